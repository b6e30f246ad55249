/*
 * One walk along the table: a row is written as it is found, its data as it
 * was sent. With a filter, the seqs of each collection come first, from an
 * index, and are merged; so no row is read that is not told.
 */
#include "src/store/change_pull.h"

#include <stdlib.h>

#include "runtime/clock.h"
#include "src/store/record_row.h"
#include "src/store/seeded.h"
#include "src/store/statement.h"

static const char all_sql[] =
    "SELECT " RECORD_COLUMNS " WHERE seq > ?1 ORDER BY seq LIMIT ?2";

/* Seeded faults: by the clocks of clients, in two ways. */
static const char by_time_sql[] =
    "SELECT " RECORD_COLUMNS " WHERE seq > ?1 ORDER BY updated_at, seq"
    " LIMIT ?2";
static const char since_time_sql[] =
    "SELECT " RECORD_COLUMNS " WHERE updated_at > coalesce("
    "(SELECT updated_at FROM records WHERE seq = ?1), '')"
    " ORDER BY updated_at LIMIT ?2";

static const char one_sql[] = "SELECT " RECORD_COLUMNS " WHERE seq = ?1";

static const char seqs_sql[] =
    "SELECT seq FROM records WHERE collection ="
    " (SELECT number FROM collections WHERE name = ?1) AND seq > ?2"
    " ORDER BY seq LIMIT ?3";

static const char name_sql[] = "SELECT name FROM collections WHERE number = ?1";

#define NAMES_KEPT 16
#define BYTES_EXPECTED 256 /* of a change */

/* A page that is being written. */
struct page {
	const struct feed *feed;
	const struct change_pull *pull;
	struct json_writer writer;
	struct buffer json;
	size_t begin; /* of the changes */
	int32_t count;
	int64_t last; /* the seq of the last one */
	bool more;
	struct {
		int64_t number;
		struct text name;
	} names[NAMES_KEPT]; /* of collections, as they came */
	size_t named;
	enum store_result result;
};

static struct text
find_name(struct page *page, int64_t number)
{
	struct database *database = page->feed->database;
	struct text name = { NULL, 0 };
	struct statement *statement;

	statement = statement_begin(database, name_sql);
	statement_bind_integer(statement, 1, number);
	if (statement_step(statement))
		name = statement_text(statement, 0, page->feed->arena);
	page->result = statement_end(statement);
	if (page->result == STORE_OK && name.bytes == NULL)
		page->result = database_refuse(
		    database, STORE_DAMAGED, "has a record of no collection");
	return (name);
}

/* The name of a collection; most pages are of a few. */
static struct text
name_of(struct page *page, int64_t number)
{
	size_t i;

	for (i = 0; i < NAMES_KEPT && i < page->named; i++)
		if (page->names[i].number == number)
			return (page->names[i].name);
	i = page->named++ % NAMES_KEPT;
	page->names[i].number = number;
	page->names[i].name = find_name(page, number);
	return (page->names[i].name);
}

/* Seeded faults in what a page holds; true: the row is passed over. */
static bool
is_passed(struct page *page, const struct api_change *change)
{
	const struct text_list *names = page->pull->collections;
	bool within = names == NULL || !seeded("rule_filter_count");

	for (size_t i = 0; !within && i < names->count; i++)
		within = text_equal(names->items[i], change->collection);
	page->count += within ? 0 : 1;
	return (!within || (change->deleted && seeded("rule_tombstones")));
}

/* Writes a row; false, with nothing written, when the page is full. */
static bool
add(struct page *page, struct statement *statement)
{
	size_t before = page->json.length, ahead = page->writer.ahead;
	struct api_change change;
	int64_t bytes;

	if (seeded("rule_limit") && page->count == 50)
		return (false);
	page->more = page->count ==
	    page->pull->limit - (seeded("rule_page_full") ? 1 : 0);
	if (page->more)
		return (false);
	change.collection = name_of(page, record_row(statement, &change));
	if (page->result != STORE_OK)
		return (false);
	if (is_passed(page, &change))
		return (true);
	api_change_write(&page->writer, &change);
	bytes = (int64_t)(page->json.length - page->begin);
	if (page->count > 0 && bytes > page->feed->limits->page_bytes &&
	    !seeded("rule_page_bytes")) {
		page->json.length = before;
		page->writer.ahead = ahead;
		page->more = true;
		return (false);
	}
	page->count++;
	page->last = change.seq;
	return (true);
}

static enum store_result
add_all(struct page *page)
{
	struct statement *statement;

	statement = statement_begin(page->feed->database,
	    seeded("rule_feed_order")	   ? by_time_sql
		: seeded("rule_feed_time") ? since_time_sql
					   : all_sql);
	statement_bind_integer(statement, 1, page->pull->after);
	statement_bind_integer(statement, 2, page->pull->limit + INT64_C(1));
	while (statement_step(statement) && add(page, statement))
		;
	return (statement_end(statement));
}

static int
compare(const void *left, const void *right)
{
	const int64_t *a = left, *b = right;

	return (*a < *b ? -1 : *a > *b);
}

/* Appends the first seqs of a collection. */
static enum store_result
find_seqs(
    const struct page *page, struct text name, int64_t *seqs, size_t *count)
{
	struct statement *statement;

	statement = statement_begin(page->feed->database, seqs_sql);
	statement_bind_text(statement, 1, name);
	statement_bind_integer(statement, 2, page->pull->after);
	statement_bind_integer(statement, 3, page->pull->limit + INT64_C(1));
	while (statement_step(statement))
		seqs[(*count)++] = statement_integer(statement, 0);
	return (statement_end(statement));
}

static enum store_result
add_one(struct page *page, int64_t seq, bool *added)
{
	struct statement *statement;

	statement = statement_begin(page->feed->database, one_sql);
	statement_bind_integer(statement, 1, seq);
	*added = statement_step(statement) && add(page, statement);
	return (statement_end(statement));
}

static enum store_result
add_filtered(struct page *page)
{
	const struct text_list *names = page->pull->collections;
	size_t room = names->count * ((size_t)page->pull->limit + 1), count = 0;
	int64_t *seqs = arena_take(page->feed->arena, room * sizeof(*seqs));
	enum store_result result = STORE_OK;
	bool added = true;

	for (size_t i = 0; result == STORE_OK && i < names->count; i++)
		result = find_seqs(page, names->items[i], seqs, &count);
	qsort(seqs, count, sizeof(*seqs), compare);
	for (size_t i = 0; result == STORE_OK && added && i < count; i++)
		result = add_one(page, seqs[i], &added);
	return (result);
}

/* Room for what is likely to come, so that it is not moved while it grows. */
static void
begin(struct page *page)
{
	int64_t rows = page->feed->head - page->pull->after;

	if (rows > page->pull->limit)
		rows = page->pull->limit;
	if (rows < 0)
		rows = 0;
	buffer_init(&page->json, page->feed->arena);
	(void)buffer_reserve(&page->json, (size_t)(rows + 1) * BYTES_EXPECTED);
	json_writer_init(&page->writer, &page->json);
	json_write_object_begin(&page->writer);
	json_write_name(&page->writer, "\"changes\":");
	json_write_array_begin(&page->writer);
	page->begin = page->json.length;
}

static struct text
end(struct page *page)
{
	const struct feed *feed = page->feed;
	struct cursor next = {
		.epoch = feed->epoch,
		.seq = page->more || seeded("rule_cursor_head") ? page->last
								: feed->head,
	};
	char now[CLOCK_TEXT_SIZE];

	clock_write(feed->now, now);
	if (page->pull->collections != NULL)
		next.collections =
		    cursor_set(feed->arena, page->pull->collections);
	json_write_array_end(&page->writer);
	json_write_name(&page->writer, "\"cursor\":");
	json_write_text(&page->writer, cursor_write(feed->arena, &next));
	json_write_name(&page->writer, "\"has_more\":");
	json_write_boolean(
	    &page->writer, page->more || seeded("rule_has_more"));
	json_write_name(&page->writer, "\"server_time\":");
	json_write_text(&page->writer, text_of(now));
	json_write_object_end(&page->writer);
	return (buffer_text(&page->json));
}

enum store_result
change_pull(
    const struct feed *feed, const struct change_pull *pull, struct text *json)
{
	struct page page = { .feed = feed, .pull = pull, .last = pull->after };
	enum store_result result = STORE_OK;

	begin(&page);
	if (feed->written && pull->collections != NULL &&
	    !seeded("rule_filter") && !seeded("rule_filter_count"))
		result = add_filtered(&page);
	else if (feed->written)
		result = add_all(&page);
	if (result == STORE_OK)
		result = page.result;
	if (result == STORE_OK)
		*json = end(&page);
	return (result);
}
