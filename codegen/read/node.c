/*
 * What one may ask of a node: a member, its JSON, its order among others.
 */
#include "codegen/read/node.h"

#include "runtime/buffer.h"
#include "runtime/number.h"

int
text_order(struct text a, struct text b)
{
	size_t length = a.length < b.length ? a.length : b.length;
	int order = length == 0 ? 0 : memcmp(a.bytes, b.bytes, length);

	if (order != 0)
		return (order);
	return (a.length < b.length ? -1 : a.length > b.length);
}

struct member *
node_member(const struct node *node, struct text name)
{
	size_t low = 0, high, middle;
	int order;

	if (node == NULL || node->kind != NODE_MAPPING)
		return (NULL);
	high = node->count;
	while (low < high) {
		middle = low + (high - low) / 2;
		order = text_order(name, node->by_name[middle]->name);
		if (order == 0)
			return (node->by_name[middle]);
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return (NULL);
}

struct node *
node_get(const struct node *node, const char *name)
{
	struct member *member = node_member(node, text_of(name));

	return (member == NULL ? NULL : member->value);
}

bool
node_is(const struct node *node, enum scalar_kind kind)
{
	return (node != NULL && node->kind == NODE_SCALAR &&
	    node->scalar_kind == kind);
}

void
node_write_text(struct text text, struct buffer *out)
{
	static const char *const shorts[0x20] = {
		['\b'] = "\\b",
		['\f'] = "\\f",
		['\n'] = "\\n",
		['\r'] = "\\r",
		['\t'] = "\\t",
	};
	unsigned char c;

	buffer_append(out, "\"", 1);
	for (size_t i = 0; i < text.length; i++) {
		c = (unsigned char)text.bytes[i];
		if (c < 0x20 && shorts[c] != NULL)
			buffer_append(out, shorts[c], 2);
		else if (c < 0x20)
			buffer_format(out, "\\u%04x", c);
		else if (c == '"' || c == '\\')
			buffer_format(out, "\\%c", c);
		else
			buffer_append(out, text.bytes + i, 1);
	}
	buffer_append(out, "\"", 1);
}

static void
write_mapping(const struct node *node, struct buffer *out)
{
	buffer_append(out, "{", 1);
	for (size_t i = 0; i < node->count; i++) {
		if (i > 0)
			buffer_append(out, ",", 1);
		node_write_text(node->members[i].name, out);
		buffer_append(out, ":", 1);
		node_write_json(node->members[i].value, out);
	}
	buffer_append(out, "}", 1);
}

static void
write_sequence(const struct node *node, struct buffer *out)
{
	buffer_append(out, "[", 1);
	for (size_t i = 0; i < node->count; i++) {
		if (i > 0)
			buffer_append(out, ",", 1);
		node_write_json(node->items[i], out);
	}
	buffer_append(out, "]", 1);
}

void
node_write_json(const struct node *node, struct buffer *out)
{
	if (node->kind == NODE_MAPPING)
		write_mapping(node, out);
	else if (node->kind == NODE_SEQUENCE)
		write_sequence(node, out);
	else if (node->scalar_kind == SCALAR_TEXT)
		node_write_text(node->text, out);
	else
		buffer_append_text(out, node->text);
}

/* Integers and other numbers are one kind of value. */
static int
rank(const struct node *node)
{
	if (node->kind != NODE_SCALAR)
		return (16 + (int)node->kind);
	if (node->scalar_kind == SCALAR_INTEGER)
		return (SCALAR_NUMBER);
	return ((int)node->scalar_kind);
}

static int
compare_mappings(const struct node *a, const struct node *b)
{
	int order = 0;

	for (size_t i = 0; order == 0 && i < a->count; i++) {
		order = text_order(a->by_name[i]->name, b->by_name[i]->name);
		if (order == 0)
			order = node_compare(
			    a->by_name[i]->value, b->by_name[i]->value);
	}
	return (order);
}

int
node_compare(const struct node *a, const struct node *b)
{
	int order = 0;

	if (a == b)
		return (0);
	if (rank(a) != rank(b))
		return (rank(a) < rank(b) ? -1 : 1);
	if (a->kind == NODE_SCALAR)
		return (rank(a) == SCALAR_NUMBER
			? number_compare(a->text, b->text)
			: text_order(a->text, b->text));
	if (a->count != b->count)
		return (a->count < b->count ? -1 : 1);
	if (a->kind == NODE_MAPPING)
		return (compare_mappings(a, b));
	for (size_t i = 0; order == 0 && i < a->count; i++)
		order = node_compare(a->items[i], b->items[i]);
	return (order);
}

bool
node_equal(const struct node *a, const struct node *b)
{
	return (node_compare(a, b) == 0);
}
