/*
 * Schemas as tables. A generator writes one for each schema of a document;
 * json_reader and parameter walk them, so that parsing, validating and
 * binding to a C struct are one pass.
 *
 * How a value lies in memory, by type:
 *   TEXT     struct text          UUID     struct uuid
 *   ENUM     int (a C enum whose values are the index in texts + 1)
 *   INT32    int32_t              INT64    int64_t
 *   DOUBLE   double               DECIMAL  struct text, the number's lexeme
 *   BOOLEAN  bool                 ANY      struct text, the value as JSON
 *   OBJECT   its generated struct
 *   ARRAY    struct { T *items; size_t count; }, and behind them in a tolerant
 *            one struct violation_list *broken
 *   MAP      struct { struct { struct text key; T value; } *items;
 *            size_t count; }
 */
#ifndef RUNTIME_SCHEMA_H
#define RUNTIME_SCHEMA_H

#include <stdint.h>

#include "runtime/failure.h"
#include "runtime/uuid.h"

enum schema_type {
	SCHEMA_TEXT,
	SCHEMA_UUID,
	SCHEMA_ENUM,
	SCHEMA_INT32,
	SCHEMA_INT64,
	SCHEMA_DOUBLE,
	SCHEMA_DECIMAL,
	SCHEMA_BOOLEAN,
	SCHEMA_ANY,
	SCHEMA_OBJECT,
	SCHEMA_ARRAY,
	SCHEMA_MAP,
};

/* Lists of plain values; a generated struct is used for other items. */
struct int32_list {
	int32_t *items;
	size_t count;
};
struct int64_list {
	int64_t *items;
	size_t count;
};
struct double_list {
	double *items;
	size_t count;
};
struct bool_list {
	bool *items;
	size_t count;
};
struct enum_list {
	int *items;
	size_t count;
};

/* Members of any kind, as additionalProperties: true keeps them. */
struct any_entry {
	struct text key;
	struct text value;
};
struct any_map {
	struct any_entry *items;
	size_t count;
};

/* How a list and a map begin, whatever they hold. */
struct any_list {
	void *items;
	size_t count;
};

/*
 * How a tolerant list begins: what is wrong with its items is kept beside
 * them, and the request goes on. broken is NULL when all are whole.
 */
struct tolerant_list {
	void *items;
	size_t count;
	struct violation_list *broken; /* [count] */
};

/* Formats that are asserted; FORMAT_NONE asserts nothing. */
enum format {
	FORMAT_NONE,
	FORMAT_DATE_TIME,
	FORMAT_DATE,
	FORMAT_TIME,
	FORMAT_DURATION,
	FORMAT_EMAIL,
	FORMAT_IDN_EMAIL,
	FORMAT_HOSTNAME,
	FORMAT_IDN_HOSTNAME,
	FORMAT_IPV4,
	FORMAT_IPV6,
	FORMAT_URI,
	FORMAT_URI_REFERENCE,
	FORMAT_IRI,
	FORMAT_IRI_REFERENCE,
	FORMAT_URI_TEMPLATE,
	FORMAT_UUID,
	FORMAT_JSON_POINTER,
	FORMAT_RELATIVE_JSON_POINTER,
	FORMAT_REGEX,
	FORMAT_INT8, /* of numbers, from here on */
	FORMAT_UINT8,
	FORMAT_INT16,
	FORMAT_UINT16,
	FORMAT_INT32,
	FORMAT_UINT32,
	FORMAT_INT64,
	FORMAT_UINT64,
	FORMAT_DOUBLE,
	FORMAT_COUNT
};

/* A regular expression (ECMA-262), compiled when it is first needed. */
struct pattern {
	const char *source;
	void *compiled; /* pattern.c's own */
};

#define SCHEMA_UNBOUNDED SIZE_MAX

struct assertions;

struct text_rules { /* TEXT, ENUM */
	size_t min_length; /* in code points; of bytes in bytes */
	size_t max_length; /* or SCHEMA_UNBOUNDED */
	enum format format;
	struct pattern *pattern; /* or NULL */
	const struct text *texts; /* ENUM, or allowed texts */
	size_t text_count;
	bool constant; /* they were said by const */
	bool bytes; /* in a form in parts: any, as they came */
};

struct integer_rules { /* INT32, INT64 */
	int64_t minimum; /* INT64_MIN: none */
	int64_t maximum; /* INT64_MAX: none */
	int64_t multiple_of; /* 0: none */
	const int64_t *values; /* allowed ones, or NULL */
	size_t value_count;
	bool exclusive_minimum; /* how it was said: */
	bool exclusive_maximum; /* bounds are inclusive */
	bool constant; /* values: said by const */
};

struct number_rules { /* DOUBLE, DECIMAL: exact lexemes */
	const char *minimum; /* or NULL */
	const char *exclusive_minimum;
	const char *maximum;
	const char *exclusive_maximum;
	const char *multiple_of;
	const char *const *values; /* allowed ones, or NULL */
	size_t value_count;
	bool constant; /* values: said by const */
};

struct any_rules { /* ANY, and BOOLEAN's const or enum */
	const struct text *values; /* allowed JSON values */
	size_t value_count;
	bool constant; /* values: said by const */
	const struct assertions *assertions; /* ANY: assert.h; or NULL */
};

/* Where a property's presence is kept beside its value. */
enum presence_kind {
	PRESENCE_NONE, /* required and not nullable: nowhere */
	PRESENCE_FLAG, /* bool has_x: false when absent or null */
	PRESENCE_POINTER, /* the value is a pointer, NULL when not there */
	PRESENCE_STATE, /* enum presence x_presence: three states */
};

/* Absent and null apart, for what is optional and nullable. */
enum presence {
	PRESENCE_ABSENT,
	PRESENCE_NULL,
	PRESENCE_VALUE
};

/* What may be read behind a quoted name: one block of bytes. */
#define PROPERTY_PADDING "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"

struct property {
	struct text name; /* as in the document */
	const struct schema *schema;
	size_t offset; /* of the value in the struct */
	size_t presence_offset; /* FLAG, STATE */
	enum presence_kind presence;
	bool by_pointer; /* the member is a T * */
	bool required;
	bool read_only; /* refused in a request */
	bool write_only; /* not written */
	bool escaped; /* in JSON the name has escapes; else it is */
	struct text quoted; /* "\"name\":" and PROPERTY_PADDING */
	const char *default_json; /* or NULL */
};

enum additional {
	ADDITIONAL_IGNORED, /* nothing was said: allowed, not kept */
	ADDITIONAL_REFUSED, /* false */
	ADDITIONAL_KEPT, /* true or a schema: in a MAP member */
};

struct object_rules {
	const struct property *properties;
	size_t property_count;
	size_t min_properties;
	size_t max_properties;
	enum additional additional;
	const struct schema *additional_schema; /* a MAP */
	size_t additional_offset; /* of the MAP member */
};

struct array_rules {
	const struct schema *items;
	size_t min_items;
	size_t max_items;
	bool unique;
	bool tolerant;
};

struct map_rules { /* MAP: an object without properties */
	const struct schema *values;
	size_t entry_size; /* of { key, value } */
	size_t value_offset;
	size_t min_properties;
	size_t max_properties;
};

struct schema {
	enum schema_type type;
	bool nullable; /* for items and values, too */
	size_t size; /* of the value in memory */
	union {
		const struct text_rules *text; /* may be NULL: none */
		const struct integer_rules *integer;
		const struct number_rules *number;
		const struct any_rules *any; /* ANY, BOOLEAN */
		const struct object_rules *object;
		const struct array_rules *array;
		const struct map_rules *map;
	};
};

/* Schemas of the plain types without a rule. */
extern const struct schema schema_text, schema_uuid, schema_int32, schema_int64,
    schema_double, schema_decimal, schema_boolean, schema_any, schema_any_map;

/* The property of that name, or NULL. */
const struct property *
schema_property(const struct object_rules *, struct text name);

#endif
