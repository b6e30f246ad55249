/*
 * Which schemas C expresses, and which are kept as JSON and asserted.
 */
#include "codegen/model/assertion_rows.h"

/* Keywords that no type of C has. */
static const char *const beyond[] = { "allOf", "anyOf", "oneOf", "not", "if",
	"dependentSchemas", "dependentRequired", "prefixItems", "contains",
	"patternProperties", "propertyNames", "unevaluatedItems",
	"unevaluatedProperties", "$dynamicRef", "$ref" };

/* Keywords that say nothing of other types, where a type must tell. */
static const char *const typed[] = { "format", "minLength", "maxLength",
	"pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
	"multipleOf", "minItems", "maxItems", "uniqueItems", "items",
	"minProperties", "maxProperties", "properties", "required",
	"additionalProperties" };

static bool
has_any(const struct node *schema, const char *const *keywords, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (node_get(schema, keywords[i]) != NULL)
			return (true);
	return (false);
}

static bool
is_text(const struct node *node, const char *text)
{
	return (
	    node_is(node, SCALAR_TEXT) && strcmp(node->text.bytes, text) == 0);
}

static bool
is_null(const struct node *type)
{
	return (node_is(type, SCALAR_NULL) || is_text(type, "null"));
}

/* The one type beside null; NULL: there are none or several. */
static const struct node *
one_type(const struct node *type)
{
	const struct node *one = NULL;

	if (type->kind != NODE_SEQUENCE)
		return (is_null(type) ? NULL : type);
	for (size_t i = 0; i < type->count; i++) {
		if (is_null(type->items[i]))
			continue;
		if (one != NULL)
			return (NULL);
		one = type->items[i];
	}
	return (one);
}

/* Values that are no scalars have no enum in C. */
static bool
is_container(const struct node *schema, const struct node *type)
{
	const struct node *value = node_get(schema, "const");

	if (node_get(schema, "enum") == NULL && value == NULL)
		return (false);
	return (is_text(type, "object") || is_text(type, "array"));
}

/* Whether a required member is none of the properties. */
static bool
requires_others(const struct node *schema)
{
	const struct node *names = member_of(schema, "required", NODE_SEQUENCE);
	const struct node *properties = node_get(schema, "properties");

	for (size_t i = 0; names != NULL && i < names->count; i++)
		if (node_is(names->items[i], SCALAR_TEXT) &&
		    (properties == NULL ||
			node_member(properties, names->items[i]->text) == NULL))
			return (true);
	return (false);
}

bool
assertion_beside_reference(struct build *build, const struct node *schema)
{
	if (build->version_30 || node_get(schema, "$ref") == NULL)
		return (false);
	for (size_t i = 0; i < schema->count; i++)
		if (keyword_asserts(schema->members[i].name))
			return (true);
	return (false);
}

bool
assertion_needed(struct build *build, const struct node *schema)
{
	const struct node *type = node_get(schema, "type");
	bool scalar;

	if (node_is(schema, SCALAR_BOOLEAN))
		return (schema->text.bytes[0] == 'f');
	if (member_true(schema, "x-json", false) ||
	    member_of(schema, "items", NODE_SEQUENCE) != NULL ||
	    has_any(schema, beyond, COUNT_OF(beyond)))
		return (true);
	if (node_is(node_get(schema, "const"), SCALAR_NULL))
		return (true);
	if (type == NULL)
		return (has_any(schema, typed, COUNT_OF(typed)));
	type = one_type(type);
	if (is_text(node_get(schema, "format"), "uint64") &&
	    is_text(type, "integer"))
		return (true);
	if (resource_dynamic(build, schema) &&
	    (is_text(type, "object") || is_text(type, "array")))
		return (true);
	scalar = type != NULL && !is_container(schema, type);
	return (
	    !scalar || (is_text(type, "object") && requires_others(schema)));
}
