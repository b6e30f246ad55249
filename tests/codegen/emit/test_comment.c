/*
 * Comments: prose is filled, and nothing in it ends the comment, opens one,
 * or hides.
 */
#include <criterion/criterion.h>

#include "codegen/emit/comment.h"

static struct arena arena;
static struct comment comment;

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

TestSuite(comment, .init = begin, .fini = end);

static const char *
line(size_t number)
{
	cr_assert_lt(number, comment.line_count);
	return (comment.lines[number].bytes);
}

static void
lay(const char *text, size_t columns)
{
	comment_lay(&arena, text_of(text), columns, &comment);
}

Test(comment, is_empty_for_no_text)
{
	comment_lay(&arena, (struct text){ NULL, 0 }, 80, &comment);
	cr_assert_eq(comment.line_count, 0);
	lay(" \n\t\n", 80);
	cr_assert_eq(comment.line_count, 0);
}

Test(comment, fills_lines_up_to_the_column)
{
	lay("one two\nthree four", 3 + 13);
	cr_assert_eq(comment.line_count, 2);
	cr_assert_str_eq(line(0), "one two three");
	cr_assert_str_eq(line(1), "four");
}

Test(comment, wraps_one_column_earlier_when_a_word_does_not_fit)
{
	lay("one two three", 3 + 12);
	cr_assert_str_eq(line(0), "one two");
	cr_assert_str_eq(line(1), "three");
}

Test(comment, counts_characters_and_not_bytes)
{
	lay("\xc3\xa9\xc3\xa9 \xc3\xa9\xc3\xa9", 3 + 5);
	cr_assert_eq(comment.line_count, 1);
}

Test(comment, lets_a_long_word_run_over)
{
	lay("a https://example.com/very/long b", 3 + 10);
	cr_assert_eq(comment.line_count, 3);
	cr_assert_str_eq(line(1), "https://example.com/very/long");
}

Test(comment, keeps_paragraphs_apart_by_one_empty_line)
{
	lay("\n\none\n\n\n \ntwo\n\n", 80);
	cr_assert_eq(comment.line_count, 3);
	cr_assert_str_eq(line(0), "one");
	cr_assert_eq(comment.lines[1].length, 0);
	cr_assert_str_eq(line(2), "two");
}

Test(comment, keeps_items_and_indented_lines_apart)
{
	lay("list:\n- one\n- two\n    code\n| a | b |\nend", 80);
	cr_assert_eq(comment.line_count, 6);
	cr_assert_str_eq(line(1), "- one");
	cr_assert_str_eq(line(2), "- two");
	cr_assert_str_eq(line(3), "code");
	cr_assert_str_eq(line(4), "| a | b |");
	cr_assert_str_eq(line(5), "end");
}

Test(comment, neither_ends_nor_opens_a_comment)
{
	lay("a */ int x; /* b */*/ /*/", 80);
	cr_assert_str_eq(line(0), "a * / int x; / * b * / * / / * /");
	lay("a */*/", 80);
	cr_assert_null(strstr(line(0), "*/"));
	cr_assert_null(strstr(line(0), "/*"));
}

Test(comment, holds_no_trigraph_of_a_backslash)
{
	lay("a ?"
	    "?/\nb",
	    80);
	cr_assert_str_eq(line(0), "a ? ?/ b");
}

Test(comment, drops_controls)
{
	lay("a\x01"
	    "b\x7f \x1b[31mred\xc2\x85",
	    80);
	cr_assert_str_eq(line(0), "ab [31mred");
}

Test(comment, drops_what_turns_or_hides_text)
{
	lay("a\xe2\x80\xae"
	    "b \xe2\x80\x8b c\xef\xbb\xbf \xe2\x81\xa6 d",
	    80);
	cr_assert_str_eq(line(0), "ab c d");
}

Test(comment, keeps_other_languages)
{
	lay("na\xc3\xafve \xe6\x97\xa5\xe6\x9c\xac \xf0\x9f\x98\x80", 80);
	cr_assert_str_eq(
	    line(0), "na\xc3\xafve \xe6\x97\xa5\xe6\x9c\xac \xf0\x9f\x98\x80");
}
