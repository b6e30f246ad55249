/*
 * What becomes of a value on its way through a reader and a writer: readOnly
 * is not taken, writeOnly not given, defaults are filled in, and what an
 * object does not keep is gone. A value that breaks its schema stays as it
 * is, for the reader to say so.
 */
#include "codegen/trial/trial.h"

#include <ctype.h>

#include "runtime/assert.h"
#include "runtime/json_writer.h"

struct copy {
	struct arena *arena;
	struct json_writer json;
	bool written;
};

static void
copy_value(struct copy *, const struct model_schema *, const struct node *);

static void
copy_raw(struct copy *copy, const struct node *node)
{
	struct buffer buffer;

	buffer_init(&buffer, copy->arena);
	node_write_json(node, &buffer);
	json_write_json(&copy->json, buffer_text(&buffer));
}

/* What is kept as JSON, with its defaults. */
static void
copy_filled(struct copy *copy, const struct assertions *assertions,
    const struct node *node)
{
	struct buffer buffer;

	buffer_init(&buffer, copy->arena);
	node_write_json(node, &buffer);
	json_write_json(&copy->json,
	    assertions_fill_in(copy->arena, &limits_default, assertions,
		buffer_text(&buffer)));
}

static void
copy_member(struct copy *copy, const struct model_schema *schema,
    const struct member *member)
{
	const struct model_property *property =
	    model_property_of(schema, member->name);

	if (property != NULL) {
		if (property->read_only ||
		    (copy->written && property->write_only))
			return;
		json_write_key(&copy->json, member->name);
		copy_value(copy, property->schema, member->value);
		return;
	}
	if (copy->written && schema->additional == MODEL_ADDITIONAL_IGNORED)
		return;
	json_write_key(&copy->json, member->name);
	copy_value(copy, schema->additional_schema, member->value);
}

/* Defaults of what is not there, or not taken. */
static void
add_defaults(struct copy *copy, const struct model_schema *schema,
    const struct node *object)
{
	const struct model_property *property;

	for (size_t i = 0; copy->written && i < schema->property_count; i++) {
		property = &schema->properties[i];
		if (property->default_value == NULL || property->write_only ||
		    (!property->read_only &&
			node_member(object, property->name) != NULL))
			continue;
		json_write_key(&copy->json, property->name);
		copy_value(copy, property->schema, property->default_value);
	}
}

static void
copy_object(struct copy *copy, const struct model_schema *schema,
    const struct node *object)
{
	json_write_object_begin(&copy->json);
	for (size_t i = 0; i < object->count; i++)
		copy_member(copy, schema, &object->members[i]);
	add_defaults(copy, schema, object);
	json_write_object_end(&copy->json);
}

static void
copy_map(struct copy *copy, const struct model_schema *schema,
    const struct node *object)
{
	json_write_object_begin(&copy->json);
	for (size_t i = 0; i < object->count; i++) {
		json_write_key(&copy->json, object->members[i].name);
		copy_value(copy, schema->items, object->members[i].value);
	}
	json_write_object_end(&copy->json);
}

static void
copy_list(struct copy *copy, const struct model_schema *schema,
    const struct node *list)
{
	json_write_array_begin(&copy->json);
	for (size_t i = 0; i < list->count; i++)
		copy_value(copy, schema->items, list->items[i]);
	json_write_array_end(&copy->json);
}

/* A UUID is written in its one form, whatever its case was. */
static void
copy_uuid(struct copy *copy, struct text text)
{
	char *lower = arena_alloc(copy->arena, text.length + 1);

	for (size_t i = 0; i < text.length; i++)
		lower[i] = (char)tolower((unsigned char)text.bytes[i]);
	json_write_text(&copy->json, (struct text){ lower, text.length });
}

static void
copy_value(struct copy *copy, const struct model_schema *schema,
    const struct node *node)
{
	if (schema == NULL)
		copy_raw(copy, node);
	else if (schema->type == MODEL_OBJECT && node->kind == NODE_MAPPING)
		copy_object(copy, schema, node);
	else if (schema->type == MODEL_MAP && node->kind == NODE_MAPPING)
		copy_map(copy, schema, node);
	else if (schema->type == MODEL_ARRAY && node->kind == NODE_SEQUENCE)
		copy_list(copy, schema, node);
	else if (schema->type == MODEL_UUID && node_is(node, SCALAR_TEXT))
		copy_uuid(copy, node->text);
	else if (copy->written && schema->assertions != NULL)
		copy_filled(copy, schema->assertions, node);
	else
		copy_raw(copy, node);
}

struct text
example_json(struct arena *arena, const struct example *example, bool written)
{
	struct copy copy = { .arena = arena, .written = written };
	struct buffer buffer;

	buffer_init(&buffer, arena);
	json_writer_init(&copy.json, &buffer);
	copy_value(&copy, example->schema, example->value);
	return (buffer_text(&buffer));
}
