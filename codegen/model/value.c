/*
 * Whether a value that stands in a document (a default, an enum's) is one of
 * a schema: the same rules as the runtime's, asked of a node.
 */
#include "codegen/model/schema.h"

#include <stdlib.h>

#include "codegen/model/assertion.h"
#include "codegen/read/encoding.h"
#include "runtime/format.h"
#include "runtime/number.h"
#include "runtime/pattern.h"

#define PATTERN_STEPS 100000

struct check {
	struct build *build;
	const char *what; /* "the default" */
};

static bool
check(struct check *, const struct node *, const struct model_schema *);

static bool
refuse(const struct check *check, const struct node *value, const char *rule)
{
	diagnostic_warn(check->build->diagnostics, value->mark,
	    "value_breaks_schema", "%s breaks its schema, and is left out: %s",
	    check->what, rule);
	return (false);
}

static size_t
code_points(struct text text)
{
	size_t count = 0;

	for (size_t i = 0; i < text.length; i++)
		count += ((unsigned char)text.bytes[i] & 0xc0) != 0x80;
	return (count);
}

/* Whether count is not beyond the bound, if there is one. */
static bool
within(size_t count, struct text least, struct text most)
{
	return (
	    (least.bytes == NULL || count >= strtoull(least.bytes, NULL, 10)) &&
	    (most.bytes == NULL || count <= strtoull(most.bytes, NULL, 10)));
}

static bool
format_fits(struct text format, struct text value)
{
	for (size_t i = 0; i < FORMAT_COUNT; i++)
		if (format_rows[i].name != NULL &&
		    format_rows[i].check != NULL &&
		    strcmp(format_rows[i].name, format.bytes) == 0)
			return (format_rows[i].check(value));
	return (true);
}

static bool
pattern_fits(struct text source, struct text value)
{
	struct pattern pattern = { .source = source.bytes };
	bool fits =
	    pattern_match(&pattern, value, PATTERN_STEPS) == PATTERN_MATCH;

	pattern_release(&pattern);
	return (fits);
}

static bool
check_text(struct check *check, const struct node *value,
    const struct model_schema *schema)
{
	struct uuid uuid;

	if (!node_is(value, SCALAR_TEXT))
		return (refuse(check, value, "it is no text"));
	if (schema->type == MODEL_UUID && !uuid_read(&uuid, value->text))
		return (refuse(check, value, "it is no UUID"));
	if (!within(code_points(value->text), schema->min_length,
		schema->max_length))
		return (refuse(check, value, "its length is out of bounds"));
	if (schema->format.bytes != NULL &&
	    !format_fits(schema->format, value->text))
		return (refuse(check, value, "it does not have the format"));
	if (schema->pattern.bytes != NULL &&
	    !pattern_fits(schema->pattern, value->text))
		return (refuse(check, value, "the pattern does not match"));
	return (true);
}

static bool
fits_range(struct text number, const struct model_schema *schema)
{
	return ((schema->minimum.bytes == NULL ||
		    number_compare(number, schema->minimum) >= 0) &&
	    (schema->exclusive_minimum.bytes == NULL ||
		number_compare(number, schema->exclusive_minimum) > 0) &&
	    (schema->maximum.bytes == NULL ||
		number_compare(number, schema->maximum) <= 0) &&
	    (schema->exclusive_maximum.bytes == NULL ||
		number_compare(number, schema->exclusive_maximum) < 0));
}

static bool
fits_type(struct text number, enum model_type type)
{
	int64_t integer;
	double real;
	bool whole;

	if (type == MODEL_DECIMAL)
		return (true);
	if (type == MODEL_DOUBLE)
		return (number_double(number, &real));
	return (number_integer(number, &integer, &whole) &&
	    (type == MODEL_INT64 ||
		(integer >= INT32_MIN && integer <= INT32_MAX)));
}

static bool
check_number(struct check *check, const struct node *value,
    const struct model_schema *schema)
{
	if (!node_is(value, SCALAR_INTEGER) && !node_is(value, SCALAR_NUMBER))
		return (refuse(check, value, "it is no number"));
	if (!fits_type(value->text, schema->type))
		return (refuse(
		    check, value, "it is no number of that type and format"));
	if (!fits_range(value->text, schema))
		return (refuse(check, value, "it is out of bounds"));
	if (schema->multiple_of.bytes != NULL &&
	    number_compare(schema->multiple_of, text_of("0")) > 0 &&
	    !number_multiple(value->text, schema->multiple_of))
		return (refuse(check, value, "it is no multiple"));
	return (true);
}

static bool
check_array(struct check *how, const struct node *value,
    const struct model_schema *schema)
{
	bool fits = true;

	if (value->kind != NODE_SEQUENCE)
		return (refuse(how, value, "it is no array"));
	if (!within(value->count, schema->min_items, schema->max_items))
		return (
		    refuse(how, value, "its number of items is out of bounds"));
	if (schema->unique_items && duplicates_any(how->build, value))
		return (refuse(how, value, "an item stands in it twice"));
	for (size_t i = 0; i < value->count; i++)
		fits = check(how, value->items[i], schema->items) && fits;
	return (fits);
}

/* The schema of a member: its property's, or that of all others. */
static const struct model_schema *
schema_of_member(const struct model_schema *schema, struct text name)
{
	const struct node *properties = node_get(schema->node, "properties");
	const struct member *member = node_member(properties, name);

	if (schema->type == MODEL_MAP)
		return (schema->items);
	if (member != NULL)
		return (
		    schema->properties[member - properties->members].schema);
	return (schema->additional_schema);
}

static bool
check_members(struct check *how, const struct node *value,
    const struct model_schema *schema)
{
	const struct model_schema *member;
	bool fits = true;

	for (size_t i = 0; i < value->count; i++) {
		member = schema_of_member(schema, value->members[i].name);
		if (member != NULL)
			fits =
			    check(how, value->members[i].value, member) && fits;
		else if (schema->additional == MODEL_ADDITIONAL_REFUSED)
			fits = refuse(how, value->members[i].value,
			    "it has a member that is no property");
	}
	return (fits);
}

static bool
check_object(struct check *how, const struct node *value,
    const struct model_schema *schema)
{
	if (value->kind != NODE_MAPPING)
		return (refuse(how, value, "it is no object"));
	if (!within(
		value->count, schema->min_properties, schema->max_properties))
		return (refuse(
		    how, value, "its number of members is out of bounds"));
	for (size_t i = 0; i < schema->property_count; i++)
		if (schema->properties[i].required &&
		    node_member(value, schema->properties[i].name) == NULL)
			return (refuse(
			    how, value, "a required property is missing"));
	return (check_members(how, value, schema));
}

static bool
check_boolean(struct check *how, const struct node *value,
    const struct model_schema *schema)
{
	(void)schema;
	if (!node_is(value, SCALAR_BOOLEAN))
		return (refuse(how, value, "it is neither true nor false"));
	return (true);
}

static bool
check_any(struct check *how, const struct node *value,
    const struct model_schema *schema)
{
	if (schema->assertions != NULL &&
	    !assertion_check(how->build, schema->assertions, value))
		return (refuse(how, value, "its assertions do not hold"));
	return (true);
}

static bool (*const checks[])(
    struct check *, const struct node *, const struct model_schema *) = {
	[MODEL_TEXT] = check_text,
	[MODEL_UUID] = check_text,
	[MODEL_ENUM] = check_text,
	[MODEL_INT32] = check_number,
	[MODEL_INT64] = check_number,
	[MODEL_DOUBLE] = check_number,
	[MODEL_DECIMAL] = check_number,
	[MODEL_BOOLEAN] = check_boolean,
	[MODEL_ANY] = check_any,
	[MODEL_OBJECT] = check_object,
	[MODEL_ARRAY] = check_array,
	[MODEL_MAP] = check_object,
};

/* Whether the value is among those of enum or const. */
static bool
is_allowed(const struct node *value, const struct model_schema *schema)
{
	const struct node *list, *one;

	list = member_of(schema->node, "enum", NODE_SEQUENCE);
	one = node_get(schema->node, "const");
	if (one != NULL)
		return (node_equal(value, one));
	for (size_t i = 0; list != NULL && i < list->count; i++)
		if (node_equal(value, list->items[i]))
			return (true);
	return (list == NULL);
}

static bool
check(struct check *how, const struct node *value,
    const struct model_schema *schema)
{
	if (node_is(value, SCALAR_NULL) && schema->nullable)
		return (true);
	if (!checks[schema->type](how, value, schema))
		return (false);
	if (schema->value_count > 0 && !is_allowed(value, schema))
		return (refuse(how, value, "it is not among its values"));
	return (true);
}

bool
value_check(struct build *build, const struct node *value,
    const struct model_schema *schema, const char *what)
{
	struct check how = { .build = build, .what = what };

	return (check(&how, value, schema));
}
