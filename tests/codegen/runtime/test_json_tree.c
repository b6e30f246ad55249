/*
 * Trees: kinds, texts undone, members by name, pointers.
 */
#include <criterion/criterion.h>

#include "runtime/json_tree.h"

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

TestSuite(json_tree, .init = begin, .fini = end);

static const struct json_node *
tree(const char *json)
{
	return (json_tree(&arena, text_of(json)));
}

static bool
says(struct text text, const char *expected)
{
	return (text_equal(text, text_of(expected)));
}

Test(json_tree, has_the_kind_and_the_source_of_each_value)
{
	const struct json_node *root =
	    tree(" [ null, true, -1.5e3, \"a\", {}, [] ] ");
	static const enum json_kind kinds[] = { JSON_NULL, JSON_BOOLEAN,
		JSON_NUMBER, JSON_TEXT, JSON_OBJECT, JSON_ARRAY };
	size_t count = 0;

	cr_assert_eq(root->kind, JSON_ARRAY);
	for (const struct json_node *item = root->first; item != NULL;
	     item = item->next) {
		cr_expect_eq(item->kind, kinds[count]);
		cr_expect_eq(item->index, count++);
		cr_expect_eq(item->parent, root);
	}
	cr_assert_eq(count, 6);
	cr_assert_eq(root->count, 6);
	cr_expect(says(root->first->next->next->source, "-1.5e3"));
}

Test(json_tree, undoes_escapes_and_keeps_the_source)
{
	const struct json_node *node = tree("\"a\\u00e9\\\"\\n\"");

	cr_expect(says(node->text, "a\xc3\xa9\"\n"));
	cr_expect(says(node->source, "\"a\\u00e9\\\"\\n\""));
	cr_expect(says(tree("\"\"")->text, ""));
}

Test(json_tree, finds_members_by_name)
{
	const struct json_node *node = tree("{\"a\": 1, \"\\u0062\": [2]}");

	cr_expect(says(json_tree_member(node, text_of("b"))->source, "[2]"));
	cr_expect_null(json_tree_member(node, text_of("c")));
	cr_expect_null(json_tree_member(tree("[]"), text_of("c")));
}

Test(json_tree, points_at_a_node_by_its_names_and_places)
{
	const struct json_node *node = tree("{\"a~/\": [0, {\"b\": 1}]}");
	struct buffer pointer;

	buffer_init(&pointer, &arena);
	json_tree_pointer(&pointer, node);
	cr_expect(says(buffer_text(&pointer), ""));
	json_tree_pointer(&pointer, node->first->first->next->first);
	cr_expect(says(buffer_text(&pointer), "/a~0~1/1/b"));
}
