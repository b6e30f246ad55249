/*
 * Turns of the event loop: what is run in which, and in which order.
 */
#include <criterion/criterion.h>

#include <kore/kore.h>
#include <kore/http.h>

#include "tests/codegen/runtime/kore/harness.h"

#define GET "GET /health HTTP/1.1\r\nHost: a\r\n\r\n"

static struct client first, second;

static void
begin(void)
{
	harness_begin();
	client_open(&first);
	client_open(&second);
}

static void
end(void)
{
	client_close(&first);
	client_close(&second);
	harness_end();
}

TestSuite(turn, .init = begin, .fini = end, .timeout = 10);

static void
send_text(const struct client *client, const char *text)
{
	cr_assert_eq(
	    send(client->fd, text, strlen(text), 0), (ssize_t)strlen(text));
}

static unsigned
count_answers(struct client *client)
{
	static char text[16384];
	ssize_t length = recv(client->fd, text, sizeof(text) - 1, MSG_PEEK);
	unsigned count = 0;

	if (length == -1)
		return (0);
	text[length] = '\0';
	for (const char *p = text; (p = strstr(p, "HTTP/1.1 200")) != NULL; p++)
		count++;
	return (count);
}

static void
run_turn(void)
{
	kore_platform_event_wait(0);
	kore_timer_run(kore_time_ms());
	http_process();
}

Test(turn, gives_each_client_one_request_of_those_that_it_sent_at_once)
{
	send_text(&first, GET GET GET);
	send_text(&second, GET);
	run_turn();
	cr_expect_eq(count_answers(&first), 1);
	cr_expect_eq(count_answers(&second), 1);
	run_turn();
	cr_expect_eq(count_answers(&first), 2);
	run_turn();
	cr_expect_eq(count_answers(&first), 3);
}

Test(turn, comes_at_once_when_something_is_left_for_it)
{
	send_text(&first, GET GET);
	run_turn();
	cr_expect_eq(kore_timer_next_run(kore_time_ms()), 0);
	run_turn();
	run_turn(); /* that timer is over */
	cr_expect_gt(kore_timer_next_run(kore_time_ms()), 0);
}

Test(turn, needs_one_request_of_kores_however_many_wait)
{
	send_text(&first, GET);
	send_text(&second, GET);
	kore_platform_event_wait(0);
	cr_expect_eq(http_request_count, 1);
	http_process();
	cr_expect_eq(http_request_count, 1);
	cr_expect_eq(harness_application.calls, 2);
	http_process(); /* it sleeps, and nobody is answered twice */
	cr_expect_eq(harness_application.calls, 2);
}
