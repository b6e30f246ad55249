/*
 * Databases that another thread closes: all of them, even more than may wait.
 */
#include "src/store/closer.h"

#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>

#include "src/store/statement.h"
#include "tests/src/fixture.h"

static bool no_threads;

/* Stands before libc's. */
int
pthread_create(pthread_t *thread, const pthread_attr_t *attributes,
    void *(*run)(void *), void *argument)
{
	int (*next)(
	    pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);

	if (no_threads)
		return (EAGAIN);
	*(void **)&next = dlsym(RTLD_NEXT, "pthread_create");
	return (next(thread, attributes, run, argument));
}

TestSuite(closer, .init = fixture_folder, .fini = fixture_close);

static struct database *
open_one(int number)
{
	const struct database_options options = {
		.settings = &fixture.settings,
		.create = true,
		.cache_kibibytes = 64,
	};
	struct database *database;

	cr_assert_eq(database_open(path_in_folder("%d.db", number), &options,
			 &database, &fixture.cause),
	    STORE_OK, "%s", fixture.cause.text);
	cr_assert_eq(statement_run(statement_begin(
			 database, "PRAGMA journal_mode = WAL")),
	    STORE_OK);
	cr_assert_eq(statement_run(statement_begin(
			 database, "CREATE TABLE t (a INTEGER)")),
	    STORE_OK);
	return (database);
}

Test(closer, closes_all_before_its_end)
{
	struct closer *closer = closer_begin();

	cr_assert_not_null(closer);
	for (int i = 0; i < 2 * CLOSER_MAX; i++) {
		closer_take(closer, open_one(i));
		if (i == 0)
			usleep(2000); /* it waits again */
	}
	closer_end(closer);
	for (int i = 0; i < 2 * CLOSER_MAX; i++)
		cr_assert_not(file_exists(path_in_folder("%d.db-wal", i)),
		    "the last one to close folds the log in");
}

static void *
wait_for_room(void *closer)
{
	closer_wait(closer);
	return (closer);
}

Test(closer, keeps_room_for_those_who_must_not_wait, .timeout = 30)
{
	struct closer *closer = closer_begin();
	pthread_t waiting;

	cr_assert(closer_has_room(NULL));
	closer_wait(NULL);
	cr_assert(closer_has_room(closer));
	for (int i = 0; i < 2 * CLOSER_MAX; i++)
		closer_take(closer, open_one(i));
	cr_assert_eq(pthread_create(&waiting, NULL, wait_for_room, closer), 0);
	cr_assert_eq(pthread_join(waiting, NULL), 0);
	cr_assert(closer_has_room(closer));
	closer_end(closer);
}

Test(closer, closes_at_once_where_there_is_none)
{
	closer_take(NULL, open_one(0));
	cr_assert_not(file_exists(path_in_folder("0.db-wal")));
	closer_end(NULL);
}

Test(closer, is_not_begun_without_a_thread)
{
	no_threads = true;
	cr_assert_null(closer_begin());
	cr_assert_eq(errno, EAGAIN);
}
