/*
 * enum and const: the values that are allowed. Those of texts become a C
 * enum; those of other types are kept as JSON.
 */
#include "codegen/model/schema.h"

#include "codegen/model/names.h"
#include "runtime/buffer.h"

/* Adds a value behind count others; the count with it. */
static size_t
add(struct build *build, const struct model_schema *schema, size_t count,
    const struct node *value)
{
	struct model_enum_value *slot = &schema->values[count];
	struct buffer json;

	if (!value_check(build, value, schema, "the value"))
		return (count);
	if (node_is(value, SCALAR_NULL) && schema->type != MODEL_ANY)
		return (count);
	if (schema->type == MODEL_TEXT || schema->type == MODEL_UUID) {
		slot->mark = value->mark;
		slot->text = value->text;
		slot->c_name = name_constant(build->arena, value->text);
		return (count + 1);
	}
	buffer_init(&json, build->arena);
	node_write_json(value, &json);
	slot->text = buffer_text(&json);
	return (count + 1);
}

/* type: [string, 'null'] allows null only where the enum does, too. */
static void
check_null(struct build *build, const struct model_schema *schema,
    const struct node *list)
{
	if (!schema->nullable)
		return;
	for (size_t i = 0; i < list->count; i++)
		if (node_is(list->items[i], SCALAR_NULL))
			return;
	diagnostic_add(build->diagnostics, list->mark, "null_not_in_enum",
	    "the type allows null, and these values do not; add null to the "
	    "enum, or take it from the type");
}

static const struct node *
values_of(struct build *build, const struct model_schema *schema)
{
	const struct node *list, *one;
	struct node *only;

	list = member_of(schema->node, "enum", NODE_SEQUENCE);
	one = node_get(schema->node, "const");
	if (list != NULL && one != NULL)
		diagnostic_add(build->diagnostics, one->mark, "enum_and_const",
		    "const allows one value, so enum says "
		    "nothing more; remove one");
	if (one == NULL)
		return (list);
	only = arena_alloc(build->arena, sizeof(*only));
	only->kind = NODE_SEQUENCE;
	only->mark = one->mark;
	only->items = arena_alloc(build->arena, sizeof(struct node *));
	only->items[0] = node_get(schema->node, "const");
	only->count = 1;
	return (only);
}

void
allowed_read(struct build *build, struct model_schema *schema)
{
	static const unsigned kinds =
	    1u << MODEL_OBJECT | 1u << MODEL_ARRAY | 1u << MODEL_MAP;
	const struct node *list = values_of(build, schema);
	size_t count = 0;

	if (list == NULL)
		return;
	if ((kinds & 1u << schema->type) != 0) {
		diagnostic_add(build->diagnostics, list->mark,
		    "unsupported_enum",
		    "an enum or const is of texts, "
		    "numbers or booleans; give the members enums");
		return;
	}
	if (list->count == 0)
		diagnostic_add(build->diagnostics, list->mark, "empty_enum",
		    "no value is allowed; name some, or remove the enum");
	schema->values = arena_alloc(
	    build->arena, list->count * sizeof(*schema->values) + 1);
	for (size_t i = 0; i < list->count; i++)
		count = add(build, schema, count, list->items[i]);
	schema->value_count = count;
	duplicates_refuse(build, list);
	check_null(build, schema, list);
	if (schema->type == MODEL_TEXT || schema->type == MODEL_UUID) {
		schema->type = MODEL_ENUM;
		schema->format = schema->pattern = (struct text){ NULL, 0 };
		schema->min_length = schema->max_length = schema->format;
	}
}
