/*
 * What each collection holds, as it was counted while it was written.
 */
#include "src/store/change_pull.h"
#include "src/store/statement.h"
#include "src/store/users_db.h"

static const char list_sql[] =
    "SELECT name, records, tombstones, bytes FROM collections ORDER BY name";

static void
read_row(struct statement *statement, struct arena *arena,
    struct api_collection_state *state)
{
	state->collection = statement_text(statement, 0, arena);
	state->records = statement_integer(statement, 1);
	state->tombstones = statement_integer(statement, 2);
	state->bytes = statement_integer(statement, 3);
}

enum store_result
feed_collections(
    const struct feed *feed, struct api_sync_state_collections *list)
{
	struct statement *statement;
	size_t capacity = 0;

	*list = (struct api_sync_state_collections){ NULL, 0 };
	if (!feed->written)
		return (STORE_OK);
	statement = statement_begin(feed->database, list_sql);
	while (statement_step(statement)) {
		list->items = store_rows_grow(feed->arena, list->items,
		    sizeof(*list->items), list->count, &capacity);
		read_row(statement, feed->arena, &list->items[list->count++]);
	}
	return (statement_end(statement));
}
