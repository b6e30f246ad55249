/*
 * How parameters are written (OpenAPI 3.1, section 4.8.12.2), a row a style
 * and place; and which schemas can be written so.
 */
#include "codegen/model/operation.h"

static const struct row {
	enum model_place place;
	const char *name; /* the first of a place is its default */
	enum model_style style;
} rows[] = {
	{ MODEL_PATH, "simple", MODEL_STYLE_SIMPLE },
	{ MODEL_PATH, "label", MODEL_STYLE_LABEL },
	{ MODEL_PATH, "matrix", MODEL_STYLE_MATRIX },
	{ MODEL_QUERY, "form", MODEL_STYLE_FORM },
	{ MODEL_QUERY, "spaceDelimited", MODEL_STYLE_SPACE },
	{ MODEL_QUERY, "pipeDelimited", MODEL_STYLE_PIPE },
	{ MODEL_QUERY, "deepObject", MODEL_STYLE_DEEP },
	{ MODEL_HEADER, "simple", MODEL_STYLE_SIMPLE },
	{ MODEL_COOKIE, "form", MODEL_STYLE_FORM },
};

static const struct row *
find(enum model_place place, const char *name)
{
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		if (rows[i].place == place &&
		    (name == NULL || strcmp(rows[i].name, name) == 0))
			return (&rows[i]);
	return (NULL);
}

void
style_read(struct build *build, const struct node *node,
    struct model_parameter *parameter)
{
	const struct node *said = node_get(node, "style");
	const struct row *row = find(parameter->place,
	    node_is(said, SCALAR_TEXT) ? said->text.bytes : NULL);

	if (row == NULL) {
		row = find(parameter->place, NULL);
		diagnostic_add(build->diagnostics, said->mark,
		    "unsupported_style",
		    "a parameter in %s has no style %s; "
		    "%s is the usual one",
		    node_get(node, "in")->text.bytes, said->text.bytes,
		    row->name);
	}
	parameter->style = row->style;
	parameter->explode =
	    member_true(node, "explode", parameter->style == MODEL_STYLE_FORM);
	parameter->empty_allowed = parameter->place == MODEL_QUERY &&
	    member_true(node, "allowEmptyValue", false);
}

bool
style_scalar(const struct model_schema *schema)
{
	return (schema->type != MODEL_OBJECT && schema->type != MODEL_MAP &&
	    schema->type != MODEL_ARRAY);
}

bool
style_list(const struct model_schema *schema)
{
	return (schema->type == MODEL_ARRAY && !schema->tolerant &&
	    style_scalar(schema->items));
}

const struct model_property *
style_misfit(const struct model_schema *schema)
{
	const struct model_property *property;

	for (size_t i = 0; i < schema->property_count; i++) {
		property = &schema->properties[i];
		if (!style_scalar(property->schema) &&
		    !style_list(property->schema))
			return (property);
	}
	return (NULL);
}

bool
style_members(const struct model_schema *schema)
{
	if (schema->type == MODEL_MAP)
		return (schema->items == NULL || style_scalar(schema->items));
	return (schema->type == MODEL_OBJECT && style_misfit(schema) == NULL &&
	    (schema->additional_schema == NULL ||
		style_scalar(schema->additional_schema)));
}

/* deepObject of more than objects of one level, as APIs write it. */
static void
nest(struct build *build, struct model_parameter *parameter)
{
	const char *name = parameter->property.name.bytes;
	enum model_type type = parameter->property.schema->type;
	bool object =
	    type == MODEL_OBJECT || type == MODEL_MAP || type == MODEL_ANY;

	if (parameter->explode || object)
		diagnostic_warn(build->diagnostics, parameter->property.mark,
		    "nested_parameter",
		    "deepObject is for objects of one level; %s is read as "
		    "%s[a][b]=c, and lists as %s[]=c or %s[0]=c",
		    name, name, name, name);
	else
		diagnostic_add(build->diagnostics, parameter->property.mark,
		    "unsupported_style",
		    "the style deepObject is for objects of one level; with "
		    "explode: true %s is read as %s[a][b]=c, and lists as "
		    "%s[]=c; else remove the style",
		    name, name, name);
	parameter->style = MODEL_STYLE_NESTED;
	parameter->explode = false;
}

static void
check_schema(struct build *build, struct model_parameter *parameter)
{
	const struct model_schema *schema = parameter->property.schema;
	struct mark mark = parameter->property.mark;

	if (schema->broken ||
	    (schema->items != NULL && schema->items->broken) ||
	    parameter->style == MODEL_STYLE_JSON)
		return;
	if (parameter->style == MODEL_STYLE_DEEP && !style_members(schema)) {
		nest(build, parameter);
	} else if (!style_scalar(schema) && !style_list(schema) &&
	    !style_members(schema)) {
		diagnostic_warn(build->diagnostics, mark, "nested_parameter",
		    "how %s is written is undefined, since it is nested; it "
		    "is taken as JSON, as by content: {application/json: ...}",
		    parameter->property.name.bytes);
		parameter->style = MODEL_STYLE_JSON;
		parameter->explode = false;
	}
}

/* No text of a parameter means null: it is there, or it is not. */
static void
forget_null(struct model_parameter *parameter)
{
	struct model_property *property = &parameter->property;
	bool absent = !property->required && property->default_value == NULL;

	if (!property->schema->nullable || parameter->style == MODEL_STYLE_JSON)
		return;
	if (node_is(property->default_value, SCALAR_NULL)) {
		property->default_value = NULL;
		absent = true;
	}
	property->by_pointer =
	    property->schema->type == MODEL_OBJECT && !property->required;
	property->presence = property->by_pointer ? MODEL_PRESENCE_POINTER
	    : absent				  ? MODEL_PRESENCE_FLAG
						  : MODEL_PRESENCE_NONE;
}

void
parameter_loosen(struct build *build, struct model_parameter *parameter)
{
	bool required = parameter->property.required;

	parameter->property.required = false;
	property_settle(build, &parameter->property);
	forget_null(parameter);
	parameter->property.required = required;
}

void
parameters_settle(
    struct build *build, struct model_parameter *parameters, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		property_settle(build, &parameters[i].property);
		forget_null(&parameters[i]);
		/* An empty value is none, though the name must be there. */
		if (parameters[i].empty_allowed &&
		    parameters[i].property.required &&
		    parameters[i].property.schema->type != MODEL_TEXT)
			parameter_loosen(build, &parameters[i]);
		check_schema(build, &parameters[i]);
	}
}
