/*
 * What no C type expresses: the keywords of JSON Schema 2020-12 as tables, a
 * row a keyword, which may point at one another in circles. An interpreter
 * walks them over a value that is kept as JSON (SCHEMA_ANY).
 */
#ifndef RUNTIME_ASSERT_H
#define RUNTIME_ASSERT_H

#include "runtime/json_value.h"

enum assertion_kind { /* what a row uses of struct assertion */
	ASSERT_TYPE, /* types */
	ASSERT_ENUM, /* texts: JSON values */
	ASSERT_CONST, /* texts: one */
	ASSERT_MINIMUM, /* word: a lexeme */
	ASSERT_EXCLUSIVE_MINIMUM,
	ASSERT_MAXIMUM,
	ASSERT_EXCLUSIVE_MAXIMUM,
	ASSERT_MULTIPLE_OF,
	ASSERT_MIN_LENGTH, /* count */
	ASSERT_MAX_LENGTH,
	ASSERT_PATTERN, /* pattern */
	ASSERT_FORMAT, /* format */
	ASSERT_MIN_ITEMS, /* count */
	ASSERT_MAX_ITEMS,
	ASSERT_UNIQUE_ITEMS,
	ASSERT_ITEMS, /* schemas: prefixItems; schema: items, or NULL */
	ASSERT_CONTAINS, /* schema; count: at least; most */
	ASSERT_MIN_PROPERTIES, /* count */
	ASSERT_MAX_PROPERTIES,
	ASSERT_REQUIRED, /* texts */
	ASSERT_MEMBERS, /* members, patterns; schema: all others, or NULL */
	ASSERT_PROPERTY_NAMES, /* schema */
	ASSERT_DEPENDENT_REQUIRED, /* members: their texts */
	ASSERT_DEPENDENT_SCHEMAS, /* members */
	ASSERT_REF, /* schema */
	ASSERT_DYNAMIC_REF, /* word: the anchor; schema: without another */
	ASSERT_ALL_OF, /* schemas */
	ASSERT_ANY_OF,
	ASSERT_ONE_OF,
	ASSERT_NOT, /* schema */
	ASSERT_CONDITION, /* schemas: if, then, else; the last two or NULL */
	ASSERT_UNEVALUATED_ITEMS, /* schema; behind all others */
	ASSERT_UNEVALUATED_PROPERTIES,
	ASSERT_KIND_COUNT
};

/* Bits of ASSERT_TYPE: a bit for each enum json_kind, and whole numbers. */
#define ASSERT_IS(kind) (1u << (kind))
#define ASSERT_INTEGER (1u << 8)

struct assertions;

/* A member by its name, or by a pattern of names. */
struct assert_member {
	struct text name;
	struct pattern *pattern; /* patterns only */
	const struct assertions *schema;
	const struct text *texts; /* dependentRequired */
	size_t text_count;
	bool read_only; /* refused in a request */
	const char *default_json; /* or NULL */
};

struct assertion {
	enum assertion_kind kind;
	unsigned types;
	size_t count;
	size_t most; /* or SCHEMA_UNBOUNDED */
	const char *word;
	enum format format;
	struct pattern *pattern;
	const struct text *texts;
	size_t text_count;
	const struct assertions *schema;
	const struct assertions *const *schemas;
	size_t schema_count;
	const struct assert_member *members; /* sorted by name; of a union by
						the value of the member word */
	size_t member_count;
	const struct assert_member *patterns;
	size_t pattern_count;
};

/* The $dynamicAnchors of a schema with an $id, and of what it holds. */
struct assert_resource {
	const struct assert_member *anchors;
	size_t anchor_count;
};

struct assertions {
	const struct assertion *rows; /* none: true */
	size_t count;
	bool never; /* false */
	bool verbatim; /* no default is filled in: the bytes stay */
	const struct assert_resource *resource; /* or NULL */
};

/*
 * Checks a JSON text that was read before (valid, without duplicate names)
 * and reports what it breaks, each at its own JSON Pointer; of a union that no
 * branch of fits, what the branch says that is meant, or else one violation.
 * Beyond the limits of steps and depth the value is refused. False when it
 * breaks anything.
 */
bool json_assert(
    const struct json_origin *, const struct assertions *, struct text json);

/*
 * The same, and fills in the defaults of members that are not there, of all
 * schemas that hold of their object: of two for one member the first's. Where
 * that would break the whole, the text stays as it came.
 */
bool json_assert_fill(const struct json_origin *, const struct assertions *,
    struct text *json);

/* What that makes of a text that holds, without a word. */
struct text assertions_fill_in(struct arena *, const struct limits *,
    const struct assertions *, struct text json);

/* The same without a word; for generators, and where both ways are tried. */
MUST_USE bool assertions_hold(struct arena *, const struct limits *,
    const struct assertions *, struct text json);

#endif
