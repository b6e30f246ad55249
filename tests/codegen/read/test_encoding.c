/*
 * UTF-8 (RFC 3629), from both sides of each bound.
 */
#include "codegen/read/encoding.h"

#include <criterion/criterion.h>

static size_t
valid(const char *bytes)
{
	return (encoding_valid(text_of(bytes)));
}

Test(encoding, takes_the_first_and_the_last_of_each_length)
{
	cr_assert_eq(valid("\x01\x7f"), 2);
	cr_assert_eq(valid("\xc2\x80\xdf\xbf"), 4);
	cr_assert_eq(
	    valid("\xe0\xa0\x80\xed\x9f\xbf\xee\x80\x80\xef\xbf\xbf"), 12);
	cr_assert_eq(valid("\xf0\x90\x80\x80\xf4\x8f\xbf\xbf"), 8);
}

Test(encoding, refuses_overlong_sequences_surrogates_and_beyond)
{
	cr_assert_eq(valid("a\xc0\xaf"), 1);
	cr_assert_eq(valid("\xc1\xbf"), 0);
	cr_assert_eq(valid("\xe0\x9f\xbf"), 0);
	cr_assert_eq(valid("\xed\xa0\x80"), 0);
	cr_assert_eq(valid("\xed\xbf\xbf"), 0);
	cr_assert_eq(valid("\xf0\x8f\xbf\xbf"), 0);
	cr_assert_eq(valid("\xf4\x90\x80\x80"), 0);
	cr_assert_eq(valid("\xf5\x80\x80\x80"), 0);
}

Test(encoding, refuses_what_is_cut_off_or_begins_in_the_middle)
{
	cr_assert_eq(valid("ab\xc3"), 2);
	cr_assert_eq(valid("\xe2\x82"), 0);
	cr_assert_eq(valid("\xc3("), 0);
	cr_assert_eq(valid("\x80"), 0);
	cr_assert_eq(valid("\xff"), 0);
}

Test(encoding, stops_at_a_nul)
{
	struct text text = { "a\0b", 3 };

	cr_assert_eq(encoding_valid(text), 1);
}

Test(encoding, tells_the_code_point)
{
	const char *euro = "\xe2\x82\xac", *smile = "\xf0\x9f\x98\x80";
	unsigned code;

	cr_assert_eq(encoding_sequence(euro, euro + 3, &code), 3);
	cr_assert_eq(code, 0x20ac);
	cr_assert_eq(encoding_sequence(smile, smile + 4, &code), 4);
	cr_assert_eq(code, 0x1f600);
}
