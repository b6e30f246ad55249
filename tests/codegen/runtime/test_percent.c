/*
 * Percent-encoding undone.
 */
#include "tests/codegen/runtime/call_fixture.h"

#include "runtime/parameter.h"

TestSuite(percent_decode, .init = begin_call, .fini = end_call);

static bool
decode(const char *raw, bool plus, struct text *decoded)
{
	return (percent_decode(&arena, text_of(raw), plus, decoded));
}

Test(percent_decode, undoes_both_cases)
{
	struct text text;

	cr_assert(decode("a%2fb%2Fc%C3%a9", false, &text));
	cr_expect(is(text, "a/b/c\xc3\xa9"));
	cr_expect_eq(text.bytes[text.length], '\0');
}

Test(percent_decode, takes_a_plus_for_a_space_in_a_query_only)
{
	struct text text;

	cr_assert(decode("a+b%2B", true, &text));
	cr_expect(is(text, "a b+"));
	cr_assert(decode("a+b", false, &text));
	cr_expect(is(text, "a+b"));
}

Test(percent_decode, takes_an_empty_text)
{
	struct text text;

	cr_assert(decode("", false, &text));
	cr_expect_eq(text.length, 0);
}

Test(percent_decode, refuses_what_is_broken)
{
	static const char *const bad[] = {
		"%",
		"a%4",
		"%zz",
		"%4g",
		"%g4",
		"%%41",
		"%00",
		"%ff",
		"%c3",
		"%c3%28",
		"%c0%80",
		"%ed%a0%80",
		"%f4%90%80%80",
		"%e2%82",
		"%/0",
		"%:0",
		"%@0",
		"%`0",
	};
	struct text text;

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		cr_expect_not(decode(bad[i], false, &text), "%s", bad[i]);
}
