/*
 * From pointer to node, token by token: '/' parts them, %41 is undone by
 * the URI's rules (RFC 3986), ~1 and ~0 by the pointer's.
 */
#include "codegen/read/reference.h"

#include <ctype.h>

#include "codegen/list.h"
#include "codegen/read/encoding.h"

#define HOPS_MAX 64

static int
hex(char c)
{
	const char *all = "0123456789abcdef";
	const char *at =
	    c == '\0' ? NULL : strchr(all, tolower((unsigned char)c));

	return (at == NULL ? -1 : (int)(at - all));
}

/* Undoes percent-encoding in place; false when it is broken. */
static bool
undo_percent(char *bytes, size_t *length)
{
	size_t to = 0;

	for (size_t from = 0; from < *length; from++) {
		if (bytes[from] != '%') {
			bytes[to++] = bytes[from];
			continue;
		}
		if (from + 2 >= *length || hex(bytes[from + 1]) < 0 ||
		    hex(bytes[from + 2]) < 0)
			return (false);
		bytes[to++] =
		    (char)(hex(bytes[from + 1]) * 16 + hex(bytes[from + 2]));
		from += 2;
	}
	bytes[to] = '\0';
	*length = to;
	return (encoding_valid((struct text){ bytes, to }) == to);
}

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

/* Parts a fragment into tokens; false when it is no JSON Pointer. */
static bool
part(struct arena *arena, struct text fragment, struct reference *reference)
{
	struct text copy = arena_text(arena, fragment.bytes, fragment.length);
	char *at = arena_take(arena, copy.length + 1);
	size_t capacity = 0, length = copy.length, size;
	char *end, *next;

	memcpy(at, copy.bytes, copy.length + 1);
	reference->tokens = NULL;
	reference->token_count = 0;
	if (!undo_percent(at, &length))
		return (false);
	end = at + length;
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

	return (
	    part(arena, fragment, &reference) ? walk(root, &reference) : NULL);
}

bool
reference_hop(struct arena *arena, const struct node *root,
    const struct node *name, struct reference *reference,
    struct diagnostics *diagnostics)
{
	struct text fragment = name->text;

	if (!node_is(name, SCALAR_TEXT)) {
		diagnostic_add(diagnostics, name->mark, "bad_reference",
		    "a $ref is a text, such as '#/components/schemas/User'");
		return (false);
	}
	if (fragment.length == 0 || fragment.bytes[0] != '#') {
		diagnostic_add(diagnostics, name->mark, "external_reference",
		    "%s is outside of this document; move what it names "
		    "under components and refer to it there",
		    fragment.bytes);
		return (false);
	}
	fragment.bytes++;
	fragment.length--;
	if (!part(arena, fragment, reference)) {
		diagnostic_add(diagnostics, name->mark, "bad_reference",
		    "%s is no JSON Pointer; write it as '#/components/"
		    "schemas/User'",
		    name->text.bytes);
		return (false);
	}
	reference->target = walk(root, reference);
	if (reference->target == NULL)
		diagnostic_add(diagnostics, name->mark, "unknown_reference",
		    "nothing is at %s; declare it or correct the name",
		    name->text.bytes);
	return (reference->target != NULL);
}

bool
reference_follow(struct arena *arena, const struct node *root,
    const struct node *from, struct reference *reference,
    struct diagnostics *diagnostics)
{
	const struct node *name = node_get(from, "$ref");
	struct mark mark = name->mark;

	for (size_t hops = 0; name != NULL; hops++) {
		if (hops == HOPS_MAX) {
			diagnostic_add(diagnostics, mark, "reference_loop",
			    "the $ref leads back to itself, or through more "
			    "than %d others; let it name what is meant",
			    HOPS_MAX);
			return (false);
		}
		if (!reference_hop(arena, root, name, reference, diagnostics))
			return (false);
		name = node_get(reference->target, "$ref");
	}
	return (true);
}
