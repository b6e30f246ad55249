/*
 * Messages to all workers; the test plays the parent that hands them on.
 */
#include <criterion/criterion.h>

#include <sys/socket.h>

#include <kore/kore.h>

#include "tests/codegen/runtime/kore/harness.h"

TestSuite(broadcast, .init = harness_begin, .fini = harness_end, .timeout = 10);

static void
on_message(struct application *application, const void *bytes, size_t length)
{
	cr_assert_lt(length, sizeof(application->message));
	memcpy(application->message, bytes, length);
	application->message[length] = '\0';
	application->messages++;
}

/* Takes what the worker has sent and sends it back, as the parent does. */
static void
hand_on(unsigned times)
{
	struct {
		struct kore_msg head;
		char bytes[100];
	} message;
	ssize_t length = recv(harness_parent, &message, sizeof(message), 0);

	cr_assert_geq(length, (ssize_t)sizeof(message.head));
	cr_expect_eq(message.head.dst, KORE_MSG_WORKER_ALL);
	message.head.dst = worker->id;
	for (unsigned i = 0; i < times; i++)
		cr_assert_eq(
		    send(harness_parent, &message, (size_t)length, 0), length);
	harness_turn();
}

Test(broadcast, reaches_the_listener)
{
	broadcast_listen(on_message);
	broadcast_send("closed 7", 8);
	hand_on(1);
	cr_expect_str_eq(harness_application.message, "closed 7");
	cr_expect_eq(harness_application.messages, 1);
}

Test(broadcast, may_come_twice)
{
	broadcast_listen(on_message);
	broadcast_send("x", 1);
	hand_on(2);
	cr_expect_eq(harness_application.messages, 2);
}

Test(broadcast, may_be_empty)
{
	broadcast_listen(on_message);
	broadcast_send(NULL, 0);
	hand_on(1);
	cr_expect_eq(harness_application.messages, 1);
	cr_expect_str_empty(harness_application.message);
}
