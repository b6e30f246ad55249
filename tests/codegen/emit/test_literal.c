/*
 * Literals: whatever a document holds, C reads the same bytes back, on one
 * line or in pieces.
 */
#include <criterion/criterion.h>

#include "codegen/emit/literal.h"
#include "codegen/emit/output.h"

static struct arena arena;

static void
begin(void)
{
	arena_init(&arena);
}

static void
end(void)
{
	arena_release(&arena);
}

TestSuite(literal, .init = begin, .fini = end);

/* With the places where it may be split. */
static const char *
raw(const char *text)
{
	return (literal_string(&arena, text_of(text)));
}

/* As a line has it that is wide enough. */
static const char *
plain(const char *literal)
{
	struct buffer buffer;

	buffer_init(&buffer, &arena);
	for (; *literal != '\0'; literal++)
		if (*literal != *OUTPUT_SPLIT)
			buffer_append(&buffer, literal, 1);
	return (buffer_text(&buffer).bytes);
}

static const char *
string_of(const char *text)
{
	return (plain(raw(text)));
}

Test(literal, keeps_plain_text)
{
	cr_assert_str_eq(string_of("createUser 1"), "\"createUser 1\"");
}

Test(literal, escapes_quotes_backslashes_and_line_ends)
{
	cr_assert_str_eq(
	    string_of("a\"b\\c\nd\te\rf"), "\"a\\\"b\\\\c\\nd\\te\\rf\"");
}

Test(literal, writes_controls_and_non_ascii_in_octal_of_three_digits)
{
	cr_assert_str_eq(string_of("\x01"
				   "1\x7f"
				   "\xc3\xa9"
				   "9"),
	    "\"\\0011\\177\\303\\2519\"");
}

Test(literal, writes_a_nul)
{
	const char *literal =
	    literal_string(&arena, (struct text){ "a\0b", 3 });

	cr_assert_str_eq(literal, "\"a\\000b\"");
}

Test(literal, makes_no_trigraph)
{
	cr_assert_str_eq(string_of("?"
				   "?/?"
				   "?"
				   "?="),
	    "\"?\\?/?\\?\\?=\"");
}

Test(literal, keeps_percent_signs)
{
	cr_assert_str_eq(string_of("100%s"), "\"100%s\"");
}

Test(literal, may_be_split_behind_each_space)
{
	cr_assert_str_eq(raw("one two  three "),
	    "\"one " OUTPUT_SPLIT "two " OUTPUT_SPLIT " " OUTPUT_SPLIT
	    "three \"");
}

Test(literal, may_be_split_in_a_long_word_but_not_in_an_escape)
{
	cr_assert_str_eq(raw("abcdefghijklmn\n\nb"),
	    "\"abcdefghijklmn\\n" OUTPUT_SPLIT "\\nb\"");
}

Test(literal, keeps_a_trigraph_from_forming_across_a_split)
{
	char marks[201];

	memset(marks, '?', 200);
	marks[200] = '\0';
	cr_assert_null(strstr(string_of(marks),
	    "?"
	    "?"));
}

Test(literal, writes_integers_of_all_sizes)
{
	cr_assert_str_eq(literal_integer(&arena, 0), "0");
	cr_assert_str_eq(literal_integer(&arena, -2147483647), "-2147483647");
	cr_assert_str_eq(
	    literal_integer(&arena, INT32_MIN), "INT64_C(-2147483648)");
	cr_assert_str_eq(literal_integer(&arena, INT64_C(2147483648)),
	    "INT64_C(2147483648)");
	cr_assert_str_eq(literal_integer(&arena, INT64_MIN), "INT64_MIN");
	cr_assert_str_eq(literal_integer(&arena, INT64_MAX), "INT64_MAX");
}

Test(literal, makes_identifiers)
{
	cr_assert_str_eq(
	    literal_identifier(&arena, text_of("User-Id.2")), "user_id_2");
	cr_assert_str_eq(
	    literal_identifier(&arena, text_of("caf\xc3\xa9")), "caf__");
	cr_assert_str_eq(
	    literal_macro(&arena, text_of("health_status2")), "HEALTH_STATUS2");
}
