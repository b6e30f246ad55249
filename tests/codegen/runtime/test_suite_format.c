/*
 * The JSON-Schema-Test-Suite's formats, those that are asserted here.
 */
#include "tests/codegen/runtime/suite_case.h"

#include "runtime/format.h"

TestSuite(suite_format, .init = begin_reading, .fini = end_reading);

static bool
check_uuid(struct text text)
{
	struct uuid uuid;

	return (uuid_read(&uuid, text));
}

/* Where libidn2 and PCRE2 know less than they might. */
static bool
is_known(struct text description)
{
	static const char *const known[] = {
		"Bidi domain name with a digit-first label is invalid",
		"right-to-left label mixing both digit types is invalid",
		"a variable-width lookbehind (ES2018)",
	};

	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (strcmp(known[i], description.bytes) == 0)
			return (true);
	return (false);
}

static void
check(const char *name, bool (*asserted)(struct text))
{
	const struct suite_group *groups;
	size_t count, checked = 0;
	struct text text;

	if (!suite_groups(
		arena_format(&arena, "optional/format/%s.json", name).bytes,
		&groups, &count))
		return;
	for (size_t i = 0; i < count; i++) {
		for (size_t k = 0; k < groups[i].count; k++) {
			const struct suite_case *one = &groups[i].cases[k];

			if (!suite_text(one, &text) ||
			    is_known(one->description))
				continue;
			cr_expect_eq(asserted(text), one->valid, "%s: %s", name,
			    one->description.bytes);
			checked++;
		}
	}
	cr_assert_gt(checked, 0);
}

Test(suite_format, is_answered_as_it_wants)
{
	for (int i = FORMAT_NONE + 1; i < FORMAT_INT8; i++)
		check(format_rows[i].name, format_rows[i].check);
	check("uuid", check_uuid);
}
