/*
 * Nodes: members by name, JSON, and the order of values.
 */
#include "codegen/read/node.h"

#include <criterion/criterion.h>

#include "codegen/read/document.h"
#include "runtime/buffer.h"

static struct arena arena;
static struct diagnostics diagnostics;

static void
begin(void)
{
	arena_init(&arena);
	diagnostics_init(&diagnostics, &arena);
}

static void
end(void)
{
	arena_release(&arena);
}

TestSuite(node, .init = begin, .fini = end);

static struct node *
parse(const char *text)
{
	struct node *root =
	    document_parse(&arena, "a.yaml", text_of(text), &diagnostics);

	cr_assert_not_null(root);
	return (root);
}

Test(node, finds_each_member_and_no_other)
{
	struct node *root = parse("{b: 1, a: 2, '': 3, ab: 4, aa: 5}");

	cr_assert_str_eq(node_get(root, "a")->text.bytes, "2");
	cr_assert_str_eq(node_get(root, "aa")->text.bytes, "5");
	cr_assert_str_eq(node_get(root, "ab")->text.bytes, "4");
	cr_assert_str_eq(node_get(root, "b")->text.bytes, "1");
	cr_assert_str_eq(node_get(root, "")->text.bytes, "3");
	cr_assert_null(node_get(root, "c"));
	cr_assert_null(node_get(root, "0"));
	cr_assert_null(node_get(root, "abc"));
}

Test(node, has_no_members_when_it_is_no_mapping)
{
	cr_assert_null(node_get(parse("[a]"), "a"));
	cr_assert_null(node_get(parse("a"), "a"));
	cr_assert_null(node_get(NULL, "a"));
	cr_assert_null(node_get(parse("{}"), "a"));
	cr_assert_not(node_is(NULL, SCALAR_TEXT));
	cr_assert_not(node_is(parse("[]"), SCALAR_TEXT));
}

Test(node, escapes_what_json_wants_escaped)
{
	struct node *root = parse("\"\\\"\\\\/\\b\\f\\n\\r\\t\\x01\\x1f\\x7f"
				  "\\u00e9\"");
	struct buffer out;

	buffer_init(&out, &arena);
	node_write_json(root, &out);
	cr_assert_str_eq(buffer_text(&out).bytes,
	    "\"\\\"\\\\/\\b\\f\\n\\r\\t"
	    "\\u0001\\u001f\x7f\xc3\xa9\"");
}

Test(node, compares_numbers_by_value_and_texts_by_bytes)
{
	cr_assert(node_equal(parse("1"), parse("1.0")));
	cr_assert(node_equal(parse("100"), parse("1e2")));
	cr_assert_not(node_equal(parse("1"), parse("'1'")));
	cr_assert_not(node_equal(parse("a"), parse("A")));
	cr_assert_not(node_equal(parse("true"), parse("false")));
	cr_assert_not(node_equal(parse("null"), parse("false")));
	cr_assert_not(node_equal(parse("a"), parse("ab")));
	cr_assert(node_equal(parse("''"), parse("\"\"")));
}

Test(node, compares_objects_without_regard_to_order)
{
	cr_assert(
	    node_equal(parse("{a: 1, b: [x]}"), parse("{b: [x], a: 1.0}")));
	cr_assert_not(node_equal(parse("{a: 1}"), parse("{b: 1}")));
	cr_assert_not(node_equal(parse("{a: 1}"), parse("{a: 2}")));
	cr_assert_not(node_equal(parse("{a: 1}"), parse("{a: 1, b: 1}")));
	cr_assert_not(node_equal(parse("{}"), parse("[]")));
}

Test(node, compares_arrays_item_by_item)
{
	cr_assert(node_equal(parse("[1, [2]]"), parse("[1, [2]]")));
	cr_assert_not(node_equal(parse("[1, 2]"), parse("[2, 1]")));
	cr_assert_not(node_equal(parse("[1]"), parse("[1, 1]")));
}

Test(node, orders_in_both_directions)
{
	struct node *all[] = {
		parse("a"),
		parse("b"),
		parse("1"),
		parse("2"),
		parse("true"),
		parse("null"),
		parse("[1]"),
		parse("[1, 2]"),
		parse("{a: 1}"),
		parse("{a: 2}"),
	};

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		for (size_t j = 0; j < sizeof(all) / sizeof(all[0]); j++)
			cr_assert_eq(node_compare(all[i], all[j]) < 0,
			    node_compare(all[j], all[i]) > 0, "%zu %zu", i, j);
}
