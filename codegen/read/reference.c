/*
 * From pointer to node, token by token: '/' parts them, %41 is undone by
 * the URI's rules (RFC 3986), ~1 and ~0 by the pointer's.
 */
#include "codegen/read/reference.h"

#include <ctype.h>

#include "codegen/list.h"
#include "codegen/read/uri.h"

#define HOPS_MAX 64

/* Undoes ~1 and ~0 in place; false when a ~ stands for itself. */
static bool
undo_tilde(char *bytes, size_t *length)
{
	size_t to = 0;

	for (size_t from = 0; from < *length; from++) {
		bytes[to] = bytes[from];
		if (bytes[from] == '~') {
			from++;
			if (from == *length ||
			    (bytes[from] != '0' && bytes[from] != '1'))
				return (false);
			bytes[to] = bytes[from] == '0' ? '~' : '/';
		}
		to++;
	}
	*length = to;
	return (true);
}

bool
reference_part(
    struct arena *arena, struct text fragment, struct reference *reference)
{
	size_t capacity = 0, size;
	char *at, *end, *next;

	reference->tokens = NULL;
	reference->token_count = 0;
	if (!uri_decode(arena, fragment, &fragment))
		return (false);
	at = arena_take(arena, fragment.length + 1);
	memcpy(at, fragment.bytes, fragment.length + 1);
	end = at + fragment.length;
	while (at < end) {
		if (*at++ != '/')
			return (false);
		next = memchr(at, '/', (size_t)(end - at));
		if (next == NULL)
			next = end;
		size = (size_t)(next - at);
		if (!undo_tilde(at, &size))
			return (false);
		reference->tokens = list_room(arena, reference->tokens,
		    reference->token_count, &capacity, sizeof(struct text));
		reference->tokens[reference->token_count++] =
		    arena_text(arena, at, size);
		at = next;
	}
	return (true);
}

/* The item of a sequence that the token names, or NULL. */
static const struct node *
item(const struct node *sequence, struct text token)
{
	size_t index = 0;

	if (token.length == 0 || token.length > 9 ||
	    (token.length > 1 && token.bytes[0] == '0'))
		return (NULL);
	for (size_t i = 0; i < token.length; i++) {
		if (!isdigit((unsigned char)token.bytes[i]))
			return (NULL);
		index = index * 10 + (size_t)(token.bytes[i] - '0');
	}
	return (index < sequence->count ? sequence->items[index] : NULL);
}

static const struct node *
walk(const struct node *node, const struct reference *reference)
{
	const struct member *member;

	for (size_t i = 0; node != NULL && i < reference->token_count; i++) {
		if (node->kind == NODE_SEQUENCE) {
			node = item(node, reference->tokens[i]);
			continue;
		}
		member = node_member(node, reference->tokens[i]);
		node = member == NULL ? NULL : member->value;
	}
	return (node);
}

const struct node *
reference_walk(
    struct arena *arena, const struct node *root, struct text fragment)
{
	struct reference reference;

	return (reference_part(arena, fragment, &reference)
		? walk(root, &reference)
		: NULL);
}

/* The root that a reference begins at: of its own file, or of another. */
static const struct node *
root_of(struct files *files, const struct node *name)
{
	const struct source *file = files_of(files, name->mark);
	size_t length = strcspn(name->text.bytes, "#");
	struct text uri;

	if (length > 0) {
		uri = uri_resolve(files->arena, file->uri,
		    arena_text(files->arena, name->text.bytes, length));
		file = files_open(files, uri, name);
	}
	return (file == NULL ? NULL : file->root);
}

bool
reference_hop(
    struct files *files, const struct node *name, struct reference *reference)
{
	struct text fragment;
	const struct node *root;

	if (!node_is(name, SCALAR_TEXT)) {
		diagnostic_add(files->diagnostics, name->mark, "bad_reference",
		    "a $ref is a text, such as '#/components/schemas/User'");
		return (false);
	}
	root = root_of(files, name);
	if (root == NULL)
		return (false);
	fragment = uri_fragment(name->text);
	if (!reference_part(files->arena, fragment, reference)) {
		diagnostic_add(files->diagnostics, name->mark, "bad_reference",
		    "%s is no JSON Pointer; write it as '#/components/"
		    "schemas/User'",
		    name->text.bytes);
		return (false);
	}
	reference->target = walk(root, reference);
	if (reference->target == NULL)
		diagnostic_add(files->diagnostics, name->mark,
		    "unknown_reference",
		    "nothing is at %s; declare it or correct the name",
		    name->text.bytes);
	return (reference->target != NULL);
}

bool
reference_follow(
    struct files *files, const struct node *from, struct reference *reference)
{
	const struct node *name = node_get(from, "$ref");
	struct mark mark = name->mark;

	for (size_t hops = 0; name != NULL; hops++) {
		if (hops == HOPS_MAX) {
			diagnostic_add(files->diagnostics, mark,
			    "reference_loop",
			    "the $ref leads back to itself, or through more "
			    "than %d others; let it name what is meant",
			    HOPS_MAX);
			return (false);
		}
		if (!reference_hop(files, name, reference))
			return (false);
		name = node_get(reference->target, "$ref");
	}
	return (true);
}
