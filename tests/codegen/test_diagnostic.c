/*
 * Diagnostics: one line each, in order, each once, bounded.
 */
#include "codegen/diagnostic.h"

#include <criterion/criterion.h>
#include <stdlib.h>

static struct arena arena;
static struct diagnostics diagnostics;

static void
begin(void)
{
	arena_init(&arena);
	diagnostics_init(&diagnostics, &arena);
}

static void
end(void)
{
	arena_release(&arena);
}

TestSuite(diagnostic, .init = begin, .fini = end);

static struct mark
at(unsigned line, unsigned column)
{
	struct mark mark = { .file = "a.yaml", .line = line, .column = column };

	return (mark);
}

/* What is printed, in the arena. */
static struct text
printed(void)
{
	struct text text;
	size_t size = 0;
	char *bytes = NULL;
	FILE *out = open_memstream(&bytes, &size);

	diagnostics_print(&diagnostics, out);
	fclose(out);
	text = arena_text(&arena, bytes, size);
	free(bytes);
	return (text);
}

Test(diagnostic, prints_nothing_when_nothing_is_wrong)
{
	cr_assert_str_eq(printed().bytes, "");
}

Test(diagnostic, prints_in_the_order_of_the_places)
{
	diagnostic_add(&diagnostics, at(2, 7), "later", "the %s", "third");
	diagnostic_add(&diagnostics, at(2, 1), "earlier", "the second");
	diagnostic_add(&diagnostics, at(1, 9), "first", "the first");
	diagnostic_add(&diagnostics, at(2, 7), "same", "the fourth");
	cr_assert_str_eq(printed().bytes,
	    "a.yaml:1:9: error: [first] the first\n"
	    "a.yaml:2:1: error: [earlier] the second\n"
	    "a.yaml:2:7: error: [later] the third\n"
	    "a.yaml:2:7: error: [same] the fourth\n");
}

Test(diagnostic, keeps_the_same_one_once)
{
	diagnostic_add(&diagnostics, at(1, 1), "code", "wrong");
	diagnostic_add(&diagnostics, at(1, 1), "code", "wrong");
	diagnostic_add(&diagnostics, at(1, 1), "code", "wrong too");
	diagnostic_add(&diagnostics, at(1, 1), "other", "wrong");
	diagnostic_add(&diagnostics, at(1, 2), "code", "wrong");
	cr_assert_eq(diagnostics.count, 4);
}

Test(diagnostic, has_no_place_where_there_is_none)
{
	struct mark file = { .file = "a.yaml" }, nowhere = { .file = NULL };

	diagnostic_add(&diagnostics, file, "unread", "no such file");
	diagnostic_add(&diagnostics, nowhere, "lost", "nowhere");
	cr_assert_str_eq(printed().bytes,
	    " error: [lost] nowhere\n"
	    "a.yaml: error: [unread] no such file\n");
}

Test(diagnostic, escapes_what_would_break_the_line)
{
	diagnostic_add(
	    &diagnostics, at(1, 1), "code", "%s", "a\nb\x1b[31m\x7f");
	cr_assert_str_eq(printed().bytes,
	    "a.yaml:1:1: error: [code] a\\x0ab\\x1b[31m\\x7f\n");
}

Test(diagnostic, cuts_a_long_message_behind_a_whole_character)
{
	char message[2001];

	for (size_t i = 0; i < sizeof(message) - 1; i += 2)
		memcpy(message + i, "\xc3\xa9", 2);
	message[sizeof(message) - 1] = '\0';
	diagnostic_add(&diagnostics, at(1, 1), "code", "%s", message);
	diagnostic_add(&diagnostics, at(1, 2), "code", "x%s", message);
	cr_assert_lt(printed().length, 1300);
	cr_assert_not_null(strstr(printed().bytes, "\xa9...\na.yaml:1:2:"));
	cr_assert_null(strstr(printed().bytes, "\xc3..."));
}

Test(diagnostic, tells_warnings_from_errors)
{
	diagnostic_warn(&diagnostics, at(1, 1), "odd", "taken as it is");
	cr_assert_eq(diagnostics.errors, 0);
	diagnostic_add(&diagnostics, at(1, 2), "code", "wrong");
	cr_assert_eq(diagnostics.errors, 1);
	cr_assert_str_eq(printed().bytes,
	    "a.yaml:1:1: warning: [odd] taken as it is\n"
	    "a.yaml:1:2: error: [code] wrong\n");
}

Test(diagnostic, counts_errors_behind_a_thousand_warnings)
{
	for (unsigned i = 1; i <= 1000; i++)
		diagnostic_warn(&diagnostics, at(i, 1), "odd", "taken");
	diagnostic_add(&diagnostics, at(1001, 1), "code", "wrong");
	cr_assert_eq(diagnostics.errors, 1);
	cr_assert_not_null(strstr(printed().bytes,
	    "\nerror: [too_many_errors] 1 more errors are not shown\n"));
}

Test(diagnostic, counts_what_is_beyond_the_bound)
{
	for (unsigned i = 1; i <= 1002; i++)
		diagnostic_add(&diagnostics, at(i, 1), "code", "wrong");
	diagnostic_add(&diagnostics, at(7, 1), "code", "wrong");
	cr_assert_eq(diagnostics.count, 1000);
	cr_assert_eq(diagnostics.left_out, 2);
	cr_assert_not_null(strstr(printed().bytes,
	    "\nerror: [too_many_errors] 2 more errors are not shown\n"));
}
