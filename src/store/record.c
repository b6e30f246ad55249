/*
 * A record that changes gets a new seq, so its row moves to the table's end:
 * each record is in the feed once, where it was changed last.
 */
#include "src/store/record.h"

#include "src/store/record_row.h"
#include "src/store/seeded.h"
#include "src/store/statement.h"

static const char find_sql[] =
    "SELECT seq, deleted, created_at, updated_at, compared, writer, hash,"
    " length(CAST(data AS BLOB)) FROM records"
    " WHERE collection = ?1 AND id = ?2";

static const char insert_sql[] =
    "INSERT INTO records (seq, collection, id, deleted, created_at,"
    " updated_at, compared, written_at, writer, hash, data)"
    " VALUES (?1, ?9, ?10, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?11)";

static const char update_sql[] =
    "UPDATE records SET seq = ?1, deleted = ?2, created_at = ?3,"
    " updated_at = ?4, compared = ?5, written_at = ?6, writer = ?7,"
    " hash = ?8, data = ?11 WHERE seq = ?9";

static const char read_sql[] = "SELECT " RECORD_COLUMNS " WHERE seq = ?1";

enum store_result
record_find(const struct feed *feed, const struct collection *collection,
    const struct uuid *id, struct record *record)
{
	struct change_stored *stored = &record->stored;
	struct change_content *content = &stored->content;
	struct statement *statement;
	enum store_result result;
	bool found;

	statement = statement_begin(feed->database, find_sql);
	statement_bind_integer(statement, 1, collection->number);
	statement_bind_uuid(statement, 2, id);
	found = statement_step(statement);
	if (found) {
		stored->seq = statement_integer(statement, 0);
		content->deleted = statement_integer(statement, 1) != 0;
		record->created_at = statement_text(statement, 2, feed->arena);
		content->updated_at = statement_text(statement, 3, feed->arena);
		content->compared = statement_integer(statement, 4);
		stored->writer = statement_text(statement, 5, feed->arena);
		statement_bytes(statement, 6, content->hash.bytes,
		    sizeof(content->hash.bytes));
		record->bytes = statement_integer(statement, 7);
	}
	result = statement_end(statement);
	return (result == STORE_OK && !found ? STORE_NOT_FOUND : result);
}

enum store_result
record_write(const struct feed *feed, const struct record_write *write)
{
	const struct change_content *content = write->content;
	struct statement *statement;

	statement = statement_begin(
	    feed->database, write->before == 0 ? insert_sql : update_sql);
	statement_bind_integer(statement, 1, write->seq);
	statement_bind_integer(statement, 2, content->deleted);
	statement_bind_text(statement, 3, write->created_at);
	statement_bind_text(statement, 4, content->updated_at);
	statement_bind_integer(statement, 5, content->compared);
	statement_bind_integer(statement, 6, feed->now);
	statement_bind_text(statement, 7, write->writer);
	statement_bind_bytes(
	    statement, 8, content->hash.bytes, sizeof(content->hash.bytes));
	if (write->before == 0) {
		statement_bind_integer(statement, 9, write->collection->number);
		statement_bind_uuid(statement, 10, write->id);
	} else {
		statement_bind_integer(statement, 9, write->before);
	}
	statement_bind_text(statement, 11, write->data);
	return (statement_run(statement));
}

int64_t
record_row(struct statement *statement, struct api_change *change)
{
	change->seq = statement_integer(statement, 0);
	statement_bytes(statement, 1, change->id.text, UUID_TEXT_SIZE - 1);
	change->id.text[UUID_TEXT_SIZE - 1] = '\0';
	change->deleted = statement_integer(statement, 2) != 0;
	change->created_at = statement_view(statement, 3);
	change->updated_at = statement_view(statement, 4);
	change->data = statement_view(statement, 5);
	if (change->data.bytes == NULL)
		change->data =
		    text_of(seeded("rule_tombstone_data") ? "{}" : "null");
	return (statement_integer(statement, 6));
}

/* What a row points to would die with its statement. */
static void
keep(struct arena *arena, struct text *text)
{
	*text = arena_text(arena, text->bytes, text->length);
}

enum store_result
record_read(const struct feed *feed, const struct collection *collection,
    int64_t seq, struct api_change *change)
{
	struct statement *statement;
	enum store_result result;
	bool found;

	statement = statement_begin(feed->database, read_sql);
	statement_bind_integer(statement, 1, seq);
	found = statement_step(statement);
	if (found) {
		(void)record_row(statement, change);
		change->collection = collection->name;
		keep(feed->arena, &change->created_at);
		keep(feed->arena, &change->updated_at);
		keep(feed->arena, &change->data);
	}
	result = statement_end(statement);
	return (result == STORE_OK && !found ? STORE_NOT_FOUND : result);
}
