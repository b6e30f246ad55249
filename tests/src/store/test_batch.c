/*
 * Batches: one commit for many operations, each of which may fail alone, and
 * what becomes of all of them when the commit fails.
 */
#include "src/store/batch.h"

#include <errno.h>
#include <sqlite3.h>

#include "src/store/statement.h"
#include "tests/src/fixture.h"
#include "tests/src/faults.h"

static struct database *first, *second;
static const char *cause;

static void
open_one(const char *name, struct database **database)
{
	const struct database_options options = {
		.settings = &fixture.settings,
		.create = true,
		.cache_kibibytes = 64,
	};

	cr_assert_eq(database_open(path_in_folder("%s", name), &options,
			 database, &fixture.cause),
	    STORE_OK, "%s", fixture.cause.text);
	cr_assert_eq(statement_run(statement_begin(
			 *database, "PRAGMA journal_mode = WAL")),
	    STORE_OK);
	cr_assert_eq(statement_run(statement_begin(
			 *database, "CREATE TABLE t (a INTEGER UNIQUE)")),
	    STORE_OK);
}

static void
init(void)
{
	fixture_folder();
	open_one("first.db", &first);
	open_one("second.db", &second);
}

static void
fini(void)
{
	database_close(first);
	database_close(second);
	fixture_close();
}

TestSuite(batch, .init = init, .fini = fini);

static const char insert_sql[] = "INSERT INTO t VALUES (?1)";

static enum store_result
insert_by(struct statement *statement, int64_t value)
{
	statement_bind_integer(statement, 1, value);
	return (statement_run(statement));
}

static enum store_result
insert(struct database *database, int64_t value)
{
	return (insert_by(statement_begin(database, insert_sql), value));
}

/* As all that its operation writes. */
static enum store_result
insert_once(struct database *database, int64_t value)
{
	return (insert_by(statement_begin_once(database, insert_sql), value));
}

/* As this connection sees it. */
static int64_t
count(struct database *database)
{
	struct statement *statement =
	    statement_begin(database, "SELECT count(*) FROM t");
	int64_t rows = 0;

	if (statement_step(statement))
		rows = statement_integer(statement, 0);
	cr_assert_eq(statement_end(statement), STORE_OK);
	return (rows);
}

/* As others see it. */
static int
count_on_disk(const char *name)
{
	sqlite3_stmt *statement;
	sqlite3 *handle;
	int rows;

	cr_assert_eq(sqlite3_open(path_in_folder("%s", name), &handle), 0);
	cr_assert_eq(sqlite3_prepare_v2(handle, "SELECT count(*) FROM t", -1,
			 &statement, NULL),
	    0);
	cr_assert_eq(sqlite3_step(statement), SQLITE_ROW);
	rows = sqlite3_column_int(statement, 0);
	sqlite3_finalize(statement);
	sqlite3_close(handle);
	return (rows);
}

typedef enum store_result insert_function(struct database *, int64_t);

static enum store_result
operation_by(
    insert_function *write, struct database *database, int64_t value, bool keep)
{
	enum store_result result;

	batch_enter(fixture.batch);
	result = write(database, value);
	batch_leave(fixture.batch, keep);
	return (result);
}

/* An operation of one row. */
static enum store_result
operation(struct database *database, int64_t value, bool keep)
{
	return (operation_by(insert, database, value, keep));
}

static enum store_result
result_of(unsigned number)
{
	return (batch_result(fixture.batch, number, &cause));
}

Test(batch, shows_nothing_before_its_end)
{
	batch_begin(fixture.batch);
	cr_assert_eq(operation(first, 1, true), STORE_OK);
	cr_assert_eq(operation(first, 2, true), STORE_OK);
	cr_assert_eq(count(first), 2);
	cr_assert_eq(count_on_disk("first.db"), 0);
	cr_assert(database_is_pending(first));
	cr_assert_not(database_is_pending(second));
	cr_assert_eq(batch_databases(fixture.batch), 1);
	batch_end(fixture.batch);
	cr_assert_eq(count_on_disk("first.db"), 2);
	cr_assert_not(database_is_pending(first));
	cr_assert_eq(result_of(0), STORE_OK);
	cr_assert_eq(result_of(1), STORE_OK);
}

Test(batch, is_no_matter_to_writes_outside_of_it)
{
	cr_assert_eq(insert(first, 1), STORE_OK);
	cr_assert_eq(count_on_disk("first.db"), 1);
	batch_begin(fixture.batch);
	batch_end(fixture.batch);
	cr_assert_eq(insert(first, 2), STORE_OK);
	cr_assert_eq(count_on_disk("first.db"), 2);
}

Test(batch, takes_back_one_operation_alone)
{
	batch_begin(fixture.batch);
	cr_assert_eq(operation(first, 1, true), STORE_OK);
	cr_assert_eq(operation(first, 2, false), STORE_OK);
	cr_assert_eq(operation(first, 1, false), STORE_FAILED, "it is there");
	cr_assert_eq(operation(first, 3, true), STORE_OK);
	batch_end(fixture.batch);
	for (unsigned i = 0; i < 4; i++)
		cr_assert_eq(result_of(i), STORE_OK);
	cr_assert_eq(count_on_disk("first.db"), 2);
}

Test(batch, keeps_what_others_wrote_when_an_only_write_fails)
{
	batch_begin(fixture.batch);
	cr_assert_eq(operation(first, 1, true), STORE_OK);
	cr_assert_eq(operation_by(insert_once, first, 2, true), STORE_OK);
	cr_assert_eq(operation_by(insert_once, first, 1, false), STORE_FAILED,
	    "it is there");
	batch_end(fixture.batch);
	for (unsigned i = 0; i < 3; i++)
		cr_assert_eq(result_of(i), STORE_OK);
	cr_assert_eq(count_on_disk("first.db"), 2);
}

/* It was no only write then, and what stands before it stays. */
Test(batch, takes_back_what_is_written_behind_an_only_write)
{
	batch_begin(fixture.batch);
	cr_assert_eq(operation(first, 1, true), STORE_OK);
	batch_enter(fixture.batch);
	cr_assert_eq(insert_once(first, 1), STORE_FAILED, "it is there");
	cr_assert_eq(insert_once(first, 2), STORE_OK);
	cr_assert_eq(insert(first, 3), STORE_OK);
	batch_leave(fixture.batch, false);
	batch_end(fixture.batch);
	cr_assert_eq(result_of(0), STORE_OK);
	cr_assert_eq(result_of(1), STORE_OK);
	cr_assert_eq(count_on_disk("first.db"), 1);
}

Test(batch, fails_for_all_when_an_operation_fails_behind_its_only_write)
{
	batch_begin(fixture.batch);
	cr_assert_eq(operation(first, 1, true), STORE_OK);
	batch_enter(fixture.batch);
	cr_assert_eq(insert_once(first, 2), STORE_OK);
	cr_assert_eq(insert(second, 2), STORE_OK);
	batch_leave(fixture.batch, false);
	cr_assert_eq(operation(second, 3, true), STORE_OK);
	cr_assert_eq(operation(first, 4, true), STORE_FAILED);
	batch_end(fixture.batch);
	cr_assert_eq(result_of(0), STORE_FAILED);
	cr_assert_str_eq(
	    strstr(cause, ": "), ": an operation failed behind its only write");
	cr_assert_eq(result_of(2), STORE_OK);
	cr_assert_eq(count_on_disk("first.db"), 0);
	cr_assert_eq(count_on_disk("second.db"), 1);
	cr_assert_eq(insert(first, 1), STORE_OK, "the next one is unharmed");
}

Test(batch, begins_where_there_is_a_write)
{
	sqlite3 *other;

	cr_assert_eq(sqlite3_open(path_in_folder("second.db"), &other), 0);
	batch_begin(fixture.batch);
	batch_enter(fixture.batch);
	cr_assert_eq(count(second), 0);
	cr_assert_eq(
	    sqlite3_exec(other, "INSERT INTO t VALUES (9)", NULL, NULL, NULL),
	    SQLITE_OK, "a read keeps nobody out");
	sqlite3_close(other);
	batch_leave(fixture.batch, true);
	batch_end(fixture.batch);
}

Test(batch, fails_where_its_commit_fails_and_nowhere_else)
{
	batch_begin(fixture.batch);
	cr_assert_eq(operation(first, 1, true), STORE_OK);
	cr_assert_eq(operation(second, 1, true), STORE_OK);
	cr_assert_eq(operation(first, 2, true), STORE_OK);
	fault = (struct fault){
		.function = "pwrite64", .error = ENOSPC, .once = true
	};
	batch_end(fixture.batch);
	fault_clear();
	cr_assert_eq(result_of(0), STORE_FULL);
	cr_assert_contains(cause, "first.db");
	cr_assert_eq(result_of(1), STORE_OK);
	cr_assert_eq(result_of(2), STORE_FULL);
	cr_assert_eq(count_on_disk("first.db"), 0);
	cr_assert_eq(count_on_disk("second.db"), 1);
	cr_assert_eq(insert(first, 1), STORE_OK, "the next one succeeds");
}

Test(batch, fails_for_who_saw_what_does_not_last)
{
	batch_begin(fixture.batch);
	cr_assert_eq(operation(first, 1, true), STORE_OK);
	batch_enter(fixture.batch);
	cr_assert_eq(count(first), 1);
	batch_leave(fixture.batch, true);
	fault_set("fdatasync", EIO);
	batch_end(fixture.batch);
	fault_clear();
	cr_assert_eq(result_of(0), STORE_UNAVAILABLE);
	cr_assert_eq(result_of(1), STORE_UNAVAILABLE);
	cr_assert_eq(count(first), 0);
}

Test(batch, fails_at_once_where_it_cannot_begin)
{
	sqlite3 *other;

	cr_assert_eq(sqlite3_open(path_in_folder("first.db"), &other), 0);
	sqlite3_exec(other, "BEGIN IMMEDIATE", NULL, NULL, NULL);
	batch_begin(fixture.batch);
	cr_assert_eq(operation(first, 1, false), STORE_BUSY);
	sqlite3_exec(other, "ROLLBACK", NULL, NULL, NULL);
	cr_assert_eq(
	    operation(first, 2, false), STORE_BUSY, "nobody waits twice");
	cr_assert_contains(database_cause(first), "locked");
	cr_assert_eq(operation(second, 1, true), STORE_OK);
	batch_end(fixture.batch);
	cr_assert_eq(count_on_disk("first.db"), 0);
	cr_assert_eq(count_on_disk("second.db"), 1);
	sqlite3_close(other);
}

/* What SQLite does by itself on some errors. */
static void
roll_back(struct database *database)
{
	cr_assert_eq(statement_run(statement_begin(
			 database, "INSERT OR ROLLBACK INTO t VALUES (1)")),
	    STORE_FAILED);
}

Test(batch, fails_for_all_when_the_transaction_was_rolled_back_within)
{
	batch_begin(fixture.batch);
	cr_assert_eq(operation(first, 1, true), STORE_OK);
	batch_enter(fixture.batch);
	roll_back(first);
	cr_assert_eq(insert(first, 7), STORE_FAILED, "it would stand alone");
	batch_leave(fixture.batch, false);
	cr_assert_eq(operation(first, 2, false), STORE_FAILED);
	batch_end(fixture.batch);
	cr_assert_eq(result_of(0), STORE_FAILED);
	cr_assert_eq(result_of(1), STORE_FAILED);
	cr_assert_eq(count_on_disk("first.db"), 0);
	cr_assert_eq(insert(first, 1), STORE_OK);
}

Test(batch, fails_when_a_database_is_closed_before_its_end)
{
	batch_begin(fixture.batch);
	cr_assert_eq(operation(first, 1, true), STORE_OK);
	database_close(first);
	batch_end(fixture.batch);
	cr_assert_eq(result_of(0), STORE_UNAVAILABLE);
	cr_assert_contains(cause, "closed before its commit");
	first = NULL;
	cr_assert_eq(count_on_disk("first.db"), 0);
}

Test(batch, takes_as_many_operations_as_there_are)
{
	batch_begin(fixture.batch);
	for (int i = 0; i < 500; i++)
		cr_assert_eq(
		    operation(i % 2 ? first : second, i, i % 5 != 0), STORE_OK);
	batch_end(fixture.batch);
	cr_assert_eq(count_on_disk("first.db"), 200);
	cr_assert_eq(count_on_disk("second.db"), 200);
}
