/*
 * Threads that miss each other end the process.
 */
#include "runtime/kore/watch.h"

#include <criterion/criterion.h>

#include <poll.h>
#include <pthread.h>
#include <signal.h>

TestSuite(watch, .timeout = 10);

static void
look(unsigned times)
{
	while (times-- > 0)
		watch_look(NULL);
}

Test(watch, is_content_with_a_loop_that_ticks)
{
	for (unsigned i = 0; i < 5; i++) {
		watch_tick();
		look(WATCH_LOOKS);
	}
}

Test(watch, ends_the_process_when_the_loop_is_gone, .signal = SIGABRT)
{
	watch_tick();
	look(WATCH_LOOKS + 1);
}

static void *
begin(void *ends)
{
	watch_begin("a thread");
	if (ends != NULL)
		watch_end();
	return (NULL);
}

static void
run_thread(void *ends)
{
	pthread_t thread;

	cr_assert_eq(pthread_create(&thread, NULL, begin, ends), 0);
	cr_assert_eq(pthread_join(thread, NULL), 0);
}

Test(watch, ends_the_process_when_a_thread_is_gone, .signal = SIGABRT)
{
	run_thread(NULL);
	for (;;) { /* the system may take a moment to forget it */
		watch_tick();
		(void)poll(NULL, 0, 1);
	}
}

Test(watch, misses_one_of_many, .signal = SIGABRT)
{
	watch_begin("one that stays");
	run_thread(NULL);
	for (;;) {
		watch_tick();
		(void)poll(NULL, 0, 1);
	}
}

Test(watch, has_room_again_when_threads_have_ended)
{
	int yes;

	for (int i = 0; i < 2 * WATCH_MAX; i++)
		run_thread(&yes);
	watch_tick();
}

Test(watch, lets_threads_end)
{
	int yes;

	run_thread(&yes);
	watch_tick();
	watch_begin("another");
	watch_tick();
}
