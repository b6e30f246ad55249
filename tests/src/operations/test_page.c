/*
 * Cursors and links: what is written is read back, and nothing else is.
 */
#include "src/operations/page.h"

#include "tests/src/fixture.h"

TestSuite(page, .init = fixture_memory, .fini = fixture_close);

Test(page, is_the_first_without_a_cursor)
{
	struct store_page page = page_at(10, NULL);

	cr_assert_eq(page.after, 0);
	cr_assert_eq(page.limit, 10);
}

Test(page, is_found_again_by_its_link)
{
	static const int64_t places[] = { 1, 255, 1234567890123, INT64_MAX };
	struct text link, after;
	char cursor[32];

	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
		link = page_link(fixture_call(), PAGE_TENANTS, "/tenants", 7,
		    places[i], "&a=b");
		cr_assert_eq(sscanf(link.bytes,
				 "</tenants?limit=7&after="
				 "%17[a-z0-9]&a=b>; rel=\"next\"",
				 cursor),
		    1, "%s", link.bytes);
		after = text_of(cursor);
		cr_assert_eq(page_at(7, &after).after, places[i]);
	}
}
