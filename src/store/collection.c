/*
 * Collections come with their first record and stay. Their counts are moved
 * by what each push did.
 */
#include "src/store/record.h"
#include "src/store/seeded.h"
#include "src/store/statement.h"

static const char find_sql[] = "SELECT number FROM collections WHERE name = ?1";

static const char insert_sql[] =
    "INSERT INTO collections (name) SELECT ?1"
    " WHERE (SELECT count(*) FROM collections) < ?2 RETURNING number";

static const char count_sql[] =
    "UPDATE collections SET records = records + ?2,"
    " tombstones = tombstones + ?3, bytes = bytes + ?4 WHERE number = ?1";

enum store_result
collection_find(const struct feed *feed, struct collection *collection)
{
	struct statement *statement;

	statement = statement_begin(feed->database, find_sql);
	statement_bind_text(statement, 1, collection->name);
	if (statement_step(statement))
		collection->number = statement_integer(statement, 0);
	return (statement_end(statement));
}

enum store_result
collection_insert(const struct feed *feed, struct collection *collection)
{
	struct statement *statement;
	enum store_result result;

	statement = statement_begin(feed->database, insert_sql);
	statement_bind_text(statement, 1, collection->name);
	statement_bind_integer(statement, 2, feed->limits->tenant_collections);
	if (statement_step(statement))
		collection->number = statement_integer(statement, 0);
	result = statement_run(statement);
	if (result == STORE_OK && collection->number == 0)
		return (STORE_CONFLICT);
	return (result);
}

enum store_result
collection_count(const struct feed *feed, const struct collection *collection)
{
	struct statement *statement;

	if (seeded("rule_state_counts"))
		return (STORE_OK);
	statement = statement_begin(feed->database, count_sql);
	statement_bind_integer(statement, 1, collection->number);
	statement_bind_integer(statement, 2, collection->records);
	statement_bind_integer(statement, 3, collection->tombstones);
	statement_bind_integer(statement, 4, collection->bytes);
	return (statement_run(statement));
}
