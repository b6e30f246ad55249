/*
 * The turnstile between processes: one at a time, in their order, and past
 * the dead.
 */
#include <criterion/criterion.h>

#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "src/store/turnstile.h"
#include "tests/src/rival.h"

#define PROCESSES 4
#define ROUNDS 200

static struct turnstile *turnstile;
static volatile int *shared;

static void
init(void)
{
	turnstile = turnstile_make(PROCESSES);
	cr_assert_not_null(turnstile);
	shared = mmap(NULL, 4096, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
}

static void
fini(void)
{
	turnstile_free(turnstile);
}

TestSuite(turnstile, .init = init, .fini = fini, .timeout = 20);

Test(turnstile, may_be_taken_again_by_who_has_it)
{
	cr_assert(turnstile_enter(turnstile, 0));
	cr_assert(turnstile_enter(turnstile, 0));
	turnstile_leave(turnstile);
	turnstile_leave(turnstile);
	cr_assert(turnstile_enter(turnstile, 0));
	turnstile_leave(turnstile);
}

Test(turnstile, is_kept_by_who_has_it)
{
	struct rival rival;

	rival_begin(&rival, turnstile);
	cr_assert_not(turnstile_keep(turnstile));
	cr_assert(rival_may_pass(&rival));
	cr_assert(turnstile_enter(turnstile, 0));
	cr_assert(turnstile_keep(turnstile));
	turnstile_leave(turnstile);
	cr_assert_not(rival_may_pass(&rival));
	turnstile_leave(turnstile);
	cr_assert(rival_may_pass(&rival));
	rival_end(&rival);
}

/* A child that has the turn; it dies, or gives it back, on a signal. */
static pid_t
holder(void)
{
	pid_t child = fork();

	if (child == 0) {
		if (!turnstile_enter(turnstile, 1000))
			_exit(1);
		shared[0] = 1;
		pause();
	}
	while (shared[0] == 0)
		usleep(1000);
	return (child);
}

Test(turnstile, is_waited_for_no_longer_than_asked)
{
	pid_t child = holder();

	cr_assert_not(turnstile_enter(turnstile, 0));
	cr_assert_not(turnstile_enter(turnstile, 20));
	kill(child, SIGKILL);
	cr_assert_eq(waitpid(child, NULL, 0), child);
}

Test(turnstile, is_given_on_when_its_holder_is_killed)
{
	for (int i = 0; i < 3; i++) {
		pid_t child;

		shared[0] = 0;
		child = holder();
		kill(child, SIGKILL);
		cr_assert(turnstile_enter(turnstile, 1000));
		turnstile_leave(turnstile);
		cr_assert_eq(waitpid(child, NULL, 0), child);
	}
}

Test(turnstile, is_given_on_when_one_who_waits_is_killed)
{
	pid_t first = holder(), second;

	if ((second = fork()) == 0)
		_exit(!turnstile_enter(turnstile, 10000));
	usleep(20000);
	kill(second, SIGKILL);
	cr_assert_eq(waitpid(second, NULL, 0), second);
	cr_assert_not(turnstile_enter(turnstile, 10), "the first has it");
	kill(first, SIGKILL);
	cr_assert_eq(waitpid(first, NULL, 0), first);
	cr_assert(turnstile_enter(turnstile, 1000));
	turnstile_leave(turnstile);
}

/* Each writes who came, and nobody may come in between. */
static void
compete(int number)
{
	while (shared[1] < PROCESSES * ROUNDS) {
		if (!turnstile_enter(turnstile, 10000))
			_exit(1);
		if (shared[2]++ != 0)
			_exit(2);
		usleep(50);
		shared[1]++;
		shared[10 + number]++;
		shared[2]--;
		turnstile_leave(turnstile);
	}
	_exit(0);
}

Test(turnstile, lets_all_pass_as_often)
{
	int status;

	for (int i = 0; i < PROCESSES; i++)
		if (fork() == 0)
			compete(i);
	for (int i = 0; i < PROCESSES; i++) {
		cr_assert_neq(wait(&status), -1);
		cr_assert_eq(status, 0);
	}
	for (int i = 0; i < PROCESSES; i++)
		cr_assert_gt(
		    shared[10 + i], ROUNDS / 3, "%d of %d", i, shared[10 + i]);
}
