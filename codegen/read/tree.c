/*
 * Events to nodes. Sizes and heights are counted with aliases expanded, so
 * that a small document cannot become a huge one.
 */
#include "codegen/read/tree.h"

#include "codegen/list.h"
#include "codegen/read/members.h"
#include "codegen/read/scalar.h"

#define ANCHORS_MAX 1000

struct anchor {
	struct text name;
	struct node *node;
	size_t size;
	unsigned height;
	bool open; /* its node is not complete */
};

static struct frame *
top(struct tree *tree)
{
	return (tree->depth == 0 ? NULL : &tree->frames[tree->depth - 1]);
}

/* Counts what is added below the top; false when it is too much. */
static bool
count(struct tree *tree, size_t size, unsigned height, struct mark mark)
{
	struct frame *frame = top(tree);

	tree->size += size;
	if (tree->size > DOCUMENT_NODES_MAX) {
		diagnostic_add(tree->diagnostics, mark, "too_many_nodes",
		    "the document has more than %d nodes, aliases "
		    "expanded; split it, or use $ref in place of aliases",
		    DOCUMENT_NODES_MAX);
		return (false);
	}
	if (tree->depth + height > DOCUMENT_DEPTH_MAX) {
		diagnostic_add(tree->diagnostics, mark, "too_deep",
		    "the document is nested deeper than %d levels; give the "
		    "inner schemas names and use $ref",
		    DOCUMENT_DEPTH_MAX);
		return (false);
	}
	if (frame != NULL) {
		frame->size += size;
		if (frame->height < height + 1)
			frame->height = height + 1;
	}
	return (true);
}

static void
add_item(struct tree *tree, struct frame *frame, struct node *node)
{
	struct node *parent = frame->node;

	parent->items = list_room(tree->arena, parent->items, parent->count,
	    &frame->capacity, sizeof(struct node *));
	parent->items[parent->count++] = node;
}

static void
add_member(struct tree *tree, struct frame *frame, struct node *node)
{
	struct node *parent = frame->node;

	parent->members = list_room(tree->arena, parent->members, parent->count,
	    &frame->capacity, sizeof(struct member));
	parent->members[parent->count] = frame->next;
	parent->members[parent->count++].value = node;
}

static void
add_merged_one(struct tree *tree, struct frame *frame, struct node *node)
{
	if (node->kind != NODE_MAPPING) {
		diagnostic_add(tree->diagnostics, frame->next.mark,
		    "bad_merge_key",
		    "the merge key << takes a mapping or a "
		    "list of mappings; quote it to have a member named <<");
		return;
	}
	frame->merged =
	    list_room(tree->arena, frame->merged, frame->merged_count,
		&frame->merged_capacity, sizeof(struct node *));
	frame->merged[frame->merged_count++] = node;
}

/* A merge key names a mapping, or a sequence of mappings. */
static void
add_merged(struct tree *tree, struct frame *frame, struct node *node)
{
	if (node->kind != NODE_SEQUENCE) {
		add_merged_one(tree, frame, node);
		return;
	}
	for (size_t i = 0; i < node->count; i++)
		add_merged_one(tree, frame, node->items[i]);
}

/* Puts a complete node where it belongs. */
static void
place(struct tree *tree, struct node *node)
{
	struct frame *frame = top(tree);

	if (frame == NULL) {
		tree->root = node;
	} else if (frame->node->kind == NODE_SEQUENCE) {
		add_item(tree, frame, node);
	} else {
		if (frame->merging)
			add_merged(tree, frame, node);
		else
			add_member(tree, frame, node);
		frame->named = frame->merging = false;
	}
}

/* Whether what comes next is the name of a member. */
static bool
expects_name(struct tree *tree)
{
	struct frame *frame = top(tree);

	return (frame != NULL && frame->node->kind == NODE_MAPPING &&
	    !frame->named);
}

static bool
refuse_name(struct tree *tree, struct mark mark)
{
	diagnostic_add(tree->diagnostics, mark, "name_not_text",
	    "a member's name is no text; write it as a text in quotes");
	return (false);
}

/* Keeps a node for its aliases; false when there are too many. */
static bool
remember(struct tree *tree, struct text name, struct node *node, bool open)
{
	struct anchor anchor = {
		.name = name, .node = node, .open = open, .size = 1
	};

	if (name.bytes == NULL)
		return (true);
	if (tree->anchor_count == ANCHORS_MAX) {
		diagnostic_add(tree->diagnostics, node->mark,
		    "too_many_anchors",
		    "the document has more than %d "
		    "anchors; use $ref in place of aliases",
		    ANCHORS_MAX);
		return (false);
	}
	tree->anchors = list_room(tree->arena, tree->anchors,
	    tree->anchor_count, &tree->anchor_capacity, sizeof(anchor));
	tree->anchors[tree->anchor_count++] = anchor;
	return (true);
}

static bool
read_name(struct tree *tree, const struct scalar *scalar)
{
	struct frame *frame = top(tree);
	enum scalar_kind kind = SCALAR_TEXT;
	struct text json;

	if (scalar->plain &&
	    scalar_resolve(tree->arena, scalar->text, &kind, &json) &&
	    kind == SCALAR_NULL)
		(void)refuse_name(tree, scalar->mark);
	frame->next.name = scalar->text;
	frame->next.mark = scalar->mark;
	frame->named = true;
	frame->merging = scalar->plain && strcmp(scalar->text.bytes, "<<") == 0;
	if (frame->merging && frame->merged_count > 0)
		diagnostic_add(tree->diagnostics, scalar->mark,
		    "duplicate_member",
		    "the merge key << stands here twice; "
		    "give the first a list of aliases");
	return (true);
}

/* A value that is not written (`name:`) stands where its name does. */
static struct mark
mark_of(struct tree *tree, struct mark mark)
{
	const struct frame *frame = top(tree);

	if (mark.line != 0 || frame == NULL)
		return (mark);
	return (frame->named ? frame->next.mark : frame->node->mark);
}

bool
tree_scalar(struct tree *tree, const struct scalar *given)
{
	struct scalar placed = *given, *scalar = &placed;
	struct node *node = arena_alloc(tree->arena, sizeof(*node));

	placed.mark = mark_of(tree, given->mark);
	node->mark = placed.mark;
	node->text = scalar->text;
	node->scalar_kind = SCALAR_TEXT;
	if (!remember(tree, scalar->anchor, node, false) ||
	    !count(tree, 1, 0, scalar->mark))
		return (false);
	if (expects_name(tree))
		return (read_name(tree, scalar));
	if (scalar->plain &&
	    !scalar_resolve(
		tree->arena, scalar->text, &node->scalar_kind, &node->text)) {
		diagnostic_add(tree->diagnostics, scalar->mark,
		    "number_not_json",
		    "%s is a number that JSON cannot "
		    "write; quote it to have a text",
		    scalar->text.bytes);
		node->scalar_kind = SCALAR_NULL;
		node->text = text_of("null");
	}
	place(tree, node);
	return (true);
}

bool
tree_alias(struct tree *tree, struct text name, struct mark mark)
{
	const struct anchor *anchor = NULL;

	for (size_t i = tree->anchor_count; anchor == NULL && i-- > 0;)
		if (text_equal(tree->anchors[i].name, name))
			anchor = &tree->anchors[i];
	if (anchor == NULL || anchor->open) {
		diagnostic_add(tree->diagnostics, mark,
		    anchor == NULL ? "unknown_alias" : "alias_loop",
		    anchor == NULL
			? "no anchor is named %s; write &%s before "
			  "the value meant"
			: "the alias *%s stands inside its own "
			  "anchor &%s; use $ref for what is recursive",
		    name.bytes, name.bytes);
		return (false);
	}
	if (expects_name(tree))
		return (refuse_name(tree, mark));
	if (!count(tree, anchor->size, anchor->height, mark))
		return (false);
	place(tree, anchor->node);
	return (true);
}

bool
tree_begin(struct tree *tree, enum node_kind kind, struct text anchor,
    struct mark mark)
{
	struct frame *frame;
	struct node *node;

	if (expects_name(tree))
		return (refuse_name(tree, mark));
	if (!count(tree, 1, 1, mark))
		return (false);
	node = arena_alloc(tree->arena, sizeof(*node));
	node->kind = kind;
	node->mark = mark;
	if (!remember(tree, anchor, node, true))
		return (false);
	frame = &tree->frames[tree->depth++];
	memset(frame, 0, sizeof(*frame));
	frame->node = node;
	frame->size = 1;
	frame->height = 1;
	frame->anchor = anchor.bytes == NULL ? 0 : tree->anchor_count;
	return (true);
}

void
tree_end(struct tree *tree)
{
	struct frame *frame = top(tree), *parent;
	struct anchor *anchor;

	if (frame->node->kind == NODE_MAPPING)
		members_settle(tree->arena, frame->node, frame->merged,
		    frame->merged_count, tree->diagnostics);
	if (frame->anchor != 0) {
		anchor = &tree->anchors[frame->anchor - 1];
		anchor->open = false;
		anchor->size = frame->size;
		anchor->height = frame->height;
	}
	tree->depth--;
	parent = top(tree);
	if (parent != NULL) {
		parent->size += frame->size - 1;
		if (parent->height < frame->height + 1)
			parent->height = frame->height + 1;
	}
	place(tree, frame->node);
}
