/*
 * Every name in generated code is claimed here, and given out once: two that
 * claim the same one are an error with both places. Structs and enums are one
 * space of names in C, all else another.
 */
#include "codegen/model/operation.h"

#include <stdlib.h>

#include "codegen/list.h"
#include "codegen/model/names.h"
#include "runtime/buffer.h"

struct claim {
	struct text name;
	struct mark mark;
	const char *what; /* "the schema" */
	struct text who; /* User */
	size_t sequence;
};

struct claims {
	struct build *build;
	struct claim *items;
	size_t count, capacity;
};

/* What a thing of the document claims: pattern is of its name in C. */
struct form {
	const char *pattern;
	bool tag; /* of a struct or an enum */
};

static const struct form operation_forms[] = {
	{ "api_%s_request", true },
	{ "api_%s_response", true },
	{ "api_%s", false },
	{ "api_%s_operation", false },
};

static const struct form dependency_forms[] = {
	{ "%s", true },
	{ "api_%s_request", true },
	{ "api_open_%s", false },
	{ "api_close_%s", false },
};

static const struct form schema_forms[] = {
	{ "api_%s", true },
	{ "api_%s_schema", false },
	{ "api_%s_write", false },
};

static const struct form asserted_forms[] = { { "api_%s_assertions", false } };

static const struct form map_forms[] = { { "api_%s_entry", true } };

static const struct form additional_forms[] = {
	{ "api_%s_additional", true },
	{ "api_%s_additional_entry", true },
};

static const struct form security_forms[] = {
	{ "api_authenticate_%s", false },
	{ "api_%s_scheme", false },
};

/* The macro that guards a header. */
static const struct form file_forms[] = { { "API_%s_H", false } };

static const struct form enum_forms[] = { { "api_%s_texts", false } };

static const char value_what[] = "the value";
static const char tag_what[] = "the tag";
static const char file_what[] = "the file";

static void
claim(struct claims *claims, struct text name, const struct claim *by)
{
	struct claim *slot;

	if (name.length > NAME_MAX_LENGTH) {
		diagnostic_add(claims->build->diagnostics, by->mark,
		    "name_too_long",
		    "%s %s makes a name of more than %d "
		    "characters in C; shorten it",
		    by->what, by->who.bytes, NAME_MAX_LENGTH);
		return;
	}
	claims->items = list_room(claims->build->arena, claims->items,
	    claims->count, &claims->capacity, sizeof(*slot));
	slot = &claims->items[claims->count];
	*slot = *by;
	slot->name = name;
	slot->sequence = claims->count++;
}

/* A struct's tag is told apart by the word that C writes before it. */
static void
claim_form(struct claims *claims, const struct form *form, struct text c_name,
    const struct claim *by)
{
	struct buffer name;

	buffer_init(&name, claims->build->arena);
	if (form->tag)
		buffer_append(&name, "struct ", 7);
	buffer_append(&name, form->pattern, strcspn(form->pattern, "%"));
	buffer_append_text(&name, c_name);
	buffer_append_text(&name, text_of(strchr(form->pattern, '%') + 2));
	claim(claims, buffer_text(&name), by);
}

static void
claim_forms(struct claims *claims, const struct form *forms, size_t count,
    struct text c_name, const struct claim *by)
{
	for (size_t i = 0; i < count; i++)
		claim_form(claims, &forms[i], c_name, by);
}

static void
claim_operation(struct claims *claims, const struct model_operation *operation)
{
	struct claim by = { .mark = operation->mark,
		.what = "the operation",
		.who = operation->id };
	struct arena *arena = claims->build->arena;
	const struct model_response *response;

	claim_forms(claims, operation_forms, COUNT_OF(operation_forms),
	    operation->c_name, &by);
	for (size_t i = 0; i < operation->response_count; i++) {
		response = &operation->responses[i];
		if (response->problem)
			continue;
		claim(claims,
		    arena_format(arena, "api_%s_%s", operation->c_name.bytes,
			response->c_name.bytes),
		    &by);
		if (response->schema != NULL)
			claim(claims,
			    arena_format(arena, "api_%s_%s_json",
				operation->c_name.bytes,
				response->c_name.bytes),
			    &by);
	}
}

static void
claim_enum(struct claims *claims, const struct model_schema *schema,
    const struct claim *by)
{
	struct arena *arena = claims->build->arena;
	struct text prefix = name_constant(arena, schema->c_name);
	struct claim value = { .what = value_what };

	claim_forms(
	    claims, enum_forms, COUNT_OF(enum_forms), schema->c_name, by);
	for (size_t i = 0; i < schema->value_count; i++) {
		value.mark = schema->values[i].mark;
		value.who = schema->values[i].text;
		claim(claims,
		    arena_format(arena, "API_%s_%s", prefix.bytes,
			schema->values[i].c_name.bytes),
		    &value);
	}
}

static void
claim_schema(struct claims *claims, const struct model_schema *schema)
{
	struct claim by = {
		.mark = schema->mark, .what = "the schema", .who = schema->name
	};

	claim_forms(
	    claims, schema_forms, COUNT_OF(schema_forms), schema->c_name, &by);
	if (schema->type == MODEL_ENUM)
		claim_enum(claims, schema, &by);
	if (schema->type == MODEL_MAP)
		claim_forms(claims, map_forms, COUNT_OF(map_forms),
		    schema->c_name, &by);
	if (schema->additional_schema != NULL)
		claim_forms(claims, additional_forms,
		    COUNT_OF(additional_forms), schema->c_name, &by);
}

static void
claim_asserted(struct claims *claims, const struct model_schema *schema)
{
	struct claim by = {
		.mark = schema->mark, .what = "the schema", .who = schema->name
	};

	claim_forms(claims, asserted_forms, COUNT_OF(asserted_forms),
	    schema->c_name, &by);
}

static void
claim_files(struct claims *claims)
{
	static const char *const files[] = {
		"MODELS",
		"ROUTES",
		"DEPENDENCIES",
		"DOCUMENT",
		"SECURITY_SCHEMES",
	};
	struct claim by = { .what = file_what };
	const struct model *model = claims->build->model;
	struct arena *arena = claims->build->arena;

	by.mark = claims->build->root->mark;
	for (size_t i = 0; i < COUNT_OF(files); i++) {
		by.who = text_of(files[i]);
		claim_forms(
		    claims, file_forms, COUNT_OF(file_forms), by.who, &by);
	}
	by.what = tag_what;
	for (size_t i = 0; i < model->tag_count; i++) {
		by.mark = model->tags[i].mark;
		by.who = model->tags[i].name;
		claim_forms(claims, file_forms, COUNT_OF(file_forms),
		    name_constant(arena, model->tags[i].c_name), &by);
	}
}

static int
compare_claims(const void *left, const void *right)
{
	const struct claim *a = left, *b = right;
	int order = strcmp(a->name.bytes, b->name.bytes);

	if (order != 0)
		return (order);
	return (a->sequence < b->sequence ? -1 : 1);
}

/* createUser has a struct api_create_user_request: CreateUserRequest's gets
 * an underscore, so that both may stay as they are. */
static void
step_aside(struct claims *claims, struct model_schema *schema)
{
	struct claim wanted = { .sequence = 0 };
	const struct claim *at;
	size_t low = 0, high = claims->count, middle;

	wanted.name = arena_format(
	    claims->build->arena, "struct api_%s", schema->c_name.bytes);
	while (low < high) {
		middle = low + (high - low) / 2;
		at = &claims->items[middle];
		if (strcmp(at->name.bytes, wanted.name.bytes) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low < claims->count &&
	    text_equal(claims->items[low].name, wanted.name))
		schema->c_name = arena_format(
		    claims->build->arena, "%s_", schema->c_name.bytes);
}

static bool
same_place(struct mark a, struct mark b)
{
	return (a.line == b.line && a.column == b.column);
}

/* An enum with a value twice, and tags with one file, are reported as such. */
static bool
is_said_elsewhere(const struct claim *first, const struct claim *second)
{
	if (second->what == tag_what)
		return (first->what == tag_what || first->what == file_what);
	return (first->what == value_what && second->what == value_what &&
	    text_equal(first->who, second->who));
}

/* Two operations of one name collide in all their names: once is enough. */
static bool
is_reported(const struct claims *claims, size_t index)
{
	const struct claim *second = &claims->items[index];
	const struct claim *first = second - 1, *other;

	for (size_t i = 1; i < index; i++) {
		other = &claims->items[i];
		if (same_place(other->mark, second->mark) &&
		    same_place(other[-1].mark, first->mark) &&
		    text_equal(other->name, other[-1].name))
			return (true);
	}
	return (false);
}

static void
report(struct claims *claims)
{
	const struct claim *first, *second;

	for (size_t i = 1; i < claims->count; i++) {
		first = &claims->items[i - 1];
		second = &claims->items[i];
		if (!text_equal(first->name, second->name) ||
		    is_said_elsewhere(first, second) || is_reported(claims, i))
			continue;
		diagnostic_add(claims->build->diagnostics, second->mark,
		    "name_collision",
		    "%s %s and %s %s, at %u:%u, both make "
		    "%s in C; rename one",
		    second->what, second->who.bytes, first->what,
		    first->who.bytes, first->mark.line, first->mark.column,
		    second->name.bytes);
	}
}

static void
sort(struct claims *claims)
{
	if (claims->count > 0)
		qsort(claims->items, claims->count, sizeof(*claims->items),
		    compare_claims);
}

void
claims_check(struct build *build)
{
	struct claims claims = { .build = build };
	struct model *model = build->model;
	struct claim by = { .what = "the dependency" };

	claim_files(&claims);
	for (size_t i = 0; i < model->operation_count; i++)
		if (!model->operations[i].duplicate)
			claim_operation(&claims, &model->operations[i]);
	for (size_t i = 0; i < model->dependency_count; i++) {
		by.mark = model->dependencies[i].mark;
		by.who = model->dependencies[i].name;
		claim_forms(&claims, dependency_forms,
		    COUNT_OF(dependency_forms), by.who, &by);
	}
	by.what = "the security scheme";
	for (size_t i = 0; i < model->security_count; i++) {
		by.mark = model->securities[i].mark;
		by.who = model->securities[i].name;
		claim_forms(&claims, security_forms, COUNT_OF(security_forms),
		    model->securities[i].c_name, &by);
	}
	sort(&claims);
	for (size_t i = 0; i < model->schema_count; i++)
		step_aside(&claims, model->schemas[i]);
	for (size_t i = 0; i < model->schema_count; i++)
		claim_schema(&claims, model->schemas[i]);
	for (size_t i = 0; i < model->asserted_count; i++)
		claim_asserted(&claims, model->asserted[i]);
	sort(&claims);
	report(&claims);
}
