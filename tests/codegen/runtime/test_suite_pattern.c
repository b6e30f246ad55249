/*
 * The JSON-Schema-Test-Suite's patterns, and what it holds for regular
 * expressions of ECMA-262.
 */
#include "tests/codegen/runtime/suite_case.h"

#include "runtime/pattern.h"

TestSuite(suite_pattern, .init = begin_reading, .fini = end_reading);

static struct pattern patterns[100]; /* what they compile to stays */
static size_t pattern_count;

static void
check_group(const struct suite_group *group)
{
	struct pattern *pattern = &patterns[pattern_count++];
	struct text text;

	cr_assert_lt(pattern_count, 100);
	pattern->source = group->schema.pattern.bytes;
	for (size_t i = 0; i < group->count; i++) {
		const struct suite_case *one = &group->cases[i];

		if (suite_text(one, &text))
			cr_expect_eq(pattern_match(pattern, text, 100000) ==
				PATTERN_MATCH,
			    one->valid, "%s: %s", pattern->source,
			    one->description.bytes);
	}
}

static void
check(const char *name)
{
	const struct suite_group *groups;
	size_t count;

	if (!suite_groups(name, &groups, &count))
		return;
	for (size_t i = 0; i < count; i++) {
		if (groups[i].schema.pattern.bytes != NULL)
			check_group(&groups[i]);
	}
	cr_assert_gt(pattern_count, 0);
}

Test(suite_pattern, matches_as_it_wants)
{
	check("pattern.json");
	check("optional/ecmascript-regex.json");
	check("optional/non-bmp-regex.json");
}

/* PCRE2 10.42 has no lookbehind of variable length: it is refused. */
static void
check_validity(const char *name)
{
	const struct suite_group *groups;
	const char *message;
	size_t count, offset;
	struct text text;

	if (!suite_groups(name, &groups, &count))
		return;
	for (size_t i = 0; i < count; i++) {
		for (size_t k = 0; k < groups[i].count; k++) {
			const struct suite_case *one = &groups[i].cases[k];

			if (suite_text(one, &text))
				cr_expect_eq(pattern_check(
						 text.bytes, &message, &offset),
				    one->valid &&
					strcmp(text.bytes, "(?<=a+)b") != 0,
				    "%s", one->description.bytes);
		}
	}
}

Test(suite_pattern, is_valid_or_not_as_it_wants)
{
	check_validity("optional/format/regex.json");
	check_validity("optional/format/ecmascript-regex.json");
}
