/*
 * The table of failures.
 */
#include <criterion/criterion.h>

#include "runtime/failure.h"

Test(failure_rows, have_a_status_a_title_and_a_code_for_each_kind)
{
	for (int i = FAILURE_NONE + 1; i < FAILURE_KIND_COUNT; i++) {
		cr_expect(failure_rows[i].status >= 400 &&
			failure_rows[i].status < 600,
		    "kind %d", i);
		cr_expect(strlen(failure_rows[i].title) > 0, "kind %d", i);
		cr_expect(strlen(failure_rows[i].code) > 0, "kind %d", i);
	}
}

Test(failure_rows, have_no_status_twice)
{
	for (int i = FAILURE_NONE + 1; i < FAILURE_KIND_COUNT; i++) {
		for (int k = FAILURE_NONE + 1; k < i; k++)
			cr_expect_neq(
			    failure_rows[i].status, failure_rows[k].status);
	}
}

Test(failure_rows, say_nothing_of_no_failure)
{
	cr_expect_eq(failure_rows[FAILURE_NONE].status, 0);
	cr_expect_null(failure_rows[FAILURE_NONE].code);
}
