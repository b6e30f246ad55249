/*
 * Tags: a file each. An operation is in the file of its first one; the others
 * are notes.
 */
#include "codegen/model/operation.h"

#include "codegen/model/names.h"

#define TAGS_MAX 1000

/* Files that documents give without being asked. */
static const char *const taken_files[] = {
	"dependencies",
	"document",
	"manifest",
	"models",
	"routes",
	"security_schemes",
	"assertions",
};

static struct model_tag *
find(struct build *build, struct text name)
{
	struct model *model = build->model;

	for (size_t i = 0; i < model->tag_count; i++)
		if (text_equal(model->tags[i].name, name))
			return (&model->tags[i]);
	return (NULL);
}

static struct text
free_file(struct build *build, struct text name)
{
	for (size_t i = 0; i < COUNT_OF(taken_files); i++)
		if (strcmp(taken_files[i], name.bytes) == 0)
			return (arena_format(build->arena, "%s_", name.bytes));
	return (name);
}

static void
add(struct build *build, struct text name, struct text description,
    struct mark mark)
{
	struct model *model = build->model;
	struct model_tag *tag;

	if (find(build, name) != NULL)
		return;
	if (model->tag_count == TAGS_MAX) {
		diagnostic_add(build->diagnostics, mark, "too_many_tags",
		    "operations have more than %d tags; use fewer", TAGS_MAX);
		return;
	}
	tag = &model->tags[model->tag_count++];
	tag->mark = mark;
	tag->name = name;
	tag->c_name = free_file(build, name_snake(build->arena, name));
	tag->description = description;
}

/* The name of an operation's tag, and where it stands. */
static struct text
name_of(struct build *build, const struct model_operation *operation,
    struct mark *mark)
{
	const struct node *list =
	    member_of(operation->node, "tags", NODE_SEQUENCE);

	*mark = operation->mark;
	if (list == NULL || list->count == 0)
		return (text_of("default"));
	*mark = list->items[0]->mark;
	if (node_is(list->items[0], SCALAR_TEXT))
		return (list->items[0]->text);
	diagnostic_add(build->diagnostics, *mark, "wrong_type",
	    "tags is a sequence of texts");
	return (text_of("default"));
}

/* Tags that the document declares twice. */
static void
check_declared(struct build *build, const struct node *declared)
{
	struct text name;

	for (size_t i = 0; i < declared->count && i < TAGS_MAX; i++) {
		name = member_text(declared->items[i], "name");
		for (size_t j = 0; name.bytes != NULL && j < i; j++)
			if (text_equal(
				member_text(declared->items[j], "name"), name))
				diagnostic_add(build->diagnostics,
				    declared->items[i]->mark, "duplicate_tag",
				    "the tag %s is declared "
				    "twice, first at %u:%u; remove one",
				    name.bytes, declared->items[j]->mark.line,
				    declared->items[j]->mark.column);
	}
}

static struct text
description_of(const struct node *declared, struct text tag)
{
	for (size_t i = 0;
	     declared != NULL && i < declared->count && i < TAGS_MAX; i++)
		if (text_equal(member_text(declared->items[i], "name"), tag))
			return (member_text(declared->items[i], "description"));
	return ((struct text){ NULL, 0 });
}

void
tags_read(struct build *build)
{
	const struct node *declared =
	    member_of(build->root, "tags", NODE_SEQUENCE);
	struct model *model = build->model;
	struct text name;
	struct mark mark;

	model->tags =
	    arena_alloc(build->arena, TAGS_MAX * sizeof(*model->tags));
	if (declared != NULL)
		check_declared(build, declared);
	for (size_t i = 0; i < model->operation_count; i++) {
		name = name_of(build, &model->operations[i], &mark);
		add(build, name, description_of(declared, name), mark);
		model->operations[i].tag = find(build, name);
	}
}
