/*
 * Which type a schema has in C: from type and format, and where there is no
 * type from its enum or const. A row a pair of type and format.
 */
#include <strings.h>

#include "codegen/model/resource.h"
#include "codegen/model/schema.h"
#include "codegen/model/token.h"
#include "runtime/format.h"

static const struct {
	const char *type;
	const char *format; /* NULL: without one */
	enum model_type meaning;
} types[] = {
	{ "string", NULL, MODEL_TEXT },
	{ "string", "uuid", MODEL_UUID },
	{ "integer", NULL, MODEL_INT64 },
	{ "integer", "int8", MODEL_INT32 },
	{ "integer", "uint8", MODEL_INT32 },
	{ "integer", "int16", MODEL_INT32 },
	{ "integer", "uint16", MODEL_INT32 },
	{ "integer", "int32", MODEL_INT32 },
	{ "integer", "uint32", MODEL_INT64 },
	{ "integer", "int64", MODEL_INT64 },
	{ "number", NULL, MODEL_DECIMAL },
	{ "number", "double", MODEL_DOUBLE },
	{ "number", "float", MODEL_DOUBLE },
	{ "boolean", NULL, MODEL_BOOLEAN },
	{ "array", NULL, MODEL_ARRAY },
	{ "object", NULL, MODEL_OBJECT },
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
	diagnostic_add(build->diagnostics, name->mark, "unknown_type",
	    "a type is string, integer, number, boolean, array, object, or "
	    "one of these beside 'null'");
}

bool
type_names_null(struct build *build, const struct node *name)
{
	if (node_is(name, SCALAR_NULL))
		diagnostic_warn(build->diagnostics, name->mark, "bare_null",
		    "the name of the type null is a text, 'null' in quotes; "
		    "it is taken as such");
	return (node_is(name, SCALAR_NULL) ||
	    (node_is(name, SCALAR_TEXT) &&
		strcmp(name->text.bytes, "null") == 0));
}

/* The one type of a list, beside 'null'. */
static const struct node *
pick(struct build *build, struct model_schema *schema, const struct node *list)
{
	const struct node *one = NULL;

	if (build->version_30)
		diagnostic_warn(build->diagnostics, list->mark, "other_version",
		    "a list of types is of OpenAPI 3.1; it is taken as there");
	for (size_t i = 0; i < list->count; i++) {
		if (type_names_null(build, list->items[i])) {
			schema->nullable = true;
			continue;
		}
		one = list->items[i];
	}
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
infer(struct model_schema *schema)
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
	return (type);
}

static const char *
type_name(struct build *build, struct model_schema *schema)
{
	const struct node *name = node_get(schema->node, "type");
	size_t row;

	if (name == NULL)
		return (infer(schema));
	if (name->kind == NODE_SEQUENCE)
		name = pick(build, schema, name);
	if (name == NULL)
		return (NULL);
	if (node_is(name, SCALAR_TEXT) && find(name->text.bytes, NULL, &row))
		return (name->text.bytes);
	refuse_name(build, name);
	return (NULL);
}

/* Whether texts are checked for it at run time. */
static bool
format_asserted(struct text format)
{
	for (int i = FORMAT_NONE + 1; i < FORMAT_INT8; i++)
		if (i != FORMAT_UUID &&
		    text_equal(format, text_of(format_rows[i].name)))
			return (true);
	return (false);
}

/* A UUID of which more is demanded is a text that has that format, too. */
static bool
is_ruled_uuid(const struct model_schema *schema, struct text format)
{
	static const char *const rules[] = { "minLength", "maxLength",
		"pattern" };

	if (!text_equal(format, text_of("uuid")))
		return (false);
	for (size_t i = 0; i < COUNT_OF(rules); i++)
		if (node_get(schema->node, rules[i]) != NULL)
			return (true);
	return (false);
}

/* What is binary, or of a media type that is neither text nor JSON. */
static bool
is_bytes(const struct node *schema, struct text format)
{
	const struct text type = member_text(schema, "contentMediaType");

	if (text_equal(format, text_of("binary")))
		return (true);
	return (type.bytes != NULL &&
	    node_get(schema, "contentEncoding") == NULL &&
	    !media_type_json(type) &&
	    strncasecmp(type.bytes, "text/", strlen("text/")) != 0);
}

void
type_read(struct build *build, struct model_schema *schema)
{
	struct text format = member_text(schema->node, "format");
	const char *type = type_name(build, schema);
	size_t row;

	if (place_of(build, schema->node)->annotates) {
		use_ignore(build->uses, node_get(schema->node, "format"));
		format = (struct text){ NULL, 0 };
	}
	if (type == NULL) {
		schema->nullable = false;
		return;
	}
	if (member_true(schema->node, "nullable", false))
		schema->nullable = true;
	if (strcmp(type, "string") == 0 &&
	    (format_asserted(format) || is_ruled_uuid(schema, format)))
		schema->format = format;
	if (strcmp(type, "string") == 0)
		schema->bytes = is_bytes(schema->node, format);
	if (schema->format.bytes != NULL || !find(type, format.bytes, &row)) {
		(void)find(type, NULL, &row); /* it only tells */
		if (schema->format.bytes == NULL)
			use_ignore(
			    build->uses, node_get(schema->node, "format"));
	}
	schema->type = types[row].meaning;
}
