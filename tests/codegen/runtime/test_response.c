/*
 * Responses written by their rows: which one, its headers, its body.
 */
#include "tests/codegen/runtime/call_fixture.h"

#include "runtime/operation.h"
#include "runtime/schema_rows.h"
#include "runtime/source.h"

TestSuite(response, .init = begin_call, .fini = end_call);

enum color {
	RED = 1,
	BLUE
};
static const struct text color_texts[2] = { TEXT("red"), TEXT("blue") };
static const struct schema color_schema = ENUM_SCHEMA(enum color, color_texts);

struct answer {
	int status;
	int choice;
	union {
		struct {
			int64_t body;
			struct text json;
			struct text location;
			bool has_count;
			int32_t count;
			bool has_color;
			enum color color;
			bool has_ratio;
			double ratio;
		} status_200;
		struct {
			struct text body;
			struct source *source;
			struct text media_type;
		} status_4xx;
	};
};

#define OWNER struct answer
static const struct response_header headers_200[] = {
	REQUIRED_HEADER("Location", status_200, location, schema_text),
	OPTIONAL_HEADER("X-Count", status_200, count, schema_int32),
	OPTIONAL_HEADER("X-Color", status_200, color, color_schema),
	OPTIONAL_HEADER("X-Ratio", status_200, ratio, schema_double),
};
static const struct response by_status[] = {
	{ .status = 200,
	    RESPONSE_AS_JSON("application/json", status_200, schema_int64),
	    RESPONSE_HEADERS(headers_200) },
	{ .status = 204 },
};
static const struct response by_choice[] = {
	{ .status = 0,
	    .choice = 3,
	    RESPONSE_AS_BYTES(NULL, status_4xx),
	    RESPONSE_MEDIA_TYPE(status_4xx) },
	{ .status = 0, .choice = 7, RESPONSE_AS_BYTES("text/csv", status_4xx) },
};
#undef OWNER

static const struct operation told = {
	.id = "told", .responses = by_status, .response_count = COUNT(by_status)
};
static const struct operation chosen = { .id = "chosen",
	.responses = by_choice,
	.response_count = COUNT(by_choice) };

static bool
writes(const struct operation *operation, const struct answer *answer)
{
	call.operation = operation;
	return (response_write(&call, answer));
}

static struct text
header(const char *name)
{
	for (size_t i = 0; i < call.response.header_count; i++)
		if (is(call.response.headers[i].name, name))
			return (call.response.headers[i].value);
	return (text_of("none"));
}

Test(response, writes_headers_that_are_there_and_the_body_by_its_schema)
{
	struct answer answer = { .status = 200,
		.status_200 = { .body = 5, .location = TEXT("/5") } };

	cr_assert(writes(&told, &answer));
	cr_expect_eq(call.response.status, 200);
	cr_expect(is(header("Location"), "/5"));
	cr_expect(is(header("X-Count"), "none"));
	cr_expect(is(buffer_text(&call.response.body), "5"));
}

Test(response, writes_headers_of_each_type)
{
	struct answer answer = { .status = 200,
		.status_200 = { .location = TEXT("/"),
		    .has_count = true,
		    .count = -3,
		    .has_color = true,
		    .color = BLUE,
		    .has_ratio = true,
		    .ratio = 0.5 } };

	cr_assert(writes(&told, &answer));
	cr_expect(is(header("X-Count"), "-3"));
	cr_expect(is(header("X-Color"), "blue"));
	cr_expect(is(header("X-Ratio"), "0.5"));
}

Test(response, writes_ready_json_as_it_is)
{
	struct answer answer = { .status = 200,
		.status_200 = {
		    .json = TEXT("[ 1 ]"), .location = TEXT("/") } };

	cr_assert(writes(&told, &answer));
	cr_expect(is(buffer_text(&call.response.body), "[ 1 ]"));
}

Test(response, refuses_a_header_that_no_enumeration_has)
{
	struct answer answer = { .status = 200,
		.status_200 = { .location = TEXT("/"), .has_color = true } };

	cr_expect_not(writes(&told, &answer));
	cr_expect_eq(call.failure.kind, FAILURE_INTERNAL);
}

Test(response, has_no_body_where_none_is_said)
{
	cr_assert(writes(&told, &(struct answer){ .status = 204 }));
	cr_expect_eq(call.response.status, 204);
	cr_expect_eq(call.response.body.length, 0);
}

Test(response, refuses_a_status_that_no_row_has)
{
	cr_expect_not(writes(&told, &(struct answer){ .status = 404 }));
	cr_expect_eq(call.failure.kind, FAILURE_INTERNAL);
}

Test(response, goes_by_the_choice_where_statuses_do_not_tell)
{
	struct answer answer = { .status = 418,
		.choice = 7,
		.status_4xx = { .body = TEXT("a,b") } };

	cr_assert(writes(&chosen, &answer));
	cr_expect_eq(call.response.status, 418);
	cr_expect_str_eq(call.response.media_type, "text/csv");
	cr_expect(is(buffer_text(&call.response.body), "a,b"));
}

Test(response, takes_the_media_type_that_the_operation_said)
{
	struct answer answer = { .status = 409,
		.choice = 3,
		.status_4xx = {
		    .body = TEXT("x"), .media_type = TEXT("image/png") } };

	cr_assert(writes(&chosen, &answer));
	cr_expect_str_eq(call.response.media_type, "image/png");
}
