/*
 * Canonical forms: equal values have the same one, others another.
 */
#include <criterion/criterion.h>

#include "runtime/buffer.h"
#include "runtime/json_canonical.h"

static void
is(const char *json, const char *expected)
{
	struct arena arena;

	arena_init(&arena);
	cr_assert_str_eq(json_canonical(&arena, text_of(json)).bytes, expected);
	arena_release(&arena);
}

Test(json_canonical, of_scalars)
{
	is("true", "true");
	is(" false ", "false");
	is("null", "null");
	is("1.0", "1e0");
	is("-0", "0");
	is("\"abc\"", "\"abc\"");
	is("\"\"", "\"\"");
}

Test(json_canonical, of_texts_has_no_needless_escape)
{
	is("\"\\u0061\\/b\"", "\"a/b\"");
	is("\"\\b\\f\\n\\r\\t\\\"\\\\\"", "\"\\b\\f\\n\\r\\t\\\"\\\\\"");
	is("\"\\u000A\"", "\"\\n\"");
	is("\"\\u00e9\\u20AC\\uD83D\\ude00\"",
	    "\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\"");
	is("\"\\u007f\\u0080\\u07ff\\u0800\\uffff\"",
	    "\"\x7f\xc2\x80\xdf\xbf\xe0\xa0\x80\xef\xbf\xbf\"");
}

Test(json_canonical, of_half_a_pair_is_the_replacement_character)
{
	is("\"\\ud83d\"", "\"\xef\xbf\xbd\"");
	is("\"\\ude00x\"", "\"\xef\xbf\xbdx\"");
	is("\"\\ud83d\\ud83d\\ude00\"", "\"\xef\xbf\xbd\xf0\x9f\x98\x80\"");
	is("\"\\ud83d\\u0041\"",
	    "\"\xef\xbf\xbd"
	    "A\"");
	is("\"\\ud83d\\n\"", "\"\xef\xbf\xbd\\n\"");
}

/* In memory of its own size, where one byte too many is found. */
Test(json_canonical, of_half_a_pair_reads_nothing_behind_the_text)
{
	static const char json[] = "\"8\\udA00\"";
	const size_t length = strlen(json);
	char *bytes = malloc(length);
	struct arena arena;

	cr_assert_not_null(bytes);
	memcpy(bytes, json, length);
	arena_init(&arena);
	cr_expect_str_eq(
	    json_canonical(&arena, (struct text){ bytes, length }).bytes,
	    "\"8\xef\xbf\xbd\"");
	arena_release(&arena);
	free(bytes);
}

Test(json_canonical, of_arrays_keeps_their_order)
{
	is("[ ]", "[]");
	is("[ 1 , [2.0,\"\\u0033\"] , null ]", "[1e0,[2e0,\"3\"],null]");
}

Test(json_canonical, of_objects_is_in_order_of_their_names)
{
	is("{ }", "{}");
	is("{\"a\" : 1}", "{\"a\":1e0}");
	is("{\"b\":2,\"a\":1}", "{\"a\":1e0,\"b\":2e0}");
	is("{\"b\":{\"d\":[],\"c\":{}},\"\\u0061\":true,\"ab\":\"x\"}",
	    "{\"a\":true,\"ab\":\"x\",\"b\":{\"c\":{},\"d\":[]}}");
}

Test(json_canonical, of_large_objects_is_in_order)
{
	struct arena arena;
	struct buffer mixed, ordered;
	int count = 999;

	arena_init(&arena);
	buffer_init(&mixed, &arena);
	buffer_init(&ordered, &arena);
	for (int i = 0; i < count; i++) {
		buffer_format(&mixed, "%s\"%03d\": true", i == 0 ? "{" : " , ",
		    i * 38 % count);
		buffer_format(
		    &ordered, "%s\"%03d\":true", i == 0 ? "{" : ",", i);
	}
	buffer_append(&mixed, "}", 1);
	buffer_append(&ordered, "}", 1);
	is(buffer_text(&mixed).bytes, buffer_text(&ordered).bytes);
	arena_release(&arena);
}
