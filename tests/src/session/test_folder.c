/*
 * The folder of the tenants' files: names, identities, moves, the lock.
 */
#include "src/session/folder.h"

#include <errno.h>

#include "src/store/image.h"
#include "tests/src/fixture.h"
#include "tests/src/faults.h"

static struct folder folder;
static struct uuid home, work;
static int files_found;

static void
init(void)
{
	fixture_folder();
	home = uuid_of(HOME);
	work = uuid_of(WORK);
	cr_assert_eq(folder_open(&folder, fixture.tenants, &fixture.cause),
	    STORE_OK, "%s", fixture.cause.text);
}

static void
fini(void)
{
	folder_close(&folder);
	fixture_close();
}

TestSuite(folder, .init = init, .fini = fini);

static enum store_result
make_and_install(const struct uuid *uuid)
{
	enum store_result result;

	result = folder_make(&folder, uuid, &fixture.cause);
	if (result != STORE_OK)
		return (result);
	return (folder_install(&folder, uuid, &fixture.cause));
}

static enum store_result
inspect(const struct uuid *uuid)
{
	struct folder_identity identity;

	return (folder_inspect(&folder, uuid, &identity, &fixture.cause));
}

Test(folder, is_made_with_its_trash_and_orphans)
{
	struct folder again;
	struct stat status;

	cr_assert_eq(
	    stat(path_in_folder("tenant_databases/trash"), &status), 0);
	cr_assert_eq(status.st_mode & 0777, 0700);
	cr_assert_eq(
	    stat(path_in_folder("tenant_databases/orphans"), &status), 0);
	cr_assert_eq(folder_open(&again, fixture.tenants, &fixture.cause),
	    STORE_OK, "it may be there already");
	folder_close(&again);
}

Test(folder, finds_which_file_stands_under_a_name)
{
	struct folder_identity identity;
	struct stat status;

	cr_assert_eq(folder_find(&folder, &home, &identity, &fixture.cause),
	    STORE_NOT_FOUND);
	cr_assert_contains(fixture.cause.text, "is missing");
	cr_assert_eq(make_and_install(&home), STORE_OK);
	cr_assert_eq(
	    folder_find(&folder, &home, &identity, &fixture.cause), STORE_OK);
	cr_assert_eq(stat(tenant_path(HOME), &status), 0);
	cr_assert_eq(identity.inode, status.st_ino);
	cr_assert_eq(mkdir(tenant_path(WORK), 0700), 0);
	cr_assert_eq(folder_find(&folder, &work, &identity, &fixture.cause),
	    STORE_CONFLICT);
}

Test(folder, cannot_be_where_a_file_is)
{
	struct folder other;

	write_file(path_in_folder("file"), "x", 1);
	cr_assert_eq(
	    folder_open(&other, path_in_folder("file"), &fixture.cause),
	    STORE_UNAVAILABLE);
	cr_assert_contains(fixture.cause.text, "Not a directory");
	cr_assert_eq(
	    folder_open(&other, path_in_folder("no/where"), &fixture.cause),
	    STORE_UNAVAILABLE);
	cr_assert_contains(fixture.cause.text, "no/where: No such file");
}

Test(folder, refuses_a_path_that_sqlite_would)
{
	char path[FOLDER_PATH_MAX + 2];
	struct folder other;

	memset(path, 'x', sizeof(path) - 1);
	path[sizeof(path) - 1] = '\0';
	cr_assert_eq(
	    folder_open(&other, path, &fixture.cause), STORE_UNAVAILABLE);
	cr_assert_contains(fixture.cause.text, "over 400 bytes");
}

Test(folder, makes_names_from_uuids_only)
{
	char name[FOLDER_NAME_SIZE], path[FOLDER_PATH_SIZE];
	struct uuid uuid = uuid_of("0191F3C2-9D10-7E55-8A43-1F6B0D2C7E01");

	folder_name(&uuid, name);
	cr_assert_str_eq(name, "tenant_" HOME ".db");
	folder_path(&folder, &uuid, path);
	cr_assert_str_eq(path, tenant_path(HOME));
}

Test(folder, reads_back_just_the_names_it_makes)
{
	static const char *const others[] = {
		"tenant_.db",
		"tenant_" HOME,
		"tenant_" HOME ".db-wal",
		"tenant_0191F3C2-9D10-7E55-8A43-1F6B0D2C7E01.db",
		"tenant_0191f3c2-9d10-7e55-8a43-1f6b0d2c7e0x.db",
		"Tenant_" HOME ".db",
		"tenant_" HOME ".dB",
		"",
	};
	struct uuid uuid;

	cr_assert(folder_tenant("tenant_" HOME ".db", 46, &uuid));
	cr_assert(uuid_equal(&uuid, &home));
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		cr_assert_not(
		    folder_tenant(others[i], strlen(others[i]), &uuid), "%s",
		    others[i]);
}

Test(folder, is_locked_by_one_at_a_time)
{
	struct folder other;

	cr_assert_eq(
	    folder_open(&other, fixture.tenants, &fixture.cause), STORE_OK);
	cr_assert_eq(folder_lock(&folder, 10, &fixture.cause), STORE_OK);
	cr_assert_eq(folder_lock(&other, 10, &fixture.cause), STORE_BUSY);
	cr_assert_contains(fixture.cause.text, "locked for over 10 ms");
	folder_unlock(&folder);
	cr_assert_eq(folder_lock(&other, 10, &fixture.cause), STORE_OK);
	folder_close(&other);
	cr_assert_eq(folder_lock(&folder, 10, &fixture.cause), STORE_OK,
	    "a process that ends gives it back");
}

Test(folder, says_why_it_cannot_be_locked)
{
	fault_set("flock", ENOLCK);
	cr_assert_eq(
	    folder_lock(&folder, 10, &fixture.cause), STORE_UNAVAILABLE);
	fault_clear();
}

Test(folder, gives_a_file_its_name_last)
{
	struct stat status;

	cr_assert_eq(folder_make(&folder, &home, &fixture.cause), STORE_OK);
	cr_assert_not(file_exists(tenant_path(HOME)));
	cr_assert_eq(folder_install(&folder, &home, &fixture.cause), STORE_OK);
	cr_assert_eq(stat(tenant_path(HOME), &status), 0);
	cr_assert_eq(status.st_size, STORE_IMAGE_SIZE);
	cr_assert_eq(status.st_mode & 0777, 0600);
	cr_assert_eq(folder_install(&folder, &home, &fixture.cause), STORE_OK,
	    "it may be done already");
	cr_assert_eq(folder_install(&folder, &work, &fixture.cause),
	    STORE_UNAVAILABLE, "there is no such file");
}

Test(folder, tells_whether_a_file_is_its_tenants)
{
	char path[FOLDER_PATH_SIZE];

	cr_assert_eq(inspect(&home), STORE_NOT_FOUND);
	cr_assert_contains(fixture.cause.text, "is missing");
	cr_assert_eq(make_and_install(&home), STORE_OK);
	cr_assert_eq(inspect(&home), STORE_OK);
	folder_path(&folder, &work, path);
	cr_assert_eq(rename(tenant_path(HOME), path), 0);
	cr_assert_eq(inspect(&work), STORE_DAMAGED);
	cr_assert_contains(fixture.cause.text, "not this tenant's");
	write_file(path, "", 0);
	cr_assert_eq(inspect(&work), STORE_DAMAGED);
	cr_assert_eq(unlink(path), 0);
	cr_assert_eq(symlink("/dev/zero", path), 0);
	cr_assert_eq(inspect(&work), STORE_UNAVAILABLE);
	cr_assert_eq(unlink(path), 0);
	cr_assert_eq(mkdir(path, 0700), 0);
	cr_assert_eq(inspect(&work), STORE_UNAVAILABLE);
}

Test(folder, tells_whether_a_file_was_replaced)
{
	struct folder_identity identity;

	cr_assert_eq(make_and_install(&home), STORE_OK);
	cr_assert_eq(folder_inspect(&folder, &home, &identity, &fixture.cause),
	    STORE_OK);
	cr_assert(folder_same(&folder, &home, &identity));
	cr_assert_eq(folder_make(&folder, &home, &fixture.cause), STORE_OK);
	cr_assert_eq(folder_install(&folder, &home, &fixture.cause), STORE_OK);
	cr_assert_not(folder_same(&folder, &home, &identity));
	folder_undo(&folder, &home);
	cr_assert_not(folder_same(&folder, &home, &identity));
	cr_assert_not(folder_exists(&folder, &home));
}

Test(folder, moves_a_file_with_its_log)
{
	cr_assert_eq(make_and_install(&home), STORE_OK);
	write_file(
	    path_in_folder("tenant_databases/tenant_" HOME ".db-wal"), "w", 1);
	write_file(
	    path_in_folder("tenant_databases/tenant_" HOME ".db-shm"), "s", 1);
	cr_assert_eq(folder_discard(&folder, &home, &fixture.cause), STORE_OK);
	cr_assert_not(file_exists(tenant_path(HOME)));
	cr_assert_eq(file_size(path_in_folder(
			 "tenant_databases/trash/tenant_" HOME ".db")),
	    STORE_IMAGE_SIZE);
	cr_assert_eq(file_size(path_in_folder(
			 "tenant_databases/trash/tenant_" HOME ".db-wal")),
	    1);
	cr_assert_eq(folder_discard(&folder, &home, &fixture.cause), STORE_OK,
	    "it may be done already");
	cr_assert_eq(folder_purge(&folder, &home, &fixture.cause), STORE_OK);
	cr_assert_not(file_exists(
	    path_in_folder("tenant_databases/trash/tenant_" HOME ".db")));
	cr_assert_not(file_exists(
	    path_in_folder("tenant_databases/trash/tenant_" HOME ".db-wal")));
	cr_assert_eq(folder_purge(&folder, &home, &fixture.cause), STORE_OK);
}

static size_t
count(int which)
{
	struct text_list names;

	cr_assert_eq(folder_list(which, &fixture.arena, &names, &fixture.cause),
	    STORE_OK);
	return (names.count);
}

static int
count_entry(
    const char *path, const struct stat *status, int type, struct FTW *walk)
{
	(void)path;
	(void)status;
	(void)walk;
	files_found += type == FTW_F;
	return (0);
}

Test(folder, never_loses_an_orphan)
{
	for (int i = 0; i < 20; i++) {
		write_file(path_in_folder("tenant_databases/tenant_x"), "x", 1);
		cr_assert_eq(
		    folder_quarantine(&folder, "tenant_x", &fixture.cause),
		    STORE_OK);
	}
	cr_assert_eq(count(folder.files), 0);
	cr_assert_eq(nftw(path_in_folder("tenant_databases/orphans"),
			 count_entry, 16, 0),
	    0);
	cr_assert_eq(files_found, 20);
}

Test(folder, lists_what_might_be_a_tenants)
{
	write_file(path_in_folder("tenant_databases/README.md"), "x", 1);
	for (int i = 0; i < 200; i++)
		write_file(
		    path_in_folder("tenant_databases/tenant_%d", i), "x", 1);
	cr_assert_eq(count(folder.files), 200);
	cr_assert_eq(count(folder.files), 200, "each time");
	cr_assert_eq(count(folder.trash), 0);
}
