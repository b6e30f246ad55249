/*
 * The hashed password goes in and never comes out: it is compared inside of
 * SQL, and no statement selects it.
 */
#include "src/store/user.h"

#include "runtime/clock.h"
#include "src/store/users_db.h"

static const char insert_sql[] =
    "INSERT INTO users"
    " (uuid, name, email, hashed_password, created_at, seq)"
    " VALUES (?1, ?2, ?3, ?4, ?5,"
    " (SELECT coalesce(max(seq), 0) + 1 FROM users))"
    " ON CONFLICT DO NOTHING";

static const char compare_sql[] =
    "SELECT name = ?2 AND email = ?3 COLLATE BINARY"
    " AND hashed_password IS ?4 FROM users WHERE uuid = ?1";

static const char get_sql[] =
    "SELECT uuid, name, email, seq FROM users WHERE uuid = ?1";

static const char list_sql[] =
    "SELECT uuid, name, email, seq FROM users WHERE seq > ?1 ORDER BY seq";

static const char list_email_sql[] =
    "SELECT uuid, name, email, seq FROM users WHERE seq > ?1 AND email = ?2";

static void
bind_user(struct statement *statement, const struct api_user *user)
{
	statement_bind_uuid(statement, 1, &user->uuid);
	statement_bind_text(statement, 2, user->name);
	statement_bind_text(statement, 3, user->email);
	if (user->has_hashed_password)
		statement_bind_text(statement, 4, user->hashed_password);
}

/* What stood in the way of an insert. */
static enum store_result
compare(struct store *store, const struct api_user *user, const char **taken)
{
	struct statement *statement = store_statement(store, compare_sql);
	bool found, same = false;
	enum store_result result;

	bind_user(statement, user);
	found = statement_step(statement);
	if (found)
		same = statement_integer(statement, 0) == 1;
	result = statement_end(statement);
	if (result != STORE_OK)
		return (result);
	*taken = found ? "uuid" : "email";
	return (same ? STORE_SAME : STORE_CONFLICT);
}

enum store_result
store_user_insert(
    struct store *store, const struct api_user *user, const char **taken)
{
	struct statement *statement = store_statement_once(store, insert_sql);
	enum store_result result;

	bind_user(statement, user);
	statement_bind_integer(statement, 5, clock_now());
	result = statement_run(statement);
	if (result == STORE_OK && store_changes(store) == 0)
		return (compare(store, user, taken));
	return (result);
}

static int64_t
read_user(
    struct statement *statement, struct arena *arena, struct api_user *user)
{
	memset(user, 0, sizeof(*user));
	statement_uuid(statement, 0, &user->uuid);
	user->name = statement_text(statement, 1, arena);
	user->email = statement_text(statement, 2, arena);
	return (statement_integer(statement, 3));
}

enum store_result
store_user_get(struct store *store, struct arena *arena,
    const struct uuid *uuid, struct api_user *user)
{
	struct statement *statement = store_statement(store, get_sql);
	enum store_result result;
	bool found;

	statement_bind_uuid(statement, 1, uuid);
	found = statement_step(statement);
	if (found)
		(void)read_user(statement, arena, user);
	result = statement_end(statement);
	return (result == STORE_OK && !found ? STORE_NOT_FOUND : result);
}

enum store_result
store_user_list(struct store *store, struct arena *arena,
    const struct store_page *page, struct text email,
    struct api_user_list *list, int64_t *next)
{
	struct statement *statement = store_statement(
	    store, email.bytes == NULL ? list_sql : list_email_sql);
	size_t capacity = 0;
	int64_t last = 0;

	statement_bind_integer(statement, 1, page->after);
	if (email.bytes != NULL)
		statement_bind_text(statement, 2, email);
	list->items = NULL;
	list->count = 0;
	*next = 0;
	while (statement_step(statement)) {
		if (list->count == (size_t)page->limit) {
			*next = last;
			break;
		}
		list->items = store_rows_grow(arena, list->items,
		    sizeof(*list->items), list->count, &capacity);
		last = read_user(statement, arena, &list->items[list->count++]);
	}
	return (statement_end(statement));
}
