/*
 * Connections: what goes over the wire, in which order, and how it ends.
 */
#include <criterion/criterion.h>

#include <poll.h>

#include <kore/kore.h>
#include <kore/http.h>

#include "runtime/kore/link.h"
#include "tests/codegen/runtime/kore/harness.h"

#define GET(path) "GET " path " HTTP/1.1\r\nHost: a\r\n\r\n"
#define POST(length, body) \
	"POST /things HTTP/1.1\r\nHost: a\r\nContent-Type: application/json" \
	"\r\nContent-Length: " length "\r\n\r\n" body
#define THING "{\"name\":\"n\"}"
#define ID "00000000-0000-4000-8000-000000000000"

static struct client client;

static void
begin(void)
{
	harness_begin();
	client_open(&client);
}

static void
end(void)
{
	client_close(&client);
	cr_expect_eq(harness_connections(), 0);
	harness_end();
}

TestSuite(link, .init = begin, .fini = end, .timeout = 30);

Test(link, answers_a_request)
{
	client_send(&client, GET("/health"));
	cr_expect(client_has(&client, "HTTP/1.1 200 OK\r\n"));
	cr_expect(client_has(&client, "\r\n\r\n{\"status\":\"ok\"}"));
	cr_expect_not(client.ended);
	cr_expect_eq(harness_application.calls, 1);
}

Test(link, answers_over_tcp)
{
	struct client other;

	client_connect(&other);
	cr_expect_eq(harness_connections(), 2);
	client_send(&other, GET("/health"));
	client_receive(&other);
	cr_expect(client_has(&other, "{\"status\":\"ok\"}"));
	client_close(&other);
	harness_wait(20);
}

Test(link, answers_one_request_after_the_other)
{
	for (size_t i = 1; i <= 3; i++) {
		client_send(&client, GET("/health"));
		cr_expect_eq(client_count(&client, "200 OK"), i);
	}
}

Test(link, answers_pipelined_requests_in_order)
{
	const char *created, *ok, *gone;

	client_send(&client,
	    POST("12", THING) GET("/health") "DELETE /things/" ID
					     " HTTP/1.1\r\nHost: a\r\n\r\n");
	created = strstr(client.text, "201 Created");
	ok = strstr(client.text, "200 OK");
	gone = strstr(client.text, "204 No Content");
	cr_assert(created != NULL && ok != NULL && gone != NULL);
	cr_expect(created < ok && ok < gone);
}

Test(link, answers_many_pipelined_requests)
{
	char text[50 * sizeof(GET("/health"))] = "";

	for (int i = 0; i < 50; i++)
		strcat(text, GET("/health"));
	client_send(&client, text);
	cr_expect_eq(client_count(&client, "200 OK"), 50);
}

Test(link, waits_for_requests_byte_by_byte)
{
	static const char text[] = POST("12", THING);

	for (size_t i = 0; i < sizeof(text) - 1; i++) {
		cr_expect_eq(client.length, 0);
		client_send_bytes(&client, text + i, 1);
	}
	cr_expect(client_has(&client, "201 Created"));
}

Test(link, goes_on_after_a_problem_of_the_contract)
{
	client_send(&client, GET("/nowhere") POST("2", "{}") GET("/health"));
	cr_expect(client_has(&client, "404 Not Found"));
	cr_expect(client_has(&client, "422 Unprocessable Content"));
	cr_expect(client_has(&client, "200 OK"));
	cr_expect_not(client.ended);
}

Test(link, ends_after_a_problem_of_the_protocol)
{
	client_send(&client, "GET / HTTP/1.1\r\n\r\n" GET("/health"));
	cr_expect(client_has(&client, "400 Bad Request"));
	cr_expect(client_has(&client, "Connection: close\r\n"));
	cr_expect(client_has(&client, "\"code\":\"bad_host\""));
	cr_expect_not(client_has(&client, "200 OK"));
	cr_expect(client.ended);
	cr_expect_eq(harness_application.calls, 0);
}

Test(link, never_takes_a_refused_body_for_a_request)
{
	client_send(&client,
	    "GET /health HTTP/1.1\r\nHost: a\r\n"
	    "Content-Length: 39\r\n\r\n");
	client_send(&client, GET("/health"));
	cr_expect(client_has(&client, "unexpected_body"));
	cr_expect_eq(harness_application.calls, 0);
}

Test(link, ends_when_the_client_asks_for_it)
{
	client_send(&client,
	    "GET /health HTTP/1.1\r\nHost: a\r\n"
	    "Connection: close\r\n\r\n");
	cr_expect(client_has(&client, "Connection: close\r\n"));
	cr_expect(client_has(&client, "{\"status\":\"ok\"}"));
	cr_expect(client.ended);
}

Test(link, ends_after_http_1_0)
{
	client_send(&client, "GET /health HTTP/1.0\r\n\r\n");
	cr_expect(client_has(&client, "HTTP/1.1 200 OK\r\n"));
	cr_expect(client.ended);
}

Test(link, answers_a_client_that_has_said_all)
{
	struct client other;

	client_open(&other);
	send(other.fd, GET("/health") GET("/health"),
	    2 * sizeof(GET("/health")) - 2, 0);
	shutdown(other.fd, SHUT_WR);
	client_receive(&other);
	cr_expect_eq(client_count(&other, "200 OK"), 2);
	cr_expect(other.ended);
	client_close(&other);
}

Test(link, ends_without_a_word_when_half_a_request_is_all)
{
	send(client.fd, "GET /heal", 9, 0);
	shutdown(client.fd, SHUT_WR);
	client_receive(&client);
	cr_expect_eq(client.length, 0);
	cr_expect(client.ended);
}

Test(link, ends_when_an_idle_client_leaves)
{
	client_send(&client, GET("/health"));
	shutdown(client.fd, SHUT_WR);
	client_receive(&client);
	cr_expect(client.ended);
}

Test(link, forgets_a_client_that_has_left_before_its_turn)
{
	struct client other;

	client_open(&other);
	send(other.fd, GET("/health"), sizeof(GET("/health")) - 1, 0);
	kore_platform_event_wait(0); /* received and queued */
	kore_connection_disconnect(TAILQ_LAST(&connections, connection_list));
	kore_connection_prune(KORE_CONNECTION_PRUNE_DISCONNECT);
	http_process();
	cr_expect_eq(harness_application.calls, 0);
	client_close(&other);
}

Test(link, does_not_run_for_a_connection_that_is_closing)
{
	struct client other;
	struct connection *c;

	client_open(&other);
	send(other.fd, GET("/health"), sizeof(GET("/health")) - 1, 0);
	kore_platform_event_wait(0);
	c = TAILQ_LAST(&connections, connection_list);
	kore_connection_disconnect(c);
	c->evt.handle(c, 0); /* a late event is nothing */
	http_process();
	cr_expect_eq(harness_application.calls, 0);
	client_close(&other);
}

Test(link, notices_a_reset_while_a_request_is_under_way)
{
	struct linger reset = { .l_onoff = 1 };
	struct client other;

	client_connect(&other);
	send(other.fd, GET("/health"), sizeof(GET("/health")) - 1, 0);
	poll(NULL, 0, 20);
	kore_platform_event_wait(0);
	setsockopt(other.fd, SOL_SOCKET, SO_LINGER, &reset, sizeof(reset));
	close(other.fd);
	other.fd = -1;
	poll(NULL, 0, 20);
	kore_platform_event_wait(0);
	http_process();
	cr_expect_eq(harness_application.calls, 0);
	client_close(&other);
}

Test(link, ends_when_nobody_takes_its_answer)
{
	struct client other;

	client_open(&other);
	send(other.fd, GET("/health"), sizeof(GET("/health")) - 1, 0);
	kore_platform_event_wait(0);
	close(other.fd);
	other.fd = -1;
	http_process();
	cr_expect_eq(harness_application.calls, 1);
	client_close(&other);
	cr_expect_eq(harness_connections(), 1);
}

Test(link, takes_a_body_of_any_size_up_to_the_bound)
{
	static const size_t sizes[] = { 12, 3900, 4096, 5000, 100000, 1048576 };

	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		char *body = malloc(sizes[i] + 1);
		char head[200];

		memset(body, ' ', sizes[i]);
		memcpy(body, THING, 12);
		body[sizes[i]] = '\0';
		snprintf(head, sizeof(head),
		    "POST /things HTTP/1.1\r\n"
		    "Host: a\r\nContent-Type: application/json\r\n"
		    "Content-Length: %zu\r\n\r\n",
		    sizes[i]);
		client_send(&client, head);
		client_send(&client, body);
		client_send(&client, GET("/health"));
		cr_expect_eq(client_count(&client, "201 Created"), i + 1);
		cr_expect_eq(client_count(&client, "200 OK"), i + 1);
		free(body);
	}
}

Test(link, tells_a_client_that_its_body_is_too_long_while_it_sends)
{
	static char body[10000000];

	memset(body, ' ', sizeof(body));
	client_send(&client, POST("10000000", ""));
	client_send_bytes(&client, body, sizeof(body));
	cr_expect(client_has(&client, "413 Content Too Large"));
	cr_expect(client.ended);
	shutdown(client.fd, SHUT_WR);
	harness_turn();
	cr_expect_eq(harness_connections(), 0);
}

Test(link, does_not_read_for_ever_from_a_client_that_was_refused)
{
	static char waste[1000000];

	client_send(&client, POST("10000000", ""));
	for (int i = 0; i < 40 && harness_connections() > 0; i++)
		client_send_bytes(&client, waste, sizeof(waste));
	cr_expect_eq(harness_connections(), 0);
}

Test(link, says_100_continue)
{
	client_send(&client,
	    "POST /things HTTP/1.1\r\nHost: a\r\n"
	    "Content-Type: application/json\r\nContent-Length: 12\r\n"
	    "Expect: 100-continue\r\n\r\n");
	cr_expect_str_eq(client.text, "HTTP/1.1 100 Continue\r\n\r\n");
	client_send(&client, "{\"name\"");
	cr_expect_eq(client_count(&client, "100 Continue"), 1);
	client_send(&client, ":\"n\"}");
	cr_expect(client_has(&client, "201 Created"));
	cr_expect_eq(client_count(&client, "100 Continue"), 1);
}

Test(link, says_no_100_continue_when_the_body_is_there)
{
	client_send(&client,
	    "POST /things HTTP/1.1\r\nHost: a\r\n"
	    "Content-Type: application/json\r\nContent-Length: 12\r\n"
	    "Expect: 100-continue\r\n\r\n" THING);
	cr_expect_not(client_has(&client, "100 Continue"));
	cr_expect(client_has(&client, "201 Created"));
}

Test(link, refuses_a_body_before_it_comes)
{
	client_send(&client,
	    "POST /things HTTP/1.1\r\nHost: a\r\n"
	    "Content-Type: text/plain\r\nContent-Length: 12\r\n"
	    "Expect: 100-continue\r\n\r\n");
	cr_expect(client_has(&client, "415 Unsupported Media Type"));
	cr_expect_not(client_has(&client, "100 Continue"));
	cr_expect(client.ended);
}

Test(link, sends_long_responses_whole)
{
	client_send(&client, GET("/bytes?count=5000000"));
	cr_expect(client_has(&client, "Content-Length: 5000002\r\n"));
	cr_expect_gt(client.length, 5000002);
	cr_expect_eq(client.text[client.length - 1], '"');
	client_send(&client, GET("/health"));
	cr_expect(client_has(&client, "{\"status\":\"ok\"}"));
}

Test(link, takes_no_further_request_while_a_response_is_not_read)
{
	send(client.fd, GET("/bytes?count=5000000") GET("/health"),
	    sizeof(GET("/bytes?count=5000000") GET("/health")) - 1, 0);
	harness_turn();
	cr_expect_eq(harness_application.calls, 1);
	client_receive(&client);
	cr_expect_eq(harness_application.calls, 2);
	cr_expect(client_has(&client, "{\"status\":\"ok\"}"));
}

Test(link, sends_no_body_to_a_head)
{
	client_send(&client, "HEAD /health HTTP/1.1\r\nHost: a\r\n\r\n");
	cr_expect(client_has(&client, "Content-Length: 15\r\n"));
	cr_expect_not(client_has(&client, "status"));
	cr_expect_str_eq(client.text + client.length - 4, "\r\n\r\n");
}
