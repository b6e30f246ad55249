/*
 * SQLite's backup, in one step: page by page through small caches, so that
 * the size of a database is no matter of memory.
 */
#include "src/store/copy.h"

#include "src/store/sqlite.h"

static int
run(sqlite3 *to, sqlite3 *from)
{
	sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
	int code;

	if (backup == NULL)
		return (sqlite3_extended_errcode(to));
	do
		code = sqlite3_backup_step(backup, -1);
	while (code == SQLITE_OK);
	(void)sqlite3_backup_finish(backup);
	return (code == SQLITE_DONE ? SQLITE_OK : code);
}

enum store_result
database_copy(struct database *database, const char *path)
{
	const int flags =
	    SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
	sqlite3 *copy;
	int code;

	code = sqlite3_open_v2(path, &copy, flags, NULL);
	/* A file that a crash leaves is thrown away as it is. */
	if (code == SQLITE_OK)
		code = sqlite3_exec(copy,
		    "PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF", NULL,
		    NULL, NULL);
	if (code == SQLITE_OK)
		code = run(copy, database->handle);
	(void)sqlite3_close(copy);
	return (database_result(database, code, "copy"));
}

enum store_result
database_replace(struct database *database, struct database *by)
{
	return (database_result(
	    database, run(database->handle, by->handle), "replace"));
}
