/*
 * Tombstones go when every client had time to hear of them. Who comes later
 * is told so by its cursor: how far the purges went is kept.
 */
#include "src/store/record.h"
#include "src/store/seeded.h"
#include "src/store/statement.h"

#define PURGED_AT_ONCE 64

struct tombstone {
	int64_t seq;
	int64_t collection;
};

static const char find_sql[] = "SELECT seq, collection, written_at FROM records"
			       " WHERE deleted = 1 ORDER BY seq LIMIT ?1";

static const char delete_sql[] = "DELETE FROM records WHERE seq = ?1";

static const char count_sql[] =
    "UPDATE collections SET tombstones = tombstones - 1,"
    " purged = max(purged, ?2) WHERE number = ?1";

/* The oldest ones, as long as they are old enough; how many. */
static enum store_result
find(const struct feed *feed, struct tombstone *tombstones, size_t *count)
{
	int64_t before = feed->now - feed->limits->tombstone_milliseconds;
	struct statement *statement;

	*count = 0;
	statement = statement_begin(feed->database, find_sql);
	statement_bind_integer(statement, 1, PURGED_AT_ONCE);
	while (statement_step(statement) &&
	    statement_integer(statement, 2) < before)
		tombstones[(*count)++] = (struct tombstone){
			statement_integer(statement, 0),
			statement_integer(statement, 1),
		};
	return (statement_end(statement));
}

static enum store_result
purge(struct feed *feed, const struct tombstone *tombstone)
{
	struct statement *statement;
	enum store_result result;

	statement = statement_begin(feed->database, delete_sql);
	statement_bind_integer(statement, 1, tombstone->seq);
	result = statement_run(statement);
	if (result != STORE_OK)
		return (result);
	statement = statement_begin(feed->database, count_sql);
	statement_bind_integer(statement, 1, tombstone->collection);
	statement_bind_integer(statement, 2, tombstone->seq);
	feed->records--;
	if (tombstone->seq > feed->purged)
		feed->purged = tombstone->seq;
	return (statement_run(statement));
}

enum store_result
record_purge(struct feed *feed)
{
	struct tombstone tombstones[PURGED_AT_ONCE];
	enum store_result result;
	size_t count;

	if (seeded("rule_purge_age"))
		return (STORE_OK);
	result = find(feed, tombstones, &count);
	for (size_t i = 0; result == STORE_OK && i < count; i++)
		result = purge(feed, &tombstones[i]);
	return (result);
}
