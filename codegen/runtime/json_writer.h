/*
 * Writes JSON (RFC 8259) into a buffer. Commas are its own business; what
 * is begun must be ended by the caller.
 */
#ifndef RUNTIME_JSON_WRITER_H
#define RUNTIME_JSON_WRITER_H

#include <stdint.h>

#include "runtime/buffer.h"
#include "runtime/uuid.h"

struct json_writer {
	struct buffer *buffer;
	bool comma; /* the next value needs one before it */
	bool failed; /* a value was missing: do not send */
};

void json_writer_init(struct json_writer *, struct buffer *);

void json_write_object_begin(struct json_writer *);
void json_write_object_end(struct json_writer *);
void json_write_array_begin(struct json_writer *);
void json_write_array_end(struct json_writer *);

/* The name of a member, already quoted and with its colon: "\"name\":". */
void json_write_quoted_name(struct json_writer *, const char *, size_t);
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

/* The text of an enumeration's value (1..count); others fail the writer. */
void json_write_enum(
    struct json_writer *, const struct text *texts, size_t count, int value);

#endif
