/*
 * The loop's side of writing: who waits, who is answered what, and who is
 * answered meanwhile.
 */
#include <sys/socket.h>

#include "tests/codegen/runtime/kore/writing.h"

TestSuite(
    write_queue, .init = writing_begin, .fini = writing_end, .timeout = 10);

Test(write_queue, lets_reads_pass)
{
	group.not_ready = true;
	put(0, PUT("1"));
	put(1, HEALTH);
	turn_a_little();
	cr_expect(client_has(&clients[1], "200 OK"));
	cr_expect_eq(clients[0].length, 0);
	cr_expect_str_eq(group.told, "");
	group.not_ready = false;
	turn();
	cr_expect(client_has(&clients[0], "204 No Content"));
	cr_expect_str_eq(group.told, "(ek)0");
}

Test(write_queue, answers_a_failure_for_what_does_not_last)
{
	group.fails_with = FAILURE_UNAVAILABLE;
	group.fails_at = 1;
	put(0, PUT("1"));
	put(1, PUT("2"));
	turn();
	cr_expect_eq(count_clients("204 No Content"), 1);
	cr_expect_eq(count_clients("503 Service Unavailable"), 1);
	cr_expect_eq(count_clients("it did not last"), 1);
}

Test(write_queue, answers_a_failure_instead_of_another_one)
{
	group.fails_with = FAILURE_UNAVAILABLE;
	put(0, BUSY);
	turn();
	cr_expect(client_has(&clients[0], "it did not last"));
	cr_expect_not(client_has(&clients[0], "Retry-After"));
	cr_expect_eq(client_count(&clients[0], "HTTP/1.1"), 1);
}

Test(write_queue, leaves_nothing_of_the_answer_that_is_replaced)
{
	group.fails_with = FAILURE_UNAVAILABLE;
	put(0,
	    "POST /things HTTP/1.1\r\nHost: a\r\nContent-Length: 12\r\n"
	    "Content-Type: application/json\r\n\r\n{\"name\":\"x\"}");
	turn();
	cr_expect(client_has(&clients[0], "503 Service Unavailable"));
	cr_expect_not(client_has(&clients[0], "Location"));
	cr_expect_not(client_has(&clients[0], "\"name\":\"x\""));
}

Test(write_queue, answers_500_for_a_failure_that_is_not_declared)
{
	group.fails_with = FAILURE_CONFLICT;
	put(0, PUT("1"));
	turn();
	cr_expect(client_has(&clients[0], "500 Internal Server Error"));
	cr_expect_not(client_has(&clients[0], "it did not last"));
}

Test(write_queue, refuses_more_than_may_wait)
{
	group.not_ready = true;
	for (int i = 0; i < 5; i++)
		put(i, PUT("1"));
	turn_a_little();
	cr_expect_eq(count_clients("HTTP/1.1"), 1);
	cr_expect_eq(count_clients("503 Service Unavailable"), 1);
	cr_expect_eq(count_clients("Retry-After: 1\r\n"), 1);
	cr_expect_eq(count_clients("4 writes are waiting already"), 1);
	group.not_ready = false;
	turn();
	cr_expect_eq(count_clients("204 No Content"), 4);
}

Test(write_queue, forgets_a_client_that_has_left)
{
	const struct linger reset = { .l_onoff = 1 };
	struct client gone;

	group.not_ready = true;
	client_connect(&gone);
	client_send(&gone, PUT("1"));
	put(1, PUT("2"));
	turn_a_little();
	setsockopt(gone.fd, SOL_SOCKET, SO_LINGER, &reset, sizeof(reset));
	client_close(&gone);
	harness_turn();
	group.not_ready = false;
	turn();
	cr_expect_str_eq(group.told, "(ek)0");
	cr_expect(client_has(&clients[1], "204 No Content"));
}

Test(write_queue, keeps_the_order_of_a_client_that_pipelines)
{
	put(0, PUT("1") HEALTH PUT("2"));
	put(1, PUT("3"));
	turn();
	cr_expect_eq(client_count(&clients[0], "HTTP/1.1"), 3);
	cr_expect_lt(
	    strstr(clients[0].text, "204"), strstr(clients[0].text, "200 OK"));
	cr_expect(client_has(&clients[1], "204 No Content"));
	cr_expect_str_eq(group.told, "(ekek)01(ek)0");
}

Test(write_queue, is_emptied_before_the_worker_ends)
{
	group.not_ready = true;
	put(0, PUT("1"));
	turn_a_little();
	group.not_ready = false;
	server_worker_end();
	client_receive(&clients[0]);
	cr_expect(client_has(&clients[0], "204 No Content"));
}

Test(write_queue, answers_others_while_a_group_is_run)
{
	shut_the_gate();
	put(0, PUT("1"));
	turn_a_little();
	put(1, HEALTH);
	turn_a_little();
	cr_expect(client_has(&clients[1], "200 OK"));
	cr_expect_eq(clients[0].length, 0);
	sem_post(group.gate);
	turn();
	cr_expect(client_has(&clients[0], "204 No Content"));
}

Test(write_queue, finishes_what_it_runs_for_a_client_that_has_left)
{
	const struct linger reset = { .l_onoff = 1 };
	struct client gone;

	shut_the_gate();
	client_connect(&gone);
	client_send(&gone, PUT("1"));
	turn_a_little();
	setsockopt(gone.fd, SOL_SOCKET, SO_LINGER, &reset, sizeof(reset));
	client_close(&gone);
	put(1, PUT("2"));
	turn_a_little();
	sem_post(group.gate);
	turn();
	cr_expect_str_eq(group.told, "(ekek)01");
	cr_expect(client_has(&clients[1], "204 No Content"));
	cr_expect_eq(harness_connections(), CLIENTS);
}
