/*
 * One open database: how strict it is, and what it says when SQLite or the
 * disk fails.
 */
#include "src/store/database.h"

#include <errno.h>
#include <sys/mman.h>
#include <time.h>

#include "src/store/image.h"
#include "src/store/sqlite.h"
#include "src/store/turnstile.h"
#include "tests/src/fixture.h"
#include "tests/src/faults.h"

TestSuite(database, .init = fixture_folder, .fini = fixture_close);
TestSuite(statement, .init = fixture_folder, .fini = fixture_close);

static struct database_options options;

static enum store_result
try(const char *path, struct database **database)
{
	options.settings = &fixture.settings;
	options.cache_kibibytes = 64;
	*database = NULL;
	return (database_open(path, &options, database, &fixture.cause));
}

static struct database *
open_new(void)
{
	struct database *database;

	options.create = true;
	cr_assert_eq(
	    try(fixture.users, &database), STORE_OK, "%s", fixture.cause.text);
	return (database);
}

static enum store_result
run(struct database *database, const char *sql)
{
	return (statement_run(statement_begin(database, sql)));
}

static int64_t
number(struct database *database, const char *sql)
{
	struct statement *statement = statement_begin(database, sql);
	int64_t value;

	cr_assert(
	    statement_step(statement), "%s: %s", sql, database_cause(database));
	value = statement_integer(statement, 0);
	cr_assert_eq(statement_end(statement), STORE_OK);
	return (value);
}

/* A database with a log, a table t and a row in it. */
static struct database *
open_with_row(void)
{
	struct database *database = open_new();

	cr_assert_eq(run(database, "PRAGMA journal_mode = WAL"), STORE_OK);
	cr_assert_eq(run(database, "CREATE TABLE t (a TEXT)"), STORE_OK);
	cr_assert_eq(run(database, "INSERT INTO t VALUES ('x')"), STORE_OK);
	return (database);
}

Test(database, does_not_make_a_file_unasked)
{
	struct database *database;

	cr_assert_eq(try(fixture.users, &database), STORE_UNAVAILABLE);
	cr_assert_contains(fixture.cause.text, fixture.users);
	cr_assert_not(file_exists(fixture.users));
}

Test(database, refuses_a_file_that_is_none_and_leaves_it)
{
	char rubbish[8192], after[sizeof(rubbish)];
	struct database *database;
	int file;

	memset(rubbish, 'r', sizeof(rubbish));
	write_file(fixture.users, rubbish, sizeof(rubbish));
	cr_assert_eq(try(fixture.users, &database), STORE_DAMAGED);
	cr_assert_contains(fixture.cause.text, "not a database");
	file = open(fixture.users, O_RDONLY);
	cr_assert_eq(read(file, after, sizeof(after)), sizeof(after));
	cr_assert_arr_eq(rubbish, after, sizeof(after));
	close(file);
}

Test(database, refuses_a_file_with_another_application_id)
{
	struct database *database = open_with_row();

	database_close(database);
	options.application_id = 7;
	cr_assert_eq(try(fixture.users, &database), STORE_DAMAGED);
	cr_assert_contains(fixture.cause.text, "00000000, not 00000007");
}

/* As it stands in the file, before anything is done to it. */
Test(database, refuses_a_file_that_does_not_begin_as_the_tenants)
{
	unsigned char image[STORE_IMAGE_SIZE];
	struct uuid home = uuid_of(HOME), work = uuid_of(WORK);
	struct database *database;

	options.tenant = &home;
	store_image_write(&home, image);
	write_file(fixture.users, image, sizeof(image));
	cr_assert_eq(try(fixture.users, &database), STORE_OK);
	database_close(database);
	options.tenant = &work;
	write_file(path_in_folder("users.db-wal"), "precious", 8);
	cr_assert_eq(try(fixture.users, &database), STORE_CONFLICT);
	cr_assert_contains(fixture.cause.text, "not this tenant's database");
	cr_assert_eq(file_size(path_in_folder("users.db-wal")), 8);
	write_file(fixture.users, image, 60);
	cr_assert_eq(try(fixture.users, &database), STORE_CONFLICT);
	fault_set("pread64", EIO);
	cr_assert_eq(try(fixture.users, &database), STORE_UNAVAILABLE);
	fault_clear();
}

Test(database, that_only_reads_writes_nothing)
{
	struct database *database = open_with_row();

	database_close(database);
	fixture.settings.reads_only = true;
	cr_assert_eq(try(fixture.users, &database), STORE_OK);
	cr_assert_eq(number(database, "SELECT count(*) FROM t"), 1);
	cr_assert_eq(run(database, "DELETE FROM t"), STORE_UNAVAILABLE);
	cr_assert_contains(database_cause(database), "readonly");
	database_close(database);
}

Test(database, refuses_a_file_that_may_only_be_read)
{
	struct database *database = open_with_row();

	database_close(database);
	cr_assert_eq(chmod(fixture.folder, 0555), 0);
	cr_assert_eq(chmod(fixture.users, 0444), 0);
	fixture_drop_rights();
	cr_assert_eq(try(fixture.users, &database), STORE_UNAVAILABLE);
}

Test(database, refuses_a_file_without_a_log_that_may_only_be_read)
{
	struct database *database = open_new();

	cr_assert_eq(run(database, "CREATE TABLE t (a TEXT)"), STORE_OK);
	database_close(database);
	cr_assert_eq(chmod(fixture.folder, 0755), 0);
	cr_assert_eq(chmod(fixture.users, 0444), 0);
	fixture_drop_rights();
	cr_assert_eq(try(fixture.users, &database), STORE_UNAVAILABLE);
	cr_assert_contains(fixture.cause.text, "may only be read");
}

Test(database, is_strict)
{
	struct database *database = open_new();

	cr_assert_eq(number(database, "PRAGMA foreign_keys"), 1);
	cr_assert_eq(number(database, "PRAGMA trusted_schema"), 0);
	cr_assert_eq(number(database, "PRAGMA synchronous"), 2);
	cr_assert_eq(number(database, "PRAGMA cache_size"), -64);
	cr_assert_eq(run(database, "ATTACH ':memory:' AS other"), STORE_FAILED);
	cr_assert_contains(database_cause(database), "too many attached");
	cr_assert_eq(run(database, "SELECT load_extension('x')"), STORE_FAILED);
	cr_assert_eq(run(database, "PRAGMA writable_schema = 1"), STORE_OK);
	cr_assert_eq(run(database, "DELETE FROM sqlite_schema"), STORE_FAILED);
	cr_assert_eq(run(database, "SELECT \"no such column\""), STORE_FAILED);
	database_close(database);
}

Test(database, waits_less_for_the_disk_when_told_so)
{
	struct database *database;

	fixture.settings.synchronous = STORE_SYNCHRONOUS_NORMAL;
	database = open_new();
	cr_assert_eq(number(database, "PRAGMA synchronous"), 1);
	database_close(database);
}

Test(database, is_busy_while_another_one_writes)
{
	struct database *database = open_with_row(), *other;

	cr_assert_eq(try(fixture.users, &other), STORE_OK);
	cr_assert_eq(database_begin(other), STORE_OK);
	cr_assert_eq(run(database, "INSERT INTO t VALUES ('y')"), STORE_BUSY);
	cr_assert_contains(database_cause(database), "locked");
	cr_assert_eq(database_commit(other), STORE_OK);
	cr_assert_eq(run(database, "INSERT INTO t VALUES ('y')"), STORE_OK);
	database_close(other);
	database_close(database);
}

static int64_t
milliseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return ((int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000);
}

Test(database, holds_nobody_up_behind_the_turnstile, .timeout = 30)
{
	struct database *database = open_with_row(), *other;
	int64_t began;

	fixture.settings.busy_milliseconds = 5000;
	fixture.settings.turnstile = turnstile_make(1);
	cr_assert_eq(try(fixture.users, &other), STORE_OK);
	cr_assert_eq(database_begin(database), STORE_OK);
	began = milliseconds();
	cr_assert_eq(database_begin(other), STORE_BUSY);
	cr_expect_lt(milliseconds() - began, 2500);
	cr_expect(turnstile_enter(fixture.settings.turnstile, 0));
	turnstile_leave(fixture.settings.turnstile);
	database_rollback(database);
	database_close(other);
	database_close(database);
	turnstile_free(fixture.settings.turnstile);
}

Test(database, is_full_and_can_still_be_read)
{
	struct database *database = open_with_row();

	sqlite3_exec(
	    database->handle, "PRAGMA max_page_count = 2", NULL, NULL, NULL);
	cr_assert_eq(
	    run(database, "INSERT INTO t VALUES (hex(zeroblob(20000)))"),
	    STORE_FULL);
	cr_assert_eq(number(database, "SELECT count(*) FROM t"), 1);
	database_close(database);
}

Test(database, is_full_when_the_disk_is)
{
	struct database *database = open_with_row();

	fault_set("pwrite64", ENOSPC);
	cr_assert_eq(run(database, "INSERT INTO t VALUES ('y')"), STORE_FULL);
	fault_clear();
	cr_assert_eq(number(database, "SELECT count(*) FROM t"), 1);
	database_close(database);
}

Test(database, is_full_when_not_even_the_log_index_fits)
{
	struct database *database = open_with_row();

	database_close(database);
	fault_set("pwrite64", ENOSPC);
	cr_assert_eq(try(fixture.users, &database), STORE_FULL, "%s",
	    fixture.cause.text);
}

Test(database, is_unavailable_when_the_disk_fails)
{
	struct database *database = open_with_row();

	fault_set("fdatasync", EIO);
	cr_assert_eq(
	    run(database, "INSERT INTO t VALUES ('y')"), STORE_UNAVAILABLE);
	cr_assert_contains(database_cause(database), "disk I/O error");
	fault_clear();
	cr_assert_eq(number(database, "SELECT count(*) FROM t"), 1);
	database_close(database);
}

Test(database, rolls_back_and_keeps_the_cause)
{
	struct database *database = open_with_row();

	cr_assert_eq(database_begin(database), STORE_OK);
	cr_assert_eq(run(database, "INSERT INTO t VALUES ('y')"), STORE_OK);
	cr_assert_eq(
	    run(database, "INSERT INTO nowhere VALUES (1)"), STORE_FAILED);
	database_rollback(database);
	cr_assert_contains(database_cause(database), "nowhere");
	cr_assert_eq(number(database, "SELECT count(*) FROM t"), 1);
	cr_assert_eq(database_begin(database), STORE_OK);
	cr_assert_eq(database_commit(database), STORE_OK);
	database_close(database);
}

Test(database, rolls_back_a_commit_that_fails)
{
	struct database *database = open_with_row();

	cr_assert_eq(
	    run(database, "CREATE TABLE p (a TEXT PRIMARY KEY)"), STORE_OK);
	cr_assert_eq(run(database,
			 "CREATE TABLE c (a TEXT REFERENCES p"
			 " DEFERRABLE INITIALLY DEFERRED)"),
	    STORE_OK);
	cr_assert_eq(database_begin(database), STORE_OK);
	cr_assert_eq(run(database, "INSERT INTO c VALUES ('x')"), STORE_OK);
	cr_assert_eq(database_commit(database), STORE_CONFLICT);
	cr_assert_eq(database_begin(database), STORE_OK);
	database_rollback(database);
	cr_assert_eq(number(database, "SELECT count(*) FROM c"), 0);
	database_close(database);
}

Test(database, folds_its_log_into_the_file)
{
	struct database *database = open_with_row();
	const char *log = path_in_folder("users.db-wal");

	cr_assert_gt(file_size(log), 0);
	cr_assert_eq(database_fold(database), STORE_OK);
	cr_assert_eq(file_size(log), 0);
	database_close(database);
	cr_assert_not(file_exists(log));
}

Test(database, does_not_fold_while_somebody_reads)
{
	struct database *database = open_with_row(), *reader;
	struct statement *statement;

	cr_assert_eq(try(fixture.users, &reader), STORE_OK);
	statement = statement_begin(reader, "SELECT a FROM t");
	cr_assert(statement_step(statement));
	cr_assert_eq(run(database, "INSERT INTO t VALUES ('y')"), STORE_OK);
	cr_assert_eq(database_fold(database), STORE_BUSY);
	cr_assert_eq(statement_end(statement), STORE_OK);
	cr_assert_eq(database_fold(database), STORE_OK);
	database_close(reader);
	database_close(database);
}

Test(database, knows_its_size_before_the_log_is_folded)
{
	struct database *database = open_with_row();
	int64_t bytes;

	cr_assert_eq(database_bytes(database, &bytes), STORE_OK);
	cr_assert_eq(bytes, 8192);
	database_close(database);
}

Test(
    database, is_read_while_another_thread_opens_or_closes_files, .timeout = 30)
{
	/* SQLite's lock of all files; whoever holds it cannot take it again. */
	sqlite3_mutex *files = sqlite3_mutex_alloc(SQLITE_MUTEX_STATIC_VFS1);
	struct database *database = open_with_row();

	cr_assert_eq(number(database, "SELECT count(*) FROM t"), 1);
	sqlite3_mutex_enter(files);
	cr_expect_eq(number(database, "SELECT count(*) FROM t"), 1);
	sqlite3_mutex_leave(files);
	database_close(database);
}

/* Whether the system has the file's page there in memory. */
static bool
is_resident(int file, off_t offset)
{
	unsigned char resident = 0;
	void *page = mmap(NULL, 4096, PROT_READ, MAP_SHARED, file, offset);

	cr_assert_neq(page, MAP_FAILED);
	cr_assert_eq(mincore(page, 4096, &resident), 0);
	(void)munmap(page, 4096);
	return (resident & 1);
}

Test(database, is_read_ahead_at_its_beginning_and_its_end)
{
	struct database *database = open_with_row();
	int file = open(fixture.users, O_RDONLY);
	off_t last;

	cr_assert_eq(run(database, "INSERT INTO t VALUES (zeroblob(3000000))"),
	    STORE_OK);
	cr_assert_eq(database_fold(database), STORE_OK);
	last = file_size(fixture.users) - 4096;
	cr_assert_eq(posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED), 0);
	if (is_resident(file, last))
		cr_skip("the system keeps files in memory");
	database_read_ahead(database);
	cr_expect(is_resident(file, 4096));
	cr_expect(is_resident(file, 200 * 1024 / 4096 * 4096));
	cr_expect(is_resident(file, last));
	cr_expect_not(is_resident(file, last / 2 / 4096 * 4096));
	close(file);
	database_close(database);
}

Test(statement, keeps_its_first_error)
{
	struct database *database = open_with_row();
	struct statement *statement;

	statement = statement_begin(database, "SELEC ?1");
	statement_bind_text(statement, 1, text_of("x"));
	statement_bind_integer(statement, 1, 1);
	cr_assert_not(statement_step(statement));
	cr_assert_eq(statement_end(statement), STORE_FAILED);
	cr_assert_contains(database_cause(database), "syntax error");
	statement = statement_begin(database, "SELECT 1");
	statement_bind_integer(statement, 2, 1);
	cr_assert_not(statement_step(statement));
	cr_assert_eq(statement_end(statement), STORE_FAILED);
	cr_assert_contains(database_cause(database), "out of range");
	database_close(database);
}

Test(statement, is_prepared_once)
{
	static const char sql[] = "SELECT ?1";
	struct database *database = open_with_row();
	struct statement *first = statement_begin(database, sql);

	statement_bind_integer(first, 1, 7);
	cr_assert_eq(statement_run(first), STORE_OK);
	cr_assert_eq(statement_begin(database, sql), first);
	cr_assert(statement_step(first));
	cr_assert_eq(statement_integer(first, 0), 0, "a binding survived");
	cr_assert_eq(statement_end(first), STORE_OK);
	database_close(database);
}

Test(statement, finds_a_uuid_that_is_none)
{
	struct database *database = open_with_row();
	struct statement *statement;
	struct uuid uuid;

	statement = statement_begin(database, "SELECT 'x' UNION SELECT NULL");
	cr_assert(statement_step(statement));
	statement_uuid(statement, 0, &uuid);
	cr_assert_not(statement_step(statement));
	cr_assert_eq(statement_end(statement), STORE_DAMAGED);
	database_close(database);
}
