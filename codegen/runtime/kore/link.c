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
#include "runtime/kore/reply.h"
#include "runtime/kore/request_log.h"
#include "runtime/kore/socket.h"
#include "runtime/kore/write_queue.h"

#define LINGER_TIME INT64_C(10000000) /* microseconds */
#define LAST_LINGER INT64_C(1000000) /* when the server ends */
#define LINGER_BYTES ((size_t)32 * 1024 * 1024)
#define SLOWEST 16 /* bytes a millisecond that a reader must take */

enum link_state {
	LINK_IDLE, /* no byte of a next request has come */
	LINK_HEAD, /* its head is coming */
	LINK_BODY, /* its body is coming */
	LINK_BUSY, /* it is in Kore's queue, or parked */
	LINK_ANSWER, /* its response is going out */
	LINK_LINGER, /* all is said: reading to the end */
};

/* Allocated by Kore's allocator: Kore frees it with the connection. */
struct link {
	struct connection *connection;
	struct exchange *exchange; /* NULL when idle */
	enum link_state state;
	int64_t deadline; /* on the steady clock; BUSY: none */
	size_t lingered; /* bytes thrown away */
	bool last; /* no further request is read */
	bool hangup; /* the client has closed its side */
};

/* The server ends: no connection has a next request. */
static bool draining;

static bool
is_open(const struct link *link)
{
	return (link->connection->state == CONN_STATE_ESTABLISHED);
}

static void
set_state(struct link *link, enum link_state state, int64_t time)
{
	link->state = state;
	link->deadline = clock_steady() + time;
}

static void
close_link(struct link *link)
{
	kore_connection_disconnect(link->connection);
}

static void
flush(struct link *link)
{
	if (!net_send_flush(link->connection))
		close_link(link);
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
		close_link(link);
	return (got == -1 ? 0 : (size_t)got);
}

/* The exchange's response is whole before its request is: the last one. */
static void
refuse(struct link *link)
{
	link->last = true;
	link_answer(link);
	request_log_flush_soon();
}

/* Hands the complete request to Kore's queue. */
static void
submit(struct link *link)
{
	link->state = LINK_BUSY;
	if (!exchange_schedule(link->exchange, link->connection))
		close_link(link);
}

/* More is needed: notes what is waited for. */
static void
await(struct link *link)
{
	enum link_state state =
	    link->exchange->head_ready ? LINK_BODY : LINK_HEAD;

	if (link->state != state)
		set_state(link, state, edge.request_timeout);
	if (!exchange_continues(link->exchange))
		refuse(link);
}

/* Goes on with the exchange after size more bytes. */
static void
receive_more(struct link *link, size_t size)
{
	switch (exchange_received(link->exchange, size)) {
	case INPUT_PARTIAL:
		await(link);
		break;
	case INPUT_READY:
		submit(link);
		break;
	case INPUT_REFUSED:
		refuse(link);
		break;
	}
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
		close_link(link);
}

/* The response is out: the end, or the next request. */
static void
answered(struct link *link)
{
	if (link->last) {
		shutdown(link->connection->fd, SHUT_WR);
		set_state(
		    link, LINK_LINGER, draining ? LAST_LINGER : LINGER_TIME);
		return;
	}
	set_state(link, LINK_IDLE, edge.keepalive);
	if (link->exchange != NULL)
		receive_more(link, 0);
}

/* One step of the connection; false when it must wait for an event. */
static bool
step(struct link *link)
{
	bool readable = link->connection->evt.flags & KORE_EVENT_READ;

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
	size_t length = reply_body_length(call);
	struct text head;

	link->last |= exchange->head.close;
	head = reply_head(call, link->last);
	net_send_queue(link->connection, head.bytes, head.length);
	if (length > 0)
		net_send_queue(
		    link->connection, call->response.body.bytes, length);
	request_log_write(exchange);
	length += head.length;
	link->exchange = link->last ? NULL : exchange_follow(exchange);
	exchange_end(exchange);
	set_state(link, LINK_ANSWER,
	    edge.request_timeout + (int64_t)(length / SLOWEST) * 1000);
	flush(link);
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
		if (socket_is_broken(c)) {
			close_link(link);
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

	if (link->exchange != NULL && write_queue_leave(link->exchange))
		exchange_end(link->exchange);
	link->exchange = NULL;
}

struct exchange *
link_exchange(const struct connection *c)
{
	const struct link *link = c->hdlr_extra;

	return (link->state == LINK_BUSY ? link->exchange : NULL);
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
	set_state(link, LINK_IDLE, edge.keepalive);
}

/* Its time is over: a request that has begun to come is told so. */
static void
time_out(struct link *link)
{
	if (link->state == LINK_HEAD || link->state == LINK_BODY) {
		exchange_time_out(link->exchange);
		refuse(link);
		return;
	}
	close_link(link);
}

/* Visits all links; the visitor may close the one it sees. */
static void
visit_all(void (*visit)(struct link *))
{
	struct connection *c, *next;

	for (c = TAILQ_FIRST(&connections); c != NULL; c = next) {
		next = TAILQ_NEXT(c, list);
		if (c->disconnect == on_disconnect)
			visit(c->hdlr_extra);
	}
}

static void
sweep(struct link *link)
{
	if (link->state != LINK_BUSY && link->deadline <= clock_steady())
		time_out(link);
}

void
link_sweep(void)
{
	visit_all(sweep);
}

static void
drain_one(struct link *link)
{
	link->last = true;
	if (link->state == LINK_IDLE)
		close_link(link);
	else if (link->state == LINK_LINGER)
		set_state(link, LINK_LINGER, LAST_LINGER);
}

void
link_drain(void)
{
	draining = true;
	visit_all(drain_one);
}

static unsigned counted;

static void
count(struct link *link)
{
	(void)link;
	counted++;
}

unsigned
link_count(void)
{
	counted = 0;
	visit_all(count);
	return (counted);
}

void
link_close_all(void)
{
	visit_all(close_link);
}
