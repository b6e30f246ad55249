/*
 * Objects: their properties in the document's order, which of them are
 * required, and what else they may hold. An object that names no property
 * and allows others is a map.
 */
#include "codegen/model/schema.h"

#include "codegen/model/names.h"

static const char *const taken_by_object[] = { "additional", NULL };

/* Whether what stands beside a $ref says nothing. */
static bool
is_ignored(const struct build *build, const struct node *place)
{
	return (build->version_30 && node_get(place, "$ref") != NULL);
}

/* The default of a place, which is enforced there. */
static const struct node *
default_of(struct build *build, const struct node *place,
    const struct model_schema *schema)
{
	static const struct text name = TEXT("default");
	const struct member *member =
	    is_ignored(build, place) ? NULL : node_member(place, name);

	if (member == NULL)
		member = node_member(schema->node, name);
	if (member == NULL)
		return (NULL);
	use_keep(build->uses, member->mark, NULL, true);
	return (member->value);
}

/* What is said beside a $ref, as 3.1 has it; else by the schema itself. */
static const struct node *
said_of(const struct build *build, const struct node *place,
    const struct model_schema *schema, const char *keyword)
{
	const struct node *value = node_get(place, keyword);

	if (is_ignored(build, place))
		value = NULL;
	return (value != NULL ? value : node_get(schema->node, keyword));
}

static bool
is_true(const struct node *said)
{
	return (node_is(said, SCALAR_BOOLEAN) && said->text.bytes[0] == 't');
}

void
property_read(struct build *build, const struct node *place, struct text base,
    struct model_property *property)
{
	struct model_schema *schema = schema_of(build, place, base);

	property->schema = schema;
	property->description = member_text(place, "description");
	property->read_only =
	    is_true(said_of(build, place, schema, "readOnly"));
	property->write_only =
	    is_true(said_of(build, place, schema, "writeOnly"));
	property->default_value = default_of(build, place, schema);
	property->deprecated =
	    is_true(said_of(build, place, schema, "deprecated"));
	if (property->deprecated)
		deprecation_enforce(build, place);
	if (property->read_only && property->write_only)
		diagnostic_warn(build->diagnostics, place->mark,
		    "read_only_and_write_only",
		    "what is readOnly and writeOnly is never sent, one way or "
		    "the other; remove one");
}

static void
read_properties(struct build *build, struct model_schema *schema,
    const struct node *properties)
{
	const struct member *member;
	struct model_property *property;

	schema->properties = arena_alloc(
	    build->arena, properties->count * sizeof(*schema->properties) + 1);
	for (size_t i = 0; i < properties->count; i++) {
		member = &properties->members[i];
		property = &schema->properties[schema->property_count++];
		property->mark = member->mark;
		property->name = member->name;
		property->c_name = name_free(build->arena,
		    name_snake(build->arena, member->name), taken_by_object);
		property_read(build, member->value,
		    schema_derive(build, schema->name, member->name.bytes),
		    property);
	}
}

/* The name is one of the properties, or the schema would be asserted. */
static void
require(struct build *build, struct model_schema *schema,
    const struct node *properties, const struct node *name)
{
	const struct member *member;

	if (!node_is(name, SCALAR_TEXT)) {
		diagnostic_add(build->diagnostics, name->mark, "wrong_type",
		    "required is a sequence of texts");
		return;
	}
	member = node_member(properties, name->text);
	schema->properties[member - properties->members].required = true;
}

static void
read_required(struct build *build, struct model_schema *schema,
    const struct node *required, const struct node *properties)
{
	for (size_t i = 0; i < required->count; i++)
		require(build, schema, properties, required->items[i]);
	duplicates_warn(build, required);
}

static struct model_schema *
any(struct build *build, const struct model_schema *schema)
{
	struct model_schema *values =
	    arena_alloc(build->arena, sizeof(*values));

	values->mark = schema->mark;
	values->node = schema->node;
	values->name = schema_derive(build, schema->name, "value");
	values->c_name = name_snake(build->arena, values->name);
	values->type = MODEL_ANY;
	return (values);
}

static void
read_additional(struct build *build, struct model_schema *schema,
    const struct node *additional)
{
	if (node_is(additional, SCALAR_BOOLEAN)) {
		if (additional->text.bytes[0] == 'f') {
			schema->additional = MODEL_ADDITIONAL_REFUSED;
			return;
		}
		schema->additional_schema = any(build, schema);
	} else if (additional != NULL) {
		schema->additional_schema = schema_of(build, additional,
		    schema_derive(build, schema->name, "value"));
	} else if (schema->property_count == 0) {
		schema->additional_schema = any(build, schema);
	}
	if (schema->additional_schema != NULL)
		schema->additional = MODEL_ADDITIONAL_KEPT;
}

void
object_fill(struct build *build, struct model_schema *schema)
{
	const struct node *properties, *required;

	properties = member_of(schema->node, "properties", NODE_MAPPING);
	required = member_of(schema->node, "required", NODE_SEQUENCE);
	if (properties != NULL)
		read_properties(build, schema, properties);
	if (required != NULL)
		read_required(build, schema, required, properties);
	read_additional(
	    build, schema, node_get(schema->node, "additionalProperties"));
	if (schema->property_count == 0 &&
	    schema->additional == MODEL_ADDITIONAL_KEPT) {
		schema->type = MODEL_MAP;
		schema->items = schema->additional_schema;
		schema->additional_schema = NULL;
		schema->additional = MODEL_ADDITIONAL_IGNORED;
	}
}

void
object_untyped(struct build *build, const struct node *schema)
{
	static const char *const others[] = { "type", "$ref", "anyOf", "oneOf",
		"enum", "const", "x-json" };
	const struct node *properties =
	    member_of(schema, "properties", NODE_MAPPING);

	for (size_t i = 0; i < COUNT_OF(others); i++)
		if (node_get(schema, others[i]) != NULL)
			return;
	if (properties != NULL && properties->count > 0)
		diagnostic_warn(build->diagnostics, schema->mark, "no_type",
		    "a schema with properties and without a type takes what "
		    "is no object, too, so it is kept as JSON; with type: "
		    "object it has a struct");
}

const struct model_property *
model_property_of(const struct model_schema *schema, struct text name)
{
	for (size_t i = 0; i < schema->property_count; i++)
		if (text_equal(schema->properties[i].name, name))
			return (&schema->properties[i]);
	return (NULL);
}
