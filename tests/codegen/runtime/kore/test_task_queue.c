/*
 * Long work: who does it, what goes on beside it, and what becomes of it when
 * its client leaves or the server ends.
 */
#include <criterion/criterion.h>

#include <sys/socket.h>

#include "tests/codegen/runtime/kore/fixture_task.h"
#include "tests/codegen/runtime/kore/harness.h"

#define GET(path) "GET " path " HTTP/1.1\r\nHost: a\r\n\r\n"
#define PUT_TASK "PUT /task HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"

static struct client client;

static void
begin(void)
{
	fixture_tasks = (struct fixture_tasks){ .begun = 0 };
	sem_init(&fixture_tasks.gate, 0, 0);
	harness_begin();
	client_open(&client);
}

static void
end(void)
{
	client_close(&client);
	harness_end();
}

TestSuite(task_queue, .init = begin, .fini = end, .timeout = 30);

/* Lets so many go on, and waits until as many were run. */
static void
let_pass(unsigned count)
{
	unsigned until = fixture_tasks.run + count;

	for (unsigned i = 0; i < count; i++)
		sem_post(&fixture_tasks.gate);
	while (fixture_tasks.run < until)
		harness_wait(5);
	client_receive(&client);
}

Test(task_queue, works_in_a_thread_and_answers_from_the_loop)
{
	client_send(&client, GET("/task"));
	cr_expect_eq(client.length, 0);
	let_pass(1);
	cr_expect(client_has(&client, "200 OK"));
	cr_expect(client_has(&client, "\r\n\r\nworked"));
	cr_expect_not(pthread_equal(fixture_tasks.worked_by, pthread_self()));
	cr_expect(pthread_equal(fixture_tasks.run_by, pthread_self()));
	client_send(&client, GET("/health"));
	cr_expect(client_has(&client, "{\"status\":\"ok\"}"));
}

Test(task_queue, serves_others_meanwhile)
{
	struct client other;

	client_open(&other);
	client_send(&client, GET("/task"));
	client_send(&other, GET("/health"));
	cr_expect(client_has(&other, "200 OK"));
	let_pass(1);
	cr_expect(client_has(&client, "worked"));
	client_close(&other);
}

Test(task_queue, keeps_the_order_of_pipelined_requests)
{
	client_send(&client, GET("/task") GET("/health"));
	cr_expect_eq(client.length, 0);
	let_pass(1);
	cr_expect_lt(
	    strstr(client.text, "worked"), strstr(client.text, "\"ok\""));
}

Test(task_queue, answers_a_refusal_without_work)
{
	fixture_tasks.refuses = true;
	client_send(&client, GET("/task"));
	cr_expect(client_has(&client, "409 Conflict"));
	cr_expect_eq(fixture_tasks.run, 0);
}

Test(task_queue, refuses_more_than_the_bound)
{
	struct client second, third;

	client_open(&second);
	client_open(&third);
	client_send(&client, GET("/task"));
	client_send(&second, GET("/task"));
	client_send(&third, GET("/task"));
	cr_expect(client_has(&third, "503 Service Unavailable"));
	cr_expect(client_has(&third, "2 long operations are under way"));
	cr_expect_eq(fixture_tasks.begun, 2, "nothing was prepared for it");
	let_pass(2);
	client_send(&third, GET("/task"));
	cr_expect_eq(fixture_tasks.begun, 3);
	let_pass(1);
	client_close(&second);
	client_close(&third);
}

Test(task_queue, runs_the_last_step_though_the_client_has_left)
{
	const struct linger reset = { .l_onoff = 1, .l_linger = 0 };
	struct client leaving;

	client_connect(&leaving);
	client_send(&leaving, GET("/task"));
	setsockopt(leaving.fd, SOL_SOCKET, SO_LINGER, &reset, sizeof(reset));
	client_close(&leaving);
	cr_expect_eq(harness_connections(), 1, "a reset is noticed");
	let_pass(1);
	cr_expect_eq(fixture_tasks.run, 1);
	cr_expect_eq(client.length, 0);
}

Test(task_queue, is_waited_for_when_the_server_ends)
{
	client_send(&client, GET("/task"));
	sem_post(&fixture_tasks.gate);
	server_worker_end();
	cr_expect_eq(fixture_tasks.run, 1);
}

Test(task_queue, runs_an_errand_before_the_operation_and_serves_meanwhile)
{
	struct client other;

	client_open(&other);
	fixture_tasks.defers = true;
	client_send(&client, GET("/task"));
	client_send(&other, GET("/health"));
	cr_expect(client_has(&other, "200 OK"));
	cr_expect_eq(fixture_tasks.begun, 0);
	sem_post(&fixture_tasks.gate);
	while (fixture_tasks.begun == 0)
		harness_wait(5);
	cr_expect_not(pthread_equal(fixture_tasks.errand_by, pthread_self()));
	cr_expect_eq(fixture_tasks.errands, 1);
	let_pass(1);
	cr_expect(client_has(&client, "worked"));
	cr_expect_eq(fixture_tasks.errands_ended, 1);
	client_close(&other);
}

Test(task_queue, ends_an_errand_without_its_operation_when_the_client_left)
{
	const struct linger reset = { .l_onoff = 1, .l_linger = 0 };
	struct client leaving;

	fixture_tasks.defers = true;
	client_connect(&leaving);
	client_send(&leaving, GET("/task"));
	setsockopt(leaving.fd, SOL_SOCKET, SO_LINGER, &reset, sizeof(reset));
	client_close(&leaving);
	cr_expect_eq(fixture_tasks.errands_ended, 0, "it is under way");
	sem_post(&fixture_tasks.gate);
	while (fixture_tasks.errands_ended == 0)
		harness_wait(5);
	cr_expect_eq(fixture_tasks.begun, 0);
}

static struct application writing;

static bool
ready(struct application *application)
{
	(void)application;
	return (true);
}

static void
nothing(struct application *application)
{
	(void)application;
}

static void
leave(struct application *application, bool keep)
{
	application->calls += keep;
}

static bool
never(struct application *application)
{
	(void)application;
	return (false);
}

static bool
fine(struct application *application, unsigned number, struct call *call)
{
	(void)application;
	(void)number;
	(void)call;
	return (true);
}

static const struct write_group group = {
	.ready = ready,
	.begin = nothing,
	.enter = nothing,
	.leave = leave,
	.full = never,
	.end = nothing,
	.result = fine,
	.release = nothing,
};

static void
begin_with_a_group(void)
{
	harness_group = &group;
	harness_writing = &writing;
	begin();
}

TestSuite(
    task_in_a_group, .init = begin_with_a_group, .fini = end, .timeout = 30);

Test(task_in_a_group, ends_as_a_write)
{
	client_send(&client, PUT_TASK);
	let_pass(1);
	cr_expect(client_await(&client, "204 No Content"));
	cr_expect_not(pthread_equal(fixture_tasks.run_by, pthread_self()));
	cr_expect_eq(writing.calls, 1);
}

Test(task_in_a_group, runs_an_errand_within_its_group)
{
	fixture_tasks.run_defers = true;
	sem_post(&fixture_tasks.gate);
	client_send(&client, PUT_TASK);
	let_pass(1);
	cr_expect(client_await(&client, "204 No Content"));
	cr_expect_eq(fixture_tasks.errands, 1);
	cr_expect_eq(writing.calls, 1);
}
