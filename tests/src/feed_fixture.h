/*
 * One tenant's database in memory and its feed, for the tests of sync: a
 * batch is JSON, as a client would send it.
 */
#ifndef TESTS_SRC_FEED_FIXTURE_H
#define TESTS_SRC_FEED_FIXTURE_H

#include "runtime/json_reader.h"
#include "src/store/change_pull.h"
#include "src/store/change_push.h"
#include "src/store/statement.h"
#include "tests/src/fixture.h"

/* 2026-01-10T00:00:00Z */
#define FEED_NOW	INT64_C(1768003200000)
#define FEED_DAY	INT64_C(86400000)

static struct feed feed;
static struct push_answer answer;
static struct uuid feed_tenant;

static inline void
feed_fixture_open(void)
{
	struct database_options options = {
		.create = true, .cache_kibibytes = 512
	};

	fixture_settings();
	fixture.settings.batch = NULL;
	options.settings = &fixture.settings;
	cr_assert(uuid_read(&feed_tenant, text_of(HOME)));
	feed = (struct feed){
		.arena = &fixture.arena,
		.tenant = &feed_tenant,
		.limits = &fixture.limits,
		.now = FEED_NOW,
	};
	cr_assert_eq(database_open(DATABASE_IN_MEMORY, &options,
	    &feed.database, &fixture.cause), STORE_OK);
}

static inline void
feed_fixture_close(void)
{
	database_close(feed.database);
	fixture_close();
}

/* Pushes under a policy of the tenant; the answer's JSON. */
static inline const char *
push_under(enum api_conflict_policy policy, const char *json)
{
	struct api_change_batch *batch =
	    arena_alloc(&fixture.arena, sizeof(*batch));
	struct call call;

	call_init(&call, &fixture.arena, &limits_default, NULL, NULL);
	cr_assert(json_read(&call, &api_change_batch_schema, text_of(json),
	    batch), "%s", json);
	cr_assert_eq(change_push(&feed, batch, policy, &answer), STORE_OK,
	    "%s", database_cause(feed.database));
	return (answer.json.bytes == NULL ? "" : answer.json.bytes);
}

static inline const char *
push(const char *json)
{
	return (push_under(API_CONFLICT_POLICY_LAST_WRITE_WINS, json));
}

/* Pulls a page; its JSON. names is NULL, or ends with a text of NULL. */
static inline const char *
pull(int64_t after, int32_t limit, struct text *names)
{
	struct text_list list = { names, 0 };
	struct change_pull page = { after, limit, NULL };
	struct text json;

	for (; names != NULL && names[list.count].bytes != NULL; list.count++)
		page.collections = &list;
	cr_assert_eq(database_snapshot_begin(feed.database), STORE_OK);
	cr_assert_eq(feed_read(&feed), STORE_OK);
	cr_assert_eq(change_pull(&feed, &page, &json), STORE_OK, "%s",
	    database_cause(feed.database));
	database_snapshot_end(feed.database);
	return (json.bytes);
}

/* The number that a statement finds. */
static inline int64_t
number_of(const char *sql)
{
	struct statement *statement = statement_begin(feed.database, sql);
	int64_t number = -1;

	if (statement_step(statement))
		number = statement_integer(statement, 0);
	cr_assert_eq(statement_end(statement), STORE_OK, "%s", sql);
	return (number);
}

#endif
