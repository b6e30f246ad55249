/*
 * Buffers: what is appended stands there in order, however often they grow.
 */
#include <criterion/criterion.h>

#include <signal.h>
#include <stdint.h>

#include "runtime/buffer.h"

Test(buffer, is_an_empty_text_at_first)
{
	struct arena arena;
	struct buffer buffer;

	arena_init(&arena);
	buffer_init(&buffer, &arena);
	cr_assert_str_eq(buffer_text(&buffer).bytes, "");
	cr_assert_eq(buffer_text(&buffer).length, 0);
	arena_release(&arena);
}

Test(buffer, holds_what_was_appended)
{
	struct arena arena;
	struct buffer buffer;

	arena_init(&arena);
	buffer_init(&buffer, &arena);
	buffer_append(&buffer, "abc", 3);
	buffer_append(&buffer, NULL, 0);
	buffer_append_text(&buffer, text_of("-def"));
	buffer_format(&buffer, "=%03d", 7);
	memcpy(buffer_reserve(&buffer, 2), "!?", 2);
	buffer_advance(&buffer, 2);
	cr_assert_str_eq(buffer_text(&buffer).bytes, "abc-def=007!?");
	cr_assert_eq(buffer_text(&buffer).length, 13);
	arena_release(&arena);
}

Test(buffer, grows_without_losing_a_byte)
{
	struct arena arena;
	struct buffer buffer;
	struct text text;

	arena_init(&arena);
	buffer_init(&buffer, &arena);
	for (int i = 0; i < 100000; i++) {
		char c = (char)('a' + i % 26);

		buffer_append(&buffer, &c, 1);
		if (i % 1000 == 0)
			arena_alloc(&arena, 10);
	}
	text = buffer_text(&buffer);
	cr_assert_eq(text.length, 100000);
	for (int i = 0; i < 100000; i++)
		cr_assert_eq(text.bytes[i], 'a' + i % 26);
	cr_assert_eq(text.bytes[100000], '\0');
	arena_release(&arena);
}

Test(buffer, has_room_for_exactly_what_was_reserved_and_a_nul)
{
	struct arena arena;
	struct buffer buffer;

	for (size_t size = 500; size < 1030; size++) {
		arena_init(&arena);
		buffer_init(&buffer, &arena);
		memset(buffer_reserve(&buffer, size), 'x', size);
		buffer_advance(&buffer, size);
		cr_assert_eq(buffer_text(&buffer).bytes[size], '\0');
		arena_release(&arena);
	}
}

Test(buffer, appends_numbers_of_any_length)
{
	const uint64_t numbers[] = { 0, 7, 10, 4096, UINT64_MAX };
	struct arena arena;
	struct buffer buffer;

	arena_init(&arena);
	buffer_init(&buffer, &arena);
	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
		buffer_append(&buffer, " ", 1);
		buffer_append_number(&buffer, numbers[i]);
	}
	cr_assert_str_eq(
	    buffer_text(&buffer).bytes, " 0 7 10 4096 18446744073709551615");
	arena_release(&arena);
}

Test(buffer, aborts_when_a_text_cannot_be_had, .signal = SIGABRT)
{
	struct arena arena;
	struct buffer buffer;

	arena_init(&arena);
	buffer_init(&buffer, &arena);
	buffer_reserve(&buffer, SIZE_MAX / 2);
}
