/*
 * Each call of the system fails in its turn: the result and the cause name
 * it.
 */
#include <errno.h>

#include "src/session/folder.h"
#include "tests/src/fixture.h"
#include "tests/src/faults.h"

static struct folder folder;
static struct uuid home;

static void
init(void)
{
	fixture_folder();
	home = uuid_of(HOME);
	cr_assert_eq(folder_open(&folder, fixture.tenants, &fixture.cause),
	    STORE_OK, "%s", fixture.cause.text);
}

static void
fini(void)
{
	folder_close(&folder);
	fixture_close();
}

TestSuite(folder_faults, .init = init, .fini = fini);

/* Each call of the system fails in its turn, and the cause names it. */
struct failing {
	const char *function;
	int error;
	enum store_result result;
	const char *cause;
};

static void
expect_failures(const struct failing *rows, size_t row_count,
    enum store_result (*run)(void))
{
	for (size_t i = 0; i < row_count; i++) {
		fault_set(rows[i].function, rows[i].error);
		cr_assert_eq(run(), rows[i].result, "%s", rows[i].function);
		fault_clear();
		cr_assert_contains(fixture.cause.text, rows[i].cause);
	}
}

static enum store_result
make_home(void)
{
	return (folder_make(&folder, &home, &fixture.cause));
}

static enum store_result
install_home(void)
{
	return (folder_install(&folder, &home, &fixture.cause));
}

static enum store_result
sync_files(void)
{
	return (folder_sync(&folder, false, &fixture.cause));
}

static enum store_result
sync_files_and_trash(void)
{
	return (folder_sync(&folder, true, &fixture.cause));
}

static enum store_result
inspect_home(void)
{
	struct folder_identity identity;

	return (folder_inspect(&folder, &home, &identity, &fixture.cause));
}

static enum store_result
discard_home(void)
{
	return (folder_discard(&folder, &home, &fixture.cause));
}

static enum store_result
purge_home(void)
{
	return (folder_purge(&folder, &home, &fixture.cause));
}

static enum store_result
unlink_home(void)
{
	return (folder_unlink(&folder, "tenant_" HOME ".db", &fixture.cause));
}

static enum store_result
list_files(void)
{
	struct text_list names;

	return (
	    folder_list(folder.files, &fixture.arena, &names, &fixture.cause));
}

static enum store_result
open_again(void)
{
	struct folder other;

	return (folder_open(&other, fixture.tenants, &fixture.cause));
}

#define EXPECT_FAILURES(rows, run) \
	expect_failures((rows), sizeof(rows) / sizeof((rows)[0]), (run))

Test(folder_faults, fails_as_the_system_does)
{
	static const struct failing make[] = {
		{ "openat", ENOSPC, STORE_FULL, "make tenant_" },
		{ "write", ENOSPC, STORE_FULL, "write tenant_" },
		{ "fsync", EIO, STORE_UNAVAILABLE, "fsync tenant_" },
		{ "close", EIO, STORE_UNAVAILABLE, "close tenant_" },
	};
	static const struct failing install[] = {
		{ "renameat", EIO, STORE_UNAVAILABLE, "rename tenant_" },
	};
	static const struct failing syncing[] = {
		{ "fsync", ENOSPC, STORE_FULL, "fsync folder" },
		{ "fsync", EIO, STORE_UNAVAILABLE, "fsync folder" },
	};
	static const struct failing inspection[] = {
		{ "openat", EMFILE, STORE_UNAVAILABLE, "Too many open" },
		{ "fstat", EIO, STORE_UNAVAILABLE, "stat tenant_" },
		{ "pread", EIO, STORE_UNAVAILABLE, "read tenant_" },
	};
	static const struct failing discard[] = {
		{ "renameat", EIO, STORE_UNAVAILABLE, "move tenant_" },
	};
	static const struct failing unlinking[] = {
		{ "unlinkat", EIO, STORE_UNAVAILABLE, "unlink tenant_" },
	};
	static const struct failing listing[] = {
		{ "openat", EMFILE, STORE_UNAVAILABLE, "list folder" },
	};
	static const struct failing opening[] = {
		{ "mkdirat", EROFS, STORE_UNAVAILABLE, "make folder" },
		{ "openat", EMFILE, STORE_UNAVAILABLE, "open folder" },
	};

	EXPECT_FAILURES(make, make_home);
	cr_assert_eq(make_home(), STORE_OK);
	EXPECT_FAILURES(install, install_home);
	cr_assert_eq(install_home(), STORE_OK);
	EXPECT_FAILURES(syncing, sync_files);
	EXPECT_FAILURES(syncing, sync_files_and_trash);
	EXPECT_FAILURES(inspection, inspect_home);
	EXPECT_FAILURES(unlinking, unlink_home);
	EXPECT_FAILURES(discard, discard_home);
	EXPECT_FAILURES(unlinking, purge_home);
	EXPECT_FAILURES(listing, list_files);
	EXPECT_FAILURES(opening, open_again);
}

Test(folder_faults, is_not_open_in_part)
{
	struct folder other;

	fault = (struct fault){
		.function = "openat", .error = EMFILE, .before = 2
	};
	cr_assert_eq(folder_open(&other, fixture.tenants, &fixture.cause),
	    STORE_UNAVAILABLE);
	fault_clear();
	cr_assert_eq(other.files, -1);
	cr_assert_eq(other.trash, -1);
}
