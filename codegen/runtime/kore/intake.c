/*
 * How a request comes in: its head into the exchange's arena, its body behind
 * it, into memory of its own, or piece by piece into a file.
 */
#include "runtime/kore/exchange.h"

#include <sys/param.h>

#include <string.h>

#include "runtime/body.h"
#include "runtime/dispatch.h"
#include "runtime/kore/edge.h"
#include "runtime/kore/link.h"
#include "runtime/kore/request_id.h"
#include "runtime/kore/spool.h"
#include "runtime/kore/task_queue.h"
#include "runtime/problem.h"

#define INPUT_SIZE 4096 /* at first */
#define PIECE ((size_t)256 * 1024) /* of a body that goes to a file */

/* Makes room for so many bytes of input in all. */
static void
reserve_input(struct exchange *exchange, size_t size)
{
	size_t capacity = exchange->input_capacity;

	if (size <= capacity)
		return;
	if (capacity == 0)
		capacity = INPUT_SIZE;
	while (capacity < size)
		capacity *= 2;
	exchange->input = arena_grow(&exchange->arena, exchange->input,
	    exchange->input_capacity, capacity);
	exchange->input_capacity = capacity;
}

struct exchange *
exchange_follow(const struct exchange *exchange)
{
	size_t used = exchange->head.length + exchange->head.body_length;
	struct exchange *next;
	size_t left;

	if (exchange->body != NULL || exchange->input_length <= used)
		return (NULL);
	left = exchange->input_length - used;
	next = exchange_begin(exchange->link);
	reserve_input(next, left);
	memcpy(next->input, exchange->input + used, left);
	next->input_length = left;
	return (next);
}

char *
exchange_room(struct exchange *exchange, size_t *size)
{
	if (exchange->body != NULL) {
		*size = exchange->head.body_length - exchange->body_received;
		if (!exchange->spooled)
			return (exchange->body + exchange->body_received);
		*size = MIN(*size, PIECE);
		return (exchange->body);
	}
	if (exchange->input_length == exchange->input_capacity)
		reserve_input(exchange, exchange->input_length + 1);
	*size = exchange->input_capacity - exchange->input_length;
	return (exchange->input + exchange->input_length);
}

/*
 * Whether a head may have become complete or wrong: not by each byte of a
 * slow line, so that a slow client costs no more than a fast one.
 */
static bool
worth_reading(const struct exchange *exchange, size_t before)
{
	size_t bound = MIN(edge.limits.target_bytes, edge.limits.head_bytes);

	return (before == 0 || exchange->input_length >= bound ||
	    memchr(exchange->input + before, '\n',
		exchange->input_length - before) != NULL);
}

static enum exchange_input
refused(struct exchange *exchange)
{
	request_id_choose(&exchange->call);
	if (exchange->call.failure.kind != FAILURE_NONE)
		problem_write(&exchange->call);
	exchange->step = EXCHANGE_ANSWER;
	return (INPUT_REFUSED);
}

/*
 * Routes it before its body is there. False when the response is whole: it
 * is refused, unless the body is short enough to be read and forgotten.
 */
static bool
route(struct exchange *exchange)
{
	struct call *call = &exchange->call;

	if (exchange->step != EXCHANGE_ROUTE)
		return (exchange->step != EXCHANGE_ANSWER);
	exchange->step = EXCHANGE_READ;
	if (dispatch_route(call, edge.api) && call->operation != NULL)
		return (true);
	if (call->failure.kind != FAILURE_NONE)
		problem_write(call);
	exchange->step = EXCHANGE_ANSWER;
	return (false);
}

static bool
fail_too_large(struct call *call, uint64_t bound)
{
	return (call_fail(call, FAILURE_CONTENT_TOO_LARGE,
	    "the body is longer than %llu bytes", (unsigned long long)bound));
}

/* Whether a body comes: an empty one is there if its media type is said. */
static bool
may_have_body(const struct exchange *exchange)
{
	struct text type;

	return (exchange->head.body_length > 0 ||
	    (edge.limits.file_bytes > 0 &&
		incoming_header(
		    &exchange->head.incoming, "Content-Type", &type)));
}

/* The row of a body that may go to a file; NULL: it may not. */
static const struct request_body *
file_row(struct exchange *exchange)
{
	const struct request_body *row = NULL;

	if (!edge.api->takes_files || !may_have_body(exchange))
		return (NULL);
	if (route(exchange) && exchange->call.operation->body != NULL)
		row = body_of(&exchange->call);
	if (row != NULL && (row->kind == BODY_FILE || row->spooled))
		return (row);
	return (NULL);
}

/* A form in parts is in memory up to the bound of all others. */
static bool
goes_to_file(const struct exchange *exchange, const struct request_body *row)
{
	return (row != NULL &&
	    (row->kind == BODY_FILE ||
		exchange->head.body_length > edge.limits.body_bytes));
}

/* False, with the call failed if it goes on: it is beyond its own bound. */
static bool
check_bound(struct exchange *exchange, const struct request_body *row)
{
	uint64_t bound = edge.limits.file_bytes;

	if (!goes_to_file(exchange, row))
		bound = edge.limits.body_bytes;
	else if (row->kind != BODY_FILE)
		bound = MAX(bound, edge.limits.body_bytes);
	if (row != NULL && row->max_bytes > 0 && row->max_bytes < bound)
		bound = row->max_bytes;
	return (exchange->head.body_length <= bound ||
	    (exchange->step != EXCHANGE_ANSWER &&
		fail_too_large(&exchange->call, bound)));
}

/* Opens a file for the body; false with the call failed. */
static bool
begin_file(struct exchange *exchange, const struct request_body *row)
{
	struct call *call = &exchange->call;
	size_t length = exchange->head.body_length;

	if (!dispatch_admit(call))
		return (false);
	exchange->file.fd = spool_open(call, length);
	exchange->file.length = length;
	exchange->spooled = exchange->file.fd != -1;
	exchange->maps = row->kind != BODY_FILE;
	return (exchange->spooled);
}

/* What has come of the body with the head; and where the rest goes. */
static void
fill_file(struct exchange *exchange)
{
	const struct head *head = &exchange->head;
	size_t came = exchange->input_length - head->length;

	if (came >= head->body_length)
		came = head->body_length;
	else
		exchange->body = arena_take(&exchange->arena, PIECE);
	exchange->body_received = came;
	exchange->piece = (struct text){ exchange->input + head->length, came };
}

/* A body that does not fit behind its head has memory of its own. */
static void
begin_memory(struct exchange *exchange)
{
	const struct head *head = &exchange->head;
	size_t came = exchange->input_length - head->length;

	if (head->length + head->body_length <= exchange->input_capacity)
		return;
	exchange->body = arena_take(&exchange->arena, head->body_length);
	memcpy(exchange->body, exchange->input + head->length, came);
	exchange->body_received = came;
}

/* The head is there: finds a place for the body; false: it is refused. */
static bool
prepare_body(struct exchange *exchange)
{
	const struct request_body *row;

	exchange->head_ready = true;
	exchange->continued = !exchange->head.expect_continue;
	request_id_choose(&exchange->call);
	row = file_row(exchange);
	if (!check_bound(exchange, row))
		return (false);
	if (!goes_to_file(exchange, row)) {
		begin_memory(exchange);
		return (true);
	}
	if (!begin_file(exchange, row))
		return (false);
	fill_file(exchange);
	return (true);
}

/* The body as the call has it, when all of it is there. */
static enum exchange_input
check_body(struct exchange *exchange)
{
	struct head *head = &exchange->head;
	struct text *body = &head->incoming.body;
	size_t came = exchange->input_length - head->length;

	if (exchange->body != NULL || exchange->spooled)
		came = exchange->body_received;
	if (came < head->body_length)
		return (INPUT_PARTIAL);
	if (exchange->maps) {
		exchange->mapped = spool_map(&exchange->call, &exchange->file);
		*body = exchange->mapped;
		head->incoming.mapped = true;
		if (body->bytes == NULL)
			return (refused(exchange));
	} else if (exchange->spooled)
		head->incoming.file = &exchange->file;
	else if (exchange->body != NULL)
		*body = (struct text){ exchange->body, head->body_length };
	else if (head->body_length > 0)
		*body = (struct text){ exchange->input + head->length,
			head->body_length };
	return (INPUT_READY);
}

enum exchange_input
exchange_written(struct exchange *exchange)
{
	exchange->piece.length = 0;
	if (exchange->call.failure.kind != FAILURE_NONE)
		return (refused(exchange));
	return (check_body(exchange));
}

/* A disk may take its time: a thread writes. */
static enum exchange_input
write_piece(struct exchange *exchange)
{
	if (exchange->piece.length == 0)
		return (check_body(exchange));
	if (task_queue_write(exchange))
		return (INPUT_WAITS);
	return (exchange_written(exchange));
}

bool
exchange_is_spooled(const struct exchange *exchange)
{
	return (exchange->spooled);
}

enum exchange_input
exchange_received(struct exchange *exchange, size_t size)
{
	size_t before = exchange->input_length;

	if (exchange->spooled)
		exchange->piece = (struct text){ exchange->body, size };
	if (exchange->body != NULL)
		exchange->body_received += size;
	else
		exchange->input_length += size;
	if (exchange->head_ready)
		return (write_piece(exchange));
	if (size > 0 && !worth_reading(exchange, before))
		return (INPUT_PARTIAL);
	switch (head_read(&exchange->call, exchange->input,
	    exchange->input_length, &exchange->head)) {
	case HEAD_PARTIAL:
		return (INPUT_PARTIAL);
	case HEAD_REFUSED:
		return (refused(exchange));
	case HEAD_READY:
		break;
	}
	if (!prepare_body(exchange))
		return (refused(exchange));
	return (write_piece(exchange));
}

bool
exchange_continues(struct exchange *exchange)
{
	if (!exchange->head_ready || exchange->continued)
		return (true);
	exchange->continued = true;
	if (!route(exchange)) {
		refused(exchange);
		return (false);
	}
	link_continue(exchange->link);
	return (true);
}

void
exchange_time_out(struct exchange *exchange)
{
	call_fail(&exchange->call, FAILURE_REQUEST_TIMEOUT,
	    "the request did not come within %lld ms",
	    (long long)(edge.request_timeout / 1000));
	refused(exchange);
}
