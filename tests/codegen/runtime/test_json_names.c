/*
 * Names of open objects: duplicates are found in each object, and only there.
 */
#include <criterion/criterion.h>

#include <stdio.h>

#include "runtime/clock.h"
#include "runtime/json_names.h"

static struct arena arena;
static struct json_names names;

static void
begin(void)
{
	arena_init(&arena);
	json_names_init(&names, &arena);
}

static void
end(void)
{
	arena_release(&arena);
}

TestSuite(json_names, .init = begin, .fini = end);

static bool
add(size_t first, const char *name)
{
	return (json_names_add(&names, first, text_of(name)));
}

Test(json_names, finds_a_name_that_comes_twice)
{
	cr_assert(add(0, "a"));
	cr_assert(add(0, "b"));
	cr_assert(add(0, ""));
	cr_assert(add(0, "a rather long name, longer than a word"));
	cr_assert_not(add(0, "b"));
	cr_assert_eq(names.same, 1);
	cr_assert_not(add(0, ""));
	cr_assert_not(add(0, "a rather long name, longer than a word"));
	cr_assert(add(0, "a rather long name, longer than a worD"));
	cr_assert(add(0, "b\xc3\xa9"));
}

Test(json_names, keeps_the_names_of_objects_apart)
{
	size_t inner;

	cr_assert(add(0, "a"));
	inner = names.count;
	cr_assert(add(inner, "a"));
	cr_assert(add(inner, "b"));
	cr_assert_not(add(inner, "a"));
	json_names_end(&names, inner);
	cr_assert(add(0, "b"));
	cr_assert_not(add(0, "a"));
	inner = names.count;
	cr_assert(add(inner, "a"));
	json_names_end(&names, 0);
	cr_assert_eq(names.count, 0);
	cr_assert(add(0, "a"));
}

/* They are looked through up to some number, and in a table from there on. */
Test(json_names, finds_each_name_again_however_many_there_are)
{
	char text[80][20];

	for (int count = 1; count <= 80; count++) {
		for (int i = 0; i < count; i++) {
			snprintf(text[i], sizeof(text[i]), "name %d", i);
			cr_assert(add(0, text[i]));
		}
		for (int i = 0; i < count; i++) {
			cr_assert_not(add(0, text[i]));
			cr_assert_eq(names.same, (size_t)i);
		}
		json_names_end(&names, 0);
	}
}

/* Few names of one, then many within it, then many of the first. */
Test(json_names, takes_many_within_few_and_then_more_of_the_few)
{
	char text[40][16];

	for (int i = 0; i < 40; i++)
		snprintf(text[i], sizeof(text[i]), "%d", i);
	for (int i = 0; i < 10; i++)
		cr_assert(add(0, text[i]));
	for (int i = 0; i < 40; i++)
		cr_assert(add(10, text[i]));
	for (int i = 0; i < 40; i++)
		cr_assert_not(add(10, text[i]));
	json_names_end(&names, 10);
	for (int i = 10; i < 40; i++)
		cr_assert(add(0, text[i]));
	for (int i = 0; i < 40; i++) {
		cr_assert_not(add(0, text[i]));
		cr_assert_eq(names.same, (size_t)i);
	}
}

Test(json_names, keeps_thousands_through_growth_and_ends)
{
	char text[5000][16];
	size_t inner;

	for (int i = 0; i < 5000; i++) {
		snprintf(text[i], sizeof(text[i]), "%d", i);
		cr_assert(add(0, text[i]));
	}
	inner = names.count;
	for (int i = 0; i < 5000; i++)
		cr_assert(add(inner, text[i]));
	json_names_end(&names, inner);
	for (int i = 0; i < 5000; i++)
		cr_assert_not(add(0, text[i]));
	json_names_end(&names, 0);
	for (size_t i = 0; i < names.slot_count; i++)
		cr_assert_eq(names.slots[i], 0);
	cr_assert_gt(names.slot_count, 5000);
}

Test(json_names, takes_time_in_proportion_to_their_number)
{
	size_t count = 200000;
	char *text = arena_alloc(&arena, count * 16);
	int64_t before = clock_steady();

	for (size_t i = 0; i < count; i++) {
		snprintf(text + i * 16, 16, "%zu00000000", i);
		cr_assert(add(0, text + i * 16));
	}
	json_names_end(&names, 0);
	cr_assert_lt(clock_steady() - before, 5000000);
}
