/*
 * Which type a schema has in C: from type and format, and where there is no
 * type from its enum or const. A row a pair of type and format.
 */
#include "codegen/model/schema.h"

static const struct {
	const char *type;
	const char *format; /* NULL: without one */
	enum model_type meaning;
	bool asserted; /* the format is checked at run time */
} types[] = {
	{ "string", NULL, MODEL_TEXT, false },
	{ "string", "uuid", MODEL_UUID, false },
	{ "string", "date-time", MODEL_TEXT, true },
	{ "string", "date", MODEL_TEXT, true },
	{ "string", "email", MODEL_TEXT, true },
	{ "string", "uri", MODEL_TEXT, true },
	{ "string", "uri-reference", MODEL_TEXT, true },
	{ "string", "password", MODEL_TEXT, false },
	{ "integer", NULL, MODEL_INT64, false },
	{ "integer", "int32", MODEL_INT32, false },
	{ "integer", "int64", MODEL_INT64, false },
	{ "number", NULL, MODEL_DECIMAL, false },
	{ "number", "double", MODEL_DOUBLE, false },
	{ "number", "float", MODEL_DOUBLE, false },
	{ "boolean", NULL, MODEL_BOOLEAN, false },
	{ "array", NULL, MODEL_ARRAY, false },
	{ "object", NULL, MODEL_OBJECT, false },
};

/* Finds the row; false when there is no such type or format. */
static bool
find(const char *type, const char *format, size_t *row)
{
	for (*row = 0; *row < COUNT_OF(types); (*row)++)
		if (strcmp(types[*row].type, type) == 0 &&
		    (format == NULL) == (types[*row].format == NULL) &&
		    (format == NULL || strcmp(types[*row].format, format) == 0))
			return (true);
	return (false);
}

static void
refuse_name(struct build *build, const struct node *name)
{
	if (node_is(name, SCALAR_NULL))
		diagnostic_add(build->diagnostics, name->mark, "wrong_type",
		    "the name of the type null is a text: write 'null'");
	else
		diagnostic_add(build->diagnostics, name->mark, "unknown_type",
		    "a type is string, integer, number, boolean, array, "
		    "object, or one of these beside 'null'");
}

/* The one type of a list, beside 'null'; NULL, with a diagnostic. */
static const struct node *
pick(struct build *build, struct model_schema *schema, const struct node *list)
{
	const struct node *one = NULL;

	if (build->version_30)
		diagnostic_add(build->diagnostics, list->mark, "other_version",
		    "a list of types is of OpenAPI 3.1; "
		    "declare openapi: 3.1.0, or write nullable: true");
	for (size_t i = 0; i < list->count; i++) {
		if (node_is(list->items[i], SCALAR_TEXT) &&
		    strcmp(list->items[i]->text.bytes, "null") == 0) {
			schema->nullable = true;
			continue;
		}
		if (one != NULL) {
			diagnostic_add(build->diagnostics, list->items[i]->mark,
			    "unsupported_type_union",
			    "a value is of one type, and maybe null; give "
			    "each type a property or an operation of its own");
			return (NULL);
		}
		one = list->items[i];
	}
	if (one == NULL)
		diagnostic_add(build->diagnostics, list->mark,
		    "unsupported_null_type",
		    "a value that is always null "
		    "says nothing; remove it, or name the other type");
	return (one);
}

/* The type that all values of an enum have, or NULL. */
static const char *
type_of_values(const struct node *const *values, size_t count)
{
	static const char *const names[] = {
		[SCALAR_TEXT] = "string",
		[SCALAR_INTEGER] = "integer",
		[SCALAR_NUMBER] = "number",
		[SCALAR_BOOLEAN] = "boolean",
		[SCALAR_NULL] = NULL,
	};
	const char *type = NULL, *found;

	for (size_t i = 0; i < count; i++) {
		if (values[i]->kind != NODE_SCALAR)
			return (NULL);
		found = names[values[i]->scalar_kind];
		if (found == NULL)
			continue;
		if (type != NULL && strcmp(type, found) != 0)
			return (NULL);
		type = found;
	}
	return (type);
}

static bool
holds_null(const struct node *const *values, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (node_is(values[i], SCALAR_NULL))
			return (true);
	return (false);
}

/* Without a type: of any kind, unless its values tell. */
static const char *
infer(struct build *build, struct model_schema *schema)
{
	const struct node *list =
	    member_of(schema->node, "enum", NODE_SEQUENCE);
	const struct node *one = node_get(schema->node, "const");
	const struct node *const *values = &one;
	size_t count = one == NULL ? 0 : 1;
	const char *type;

	if (one == NULL && list != NULL) {
		values = (const struct node *const *)list->items;
		count = list->count;
	}
	type = type_of_values(values, count);
	if (type != NULL)
		schema->nullable = holds_null(values, count);
	else if (one != NULL && node_is(one, SCALAR_NULL))
		diagnostic_add(build->diagnostics, schema->mark,
		    "unsupported_null_type",
		    "a value that is always null "
		    "says nothing; remove it");
	return (type);
}

static const char *
type_name(struct build *build, struct model_schema *schema)
{
	const struct node *name = node_get(schema->node, "type");
	size_t row;

	if (name == NULL)
		return (infer(build, schema));
	if (name->kind == NODE_SEQUENCE)
		name = pick(build, schema, name);
	if (name == NULL)
		return (NULL);
	if (node_is(name, SCALAR_TEXT) && find(name->text.bytes, NULL, &row))
		return (name->text.bytes);
	if (node_is(name, SCALAR_TEXT) && strcmp(name->text.bytes, "null") == 0)
		diagnostic_add(build->diagnostics, name->mark,
		    "unsupported_null_type",
		    "a value that is always null "
		    "says nothing; remove it, or name the other type");
	else
		refuse_name(build, name);
	return (NULL);
}

void
type_read(struct build *build, struct model_schema *schema)
{
	struct text format = member_text(schema->node, "format");
	const char *type = type_name(build, schema);
	size_t row;

	if (type == NULL) {
		schema->nullable = false;
		if (format.bytes != NULL)
			diagnostic_add(build->diagnostics,
			    node_get(schema->node, "format")->mark,
			    "missing_type",
			    "a format says nothing without "
			    "a type; add type: string, integer or number");
		return;
	}
	if (member_true(schema->node, "nullable", false))
		schema->nullable = true;
	if (find(type, format.bytes, &row)) {
		if (types[row].asserted)
			schema->format = format;
	} else {
		diagnostic_add(build->diagnostics,
		    node_get(schema->node, "format")->mark,
		    "unsupported_format",
		    "the format %s of type %s is not "
		    "checked by anything; remove it, or use a pattern",
		    format.bytes, type);
		(void)find(type, NULL, &row);
	}
	schema->type = types[row].meaning;
}
