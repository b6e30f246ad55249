/*
 * Kore accepts the connection, waits for its events and sends what is queued.
 * Its own reading is not used: the bytes go straight into the exchange, a
 * client that has only closed its sending side still gets its answer, and
 * while a request is under way nothing is read, so that a client that sends
 * faster than it is served waits in its own buffers.
 */
#include "runtime/kore/link.h"

#include <kore/kore.h>
#include <kore/http.h>

#include "runtime/clock.h"
#include "runtime/kore/edge.h"
#include "runtime/kore/link_parts.h"
#include "runtime/kore/reply.h"
#include "runtime/kore/request_log.h"
#include "runtime/kore/socket.h"
#include "runtime/kore/turn.h"

#define LINGER_BYTES ((size_t)32 * 1024 * 1024)
#define SLOWEST 16 /* bytes a millisecond that a reader must take */

static bool
is_open(const struct link *link)
{
	return (link->connection->state == CONN_STATE_ESTABLISHED);
}

void
link_move(struct link *link, enum link_state state, int64_t time)
{
	link->state = state;
	link->deadline = clock_steady() + time;
}

void
link_close(struct link *link)
{
	kore_connection_disconnect(link->connection);
}

static void
flush(struct link *link)
{
	if (!net_send_flush(link->connection))
		link_close(link);
}

/* Whether nothing is left to be sent. */
static bool
is_flushed(const struct link *link)
{
	return (TAILQ_EMPTY(&link->connection->send_queue));
}

/* Receives into the room; 0: nothing is there, or it has ended. */
static size_t
receive(struct link *link, char *room, size_t size)
{
	ssize_t got =
	    socket_receive(link->connection, room, size, link->hangup);

	if (got == -1)
		link_close(link);
	return (got == -1 ? 0 : (size_t)got);
}

/* The exchange's response is whole before its request is: the last one. */
void
link_refuse(struct link *link)
{
	link->last = true;
	link_answer(link);
	request_log_flush_soon();
}

/* More is needed: notes what is waited for. */
static void
await(struct link *link)
{
	enum link_state state =
	    link->exchange->head_ready ? LINK_BODY : LINK_HEAD;

	if (link->state != state)
		link_move(link, state, edge.request_timeout);
	if (!exchange_continues(link->exchange))
		link_refuse(link);
}

/* Goes on with the exchange by what it says of its input. */
static void
proceed(struct link *link, enum exchange_input input)
{
	switch (input) {
	case INPUT_PARTIAL:
		await(link);
		break;
	case INPUT_READY:
		link->state = LINK_BUSY;
		turn_add(link->exchange);
		break;
	case INPUT_REFUSED:
		link_refuse(link);
		break;
	case INPUT_WAITS:
		if (link->state != LINK_BODY)
			link_move(link, LINK_BODY, edge.request_timeout);
		break;
	}
}

/* Goes on after size more bytes. */
static void
receive_more(struct link *link, size_t size)
{
	proceed(link, exchange_received(link->exchange, size));
}

bool
link_is_writing(const struct link *link)
{
	return (
	    link->state == LINK_BODY && link->exchange->place == PLACE_TASK);
}

static void
read_message(struct link *link)
{
	size_t size, got;
	char *room;

	if (link->exchange == NULL)
		link->exchange = exchange_begin(link);
	room = exchange_room(link->exchange, &size);
	got = receive(link, room, size);
	/* A file may take as long as its bytes need. */
	if (got > 0 && exchange_is_spooled(link->exchange))
		link->deadline += (int64_t)(got / SLOWEST) * 1000;
	if (got > 0)
		receive_more(link, got);
	if (link->state == LINK_IDLE && link->exchange != NULL) {
		exchange_end(link->exchange);
		link->exchange = NULL;
	}
}

/* Throws away what still comes, so that no reset overtakes the response. */
static void
discard(struct link *link)
{
	static char waste[64 * 1024];
	size_t got = receive(link, waste, sizeof(waste));

	link->lingered += got;
	if (link->lingered > LINGER_BYTES)
		link_close(link);
}

/* The response is out: the end, or the next request. */
static void
answered(struct link *link)
{
	if (link->last) {
		shutdown(link->connection->fd, SHUT_WR);
		link_move(link, LINK_LINGER, link_linger_time());
		return;
	}
	link_move(link, LINK_IDLE, edge.keepalive);
	if (link->exchange != NULL)
		receive_more(link, 0);
}

/* The time that a client has to take so many bytes. */
static int64_t
answer_time(size_t length)
{
	return (edge.request_timeout + (int64_t)(length / SLOWEST) * 1000);
}

/* Sends the next piece of the source; false when there is none now. */
static bool
deliver(struct link *link)
{
	size_t length;

	switch (delivery_step(link->delivery, link->connection, &length)) {
	case DELIVERY_SENT:
		link_move(link, LINK_ANSWER, answer_time(length));
		flush(link);
		return (true);
	case DELIVERY_WAITS:
		link->deadline = INT64_MAX;
		return (false);
	case DELIVERY_DONE:
		delivery_end(link->delivery);
		link->delivery = NULL;
		link_move(link, LINK_ANSWER, answer_time(length));
		flush(link);
		return (true);
	case DELIVERY_FAILED:
		link_close(link);
		return (false);
	}
	return (false);
}

/* One step of the connection; false when it must wait for an event. */
static bool
step(struct link *link)
{
	bool readable = (link->connection->evt.flags & KORE_EVENT_READ) &&
	    !link_is_writing(link);

	switch (link->state) {
	case LINK_IDLE:
	case LINK_HEAD:
	case LINK_BODY:
		if (readable)
			read_message(link);
		return (readable);
	case LINK_BUSY:
		return (false);
	case LINK_ANSWER:
		if (!is_flushed(link))
			return (false);
		if (link->delivery != NULL)
			return (deliver(link));
		answered(link);
		return (true);
	case LINK_LINGER:
		if (readable)
			discard(link);
		return (readable);
	}
	return (false);
}

static void
go_on(struct link *link)
{
	while (is_open(link) && step(link))
		continue;
}

void
link_answer(struct link *link)
{
	struct exchange *exchange = link->exchange;
	struct call *call = &exchange->call;
	struct text head, body;
	bool sent;

	delivery_admit(call);
	body = reply_body(call);
	link->last |= exchange->head.close;
	head = reply_head(call, link->last);
	sent = socket_answer(link->connection, head, body);
	request_log_write(exchange);
	link->delivery = delivery_begin(call, link);
	link->exchange = link->last ? NULL : exchange_follow(exchange);
	exchange_end(exchange);
	link_move(link, LINK_ANSWER, answer_time(head.length + body.length));
	if (link->delivery != NULL && link_is_draining())
		delivery_finish(link->delivery);
	if (sent)
		flush(link);
	else
		link_close(link);
	go_on(link);
}

void
link_written(struct link *link)
{
	proceed(link, exchange_written(link->exchange));
	go_on(link);
}

void
link_resume(struct link *link)
{
	if (delivery_has_failed(link->delivery))
		link_close(link);
	else
		go_on(link);
}

void
link_continue(struct link *link)
{
	static const char response[] = "HTTP/1.1 100 Continue\r\n\r\n";

	net_send_queue(link->connection, response, sizeof(response) - 1);
	flush(link);
}

/* Kore's epoll reports an error for each end, an orderly one as well. */
static void
on_event(void *arg, int error)
{
	struct connection *c = arg;
	struct link *link = c->hdlr_extra;

	if (!is_open(link))
		return;
	if (error) {
		link->hangup = true;
		c->evt.flags |= KORE_EVENT_READ;
		if (socket_is_broken(c) ||
		    (link->delivery != NULL &&
			delivery_is_live(link->delivery))) {
			link_close(link);
			return;
		}
	}
	if (!is_flushed(link))
		flush(link);
	go_on(link);
}

static void
on_disconnect(struct connection *c)
{
	struct link *link = c->hdlr_extra;

	if (link->exchange != NULL)
		exchange_abandon(link->exchange);
	link->exchange = NULL;
	delivery_end(link->delivery);
	link->delivery = NULL;
}

struct link *
link_of(const struct connection *c)
{
	return (c->disconnect == on_disconnect ? c->hdlr_extra : NULL);
}

void
link_connect(struct connection *c)
{
	struct link *link = kore_calloc(1, sizeof(*link));

	link->connection = c;
	c->hdlr_extra = link;
	c->disconnect = on_disconnect;
	c->write = socket_send;
	c->evt.handle = on_event;
	c->evt.flags = KORE_EVENT_WRITE;
	c->proto = CONN_PROTO_HTTP;
	c->state = CONN_STATE_ESTABLISHED;
	c->http_timeout = 0; /* Kore's timers are not used */
	c->idle_timer.length = UINT64_MAX;
	link_move(link, LINK_IDLE, edge.keepalive);
}
