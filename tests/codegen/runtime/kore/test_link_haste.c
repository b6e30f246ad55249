/*
 * Connections that take too long, with time-outs that a test can wait for.
 */
#include <criterion/criterion.h>

#include <poll.h>
#include <sys/socket.h>

#include <kore/kore.h>
#include <kore/http.h>

#include "runtime/kore/link.h"
#include "tests/codegen/runtime/kore/harness.h"

#define GET(path) "GET " path " HTTP/1.1\r\nHost: a\r\n\r\n"
#define THING "{\"name\":\"n\"}"

static struct client client;

static void
begin(void)
{
	harness_settings.request_timeout_ms = 60;
	harness_settings.keepalive_ms = 120;
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

TestSuite(link_in_haste, .init = begin, .fini = end, .timeout = 30);

Test(link_in_haste, tells_a_slow_head)
{
	client_send(&client, "GET /health HTTP/1.1\r\n");
	harness_wait(20);
	client_send(&client, "Ho");
	cr_expect_eq(client.length, 0);
	harness_wait(60);
	link_sweep();
	client_receive(&client);
	cr_expect(client_has(&client, "408 Request Timeout"));
	cr_expect(client_has(&client, "within 60 ms"));
	cr_expect(client.ended);
}

Test(link_in_haste, tells_a_slow_body)
{
	client_send(&client,
	    "POST /things HTTP/1.1\r\nHost: a\r\n"
	    "Content-Type: application/json\r\nContent-Length: 12\r\n\r\n{");
	harness_wait(80);
	link_sweep();
	client_receive(&client);
	cr_expect(client_has(&client, "408 Request Timeout"));
	cr_expect(client.ended);
}

Test(link_in_haste, gives_a_body_time_of_its_own)
{
	client_send(&client, "POST /things HTTP/1.1\r\nHost: a\r\n");
	harness_wait(40);
	client_send(&client,
	    "Content-Type: application/json\r\n"
	    "Content-Length: 12\r\n\r\n");
	harness_wait(40);
	link_sweep();
	client_send(&client, THING);
	cr_expect(client_has(&client, "201 Created"));
}

Test(link_in_haste, closes_an_idle_connection_without_a_word)
{
	size_t length;

	client_send(&client, GET("/health"));
	length = client.length;
	harness_wait(80);
	link_sweep();
	cr_expect_eq(harness_connections(), 1);
	harness_wait(60);
	link_sweep();
	client_receive(&client);
	cr_expect_eq(client.length, length);
	cr_expect(client.ended);
}

Test(link_in_haste, closes_a_connection_that_never_speaks)
{
	harness_wait(140);
	link_sweep();
	client_receive(&client);
	cr_expect_eq(client.length, 0);
	cr_expect(client.ended);
}

Test(link_in_haste, is_swept_by_the_worker)
{
	harness_wait(700);
	cr_expect_eq(harness_connections(), 0);
}

Test(link_in_haste, drops_a_client_that_does_not_read)
{
	struct connection *c = TAILQ_LAST(&connections, connection_list);
	int small = 1;

	setsockopt(c->fd, SOL_SOCKET, SO_SNDBUF, &small, sizeof(small));
	send(client.fd, GET("/bytes?count=16000"),
	    sizeof(GET("/bytes?count=16000")) - 1, 0);
	harness_wait(500);
	cr_expect_eq(harness_connections(), 1, "16 bytes a millisecond");
	harness_wait(1200);
	cr_expect_eq(harness_connections(), 0);
}

Test(link_in_haste, does_not_wait_for_a_parked_request)
{
	send(client.fd, GET("/health"), sizeof(GET("/health")) - 1, 0);
	kore_platform_event_wait(0);
	poll(NULL, 0, 150);
	link_sweep();
	http_process();
	client_receive(&client);
	cr_expect(client_has(&client, "200 OK"));
}
