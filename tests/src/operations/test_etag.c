/*
 * Tags of a feed.
 */
#include <criterion/criterion.h>

#include "src/operations/etag.h"

Test(etag, is_weak_and_tells_epoch_and_head)
{
	struct arena arena;

	arena_init(&arena);
	cr_assert_str_eq(
	    etag_write(&arena, 0xbcu, 812).bytes, "W/\"000000bc.812\"");
	arena_release(&arena);
}
