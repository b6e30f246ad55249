/*
 * Schemas by the node they stand at: each node becomes one schema, however
 * often it is referred to. What a schema holds is asked for and read later,
 * from a list, so that neither nesting nor recursion costs stack.
 */
#include "codegen/model/schema.h"

#include "codegen/list.h"
#include "codegen/model/names.h"

#define SCHEMAS_MAX 100000

struct known_schema {
	const struct node *node; /* NULL: a free slot */
	struct model_schema *schema;
};

static size_t
slot_of(const struct build *build, const struct node *node)
{
	size_t slot =
	    ((uintptr_t)node >> 4) * UINT64_C(0x9e3779b97f4a7c15) >> 20 &
	    (build->known_size - 1);

	while (
	    build->known[slot].node != NULL && build->known[slot].node != node)
		slot = (slot + 1) & (build->known_size - 1);
	return (slot);
}

/* Keeps the table at most half full. */
static void
make_room(struct build *build)
{
	struct known_schema *old = build->known;
	size_t old_size = build->known_size;

	if (build->schema_count * 2 < old_size)
		return;
	build->known_size = old_size == 0 ? 256 : old_size * 2;
	build->known = arena_alloc(
	    build->arena, build->known_size * sizeof(*build->known));
	for (size_t i = 0; i < old_size; i++)
		if (old[i].node != NULL)
			build->known[slot_of(build, old[i].node)] = old[i];
}

struct text
schema_derive(struct build *build, struct text base, const char *part)
{
	if (base.length + strlen(part) > NAME_MAX_LENGTH)
		return (base);
	return (arena_format(build->arena, "%s.%s", base.bytes, part));
}

static struct model_schema *
create(struct build *build, const struct node *node, struct text name)
{
	struct model_schema *schema =
	    arena_alloc(build->arena, sizeof(*schema));

	schema->mark = node->mark;
	schema->node = node;
	schema->name = name;
	schema->c_name = name_snake(build->arena, name);
	schema->description = member_text(node, "description");
	schema->type = MODEL_ANY;
	return (schema);
}

static struct model_schema *
add(struct build *build, const struct node *node, struct text name)
{
	struct model_schema *schema;
	size_t slot;

	make_room(build);
	slot = slot_of(build, node);
	if (build->known[slot].node != NULL)
		return (build->known[slot].schema);
	schema = create(build, node, name);
	if (build->schema_count == SCHEMAS_MAX) {
		diagnostic_add(build->diagnostics, build->root->mark,
		    "too_many_schemas",
		    "the document has more than %d "
		    "schemas; split it",
		    SCHEMAS_MAX);
		schema->broken = true;
		return (schema);
	}
	build->known[slot].node = node;
	build->known[slot].schema = schema;
	build->schemas = list_room(build->arena, build->schemas,
	    build->schema_count, &build->schema_capacity, sizeof(schema));
	build->schemas[build->schema_count++] = schema;
	return (schema);
}

/*
 * #/components/schemas/User/properties/address is called as it would be if
 * it were reached through User; what is elsewhere is called by who asks.
 */
static struct text
name_by_pointer(
    struct build *build, const struct reference *reference, struct text base)
{
	static const char *const steps[][2] = {
		{ "items", "item" },
		{ "additionalProperties", "value" },
	};
	const struct text *tokens = reference->tokens;
	const char *part;

	if (reference->token_count < 3 ||
	    strcmp(tokens[0].bytes, "components") != 0 ||
	    strcmp(tokens[1].bytes, "schemas") != 0)
		return (base);
	base = tokens[2];
	for (size_t i = 3; i < reference->token_count; i++) {
		part = tokens[i].bytes;
		if (strcmp(part, "properties") == 0 &&
		    i + 1 < reference->token_count)
			part = tokens[++i].bytes;
		else
			for (size_t j = 0; j < COUNT_OF(steps); j++)
				if (strcmp(part, steps[j][0]) == 0)
					part = steps[j][1];
		base = schema_derive(build, base, part);
	}
	return (base);
}

struct model_schema *
schema_of(struct build *build, const struct node *node, struct text base)
{
	struct model_schema *schema;
	struct reference reference;
	const struct node *target;

	target = object_follow(build, node, &schema_words, &reference);
	if (target == NULL) {
		schema = create(build, node, base);
		schema->broken = true;
		return (schema);
	}
	return (add(build, target, name_by_pointer(build, &reference, base)));
}

void
schema_declare(struct build *build, const struct member *member)
{
	struct model_schema *schema;

	if (node_get(member->value, "$ref") != NULL) {
		(void)schema_of(build, member->value, member->name);
		return;
	}
	schema = add(build, member->value, member->name);
	schema->component = true;
}

static void
fill_boolean(struct build *build, struct model_schema *schema)
{
	if (schema->node->text.bytes[0] == 'f')
		diagnostic_add(build->diagnostics, schema->mark,
		    "unsupported_false_schema",
		    "no value is one of the "
		    "schema false; remove what stands here");
}

static void
fill_array(struct build *build, struct model_schema *schema)
{
	const struct node *items = node_get(schema->node, "items");
	struct text name = schema_derive(build, schema->name, "item");

	if (items != NULL) {
		schema->items = schema_of(build, items, name);
		return;
	}
	diagnostic_add(build->diagnostics, schema->mark, "missing_keyword",
	    "an array needs items; write items: {} for items of any kind");
	schema->items = create(build, schema->node, name);
}

static void
fill(struct build *build, struct model_schema *schema)
{
	if (node_is(schema->node, SCALAR_BOOLEAN)) {
		fill_boolean(build, schema);
		return;
	}
	if (!keywords_check(build, schema->node, &schema_words))
		return;
	type_read(build, schema);
	if (schema->type == MODEL_OBJECT)
		object_fill(build, schema);
	rules_read(build, schema);
	allowed_read(build, schema);
	if (schema->type == MODEL_ARRAY)
		fill_array(build, schema);
}

/* Lists and maps that the runtime has no type for get one of their own. */
static bool
needs_name(const struct model_schema *schema)
{
	const struct model_schema *items = schema->items;

	switch (schema->type) {
	case MODEL_OBJECT:
	case MODEL_ENUM:
		return (true);
	case MODEL_ARRAY:
		return (schema->component || items->type == MODEL_OBJECT ||
		    items->type == MODEL_ARRAY || items->type == MODEL_MAP);
	case MODEL_MAP:
		return (schema->component || items->type != MODEL_ANY ||
		    items->value_count > 0);
	case MODEL_TEXT:
	case MODEL_UUID:
	case MODEL_INT32:
	case MODEL_INT64:
	case MODEL_DOUBLE:
	case MODEL_DECIMAL:
	case MODEL_BOOLEAN:
	case MODEL_ANY:
		break;
	}
	return (false);
}

void
schemas_fill(struct build *build)
{
	size_t before;

	for (size_t i = 0; i < build->schema_count; i++) {
		before = build->diagnostics->count;
		fill(build, build->schemas[i]);
		if (build->diagnostics->count > before)
			build->schemas[i]->broken = true;
	}
	for (size_t i = 0; i < build->schema_count; i++)
		build->schemas[i]->named = needs_name(build->schemas[i]);
}
