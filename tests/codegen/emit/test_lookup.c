/*
 * The table from words to words.
 */
#include <criterion/criterion.h>

#include "codegen/emit/lookup.h"

Test(lookup, finds_nothing_in_an_empty_table)
{
	struct lookup lookup;
	struct arena arena;

	arena_init(&arena);
	lookup_init(&lookup, &arena);
	cr_assert_null(lookup_find(&lookup, "a"));
	arena_release(&arena);
}

Test(lookup, finds_all_of_ten_thousand_and_no_other)
{
	const char *key;
	struct lookup lookup;
	struct arena arena;
	size_t i;

	arena_init(&arena);
	lookup_init(&lookup, &arena);
	for (i = 0; i < 10000; i++) {
		key = arena_format(&arena, "key %zu", i).bytes;
		cr_assert_null(lookup_find(&lookup, key));
		lookup_add(&lookup, key, key + 4);
	}
	for (i = 0; i < 10000; i++) {
		key = arena_format(&arena, "key %zu", i).bytes;
		cr_assert_str_eq(lookup_find(&lookup, key), key + 4);
	}
	cr_assert_null(lookup_find(&lookup, "key 10000"));
	cr_assert_null(lookup_find(&lookup, ""));
	arena_release(&arena);
}
