/*
 * The explanations against the sources: each code that can be said has one,
 * and none is of a code that cannot.
 */
#include <criterion/criterion.h>
#include <ctype.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>

#include "codegen/explain/explain.h"
#include "runtime/buffer.h"

#define CODES_MAX 400

static struct arena arena;
static struct text codes[CODES_MAX]; /* of the sources */
static size_t code_count;

static void
begin(void)
{
	arena_init(&arena);
	code_count = 0;
}

static void
end(void)
{
	arena_release(&arena);
}

TestSuite(explain, .init = begin, .fini = end);

static struct text
content_of(const char *path)
{
	FILE *stream = fopen(path, "r");
	struct buffer buffer;
	char bytes[4096];
	size_t got;

	cr_assert_not_null(stream, "run it from the project's folder");
	buffer_init(&buffer, &arena);
	while ((got = fread(bytes, 1, sizeof(bytes), stream)) > 0)
		buffer_append(&buffer, bytes, got);
	fclose(stream);
	return (buffer_text(&buffer));
}

/* Codes are words of small letters, parted by underscores. */
static bool
is_code(struct text word)
{
	bool parted = false;

	for (size_t i = 0; i < word.length; i++) {
		unsigned char c = (unsigned char)word.bytes[i];

		if (!islower(c) && !isdigit(c) && c != '_')
			return (false);
		parted = parted || c == '_';
	}
	return (parted);
}

static void
add(struct text word)
{
	if (!is_code(word))
		return;
	for (size_t i = 0; i < code_count; i++)
		if (text_equal(codes[i], word))
			return;
	cr_assert_lt(code_count, CODES_MAX);
	codes[code_count++] = word;
}

/* The end of a literal that begins at p; its content is added. */
static const char *
take_literal(const char *p)
{
	const char *begin = ++p;

	while (*p != '"')
		p += *p == '\\' ? 2 : 1;
	add(arena_text(&arena, begin, (size_t)(p - begin)));
	return (p);
}

/* Adds the literals of a call, from its opening parenthesis on. */
static void
take_call(const char *p)
{
	int depth = 0;

	for (; *p != '\0'; p++) {
		if (*p == '"')
			p = take_literal(p);
		depth += *p == '(' ? 1 : *p == ')' ? -1 : 0;
		if (depth == 0)
			return;
	}
}

/* What adds a diagnostic begins so. */
static const char *const adders[] = { "diagnostic_add(", "diagnostic_warn(",
	"refuse(", "ROW_REFUSED(", "ROW_FILLED(", "ROW_REFUSED_IN(" };

static void
scan(const char *path)
{
	const char *bytes = content_of(path).bytes, *p, *quote;

	for (size_t i = 0; i < sizeof(adders) / sizeof(*adders); i++)
		for (p = bytes; (p = strstr(p, adders[i])) != NULL; p++)
			take_call(p + strlen(adders[i]) - 1);
	for (p = bytes; (p = strstr(p, "\n#define ")) != NULL; p++) {
		quote = p + 1 + strcspn(p + 1, "\"\n");
		if (*quote == '"')
			(void)take_literal(quote);
	}
}

static void
scan_sources(void)
{
	static const char *const patterns[] = { "codegen/*.c",
		"codegen/read/*.c", "codegen/model/*.c" };
	glob_t found;

	for (size_t i = 0; i < sizeof(patterns) / sizeof(*patterns); i++) {
		cr_assert_eq(glob(patterns[i], 0, NULL, &found), 0);
		for (size_t j = 0; j < found.gl_pathc; j++)
			scan(found.gl_pathv[j]);
		globfree(&found);
	}
	/* diagnostics_print says it of itself. */
	add(text_of("too_many_errors"));
}

Test(explain, has_a_text_for_each_code_that_the_sources_say)
{
	scan_sources();
	cr_assert_geq(code_count, 80);
	for (size_t i = 0; i < code_count; i++)
		cr_expect_not_null(explain_find(codes[i].bytes),
		    "codegen/explain/ says nothing of %s", codes[i].bytes);
}

static bool
is_said(const char *code)
{
	for (size_t i = 0; i < code_count; i++)
		if (strcmp(codes[i].bytes, code) == 0)
			return (true);
	return (false);
}

Test(explain, has_no_text_for_a_code_that_nothing_says)
{
	const struct explanations *group;

	scan_sources();
	for (size_t i = 0; i < EXPLAIN_GROUPS; i++) {
		group = explain_groups[i];
		for (size_t j = 0; j < group->count; j++)
			cr_expect(is_said(group->rows[j].code),
			    "nothing says %s", group->rows[j].code);
	}
}

/* A code of the tables is in one place, in order, and its text is whole. */
Test(explain, says_each_code_once_in_order_and_all_of_it)
{
	const struct explanations *group;
	const struct explanation *row;

	for (size_t i = 0; i < EXPLAIN_GROUPS; i++) {
		group = explain_groups[i];
		for (size_t j = 0; j < group->count; j++) {
			row = &group->rows[j];
			cr_expect_eq(explain_find(row->code), row, "%s twice",
			    row->code);
			cr_expect(j == 0 || strcmp(row[-1].code, row->code) < 0,
			    "%s is out of order", row->code);
			cr_expect_eq(
			    row->meaning[strlen(row->meaning) - 1], '.');
			cr_expect_eq(row->remedy[strlen(row->remedy) - 1], '.');
			cr_expect_eq(
			    row->example[strlen(row->example) - 1], '\n');
		}
	}
}

Test(explain, knows_no_other_code)
{
	cr_expect_null(explain_find("no_such_code"));
	cr_expect_null(explain_find(""));
}
