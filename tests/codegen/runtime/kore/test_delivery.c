/*
 * Bodies that come from sources: how they are framed, how they end, and what
 * becomes of clients that are slow or leave.
 */
#include <criterion/criterion.h>

#include <sys/socket.h>

#include <kore/kore.h>

#include "runtime/event_stream.h"
#include "runtime/kore/link.h"
#include "tests/codegen/runtime/kore/fixture_streams.h"
#include "tests/codegen/runtime/kore/harness.h"

#define GET(path) "GET " path " HTTP/1.1\r\nHost: a\r\n\r\n"

static struct client client;

static void
begin(void)
{
	harness_begin();
	client_open(&client);
	fixture_streams =
	    (struct fixture_streams){ .file_size = 1000, .file_length = 900 };
}

static void
end(void)
{
	client_close(&client);
	cr_expect_eq(harness_connections(), 0);
	harness_end();
}

TestSuite(delivery, .init = begin, .fini = end, .timeout = 30);

static bool
send_data(const char *data)
{
	const struct event event = { .data = text_of(data) };

	return (event_stream_send(fixture_streams.streams[0], &event));
}

Test(delivery, sends_events_when_there_are_some)
{
	client_send(&client, GET("/events"));
	cr_expect(client_has(&client, "Content-Type: text/event-stream\r\n"));
	cr_expect(client_has(&client, "Transfer-Encoding: chunked\r\n"));
	cr_expect_not(client_has(&client, "Content-Length"));
	cr_expect(client_has(&client, "\r\n\r\nd\r\ndata: hello\n\n\r\n"));
	cr_expect(send_data("1"));
	cr_expect(send_data("2"));
	client_receive(&client);
	cr_expect(client_has(&client, "12\r\ndata: 1\n\ndata: 2\n\n\r\n"),
	    "what is sent in one turn is one chunk: %s", client.text);
	cr_expect_eq(fixture_streams.closes, 0);
}

Test(delivery, goes_on_with_the_connection_behind_a_stream)
{
	client_send(&client, GET("/events"));
	event_stream_close(fixture_streams.streams[0]);
	cr_expect_eq(fixture_streams.closes, 0, "not from within");
	client_receive(&client);
	cr_expect(client_has(&client, "\n\n\r\n0\r\n\r\n"));
	cr_expect_eq(fixture_streams.closes, 1);
	client_send(&client, GET("/health"));
	cr_expect(client_has(&client, "{\"status\":\"ok\"}"));
}

Test(delivery, notices_a_client_that_leaves_a_stream)
{
	client_send(&client, GET("/events"));
	client_close(&client);
	cr_expect_eq(fixture_streams.closes, 1);
	cr_expect_null(fixture_streams.streams[0]);
}

Test(delivery, takes_a_half_closed_client_of_a_stream_for_one_that_left)
{
	client_send(&client, GET("/events"));
	shutdown(client.fd, SHUT_WR);
	client_receive(&client);
	cr_expect_eq(fixture_streams.closes, 1);
	cr_expect(client.ended);
}

Test(delivery, beats_while_a_stream_is_quiet_and_never_times_out)
{
	client_send(&client, GET("/events"));
	harness_wait(1700); /* the request's time-out is 1000 */
	client_receive(&client);
	cr_expect_geq(client_count(&client, "3\r\n:\n\n\r\n"), 3);
	cr_expect_eq(fixture_streams.closes, 0);
}

Test(delivery, drops_a_reader_that_takes_nothing)
{
	static char data[8192];
	int sent = 0;

	memset(data, 'x', sizeof(data) - 1);
	client_send(&client, GET("/events"));
	while (fixture_streams.closes == 0 && sent < 2000) {
		if (fixture_streams.streams[0] != NULL && send_data(data))
			sent++;
		harness_turn();
	}
	cr_expect_eq(fixture_streams.closes, 1);
	cr_expect_eq(harness_connections(), 0);
}

/* Whether there is something that the client has not taken. */
static bool
is_blocked(void)
{
	const struct connection *c = TAILQ_FIRST(&connections);

	while (c != NULL && c->proto != CONN_PROTO_HTTP)
		c = TAILQ_NEXT(c, list);
	return (c != NULL && !TAILQ_EMPTY(&c->send_queue));
}

Test(delivery, drops_a_reader_that_stalls_though_little_waits)
{
	static char data[8192];

	memset(data, 'x', sizeof(data) - 1);
	client_send(&client, GET("/events"));
	while (!is_blocked()) {
		cr_assert(send_data(data));
		harness_turn();
	}
	harness_wait(700);
	cr_expect_eq(fixture_streams.closes, 0);
	for (int i = 0; i < 30 && fixture_streams.closes == 0; i++)
		harness_wait(100);
	cr_expect_eq(fixture_streams.closes, 1);
}

Test(delivery, refuses_more_streams_than_the_bound)
{
	struct client second, third;

	client_open(&second);
	client_open(&third);
	client_send(&client, GET("/events"));
	client_send(&second, GET("/events"));
	client_send(&third, GET("/events"));
	cr_expect(client_has(&third, "503 Service Unavailable\r\n"));
	cr_expect(client_has(&third, "Retry-After: 5\r\n"));
	cr_expect(client_has(&third, "2 streams are open already"));
	cr_expect_eq(fixture_streams.closes, 1, "the refused one is closed");
	client_close(&second);
	client_send(&third, GET("/events"));
	cr_expect(client_has(&third, "data: hello"), "room is given back");
	client_close(&third);
}

Test(delivery, answers_a_head_and_closes_the_stream)
{
	client_send(&client, "HEAD /events HTTP/1.1\r\nHost: a\r\n\r\n");
	cr_expect(client_has(&client, "200 OK\r\n"));
	cr_expect(client_has(&client, "text/event-stream"));
	cr_expect_not(client_has(&client, "hello"));
	cr_expect_eq(fixture_streams.closes, 1);
	client_send(&client, GET("/health"));
	cr_expect(client_has(&client, "{\"status\":\"ok\"}"));
}

Test(delivery, ends_streams_when_the_server_does)
{
	client_send(&client, GET("/events"));
	link_drain();
	client_receive(&client);
	cr_expect(client_has(&client, "\r\n0\r\n\r\n"));
	cr_expect(client.ended);
	cr_expect_eq(fixture_streams.closes, 1);
}

/* How many bytes came behind the head. */
static size_t
body_length(void)
{
	char *body = strstr(client.text, "\r\n\r\n");

	return (client.length - (size_t)(body + 4 - client.text));
}

Test(delivery, sends_a_part_of_a_file)
{
	client_send(&client, GET("/file"));
	cr_expect(client_has(&client, "Content-Length: 900\r\n"));
	cr_expect(client_has(&client, "\r\n\r\nbegin"));
	cr_expect_eq(body_length(), 900);
	cr_expect_not(client.ended);
}

Test(delivery, sends_a_long_file_in_pieces)
{
	fixture_streams.file_size = 5000100;
	fixture_streams.file_length = 5000000;
	client_send(&client, GET("/file"));
	while (body_length() < 5000000 && !client.ended)
		client_receive(&client);
	cr_expect_eq(body_length(), 5000000);
	client_send(&client, GET("/health"));
	cr_expect_not(client.ended);
}

Test(delivery, breaks_the_connection_when_a_file_has_become_shorter)
{
	fixture_streams.file_length = 2000;
	client_send(&client, GET("/file"));
	cr_expect(client_has(&client, "Content-Length: 2000\r\n"));
	cr_expect_eq(body_length(), 900);
	cr_expect(client.ended);
}

Test(delivery, closes_the_file_of_an_operation_that_fails)
{
	fixture_streams.fails = true;
	client_send(&client, GET("/file"));
	cr_expect(client_has(&client, "503 Service Unavailable"));
	cr_expect(harness_closes_files());
}

Test(delivery, closes_the_file_of_a_client_that_leaves)
{
	fixture_streams.file_size = 20000100;
	fixture_streams.file_length = 20000000;
	send(client.fd, GET("/file"), strlen(GET("/file")), 0);
	harness_turn();
	cr_assert(is_blocked());
	cr_expect_eq(harness_files(), 1);
	client_close(&client);
	cr_expect(harness_closes_files());
}

Test(delivery, sends_what_has_no_known_length_in_chunks)
{
	fixture_streams.left = 70000;
	client_send(&client, GET("/produced"));
	cr_expect(client_has(&client, "Transfer-Encoding: chunked\r\n"));
	cr_expect(client_has(&client, "\r\n\r\n10000\r\nppp"));
	cr_expect(client_has(&client, "p\r\n1170\r\npp"));
	cr_expect(client_has(&client, "p\r\n0\r\n\r\n"));
	cr_expect_eq(fixture_streams.closes, 1);
	cr_expect_not(client.ended);
}

Test(delivery, sends_nothing_at_all_in_the_last_chunk)
{
	client_send(&client, GET("/produced") GET("/health"));
	cr_expect(client_has(&client, "\r\n\r\n0\r\n\r\nHTTP/1.1 200 OK"));
}

Test(delivery, ends_the_connection_of_an_old_client_behind_the_bytes)
{
	fixture_streams.left = 3;
	client_send(&client, "GET /produced HTTP/1.0\r\n\r\n");
	cr_expect(client_has(&client, "Connection: close\r\n"));
	cr_expect_not(client_has(&client, "Transfer-Encoding"));
	cr_expect(client_has(&client, "\r\n\r\nppp"));
	cr_expect_eq(body_length(), 3);
	cr_expect(client.ended);
}

Test(delivery, breaks_off_when_the_producer_does)
{
	fixture_streams.left = 70000;
	fixture_streams.breaks = true;
	client_send(&client, GET("/produced"));
	cr_expect(client.ended);
	cr_expect_not(client_has(&client, "\r\n0\r\n\r\n"));
	cr_expect_eq(fixture_streams.closes, 1);
}
