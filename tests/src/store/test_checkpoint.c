/*
 * Checkpoints by a thread: the log is copied, and does not grow for ever.
 */
#include "src/store/checkpoint.h"

#include "src/store/statement.h"
#include "tests/src/fixture.h"
#include "tests/src/faults.h"

static struct checkpoint *checkpoint;
static struct database *database;

static void
init(void)
{
	struct database_options options = { .cache_kibibytes = 64 };

	fixture_files();
	options.settings = &fixture.settings;
	cr_assert_eq(
	    database_open(fixture.users, &options, &database, &fixture.cause),
	    STORE_OK);
	cr_assert_eq(
	    statement_run(statement_begin(database, "CREATE TABLE t (a BLOB)")),
	    STORE_OK);
	cr_assert_eq(checkpoint_begin(database, fixture.users,
			 &fixture.settings, &checkpoint, &fixture.cause),
	    STORE_OK, "%s", fixture.cause.text);
}

static void
fini(void)
{
	checkpoint_end(checkpoint);
	database_close(database);
	fixture_close();
}

TestSuite(checkpoint, .init = init, .fini = fini, .timeout = 30);

/* A commit of so many pages. */
static void
write_pages(int64_t pages)
{
	struct statement *statement = statement_begin(
	    database, "INSERT INTO t VALUES (zeroblob(?1 * 4096))");

	statement_bind_integer(statement, 1, pages);
	cr_assert_eq(statement_run(statement), STORE_OK);
}

static bool
comes_true(bool (*question)(void))
{
	for (int i = 0; i < 1000; i++) {
		if (question())
			return (true);
		usleep(2000);
	}
	return (false);
}

static bool
is_in_the_file(void)
{
	return (file_size(fixture.users) >= 900 * 4096);
}

Test(checkpoint, copies_what_is_much)
{
	for (int i = 0; i < 3; i++)
		write_pages(400);
	cr_assert(comes_true(is_in_the_file));
}

Test(checkpoint, leaves_what_is_little)
{
	write_pages(100);
	usleep(50000);
	cr_assert_lt(file_size(fixture.users), 100 * 4096);
	cr_assert(checkpoint_keeps_up(checkpoint));
}

static bool
keeps_up(void)
{
	return (checkpoint_keeps_up(checkpoint));
}

Test(checkpoint, keeps_the_log_short_when_writers_wait)
{
	char log[256];

	snprintf(log, sizeof(log), "%s-wal", fixture.users);
	for (int i = 0; i < 60; i++) {
		write_pages(500);
		cr_assert(comes_true(keeps_up));
	}
	cr_assert_lt(
	    file_size(log), 12000 * 4096, "%lld", (long long)file_size(log));
}

Test(checkpoint, does_not_stop_writers_when_it_cannot_copy)
{
	fault_set("pwrite64", ENOSPC);
	cr_assert(comes_true(keeps_up));
	fault_clear();
	write_pages(10);
}

Test(checkpoint, is_no_thread_without_a_database)
{
	struct checkpoint *other;

	cr_assert_neq(checkpoint_begin(database, "/nowhere/users.db",
			  &fixture.settings, &other, &fixture.cause),
	    STORE_OK);
}
