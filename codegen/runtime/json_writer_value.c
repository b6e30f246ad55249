/*
 * Values by their schema's table, as the reader bound them. Most of a body
 * are members that are scalars, so a name and its value are one step there,
 * with room for both made at once.
 */
#include "runtime/json_put.h"
#include "runtime/schema.h"

/*
 * Makes room for a member's comma, its name and size bytes, writes the first
 * two, and returns the place of the value.
 */
static inline char *
begin_member(
    struct json_writer *writer, const struct property *property, size_t size)
{
	size_t length = property->quoted.length;
	char *out =
	    buffer_reserve(writer->buffer, 1 + length + sizeof(block) + size);

	*out = ',';
	out += writer->ahead;
	block_put(out, block_at(property->quoted.bytes));
	for (size_t at = sizeof(block); at < length; at += sizeof(block))
		block_put(out + at, block_at(property->quoted.bytes + at));
	return (out + length);
}

/* Counts all up to the end of the value. */
static inline void
end_member(struct json_writer *writer, const char *end)
{
	writer->buffer->length = (size_t)(end - writer->buffer->bytes);
	writer->ahead = 1;
}

static inline void
member_text(struct json_writer *writer, const struct property *property,
    struct text text)
{
	char *out = begin_member(writer, property, text.length + 2);
	size_t run;

	*out++ = '"';
	run = json_put_plain(out, text.bytes, text.length);
	if (run == text.length)
		out[run++] = '"';
	end_member(writer, out + run);
	if (run < text.length)
		json_write_rest(writer,
		    (struct text){ text.bytes + run, text.length - run });
}

static inline void
member_bytes(struct json_writer *writer, const struct property *property,
    const char *bytes, size_t length)
{
	char *out = begin_member(writer, property, length);

	memcpy(out, bytes, length);
	end_member(writer, out + length);
}

static inline void
member_uuid(struct json_writer *writer, const struct property *property,
    const struct uuid *uuid)
{
	char *out = begin_member(writer, property, UUID_TEXT_SIZE + 1);

	*out++ = '"';
	memcpy(out, uuid->text, UUID_TEXT_SIZE - 1);
	out[UUID_TEXT_SIZE - 1] = '"';
	end_member(writer, out + UUID_TEXT_SIZE);
}

static inline void
member_integer(
    struct json_writer *writer, const struct property *property, int64_t value)
{
	size_t negative = value < 0, length;
	uint64_t magnitude = (uint64_t)value;
	char *out = begin_member(writer, property, JSON_DIGITS + 1);

	if (value < 0)
		magnitude = 0 - magnitude;
	length = negative + json_count_digits(magnitude);
	*out = '-';
	json_put_digits(out + length, magnitude);
	end_member(writer, out + length);
}

static inline void
member_boolean(
    struct json_writer *writer, const struct property *property, bool value)
{
	static const char words[2][8] = { "false", "true" };
	char *out = begin_member(writer, property, sizeof(words[0]));

	/* All eight are copied, four or five are counted. */
	memcpy(out, words[value], sizeof(words[0]));
	end_member(writer, out + (value ? 4 : 5));
}

/* The name alone; the value comes behind it by itself. */
static void
write_name(struct json_writer *writer, const struct property *property)
{
	char *out;

	if (property->quoted.bytes == NULL) {
		json_write_key(writer, property->name);
		return;
	}
	out = begin_member(writer, property, 0);
	end_member(writer, out);
	writer->ahead = 0;
}

static void
write_plain(struct json_writer *, const struct schema *, const void *value);

/*
 * A member that is a scalar; false: it is none, or something about it is
 * unusual, and nothing was written.
 */
static inline bool
write_scalar(struct json_writer *writer, const struct property *property,
    const void *value)
{
	const struct text *text = value;

	switch (property->schema->type) {
	case SCHEMA_TEXT:
		if (text->bytes == NULL)
			return (false);
		member_text(writer, property, *text);
		return (true);
	case SCHEMA_UUID:
		if (((const struct uuid *)value)->text[0] == '\0')
			return (false);
		member_uuid(writer, property, value);
		return (true);
	case SCHEMA_INT32:
		member_integer(writer, property, *(const int32_t *)value);
		return (true);
	case SCHEMA_INT64:
		member_integer(writer, property, *(const int64_t *)value);
		return (true);
	case SCHEMA_BOOLEAN:
		member_boolean(writer, property, *(const bool *)value);
		return (true);
	case SCHEMA_DECIMAL:
	case SCHEMA_ANY:
		if (text->length == 0)
			return (false);
		member_bytes(writer, property, text->bytes, text->length);
		return (true);
	case SCHEMA_ENUM:
	case SCHEMA_DOUBLE:
	case SCHEMA_OBJECT:
	case SCHEMA_ARRAY:
	case SCHEMA_MAP:
	default:
		return (false);
	}
}

/* A member that has a value; one that is none fails the writer. */
static inline void
write_member(struct json_writer *writer, const struct property *property,
    const void *value)
{
	if (property->quoted.bytes != NULL &&
	    write_scalar(writer, property, value))
		return;
	write_name(writer, property);
	write_plain(writer, property->schema, value);
}

static bool
write_absent(struct json_writer *writer, const struct property *property,
    enum presence presence)
{
	bool kept = property->required || property->default_json != NULL;

	if (presence == PRESENCE_NULL || (property->schema->nullable && kept)) {
		write_name(writer, property);
		json_write_null(writer);
	}
	return (false);
}

/*
 * Whether a property has a value; without one it is left out, or written as
 * null, where that is said.
 */
static inline bool
has_value(struct json_writer *writer, const struct property *property,
    const char *object)
{
	const char *beside = object + property->presence_offset;
	enum presence presence;

	switch (property->presence) {
	case PRESENCE_FLAG:
		return (*(const bool *)beside ||
		    write_absent(writer, property, PRESENCE_ABSENT));
	case PRESENCE_POINTER:
		return (*(void *const *)(object + property->offset) != NULL ||
		    write_absent(writer, property, PRESENCE_ABSENT));
	case PRESENCE_STATE:
		presence = *(const enum presence *)beside;
		return (presence == PRESENCE_VALUE ||
		    (presence != PRESENCE_ABSENT &&
			write_absent(writer, property, PRESENCE_NULL)));
	case PRESENCE_NONE:
	default:
		return (true);
	}
}

static void
write_entries(struct json_writer *writer, const struct map_rules *rules,
    const struct any_list *map)
{
	const char *entry = map->items;

	for (size_t i = 0; i < map->count; i++, entry += rules->entry_size) {
		json_write_key(writer, *(const struct text *)entry);
		json_write_value(
		    writer, rules->values, entry + rules->value_offset);
	}
}

static void
write_object(struct json_writer *writer, const struct object_rules *rules,
    const char *object)
{
	const struct property *property = rules->properties;
	const struct property *end = property + rules->property_count;
	const void *value;

	json_write_object_begin(writer);
	for (; property < end; property++) {
		if (property->write_only ||
		    !has_value(writer, property, object))
			continue;
		value = object + property->offset;
		if (property->by_pointer)
			value = *(void *const *)value;
		write_member(writer, property, value);
	}
	if (rules->additional == ADDITIONAL_KEPT)
		write_entries(writer, rules->additional_schema->map,
		    (const void *)(object + rules->additional_offset));
	json_write_object_end(writer);
}

static void
write_map(struct json_writer *writer, const struct map_rules *rules,
    const struct any_list *map)
{
	json_write_object_begin(writer);
	write_entries(writer, rules, map);
	json_write_object_end(writer);
}

static void
write_array(struct json_writer *writer, const struct schema *items,
    const struct any_list *list)
{
	const char *item = list->items;

	json_write_array_begin(writer);
	for (size_t i = 0; i < list->count; i++, item += items->size)
		json_write_value(writer, items, item);
	json_write_array_end(writer);
}

/* A value that is not null. */
static void
write_plain(
    struct json_writer *writer, const struct schema *schema, const void *value)
{
	switch (schema->type) {
	case SCHEMA_TEXT:
		json_write_text(writer, *(const struct text *)value);
		break;
	case SCHEMA_UUID:
		json_write_uuid(writer, value);
		break;
	case SCHEMA_ENUM:
		json_write_enum(writer, schema->text->texts,
		    schema->text->text_count, *(const int *)value);
		break;
	case SCHEMA_INT32:
		json_write_integer(writer, *(const int32_t *)value);
		break;
	case SCHEMA_INT64:
		json_write_integer(writer, *(const int64_t *)value);
		break;
	case SCHEMA_DOUBLE:
		json_write_double(writer, *(const double *)value);
		break;
	case SCHEMA_BOOLEAN:
		json_write_boolean(writer, *(const bool *)value);
		break;
	case SCHEMA_DECIMAL:
	case SCHEMA_ANY:
		json_write_json(writer, *(const struct text *)value);
		break;
	case SCHEMA_OBJECT:
		write_object(writer, schema->object, value);
		break;
	case SCHEMA_ARRAY:
		write_array(writer, schema->array->items, value);
		break;
	case SCHEMA_MAP:
		write_map(writer, schema->map, value);
		break;
	}
}

/* Whether it is the null of a list or a map: what has no bytes. */
static bool
is_null(const struct schema *schema, const void *value)
{
	if (!schema->nullable)
		return (false);
	if (schema->type == SCHEMA_UUID)
		return (((const struct uuid *)value)->text[0] == '\0');
	if (schema->type == SCHEMA_ENUM)
		return (*(const int *)value == 0);
	return (
	    (schema->type == SCHEMA_TEXT || schema->type == SCHEMA_DECIMAL ||
		schema->type == SCHEMA_ANY) &&
	    ((const struct text *)value)->bytes == NULL);
}

void
json_write_value(
    struct json_writer *writer, const struct schema *schema, const void *value)
{
	if (is_null(schema, value))
		json_write_null(writer);
	else
		write_plain(writer, schema, value);
}
