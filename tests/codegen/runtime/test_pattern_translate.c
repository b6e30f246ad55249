/*
 * Patterns that are refused, and where and why; and such as are not.
 */
#include <criterion/criterion.h>

#include "runtime/pattern.h"

static void
refuses(const char *source, size_t expected, const char *word)
{
	struct pattern pattern = { source, NULL };
	const char *message = NULL;
	size_t offset = 999;

	cr_assert_not(pattern_check(source, &message, &offset), "%s", source);
	cr_assert(strstr(message, word) != NULL, "%s: %s", source, message);
	cr_assert_eq(offset, expected, "%s: %zu", source, offset);
	cr_assert_eq(pattern_match(&pattern, text_of(""), 1000), PATTERN_MISS,
	    "%s", source);
	pattern_release(&pattern);
}

static void
accepts(const char *source)
{
	const char *message = "";
	size_t offset;

	cr_assert(pattern_check(source, &message, &offset), "%s: %s", source,
	    message);
}

Test(pattern_translate, refuses_what_is_pcre2s_only)
{
	refuses("(?i)a", 0, "group");
	refuses("a(?P<n>b)", 1, "group");
	refuses("(?#x)", 0, "group");
	refuses("(?>a)", 0, "group");
	refuses("(?|a)", 0, "group");
	refuses("(?1)", 0, "group");
	refuses("(*UTF)a", 1, "repeat");
	refuses("(*LIMIT_MATCH=1)", 1, "repeat");
	refuses("a++", 2, "repeat");
	refuses("a*+", 2, "repeat");
	refuses("a?+", 2, "repeat");
	refuses("a{2}+", 4, "repeat");
	refuses("a\\Qb\\E", 1, "escape");
	refuses("\\A", 0, "escape");
	refuses("\\z", 0, "escape");
	refuses("\\h", 0, "escape");
	refuses("\\R", 0, "escape");
	refuses("\\K", 0, "escape");
	refuses("\\C", 0, "escape");
	refuses("\\G", 0, "escape");
	refuses("\\N", 0, "escape");
	refuses("\\X", 0, "escape");
	refuses("\\g1", 0, "escape");
	refuses("\\a", 0, "escape");
	refuses("\\e", 0, "escape");
	refuses("[\\h]", 1, "escape");
}

Test(pattern_translate, refuses_what_is_broken_and_tells_where)
{
	refuses("a\\", 1, "backslash");
	refuses("[a\\", 2, "backslash");
	refuses("ab[cd", 2, "not closed");
	refuses("[a-", 0, "not closed");
	refuses("[a-\\", 3, "backslash");
	refuses("[a-\\q]", 3, "escape");
	refuses("*a", 0, "repeat");
	refuses("a|*", 2, "repeat");
	refuses("^*", 1, "repeat");
	refuses("(+a)", 1, "repeat");
	refuses("a**", 2, "repeat");
	refuses("{2}", 0, "repeat");
	refuses("\\b+", 2, "repeat");
	refuses("\\x4", 0, "hexadecimal");
	refuses("\\xg0", 0, "hexadecimal");
	refuses("\\u12", 0, "hexadecimal");
	refuses("\\u{}", 0, "code point");
	refuses("\\u{110000}", 0, "code point");
	refuses("\\u{41", 0, "code point");
	refuses("\\c1", 0, "letter");
	refuses("\\01", 0, "octal");
	refuses("\\p", 0, "braces");
	refuses("\\p{L", 0, "braces");
	refuses("[\\p{L]", 1, "braces");
	refuses("\\p{}", 0, "not known");
	refuses("\\p{a b}", 0, "not known");
	refuses("\\ka", 0, "name");
	refuses("(?<a", 0, "name");
	refuses("\\k<a", 0, "name");
	refuses("a\xff", 0, "UTF-8");
	refuses("\\\xc3\xa9", 0, "escape");
}

Test(pattern_translate, refuses_what_pcre2_does_not_compile_and_tells_where)
{
	const char *message;
	size_t offset;

	cr_assert_not(pattern_check("ab(cd", &message, &offset));
	cr_assert_eq(offset, 4);
	cr_assert_not(pattern_check("ab)cd", &message, &offset));
	cr_assert_eq(offset, 2);
	cr_assert_not(pattern_check("\\s\\sx[z-a]", &message, &offset));
	cr_assert_eq(offset, 6);
	cr_assert_not(pattern_check("\\p{NoSuch}", &message, &offset));
	cr_assert_not(pattern_check("a{3,2}", &message, &offset));
	cr_assert_not(pattern_check("(a){70000}", &message, &offset));
	cr_assert_not(pattern_check("(a)\\2", &message, &offset));
	cr_assert_not(pattern_check("(?<=a+)b", &message, &offset));
	cr_assert(strlen(message) > 0);
}

Test(pattern_translate, accepts_what_documents_often_have)
{
	accepts("^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}$");
	accepts("^\\+?[1-9]\\d{1,14}$");
	accepts("^(?:[01]\\d|2[0-3]):[0-5]\\d$");
	accepts("^[a-f0-9]{8}(-[a-f0-9]{4}){3}-[a-f0-9]{12}$");
	accepts("^(?!-)[a-z0-9-]{1,63}(?<!-)$");
	accepts("^arn:aws:iam::\\d{12}:role/[\\w+=,.@\\-_/]+$");
}

static bool
matches(const char *source, const char *text)
{
	struct pattern pattern = { source, NULL };
	enum pattern_result result =
	    pattern_match(&pattern, text_of(text), 1000000);

	pattern_release(&pattern);
	return (result == PATTERN_MATCH);
}

Test(pattern_translate, half_of_a_surrogate_pair_is_in_no_text)
{
	cr_expect_not(matches("\\ud800", ""));
	cr_expect_not(matches("\\udc00", "\xf0\x90\x80\x80"));
	cr_expect(matches("^\\ud800*a$", "a"));
	cr_expect(matches("^[\\ud800a]$", "a"));
	cr_expect_not(matches("[\\ud800]", "a"));
	cr_expect(matches("^[^\\ud800]$", "a"));
	cr_expect_not(matches("^[\\ud800\\udbff-\\udc00\\udfff]", "-"));
	cr_expect(matches("^[\\u0020-\\ud800]$", "\xed\x9f\xbf"));
	cr_expect_not(matches("^[\\u0020-\\ud800]$", "\xee\x80\x80"));
	cr_expect(matches("^[\\udc00-\\uffff]$", "\xee\x80\x80"));
	cr_expect_not(matches("^[\\udc00-\\uffff]$", "\xed\x9f\xbf"));
	cr_expect(matches("^[\\d-\\ud800]$", "-"));
	cr_expect(matches("^[\\ud800-\\d]$", "-"));
}

static char *
repeated(const char *text, size_t count)
{
	size_t length = strlen(text);
	char *all = malloc(length * count + 1);

	for (size_t i = 0; i < count; i++)
		memcpy(all + i * length, text, length);
	all[length * count] = '\0';
	return (all);
}

static bool
matches_many(const char *source, const char *text, size_t count)
{
	char *all = repeated(text, count);
	bool done = matches(source, all);

	free(all);
	return (done);
}

Test(pattern_translate, counts_further_than_pcre2)
{
	cr_expect(matches_many("^.{0,262144}$", "\xc3\xa9", 262144));
	cr_expect_not(matches_many("^.{0,262144}$", "\xc3\xa9", 262145));
	cr_expect(matches("^.{0,262144}$", ""));
	cr_expect(matches_many("^[a]{65536}$", "a", 65536));
	cr_expect_not(matches_many("^[a]{65536}$", "a", 65535));
	cr_expect_not(matches_many("^[a]{65536}$", "a", 65537));
	cr_expect(matches_many("^\\w{3,70000}?$", "a", 70000));
	cr_expect_not(matches_many("^\\w{3,70000}?$", "a", 70001));
	cr_expect_not(matches_many("^\\w{3,70000}?$", "a", 2));
	cr_expect(matches_many("^{{70000,70001}a*$", "{", 70001));
	cr_expect_not(matches_many("^{{70000,70001}a*$", "{", 69999));
	accepts("^(?:a|b{0,100000})$");
}

Test(pattern_translate, refuses_counts_that_are_too_large)
{
	refuses("a{99999999}", 1, "too big");
	refuses("(ab){65536}", 4, "too big");
	refuses("a{70000,1}", 1, "too big");
}
