/*
 * The prescan: each fault has its code and its place; all else passes.
 */
#include <criterion/criterion.h>

#include "runtime/json_text.h"

/* Whether there is neither a bad byte nor a bad escape; else the first. */
static bool
check(struct text text, struct json_fault *fault)
{
	struct json_fault escape;

	if (!json_text_check(text, fault, &escape))
		return (false);
	if (escape.offset == SIZE_MAX)
		return (true);
	*fault = escape;
	return (false);
}

static void
passes(const char *text)
{
	struct json_fault fault;

	cr_assert(check(text_of(text), &fault), "%s", text);
}

static void
fails_bytes(struct text text, const char *code, size_t offset)
{
	struct json_fault fault = { .code = "none" };

	cr_assert_not(check(text, &fault), "%s", text.bytes);
	cr_assert_str_eq(fault.code, code, "%s: %s", text.bytes, fault.code);
	cr_assert_eq(fault.offset, offset, "%s: %zu", text.bytes, fault.offset);
	cr_assert_not_null(fault.detail);
}

static void
fails(const char *text, const char *code, size_t offset)
{
	fails_bytes(text_of(text), code, offset);
}

Test(json_text, passes_what_is_yajls_to_judge)
{
	passes("");
	passes("{\"a\": [1, 2.5e3, true, null, \"b\"]}");
	passes("not json");
	passes("\t\r\n \"\\n\"");
	passes("\"\\x\\u12\\uzzzz\\");
	passes("\\");
	passes("\x7f");
}

Test(json_text, passes_unicode)
{
	passes("\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\xef\xbf\xbf\"");
	passes("\"\\u0001\\uD7FF\\ue000\\uFFFF\"");
	passes("\"\\ud83d\\uDE00\\uDBFF\\udfff\"");
	passes("\"a\xef\xbb\xbf\"");
}

Test(json_text, refuses_bytes_that_are_not_utf8)
{
	fails("\"ab\xff\"", "json_encoding", 3);
	fails("\"\xc0\x80\"", "json_encoding", 1);
	fails("\"\xed\xa0\x80\"", "json_encoding", 1);
	fails("\"\xf4\x90\x80\x80\"", "json_encoding", 1);
	fails("\"\xe2\x82", "json_encoding", 1);
	fails("[\xff]", "json_encoding", 1);
}

Test(json_text, refuses_a_byte_order_mark)
{
	fails("\xef\xbb\xbf{}", "json_encoding", 0);
}

Test(json_text, refuses_control_characters)
{
	fails("\"\x01\"", "json_syntax", 1);
	fails("[\f]", "json_syntax", 1);
	fails("[\x0b]", "json_syntax", 1);
	fails("\"1234567890\x1f\"", "json_syntax", 11);
}

Test(json_text, refuses_nul_as_a_byte_and_as_an_escape)
{
	fails_bytes((struct text){ "[\0]", 3 }, "json_nul", 1);
	fails("\"\\u0000\"", "json_nul", 1);
	fails("{\"a\\u0000b\":1}", "json_nul", 3);
}

Test(json_text, refuses_lone_surrogates)
{
	fails("\"\\ud800\"", "json_surrogate", 1);
	fails("\"\\udc00\"", "json_surrogate", 1);
	fails("\"\\uDFFF\\uD800\"", "json_surrogate", 1);
	fails("\"\\ud800\\ud800\"", "json_surrogate", 1);
	fails("\"\\ud800\\u0041\"", "json_surrogate", 1);
	fails("\"\\ud800\\n\"", "json_surrogate", 1);
	fails("\"\\ud800x\"", "json_surrogate", 1);
	fails("\"\\ud800", "json_surrogate", 1);
	fails("\"\\ud83d\\ude00\\ud83d\"", "json_surrogate", 13);
}

Test(json_text, does_not_take_an_escaped_backslash_for_an_escape)
{
	passes("\"\\\\u0000\"");
	passes("\"\\\\ud800\"");
	fails("\"\\\\\\u0000\"", "json_nul", 3);
}

Test(json_text, finds_a_fault_wherever_it_stands)
{
	for (size_t length = 1; length < 40; length++) {
		for (size_t at = 0; at < length; at++) {
			char text[64];

			memset(text, 'x', length);
			text[at] = at % 2 ? '\x80' : '\x02';
			text[length] = '\0';
			fails(
			    text, at % 2 ? "json_encoding" : "json_syntax", at);
		}
	}
}

Test(json_text, tells_line_and_column_in_code_points)
{
	struct text text = text_of("ab\n\xc3\xa9\xc3\xa9x\r\n\n");
	struct json_position position;

	position = json_text_position(text, 0);
	cr_assert_eq(position.line, 1);
	cr_assert_eq(position.column, 1);
	position = json_text_position(text, 2);
	cr_assert_eq(position.line, 1);
	cr_assert_eq(position.column, 3);
	position = json_text_position(text, 7);
	cr_assert_eq(position.line, 2);
	cr_assert_eq(position.column, 3);
	position = json_text_position(text, 100);
	cr_assert_eq(position.line, 4);
	cr_assert_eq(position.column, 1);
}

Test(json_text, tells_bytes_that_are_bad_from_escapes_that_are)
{
	struct json_fault fault, escape;
	struct text text =
	    TEXT("[\"a\\u0000b\\u0041\\ud83d\\ude00\",\"\\ud800\\u0000\"]");
	struct text both = TEXT("[\"\\u0000\x01\"]");

	cr_assert(json_text_check(text, &fault, &escape));
	cr_assert_eq(escape.offset, 3);
	cr_assert_str_eq(escape.code, "json_nul");
	json_text_next_escape(text, &escape);
	cr_assert_eq(escape.offset, 31);
	cr_assert_str_eq(escape.code, "json_surrogate");
	json_text_next_escape(text, &escape);
	cr_assert_eq(escape.offset, 37);
	json_text_next_escape(text, &escape);
	cr_assert_eq(escape.offset, SIZE_MAX);
	cr_assert_not(json_text_check(both, &fault, &escape));
	cr_assert_eq(fault.offset, 8);
}
