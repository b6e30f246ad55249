/*
 * One scalar: checked against its schema's rules and put where it belongs.
 * Bodies and parameters share it.
 */
#ifndef RUNTIME_JSON_VALUE_H
#define RUNTIME_JSON_VALUE_H

#include "runtime/buffer.h"
#include "runtime/call.h"
#include "runtime/schema.h"

/* What a value is on the wire. */
enum json_kind {
	JSON_TEXT,
	JSON_NUMBER,
	JSON_BOOLEAN,
	JSON_NULL,
	JSON_OBJECT,
	JSON_ARRAY
};

/* Where a value came from; knows how to say it when a rule is broken. */
struct json_origin {
	struct call *call;
	enum place where;
	struct text name; /* of the parameter */
	struct text (*pointer)(const struct json_origin *); /* or NULL */
};

struct json_type {
	enum json_kind kind; /* the only one that fits */
	const char *detail; /* "must be a string" */
	/* Binds a value of that kind; NULL for those that are no scalars. */
	void (*bind)(const struct json_origin *, const struct schema *,
	    struct text, void *out);
};

/* By enum schema_type. SCHEMA_ANY takes the other kinds as well. */
extern const struct json_type json_types[SCHEMA_MAP + 1];

/* Reports one violation, or only counts it when there are enough. */
void json_violate(const struct json_origin *, const char *keyword,
    const char *format, ...) PRINTF_LIKE(3, 4);

/* Reports a value that is none of the allowed ones, which are listed. */
void json_violate_choice(const struct json_origin *, bool constant,
    const struct text *choices, size_t count);

/* Whether violations are only counted by now. */
bool json_violations_full(const struct json_origin *);

/* The kind of a JSON value by its first byte. */
enum json_kind json_kind_of(char first);

/* Appends a step of a JSON Pointer: RFC 6901, section 3: ~0 is ~, ~1 is /. */
void json_pointer_append(struct buffer *, struct text token);

/* The text as a JSON string. */
struct text json_quote(struct arena *, struct text);

/* The rows of numbers, by their lexemes. */
void json_bind_int32(
    const struct json_origin *, const struct schema *, struct text, void *out);
void json_bind_int64(
    const struct json_origin *, const struct schema *, struct text, void *out);
void json_bind_double(
    const struct json_origin *, const struct schema *, struct text, void *out);
void json_bind_decimal(
    const struct json_origin *, const struct schema *, struct text, void *out);

#endif
