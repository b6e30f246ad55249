/*
 * The arena: pieces stay apart, grow in place where they can, and all go.
 */
#include <criterion/criterion.h>

#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <wchar.h>

#include "runtime/arena.h"
#include "runtime/thread.h"

Test(arena, takes_no_memory_until_it_is_asked)
{
	struct arena arena;

	arena_init(&arena);
	cr_assert_null(arena.chunks);
	cr_assert_eq(arena.taken, 0);
	arena_release(&arena);
	arena_reset(&arena);
	cr_assert_null(arena.chunks);
}

Test(arena, gives_zeroed_aligned_pieces_that_do_not_overlap)
{
	struct arena arena;
	unsigned char *pieces[200];

	arena_init(&arena);
	for (size_t i = 0; i < 200; i++) {
		pieces[i] = arena_alloc(&arena, i);
		cr_assert_eq((uintptr_t)pieces[i] % _Alignof(max_align_t), 0);
		for (size_t k = 0; k < i; k++)
			cr_assert_eq(pieces[i][k], 0);
		memset(pieces[i], (int)i, i);
	}
	for (size_t i = 0; i < 200; i++) {
		for (size_t k = 0; k < i; k++)
			cr_assert_eq(pieces[i][k], i);
	}
	arena_release(&arena);
}

Test(arena, takes_pieces_larger_than_any_chunk)
{
	struct arena arena;
	size_t size = 5 * 1024 * 1024;
	char *small, *large;

	arena_init(&arena);
	small = arena_alloc(&arena, 10);
	large = arena_alloc(&arena, size);
	large[size - 1] = 'x';
	small[9] = 'y';
	cr_assert_geq(arena.taken, size + 10);
	arena_release(&arena);
	cr_assert_eq(arena.taken, 0);
}

Test(arena, grows_the_last_piece_in_place_and_others_by_copying)
{
	struct arena arena;
	char *first, *last, *moved;

	arena_init(&arena);
	first = arena_grow(&arena, NULL, 0, 8);
	memcpy(first, "1234567", 8);
	cr_assert_eq(arena_grow(&arena, first, 8, 4000), first);
	cr_assert_eq(arena_grow(&arena, first, 4000, 8), first);
	last = arena_take(&arena, 1);
	moved = arena_grow(&arena, first, 8, 100);
	cr_assert_neq(moved, first);
	cr_assert_gt((uintptr_t)moved, (uintptr_t)last);
	cr_assert_str_eq(moved, "1234567");
	arena_release(&arena);
}

Test(arena, shrinks_a_piece_that_is_not_the_last_by_copying_its_head)
{
	struct arena arena;
	char *piece;

	arena_init(&arena);
	piece = arena_take(&arena, 64);
	memset(piece, 'a', 64);
	arena_take(&arena, 1);
	piece = arena_grow(&arena, piece, 64, 2);
	cr_assert_arr_eq(piece, "aa", 2);
	arena_release(&arena);
}

Test(arena, grows_over_the_end_of_a_chunk)
{
	struct arena arena;
	char *piece = NULL;
	size_t size = 16;

	arena_init(&arena);
	piece = arena_grow(&arena, piece, 0, size);
	memset(piece, 'z', size);
	for (; size < 2 * 1024 * 1024; size *= 2) {
		piece = arena_grow(&arena, piece, size, size * 2);
		memset(piece + size, 'z', size);
	}
	for (size_t i = 0; i < size; i++)
		cr_assert_eq(piece[i], 'z');
	arena_release(&arena);
}

Test(arena, copies_texts_and_ends_them_with_nul)
{
	struct arena arena;
	struct text copy;

	arena_init(&arena);
	copy = arena_text(&arena, "a\0bc", 3);
	cr_assert_eq(copy.length, 3);
	cr_assert_arr_eq(copy.bytes, "a\0b\0", 4);
	copy = arena_text(&arena, NULL, 0);
	cr_assert_str_eq(copy.bytes, "");
	copy = arena_format(&arena, "%d-%s", 12, "x");
	cr_assert_str_eq(copy.bytes, "12-x");
	cr_assert_eq(copy.length, 4);
	arena_release(&arena);
}

Test(arena, formats_wherever_the_end_of_a_chunk_is)
{
	struct arena arena;
	struct text text;

	for (size_t left = 0; left <= 64; left += 16) {
		arena_init(&arena);
		arena_take(&arena, 16);
		arena_take(&arena, (size_t)(arena.end - arena.next) - left);
		text =
		    arena_format(&arena, "%s %d", "twenty-nine characters", 7);
		cr_expect_str_eq(text.bytes, "twenty-nine characters 7");
		cr_expect_eq(text.length, 24);
		text = arena_format(&arena, "%d%%", 7);
		cr_expect_str_eq(text.bytes, "7%");
		arena_release(&arena);
	}
}

Test(arena, formats_texts_and_sizes_wherever_the_end_of_a_chunk_is)
{
	struct arena arena;
	struct text text;

	for (size_t left = 0; left <= 96; left += 16) {
		arena_init(&arena);
		arena_take(&arena, 16);
		arena_take(&arena, (size_t)(arena.end - arena.next) - left);
		text = arena_format(&arena, "%s: %zu of %zu, %s.", "places",
		    (size_t)0, SIZE_MAX, "");
		cr_expect_str_eq(
		    text.bytes, "places: 0 of 18446744073709551615, .");
		cr_expect_eq(text.length, strlen(text.bytes));
		arena_take(&arena, 1);
		cr_expect_eq(text.bytes[text.length], '\0');
		arena_release(&arena);
	}
}

Test(arena, formats_a_text_that_is_none)
{
	struct arena arena;
	const char *volatile none = NULL;

	arena_init(&arena);
	arena_take(&arena, 16);
	cr_expect_str_eq(arena_format(&arena, "<%s>", none).bytes, "<(null)>");
	arena_release(&arena);
}

Test(arena, keeps_one_usual_chunk_at_reset_and_no_other)
{
	struct arena arena;
	void *chunk;

	arena_init(&arena);
	arena_alloc(&arena, 100);
	for (int i = 0; i < 100; i++)
		arena_alloc(&arena, 50000);
	arena_reset(&arena);
	chunk = arena.chunks;
	cr_assert_not_null(chunk);
	cr_assert_eq(arena.taken, 0);
	arena_alloc(&arena, 60000);
	cr_assert_eq(arena.chunks, chunk, "it is used again");
	arena_release(&arena);
}

Test(arena, keeps_nothing_at_reset_when_all_chunks_are_large)
{
	struct arena arena;

	arena_init(&arena);
	arena_alloc(&arena, 3000000);
	arena_reset(&arena);
	cr_assert_null(arena.chunks);
	arena_release(&arena);
}

#define MIB ((size_t)1024 * 1024)

/* By where it lies: AddressSanitizer's malloc gives no address again soon. */
Test(arena, what_is_given_back_serves_whoever_takes_as_much)
{
	struct arena arena, other;
	char *large;

	arena_init(&arena);
	arena_init(&other);
	large = arena_take(&arena, 200 * 1024);
	arena_reset(&arena);
	cr_assert_neq(arena_take(&other, 100 * 1024), large);
	cr_assert_eq(arena_take(&other, 250 * 1024), large);
	cr_assert_neq(arena_take(&arena, 200 * 1024), large);
	arena_release(&arena);
	arena_release(&other);
}

Test(arena, keeps_two_mebibytes_of_what_is_given_back)
{
	struct arena arenas[4];
	char *pieces[4];

	for (size_t i = 0; i < 4; i++) {
		arena_init(&arenas[i]);
		pieces[i] = arena_take(&arenas[i], i < 3 ? MIB : 3 * MIB);
	}
	for (size_t i = 0; i < 4; i++)
		arena_release(&arenas[i]);
	cr_assert_neq(arena_take(&arenas[3], 3 * MIB), pieces[3]);
	cr_assert_eq(arena_take(&arenas[2], MIB), pieces[2]);
	cr_assert_eq(arena_take(&arenas[1], MIB), pieces[1]);
	cr_assert_neq(arena_take(&arenas[0], MIB), pieces[0]);
	for (size_t i = 0; i < 4; i++)
		arena_release(&arenas[i]);
}

/* Each writes into what it has: no two may have the same. */
static void *
take_and_give(void *number)
{
	unsigned char byte = *(const unsigned char *)number;
	struct arena arena;

	arena_init(&arena);
	for (int i = 0; i < 5000; i++) {
		unsigned char *piece = arena_take(&arena, 100 * 1024);

		memset(piece, byte, 100 * 1024);
		for (size_t k = 0; k < 100 * 1024; k += 1024)
			cr_assert_eq(piece[k], byte);
		arena_reset(&arena);
	}
	arena_release(&arena);
	return (NULL);
}

Test(arena, gives_no_piece_to_two_threads)
{
	unsigned char numbers[4] = { 1, 2, 3, 4 };
	pthread_t threads[4];

	for (size_t i = 0; i < 4; i++)
		cr_assert(
		    thread_begin(&threads[i], take_and_give, &numbers[i]));
	for (size_t i = 0; i < 4; i++)
		cr_assert_eq(pthread_join(threads[i], NULL), 0);
}

Test(arena, aborts_when_a_piece_cannot_be_had, .signal = SIGABRT)
{
	struct arena arena;

	arena_init(&arena);
	arena_take(&arena, SIZE_MAX - 3);
}

Test(arena, aborts_on_a_format_that_is_broken, .signal = SIGABRT)
{
	struct arena arena;

	/* A wide character that no locale of this process can write. */
	arena_init(&arena);
	arena_format(&arena, "%lc", (wint_t)0xffffff);
}
