/*
 * UUIDs: one canonical form, and nothing else is read.
 */
#include <criterion/criterion.h>

#include <ctype.h>

#include "runtime/uuid.h"

static bool
reads(const char *text)
{
	struct uuid uuid;

	return (uuid_read(&uuid, text_of(text)));
}

Test(uuid, is_read_in_any_case_and_kept_in_lower_case)
{
	struct uuid uuid;

	cr_assert(
	    uuid_read(&uuid, text_of("0F9a6BcD-1234-5678-9aBc-DEF012345678")));
	cr_assert_str_eq(uuid.text, "0f9a6bcd-1234-5678-9abc-def012345678");
	cr_assert(reads("00000000-0000-0000-0000-000000000000"));
	cr_assert(reads("ffffffff-FFFF-ffff-FFFF-ffffffffffff"));
}

Test(uuid, refuses_other_lengths_and_forms)
{
	cr_assert_not(reads(""));
	cr_assert_not(reads("0f9a6bcd-1234-5678-9abc-def01234567"));
	cr_assert_not(reads("0f9a6bcd-1234-5678-9abc-def0123456789"));
	cr_assert_not(reads("{0f9a6bcd-1234-5678-9abc-def012345678}"));
	cr_assert_not(reads("0f9a6bcd123456789abcdef012345678"));
	cr_assert_not(reads("0f9a6bcd-1234-5678-9abc_def012345678"));
	cr_assert_not(reads("0f9a6bcd-1234-5678-9abcd-ef012345678"));
}

/* Each byte that there is, at each place. */
Test(uuid, takes_digits_and_hyphens_where_they_belong_and_nothing_else)
{
	const char digits[] = "0123456789abcdefABCDEF";

	for (size_t i = 0; i < UUID_TEXT_SIZE - 1; i++) {
		for (int c = 0; c < 256; c++) {
			char bytes[] = "0f9a6bcd-1234-5678-9abc-def012345678";
			bool wanted = bytes[i] == '-'
			    ? c == '-'
			    : c != '\0' && strchr(digits, c) != NULL;
			struct uuid uuid;

			bytes[i] = (char)c;
			cr_assert_eq(wanted,
			    uuid_read(&uuid,
				(struct text){ bytes, UUID_TEXT_SIZE - 1 }),
			    "%d at %zu", c, i);
			if (wanted)
				cr_assert_eq(uuid.text[i], tolower(c));
		}
	}
}

Test(uuid, is_made_random_of_version_4_and_canonical)
{
	struct uuid one, other, read;

	uuid_make(&one);
	uuid_make(&other);
	cr_assert_not(uuid_equal(&one, &other));
	cr_assert_eq(one.text[14], '4');
	cr_assert(strchr("89ab", one.text[19]) != NULL);
	cr_assert(uuid_read(&read, text_of(one.text)));
	cr_assert(uuid_equal(&one, &read));
}
