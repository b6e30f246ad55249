/*
 * $ref as a JSON Pointer (RFC 6901) in a fragment. What is refused is in
 * refused/references.yaml.
 */
#include "codegen/read/reference.h"

#include <criterion/criterion.h>

#include "codegen/read/document.h"

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

TestSuite(reference, .init = begin, .fini = end);

/* Follows the $ref of the member x. */
static struct reference
follow(const char *text)
{
	struct node *root =
	    document_parse(&arena, "a.yaml", text_of(text), &diagnostics);
	struct reference reference;
	struct files files;

	cr_assert_not_null(root);
	files_init(&files, &arena, root, &diagnostics);
	cr_assert(reference_follow(&files, node_get(root, "x"), &reference));
	return (reference);
}

Test(reference, follows_names_and_tells_them)
{
	struct reference reference =
	    follow("x: {$ref: '#/components/schemas/User'}\n"
		   "components: {schemas: {User: {type: object}}}\n");

	cr_assert_eq(reference.token_count, 3);
	cr_assert_str_eq(reference.tokens[2].bytes, "User");
	cr_assert_not_null(node_get(reference.target, "type"));
}

Test(reference, undoes_tildes_and_percents)
{
	struct reference reference =
	    follow("x: {$ref: '#/paths/~1users~1%7Bid%7d/a~0b/c%20d'}\n"
		   "paths: {'/users/{id}': {'a~b': {'c d': {found: 1}}}}\n");

	cr_assert_not_null(node_get(reference.target, "found"));
	cr_assert_str_eq(reference.tokens[1].bytes, "/users/{id}");
}

Test(reference, undoes_tilde_one_after_tilde_zero)
{
	struct reference reference =
	    follow("x: {$ref: '#/~01'}\n'~1': {found: 1}\n");

	cr_assert_not_null(node_get(reference.target, "found"));
}

Test(reference, follows_items_of_a_sequence)
{
	struct reference reference =
	    follow("x: {$ref: '#/list/10'}\n"
		   "list: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, {found: 1}]\n");

	cr_assert_not_null(node_get(reference.target, "found"));
}

Test(reference, follows_a_chain_and_tells_its_last_link)
{
	struct reference reference = follow(
	    "x: {$ref: '#/a'}\na: {$ref: '#/b/c'}\nb: {c: {found: 1}}\n");

	cr_assert_eq(reference.token_count, 2);
	cr_assert_str_eq(reference.tokens[1].bytes, "c");
}

Test(reference, names_the_whole_document_and_the_empty_name)
{
	struct reference whole = follow("x: {$ref: '#'}\n");
	struct reference empty = follow("x: {$ref: '#/'}\n'': {found: 1}\n");

	cr_assert_eq(whole.token_count, 0);
	cr_assert_not_null(node_get(whole.target, "x"));
	cr_assert_not_null(node_get(empty.target, "found"));
}
