/*
 * Writes JSON (RFC 8259) into a buffer. Commas are its own business; what
 * is begun must be ended by the caller.
 */
#ifndef RUNTIME_JSON_WRITER_H
#define RUNTIME_JSON_WRITER_H

#include <stdint.h>

#include "runtime/buffer.h"
#include "runtime/uuid.h"

struct schema;

struct schema;

struct json_writer {
	struct buffer *buffer;
	size_t ahead; /* bytes of the next value's comma and name */
	bool failed; /* a value was missing: do not send */
};

void json_writer_init(struct json_writer *, struct buffer *);

/*
 * Makes room for a value and returns its place: behind the comma, which is
 * written here, or behind the name, which is there and counted with the value.
 */
static inline char *
json_write_begin(struct json_writer *writer, size_t size)
{
	size_t ahead = writer->ahead;
	char *out = buffer_reserve(writer->buffer, ahead + size);

	if (ahead <= 1) /* no name */
		*out = ',';
	return (out + ahead);
}

/* Counts the value: size bytes that were written there. */
static inline void
json_write_end(struct json_writer *writer, size_t size)
{
	writer->buffer->length += writer->ahead + size;
	writer->ahead = 1;
}

/* Bytes that are JSON already, few of them or always the same. */
static inline void
json_write_bytes(struct json_writer *writer, const char *bytes, size_t length)
{
	memcpy(json_write_begin(writer, length), bytes, length);
	json_write_end(writer, length);
}

static inline void
json_write_opening(struct json_writer *writer, const char *bracket)
{
	json_write_bytes(writer, bracket, 1);
	writer->ahead = 0;
}

static inline void
json_write_closing(struct json_writer *writer, const char *bracket)
{
	writer->ahead = 0;
	json_write_bytes(writer, bracket, 1);
}

static inline void
json_write_object_begin(struct json_writer *writer)
{
	json_write_opening(writer, "{");
}

static inline void
json_write_object_end(struct json_writer *writer)
{
	json_write_closing(writer, "}");
}

static inline void
json_write_array_begin(struct json_writer *writer)
{
	json_write_opening(writer, "[");
}

static inline void
json_write_array_end(struct json_writer *writer)
{
	json_write_closing(writer, "]");
}

/* The name of a member, already quoted and with its colon: "\"name\":". */
static inline void
json_write_quoted_name(
    struct json_writer *writer, const char *name, size_t length)
{
	size_t comma = writer->ahead;
	char *out = buffer_reserve(writer->buffer, comma + length);

	*out = ',';
	memcpy(out + comma, name, length);
	writer->ahead = comma + length;
}
#define json_write_name(writer, quoted) \
	json_write_quoted_name((writer), (quoted), sizeof(quoted) - 1)

/* The name of a member that is not known beforehand; escaped here. */
void json_write_key(struct json_writer *, struct text);

/* Escapes what RFC 8259, section 7, asks for and no more. */
void json_write_text(struct json_writer *, struct text);
void json_write_uuid(struct json_writer *, const struct uuid *);
void json_write_integer(struct json_writer *, int64_t);
void json_write_double(struct json_writer *, double); /* shortest */
void json_write_boolean(struct json_writer *, bool);
void json_write_null(struct json_writer *);

/* A value that is JSON already (an ANY, a DECIMAL): as it is. */
void json_write_json(struct json_writer *, struct text);

/*
 * A value that lies in memory as its schema says (schema.h), without what is
 * writeOnly.
 */
void json_write_value(
    struct json_writer *, const struct schema *, const void *value);

/*
 * A value that lies in memory as its schema says (schema.h), without what is
 * writeOnly.
 */
void json_write_value(
    struct json_writer *, const struct schema *, const void *value);

/*
 * What a generated struct has: its table, name_schema, and name_write(), which
 * writes one; and an enum: its table, and its texts in JSON, [value - 1].
 */
#define JSON_STRUCT(name) \
	extern const struct schema name##_schema; \
	__attribute__((unused)) static inline void name##_write( \
	    struct json_writer *writer, const struct name *value) \
	{ \
		json_write_value(writer, &name##_schema, value); \
	} \
	struct name
#define JSON_ENUM(name, count) \
	extern const struct schema name##_schema; \
	extern const struct text name##_texts[count]

/* The text of an enumeration's value (1..count); others fail the writer. */
void json_write_enum(
    struct json_writer *, const struct text *texts, size_t count, int value);

#endif
