/*
 * enum and const: the values that are allowed. Those of texts become a C
 * enum; those of other types are kept as JSON.
 */
#include "codegen/model/schema.h"

#include <stdlib.h>

#include "codegen/model/assertion.h"
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
check_null(
    struct build *build, struct model_schema *schema, const struct node *list)
{
	if (!schema->nullable)
		return;
	for (size_t i = 0; i < list->count; i++)
		if (node_is(list->items[i], SCALAR_NULL))
			return;
	schema->nullable = false;
	diagnostic_warn(build->diagnostics, list->mark, "null_not_in_enum",
	    "the type allows null, and these values do not, so null is "
	    "refused; add null to the enum where it is meant");
}

static const struct node *
values_of(struct build *build, const struct model_schema *schema)
{
	const struct node *list, *one;
	struct node *only;

	list = member_of(schema->node, "enum", NODE_SEQUENCE);
	one = node_get(schema->node, "const");
	if (list != NULL && one != NULL)
		diagnostic_warn(build->diagnostics, one->mark, "enum_and_const",
		    "const allows one value, so enum says nothing more");
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

static int
compare_names(const void *left, const void *right)
{
	const struct model_enum_value *a = left, *b = right;

	return (strcmp(a->c_name.bytes, b->c_name.bytes));
}

/* Whether two values have one name in C: then they are texts, not an enum. */
static bool
names_collide(struct build *build, const struct model_schema *schema)
{
	size_t count = schema->value_count;
	struct model_enum_value *sorted =
	    arena_alloc(build->arena, count * sizeof(*sorted) + 1);

	memcpy(sorted, schema->values, count * sizeof(*sorted));
	qsort(sorted, count, sizeof(*sorted), compare_names);
	for (size_t i = 1; i < count; i++)
		if (compare_names(&sorted[i - 1], &sorted[i]) == 0 &&
		    !text_equal(sorted[i - 1].text, sorted[i].text))
			return (true);
	return (false);
}

/* Values of which none fits the type: nothing but assertions says that. */
static void
allow_none(
    struct build *build, struct model_schema *schema, const struct node *list)
{
	if (!schema->nullable)
		diagnostic_warn(build->diagnostics, list->mark, "empty_enum",
		    "no value is allowed");
	schema->type = MODEL_ANY;
	schema->nullable = false;
	schema->assertions = assertion_of(build, schema->node);
}

void
allowed_read(struct build *build, struct model_schema *schema)
{
	const struct node *list = values_of(build, schema);
	size_t count = 0;
	bool *again;

	if (list == NULL)
		return;
	schema->values = arena_alloc(
	    build->arena, list->count * sizeof(*schema->values) + 1);
	again = duplicates_of(build, list);
	for (size_t i = 0; i < list->count; i++)
		if (!again[i])
			count = add(build, schema, count, list->items[i]);
	schema->value_count = count;
	schema->constant = node_get(schema->node, "const") != NULL;
	duplicates_warn(build, list);
	check_null(build, schema, list);
	if (count == 0) {
		allow_none(build, schema, list);
		return;
	}
	if (schema->type == MODEL_TEXT && names_collide(build, schema))
		return;
	if (schema->type == MODEL_TEXT || schema->type == MODEL_UUID) {
		schema->type = MODEL_ENUM;
		schema->format = schema->pattern = (struct text){ NULL, 0 };
		schema->min_length = schema->max_length = schema->format;
		schema->bytes = false;
	}
}
