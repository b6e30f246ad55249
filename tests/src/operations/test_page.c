/*
 * Cursors and links: what is written is read back, and nothing else is.
 */
#include "src/operations/page.h"

#include "tests/src/fixture.h"

TestSuite(page, .init = fixture_memory, .fini = fixture_close);

static bool
read_cursor(enum page_kind kind, const char *after, struct store_page *page)
{
	return (page_read(fixture_call(), kind, 10, text_of(after), page));
}

Test(page, is_the_first_without_a_cursor)
{
	struct store_page page;

	cr_assert(read_cursor(PAGE_USERS, NULL, &page));
	cr_assert_eq(page.after, 0);
	cr_assert_eq(page.limit, 10);
}

Test(page, is_found_again_by_its_link)
{
	static const int64_t places[] = { 1, 255, 1234567890123, INT64_MAX };
	struct store_page page;
	struct text link;
	char cursor[32];

	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
		link = page_link(fixture_call(), PAGE_TENANTS, "/tenants", 7,
		    places[i], "&a=b");
		cr_assert_eq(sscanf(link.bytes,
				 "</tenants?limit=7&after="
				 "%17[a-z0-9]&a=b>; rel=\"next\"",
				 cursor),
		    1, "%s", link.bytes);
		cr_assert(read_cursor(PAGE_TENANTS, cursor, &page));
		cr_assert_eq(page.after, places[i]);
	}
}

Test(page, refuses_what_is_no_cursor_of_the_list)
{
	static const char *const others[] = {
		"",
		"u",
		"1",
		"u1",
		"t0000000000000001",
		"U0000000000000001",
		"u000000000000001",
		"u00000000000000001",
		"u000000000000000g",
		"u000000000000000A",
		"u8000000000000000",
		"uffffffffffffffff",
		"u-000000000000001",
		"u 00000000000001",
		"u0x0000000000001",
		"u+000000000000001",
	};
	struct store_page page;

	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
		cr_assert_not(
		    read_cursor(PAGE_USERS, others[i], &page), "%s", others[i]);
		cr_assert_eq(fixture.call.failure.kind, FAILURE_INVALID);
		cr_assert_eq(
		    fixture.call.failure.violations[0].where, PLACE_QUERY);
		cr_assert_str_eq(
		    fixture.call.failure.violations[0].at.bytes, "after");
	}
}
