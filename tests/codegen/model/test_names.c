/*
 * Names in C from names in documents.
 */
#include "codegen/model/names.h"

#include <criterion/criterion.h>

static struct arena arena;

static void
begin(void)
{
	arena_init(&arena);
}

static void
end(void)
{
	arena_release(&arena);
}

TestSuite(names, .init = begin, .fini = end);

static const char *
snake(const char *name)
{
	return (name_snake(&arena, text_of(name)).bytes);
}

Test(names, part_words_at_capitals)
{
	cr_assert_str_eq(snake("createUser"), "create_user");
	cr_assert_str_eq(snake("getOpenApi"), "get_open_api");
	cr_assert_str_eq(snake("HTTPServer2"), "http_server2");
	cr_assert_str_eq(snake("v2User"), "v2_user");
	cr_assert_str_eq(snake("sha256Hash"), "sha256_hash");
	cr_assert_str_eq(snake("ID"), "id");
	cr_assert_str_eq(snake("userIDs"), "user_ids");
	cr_assert_str_eq(snake("getURLsOf"), "get_urls_of");
}

Test(names, part_words_at_signs_that_part)
{
	cr_assert_str_eq(snake("X-Tenant-ID"), "x_tenant_id");
	cr_assert_str_eq(snake("in-progress"), "in_progress");
	cr_assert_str_eq(snake("a.b/c:d e"), "a_b_c_d_e");
	cr_assert_str_eq(snake("a--b__c"), "a_b_c");
	cr_assert_str_eq(snake("trailing-"), "trailing");
	cr_assert_str_eq(snake("filter[name]"), "filter_name");
	cr_assert_str_eq(snake("_id"), "_id");
	cr_assert_str_eq(snake("__id"), "_id");
	cr_assert_str_eq(snake("snake_case"), "snake_case");
}

Test(names, spell_out_signs_that_tell_apart)
{
	cr_assert_str_eq(snake("@type"), "at_type");
	cr_assert_str_eq(snake("$ref"), "dollar_ref");
	cr_assert_str_eq(snake("+1"), "plus_1");
	cr_assert_str_eq(snake("-1"), "minus_1");
	cr_assert_str_eq(snake("a<b"), "a_less_b");
}

Test(names, spell_out_all_signs_where_there_is_nothing_else)
{
	cr_assert_str_eq(snake("-"), "minus");
	cr_assert_str_eq(snake(" "), "space");
	cr_assert_str_eq(snake("_"), "underscore");
	cr_assert_str_eq(snake(">="), "greater_equals");
	cr_assert_str_eq(snake("..."), "dot_dot_dot");
}

Test(names, are_never_empty)
{
	cr_assert_str_eq(snake(""), "empty");
	cr_assert_str_eq(snake("\x01"), "empty");
}

Test(names, do_not_begin_with_a_digit)
{
	cr_assert_str_eq(snake("2fa"), "_2fa");
	cr_assert_str_eq(snake("100"), "_100");
}

Test(names, number_the_letters_of_other_scripts)
{
	cr_assert_str_eq(snake("caf\xc3\xa9"), "cafu00e9");
	cr_assert_str_eq(snake("\xd0\xb8\xd0\xbc\xd1\x8f"), "u0438u043cu044f");
	cr_assert_str_eq(snake("\xf0\x9f\x98\x80"), "u1f600");
	cr_assert_str_eq(snake("\xc3\xa9Ok"), "u00e9_ok");
}

Test(names, stop_at_what_is_not_utf8)
{
	cr_assert_str_eq(snake("ab\xff"
			       "cd"),
	    "ab");
}

Test(names, of_constants_are_capitals)
{
	cr_assert_str_eq(
	    name_constant(&arena, text_of("in-progress")).bytes, "IN_PROGRESS");
	cr_assert_str_eq(name_constant(&arena, text_of("1st")).bytes, "_1ST");
	cr_assert_str_eq(name_constant(&arena, text_of("")).bytes, "EMPTY");
}

Test(names, of_c_and_taken_ones_get_an_underscore)
{
	static const char *const taken[] = { "body", NULL };

	cr_assert_str_eq(
	    name_free(&arena, text_of("default"), NULL).bytes, "default_");
	cr_assert_str_eq(
	    name_free(&arena, text_of("linux"), taken).bytes, "linux_");
	cr_assert_str_eq(
	    name_free(&arena, text_of("body"), taken).bytes, "body_");
	cr_assert_str_eq(
	    name_free(&arena, text_of("body"), NULL).bytes, "body");
	cr_assert_str_eq(
	    name_free(&arena, text_of("defaults"), taken).bytes, "defaults");
}

Test(names, are_cut_where_they_would_be_long)
{
	char longer[301], other[301];
	struct text name, second;

	memset(longer, 'a', 300);
	memset(other, 'a', 300);
	longer[300] = other[300] = '\0';
	other[299] = 'b';
	name = name_snake(&arena, text_of(longer));
	second = name_snake(&arena, text_of(other));
	cr_expect_eq(name.length, 120);
	cr_expect(!text_equal(name, second));
	cr_expect(text_equal(name, name_snake(&arena, text_of(longer))));
}

Test(names, are_told_apart_by_their_own_spelling)
{
	struct text name =
	    name_apart(&arena, text_of("user_name"), text_of("userName"));

	cr_expect_eq(name.length, strlen("user_name_0000"));
	cr_expect(!text_equal(name,
	    name_apart(&arena, text_of("user_name"), text_of("user-name"))));
	cr_expect_eq(
	    name_constant_apart(&arena, text_of("A"), text_of("a")).length,
	    strlen("A_0000"));
}
