/*
 * An example as it comes in a request: a parameter in its style (OpenAPI 3.1,
 * section 4.8.12.4), a form as its names and values. What a style has no way
 * to write (an empty list, a comma in a header's list) is left to JSON.
 */
#include "codegen/trial/trial.h"

#include <ctype.h>

#include "runtime/buffer.h"

struct wire {
	struct arena *arena;
	const struct model_parameter *parameter;
	struct buffer out;
	bool first; /* nothing was written yet */
	bool possible;
};

/* What is written before the whole, and between items. */
static const struct {
	const char *before;
	const char *apart;
	const char *exploded;
} styles[] = {
	[MODEL_STYLE_SIMPLE] = { "", ",", "," },
	[MODEL_STYLE_FORM] = { "", ",", "&" },
	[MODEL_STYLE_LABEL] = { ".", ",", "." },
	[MODEL_STYLE_MATRIX] = { ";", ",", ";" },
	[MODEL_STYLE_SPACE] = { "", "%20", "&" },
	[MODEL_STYLE_PIPE] = { "", "%7C", "&" },
	[MODEL_STYLE_DEEP] = { "", ",", "&" },
	[MODEL_STYLE_NESTED] = { "", ",", "&" },
	[MODEL_STYLE_JSON] = { "", ",", "&" },
};

static void
append(struct wire *wire, const char *text)
{
	buffer_append_text(&wire->out, text_of(text));
}

/* In percent-encoding, but for what is unreserved (RFC 3986, section 2.3). */
static void
append_encoded(struct wire *wire, struct text text)
{
	const char *plain =
	    wire->parameter->style == MODEL_STYLE_LABEL ? "-_~" : "-_~.";

	for (size_t i = 0; i < text.length; i++) {
		const unsigned char c = (unsigned char)text.bytes[i];

		if (c < 0x80 && (isalnum(c) || strchr(plain, c) != NULL))
			buffer_append(&wire->out, &text.bytes[i], 1);
		else
			buffer_format(&wire->out, "%%%02X", c);
	}
}

/* A field's value has no encoding: some texts cannot be one of a list. */
static void
append_field(struct wire *wire, struct text text, bool item)
{
	const size_t last = text.length == 0 ? 0 : text.length - 1;

	if (text.length == 0 || text.bytes[0] == ' ' ||
	    text.bytes[last] == ' ' ||
	    (item && strpbrk(text.bytes, ",=") != NULL))
		wire->possible = false;
	for (size_t i = 0; i < text.length; i++)
		if ((unsigned char)text.bytes[i] < 0x20)
			wire->possible = false;
	buffer_append_text(&wire->out, text);
}

static void
append_text(struct wire *wire, struct text text, bool item)
{
	const struct model_parameter *parameter = wire->parameter;

	if (parameter->place == MODEL_HEADER) {
		append_field(wire, text, item);
		return;
	}
	if ((text.length == 0 && parameter->place == MODEL_PATH) ||
	    (parameter->style == MODEL_STYLE_SPACE &&
		strchr(text.bytes, ' ') != NULL) ||
	    (parameter->style == MODEL_STYLE_PIPE &&
		strchr(text.bytes, '|') != NULL))
		wire->possible = false;
	append_encoded(wire, text);
}

static void
append_json(struct wire *wire, const struct model_schema *schema,
    const struct node *value)
{
	const struct example example = { .schema = schema, .value = value };

	append_text(wire, example_json(wire->arena, &example, false), false);
}

/* Text that a value of any kind would be taken for something else by. */
static bool
is_ambiguous(const struct model_schema *schema, struct text text)
{
	return (schema->type == MODEL_ANY &&
	    (text.length == 0 || !isalpha((unsigned char)text.bytes[0]) ||
		text.bytes[0] == 't' || text.bytes[0] == 'f' ||
		text.bytes[0] == 'n'));
}

static void
append_scalar(struct wire *wire, const struct model_schema *schema,
    const struct node *value, bool item)
{
	if (value->kind != NODE_SCALAR || value->scalar_kind == SCALAR_NULL ||
	    schema == NULL ||
	    (value->scalar_kind == SCALAR_TEXT &&
		is_ambiguous(schema, value->text))) {
		wire->possible = false;
		return;
	}
	append_text(wire, value->text, item);
}

static bool
is_named(const struct wire *wire)
{
	const enum model_place place = wire->parameter->place;

	return (wire->parameter->style == MODEL_STYLE_MATRIX ||
	    place == MODEL_QUERY || place == MODEL_COOKIE ||
	    place == MODEL_FORM);
}

/* What stands before the next pair or item of something exploded. */
static void
append_apart(struct wire *wire)
{
	const enum model_style style = wire->parameter->style;

	if (wire->first)
		append(wire, styles[style].before);
	else if (wire->parameter->place == MODEL_COOKIE)
		append(wire, "; ");
	else
		append(wire, styles[style].exploded);
	wire->first = false;
}

/* "name=", where the style has it. */
static void
append_name(struct wire *wire)
{
	append_apart(wire);
	if (!is_named(wire))
		return;
	append_encoded(wire, wire->parameter->property.name);
	append(wire, "=");
}

static void
append_list(struct wire *wire, const struct node *list)
{
	const struct model_parameter *parameter = wire->parameter;
	const struct model_schema *items = parameter->property.schema->items;

	if (list->kind != NODE_SEQUENCE || list->count == 0)
		wire->possible = false;
	for (size_t i = 0; wire->possible && i < list->count; i++) {
		if (i == 0 || parameter->explode)
			append_name(wire);
		else
			append(wire, styles[parameter->style].apart);
		if (items->type == MODEL_OBJECT || items->type == MODEL_MAP ||
		    items->type == MODEL_ARRAY)
			append_json(wire, items, list->items[i]);
		else
			append_scalar(wire, items, list->items[i], true);
	}
}

/* One name and value of an object. */
static void
append_pair(struct wire *wire, struct text name,
    const struct model_schema *schema, const struct node *value)
{
	const struct model_parameter *parameter = wire->parameter;

	if (parameter->style == MODEL_STYLE_DEEP) {
		append_apart(wire);
		append_encoded(wire, parameter->property.name);
		append(wire, "%5B");
		append_encoded(wire, name);
		append(wire, "%5D=");
	} else if (parameter->explode) {
		append_apart(wire);
		append_text(wire, name, true);
		append(wire, "=");
	} else {
		if (wire->first)
			append_name(wire);
		else
			append(wire, styles[parameter->style].apart);
		append_text(wire, name, true);
		append(wire, styles[parameter->style].apart);
	}
	append_scalar(wire, schema, value, true);
}

static void
append_member(struct wire *wire, const struct model_schema *schema,
    const struct member *member)
{
	const struct model_property *property =
	    model_property_of(schema, member->name);
	const struct model_schema *values = schema->type == MODEL_MAP
	    ? schema->items
	    : schema->additional_schema;
	const struct node *value = member->value;

	if (property != NULL && property->read_only)
		return;
	if (property != NULL)
		values = property->schema;
	if (values == NULL || values->type != MODEL_ARRAY) {
		append_pair(wire, member->name, values, value);
		return;
	}
	if (value->kind != NODE_SEQUENCE || value->count == 0)
		wire->possible = false;
	for (size_t i = 0; wire->possible && i < value->count; i++)
		append_pair(wire, member->name, values->items, value->items[i]);
}

static void
append_object(struct wire *wire, const struct node *object)
{
	if (object->kind != NODE_MAPPING || object->count == 0)
		wire->possible = false;
	for (size_t i = 0; wire->possible && i < object->count; i++)
		append_member(wire, wire->parameter->property.schema,
		    &object->members[i]);
}

static void
append_value(struct wire *wire, const struct node *value)
{
	const struct model_parameter *parameter = wire->parameter;
	const struct model_schema *schema = parameter->property.schema;

	if (parameter->style == MODEL_STYLE_NESTED)
		wire->possible = false;
	else if (parameter->style == MODEL_STYLE_JSON) {
		append_name(wire);
		append_json(wire, schema, value);
	} else if (schema->type == MODEL_ARRAY)
		append_list(wire, value);
	else if (schema->type == MODEL_OBJECT || schema->type == MODEL_MAP)
		append_object(wire, value);
	else {
		append_name(wire);
		append_scalar(wire, schema, value, false);
	}
}

bool
wire_parameter(struct arena *arena, const struct model_parameter *parameter,
    const struct node *value, struct text *text)
{
	struct wire wire = { .arena = arena,
		.parameter = parameter,
		.first = true,
		.possible = true };

	buffer_init(&wire.out, arena);
	append_value(&wire, value);
	*text = buffer_text(&wire.out);
	return (wire.possible);
}

/* A property of a form without styles, as a parameter of one would be. */
static struct model_parameter
member_of_form(const struct model_property *property)
{
	const struct model_schema *schema = property->schema;
	struct model_parameter member = { .property = *property,
		.place = MODEL_FORM,
		.style = MODEL_STYLE_FORM,
		.explode = true };

	if (schema->type == MODEL_OBJECT || schema->type == MODEL_MAP)
		member.style = MODEL_STYLE_JSON;
	return (member);
}

bool
wire_form(struct arena *arena, const struct model_body *body,
    const struct node *value, struct text *text)
{
	const struct model_schema *schema = body->schema;
	const struct model_property *property;
	struct model_parameter member;
	struct wire wire = {
		.arena = arena, .parameter = &member, .possible = true
	};

	buffer_init(&wire.out, arena);
	wire.possible = schema->type == MODEL_OBJECT &&
	    value->kind == NODE_MAPPING && value->count > 0;
	for (size_t i = 0; wire.possible && i < value->count; i++) {
		property = model_property_of(schema, value->members[i].name);
		if (property == NULL)
			wire.possible = false;
		if (property == NULL || property->read_only)
			continue;
		member = body->members == NULL
		    ? member_of_form(property)
		    : body->members[property - schema->properties];
		wire.first = wire.out.length == 0;
		append_value(&wire, value->members[i].value);
	}
	*text = buffer_text(&wire.out);
	return (wire.possible);
}
