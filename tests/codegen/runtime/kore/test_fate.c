/*
 * Crashes: how many are too many, and how long a pause they cost.
 */
#include <criterion/criterion.h>

#include <sys/wait.h>
#include <unistd.h>

#include "runtime/kore/fate.h"

#define SECOND INT64_C(1000000)

static void
make(void)
{
	cr_assert(fate_make(2, 3));
}

TestSuite(fate, .init = make, .timeout = 10);

Test(fate, counts_the_crashes_of_a_minute)
{
	cr_expect_eq(fate_crashed(100 * SECOND), 1);
	cr_expect_eq(fate_crashed(130 * SECOND), 2);
	cr_expect_eq(fate_crashed(159 * SECOND), 3);
	cr_expect_eq(fate_crashed(161 * SECOND), 3, "the first is too old");
	cr_expect_eq(fate_crashed(500 * SECOND), 1);
}

Test(fate, counts_more_crashes_than_it_remembers)
{
	unsigned count = 0;

	for (int i = 0; i < FATE_CRASHES + 10; i++)
		count = fate_crashed(100 * SECOND + i);
	cr_expect_eq(count, FATE_CRASHES);
}

Test(fate, pauses_longer_each_time_up_to_a_second)
{
	cr_expect_eq(fate_pause(1), 0, "one crash costs no one a pause");
	cr_expect_eq(fate_pause(2), 100);
	cr_expect_eq(fate_pause(3), 200);
	cr_expect_eq(fate_pause(5), 800);
	cr_expect_eq(fate_pause(6), 1000);
	cr_expect_eq(fate_pause(1000), 1000);
}

Test(fate, knows_a_loop)
{
	cr_expect_not(fate_is_loop(2));
	cr_expect(fate_is_loop(3));
}

Test(fate, is_good_when_all_workers_ended)
{
	fate_worker_ended();
	cr_expect_not(fate_is_good());
	fate_worker_ended();
	cr_expect(fate_is_good());
	fate_worker_failed();
	cr_expect_not(fate_is_good());
}

Test(fate, is_shared_with_workers)
{
	int status;

	if (fork() == 0) {
		bool orphan = fate_is_orphan();

		fate_worker_ended();
		fate_crashed(100 * SECOND);
		_exit(orphan);
	}
	cr_assert_neq(wait(&status), -1);
	cr_expect_eq(status, 0);
	cr_expect_eq(fate_crashed(101 * SECOND), 2);
	fate_worker_ended();
	cr_expect(fate_is_good());
}

Test(fate, knows_an_orphan)
{
	int status, pipes[2];
	char byte = 0;

	cr_assert_eq(pipe(pipes), 0);
	if (fork() == 0) {
		cr_assert(fate_make(1, 3)); /* a parent of its own */
		if (fork() == 0) {
			for (int i = 0; i < 500 && !fate_is_orphan(); i++)
				usleep(10000);
			byte = fate_is_orphan();
			_exit(write(pipes[1], &byte, 1) != 1);
		}
		_exit(0);
	}
	cr_assert_neq(wait(&status), -1);
	cr_assert_eq(read(pipes[0], &byte, 1), 1);
	cr_expect_eq(byte, 1);
	cr_expect_not(fate_is_orphan());
}
