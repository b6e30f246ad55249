/*
 * The bounds that hold by default are those that the header promises.
 */
#include <criterion/criterion.h>

#include "runtime/limits.h"

Test(limits, are_by_default_what_the_header_says)
{
	cr_assert_eq(limits_default.body_bytes, 1048576);
	cr_assert_eq(limits_default.head_bytes, 16384);
	cr_assert_eq(limits_default.head_lines, 100);
	cr_assert_eq(limits_default.target_bytes, 8192);
	cr_assert_eq(limits_default.json_depth, 64);
	cr_assert_eq(limits_default.text_bytes, 1048576);
	cr_assert_eq(limits_default.array_items, 100000);
	cr_assert_eq(limits_default.object_members, 10000);
	cr_assert_eq(limits_default.violations, 32);
	cr_assert_eq(limits_default.assertion_steps, 1000000);
	cr_assert_eq(limits_default.pattern_steps, 100000);
	cr_assert_eq(limits_default.stream_bytes, 65536);
	cr_assert_eq(limits_default.file_bytes, 0);
}
