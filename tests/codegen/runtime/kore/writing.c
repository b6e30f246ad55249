/*
 * A group that tells what it was told, and its clients.
 */
#include "tests/codegen/runtime/kore/writing.h"

#include <poll.h>
#include <stdio.h>
#include <sys/socket.h>

struct group group;
pthread_t writing_loop;
struct application writing;
struct client clients[CLIENTS];

static void
tell(const char *letters)
{
	strncat(
	    group.told, letters, sizeof(group.told) - strlen(group.told) - 1);
}

static bool
ready(struct application *application)
{
	cr_expect_eq(application, &writing);
	return (!group.not_ready);
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
	cr_expect_neq(pthread_self(), writing_loop);
	cr_expect_eq(application, &writing);
	if (group.gate != NULL && group.told[strlen(group.told) - 1] == '(')
		sem_wait(group.gate);
	if (group.slow)
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
	return (group.always_full);
}

static void
end(struct application *application)
{
	(void)application;
	tell(")");
	if (group.announces)
		broadcast_send("done", 4);
}

static bool
result(struct application *application, unsigned number, struct call *call)
{
	char digit[2] = { (char)('0' + number % 10), '\0' };

	(void)application;
	tell(digit);
	if (group.fails_with == FAILURE_NONE || number != group.fails_at)
		return (true);
	return (call_fail(call, group.fails_with, "it did not last"));
}

static void
release(struct application *application)
{
	(void)application;
	if (group.answered != NULL)
		sem_wait(group.answered);
}

static const struct write_group hooks = { .ready = ready,
	.begin = begin,
	.enter = enter,
	.leave = leave,
	.full = full,
	.end = end,
	.result = result,
	.release = release };

static unsigned asked; /* requests that were sent */

void
writing_begin(void)
{
	harness_group = &hooks;
	harness_writing = &writing;
	writing_loop = pthread_self();
	harness_begin();
	for (int i = 0; i < CLIENTS; i++)
		client_open(&clients[i]);
}

void
writing_end(void)
{
	for (int i = 0; i < CLIENTS; i++)
		client_close(&clients[i]);
	harness_end();
}

void
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

void
turn(void)
{
	while (receive_all() < asked)
		poll(NULL, 0, 1);
}

void
turn_a_little(void)
{
	(void)receive_all();
	harness_wait(10);
	(void)receive_all();
}

unsigned
count_clients(const char *text)
{
	unsigned count = 0;

	for (int i = 0; i < CLIENTS; i++)
		count += client_has(&clients[i], text);
	return (count);
}

void
shut_the_gate(void)
{
	static sem_t gate;

	cr_assert_eq(sem_init(&gate, 0, 0), 0);
	group.gate = &gate;
}
