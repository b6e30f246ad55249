/*
 * Reading as such: what is JSON and what is not, each with its own code and
 * place, and the limits.
 */
#include "tests/codegen/runtime/reading.h"

#include <stdlib.h>

TestSuite(json_reader, .init = begin_reading, .fini = end_reading);

static void
any(const char *json, const char *expected)
{
	struct text *value = (struct text *)(void *)out;

	accepts(&schema_any, json);
	cr_assert_str_eq(value->bytes, expected);
	cr_assert_eq(value->length, strlen(expected));
}

Test(json_reader, keeps_any_value_as_it_was_sent)
{
	any("null", "null");
	any(" true ", "true");
	any("false", "false");
	any("0", "0");
	any(" -1.50e+3\n", "-1.50e+3");
	any("\"\"", "\"\"");
	any("\"abc\"", "\"abc\"");
	any("  \"a\\u0062\\\"\\\\\"  ", "\"a\\u0062\\\"\\\\\"");
	any("\"\\\"\"", "\"\\\"\"");
	any("[ ]", "[ ]");
	any(" { \"a\" : [ 1 , {} ] } ", "{ \"a\" : [ 1 , {} ] }");
	any("[[[\"x\\n\"]],\"\xc3\xa9\"]", "[[[\"x\\n\"]],\"\xc3\xa9\"]");
}

Test(json_reader, stops_at_what_is_not_json)
{
	stops(&schema_any, "", "json_syntax", "(line 1, column 1)");
	stops(&schema_any, "  \n ", "json_syntax", "(line 2, column 2)");
	stops(&schema_any, "[1,", "json_syntax", "(line 1, column 4)");
	stops(&schema_any, "[1,]", "json_syntax", "column 5");
	stops(&schema_any, "{\"a\" 1}", "json_syntax", "colon");
	stops(&schema_any, "{a:1}", "json_syntax", "line 1");
	stops(&schema_any, "{\"a\":1,}", "json_syntax", "line 1");
	stops(&schema_any, "nul", "json_syntax", "line 1");
	stops(&schema_any, "\n\n  tru}", "json_syntax", "line 3");
	stops(&schema_any, "\"abc", "json_syntax", "column 5");
	stops(&schema_any, "\"a\nb\"", "json_syntax", "line");
	stops(&schema_any, "\"\\x\"", "json_syntax", "line 1");
	stops(&schema_any, "01", "json_trailing", "line 1");
	stops(&schema_any, "-", "json_syntax", "line 1");
	stops(&schema_any, "1.", "json_syntax", "line 1");
	stops(&schema_any, "[1}", "json_syntax", "line 1");
	stops(&schema_any, "// c\n1", "json_syntax", "line 1");
	stops(&schema_any, "'a'", "json_syntax", "line 1");
	stops(&schema_any, "[1\f]", "json_syntax", "(line 1, column 3)");
}

Test(json_reader, takes_a_body_of_no_bytes_for_empty)
{
	cr_assert_not(reads_bytes(&schema_any, text_of(NULL)));
	cr_assert_str_eq(call.failure.code, "json_syntax");
}

Test(json_reader, stops_at_what_stands_behind_the_value)
{
	stops(&schema_any, "{} x", "json_trailing", "(line 1, column 5)");
	stops(&schema_any, "1 2", "json_trailing", "line 1");
	stops(&schema_any, "[]\n[]", "json_trailing", "line 2");
	stops(&schema_any, "true,", "json_trailing", "line 1");
	stops(&schema_any, "\"a\"\"b\"", "json_trailing", "line 1");
	stops(&schema_any, "{}\n\"", "json_trailing", "(line 2, column 1)");
	stops(&schema_any, "5\"a", "json_trailing", "(line 1, column 2)");
	stops(&schema_any, "true \"{", "json_trailing", "(line 1, column 6)");
}

Test(json_reader, stops_at_bytes_that_are_not_utf8)
{
	stops(&schema_any, "\"\xff\"", "json_encoding", "(line 1, column 2)");
	stops(&schema_any, "[\n\"\xed\xa0\x80\"]", "json_encoding",
	    "(line 2, column 2)");
	stops(&schema_any, "\xef\xbb\xbf{}", "json_encoding", "byte order");
}

Test(json_reader, stops_at_surrogates_and_nul)
{
	stops(&schema_any, "\"\\ud800\"", "json_surrogate", "column 2");
	stops(&schema_any, "[\"a\\u0000\"]", "json_nul", "column 4");
	cr_assert_not(reads_bytes(&schema_any, (struct text){ "\"\0\"", 3 }));
	cr_assert_str_eq(call.failure.code, "json_nul");
}

Test(json_reader, stops_at_a_name_that_comes_twice)
{
	stops(&schema_any, "{\"a\":1,\"a\":1}", "json_duplicate_name",
	    "(line 1, column 8)");
	stops(&schema_any, "{\"a\":1,\"\\u0061\":1}", "json_duplicate_name",
	    "(line 1, column 8)");
	stops(&schema_any, "[{\"b\":{}},{\"b\":{\"\":1,\n\"\":2}}]",
	    "json_duplicate_name", "(line 2, column 1)");
	stops(&schema_any_map, "{\"a\":1,\"b\":2,\"a\":3}",
	    "json_duplicate_name", "column 14");
	stops(&schema_text, "{\"a\":{\"c\":1,\"c\":2}}", "json_duplicate_name",
	    "column 13");
	accepts(&schema_any, "{\"a\":{\"a\":{\"a\":1}},\"b\":[{\"a\":1}]}");
}

Test(json_reader, stops_at_exponents_that_no_type_takes)
{
	stops(&schema_any, "[1e1000000000000000000]", "json_number_range",
	    "(line 1, column 2)");
	stops(&schema_any, "{\"a\":\n -0.0E-1000000000000000000}",
	    "json_number_range", "(line 2, column 2)");
	stops(&schema_any, "1e1000000000000000000", "json_number_range",
	    "line 1");
	any("1e999999999999999999", "1e999999999999999999");
}

Test(json_reader, stops_beyond_the_bound_of_depth)
{
	static const struct array_rules inner_rules = { &schema_int32, 0,
		SCHEMA_UNBOUNDED, false, false };
	static const struct schema inner = { .type = SCHEMA_ARRAY,
		.size = sizeof(struct int32_list),
		.array = &inner_rules };
	static const struct array_rules rules = { &inner, 0, SCHEMA_UNBOUNDED,
		false, false };
	static const struct schema nested = { .type = SCHEMA_ARRAY,
		.size = sizeof(struct any_list),
		.array = &rules };

	limits.json_depth = 3;
	any("[[[1]]]", "[[[1]]]");
	any("{\"a\":{\"b\":{}}}", "{\"a\":{\"b\":{}}}");
	stops(&schema_any, "[[[[1]]]]", "json_depth", "(line 1, column 4)");
	stops(&schema_any, "[1,{\"a\":[{}]}]", "json_depth", "column 10");
	stops(&schema_text, "[[[[1]]]]", "json_depth", "column 4");
	limits.json_depth = 1;
	stops(&nested, "[[1]]", "json_depth", "column 2");
	limits.json_depth = 0;
	any("1", "1");
	stops(&schema_any, "[]", "json_depth", "column 1");
}

Test(json_reader, takes_all_depth_that_is_allowed)
{
	char json[1201];

	memset(json, '[', 64);
	memset(json + 64, ']', 64);
	json[128] = '\0';
	any(json, json);
	limits.json_depth = 600;
	memset(json, '[', 600);
	memset(json + 600, ']', 600);
	json[1200] = '\0';
	any(json, json);
}

Test(json_reader, takes_long_strings_with_escapes)
{
	struct text *value = (struct text *)(void *)out;
	char json[20003];

	json[0] = '"';
	for (int i = 0; i < 10000; i++)
		memcpy(json + 1 + 2 * i, "\\n", 2);
	strcpy(json + 20001, "\"");
	accepts(&schema_text, json);
	cr_assert_eq(value->length, 10000);
	for (int i = 0; i < 10000; i++)
		cr_assert_eq(value->bytes[i], '\n');
}

Test(json_reader, stops_beyond_the_bound_of_text_bytes)
{
	limits.text_bytes = 4;
	any("\"abcd\"", "\"abcd\"");
	any("\"\\u00e9\\u00e9\"", "\"\\u00e9\\u00e9\"");
	stops(&schema_any, "[\"abcde\"]", "json_text_too_long", "column 2");
	stops(&schema_any, "{\"abcde\":1}", "json_text_too_long", "column 2");
	stops(&schema_any, "[1, \"\\u00e9\\u00e9\\u00e9\"]",
	    "json_text_too_long", "column 5");
	stops(&schema_int32, "\"abcde\"", "json_text_too_long", "column 1");
}

Test(json_reader, stops_beyond_the_bound_of_array_items)
{
	limits.array_items = 2;
	any("[1,[2,3]]", "[1,[2,3]]");
	stops(&schema_any, "[1,2,3]", "json_too_many_items", "column 6");
	stops(&schema_text, "[1,2,{}]", "json_too_many_items", "column 6");
}

Test(json_reader, stops_beyond_the_bound_of_object_members)
{
	limits.object_members = 2;
	any("{\"a\":1,\"b\":{\"c\":1,\"d\":2}}",
	    "{\"a\":1,\"b\":{\"c\":1,\"d\":2}}");
	stops(&schema_any, "{\"a\":1,\"b\":2,\"c\":3}", "json_too_many_members",
	    "column 14");
	stops(&schema_any_map, "{\"a\":1,\"b\":2,\"c\":3}",
	    "json_too_many_members", "column 14");
}

Test(json_reader, reports_violations_up_to_their_bound_and_counts_the_rest)
{
	static const struct array_rules rules = { &schema_int32, 0,
		SCHEMA_UNBOUNDED, false, false };
	static const struct schema list = { .type = SCHEMA_ARRAY,
		.size = sizeof(struct int32_list),
		.array = &rules };

	limits.violations = 3;
	refuses(&list, "[1,\"\",2,{},[],null,1.5,true,1e30]",
	    "/1 type, /3 type, /4 type");
	cr_assert_eq(call.failure.violations_left_out, 4);
}

Test(json_reader, forgets_violations_when_it_stops)
{
	static const struct array_rules rules = { &schema_int32, 0,
		SCHEMA_UNBOUNDED, false, false };
	static const struct schema list = { .type = SCHEMA_ARRAY,
		.size = sizeof(struct int32_list),
		.array = &rules };

	stops(&list, "[\"a\", \"b\"", "json_syntax", "line 1");
	stops(&list, "[\"a\", 1] 2", "json_trailing", "line 1");
}

Test(json_reader, keeps_what_was_reported_before_it)
{
	call_init(&call, &arena, &limits, NULL, NULL);
	call_violation(&call, PLACE_QUERY, text_of("limit"), "type", "bad");
	cr_assert_not(json_read(&call, &schema_int32, text_of("\"x\""), out));
	cr_assert_str_eq(violations(), "limit type,  type");
	call_init(&call, &arena, &limits, NULL, NULL);
	call_violation(&call, PLACE_QUERY, text_of("limit"), "type", "bad");
	cr_assert_not(json_read(&call, &schema_int32, text_of("1"), out));
	cr_assert_str_eq(violations(), "limit type");
	call_init(&call, &arena, &limits, NULL, NULL);
	call_violation(&call, PLACE_QUERY, text_of("limit"), "type", "bad");
	cr_assert_not(json_read(&call, &schema_int32, text_of("["), out));
	cr_assert_str_eq(violations(), "limit type");
}

Test(json_reader, takes_no_memory_of_the_heap_when_the_arena_is_warm)
{
	const char *json = "{\"a\":[1,2,{\"b\":\"\\u00e9\"}],\"c\":null}";
	struct arena_chunk *chunk;

	accepts(&schema_any_map, json);
	arena_reset(&arena);
	chunk = arena.chunks;
	for (int i = 0; i < 100; i++) {
		accepts(&schema_any_map, json);
		cr_assert_eq(arena.chunks, chunk);
		arena_reset(&arena);
	}
}

Test(json_reader, reads_bytes_that_are_not_followed_by_nul)
{
	static const char *const texts[] = { "123", "true", "\"ab\"", "[1]",
		"{\"a\":1}", "1e5", "-0.5", "\"\\u00e9\"" };

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		size_t length = strlen(texts[i]);
		char *bytes = malloc(length);

		memcpy(bytes, texts[i], length);
		cr_assert(
		    reads_bytes(&schema_any, (struct text){ bytes, length }));
		free(bytes);
	}
}
