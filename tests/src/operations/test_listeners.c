/*
 * Counts of listeners that processes share: whose they are, and what becomes
 * of those of a worker that died.
 */
#include "src/operations/listeners.h"

#include <criterion/criterion.h>

#include <sys/wait.h>

#include <unistd.h>

static const struct uuid tenant = { "0191f3c2-7a52-7c3b-9b1e-52f0c54d9a01" };
static const struct uuid other = { "0191f3c2-7a52-7c3b-9b1e-52f0c54d9a02" };
static struct listeners *listeners;

static void
begin(void)
{
	listeners = listeners_make();
	cr_assert_not_null(listeners);
	listeners_begin(listeners, 1);
}

static void
end(void)
{
	listeners_free(listeners);
}

TestSuite(listeners, .init = begin, .fini = end);

Test(listeners, are_there_until_the_last_one_leaves)
{
	cr_expect_not(listeners_any(listeners, &tenant));
	listeners_add(listeners, &tenant);
	listeners_add(listeners, &tenant);
	listeners_remove(listeners, &tenant);
	cr_expect(listeners_any(listeners, &tenant));
	cr_expect_not(listeners_any(listeners, &other));
	listeners_remove(listeners, &tenant);
	cr_expect_not(listeners_any(listeners, &tenant));
}

/* A worker of that number that listens, and dies. */
static void
listen_and_die(unsigned worker)
{
	pid_t child = fork();

	if (child == 0) {
		listeners_begin(listeners, worker);
		listeners_add(listeners, &tenant);
		_exit(0);
	}
	cr_assert_eq(waitpid(child, NULL, 0), child);
}

Test(listeners, are_seen_by_other_processes)
{
	listen_and_die(2);
	cr_expect(listeners_any(listeners, &tenant));
}

Test(listeners, of_a_worker_that_died_are_gone_with_its_stand_in)
{
	listen_and_die(2);
	listen_and_die(3);
	listeners_begin(listeners, 2);
	cr_expect(listeners_any(listeners, &tenant), "another one listens");
	listeners_begin(listeners, 3);
	cr_expect_not(listeners_any(listeners, &tenant));
}
