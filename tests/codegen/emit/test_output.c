/*
 * Lines, where they are wrapped, and the shapes of declarations.
 */
#include <criterion/criterion.h>

#include "codegen/emit/output.h"

static struct arena arena;
static struct output output;

static void
begin(void)
{
	arena_init(&arena);
	output_init(&output, &arena);
}

static void
end(void)
{
	arena_release(&arena);
}

TestSuite(output, .init = begin, .fini = end);

static void
expect(const char *text)
{
	cr_assert_str_eq(output_text(&output).bytes, text);
}

Test(output, indents_by_tabs)
{
	output.indent = 2;
	output_line(&output, "x = %d;", 1);
	expect("\t\tx = 1;\n");
}

Test(output, leaves_no_space_at_a_break_that_is_not_used)
{
	output_line(&output, "f(a," OUTPUT_BREAK " b);");
	expect("f(a, b);\n");
}

Test(output, takes_80_columns_and_not_one_more)
{
	output_line(&output, "%078d," OUTPUT_BREAK "x", 0);
	output_line(&output, "%079d," OUTPUT_BREAK "x", 0);
	cr_assert_eq(strchr(output_text(&output).bytes, '\n'),
	    output_text(&output).bytes + 80);
	cr_assert_str_eq(output_text(&output).bytes + 81 + 80, "\n    x\n");
}

Test(output, counts_a_tab_to_its_stop)
{
	cr_assert_eq(output_column(0, "\ta\tb", 4), 17);
	cr_assert_eq(output_column(3, "\t", 1), 8);
}

Test(output, wraps_at_the_last_break_that_fits)
{
	output.indent = 1;
	output_line(&output,
	    "function_of_some_length(argument_one," OUTPUT_BREAK
	    " argument_two," OUTPUT_BREAK " argument_number_three," OUTPUT_BREAK
	    " four);");
	expect("\tfunction_of_some_length(argument_one, argument_two,\n"
	       "\t    argument_number_three, four);\n");
}

Test(output, drops_splits_that_are_not_needed)
{
	output_line(&output, "f(\"one " OUTPUT_SPLIT "two\");");
	expect("f(\"one two\");\n");
}

Test(output, puts_a_literal_on_a_line_of_its_own_before_it_splits_it)
{
	output.indent = 1;
	output_line(&output,
	    "return (a_function_with_a_name(call," OUTPUT_BREAK
	    " \"a text of " OUTPUT_SPLIT "words that go " OUTPUT_SPLIT
	    "beyond the line\"));");
	expect("\treturn (a_function_with_a_name(call,\n"
	       "\t    \"a text of words that go beyond the line\"));\n");
}

Test(output, splits_a_literal_that_fits_on_no_line)
{
	output_line(&output,
	    ".name =" OUTPUT_BREAK " TEXT(\"%060d " OUTPUT_SPLIT
	    "1234567" OUTPUT_SPLIT "8\"),",
	    0);
	output_line(&output,
	    ".name =" OUTPUT_BREAK " TEXT(\"%060d " OUTPUT_SPLIT
	    "123456789" OUTPUT_SPLIT "0\"),",
	    0);
	expect(".name =\n    TEXT(\"000000000000000000000000000000000000000"
	       "000000000000000000000 1234567\"\n    \"8\"),\n"
	       ".name =\n    TEXT(\"000000000000000000000000000000000000000"
	       "000000000000000000000 \"\n    \"1234567890\"),\n");
}

Test(output, continues_a_prototype_behind_its_type)
{
	output_prototype(&output, "MUST_USE bool", "api_create_user",
	    "struct call *," OUTPUT_BREAK
	    " const struct api_create_user_request *," OUTPUT_BREAK
	    " struct api_create_user_response *");
	expect("MUST_USE bool\tapi_create_user(struct call *,\n"
	       "\t\t    const struct api_create_user_request *,\n"
	       "\t\t    struct api_create_user_response *);\n");
}

Test(output, begins_a_function)
{
	output_function(&output, "static bool", "run", "struct call *call");
	expect("static bool\nrun(struct call *call)\n{\n");
}

Test(output, writes_a_short_comment_on_one_line)
{
	output_comment(&output, text_of("A user."));
	expect("/* A user. */\n");
}

Test(output, writes_a_long_comment_in_a_block)
{
	output.indent = 1;
	output_comment(&output, text_of("One.\n\nTwo."));
	expect("\t/*\n\t * One.\n\t *\n\t * Two.\n\t */\n");
}

Test(output, writes_a_comment_of_75_columns_in_a_block)
{
	char words[76];

	memset(words, 'x', 75);
	words[75] = '\0';
	output_comment(&output, text_of(words + 1));
	cr_assert_eq(output_text(&output).length, 81);
	output_comment(&output, text_of(words));
	cr_assert_eq(output_text(&output).length, 81 + 3 + 79 + 4);
}

Test(output, writes_nothing_for_no_comment)
{
	output_comment(&output, (struct text){ NULL, 0 });
	cr_assert_eq(output_text(&output).length, 0);
}

Test(output, writes_a_header_always_in_a_block)
{
	output_header(&output, text_of("One."));
	expect("/*\n * One.\n */\n");
}

Test(output, ends_without_empty_lines)
{
	output_line(&output, "x");
	output_blank(&output);
	output_blank(&output);
	expect("x\n");
}
