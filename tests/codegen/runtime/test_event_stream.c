/*
 * Events on the wire (HTML, section 9.2), and sources of calls that fail.
 */
#include "runtime/event_stream.h"

#include "runtime/schema.h"
#include "tests/codegen/runtime/call_fixture.h"

static struct event_stream *stream;
static unsigned closes;

static void
count(void *state)
{
	(void)state;
	closes++;
}

static void
begin(void)
{
	begin_call();
	stream = event_stream_open(&call, count, NULL);
}

static void
end(void)
{
	call_end(&call);
	cr_expect_eq(closes, 1);
	end_call();
}

TestSuite(event_stream, .init = begin, .fini = end);

/* What the client would get now. */
static const char *
pulled(void)
{
	static char room[1000];
	const struct source *source = event_stream_source(stream);
	size_t length = 0;

	(void)source->maker->pull(
	    source->state, room, sizeof(room) - 1, &length);
	room[length] = '\0';
	return (room);
}

static bool
send_event(const char *type, const char *id, const char *data, unsigned retry)
{
	const struct event event = {
		.type = text_of(type),
		.id = text_of(id),
		.data = text_of(data),
		.retry_ms = retry,
	};

	return (event_stream_send(stream, &event));
}

Test(event_stream, has_a_field_a_line)
{
	cr_expect(send_event("change", "7", "x", 2500));
	cr_expect_str_eq(
	    pulled(), "event: change\nid: 7\nretry: 2500\ndata: x\n\n");
}

Test(event_stream, leaves_out_what_is_not_said)
{
	cr_expect(send_event(NULL, NULL, "", 0));
	cr_expect_str_eq(pulled(), "data: \n\n");
	cr_expect(send_event(NULL, "", NULL, 0));
	cr_expect_str_eq(pulled(), "id: \n\n");
}

Test(event_stream, parts_data_at_each_kind_of_line_end)
{
	cr_expect(send_event(NULL, NULL, "a\nb\rc\r\nd\n", 0));
	cr_expect_str_eq(
	    pulled(), "data: a\ndata: b\ndata: c\ndata: d\ndata: \n\n");
}

Test(event_stream, refuses_a_type_or_an_id_that_would_forge_a_field)
{
	cr_expect_not(send_event("a\ndata: b", NULL, "x", 0));
	cr_expect_not(send_event(NULL, "a\rb", "x", 0));
	cr_expect_str_eq(pulled(), "");
	cr_expect_not(event_stream_source(stream)->failed);
}

Test(event_stream, sends_a_value_as_json)
{
	const struct event event = { .type = TEXT("t") };
	struct text items[] = { TEXT("a\nb"), TEXT("c") };
	const struct array_rules rules = { .items = &schema_text };
	const struct schema schema = { .type = SCHEMA_ARRAY, .array = &rules };
	const struct text_list list = { items, 2 };

	cr_expect(event_stream_send_value(stream, &event, &schema, &list));
	cr_expect_str_eq(pulled(), "event: t\ndata: [\"a\\nb\",\"c\"]\n\n");
}

Test(event_stream, does_not_send_json_that_lacks_a_value)
{
	const struct event event = { .retry_ms = 0 };
	const struct text none = { NULL, 0 };

	cr_expect_not(
	    event_stream_send_value(stream, &event, &schema_text, &none));
	cr_expect_str_eq(pulled(), "");
}

Test(event_stream, gives_a_slow_client_up_without_half_an_event)
{
	limits.stream_bytes = 40;
	cr_expect(send_event(NULL, NULL, "0123456789", 0));
	call_end(&call);
	stream = event_stream_open(&call, count, NULL);
	closes = 0;
	cr_expect(send_event(NULL, NULL, "0123456789", 0));
	cr_expect_not(send_event("a", "b", "0123456789", 0));
	cr_expect(event_stream_source(stream)->failed);
	cr_expect_not(send_event(NULL, NULL, "x", 0));
	cr_expect_str_eq(pulled(), "data: 0123456789\n\n");
}

Test(event_stream, ends_behind_what_was_sent)
{
	const struct source *source = event_stream_source(stream);
	char room[100];
	size_t length;

	cr_expect(send_event(NULL, NULL, "x", 0));
	event_stream_close(stream);
	cr_expect_not(send_event(NULL, NULL, "y", 0));
	cr_expect_eq(
	    source->maker->pull(source->state, room, 4, &length), SOURCE_PIECE);
	cr_expect_eq(
	    source->maker->pull(source->state, room, 99, &length), SOURCE_END);
	cr_expect_eq(length, 5);
}

Test(event_stream, is_closed_when_another_one_is_made)
{
	stream = event_stream_open(&call, count, NULL);
	cr_expect_eq(closes, 1);
	closes = 0;
}

Test(event_stream, cannot_be_the_body_of_another_call)
{
	struct call other;

	call_init(&other, &arena, &limits, &request, NULL);
	cr_expect_not(call_source(&other, 200, "a/b", call.source));
	cr_expect_eq(other.failure.kind, FAILURE_INTERNAL);
}
