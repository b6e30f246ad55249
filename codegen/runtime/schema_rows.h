/*
 * Tables of schemas a line a row, for generated code; at file scope, where
 * what they point to lives as long as they do.
 *
 *	#define OWNER struct api_user
 *	static const struct property user_properties[] = {
 *		PROPERTY("name", name, name_schema, REQUIRED),
 *		PROPERTY("nick", nick, schema_text, OPTIONAL),
 *	};
 *	#undef OWNER
 *
 *	const struct schema api_user_schema =
 *	    OBJECT_SCHEMA(struct api_user, user_properties);
 */
#ifndef RUNTIME_SCHEMA_ROWS_H
#define RUNTIME_SCHEMA_ROWS_H

#include "runtime/schema.h"

/*
 * A property: its name in JSON, where nothing of it is escaped; the member of
 * OWNER; its table; and how it is there, one of those below.
 */
#define PROPERTY(literal, member, table, kept) \
	{ \
		PROPERTY_NAMED(literal, member, table, kept) \
	}

/* The same, and what else is said of it. */
#define PROPERTY_WITH(literal, member, table, kept, ...) \
	{ \
		PROPERTY_NAMED(literal, member, table, kept), __VA_ARGS__ \
	}

/* A property whose name has a character that JSON escapes. */
#define PROPERTY_ESCAPED(literal, member, table, kept, ...) \
	{ \
		.name = TEXT(literal), \
		PROPERTY_PLACED(member, table, kept), __VA_ARGS__ \
	}

#define PROPERTY_NAMED(literal, member, table, kept) \
	.name = TEXT(literal), \
	.quoted = { "\"" literal "\":" PROPERTY_PADDING, \
		sizeof("\"" literal "\":") - 1 }, \
	PROPERTY_PLACED(member, table, kept)
#define PROPERTY_PLACED(member, table, kept) \
	.schema = &(table), .offset = offsetof(OWNER, member), \
	PROPERTY_##kept(member)

/* Always there, in the document and in C. */
#define PROPERTY_REQUIRED(member) .required = true
#define PROPERTY_DEFAULTED(member) .required = false
/* has_member: false when absent, or where it is required, when null. */
#define PROPERTY_OPTIONAL(member) \
	.presence = PRESENCE_FLAG, \
	.presence_offset = offsetof(OWNER, has_##member)
#define PROPERTY_REQUIRED_FLAG(member) PROPERTY_OPTIONAL(member), .required = true
/* A pointer, which is NULL then. */
#define PROPERTY_POINTER(member) \
	.presence = PRESENCE_POINTER, .by_pointer = true
#define PROPERTY_REQUIRED_POINTER(member) \
	PROPERTY_POINTER(member), .required = true
/* member_presence: absent, null or a value. */
#define PROPERTY_STATE(member) \
	.presence = PRESENCE_STATE, \
	.presence_offset = offsetof(OWNER, member##_presence)
#define PROPERTY_STATE_POINTER(member) \
	PROPERTY_STATE(member), .by_pointer = true

/* A schema of a type (TEXT), of its C type, with rules of a kind (text). */
#define SCHEMA_OF(type_of, c_type, kind, ...) \
	{ \
		.type = SCHEMA_##type_of, .size = sizeof(c_type), \
		.kind = &(const struct kind##_rules) { __VA_ARGS__ } \
	}
#define NULLABLE_SCHEMA_OF(type_of, c_type, kind, ...) \
	{ \
		.type = SCHEMA_##type_of, .nullable = true, \
		.size = sizeof(c_type), \
		.kind = &(const struct kind##_rules) { __VA_ARGS__ } \
	}

#define TEXT_SCHEMA(...) SCHEMA_OF(TEXT, struct text, text, __VA_ARGS__)
#define INT32_SCHEMA(...) SCHEMA_OF(INT32, int32_t, integer, __VA_ARGS__)
#define INT64_SCHEMA(...) SCHEMA_OF(INT64, int64_t, integer, __VA_ARGS__)
#define DOUBLE_SCHEMA(...) SCHEMA_OF(DOUBLE, double, number, __VA_ARGS__)
#define DECIMAL_SCHEMA(...) \
	SCHEMA_OF(DECIMAL, struct text, number, __VA_ARGS__)
#define BOOLEAN_SCHEMA(...) SCHEMA_OF(BOOLEAN, bool, any, __VA_ARGS__)
#define ANY_SCHEMA(...) SCHEMA_OF(ANY, struct text, any, __VA_ARGS__)
#define ARRAY_SCHEMA(c_type, ...) SCHEMA_OF(ARRAY, c_type, array, __VA_ARGS__)
#define MAP_SCHEMA(c_type, ...) SCHEMA_OF(MAP, c_type, map, __VA_ARGS__)
#define MAP_ENTRY(c_type) \
	.entry_size = sizeof(c_type), .value_offset = offsetof(c_type, value)

/* An object with these properties, others ignored, and any number of them. */
#define OBJECT_SCHEMA(c_type, table) \
	OBJECT_SCHEMA_WITH( \
	    c_type, table, .max_properties = SCHEMA_UNBOUNDED)
#define OBJECT_SCHEMA_WITH(c_type, table, ...) \
	SCHEMA_OF(OBJECT, c_type, object, PROPERTIES(table), __VA_ARGS__)
#define PROPERTIES(table) \
	.properties = (table), .property_count = COUNT(table)

/* An enumeration of these texts. */
#define ENUM_SCHEMA(c_type, table) \
	SCHEMA_OF(ENUM, c_type, text, TEXTS(table), \
	    .max_length = SCHEMA_UNBOUNDED)
#define TEXTS(table) .texts = (table), .text_count = COUNT(table)

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

/* A regular expression of its own. */
#define PATTERN(regex) \
	&(struct pattern) \
	{ \
		.source = (regex) \
	}

#endif
