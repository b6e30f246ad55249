/*
 * Two folders: the one of the fault, and the copy that a crash would have
 * left. The fixture is whichever is served.
 */
#include "tests/src/faults/folder.h"

#include <dirent.h>
#include <sqlite3.h>

#include "tests/src/faults/group.h"
#include "tests/src/faults/shim.h"
#include "tests/src/operations/exchange.h"

static struct fixture original;
static char copy[128], copy_users[192], copy_tenants[192];

void
folder_begin(void)
{
	/* In memory: what a sync does is known, what it costs is not asked. */
	if (access("/dev/shm", W_OK) == 0)
		(void)setenv("TMPDIR", "/dev/shm", 0);
	shim_install();
	fixture_files();
}

void
folder_end(void)
{
	fixture_close();
}

static void
serve_again(const char *users)
{
	cr_assert_eq(store_migrate(users, &fixture.settings, &fixture.cause),
	    STORE_OK, "%s", fixture.cause.text);
	fixture_store_open(users);
	fixture_sessions_open();
	cr_assert_eq(sessions_recover(fixture.sessions), STORE_OK, "%s",
	    sessions_cause(fixture.sessions));
}

void
folder_restart(void)
{
	sessions_close(fixture.sessions);
	store_close(fixture.store);
	serve_again(fixture.users);
}

/* By another process: to close a file here would give back SQLite's locks. */
static void
shell(const char *format, const char *folder)
{
	char command[512];

	snprintf(command, sizeof(command), format, folder, copy);
	cr_assert_eq(system(command), 0, "%s", command);
}

void
folder_enter_copy(void)
{
	snprintf(copy, sizeof(copy), "%s.copy", fixture.folder);
	snprintf(copy_users, sizeof(copy_users), "%s/users.db", copy);
	snprintf(
	    copy_tenants, sizeof(copy_tenants), "%s/tenant_databases", copy);
	shell("cp -a %s %s", fixture.folder);
	original = fixture;
	fixture.sessions_settings.folder = copy_tenants;
	serve_again(copy_users);
}

void
folder_leave_copy(void)
{
	sessions_close(fixture.sessions);
	store_close(fixture.store);
	original.arena = fixture.arena;
	fixture = original;
	shell("rm -r %2$s", fixture.folder);
}

int
folder_post(const char *path, const char *json)
{
	return (post(path, json));
}

int
folder_delete(const char *path)
{
	return (delete (path));
}

void
folder_send_group(
    const struct folder_request *requests, unsigned count, int *statuses)
{
	(void)fixture_call(); /* brings the application up to date */
	group_send(&fixture.application, requests, count, statuses);
}

enum sight
folder_look(const char *path, const char *part)
{
	switch (get(path)) {
	case 200:
		return (strstr(body, part) == NULL ? SIGHT_HALF : SIGHT_WHOLE);
	case 404:
		return (SIGHT_NOTHING);
	default:
		return (SIGHT_HALF);
	}
}

bool
folder_fill_log(void)
{
	/* A row a page; SQLite folds a log of 1000 pages or more. */
	static const char sql[] =
	    "WITH RECURSIVE n (i) AS"
	    " (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
	    "INSERT INTO users (uuid, name, email, seq, created_at)"
	    " SELECT printf('00000000-0000-4000-8000-%012d', i),"
	    " hex(zeroblob(1900)), printf('%d@example.com', i), i, 0 FROM n";
	sqlite3 *database;
	int code;

	(void)sqlite3_open_v2(
	    fixture.users, &database, SQLITE_OPEN_READWRITE, NULL);
	(void)sqlite3_wal_autocheckpoint(database, 0);
	code = sqlite3_exec(database, sql, NULL, NULL, NULL);
	(void)sqlite3_close(database);
	return (code == SQLITE_OK);
}

/* Whether the first column of the first row is what is expected. */
static bool
database_says(const char *path, const char *sql, const char *expected,
    char *wrong, size_t size)
{
	sqlite3_stmt *statement = NULL;
	const char *said = NULL;
	sqlite3 *database;
	bool same;

	(void)sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE, NULL);
	if (sqlite3_prepare_v2(database, sql, -1, &statement, NULL) ==
		SQLITE_OK &&
	    sqlite3_step(statement) == SQLITE_ROW)
		said = (const char *)sqlite3_column_text(statement, 0);
	same = said != NULL && strcmp(said, expected) == 0;
	if (!same)
		snprintf(wrong, size, "%s: %s: %s, not %s", path, sql,
		    said == NULL ? sqlite3_errmsg(database) : said, expected);
	(void)sqlite3_finalize(statement);
	(void)sqlite3_close(database);
	return (same);
}

/* A file of a tenant: whole, and its row is active. */
static bool
file_is_sound(const char *folder, const char *name, char *wrong, size_t size)
{
	char path[512], sql[512], users[512];

	snprintf(path, sizeof(path), "%s/tenant_databases/%s", folder, name);
	snprintf(users, sizeof(users), "%s/users.db", folder);
	snprintf(sql, sizeof(sql),
	    "SELECT coalesce((SELECT state FROM tenants"
	    " WHERE 'tenant_' || uuid || '.db' = '%s'), 'without a row')",
	    name);
	return (database_says(users, sql, "active", wrong, size) &&
	    database_says(path, "PRAGMA integrity_check", "ok", wrong, size));
}

static bool
is_log(const char *name)
{
	return (
	    strstr(name, ".db-wal") != NULL || strstr(name, ".db-shm") != NULL);
}

/* Each file of a folder is sound; how many there are. */
static bool
files_are_sound(
    const char *folder, const char *below, int *count, char *wrong, size_t size)
{
	const struct dirent *entry;
	bool sound = true;
	char path[512];
	DIR *directory;

	snprintf(path, sizeof(path), "%s/tenant_databases/%s", folder, below);
	directory = opendir(path);
	cr_assert_not_null(directory, "%s", path);
	*count = 0;
	while (sound && (entry = readdir(directory)) != NULL) {
		if (entry->d_type != DT_REG || is_log(entry->d_name))
			continue;
		sound = file_is_sound(folder, entry->d_name, wrong, size);
		++*count;
	}
	(void)closedir(directory);
	return (sound);
}

bool
folder_is_sound(char *wrong, size_t size)
{
	const char *users = fixture.sessions_settings.folder == copy_tenants
	    ? copy_users
	    : fixture.users;
	const char *folder = users == copy_users ? copy : fixture.folder;
	int active, orphans, trash;
	char expected[16];

	if (!database_says(
		users, "PRAGMA integrity_check", "ok", wrong, size) ||
	    !files_are_sound(folder, "", &active, wrong, size) ||
	    !files_are_sound(folder, "orphans", &orphans, wrong, size) ||
	    !files_are_sound(folder, "trash", &trash, wrong, size))
		return (false);
	snprintf(wrong, size, "%d orphans, %d in the trash", orphans, trash);
	if (orphans > 0 || trash > 0)
		return (false);
	snprintf(expected, sizeof(expected), "%d", active);
	return (database_says(users,
	    "SELECT count(*) FROM tenants WHERE state != 'deleted'", expected,
	    wrong, size));
}
