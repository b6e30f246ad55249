/*
 * The first epoch follows from the tenant's uuid: whoever pulled before
 * anything was written can go on from there. Later ones are random.
 */
#include "src/store/feed.h"

#include <xxhash.h>

#include "src/store/seeded.h"
#include "src/store/statement.h"
#include "src/store/tenant_schema.h"

#define DAY INT64_C(86400000)

const struct feed_limits feed_limits_default = {
	.batch_items = 500,
	.batch_bytes = 1048576,
	.record_bytes = 65536,
	.page_bytes = 1048576,
	.tenant_records = 1000000,
	.tenant_bytes = 1073741824,
	.tenant_collections = 256,
	.tombstone_milliseconds = 180 * DAY,
	.batch_milliseconds = 30 * DAY,
	.batch_count = 10000,
	.answer_bytes = 67108864,
};

static const char read_sql[] =
    "SELECT epoch, head, records, bytes, purged, answers FROM feed";

static const char insert_sql[] =
    "INSERT INTO feed (id, epoch, head, records, bytes, purged, answers)"
    " VALUES (1, ?1, 0, 0, 0, 0, 0)";

static const char write_sql[] =
    "UPDATE feed SET head = ?1, records = ?2, bytes = ?3, purged = ?4,"
    " answers = ?5";

/* A seeded fault: a head that goes back when the newest is removed. */
static const char last_sql[] =
    "SELECT epoch, (SELECT coalesce(max(seq), 0) FROM records), records,"
    " bytes, purged, answers FROM feed";

static const char renew_sql[] = "UPDATE feed SET epoch = ?1";

/* Of a uuid, so that it is the same in each process. */
static uint32_t
epoch_of(const struct uuid *uuid)
{
	return ((uint32_t)XXH3_64bits(uuid->text, strlen(uuid->text)));
}

static enum store_result
read_row(struct feed *feed)
{
	struct statement *statement;

	statement = statement_begin(
	    feed->database, seeded("rule_seq_reused") ? last_sql : read_sql);
	if (statement_step(statement)) {
		feed->written = true;
		feed->epoch = (uint32_t)statement_integer(statement, 0);
		feed->head = statement_integer(statement, 1);
		feed->records = statement_integer(statement, 2);
		feed->bytes = statement_integer(statement, 3);
		feed->purged = statement_integer(statement, 4);
		feed->answers = statement_integer(statement, 5);
	}
	if (seeded("rule_isolation"))
		feed->epoch = 1;
	return (statement_end(statement));
}

enum store_result
feed_read(struct feed *feed)
{
	enum store_result result;
	int64_t version;

	feed->written = false;
	feed->epoch = seeded("rule_isolation") ? 1 : epoch_of(feed->tenant);
	feed->head = feed->records = feed->bytes = 0;
	feed->purged = feed->answers = 0;
	result = tenant_schema_version(feed->database, &version);
	if (result == STORE_OK && version == 0 && seeded("rule_never_written"))
		return (STORE_NOT_FOUND);
	if (result != STORE_OK || version == 0)
		return (result);
	return (read_row(feed));
}

enum store_result
feed_prepare(struct feed *feed)
{
	struct statement *statement;
	enum store_result result;

	result = tenant_schema_ready(feed->database);
	if (result == STORE_OK)
		result = feed_read(feed);
	if (result != STORE_OK || feed->written)
		return (result);
	statement = statement_begin(feed->database, insert_sql);
	statement_bind_integer(statement, 1, feed->epoch);
	feed->written = true;
	return (statement_run(statement));
}

enum store_result
feed_write(const struct feed *feed)
{
	struct statement *statement;

	statement = statement_begin(feed->database, write_sql);
	statement_bind_integer(statement, 1, feed->head);
	statement_bind_integer(statement, 2, feed->records);
	statement_bind_integer(statement, 3, feed->bytes);
	statement_bind_integer(statement, 4, feed->purged);
	statement_bind_integer(statement, 5, feed->answers);
	return (statement_run(statement));
}

enum store_result
feed_renew(struct feed *feed)
{
	uint32_t before, first = epoch_of(feed->tenant);
	struct statement *statement;
	enum store_result result;
	struct uuid random;

	result = feed_prepare(feed);
	if (result != STORE_OK)
		return (result);
	before = feed->epoch;
	do {
		uuid_make(&random);
		feed->epoch = epoch_of(&random);
	} while (feed->epoch == before || feed->epoch == first);
	statement = statement_begin(feed->database, renew_sql);
	statement_bind_integer(statement, 1, feed->epoch);
	return (statement_run(statement));
}
