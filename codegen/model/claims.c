/*
 * Every name in generated code is claimed here, and given out once: of two
 * that claim the same one the first in the document keeps it, and the other
 * gets a mark of its own name behind it, which depends on nothing else.
 * Structs and enums are one space of names in C, all else another.
 */
#include "codegen/model/claims.h"

#include "codegen/list.h"
#include "codegen/model/names.h"
#include "runtime/buffer.h"

#define ROUNDS_MAX 8 /* until no two names are the same */

/* What a thing of the document claims: pattern is of its name in C. */
struct form {
	const char *pattern;
	bool tag; /* of a struct or an enum */
};

static const struct form operation_forms[] = {
	{ "api_%s_request", true },
	{ "api_%s_response", true },
	{ "api_%s", false },
};

static const struct form row_form = { "api_%s_operation", false };

/* What comes with the parts of a form: all, one, and a list of such. */
static const struct form part_forms[] = {
	{ "api_%s", true },
	{ "api_%s_list", true },
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

static const char tag_what[] = "the tag";
static const char file_what[] = "the file";

static void
claim(struct claims *claims, struct text name, const struct claim *by)
{
	struct claim *slot;

	claims->items = list_room(claims->build->arena, claims->items,
	    claims->count, &claims->capacity, sizeof(*slot));
	slot = &claims->items[claims->count];
	*slot = *by;
	slot->name = name;
	if (slot->c_name != NULL)
		slot->claimed = *slot->c_name;
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

/* An operation without an operationId is told apart by method and path. */
static struct text
key_of(struct claims *claims, const struct model_operation *operation)
{
	if (operation_has_id(operation->node))
		return (operation->id);
	return (arena_format(claims->build->arena, "%s %s",
	    operation->method.bytes, operation->path.bytes));
}

static void
claim_parts(
    struct claims *claims, struct model_body *body, const struct claim *from)
{
	struct claim by = *from;
	struct model_part *part;

	if (!body->parts_kept)
		return;
	by.what = "the parts";
	by.mark = body->mark;
	by.who = body->media_types[0];
	by.c_name = &body->parts_type;
	claim_forms(claims, part_forms, 1, body->parts_type, &by);
	for (size_t i = 0; i < body->part_count; i++) {
		part = &body->parts[i];
		if (part->type.bytes == NULL)
			continue;
		by.mark = part->mark;
		by.who = part->name;
		by.c_name = &part->type;
		claim_forms(
		    claims, part_forms, COUNT_OF(part_forms), part->type, &by);
	}
}

static void
claim_operation(struct claims *claims, struct model_operation *operation)
{
	struct claim by = { .mark = operation->mark,
		.what = "the operation",
		.who = key_of(claims, operation),
		.c_name = &operation->c_name };
	struct arena *arena = claims->build->arena;
	struct model_response *response;

	claim_form(claims, &row_form, operation->c_name, &by);
	if (operation->same != NULL)
		return;
	claim_forms(claims, operation_forms, COUNT_OF(operation_forms),
	    operation->c_name, &by);
	for (size_t i = 0; i < operation->body_count; i++)
		claim_parts(claims, &operation->bodies[i], &by);
	for (size_t i = 0; i < operation->response_count; i++) {
		response = &operation->responses[i];
		if (response->problem)
			continue;
		by.what = claim_response;
		by.mark = response->mark;
		by.c_name = &response->c_name;
		if (response->media_type.bytes != NULL)
			by.who = response->media_type;
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
claim_enum(
    struct claims *claims, struct model_schema *schema, const struct claim *by)
{
	struct arena *arena = claims->build->arena;
	struct text prefix = name_constant(arena, schema->c_name);
	struct claim value = { .what = claim_value };

	claim_forms(
	    claims, enum_forms, COUNT_OF(enum_forms), schema->c_name, by);
	for (size_t i = 0; i < schema->value_count; i++) {
		value.mark = schema->values[i].mark;
		value.c_name = &schema->values[i].c_name;
		value.who = schema->values[i].text;
		claim(claims,
		    arena_format(arena, "API_%s_%s", prefix.bytes,
			schema->values[i].c_name.bytes),
		    &value);
	}
}

static struct claim
claim_of(struct model_schema *schema)
{
	return ((struct claim){ .mark = schema->mark,
	    .what = "the schema",
	    .who = schema->name,
	    .c_name = &schema->c_name });
}

static void
claim_schema(struct claims *claims, struct model_schema *schema)
{
	struct claim by = claim_of(schema);

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
claim_asserted(struct claims *claims, struct model_schema *schema)
{
	struct claim by = claim_of(schema);

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
		by.c_name = &model->tags[i].c_name;
		by.mark = model->tags[i].mark;
		by.who = model->tags[i].name;
		claim_forms(claims, file_forms, COUNT_OF(file_forms),
		    name_constant(arena, model->tags[i].c_name), &by);
	}
}

static void
claim_dependencies(struct claims *claims)
{
	const struct model *model = claims->build->model;
	struct claim by = { .what = "the dependency" };

	for (size_t i = 0; i < model->dependency_count; i++) {
		by.mark = model->dependencies[i].mark;
		by.who = model->dependencies[i].name;
		claim_forms(claims, dependency_forms,
		    COUNT_OF(dependency_forms), by.who, &by);
	}
}

static void
claim_securities(struct claims *claims)
{
	struct model *model = claims->build->model;
	struct claim by = { .what = "the security scheme" };

	for (size_t i = 0; i < model->security_count; i++) {
		by.mark = model->securities[i].mark;
		by.who = model->securities[i].name;
		by.c_name = &model->securities[i].c_name;
		claim_forms(claims, security_forms, COUNT_OF(security_forms),
		    *by.c_name, &by);
	}
}

static void
claim_schemas(struct claims *claims)
{
	struct model *model = claims->build->model;

	for (size_t i = 0; i < model->schema_count; i++)
		claims_step_aside(claims, model->schemas[i]);
	for (size_t i = 0; i < model->schema_count; i++)
		claim_schema(claims, model->schemas[i]);
	for (size_t i = 0; i < model->asserted_count; i++)
		claim_asserted(claims, model->asserted[i]);
}

/* Claims all names, and changes those that are claimed twice. */
static void
claim_all(struct claims *claims)
{
	struct model *model = claims->build->model;

	claims->count = 0;
	claims->moved = false;
	claim_files(claims);
	for (size_t i = 0; i < model->operation_count; i++)
		if (!model->operations[i].duplicate)
			claim_operation(claims, &model->operations[i]);
	claim_dependencies(claims);
	claim_securities(claims);
	claims_sort(claims);
	claim_schemas(claims);
	claims_sort(claims);
	claims_part(claims, false);
	if (!claims->moved)
		claims_part(claims, true);
}

void
claims_settle(struct build *build)
{
	struct claims claims = { .build = build, .moved = true };

	for (size_t i = 0; claims.moved && i < ROUNDS_MAX; i++)
		claim_all(&claims);
}
