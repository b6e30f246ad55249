/*
 * A walk over text that is known to be JSON, so nothing can go wrong here.
 */
#include "runtime/json_tree.h"

#include "runtime/json_canonical.h"

struct walk {
	struct arena *arena;
	const char *next;
	const char *end;
};

static struct json_node *read_value(struct walk *, const struct json_node *);

static void
skip_separators(struct walk *walk)
{
	while (walk->next < walk->end && strchr(" \t\r\n,:", *walk->next))
		walk->next++;
}

/* The string that begins here, without its quotes and escapes. */
static struct text
take_string(struct walk *walk)
{
	const char *begin = walk->next++;

	while (*walk->next != '"')
		walk->next += *walk->next == '\\' ? 2 : 1;
	walk->next++;
	return (json_unescape(
	    walk->arena, (struct text){ begin, (size_t)(walk->next - begin) }));
}

static void
take_word(struct walk *walk)
{
	while (walk->next < walk->end &&
	    strchr(" \t\r\n,:]}", *walk->next) == NULL)
		walk->next++;
}

/* Reads children up to the bracket; members have a name before them. */
static void
read_children(struct walk *walk, struct json_node *parent, char bracket)
{
	struct json_node **link = &parent->first;

	walk->next++;
	for (skip_separators(walk); *walk->next != bracket;
	     skip_separators(walk)) {
		struct text name = { NULL, 0 };

		if (bracket == '}')
			name = take_string(walk);
		*link = read_value(walk, parent);
		(*link)->name = name;
		(*link)->index = parent->count++;
		link = &(*link)->next;
	}
	walk->next++;
}

static struct json_node *
read_value(struct walk *walk, const struct json_node *parent)
{
	struct json_node *node = arena_alloc(walk->arena, sizeof(*node));
	const char *begin;

	skip_separators(walk);
	begin = walk->next;
	node->parent = parent;
	node->kind = json_kind_of(*begin);
	if (node->kind == JSON_OBJECT)
		read_children(walk, node, '}');
	else if (node->kind == JSON_ARRAY)
		read_children(walk, node, ']');
	else if (node->kind == JSON_TEXT)
		node->text = take_string(walk);
	else
		take_word(walk);
	node->source = (struct text){ begin, (size_t)(walk->next - begin) };
	if (node->kind != JSON_TEXT)
		node->text = node->source;
	return (node);
}

struct json_node *
json_tree(struct arena *arena, struct text json)
{
	struct walk walk = { arena, json.bytes, json.bytes + json.length };

	return (read_value(&walk, NULL));
}

const struct json_node *
json_tree_member(const struct json_node *node, struct text name)
{
	const struct json_node *child;

	if (node->kind != JSON_OBJECT)
		return (NULL);
	for (child = node->first; child != NULL; child = child->next)
		if (text_equal(child->name, name))
			break;
	return (child);
}

void
json_tree_pointer(struct buffer *buffer, const struct json_node *node)
{
	if (node->parent == NULL)
		return;
	json_tree_pointer(buffer, node->parent);
	if (node->parent->kind == JSON_ARRAY)
		buffer_format(buffer, "/%zu", node->index);
	else
		json_pointer_append(buffer, node->name);
}
