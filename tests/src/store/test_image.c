/*
 * A tenant's first file, as SQLite itself sees it.
 */
#include "src/store/image.h"

#include "src/store/database.h"
#include "src/store/sqlite.h"
#include "tests/src/fixture.h"

TestSuite(image, .init = fixture_folder, .fini = fixture_close);

static char *
write_image(const char *tenant)
{
	unsigned char image[STORE_IMAGE_SIZE];
	struct uuid uuid = uuid_of(tenant);
	char *path = path_in_folder("image.db");

	store_image_write(&uuid, image);
	write_file(path, image, sizeof(image));
	return (path);
}

static struct database *
open_image(void)
{
	struct uuid uuid = uuid_of(HOME);
	const struct database_options options = {
		.settings = &fixture.settings,
		.application_id = store_image_id(&uuid),
		.cache_kibibytes = 64,
	};
	struct database *database = NULL;

	cr_assert_eq(database_open(write_image(HOME), &options, &database,
			 &fixture.cause),
	    STORE_OK, "%s", fixture.cause.text);
	return (database);
}

static void
expect(struct database *database, const char *sql, const char *expected)
{
	struct statement *statement = statement_begin(database, sql);

	cr_assert(
	    statement_step(statement), "%s: %s", sql, database_cause(database));
	cr_assert_str_eq(statement_text(statement, 0, &fixture.arena).bytes,
	    expected, "%s", sql);
	cr_assert_eq(statement_end(statement), STORE_OK);
}

Test(image, is_a_sound_database_with_a_log_and_no_schema)
{
	struct database *database = open_image();

	expect(database, "PRAGMA integrity_check", "ok");
	expect(database, "PRAGMA journal_mode", "wal");
	expect(database, "PRAGMA encoding", "UTF-8");
	expect(database, "PRAGMA user_version", "0");
	expect(database, "SELECT count(*) FROM sqlite_schema", "0");
	database_close(database);
}

Test(image, takes_tables_and_rows)
{
	struct database *database = open_image();

	cr_assert_eq(statement_run(statement_begin(
			 database, "CREATE TABLE t (a) STRICT")),
	    STORE_FAILED);
	cr_assert_eq(statement_run(statement_begin(
			 database, "CREATE TABLE t (a TEXT) STRICT")),
	    STORE_OK);
	cr_assert_eq(statement_run(statement_begin(
			 database, "INSERT INTO t VALUES ('x')")),
	    STORE_OK);
	cr_assert_eq(database_fold(database), STORE_OK);
	expect(database, "PRAGMA integrity_check", "ok");
	database_close(database);
}

Test(image, matches_its_tenant_and_no_other)
{
	unsigned char image[STORE_IMAGE_SIZE];
	struct uuid home = uuid_of(HOME), work = uuid_of(WORK);

	store_image_write(&home, image);
	cr_assert(store_image_matches(&home, image, sizeof(image)));
	cr_assert(store_image_matches(&home, image, 100));
	cr_assert_not(store_image_matches(&home, image, 99));
	cr_assert_not(store_image_matches(&home, image, 0));
	cr_assert_not(store_image_matches(&work, image, sizeof(image)));
	image[0] = 's';
	cr_assert_not(store_image_matches(&home, image, sizeof(image)));
}

Test(image, has_an_id_that_does_not_change)
{
	struct uuid home = uuid_of(HOME);

	/* Files on disk bear it: another hash would disown them all. */
	cr_assert_eq(
	    store_image_id(&home), 0x4909c2a6, "%08x", store_image_id(&home));
}
