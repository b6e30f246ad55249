/*
 * Texts: equality, and UTF-8 from both sides of each bound of RFC 3629.
 */
#include <criterion/criterion.h>

#include "runtime/text.h"

static bool
valid(const char *bytes)
{
	return (text_is_utf8(text_of(bytes)));
}

Test(text, of_a_string_has_its_length)
{
	cr_assert_eq(text_of("abc").length, 3);
	cr_assert_eq(text_of("").length, 0);
	cr_assert_null(text_of(NULL).bytes);
	cr_assert_eq(text_of(NULL).length, 0);
}

Test(text, is_equal_byte_by_byte)
{
	cr_assert(text_equal(text_of("abc"), text_of("abc")));
	cr_assert(text_equal(text_of(""), text_of(NULL)));
	cr_assert_not(text_equal(text_of("abc"), text_of("abd")));
	cr_assert_not(text_equal(text_of("abc"), text_of("ab")));
}

Test(text, is_equal_without_regard_to_the_case_of_ascii_only)
{
	cr_assert(text_equal_ascii(text_of("X-aZ[9"), text_of("x-Az[9")));
	cr_assert_not(text_equal_ascii(text_of("@"), text_of("`")));
	cr_assert_not(text_equal_ascii(text_of("[a"), text_of("{A")));
	cr_assert_not(
	    text_equal_ascii(text_of("\xc3\x84"), text_of("\xc3\xa4")));
	cr_assert_not(text_equal_ascii(text_of("abc"), text_of("ab")));
}

Test(text, utf8_takes_the_first_and_last_of_each_length)
{
	cr_assert(valid(""));
	cr_assert(valid("\x01\x7f"));
	cr_assert(valid("\xc2\x80\xdf\xbf"));
	cr_assert(valid("\xe0\xa0\x80\xef\xbf\xbf"));
	cr_assert(valid("\xf0\x90\x80\x80\xf4\x8f\xbf\xbf"));
	cr_assert(valid("\xed\x9f\xbf\xee\x80\x80"));
	cr_assert(text_is_utf8((struct text){ "a\0b", 3 }));
}

Test(text, utf8_refuses_overlong_forms)
{
	cr_assert_not(valid("\xc0\x80"));
	cr_assert_not(valid("\xc1\xbf"));
	cr_assert_not(valid("\xe0\x9f\xbf"));
	cr_assert_not(valid("\xf0\x8f\xbf\xbf"));
}

Test(text, utf8_refuses_surrogates_and_what_is_above_the_last)
{
	cr_assert_not(valid("\xed\xa0\x80"));
	cr_assert_not(valid("\xed\xbf\xbf"));
	cr_assert_not(valid("\xf4\x90\x80\x80"));
	cr_assert_not(valid("\xf5\x80\x80\x80"));
	cr_assert_not(valid("\xff"));
}

Test(text, utf8_refuses_what_is_cut_short)
{
	cr_assert_not(valid("\x80"));
	cr_assert_not(valid("\xbf"));
	cr_assert_not(valid("\xc3"));
	cr_assert_not(valid("\xc3"
			    "a"));
	cr_assert_not(valid("\xe2\x82"));
	cr_assert_not(valid("\xe2\x82"
			    "a"));
	cr_assert_not(valid("\xf0\x9f\x98"));
	cr_assert_not(valid("\xf0\x9f\x98"
			    "a"));
	cr_assert_eq(text_sequence("a", "a"), 0, "nothing is no sequence");
}

Test(text, utf8_is_checked_wherever_the_bad_byte_stands)
{
	char bytes[24];

	for (size_t length = 1; length < sizeof(bytes); length++) {
		for (size_t bad = 0; bad < length; bad++) {
			memset(bytes, 'x', sizeof(bytes));
			bytes[bad] = '\xff';
			cr_assert_not(
			    text_is_utf8((struct text){ bytes, length }),
			    "%zu of %zu", bad, length);
		}
	}
}

Test(text, counts_code_points)
{
	cr_assert_eq(text_count(text_of("")), 0);
	cr_assert_eq(text_count(text_of("abc")), 3);
	cr_assert_eq(text_count(text_of("a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98"
					"\x80")),
	    4);
}
