/*
 * What is behind a cursor is whole as long as the epoch is its own, the head
 * is not before it, and no tombstone behind it was removed.
 */
#include "src/store/cursor.h"

#include <stdlib.h>

#include "runtime/buffer.h"
#include "src/store/seeded.h"
#include "src/store/statement.h"

static const char purged_sql[] =
    "SELECT purged FROM collections WHERE name = ?1";

struct cursor
cursor_read(struct text text)
{
	struct cursor cursor = { .collections = { NULL, 0 } };
	char *end;

	cursor.epoch = (uint32_t)strtoul(text.bytes, &end, 16);
	cursor.seq = strtoll(end + 1, &end, 10);
	if (*end == '.')
		cursor.collections = text_of(end + 1);
	return (cursor);
}

struct text
cursor_write(struct arena *arena, const struct cursor *cursor)
{
	bool all = cursor->collections.bytes == NULL;

	return (arena_format(arena, "%08x.%lld%s%s", cursor->epoch,
	    (long long)cursor->seq, all ? "" : ".",
	    all ? "" : cursor->collections.bytes));
}

static int
compare(const void *left, const void *right)
{
	const struct text *a = left, *b = right;

	return (strcmp(a->bytes, b->bytes));
}

struct text
cursor_set(struct arena *arena, const struct text_list *names)
{
	size_t size = names->count * sizeof(*names->items);
	struct text *sorted = arena_take(arena, size + 1);
	struct buffer set;

	memcpy(sorted, names->items, size);
	qsort(sorted, names->count, sizeof(*sorted), compare);
	buffer_init(&set, arena);
	for (size_t i = 0; i < names->count; i++) {
		if (i > 0 && text_equal(sorted[i - 1], sorted[i]))
			continue;
		if (i > 0)
			buffer_append(&set, ",", 1);
		buffer_append_text(&set, sorted[i]);
	}
	return (buffer_text(&set));
}

/* The next name of a set; false at its end. */
static bool
next_name(struct text *rest, struct text *name)
{
	const char *comma;

	if (rest->length == 0)
		return (false);
	comma = memchr(rest->bytes, ',', rest->length);
	*name = *rest;
	if (comma == NULL) {
		rest->length = 0;
		return (true);
	}
	name->length = (size_t)(comma - rest->bytes);
	rest->bytes += name->length + 1;
	rest->length -= name->length + 1;
	return (true);
}

struct text_list
cursor_names(struct arena *arena, struct text text)
{
	struct text_list names = { NULL, 0 };
	struct text name;
	size_t kept = 0;

	names.items = arena_take(arena, (text.length + 1) * sizeof(name));
	while (next_name(&text, &name))
		names.items[names.count++] =
		    arena_text(arena, name.bytes, name.length);
	qsort(names.items, names.count, sizeof(name), compare);
	for (size_t i = 0; i < names.count; i++)
		if (i == 0 || !text_equal(names.items[i], names.items[i - 1]))
			names.items[kept++] = names.items[i];
	names.count = kept;
	return (names);
}

bool
cursor_covers(const struct cursor *cursor, struct text collection)
{
	struct text rest = cursor->collections, name;

	if (rest.bytes == NULL)
		return (true);
	while (next_name(&rest, &name))
		if (text_equal(name, collection))
			return (true);
	return (false);
}

/* The newest tombstone that was removed from one of the collections. */
static enum store_result
find_purged(const struct feed *feed, struct text collections, int64_t *purged)
{
	struct text rest = collections, name;
	enum store_result result = STORE_OK;
	struct statement *statement;

	*purged = 0;
	while (result == STORE_OK && next_name(&rest, &name)) {
		statement = statement_begin(feed->database, purged_sql);
		statement_bind_text(statement, 1, name);
		if (statement_step(statement) &&
		    statement_integer(statement, 0) > *purged)
			*purged = statement_integer(statement, 0);
		result = statement_end(statement);
	}
	return (result);
}

enum store_result
cursor_check(const struct feed *feed, const struct cursor *cursor,
    enum cursor_verdict *verdict)
{
	int64_t purged = feed->purged;
	enum store_result result = STORE_OK;

	*verdict = CURSOR_GOOD;
	if (cursor->epoch != feed->epoch && !seeded("rule_epoch"))
		*verdict = CURSOR_EPOCH;
	else if (cursor->seq > feed->head && !seeded("rule_head"))
		*verdict = CURSOR_BEYOND;
	if (*verdict != CURSOR_GOOD || cursor->seq >= purged ||
	    seeded("rule_purge_cursor"))
		return (STORE_OK);
	if (cursor->collections.bytes != NULL)
		result = find_purged(feed, cursor->collections, &purged);
	if (cursor->seq < purged)
		*verdict = CURSOR_PURGED;
	return (result);
}
