/*
 * What became of a batch, as JSON. It ends with the one word in which a
 * stored answer differs from the first one, so that word is cut off before
 * it is stored.
 */
#include "runtime/clock.h"
#include "src/store/push.h"
#include "src/store/seeded.h"

#define FIRST "false}"
#define AGAIN "true}"

struct text
push_answer_write(const struct push *push)
{
	const struct feed *feed = push->feed;
	const struct cursor head = { .epoch = feed->epoch, .seq = feed->head };
	char now[CLOCK_TEXT_SIZE];
	const struct api_change_batch_result answer = {
		.results = { push->results, push->batch->changes.count },
		.cursor = cursor_write(feed->arena, &head),
		.server_time = { now, sizeof(now) - 1 },
	};
	struct json_writer writer;
	struct buffer json;

	clock_write(feed->now, now);
	buffer_init(&json, feed->arena);
	json_writer_init(&writer, &json);
	api_change_batch_result_write(&writer, &answer);
	return (buffer_text(&json));
}

struct text
push_answer_cut(struct text json)
{
	json.length -= sizeof(FIRST) - 1;
	return (json);
}

struct text
push_answer_again(struct arena *arena, struct text kept)
{
	struct buffer json;

	if (seeded("rule_replay_answer"))
		kept = (struct text)TEXT(
		    "{\"results\":[],\"cursor\":\"00000000.0\",\"server_time\":"
		    "\"2026-01-01T00:00:00.000Z\",\"replayed\":");
	buffer_init(&json, arena);
	buffer_append_text(&json, kept);
	buffer_append_text(
	    &json, text_of(seeded("rule_replayed") ? FIRST : AGAIN));
	return (buffer_text(&json));
}
