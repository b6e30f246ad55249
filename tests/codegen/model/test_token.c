/*
 * Tokens and media types of HTTP.
 */
#include "codegen/model/token.h"

#include <criterion/criterion.h>

Test(token, has_letters_digits_and_some_signs)
{
	cr_assert(token_valid(text_of("X-Tenant-ID")));
	cr_assert(token_valid(text_of("!#$%&'*+-.^_`|~09azAZ")));
	cr_assert_not(token_valid(text_of("")));
	cr_assert_not(token_valid(text_of("a b")));
	cr_assert_not(token_valid(text_of("a:b")));
	cr_assert_not(token_valid(text_of("caf\xc3\xa9")));
	cr_assert_not(token_valid(text_of("a\r\n")));
}

Test(token, of_a_media_type_stands_on_both_sides_of_one_slash)
{
	cr_assert(media_type_valid(text_of("application/json")));
	cr_assert(media_type_valid(text_of("application/vnd.a+json")));
	cr_assert_not(media_type_valid(text_of("json")));
	cr_assert_not(media_type_valid(text_of("/json")));
	cr_assert_not(media_type_valid(text_of("application/")));
	cr_assert_not(media_type_valid(text_of("a/b/c")));
	cr_assert_not(media_type_valid(text_of("a/b; c=d")));
	cr_assert_not(media_type_valid(text_of("application/*")));
}

Test(token, of_a_range_has_one_star_at_its_end_or_before_a_suffix)
{
	cr_assert(media_type_range(text_of("*/*")));
	cr_assert(media_type_range(text_of("image/*")));
	cr_assert(media_type_range(text_of("image/png")));
	cr_assert(media_type_range(text_of("application/*+json")));
	cr_assert_not(media_type_range(text_of("*")));
	cr_assert_not(media_type_range(text_of("*/json")));
	cr_assert_not(media_type_range(text_of("/*")));
	cr_assert_not(media_type_range(text_of("a/b*")));
	cr_assert_not(media_type_range(text_of("a/*b")));
	cr_assert_not(media_type_range(text_of("a/*+")));
	cr_assert_not(media_type_range(text_of("a/*+*")));
	cr_assert_not(media_type_range(text_of("a/b/*")));
}

Test(token, of_json_is_json_or_ends_in_it)
{
	cr_assert(media_type_json(text_of("application/json")));
	cr_assert(media_type_json(text_of("Application/JSON")));
	cr_assert(media_type_json(text_of("application/problem+json")));
	cr_assert(media_type_json(text_of("image/svg+JSON")));
	cr_assert(media_type_json(text_of("text/json")));
	cr_assert(media_type_json(text_of("application/*+json")));
	cr_assert_not(media_type_json(text_of("application/jsonx")));
	cr_assert_not(media_type_json(text_of("+json")));
}
