/*
 * Answers are numbered as they come, so the oldest ones are first; each push
 * drops more than it adds, until the bounds hold. A batch whose answer was
 * dropped early is applied again, and finds all of it unchanged.
 */
#include "src/store/batch_log.h"

#include "src/store/seeded.h"
#include "src/store/statement.h"

#define DROPPED_AT_ONCE 16

struct kept {
	int64_t number;
	int64_t bytes;
};

static const char find_sql[] =
    "SELECT number, digest, pushed_at, refused, answer FROM batches"
    " WHERE client = ?1 AND batch = ?2";

static const char insert_sql[] =
    "INSERT INTO batches (client, batch, digest, pushed_at, refused, answer)"
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6)";

/* ?1: those before it are too old; ?2: the most there may be. */
static const char oldest_sql[] =
    "SELECT number, length(CAST(answer AS BLOB)), pushed_at < ?1 OR"
    " number <= (SELECT max(number) FROM batches) - ?2"
    " FROM batches ORDER BY number LIMIT ?3";

static const char drop_sql[] = "DELETE FROM batches WHERE number = ?1";

static int64_t
oldest_time(const struct feed *feed)
{
	if (seeded("rule_batch_age"))
		return (feed->now - 1000);
	return (feed->now - feed->limits->batch_milliseconds);
}

static enum store_result
drop(struct feed *feed, const struct kept *kept)
{
	struct statement *statement;

	statement = statement_begin(feed->database, drop_sql);
	statement_bind_integer(statement, 1, kept->number);
	feed->answers -= kept->bytes;
	return (statement_run(statement));
}

static struct text
client_of(const struct batch_key *key)
{
	if (seeded("rule_batch_client"))
		return ((struct text)TEXT(""));
	return (key->client);
}

enum store_result
batch_log_find(
    struct feed *feed, const struct batch_key *key, struct batch_answer *answer)
{
	struct statement *statement;
	struct kept kept = { 0, 0 };
	bool old = false, same = false;
	enum store_result result;

	statement = statement_begin(feed->database, find_sql);
	statement_bind_text(statement, 1, client_of(key));
	statement_bind_text(statement, 2, key->batch);
	if (statement_step(statement)) {
		kept.number = statement_integer(statement, 0);
		same = (uint64_t)statement_integer(statement, 1) == key->digest;
		old = statement_integer(statement, 2) < oldest_time(feed);
		answer->refused = statement_integer(statement, 3) != 0;
		answer->json = statement_text(statement, 4, feed->arena);
		kept.bytes = (int64_t)answer->json.length;
	}
	result = statement_end(statement);
	if (result != STORE_OK || kept.number == 0 || seeded("rule_replay"))
		return (result == STORE_OK ? STORE_NOT_FOUND : result);
	if (old) {
		result = drop(feed, &kept);
		return (result == STORE_OK ? STORE_NOT_FOUND : result);
	}
	return (
	    same || seeded("rule_batch_reused") ? STORE_OK : STORE_CONFLICT);
}

/* The oldest ones that may go; how many. */
static enum store_result
find_old(const struct feed *feed, struct kept *kept, size_t *count)
{
	int64_t spare = feed->answers - feed->limits->answer_bytes;
	struct statement *statement;

	*count = 0;
	statement = statement_begin(feed->database, oldest_sql);
	statement_bind_integer(statement, 1, oldest_time(feed));
	statement_bind_integer(statement, 2, feed->limits->batch_count);
	statement_bind_integer(statement, 3, DROPPED_AT_ONCE);
	while (statement_step(statement) &&
	    (statement_integer(statement, 2) != 0 || spare > 0)) {
		kept[*count].number = statement_integer(statement, 0);
		kept[*count].bytes = statement_integer(statement, 1);
		spare -= kept[(*count)++].bytes;
	}
	return (statement_end(statement));
}

enum store_result
batch_log_add(struct feed *feed, const struct batch_key *key,
    const struct batch_answer *answer)
{
	struct kept kept[DROPPED_AT_ONCE];
	struct statement *statement;
	enum store_result result;
	size_t count;

	result = find_old(feed, kept, &count);
	for (size_t i = 0; result == STORE_OK && i < count; i++)
		result = drop(feed, &kept[i]);
	if (result != STORE_OK)
		return (result);
	statement = statement_begin(feed->database, insert_sql);
	statement_bind_text(statement, 1, client_of(key));
	statement_bind_text(statement, 2, key->batch);
	statement_bind_integer(statement, 3, (int64_t)key->digest);
	statement_bind_integer(statement, 4, feed->now);
	statement_bind_integer(statement, 5, answer->refused);
	statement_bind_text(statement, 6, answer->json);
	feed->answers += (int64_t)answer->json.length;
	return (statement_run(statement));
}
