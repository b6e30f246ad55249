/*
 * Writes in groups: what is run when, and who is answered what.
 */
#include <criterion/criterion.h>

#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

#include <kore/kore.h>

#include "tests/codegen/runtime/kore/harness.h"
#include "runtime/kore/edge.h"

#define ID "00000000-0000-4000-8000-00000000000"
#define PUT(n) \
	"PUT /things/" ID n " HTTP/1.1\r\nHost: a\r\n" \
	"Content-Length: 0\r\n\r\n"
#define BUSY "GET /busy HTTP/1.1\r\nHost: a\r\n\r\n"
#define HEALTH "GET /health HTTP/1.1\r\nHost: a\r\n\r\n"

/*
 * What the group was told, a letter each, and what it answers. The thread
 * that writes does it; who has got its answers may look.
 */
static char told[256];
static atomic_bool not_ready;
static bool always_full, slow, announces;
static sem_t *gate; /* each group waits there in its first operation */
static sem_t *answered; /* each group waits there at its very end */
static enum failure_kind fails_with;
static unsigned fails_at;

static pthread_t loop;
static struct application writing;

static void
tell(const char *letters)
{
	strncat(told, letters, sizeof(told) - strlen(told) - 1);
}

static bool
ready(struct application *application)
{
	cr_expect_eq(application, &writing);
	return (!not_ready);
}

static void
begin(struct application *application)
{
	(void)application;
	tell("(");
}

static void
enter(struct application *application)
{
	cr_expect_neq(pthread_self(), loop);
	cr_expect_eq(application, &writing);
	if (gate != NULL && told[strlen(told) - 1] == '(')
		sem_wait(gate);
	if (slow)
		poll(NULL, 0, 5);
	tell("e");
}

static void
leave(struct application *application, bool keep)
{
	(void)application;
	tell(keep ? "k" : "d");
}

static bool
full(struct application *application)
{
	(void)application;
	return (always_full);
}

static void
end(struct application *application)
{
	(void)application;
	tell(")");
	if (announces)
		broadcast_send("done", 4);
}

static bool
result(struct application *application, unsigned number, struct call *call)
{
	char digit[2] = { (char)('0' + number % 10), '\0' };

	(void)application;
	tell(digit);
	if (fails_with == FAILURE_NONE || number != fails_at)
		return (true);
	return (call_fail(call, fails_with, "it did not last"));
}

static void
release(struct application *application)
{
	(void)application;
	if (answered != NULL)
		sem_wait(answered);
}

static const struct write_group group = { .ready = ready,
	.begin = begin,
	.enter = enter,
	.leave = leave,
	.full = full,
	.end = end,
	.result = result,
	.release = release };

#define CLIENTS 6

static struct client clients[CLIENTS];
static unsigned asked; /* requests that were sent */

static void
init(void)
{
	harness_group = &group;
	harness_writing = &writing;
	loop = pthread_self();
	harness_begin();
	for (int i = 0; i < CLIENTS; i++)
		client_open(&clients[i]);
}

static void
fini(void)
{
	for (int i = 0; i < CLIENTS; i++)
		client_close(&clients[i]);
	harness_end();
}

TestSuite(write_queue, .init = init, .fini = fini, .timeout = 10);

/* Sends without a turn of the loop. */
static void
put(int client, const char *bytes)
{
	cr_assert_eq(send(clients[client].fd, bytes, strlen(bytes), 0),
	    (ssize_t)strlen(bytes));
	for (; (bytes = strstr(bytes, " HTTP/1.1\r\n")) != NULL; bytes++)
		asked++;
}

static unsigned
receive_all(void)
{
	unsigned answers = 0;

	for (int i = 0; i < CLIENTS; i++) {
		client_receive(&clients[i]);
		answers += client_count(&clients[i], "HTTP/1.1 ");
	}
	return (answers);
}

/* Turns until all is answered. */
static void
turn(void)
{
	while (receive_all() < asked)
		poll(NULL, 0, 1);
}

/* Turns when not all can be answered. */
static void
turn_a_little(void)
{
	(void)receive_all();
	harness_wait(10);
	(void)receive_all();
}

/* How many clients have that text: in which order they come is the system's. */
static unsigned
count_clients(const char *text)
{
	unsigned count = 0;

	for (int i = 0; i < CLIENTS; i++)
		count += client_has(&clients[i], text);
	return (count);
}

Test(write_queue, runs_what_came_in_a_turn_as_one_group)
{
	put(0, PUT("1"));
	put(1, PUT("2"));
	put(2, PUT("3"));
	turn();
	cr_expect_str_eq(told, "(ekekek)012");
	for (int i = 0; i < 3; i++)
		cr_expect(client_has(&clients[i], "204 No Content"));
}

/* One client, and then three others together. */
static void
put_one_then_three(void)
{
	put(0, PUT("1"));
	turn();
	for (int i = 1; i <= 3; i++)
		put(i, PUT("2"));
	turn();
}

Test(write_queue, leaves_half_of_those_that_come_and_go_to_the_next_group)
{
	put_one_then_three();
	cr_expect_str_eq(told, "(ek)0(ekek)01(ek)0");
}

Test(write_queue, leaves_the_other_half_to_other_workers)
{
	edge.alone = false;
	put_one_then_three();
	cr_expect_str_eq(told, "(ek)0(ekekek)012");
}

Test(write_queue, lets_others_pass_behind_its_answers)
{
	static sem_t out;

	sem_init(&out, 0, 0);
	answered = &out;
	put(0, PUT("1"));
	turn();
	sem_post(&out);
	cr_expect_str_eq(told, "(ek)0");
}

Test(write_queue, lets_reads_pass)
{
	not_ready = true;
	put(0, PUT("1"));
	put(1, HEALTH);
	turn_a_little();
	cr_expect(client_has(&clients[1], "200 OK"));
	cr_expect_eq(clients[0].length, 0);
	cr_expect_str_eq(told, "");
	not_ready = false;
	turn();
	cr_expect(client_has(&clients[0], "204 No Content"));
	cr_expect_str_eq(told, "(ek)0");
}

Test(write_queue, takes_back_what_failed_alone)
{
	put(0, PUT("1"));
	put(1, BUSY);
	put(2, PUT("2"));
	turn();
	cr_expect_not_null(strstr(told, "ed"));
	cr_expect_eq(strlen(told), strlen("(ekedek)012"));
	cr_expect(client_has(&clients[0], "204 No Content"));
	cr_expect(client_has(&clients[1], "come again later"));
	cr_expect(client_has(&clients[1], "Retry-After: 7\r\n"));
	cr_expect(client_has(&clients[2], "204 No Content"));
}

Test(write_queue, answers_a_failure_for_what_does_not_last)
{
	fails_with = FAILURE_UNAVAILABLE;
	fails_at = 1;
	put(0, PUT("1"));
	put(1, PUT("2"));
	turn();
	cr_expect_eq(count_clients("204 No Content"), 1);
	cr_expect_eq(count_clients("503 Service Unavailable"), 1);
	cr_expect_eq(count_clients("it did not last"), 1);
}

Test(write_queue, answers_a_failure_instead_of_another_one)
{
	fails_with = FAILURE_UNAVAILABLE;
	put(0, BUSY);
	turn();
	cr_expect(client_has(&clients[0], "it did not last"));
	cr_expect_not(client_has(&clients[0], "Retry-After"));
	cr_expect_eq(client_count(&clients[0], "HTTP/1.1"), 1);
}

Test(write_queue, leaves_nothing_of_the_answer_that_is_replaced)
{
	fails_with = FAILURE_UNAVAILABLE;
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
	fails_with = FAILURE_CONFLICT;
	put(0, PUT("1"));
	turn();
	cr_expect(client_has(&clients[0], "500 Internal Server Error"));
	cr_expect_not(client_has(&clients[0], "it did not last"));
}

Test(write_queue, refuses_more_than_may_wait)
{
	not_ready = true;
	for (int i = 0; i < 5; i++)
		put(i, PUT("1"));
	turn_a_little();
	cr_expect_eq(count_clients("HTTP/1.1"), 1);
	cr_expect_eq(count_clients("503 Service Unavailable"), 1);
	cr_expect_eq(count_clients("Retry-After: 1\r\n"), 1);
	cr_expect_eq(count_clients("4 writes are waiting already"), 1);
	not_ready = false;
	turn();
	cr_expect_eq(count_clients("204 No Content"), 4);
}

Test(write_queue, leaves_the_rest_of_a_full_group_to_the_next)
{
	always_full = true;
	put(0, PUT("1"));
	put(1, PUT("2"));
	turn();
	cr_expect_str_eq(told, "(ek)0(ek)0");
	cr_expect(client_has(&clients[1], "204 No Content"));
}

Test(write_queue, forgets_a_client_that_has_left)
{
	const struct linger reset = { .l_onoff = 1 };
	struct client gone;

	not_ready = true;
	client_connect(&gone);
	client_send(&gone, PUT("1"));
	put(1, PUT("2"));
	turn_a_little();
	setsockopt(gone.fd, SOL_SOCKET, SO_LINGER, &reset, sizeof(reset));
	client_close(&gone);
	harness_turn();
	not_ready = false;
	turn();
	cr_expect_str_eq(told, "(ek)0");
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
	cr_expect_str_eq(told, "(ekek)01(ek)0");
}

Test(write_queue, is_emptied_before_the_worker_ends)
{
	not_ready = true;
	put(0, PUT("1"));
	turn_a_little();
	not_ready = false;
	server_worker_end();
	client_receive(&clients[0]);
	cr_expect(client_has(&clients[0], "204 No Content"));
}

static sem_t the_gate;

/* The next groups wait in their first operation. */
static void
shut_the_gate(void)
{
	cr_assert_eq(sem_init(&the_gate, 0, 0), 0);
	gate = &the_gate;
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
	sem_post(gate);
	turn();
	cr_expect(client_has(&clients[0], "204 No Content"));
}

Test(write_queue, takes_in_what_comes_while_a_group_waits)
{
	shut_the_gate();
	put(0, PUT("1"));
	turn_a_little();
	put(1, PUT("2"));
	turn_a_little();
	sem_post(gate);
	turn();
	cr_expect_str_eq(told, "(ekek)01");
}

Test(write_queue, leaves_what_takes_too_long_to_the_next_group)
{
	slow = true;
	for (int i = 0; i < 3; i++)
		put(i, PUT("1"));
	turn();
	cr_expect_str_eq(told, "(ekek)01(ek)0", "the first is not counted");
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
	sem_post(gate);
	turn();
	cr_expect_str_eq(told, "(ekek)01");
	cr_expect(client_has(&clients[1], "204 No Content"));
	cr_expect_eq(harness_connections(), CLIENTS);
}

Test(write_queue, sends_what_a_group_has_to_say)
{
	struct {
		struct kore_msg head;
		char bytes[16];
	} message;

	announces = true;
	put(0, PUT("1"));
	turn();
	cr_assert_eq(recv(harness_parent, &message, sizeof(message), 0),
	    (ssize_t)sizeof(message.head) + 4);
	cr_expect_eq(message.head.dst, KORE_MSG_WORKER_ALL);
	cr_expect_eq(memcmp(message.bytes, "done", 4), 0);
}

static void
chore(struct application *application)
{
	cr_expect_neq(pthread_self(), loop);
	cr_expect_eq(application, &writing);
	application->ticks++;
}

Test(write_queue, lets_chores_be_done_between_groups)
{
	server_every_writing(20, chore);
	put(0, PUT("1"));
	turn();
	harness_wait(90);
	server_worker_end();
	cr_expect_geq(writing.ticks, 2);
	cr_expect_leq(writing.ticks, 6);
}
