/*
 * Bounds of integers, exact to the last bit, from any way to write a number.
 */
#include <criterion/criterion.h>

#include "codegen/emit/bounds.h"

static int64_t
floor_of(const char *number)
{
	bool whole;

	return (bounds_floor(text_of(number), &whole));
}

static bool
is_whole(const char *number)
{
	bool whole;

	(void)bounds_floor(text_of(number), &whole);
	return (whole);
}

Test(bounds_floor, reads_whole_numbers)
{
	cr_assert_eq(floor_of("0"), 0);
	cr_assert_eq(floor_of("-0.0"), 0);
	cr_assert_eq(floor_of("1000"), 1000);
	cr_assert_eq(floor_of("1e3"), 1000);
	cr_assert_eq(floor_of("10.50e1"), 105);
	cr_assert_eq(floor_of("100e-2"), 1);
	cr_assert(is_whole("100e-2"));
	cr_assert(is_whole("-0.0"));
}

Test(bounds_floor, goes_down_from_fractions)
{
	cr_assert_eq(floor_of("1.5"), 1);
	cr_assert_eq(floor_of("-1.5"), -2);
	cr_assert_eq(floor_of("0.001"), 0);
	cr_assert_eq(floor_of("-1e-9"), -1);
	cr_assert_not(is_whole("1.5"));
	cr_assert_not(is_whole("-1e-9"));
}

Test(bounds_floor, is_exact_at_the_ends_of_64_bits)
{
	cr_assert_eq(floor_of("9223372036854775807"), INT64_MAX);
	cr_assert_eq(floor_of("9223372036854775806"), INT64_MAX - 1);
	cr_assert_eq(floor_of("-9223372036854775807"), INT64_MIN + 1);
	cr_assert_eq(floor_of("-9223372036854775808"), INT64_MIN);
	cr_assert(is_whole("9223372036854775807"));
}

Test(bounds_floor, stops_at_the_ends_of_64_bits)
{
	cr_assert_eq(floor_of("9223372036854775808"), INT64_MAX);
	cr_assert_eq(floor_of("99999999999999999999"), INT64_MAX);
	cr_assert_eq(floor_of("-9223372036854775809"), INT64_MIN);
	cr_assert_eq(floor_of("1e400"), INT64_MAX);
	cr_assert_eq(floor_of("-1e400"), INT64_MIN);
	cr_assert_not(is_whole("1e400"));
}

Test(bounds_floor, sees_a_digit_far_behind_the_point)
{
	cr_assert_not(
	    is_whole("1.0000000000000000000000000000000000000000000000001"));
	cr_assert(
	    is_whole("1.0000000000000000000000000000000000000000000000000"));
}

Test(bounds_count, gives_the_fallback_for_none)
{
	cr_assert_eq(bounds_count((struct text){ NULL, 0 }, 7), 7);
	cr_assert_eq(bounds_count(text_of("64"), 7), 64);
}

#define BOUNDS(...) \
	bounds_of(&(struct model_schema){ .type = MODEL_INT64, __VA_ARGS__ })

Test(bounds_of, has_none_without_keywords)
{
	struct bounds bounds = BOUNDS(.nullable = false);

	cr_assert_eq(bounds.minimum, INT64_MIN);
	cr_assert_eq(bounds.maximum, INT64_MAX);
	cr_assert_eq(bounds.multiple_of, 0);
}

Test(bounds_of, makes_exclusive_bounds_inclusive_and_says_so)
{
	struct bounds bounds = BOUNDS(.exclusive_minimum = TEXT("0"),
	    .exclusive_maximum = TEXT("10"));

	cr_assert_eq(bounds.minimum, 1);
	cr_assert_eq(bounds.maximum, 9);
	cr_assert(bounds.exclusive_minimum);
	cr_assert(bounds.exclusive_maximum);
}

Test(bounds_of, rounds_fractions_inwards)
{
	struct bounds bounds =
	    BOUNDS(.minimum = TEXT("1.5"), .maximum = TEXT("3.5"));

	cr_assert_eq(bounds.minimum, 2);
	cr_assert_eq(bounds.maximum, 3);
	bounds = BOUNDS(.exclusive_minimum = TEXT("-1.5"),
	    .exclusive_maximum = TEXT("3.5"));
	cr_assert_eq(bounds.minimum, -1);
	cr_assert_eq(bounds.maximum, 3);
	cr_assert_not(bounds.exclusive_minimum);
	cr_assert_not(bounds.exclusive_maximum);
}

Test(bounds_of, takes_the_stricter_of_two)
{
	struct bounds bounds =
	    BOUNDS(.minimum = TEXT("5"), .exclusive_minimum = TEXT("2"),
		.maximum = TEXT("9"), .exclusive_maximum = TEXT("9"));

	cr_assert_eq(bounds.minimum, 5);
	cr_assert_not(bounds.exclusive_minimum);
	cr_assert_eq(bounds.maximum, 8);
	cr_assert(bounds.exclusive_maximum);
}

Test(bounds_of, makes_whole_multiples_of_fractions)
{
	cr_assert_eq(BOUNDS(.multiple_of = TEXT("5")).multiple_of, 5);
	cr_assert_eq(BOUNDS(.multiple_of = TEXT("1e2")).multiple_of, 100);
	cr_assert_eq(BOUNDS(.multiple_of = TEXT("0.5")).multiple_of, 1);
	cr_assert_eq(BOUNDS(.multiple_of = TEXT("1.5")).multiple_of, 3);
	cr_assert_eq(BOUNDS(.multiple_of = TEXT("0.04")).multiple_of, 1);
	cr_assert_eq(BOUNDS(.multiple_of = TEXT("0.3")).multiple_of, 3);
	cr_assert_eq(BOUNDS(.multiple_of = TEXT("2.25")).multiple_of, 9);
}

Test(bounds_of, allows_only_zero_for_a_multiple_beyond_64_bits)
{
	cr_assert_eq(BOUNDS(.multiple_of = TEXT("1234567890123456789012345.5"))
			 .multiple_of,
	    INT64_MAX);
	cr_assert_eq(
	    BOUNDS(.multiple_of = TEXT("1e30")).multiple_of, INT64_MAX);
}
