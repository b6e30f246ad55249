/*
 * The thread that writes: which operations are a group, and what is done
 * around one.
 */
#include <sys/socket.h>

#include <kore/kore.h>

#include "runtime/kore/edge.h"
#include "tests/codegen/runtime/kore/writing.h"

TestSuite(writer, .init = writing_begin, .fini = writing_end, .timeout = 10);

Test(writer, runs_what_came_in_a_turn_as_one_group)
{
	put(0, PUT("1"));
	put(1, PUT("2"));
	put(2, PUT("3"));
	turn();
	cr_expect_str_eq(group.told, "(ekekek)012");
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

Test(writer, leaves_half_of_those_that_come_and_go_to_the_next_group)
{
	put_one_then_three();
	cr_expect_str_eq(group.told, "(ek)0(ekek)01(ek)0");
}

Test(writer, leaves_the_other_half_to_other_workers)
{
	edge.alone = false;
	put_one_then_three();
	cr_expect_str_eq(group.told, "(ek)0(ekekek)012");
}

Test(writer, lets_others_pass_behind_its_answers)
{
	static sem_t out;

	sem_init(&out, 0, 0);
	group.answered = &out;
	put(0, PUT("1"));
	turn();
	sem_post(&out);
	cr_expect_str_eq(group.told, "(ek)0");
}

Test(writer, takes_back_what_failed_alone)
{
	put(0, PUT("1"));
	put(1, BUSY);
	put(2, PUT("2"));
	turn();
	cr_expect_not_null(strstr(group.told, "ed"));
	cr_expect_eq(strlen(group.told), strlen("(ekedek)012"));
	cr_expect(client_has(&clients[0], "204 No Content"));
	cr_expect(client_has(&clients[1], "come again later"));
	cr_expect(client_has(&clients[1], "Retry-After: 7\r\n"));
	cr_expect(client_has(&clients[2], "204 No Content"));
}

Test(writer, leaves_the_rest_of_a_full_group_to_the_next)
{
	group.always_full = true;
	put(0, PUT("1"));
	put(1, PUT("2"));
	turn();
	cr_expect_str_eq(group.told, "(ek)0(ek)0");
	cr_expect(client_has(&clients[1], "204 No Content"));
}

Test(writer, takes_in_what_comes_while_a_group_waits)
{
	shut_the_gate();
	put(0, PUT("1"));
	turn_a_little();
	put(1, PUT("2"));
	turn_a_little();
	sem_post(group.gate);
	turn();
	cr_expect_str_eq(group.told, "(ekek)01");
}

Test(writer, leaves_what_takes_too_long_to_the_next_group)
{
	group.slow = true;
	for (int i = 0; i < 3; i++)
		put(i, PUT("1"));
	turn();
	cr_expect_str_eq(
	    group.told, "(ekek)01(ek)0", "the first is not counted");
}

Test(writer, sends_what_a_group_has_to_say)
{
	struct {
		struct kore_msg head;
		char bytes[16];
	} message;

	group.announces = true;
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
	cr_expect_neq(pthread_self(), writing_loop);
	cr_expect_eq(application, &writing);
	application->ticks++;
}

Test(writer, lets_chores_be_done_between_groups)
{
	server_every_writing(20, chore);
	put(0, PUT("1"));
	turn();
	harness_wait(90);
	server_worker_end();
	cr_expect_geq(writing.ticks, 2);
	cr_expect_leq(writing.ticks, 6);
}
