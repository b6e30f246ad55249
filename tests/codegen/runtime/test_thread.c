/*
 * Threads beside the first one.
 */
#include "runtime/thread.h"

#include <criterion/criterion.h>

#include <signal.h>

static void *
look(void *blocked)
{
	sigset_t mask;

	(void)pthread_sigmask(SIG_SETMASK, NULL, &mask);
	*(int *)blocked = sigismember(&mask, SIGTERM);
	return (NULL);
}

Test(thread, gets_no_signal_and_leaves_its_parents_alone)
{
	pthread_t thread;
	sigset_t mask;
	int blocked = 0;

	cr_assert(thread_begin(&thread, look, &blocked));
	cr_assert_eq(pthread_join(thread, NULL), 0);
	cr_assert(blocked);
	(void)pthread_sigmask(SIG_SETMASK, NULL, &mask);
	cr_assert_not(sigismember(&mask, SIGTERM));
}
