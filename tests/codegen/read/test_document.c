/*
 * From text to tree: YAML and JSON, marks, aliases, merge keys. What is
 * refused is in refused/.
 */
#include "codegen/read/document.h"

#include <criterion/criterion.h>
#include <unistd.h>

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

TestSuite(document, .init = begin, .fini = end);

static struct node *
parse(const char *path, const char *text)
{
	struct node *root =
	    document_parse(&arena, path, text_of(text), &diagnostics);

	diagnostics_print(&diagnostics, stderr);
	cr_assert_eq(diagnostics.count, 0);
	cr_assert_not_null(root);
	return (root);
}

static const char *
json_of(const struct node *node)
{
	struct buffer out;

	buffer_init(&out, &arena);
	node_write_json(node, &out);
	return (buffer_text(&out).bytes);
}

Test(document, reads_yaml_in_the_order_of_the_text)
{
	struct node *root = parse("a.yaml",
	    "b: 1\na: [x, 'y', \"z\"]\n"
	    "d: {}\nc: []\n200: {e: ~}\n");

	cr_assert_str_eq(json_of(root),
	    "{\"b\":1,\"a\":[\"x\",\"y\",\"z\"],"
	    "\"d\":{},\"c\":[],\"200\":{\"e\":null}}");
}

Test(document, reads_json_with_its_escapes)
{
	struct node *root = parse("a.json",
	    "{\"a\": \"\\ud83d\\ude00\\n\\/\\u00e9\", \"b\": [1.5e3, -0, "
	    "true, null], \"\": {\"no\": false}}");

	cr_assert_str_eq(json_of(root),
	    "{\"a\":\"\xf0\x9f\x98\x80\\n/\xc3\xa9\",\"b\":[1.5e3,-0,true,"
	    "null],\"\":{\"no\":false}}");
}

Test(document, takes_quoted_scalars_as_texts)
{
	struct node *root = parse(
	    "a.yaml", "- 1\n- '1'\n- \"null\"\n- null\n- true\n- |\n  true\n");

	cr_assert(node_is(root->items[0], SCALAR_INTEGER));
	cr_assert(node_is(root->items[1], SCALAR_TEXT));
	cr_assert(node_is(root->items[2], SCALAR_TEXT));
	cr_assert(node_is(root->items[3], SCALAR_NULL));
	cr_assert(node_is(root->items[4], SCALAR_BOOLEAN));
	cr_assert(node_is(root->items[5], SCALAR_TEXT));
}

Test(document, folds_and_keeps_lines_of_block_scalars)
{
	struct node *root =
	    parse("a.yaml", "a: |\n  one\n  two\nb: >-\n  one\n  two\n");

	cr_assert_str_eq(node_get(root, "a")->text.bytes, "one\ntwo\n");
	cr_assert_str_eq(node_get(root, "b")->text.bytes, "one two");
}

Test(document, knows_the_place_of_names_and_values_in_code_points)
{
	struct node *root = parse(
	    "a.yaml", "first: 1\nother:\n  \"\xc3\xa9\xc3\xa9\": value\n");
	struct member *member;

	cr_assert_eq(root->members[1].mark.line, 2);
	cr_assert_eq(root->members[1].mark.column, 1);
	member = &root->members[1].value->members[0];
	cr_assert_eq(member->mark.line, 3);
	cr_assert_eq(member->value->mark.line, 3);
	cr_assert_eq(member->value->mark.column, 9);
	cr_assert_str_eq(member->value->mark.file, "a.yaml");
}

Test(document, places_what_is_not_written_at_its_name_or_list)
{
	struct node *root =
	    parse("a.yaml", "a: 1\nb:\nc: [1, ]\nd:\n  - \n  - 1\n");

	cr_assert_eq(node_get(root, "b")->mark.line, 2);
	cr_assert_eq(node_get(root, "b")->mark.column, 1);
	cr_assert_eq(node_get(root, "d")->items[0]->mark.line, 5);
	cr_assert_eq(node_get(root, "c")->count, 1);
}

Test(document, puts_an_aliased_node_in_all_its_places)
{
	struct node *root =
	    parse("a.yaml", "a: &x {k: [1]}\nb: *x\nc: [*x, &y two, *y]\n");

	cr_assert_eq(node_get(root, "a"), node_get(root, "b"));
	cr_assert_str_eq(json_of(root),
	    "{\"a\":{\"k\":[1]},"
	    "\"b\":{\"k\":[1]},\"c\":[{\"k\":[1]},\"two\",\"two\"]}");
}

Test(document, takes_the_newest_anchor_of_a_name)
{
	struct node *root = parse("a.yaml", "[&x 1, *x, &x 2, *x]\n");

	cr_assert_str_eq(json_of(root), "[1,1,2,2]");
}

Test(document, merges_mappings_and_lets_own_members_win)
{
	struct node *root = parse("a.yaml",
	    "base: &base {a: 1, b: 2}\nmore: &more {b: 3, c: 4}\n"
	    "one: {b: 0, <<: *base}\ntwo:\n  <<: [*base, *more]\n  d: 5\n"
	    "text: {'<<': 1}\n");

	cr_assert_str_eq(json_of(node_get(root, "one")), "{\"b\":0,\"a\":1}");
	cr_assert_str_eq(json_of(node_get(root, "two")),
	    "{\"d\":5,\"a\":1,\"b\":2,\"c\":4}");
	cr_assert_str_eq(json_of(node_get(root, "text")), "{\"<<\":1}");
}

Test(document, goes_as_deep_as_the_bound)
{
	char text[2 * DOCUMENT_DEPTH_MAX + 1];
	size_t depth = DOCUMENT_DEPTH_MAX;

	memset(text, '[', depth);
	memset(text + depth, ']', depth);
	text[2 * depth] = '\0';
	(void)parse("a.yaml", text);
	cr_assert_null(document_parse(&arena, "a.yaml",
	    arena_format(&arena, "[%s]", text), &diagnostics));
	cr_assert_eq(diagnostics.count, 1);
}

Test(document, counts_the_depth_of_aliases)
{
	struct text text = text_of("");

	for (int i = 0; i < 3; i++)
		text = arena_format(
		    &arena, "[%s", i == 0 ? "&a [&b [1]]" : text.bytes);
	text = arena_format(&arena, "{x: %s]]], y: *a, z: [*b]}", text.bytes);
	(void)parse("a.yaml", text.bytes);
}

/* The only diagnostic that there is, without its place. */
static void
refused(const char *line)
{
	size_t size = 0;
	char *bytes = NULL;
	FILE *out = open_memstream(&bytes, &size);

	diagnostics_print(&diagnostics, out);
	fclose(out);
	cr_assert_not_null(strstr(bytes, line), "%s", bytes);
	free(bytes);
}

Test(document, refuses_more_than_its_bound_of_bytes)
{
	size_t size = DOCUMENT_BYTES_MAX + 1;
	char *bytes = malloc(size);
	struct text text = { bytes, size };

	memset(bytes, '#', size);
	cr_assert_null(document_parse(&arena, "a.yaml", text, &diagnostics));
	free(bytes);
	refused("a.yaml: error: [too_large]");
}

Test(document, refuses_more_nodes_than_its_bound)
{
	size_t size = 2 * (DOCUMENT_NODES_MAX + 1) + 1;
	char *bytes = malloc(size);
	struct text text = { bytes, size - 1 };

	for (size_t i = 0; i + 1 < size; i += 2)
		memcpy(bytes + i, "1,", 2);
	bytes[0] = '[';
	cr_assert_null(document_parse(&arena, "a.yaml", text, &diagnostics));
	free(bytes);
	refused("a.yaml: error: [too_many_nodes]");
}

Test(document, says_why_a_file_cannot_be_read)
{
	cr_assert_null(
	    document_read(&arena, "no/such/file.yaml", &diagnostics));
	refused("no/such/file.yaml: error: [cannot_read] it cannot be read: "
		"No such file or directory");
}

Test(document, says_that_a_folder_cannot_be_read)
{
	cr_assert_null(document_read(&arena, "/", &diagnostics));
	refused("/: error: [cannot_read] it cannot be read: Is a directory");
}

Test(document, reads_a_file)
{
	char path[] = "/tmp/test_document_XXXXXX";
	int file = mkstemp(path);
	struct node *root;

	cr_assert_geq(file, 0);
	cr_assert_eq(write(file, "a: 1\n", 5), 5);
	close(file);
	root = document_read(&arena, path, &diagnostics);
	unlink(path);
	cr_assert_not_null(root);
	cr_assert_str_eq(json_of(root), "{\"a\":1}");
}
