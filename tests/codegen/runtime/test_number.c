/*
 * Numbers: exact where doubles are not, and quick whatever the exponent is.
 */
#include <criterion/criterion.h>

#include <float.h>
#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "runtime/number.h"

static bool
valid(const char *text)
{
	return (number_valid(text_of(text)));
}

static int
compare(const char *a, const char *b)
{
	return (number_compare(text_of(a), text_of(b)));
}

static bool
multiple(const char *value, const char *divisor)
{
	return (number_multiple(text_of(value), text_of(divisor)));
}

static void
is_integer(const char *text, int64_t expected)
{
	int64_t value;
	bool whole;

	cr_assert(number_integer(text_of(text), &value, &whole), "%s", text);
	cr_assert_eq(value, expected, "%s", text);
	cr_assert(whole);
}

static void
is_no_integer(const char *text, bool is_whole)
{
	int64_t value;
	bool whole;

	cr_assert_not(
	    number_integer(text_of(text), &value, &whole), "%s", text);
	cr_assert_eq(whole, is_whole, "%s", text);
}

static void
is_double(const char *text, double expected)
{
	double value;

	cr_assert(number_double(text_of(text), &value), "%s", text);
	cr_assert_arr_eq(
	    &value, &expected, sizeof(value), "%s is %a", text, value);
}

static void
canonical(const char *text, const char *expected)
{
	char out[128];
	size_t length = number_canonical(text_of(text), out);

	cr_assert_leq(length, strlen(text) + 24);
	cr_assert_eq(
	    length, strlen(expected), "%s: %.*s", text, (int)length, out);
	cr_assert_arr_eq(
	    out, expected, length, "%s: %.*s", text, (int)length, out);
}

Test(number, is_valid_by_the_grammar_of_json)
{
	static const char *const good[] = { "0", "-0", "1", "10", "-12.5",
		"0.0", "1e5", "1E+5", "1e-05", "0e0", "1234567890.0987e+12" };
	static const char *const bad[] = { "", "-", "+1", "01", "-01", "1.",
		".5", "1e", "1e+", "1.e5", "0x1", "1 ", " 1", "NaN", "1,5",
		"--1", "1e5.5", "Infinity" };

	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++)
		cr_assert(valid(good[i]), "%s", good[i]);
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		cr_assert_not(valid(bad[i]), "%s", bad[i]);
}

Test(number, is_an_integer_whatever_it_is_written_like)
{
	is_integer("0", 0);
	is_integer("-0.000e9", 0);
	is_integer("0e999999999999999999", 0);
	is_integer("1.0", 1);
	is_integer("10e-1", 1);
	is_integer("1e2", 100);
	is_integer("12.50e2", 1250);
	is_integer("0.0012e4", 12);
	is_integer("-7", -7);
	is_integer("1000000000000000000", 1000000000000000000);
}

Test(number, is_an_integer_up_to_both_ends_of_64_bits)
{
	is_integer("9223372036854775807", INT64_MAX);
	is_integer("-9223372036854775808", INT64_MIN);
	is_integer("922337203685477580.7e1", INT64_MAX);
	is_no_integer("9223372036854775808", true);
	is_no_integer("-9223372036854775809", true);
	is_no_integer("18446744073709551616", true);
	is_no_integer("99999999999999999999", true);
	is_no_integer("1e19", true);
	is_no_integer("1e20", true);
	is_no_integer("-1e999999999999999999", true);
}

Test(number, that_has_a_fraction_is_no_integer)
{
	is_no_integer("1.5", false);
	is_no_integer("1e-1", false);
	is_no_integer("123456789012345678901234567890.5", false);
	is_no_integer("1e-999999999999999999", false);
}

Test(number, becomes_the_nearest_double)
{
	is_double("0", 0.0);
	is_double("-0", -0.0);
	is_double("-0.0e5", -0.0);
	is_double("1", 1.0);
	is_double("-1.5", -1.5);
	is_double("0.1", 0.1);
	is_double("123456.789", 123456.789);
	is_double("1e22", 1e22);
	is_double("1e23", 1e23);
	is_double("8.5e-23", 8.5e-23);
	is_double("9007199254740993", 9007199254740992.0);
	is_double("2.2250738585072011e-308", 2.2250738585072011e-308);
	is_double("1.7976931348623157e308", DBL_MAX);
	is_double("5e-324", 5e-324);
	is_double("1e-400", 0.0);
	is_double("-1e-999999999999999999", -0.0);
}

/* Halfway between 1 and the next double, and the least bit above it. */
Test(number, becomes_the_nearest_double_by_its_last_digit)
{
	char digits[2100];
	int length = snprintf(digits, sizeof(digits), "1.%s",
	    "00000000000000011102230246251565404236316680908203125");

	is_double(digits, 1.0);
	memset(digits + length, '0', 2000);
	digits[length + 2000] = '\0';
	is_double(digits, 1.0);
	digits[length + 1999] = '1';
	is_double(digits, 1.0 + DBL_EPSILON);
}

Test(number, beyond_the_range_of_doubles_is_none)
{
	double value;

	cr_assert_not(number_double(text_of("1.8e308"), &value));
	cr_assert_not(number_double(text_of("-1e309"), &value));
	cr_assert_not(number_double(text_of("1e999999999999999999"), &value));
}

Test(number, becomes_the_same_double_as_by_strtod)
{
	srand(1);
	for (int i = 0; i < 20000; i++) {
		char text[64];

		snprintf(text, sizeof(text), "%s%d.%0*de%d",
		    rand() % 2 ? "-" : "", rand() % 100000, 1 + rand() % 12,
		    rand(), rand() % 640 - 320);
		if (isfinite(strtod(text, NULL)))
			is_double(text, strtod(text, NULL));
	}
}

Test(number, becomes_the_same_double_in_every_locale)
{
	if (setlocale(LC_ALL, "de_DE.UTF-8") == NULL)
		setlocale(LC_ALL, "");
	is_double("1.25", 1.25);
	is_double("1.234567890123456789e10", 1.234567890123456789e10);
}

Test(number, is_compared_exactly)
{
	cr_assert_eq(compare("1", "1.0"), 0);
	cr_assert_eq(compare("0", "-0.0e7"), 0);
	cr_assert_eq(compare("100", "1e2"), 0);
	cr_assert_eq(compare("0.001", "1e-3"), 0);
	cr_assert_lt(compare("1", "2"), 0);
	cr_assert_gt(compare("2", "1"), 0);
	cr_assert_lt(compare("-2", "-1"), 0);
	cr_assert_lt(compare("-1", "1"), 0);
	cr_assert_gt(compare("1", "-1"), 0);
	cr_assert_lt(compare("-1", "0"), 0);
	cr_assert_gt(compare("1", "0"), 0);
	cr_assert_gt(compare("10", "9"), 0);
	cr_assert_gt(compare("0.1000000000000000000001", "0.1"), 0);
	cr_assert_lt(compare("0.1", "0.1000000000000000000001"), 0);
	cr_assert_gt(compare("9007199254740993", "9007199254740992"), 0);
	cr_assert_lt(compare("9.99", "10.0"), 0);
	cr_assert_eq(compare("12.5", "125e-1"), 0);
}

Test(number, is_compared_at_once_whatever_its_exponent)
{
	cr_assert_gt(
	    compare("1e999999999999999999", "9e999999999999999998"), 0);
	cr_assert_lt(compare("1e-999999999999999999", "1e-9"), 0);
	cr_assert_gt(compare("1e99999999999999999999999", "1"), 0);
	cr_assert_lt(compare("-1e99999999999999999999999", "1"), 0);
}

Test(number, is_a_multiple_or_not_exactly)
{
	cr_assert(multiple("0", "3"));
	cr_assert(multiple("9", "3"));
	cr_assert_not(multiple("10", "3"));
	cr_assert(multiple("-9", "3"));
	cr_assert(multiple("4.5", "1.5"));
	cr_assert(multiple("0.3", "0.1"));
	cr_assert(multiple("0.0075", "0.0001"));
	cr_assert_not(multiple("0.00751", "0.0001"));
	cr_assert(multiple("19.99", "0.01"));
	cr_assert_not(multiple("19.999", "0.01"));
	cr_assert(multiple("1e308", "0.5"));
	cr_assert(multiple("1000", "1e3"));
	cr_assert_not(multiple("100", "1e3"));
	cr_assert(multiple("12391239123", "1e-8"));
	cr_assert(multiple("36893488147419103232", "9223372036854775808"));
}

Test(number, is_a_multiple_or_not_at_once_whatever_its_exponent)
{
	cr_assert(multiple("1e999999999999999999", "0.123456789e-9") == false);
	cr_assert(multiple("3e999999999999999999", "3"));
	cr_assert(multiple("1e999999999999999999", "1024"));
	cr_assert_not(multiple("1e-999999999999999999", "7"));
	cr_assert(multiple("1e400", "9999999999999999999") == false);
}

Test(number, has_divisors_of_19_digits_at_most)
{
	cr_assert(multiple("1234567890123456789", "1234567890123456789"));
	cr_assert_not(multiple("12345678901234567891", "12345678901234567891"));
	cr_assert(multiple("0", "12345678901234567891"));
	cr_assert_not(multiple("1", "0"));
}

Test(number, is_parsed_but_for_exponents_of_more_than_18_digits)
{
	struct number number;

	cr_assert(number_parse(text_of("1e999999999999999999"), &number));
	cr_assert(
	    number_parse(text_of("1e+000000000000000000000001"), &number));
	cr_assert_not(number_parse(text_of("1e1000000000000000000"), &number));
	cr_assert_not(number_parse(text_of("0e-1000000000000000000"), &number));
}

Test(number, has_one_canonical_form)
{
	canonical("0", "0");
	canonical("-0.00e5", "0");
	canonical("1", "1e0");
	canonical("1.0", "1e0");
	canonical("100", "1e2");
	canonical("1E+2", "1e2");
	canonical("-12.50", "-125e-1");
	canonical("0.00125", "125e-5");
	canonical("1e-999999999999999999", "1e-999999999999999999");
}
