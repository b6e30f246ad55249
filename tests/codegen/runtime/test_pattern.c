/*
 * Patterns: what ECMA-262 means, not what PCRE2 would make of it.
 */
#include <criterion/criterion.h>

#include <stdlib.h>

#include "runtime/pattern.h"

#define STEPS 100000

/* Patterns are static in life, too: what they compile to is never freed. */
static struct pattern *
pattern_of(const char *source)
{
	static struct pattern patterns[1000];
	static size_t count;

	cr_assert_lt(count, sizeof(patterns) / sizeof(patterns[0]));
	patterns[count].source = source;
	return (&patterns[count++]);
}

static enum pattern_result
match(const char *source, const char *text)
{
	return (pattern_match(pattern_of(source), text_of(text), STEPS));
}

static void
matches(const char *source, const char *text)
{
	cr_assert_eq(
	    match(source, text), PATTERN_MATCH, "%s: %s", source, text);
}

static void
misses(const char *source, const char *text)
{
	cr_assert_eq(match(source, text), PATTERN_MISS, "%s: %s", source, text);
}

Test(pattern, matches_anywhere_unless_it_is_anchored)
{
	matches("b", "abc");
	matches("", "");
	matches("", "x");
	matches("^abc$", "abc");
	misses("^b", "abc");
	misses("b$", "abc");
	misses("^$", "x");
}

Test(pattern, takes_no_text_for_the_one_that_matched_before)
{
	struct pattern *pattern = pattern_of("^[a-c]+$");
	static const struct {
		const char *text;
		enum pattern_result result;
	} rows[] = {
		{ "abc", PATTERN_MATCH },
		{ "abc", PATTERN_MATCH },
		{ "abd", PATTERN_MISS },
		{ "abcd", PATTERN_MISS },
		{ "ab", PATTERN_MATCH },
		{ "", PATTERN_MISS },
		{ "abc", PATTERN_MATCH },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		cr_expect_eq(
		    pattern_match(pattern, text_of(rows[i].text), STEPS),
		    rows[i].result, "%s", rows[i].text);
}

Test(pattern, ends_at_the_very_end_only)
{
	misses("^abc$", "abc\n");
	misses("a$", "a\r\n");
	matches("a\\n$", "a\n");
	misses("^b", "a\nb");
}

Test(pattern, dot_takes_all_but_line_ends)
{
	matches("^.$", "x");
	matches("^.$", "\t");
	matches("^.$", "\xc2\x85");
	matches("^.$", "\xf0\x9f\x98\x80");
	misses("^.$", "\n");
	misses("^.$", "\r");
	misses("^.$", "\xe2\x80\xa8");
	misses("^.$", "\xe2\x80\xa9");
	matches("^[.]$", ".");
	misses("^[.]$", "x");
}

Test(pattern, digits_and_words_are_ascii)
{
	matches("^\\d\\D\\w\\W$", "1a_-");
	misses("^\\d$", "\xdf\x80");
	matches("^\\D$", "\xdf\x80");
	misses("^\\w$", "\xc3\xa9");
	matches("^\\W$", "\xc3\xa9");
	matches("^[\\d\\w]+$", "a1_");
	matches("^[^\\d]$", "x");
	matches("\\bab\\b", "x ab-");
	misses("\\bab\\b", "xab");
	matches("a\\Bb", "ab");
}

Test(pattern, spaces_are_those_of_ecmascript)
{
	static const char *const spaces[] = { " ", "\t", "\n", "\v", "\f", "\r",
		"\xc2\xa0", "\xe1\x9a\x80", "\xe2\x80\x80", "\xe2\x80\x8a",
		"\xe2\x80\xa8", "\xe2\x80\xa9", "\xe2\x80\xaf", "\xe2\x81\x9f",
		"\xe3\x80\x80", "\xef\xbb\xbf" };
	static const char *const others[] = { "a", "\x08", "\x0e", "\x1f", "!",
		"\xc2\x85", "\xc2\x9f", "\xc2\xa1", "\xe1\xa0\x8e",
		"\xe2\x80\x8b", "\xe2\x80\xa7", "\xe2\x80\xaa", "\xe2\x81\x9e",
		"\xe2\x81\xa0", "\xe2\xbf\xbf", "\xe3\x80\x81", "\xef\xbb\xbe",
		"\xef\xbc\x80", "\xf4\x8f\xbf\xbf" };

	for (size_t i = 0; i < sizeof(spaces) / sizeof(spaces[0]); i++) {
		matches("^\\s$", spaces[i]);
		matches("^[\\s]$", spaces[i]);
		misses("^[^\\s]$", spaces[i]);
		misses("^\\S$", spaces[i]);
		misses("^[\\S]$", spaces[i]);
		matches("^[^\\S]$", spaces[i]);
	}
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
		misses("^\\s$", others[i]);
		misses("^[\\s]$", others[i]);
		matches("^[^\\s]$", others[i]);
		matches("^\\S$", others[i]);
		matches("^[\\S]$", others[i]);
		misses("^[^\\S]$", others[i]);
	}
}

Test(pattern, knows_the_escapes_of_one_character)
{
	matches("^\\t\\n\\v\\f\\r$", "\t\n\v\f\r");
	misses("^\\v$", "\n");
	matches("^\\cC\\cc$", "\x03\x03");
	matches("^\\x41\\u0042\\u{43}\\u{1F600}$", "ABC\xf0\x9f\x98\x80");
	matches("^\\ud83d\\ude00+$", "\xf0\x9f\x98\x80\xf0\x9f\x98\x80");
	matches("^[\\ud83d\\ude00]$", "\xf0\x9f\x98\x80");
	matches("^\\/\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\^\\$\\\\\\-$",
	    "/.*+?()[]{}|^$\\-");
	matches("^[\\b]$", "\b");
	matches("^[\\t-\\r]$", "\v");
	matches("^\\@\\ \\\"$", "@ \"");
}

Test(pattern, takes_a_nul_escape_for_u0000)
{
	struct pattern *pattern = pattern_of("^a\\0b$");

	cr_assert_eq(pattern_match(pattern, (struct text){ "a\0b", 3 }, STEPS),
	    PATTERN_MATCH);
}

Test(pattern, has_classes_of_ecmascript)
{
	misses("[]", "a");
	misses("[]", "");
	matches("^[^]$", "\n");
	matches("^[a-c]$", "b");
	misses("^[a-c]$", "d");
	matches("^[a\\-c]$", "-");
	misses("^[a\\-c]$", "b");
	matches("^[-a]$", "-");
	matches("^[a-]$", "-");
	matches("^[[:alpha:]$", ":");
	misses("^[[:alpha:]$", "b");
	matches("^[[.]$", "[");
	matches("^[^^]$", "a");
	misses("^[^^]$", "^");
	matches("^[a^]$", "^");
	matches("^[\\]]$", "]");
	matches("^[\xc3\xa9-\xc3\xbf]$", "\xc3\xaa");
	matches("^[&&~~||]$", "|");
	matches("^[ #/]$", "#");
}

Test(pattern, takes_a_hyphen_beside_a_set_for_itself)
{
	matches("^[\\w-.]+$", "a-.");
	misses("^[\\w-.]+$", "/");
	matches("^[+-\\d]+$", "+-1");
	misses("^[+-\\d]+$", ",");
	matches("^[\\s-z]+$", " -z");
	misses("^[\\s-z]+$", "y");
	matches("^[\\w--z]+$", "-z");
	misses("^[\\w--z]+$", ".");
	matches("^[\\w-]+$", "a-");
}

Test(pattern, groups_and_refers_back)
{
	matches("^(?:ab)+$", "abab");
	matches("^(a)\\1$", "aa");
	misses("^(a)\\1$", "ab");
	matches("^(?<one>a|b)\\k<one>$", "bb");
	misses("^(?<one>a|b)\\k<one>$", "ab");
	matches("a(?=b)", "ab");
	misses("a(?!b)", "ab");
	matches("(?<=a)b", "ab");
	matches("(?<!a)b", "cb");
	misses("(?<!a)b", "ab");
	matches("^(?:(a)|b)\\1$", "b");
	matches("^(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)\\10$", "abcdefghijj");
}

Test(pattern, repeats)
{
	matches("^a{2}$", "aa");
	misses("^a{2}$", "aaa");
	matches("^a{2,}$", "aaa");
	matches("^a{1,2}$", "aa");
	matches("^a*?b+?c??$", "aabb");
	matches("^a{1,2}?$", "aa");
	matches("^a{,2}$", "a{,2}");
	matches("^a{$", "a{");
	matches("^{}]$", "{}]");
	matches("^a{x}$", "a{x}");
	matches("^a{1$", "a{1");
}

Test(pattern, knows_unicode_properties_by_long_and_short_names)
{
	matches("^\\p{Letter}\\p{L}\\p{Lu}\\p{Uppercase_Letter}$",
	    "\xcf\x80\xc3\xa9"
	    "AB");
	misses("^\\p{Letter}$", "1");
	matches("^\\P{Letter}$", "1");
	matches("^\\p{digit}+$", "42\xe0\xa7\xaa\xe0\xa7\xa8");
	matches("^[\\p{L}\\d-]+$", "a1-");
	matches("^\\p{Script=Greek}$", "\xcf\x80");
	matches("^\\p{sc=Greek}\\p{scx=Greek}\\p{Script_Extensions=Grek}$",
	    "\xcf\x80\xcf\x80\xcf\x80");
	misses("^\\p{Script=Greek}$", "p");
	matches("^\\p{General_Category=Decimal_Number}\\p{gc=Nd}$", "12");
	matches("^\\p{Alphabetic}\\p{ASCII}\\p{Any}$", "aaa");
	matches("^\\p{Cased_Letter}\\p{LC}$", "aA");
}

Test(pattern, matches_beyond_the_basic_plane)
{
	matches("^\xf0\x9f\x90\xb2*$", "\xf0\x9f\x90\xb2\xf0\x9f\x90\xb2");
	misses("^\xf0\x9f\x90\xb2*$", "\xf0\x9f\x90\x89");
}

Test(pattern, stops_at_its_bound_of_steps)
{
	struct pattern *pattern = pattern_of("^(a+)+$");
	char text[64];

	memset(text, 'a', 40);
	strcpy(text + 40, "!");
	cr_assert_eq(
	    pattern_match(pattern, text_of(text), STEPS), PATTERN_EXHAUSTED);
	cr_assert_eq(pattern_match(pattern, text_of("aaa"), STEPS),
	    PATTERN_MATCH, "it can be used again");
	cr_assert_eq(pattern_match(pattern, text_of("b"), STEPS), PATTERN_MISS);
}

Test(pattern, stops_at_its_bound_of_memory)
{
	struct pattern *pattern = pattern_of("^(?:(a)|(b)|c)*$");
	size_t length = 1000000;
	char *text = malloc(length + 1);

	memset(text, 'a', length);
	text[length] = '\0';
	cr_assert_eq(pattern_match(pattern, text_of(text), UINT32_MAX),
	    PATTERN_EXHAUSTED);
	free(text);
}

Test(pattern, misses_a_text_that_is_not_utf8)
{
	misses("^", "\xff");
}

Test(pattern, is_compiled_once)
{
	struct pattern *pattern = pattern_of("a");
	void *compiled;

	cr_assert_eq(
	    pattern_match(pattern, text_of("a"), STEPS), PATTERN_MATCH);
	compiled = pattern->compiled;
	cr_assert_not_null(compiled);
	cr_assert_eq(pattern_match(pattern, text_of("b"), STEPS), PATTERN_MISS);
	cr_assert_eq(pattern->compiled, compiled);
}

Test(pattern, can_be_given_back_and_used_again)
{
	struct pattern pattern = { "^a$", NULL };

	pattern_release(&pattern);
	cr_assert_eq(
	    pattern_match(&pattern, text_of("a"), STEPS), PATTERN_MATCH);
	pattern_release(&pattern);
	cr_assert_null(pattern.compiled);
	cr_assert_eq(
	    pattern_match(&pattern, text_of("b"), STEPS), PATTERN_MISS);
	pattern_release(&pattern);
}
