/*
 * Tags of a feed, and the lists of tags that a client sends.
 */
#include <criterion/criterion.h>

#include "src/operations/etag.h"

static bool
matches(const char *list)
{
	return (etag_matches(text_of(list), text_of("W/\"9f3a01bc.812\"")));
}

Test(etag, is_weak_and_tells_epoch_and_head)
{
	struct arena arena;

	arena_init(&arena);
	cr_assert_str_eq(
	    etag_write(&arena, 0xbcu, 812).bytes, "W/\"000000bc.812\"");
	arena_release(&arena);
}

Test(etag, is_found_in_a_list_weak_or_not)
{
	cr_assert(matches("*"));
	cr_assert(matches("W/\"9f3a01bc.812\""));
	cr_assert(matches("\"9f3a01bc.812\""));
	cr_assert(matches("\"a,b\", W/\"9f3a01bc.812\",\"c\""));
}

Test(etag, is_not_found_where_it_is_not)
{
	cr_assert_not(matches(""));
	cr_assert_not(matches("9f3a01bc.812"));
	cr_assert_not(matches("\"9f3a01bc.81\""));
	cr_assert_not(matches("\"9f3a01bc.8123\""));
	cr_assert_not(matches("\"9f3a01bc.812"));
	cr_assert_not(matches("\""));
}
