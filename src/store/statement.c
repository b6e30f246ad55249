/*
 * Prepared statements, found again by the address of their text: a table
 * has few, so that a list is the fastest index.
 */
#include "src/store/statement.h"

#include <stdlib.h>

#include "src/store/sqlite.h"

static struct statement *
add(struct database *database, const char *sql)
{
	struct statement *statement = calloc(1, sizeof(*statement));

	if (statement == NULL)
		abort();
	statement->database = database;
	statement->sql = sql;
	statement->next = database->statements;
	database->statements = statement;
	return (statement);
}

/* Keeps the first error; bad memory leaves no way to go on. */
static void
note(struct statement *statement, int code)
{
	if (code == SQLITE_NOMEM)
		abort();
	if (statement->result == STORE_OK)
		statement->result =
		    database_result(statement->database, code, statement->sql);
}

struct statement *
statement_prepare(struct database *database, const char *sql)
{
	struct statement *statement;

	for (statement = database->statements; statement != NULL;
	     statement = statement->next)
		if (statement->sql == sql)
			break;
	if (statement == NULL)
		statement = add(database, sql);
	statement->result = STORE_OK;
	statement->alone = false;
	if (statement->compiled != NULL)
		return (statement);
	note(statement,
	    sqlite3_prepare_v3(database->handle, sql, -1,
		SQLITE_PREPARE_PERSISTENT, &statement->compiled, NULL));
	if (statement->compiled != NULL)
		statement->writes =
		    sqlite3_stmt_readonly(statement->compiled) == 0;
	return (statement);
}

static struct statement *
begin(struct database *database, const char *sql, enum joining writing)
{
	struct statement *statement = statement_prepare(database, sql);

	if (statement->result == STORE_OK)
		statement->result = batch_join(
		    database, statement->writes ? writing : JOIN_READS);
	statement->alone =
	    statement->writes && sqlite3_get_autocommit(database->handle) != 0;
	return (statement);
}

struct statement *
statement_begin(struct database *database, const char *sql)
{
	return (begin(database, sql, JOIN_WRITES));
}

struct statement *
statement_begin_once(struct database *database, const char *sql)
{
	return (begin(database, sql, JOIN_WRITES_ONCE));
}

void
statement_bind_text(
    struct statement *statement, int parameter, struct text text)
{
	if (statement->result != STORE_OK)
		return;
	note(statement,
	    sqlite3_bind_text(statement->compiled, parameter, text.bytes,
		(int)text.length, SQLITE_STATIC));
}

void
statement_bind_uuid(
    struct statement *statement, int parameter, const struct uuid *uuid)
{
	statement_bind_text(statement, parameter, text_of(uuid->text));
}

void
statement_bind_integer(
    struct statement *statement, int parameter, int64_t value)
{
	if (statement->result != STORE_OK)
		return;
	note(statement,
	    sqlite3_bind_int64(statement->compiled, parameter, value));
}

void
statement_bind_bytes(
    struct statement *statement, int parameter, const void *bytes, size_t size)
{
	if (statement->result != STORE_OK)
		return;
	note(statement,
	    sqlite3_bind_blob(statement->compiled, parameter, bytes, (int)size,
		SQLITE_STATIC));
}

bool
statement_step(struct statement *statement)
{
	int code;

	if (statement->result != STORE_OK)
		return (false);
	code = sqlite3_step(statement->compiled);
	if (code == SQLITE_ROW)
		return (true);
	if (code != SQLITE_DONE)
		note(statement, code);
	if (code == SQLITE_CONSTRAINT_FOREIGNKEY)
		statement->result = STORE_CONFLICT;
	return (false);
}

int64_t
statement_integer(struct statement *statement, int column)
{
	return (sqlite3_column_int64(statement->compiled, column));
}

struct text
statement_view(struct statement *statement, int column)
{
	struct text text;

	text.bytes =
	    (const char *)sqlite3_column_text(statement->compiled, column);
	text.length = (size_t)sqlite3_column_bytes(statement->compiled, column);
	return (text);
}

struct text
statement_text(struct statement *statement, int column, struct arena *arena)
{
	struct text text = statement_view(statement, column);

	return (arena_text(arena, text.bytes, text.length));
}

void
statement_uuid(struct statement *statement, int column, struct uuid *uuid)
{
	struct text text = statement_view(statement, column);

	if (text.bytes == NULL || !uuid_read(uuid, text))
		note(statement, SQLITE_CORRUPT);
}

void
statement_bytes(
    struct statement *statement, int column, void *bytes, size_t size)
{
	const void *found = sqlite3_column_blob(statement->compiled, column);

	if (found == NULL ||
	    (size_t)sqlite3_column_bytes(statement->compiled, column) != size)
		note(statement, SQLITE_CORRUPT);
	else
		memcpy(bytes, found, size);
}

bool
statement_is(struct statement *statement, int column, struct text expected)
{
	return (text_equal(statement_view(statement, column), expected));
}

enum store_result
statement_end(struct statement *statement)
{
	if (statement->compiled != NULL) {
		(void)sqlite3_reset(statement->compiled);
		(void)sqlite3_clear_bindings(statement->compiled);
	}
	if (statement->alone)
		database_overwrite(statement->database, statement->result);
	return (statement->result);
}

enum store_result
statement_run(struct statement *statement)
{
	while (statement_step(statement))
		;
	return (statement_end(statement));
}

int
statement_changes(const struct database *database)
{
	return (sqlite3_changes(database->handle));
}
