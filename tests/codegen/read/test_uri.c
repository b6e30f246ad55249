/*
 * References against a base: the examples of RFC 3986, section 5.4.
 */
#include <criterion/criterion.h>

#include "codegen/read/uri.h"

static const struct {
	const char *reference, *resolved;
} rows[] = {
	{ "g:h", "g:h" },
	{ "g", "http://a/b/c/g" },
	{ "./g", "http://a/b/c/g" },
	{ "g/", "http://a/b/c/g/" },
	{ "/g", "http://a/g" },
	{ "//g", "http://g" },
	{ "?y", "http://a/b/c/d;p?y" },
	{ "g?y", "http://a/b/c/g?y" },
	{ "#s", "http://a/b/c/d;p?q" },
	{ "g#s", "http://a/b/c/g" },
	{ ";x", "http://a/b/c/;x" },
	{ "", "http://a/b/c/d;p?q" },
	{ ".", "http://a/b/c/" },
	{ "./", "http://a/b/c/" },
	{ "..", "http://a/b/" },
	{ "../g", "http://a/b/g" },
	{ "../..", "http://a/" },
	{ "../../g", "http://a/g" },
	{ "../../../g", "http://a/g" },
	{ "/./g", "http://a/g" },
	{ "g..", "http://a/b/c/g.." },
	{ "./g/.", "http://a/b/c/g/" },
	{ "g/../h", "http://a/b/c/h" },
};

Test(uri, is_resolved_as_rfc_3986_has_it)
{
	struct text base = TEXT("http://a/b/c/d;p?q");
	struct arena arena;

	arena_init(&arena);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		cr_expect_str_eq(
		    uri_resolve(&arena, base, text_of(rows[i].reference)).bytes,
		    rows[i].resolved, "%s", rows[i].reference);
	cr_expect_str_eq(
	    uri_resolve(&arena, text_of("http://a"), text_of("b")).bytes,
	    "http://a/b");
	cr_expect_str_eq(
	    uri_resolve(&arena, text_of("urn:uuid:1"), text_of("#/a")).bytes,
	    "urn:uuid:1");
	arena_release(&arena);
}

Test(uri, has_a_fragment_or_none)
{
	cr_expect_null(uri_fragment(text_of("a")).bytes);
	cr_expect_eq(uri_fragment(text_of("a#")).length, 0);
	cr_expect_not_null(uri_fragment(text_of("a#")).bytes);
	cr_expect_str_eq(uri_fragment(text_of("a#b")).bytes, "b");
}
