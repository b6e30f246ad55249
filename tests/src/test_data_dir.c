/*
 * The data folder: found, made ready, and held by one server at a time.
 */
#include "src/data_dir.h"

#include <criterion/criterion.h>

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[] = "/tmp/data_dir.XXXXXX";
static struct data_dir dir;
static const char *why;

static void
make_folder(void)
{
	cr_assert_not_null(mkdtemp(folder));
}

static void
remove_folder(void)
{
	char path[PATH_MAX];

	snprintf(path, sizeof(path), "%s/tenant_databases", folder);
	(void)remove(path);
	(void)rmdir(folder);
}

TestSuite(data_dir, .init = make_folder, .fini = remove_folder);

static void
expect_refused(const char *path, const char *reason)
{
	cr_assert_not(data_dir_hold(&dir, path, &why));
	cr_expect_not_null(strstr(why, reason), "%s", why);
}

Test(data_dir, is_found_and_made_ready)
{
	char relative[64], expected[PATH_MAX];
	struct stat status;

	snprintf(relative, sizeof(relative), "%s/../%s/.", folder,
	    strrchr(folder, '/') + 1);
	cr_assert(data_dir_hold(&dir, relative, &why));
	cr_expect_str_eq(dir.path, folder);
	snprintf(expected, sizeof(expected), "%s/users.db", folder);
	cr_expect_str_eq(dir.users_db, expected);
	snprintf(expected, sizeof(expected), "%s/tenant_databases", folder);
	cr_expect_str_eq(dir.tenants, expected);
	cr_assert_eq(stat(dir.tenants, &status), 0);
	cr_expect_eq(status.st_mode & 0777, 0700);
}

Test(data_dir, throws_away_what_was_on_its_way)
{
	char path[PATH_MAX];
	FILE *file;

	snprintf(path, sizeof(path), "%s/spool", folder);
	cr_assert_eq(mkdir(path, 0700), 0);
	snprintf(path, sizeof(path), "%s/spool/tenantAbCdEf", folder);
	file = fopen(path, "w");
	cr_assert_not_null(file);
	fclose(file);
	cr_assert(data_dir_hold(&dir, folder, &why));
	cr_expect_eq(access(path, F_OK), -1);
}

Test(data_dir, may_have_its_folder_of_tenants_already)
{
	char path[PATH_MAX];

	snprintf(path, sizeof(path), "%s/tenant_databases", folder);
	cr_assert_eq(mkdir(path, 0700), 0);
	cr_expect(data_dir_hold(&dir, folder, &why));
}

Test(data_dir, is_held_by_one_server_at_a_time)
{
	cr_assert(data_dir_hold(&dir, folder, &why));
	expect_refused(folder, "another server uses the data folder /tmp/");
}

Test(data_dir, that_is_missing_is_refused)
{
	expect_refused("/nowhere/at/all", "cannot find the data folder");
}

Test(data_dir, that_is_a_file_is_refused)
{
	char path[PATH_MAX];
	int file;

	snprintf(path, sizeof(path), "%s/tenant_databases", folder);
	file = open(path, O_CREAT | O_WRONLY, 0700);
	cr_assert_neq(file, -1);
	close(file);
	expect_refused(path, "Not a directory");
}

Test(data_dir, that_takes_no_folder_of_tenants_is_refused)
{
	expect_refused("/proc/self/task", "cannot make the folder");
}
