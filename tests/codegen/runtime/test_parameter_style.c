/*
 * Styles: the same value in each way that OpenAPI 3.1, section 4.8.12.2,
 * writes it, and what is none of them.
 */
#include "tests/codegen/runtime/call_fixture.h"

#include <stddef.h>

#include "runtime/parameter.h"

TestSuite(styles, .init = begin_call, .fini = end_call);

struct color {
	int32_t r, g;
	bool has_g;
	struct text_list tags;
};

struct bound {
	struct text text;
	struct text_list texts;
	struct color color;
	struct any_map map;
};

static struct bound bound;

static const struct array_rules texts_rules = { .items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED };
static const struct schema texts = { .type = SCHEMA_ARRAY,
	.size = sizeof(struct text_list),
	.array = &texts_rules };
static const struct property color_properties[] = {
	{ .name = TEXT("R"),
	    .schema = &schema_int32,
	    .offset = offsetof(struct color, r),
	    .required = true },
	{ .name = TEXT("G"),
	    .schema = &schema_int32,
	    .offset = offsetof(struct color, g),
	    .presence = PRESENCE_FLAG,
	    .presence_offset = offsetof(struct color, has_g) },
	{ .name = TEXT("tags"),
	    .schema = &texts,
	    .offset = offsetof(struct color, tags) },
};
static struct object_rules color_rules = { .properties = color_properties,
	.property_count = 3,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_REFUSED };
static const struct schema color = { .type = SCHEMA_OBJECT,
	.size = sizeof(struct color),
	.object = &color_rules };

static bool
read_as(enum place where, enum style style, bool explode,
    const struct schema *schema, size_t offset, const char *text)
{
	static struct header cookie;
	struct parameter parameter = {
		.property = { .name = TEXT("color"),
		    .schema = schema,
		    .offset = offset },
		.where = where,
		.style = style,
		.explode = explode,
	};

	memset(&bound, 0, sizeof(bound));
	if (where == PLACE_PATH) {
		call.path_raw[0] = text_of(text);
		cr_assert(percent_decode(
		    &arena, text_of(text), false, &call.path_values[0]));
	} else if (where == PLACE_QUERY)
		request.query = text_of(text);
	else {
		cookie.name =
		    text_of(where == PLACE_HEADER ? "Color" : "cookie");
		cookie.value = text_of(text);
		request.headers = &cookie;
		request.header_count = 1;
	}
	return (parameters_read(&call, &parameter, 1, &bound));
}

#define TEXT_AT &schema_text, offsetof(struct bound, text)
#define TEXTS_AT &texts, offsetof(struct bound, texts)
#define COLOR_AT &color, offsetof(struct bound, color)
#define MAP_AT &schema_any_map, offsetof(struct bound, map)

static void
expect_texts(enum place where, enum style style, bool explode, const char *text)
{
	cr_assert(read_as(where, style, explode, TEXTS_AT, text), "%s", text);
	cr_assert_eq(bound.texts.count, 2, "%s", text);
	cr_expect(is(bound.texts.items[0], "a"), "%s", text);
	cr_expect(is(bound.texts.items[1], "b c"), "%s: %s", text,
	    bound.texts.items[1].bytes);
}

static void
expect_color(enum place where, enum style style, bool explode, const char *text)
{
	cr_assert(read_as(where, style, explode, COLOR_AT, text), "%s", text);
	cr_expect_eq(bound.color.r, 100, "%s", text);
	cr_expect_eq(bound.color.g, 200, "%s", text);
	cr_expect(bound.color.has_g, "%s", text);
}

Test(styles, write_a_text_in_a_path)
{
	cr_assert(read_as(PLACE_PATH, STYLE_SIMPLE, false, TEXT_AT, "a%2Cb"));
	cr_expect(is(bound.text, "a,b"));
	cr_assert(read_as(PLACE_PATH, STYLE_LABEL, true, TEXT_AT, ".a.b"));
	cr_expect(is(bound.text, "a.b"));
	cr_assert(
	    read_as(PLACE_PATH, STYLE_MATRIX, false, TEXT_AT, ";color=a"));
	cr_expect(is(bound.text, "a"));
	cr_assert(read_as(PLACE_PATH, STYLE_MATRIX, false, TEXT_AT, ";color"));
	cr_expect(is(bound.text, ""));
}

Test(styles, write_an_array_in_a_path)
{
	expect_texts(PLACE_PATH, STYLE_SIMPLE, false, "a,b%20c");
	expect_texts(PLACE_PATH, STYLE_SIMPLE, true, "a,b%20c");
	expect_texts(PLACE_PATH, STYLE_LABEL, false, ".a,b%20c");
	expect_texts(PLACE_PATH, STYLE_LABEL, true, ".a.b%20c");
	expect_texts(PLACE_PATH, STYLE_MATRIX, false, ";color=a,b%20c");
	expect_texts(PLACE_PATH, STYLE_MATRIX, true, ";color=a;color=b%20c");
}

Test(styles, write_an_object_in_a_path)
{
	expect_color(PLACE_PATH, STYLE_SIMPLE, false, "R,100,G,200");
	expect_color(PLACE_PATH, STYLE_SIMPLE, true, "R=100,G=200");
	expect_color(PLACE_PATH, STYLE_LABEL, false, ".R,100,G,200");
	expect_color(PLACE_PATH, STYLE_LABEL, true, ".R=100.G=200");
	expect_color(PLACE_PATH, STYLE_MATRIX, false, ";color=R,100,G,200");
	expect_color(PLACE_PATH, STYLE_MATRIX, true, ";R=100;G=200");
}

Test(styles, write_an_array_in_a_query)
{
	expect_texts(PLACE_QUERY, STYLE_FORM, false, "color=a,b+c");
	expect_texts(PLACE_QUERY, STYLE_FORM, true, "color=a&color=b+c");
	expect_texts(PLACE_QUERY, STYLE_PIPE, false, "color=a|b%20c");
	expect_texts(PLACE_QUERY, STYLE_PIPE, false, "color=a%7Cb+c");
	expect_texts(PLACE_QUERY, STYLE_PIPE, true, "color=a&color=b+c");
	cr_assert(
	    read_as(PLACE_QUERY, STYLE_SPACE, false, TEXTS_AT, "color=a%20b"));
	cr_expect_eq(bound.texts.count, 2);
}

Test(styles, write_an_object_in_a_query)
{
	expect_color(PLACE_QUERY, STYLE_FORM, false, "color=R,100,G,200");
	expect_color(PLACE_QUERY, STYLE_FORM, true, "R=100&G=200");
	expect_color(PLACE_QUERY, STYLE_SPACE, false, "color=R%20100+G%20200");
	expect_color(PLACE_QUERY, STYLE_PIPE, false, "color=R|100|G|200");
	expect_color(
	    PLACE_QUERY, STYLE_DEEP, true, "color[R]=100&color%5BG%5D=200");
}

Test(styles, write_in_headers_and_cookies)
{
	expect_texts(PLACE_HEADER, STYLE_SIMPLE, false, "a, b c");
	expect_color(PLACE_HEADER, STYLE_SIMPLE, false, "R,100,G,200");
	expect_color(PLACE_HEADER, STYLE_SIMPLE, true, "R=100, G=200");
	expect_texts(PLACE_COOKIE, STYLE_FORM, false, "other=1; color=a,b%20c");
	expect_texts(PLACE_COOKIE, STYLE_FORM, true, "color=a; color=b c");
	expect_color(PLACE_COOKIE, STYLE_FORM, true, "R=100; G=\"200\"");
	cr_assert(read_as(
	    PLACE_COOKIE, STYLE_FORM, true, TEXT_AT, "a=b; color=a+b; ;"));
	cr_expect(is(bound.text, "a+b"));
}

Test(styles, refuse_cookies_that_are_encoded_wrongly)
{
	cr_expect_not(
	    read_as(PLACE_COOKIE, STYLE_FORM, true, TEXT_AT, "color=%zz"));
	cr_expect(failed(FAILURE_BAD_REQUEST, "bad_encoding"));
}

Test(styles, ignore_cookies_of_others_that_are_encoded_wrongly)
{
	cr_assert(read_as(PLACE_COOKIE, STYLE_FORM, true, TEXT_AT,
	    "_ga=100%; b%zz=1; color=a"));
	cr_expect(is(bound.text, "a"));
}

Test(styles, take_members_that_are_arrays)
{
	cr_assert(read_as(PLACE_QUERY, STYLE_DEEP, true, COLOR_AT,
	    "color[R]=1&color[tags]=a&color[tags]=b"));
	cr_assert_eq(bound.color.tags.count, 2);
	cr_expect(is(bound.color.tags.items[1], "b"));
}

Test(styles, keep_members_of_a_map)
{
	cr_assert(read_as(PLACE_QUERY, STYLE_DEEP, true, MAP_AT, "color[x]=1"));
	cr_assert_eq(bound.map.count, 1);
	cr_expect(is(bound.map.items[0].key, "x"));
	cr_expect(is(bound.map.items[0].value, "\"1\""));
	cr_expect_not(read_as(
	    PLACE_QUERY, STYLE_DEEP, true, MAP_AT, "color[x]=1&color[x]=2"));
	cr_expect(failed(FAILURE_BAD_REQUEST, "repeated_parameter"));
}

/* Whether the reading is refused for one violation, there. */
static bool
broke(const char *keyword, const char *at)
{
	return (call.failure.kind == FAILURE_INVALID &&
	    call.failure.violation_count == 1 &&
	    is(call.failure.violations[0].keyword, keyword) &&
	    is(call.failure.violations[0].at, at));
}

Test(styles, must_be_the_declared_one_with_a_label)
{
	cr_expect_not(read_as(PLACE_PATH, STYLE_LABEL, false, TEXT_AT, "a"));
	cr_expect(broke("style", "color"));
}

Test(styles, must_be_the_declared_one_with_a_matrix)
{
	cr_expect_not(
	    read_as(PLACE_PATH, STYLE_MATRIX, false, TEXT_AT, ";size=a"));
	cr_expect(broke("style", "color"));
}

Test(styles, refuse_a_matrix_with_a_text_twice)
{
	cr_expect_not(read_as(
	    PLACE_PATH, STYLE_MATRIX, true, TEXT_AT, ";color=a;color=b"));
	cr_expect(failed(FAILURE_BAD_REQUEST, "repeated_parameter"));
}

Test(styles, name_the_member_that_is_missing)
{
	cr_expect_not(
	    read_as(PLACE_QUERY, STYLE_DEEP, true, COLOR_AT, "color[G]=1"));
	cr_expect(broke("required", "color[R]"));
}

Test(styles, name_the_member_that_is_wrong)
{
	cr_expect_not(read_as(PLACE_PATH, STYLE_SIMPLE, true, COLOR_AT, "R=x"));
	cr_expect(broke("type", "color.R"));
}

Test(styles, name_the_member_that_nobody_knows)
{
	cr_expect_not(read_as(
	    PLACE_QUERY, STYLE_DEEP, true, COLOR_AT, "color[R]=1&color[B]=2"));
	cr_expect(broke("additionalProperties", "color[B]"));
}

Test(styles, refuse_a_member_that_comes_twice)
{
	cr_expect_not(
	    read_as(PLACE_QUERY, STYLE_FORM, true, COLOR_AT, "R=1&R=1"));
	cr_expect(failed(FAILURE_BAD_REQUEST, "repeated_parameter"));
}

Test(styles, refuse_a_name_without_its_value)
{
	cr_expect_not(
	    read_as(PLACE_QUERY, STYLE_FORM, false, COLOR_AT, "color=R,1,G"));
	cr_expect(broke("type", "color"));
}

Test(styles, count_the_members)
{
	color_rules.min_properties = 2;
	cr_expect_not(read_as(PLACE_QUERY, STYLE_FORM, true, COLOR_AT, "R=1"));
	cr_expect(broke("minProperties", "color"));
	call.failure = (struct failure){ .kind = FAILURE_NONE };
	color_rules.min_properties = 0;
	color_rules.max_properties = 1;
	cr_expect_not(
	    read_as(PLACE_QUERY, STYLE_FORM, true, COLOR_AT, "R=1&G=2"));
	cr_expect(broke("maxProperties", "color"));
}

Test(styles, bound_the_number_of_members)
{
	limits.object_members = 1;
	cr_expect_not(
	    read_as(PLACE_QUERY, STYLE_FORM, true, COLOR_AT, "R=1&G=2"));
	cr_expect(failed(FAILURE_BAD_REQUEST, "too_many_members"));
}

Test(styles, read_json_where_content_says_so)
{
	cr_assert(read_as(
	    PLACE_QUERY, STYLE_JSON, false, COLOR_AT, "color=%7B%22R%22:5%7D"));
	cr_expect_eq(bound.color.r, 5);
	cr_expect_not(read_as(
	    PLACE_QUERY, STYLE_JSON, false, COLOR_AT, "color={\"R\":\"x\"}"));
	cr_expect(broke("type", "color/R"));
	cr_expect_eq(call.failure.violations[0].where, PLACE_QUERY);
}

Test(styles, refuse_what_is_no_json)
{
	cr_expect_not(
	    read_as(PLACE_QUERY, STYLE_JSON, false, COLOR_AT, "color={"));
	cr_expect(failed(FAILURE_BAD_REQUEST, "json_syntax"));
	cr_expect_eq(strncmp(call.failure.detail.bytes, "color: ", 7), 0);
}

Test(styles, take_an_empty_value_as_absence_or_as_a_text)
{
	static const struct text_rules rules = { .min_length = 1,
		.max_length = SCHEMA_UNBOUNDED };
	static const struct schema filled = {
		.type = SCHEMA_TEXT, .size = sizeof(struct text), .text = &rules
	};
	struct parameter parameter = {
		.property = { .name = TEXT("n"),
		    .schema = &schema_int32,
		    .offset = offsetof(struct bound, color.r),
		    .default_json = "7" },
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.empty_allowed = true,
	};

	request.query = text_of("n=");
	cr_assert(parameters_read(&call, &parameter, 1, &bound));
	cr_expect_eq(bound.color.r, 7);
	parameter.property = (struct property){ .name = TEXT("n"),
		.schema = &filled,
		.offset = offsetof(struct bound, text) };
	request.query = text_of("n");
	cr_assert(parameters_read(&call, &parameter, 1, &bound));
	cr_expect(is(bound.text, ""));
	cr_expect_not_null(bound.text.bytes);
}
