/*
 * Requests as they came.
 */
#include <criterion/criterion.h>

#include "runtime/message.h"

static const struct header headers[] = {
	{ TEXT("Host"), TEXT("a") },
	{ TEXT("X-Tag"), TEXT("first") },
	{ TEXT("x-tag"), TEXT("second") },
};
static const struct incoming incoming = { .headers = headers,
	.header_count = 3 };

Test(incoming_header, finds_a_name_in_any_case)
{
	struct text value;

	cr_assert(incoming_header(&incoming, "hOST", &value));
	cr_expect(text_equal(value, text_of("a")));
}

Test(incoming_header, gives_the_first_of_several)
{
	struct text value;

	cr_assert(incoming_header(&incoming, "X-Tag", &value));
	cr_expect(text_equal(value, text_of("first")));
}

Test(incoming_header, is_false_without_such_a_header)
{
	struct text value;

	cr_expect_not(incoming_header(&incoming, "Hos", &value));
	cr_expect_not(incoming_header(&incoming, "Hosts", &value));
}

Test(method_names, are_there_for_each_method)
{
	cr_expect_str_eq(method_names[METHOD_GET].bytes, "GET");
	cr_expect_str_eq(method_names[METHOD_TRACE].bytes, "TRACE");
	for (int i = 0; i < METHOD_COUNT; i++)
		cr_expect_gt(method_names[i].length, 0);
}
