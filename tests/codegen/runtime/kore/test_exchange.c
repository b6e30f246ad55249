/*
 * Exchanges: their memory, and bytes that do not fit where they came.
 */
#include <criterion/criterion.h>

#include <stdio.h>
#include <string.h>

#include "runtime/kore/exchange.h"
#include "tests/codegen/runtime/kore/harness.h"

#define GET "GET /health HTTP/1.1\r\nHost: a\r\n\r\n"

TestSuite(exchange, .init = harness_begin, .fini = harness_end, .timeout = 10);

/* Puts bytes where an exchange wants them, as a connection does. */
static enum exchange_input
receive(struct exchange *exchange, const char *bytes, size_t length)
{
	enum exchange_input input = INPUT_PARTIAL;

	while (length > 0) {
		size_t size;
		char *room = exchange_room(exchange, &size);

		cr_assert_gt(size, 0);
		if (size > length)
			size = length;
		memcpy(room, bytes, size);
		bytes += size;
		length -= size;
		input = exchange_received(exchange, size);
	}
	return (input);
}

Test(exchange, begins_with_warm_memory)
{
	struct exchange *first = exchange_begin(NULL), *second;

	arena_take(&first->arena, 1000);
	exchange_end(first);
	second = exchange_begin(NULL);
	cr_expect_eq(second, first);
	cr_expect_eq(second->input_length, 0);
	cr_expect_eq(second->call.failure.kind, FAILURE_NONE);
	cr_expect_not_null(second->arena.chunks);
	exchange_end(second);
}

Test(exchange, keeps_only_so_many_warm)
{
	struct exchange *all[100];

	for (int i = 0; i < 100; i++) {
		all[i] = exchange_begin(NULL);
		arena_take(&all[i]->arena, 10);
	}
	for (int i = 0; i < 100; i++)
		exchange_end(all[i]); /* a leak is the sanitizer's to find */
	for (int i = 0; i < 64; i++)
		all[i] = exchange_begin(NULL);
	cr_expect_not_null(all[63]->arena.chunks);
	all[64] = exchange_begin(NULL);
	cr_expect_null(all[64]->arena.chunks);
	for (int i = 0; i <= 64; i++)
		exchange_end(all[i]);
}

Test(exchange, grows_for_a_long_head)
{
	static char head[12000];
	struct exchange *exchange = exchange_begin(NULL);
	struct text value;

	memset(head, 'x', sizeof(head));
	memcpy(head, "GET /health HTTP/1.1\r\nHost: a\r\nX: ", 34);
	memcpy(head + sizeof(head) - 4, "\r\n\r\n", 4);
	cr_expect_eq(receive(exchange, head, sizeof(head)), INPUT_READY);
	cr_assert(incoming_header(&exchange->head.incoming, "x", &value));
	cr_expect_eq(value.length, sizeof(head) - 4 - 34);
	exchange_end(exchange);
}

Test(exchange, does_not_read_a_slow_line_again_and_again)
{
	struct exchange *exchange = exchange_begin(NULL);

	cr_expect_eq(receive(exchange, "G", 1), INPUT_PARTIAL);
	cr_expect_eq(receive(exchange, "@", 1), INPUT_PARTIAL);
	cr_expect_eq(exchange->call.failure.kind, FAILURE_NONE);
	cr_expect_eq(
	    receive(exchange, " / HTTP/1.1\r\n\r\n", 15), INPUT_REFUSED);
	cr_expect_eq(exchange->call.response.status, 400);
	exchange_end(exchange);
}

Test(exchange, refuses_a_line_that_never_ends)
{
	static char line[20000];
	struct exchange *exchange = exchange_begin(NULL);

	memset(line, 'x', sizeof(line));
	memcpy(line, "GET /", 5);
	cr_expect_eq(receive(exchange, line, 9000), INPUT_REFUSED);
	cr_expect_eq(exchange->call.response.status, 414);
	exchange_end(exchange);
}

Test(exchange, is_followed_by_what_came_behind_it)
{
	struct exchange *exchange = exchange_begin(NULL), *next;

	cr_expect_eq(receive(exchange, GET GET "GET /", 2 * strlen(GET) + 5),
	    INPUT_READY);
	next = exchange_follow(exchange);
	cr_assert_not_null(next);
	exchange_end(exchange);
	cr_expect_eq(exchange_received(next, 0), INPUT_READY);
	exchange = exchange_follow(next);
	cr_assert_not_null(exchange);
	exchange_end(next);
	cr_expect_eq(exchange_received(exchange, 0), INPUT_PARTIAL);
	cr_expect_eq(exchange->input_length, 5);
	exchange_end(exchange);
}

Test(exchange, is_followed_by_more_than_fits_at_first)
{
	static char bytes[9000];
	struct exchange *exchange = exchange_begin(NULL), *next;

	memset(bytes, 'x', sizeof(bytes));
	memcpy(bytes, GET, strlen(GET));
	exchange->input = bytes;
	exchange->input_capacity = sizeof(bytes);
	cr_expect_eq(exchange_received(exchange, sizeof(bytes)), INPUT_READY);
	next = exchange_follow(exchange);
	cr_assert_not_null(next);
	cr_expect_eq(next->input_length, sizeof(bytes) - strlen(GET));
	cr_expect_geq(next->input_capacity, next->input_length);
	exchange_end(next);
	exchange_end(exchange);
}

Test(exchange, is_followed_by_nothing_when_nothing_came)
{
	struct exchange *exchange = exchange_begin(NULL);

	cr_expect_eq(receive(exchange, GET, strlen(GET)), INPUT_READY);
	cr_expect_null(exchange_follow(exchange));
	exchange_end(exchange);
}

Test(exchange, keeps_a_long_body_whole)
{
	static char message[20000];
	struct exchange *exchange = exchange_begin(NULL);
	int head = snprintf(message, sizeof(message),
	    "POST / HTTP/1.1\r\n"
	    "Host: a\r\nContent-Length: 15000\r\n\r\n");
	struct text body;

	for (int i = 0; i < 15000; i++)
		message[head + i] = (char)('a' + i % 26);
	cr_expect_eq(
	    receive(exchange, message, (size_t)head + 14999), INPUT_PARTIAL);
	cr_expect_eq(receive(exchange, message + head + 14999, 1), INPUT_READY);
	body = exchange->head.incoming.body;
	cr_assert_eq(body.length, 15000);
	cr_expect_eq(memcmp(body.bytes, message + head, 15000), 0);
	cr_expect_null(exchange_follow(exchange));
	exchange_end(exchange);
}
