/*
 * A row a keyword, in an order in which they can be tried: what is left over
 * comes last. A keyword that has no row here is no assertion, or is read with
 * another (minContains, then, additionalProperties).
 */
#include "codegen/model/assertion_rows.h"

#include <stdlib.h>

#include "runtime/number.h"

static const struct node *
member(const struct reading *reading, const char *keyword)
{
	return (node_get(reading->schema, keyword));
}

/* Of a single schema. */
static bool
read_schema(
    struct reading *reading, struct assertion *row, const struct node *value)
{
	row->schema = assertion_of(reading->build, value);
	return (true);
}

static bool
read_schemas(
    struct reading *reading, struct assertion *row, const struct node *value)
{
	const struct assertions **schemas;

	if (value->kind != NODE_SEQUENCE || value->count == 0) {
		diagnostic_add(reading->build->diagnostics, value->mark,
		    "wrong_type", "here is a sequence of one schema or more");
		return (false);
	}
	schemas =
	    arena_alloc(reading->build->arena, value->count * sizeof(*schemas));
	for (size_t i = 0; i < value->count; i++)
		schemas[i] = assertion_of(reading->build, value->items[i]);
	row->schemas = schemas;
	row->schema_count = value->count;
	return (true);
}

static bool
read_union(
    struct reading *reading, struct assertion *row, const struct node *value)
{
	if (!read_schemas(reading, row, value))
		return (false);
	assertion_read_tags(reading, row, value);
	return (true);
}

static bool
read_reference(
    struct reading *reading, struct assertion *row, const struct node *value)
{
	const struct anchor *anchor;
	const struct node *target;

	if (!node_is(value, SCALAR_TEXT))
		return (false);
	target = resource_find(reading->build, reading->place, value, &anchor);
	if (target == NULL)
		return (false);
	if (target->kind != NODE_MAPPING && !node_is(target, SCALAR_BOOLEAN)) {
		diagnostic_add(reading->build->diagnostics, value->mark,
		    "wrong_reference",
		    "here is a schema, and the $ref leads to what is none; "
		    "correct it");
		return (false);
	}
	row->schema = assertion_of(reading->build, target);
	if (row->kind == ASSERT_DYNAMIC_REF && anchor == NULL)
		row->kind = ASSERT_REF;
	else if (row->kind == ASSERT_DYNAMIC_REF)
		row->word = anchor->name.bytes;
	return (true);
}

/* A list of schemas in items is what prefixItems was until 2019. */
static bool
read_items(
    struct reading *reading, struct assertion *row, const struct node *value)
{
	const struct node *prefix = member(reading, "prefixItems");
	const struct node *items = member(reading, "items");

	(void)value;
	if (items != NULL && items->kind == NODE_SEQUENCE && prefix == NULL) {
		diagnostic_warn(reading->build->diagnostics, items->mark,
		    "other_version",
		    "items has one schema in OpenAPI; several are taken as "
		    "prefixItems");
		return (read_schemas(reading, row, items));
	}
	if (items != NULL)
		row->schema = assertion_of(reading->build, items);
	return (prefix == NULL || read_schemas(reading, row, prefix));
}

static size_t
count_of(const struct node *value, size_t fallback)
{
	struct text text =
	    value == NULL ? (struct text){ NULL, 0 } : value->text;
	int64_t count;
	bool whole;

	if (value == NULL ||
	    (!node_is(value, SCALAR_INTEGER) && !node_is(value, SCALAR_NUMBER)))
		return (fallback);
	if (!number_integer(text, &count, &whole))
		return (SCHEMA_UNBOUNDED);
	return ((size_t)count);
}

static bool
read_contains(
    struct reading *reading, struct assertion *row, const struct node *value)
{
	row->schema = assertion_of(reading->build, value);
	row->count = count_of(member(reading, "minContains"), 1);
	row->most = count_of(member(reading, "maxContains"), SCHEMA_UNBOUNDED);
	return (true);
}

bool
assertion_read_count(
    struct reading *reading, struct assertion *row, const struct node *value)
{
	(void)reading;
	row->count = count_of(value, 0);
	return (true);
}

static bool
read_true(
    struct reading *reading, struct assertion *row, const struct node *value)
{
	(void)reading;
	(void)row;
	return (node_is(value, SCALAR_BOOLEAN) && value->text.bytes[0] == 't');
}

static bool
is_true(const struct node *value)
{
	return (node_is(value, SCALAR_BOOLEAN) && value->text.bytes[0] == 't');
}

/* A request leaves out what is readOnly, be it required or not. */
static bool
is_sent(struct reading *reading, struct text name)
{
	const struct node *properties = member(reading, "properties");
	const struct member *property =
	    properties == NULL ? NULL : node_member(properties, name);

	return (property == NULL ||
	    !is_true(node_get(property->value, "readOnly")));
}

const struct text *
assertion_names(struct reading *reading, const struct node *list,
    bool (*keep)(struct reading *, struct text), size_t *count)
{
	struct text *names = arena_alloc(
	    reading->build->arena, list->count * sizeof(*names) + 1);

	*count = 0;
	for (size_t i = 0; list->kind == NODE_SEQUENCE && i < list->count;
	     i++) {
		if (!node_is(list->items[i], SCALAR_TEXT))
			diagnostic_add(reading->build->diagnostics,
			    list->items[i]->mark, "wrong_type",
			    "here is a sequence of texts");
		else if (keep == NULL || keep(reading, list->items[i]->text))
			names[(*count)++] = list->items[i]->text;
	}
	return (names);
}

static bool
read_required(
    struct reading *reading, struct assertion *row, const struct node *value)
{
	row->texts = assertion_names(reading, value, is_sent, &row->text_count);
	return (row->text_count > 0);
}

static int
compare(const void *left, const void *right)
{
	const struct assert_member *a = left, *b = right;

	return (text_order(a->name, b->name));
}

/* Members by name; schema or texts of each, as the keyword has them. */
static const struct assert_member *
read_named(struct reading *reading, const struct node *value, size_t *count)
{
	struct arena *arena = reading->build->arena;
	struct assert_member *members;

	*count = 0;
	if (value == NULL || value->kind != NODE_MAPPING)
		return (NULL);
	members = arena_alloc(arena, value->count * sizeof(*members) + 1);
	for (size_t i = 0; i < value->count; i++) {
		const struct node *held = value->members[i].value;

		members[i].name = value->members[i].name;
		if (held->kind == NODE_SEQUENCE) {
			members[i].texts = assertion_names(
			    reading, held, NULL, &members[i].text_count);
			continue;
		}
		members[i].schema = assertion_of(reading->build, held);
		members[i].read_only = is_true(node_get(held, "readOnly"));
	}
	*count = value->count;
	qsort(members, *count, sizeof(*members), compare);
	for (size_t i = 0; i < *count; i++)
		if (members[i].schema != NULL)
			assertion_default(reading->build, &members[i],
			    node_member(value, members[i].name)->value);
	return (members);
}

static bool
read_dependent(
    struct reading *reading, struct assertion *row, const struct node *value)
{
	row->members = read_named(reading, value, &row->member_count);
	return (row->member_count > 0);
}

/* The members of patternProperties: their names are patterns. */
static void
read_patterns(
    struct reading *reading, struct assertion *row, const struct node *value)
{
	struct assert_member *patterns;

	if (value == NULL || value->kind != NODE_MAPPING)
		return;
	patterns = arena_alloc(
	    reading->build->arena, value->count * sizeof(*patterns) + 1);
	for (size_t i = 0; i < value->count; i++) {
		patterns[i].name = value->members[i].name;
		patterns[i].pattern = assertion_pattern(
		    reading, value->members[i].name, value->members[i].mark);
		patterns[i].schema =
		    assertion_of(reading->build, value->members[i].value);
	}
	row->patterns = patterns;
	row->pattern_count = value->count;
}

static bool
read_members(
    struct reading *reading, struct assertion *row, const struct node *value)
{
	const struct node *rest = member(reading, "additionalProperties");

	(void)value;
	row->members = read_named(
	    reading, member(reading, "properties"), &row->member_count);
	read_patterns(reading, row, member(reading, "patternProperties"));
	if (rest != NULL)
		row->schema = assertion_of(reading->build, rest);
	return (row->member_count + row->pattern_count > 0 || rest != NULL);
}

static bool
read_condition(
    struct reading *reading, struct assertion *row, const struct node *value)
{
	static const char *const branches[] = { "then", "else" };
	const struct assertions **schemas =
	    arena_alloc(reading->build->arena, 3 * sizeof(*schemas));
	const struct node *branch;

	schemas[0] = assertion_of(reading->build, value);
	for (size_t i = 0; i < COUNT_OF(branches); i++) {
		branch = member(reading, branches[i]);
		if (branch != NULL)
			schemas[i + 1] = assertion_of(reading->build, branch);
	}
	row->schemas = schemas;
	row->schema_count = 3;
	return (true);
}

static const struct {
	const char *keywords[3]; /* one of them is enough */
	enum assertion_kind kind;
	assertion_read *read;
} keywords[] = {
	{ { "type" }, ASSERT_TYPE, assertion_read_type },
	{ { "enum" }, ASSERT_ENUM, assertion_read_values },
	{ { "const" }, ASSERT_CONST, assertion_read_values },
	{ { "minimum" }, ASSERT_MINIMUM, assertion_read_number },
	{ { "exclusiveMinimum" }, ASSERT_EXCLUSIVE_MINIMUM,
	    assertion_read_exclusive },
	{ { "maximum" }, ASSERT_MAXIMUM, assertion_read_number },
	{ { "exclusiveMaximum" }, ASSERT_EXCLUSIVE_MAXIMUM,
	    assertion_read_exclusive },
	{ { "multipleOf" }, ASSERT_MULTIPLE_OF, assertion_read_multiple },
	{ { "minLength" }, ASSERT_MIN_LENGTH, assertion_read_count },
	{ { "maxLength" }, ASSERT_MAX_LENGTH, assertion_read_count },
	{ { "pattern" }, ASSERT_PATTERN, assertion_read_pattern },
	{ { "format" }, ASSERT_FORMAT, assertion_read_format },
	{ { "minItems" }, ASSERT_MIN_ITEMS, assertion_read_count },
	{ { "maxItems" }, ASSERT_MAX_ITEMS, assertion_read_count },
	{ { "uniqueItems" }, ASSERT_UNIQUE_ITEMS, read_true },
	{ { "prefixItems", "items" }, ASSERT_ITEMS, read_items },
	{ { "contains" }, ASSERT_CONTAINS, read_contains },
	{ { "minProperties" }, ASSERT_MIN_PROPERTIES, assertion_read_count },
	{ { "maxProperties" }, ASSERT_MAX_PROPERTIES, assertion_read_count },
	{ { "required" }, ASSERT_REQUIRED, read_required },
	{ { "properties", "patternProperties", "additionalProperties" },
	    ASSERT_MEMBERS, read_members },
	{ { "propertyNames" }, ASSERT_PROPERTY_NAMES, read_schema },
	{ { "dependentRequired" }, ASSERT_DEPENDENT_REQUIRED, read_dependent },
	{ { "dependentSchemas" }, ASSERT_DEPENDENT_SCHEMAS, read_dependent },
	{ { "$ref" }, ASSERT_REF, read_reference },
	{ { "$dynamicRef" }, ASSERT_DYNAMIC_REF, read_reference },
	{ { "allOf" }, ASSERT_ALL_OF, read_schemas },
	{ { "anyOf" }, ASSERT_ANY_OF, read_union },
	{ { "oneOf" }, ASSERT_ONE_OF, read_union },
	{ { "not" }, ASSERT_NOT, read_schema },
	{ { "if" }, ASSERT_CONDITION, read_condition },
	{ { "unevaluatedItems" }, ASSERT_UNEVALUATED_ITEMS, read_schema },
	{ { "unevaluatedProperties" }, ASSERT_UNEVALUATED_PROPERTIES,
	    read_schema },
};

/* The first of a row's keywords that is there. */
static const struct node *
find(struct reading *reading, size_t row)
{
	const struct node *value = NULL;

	for (size_t i = 0; i < COUNT_OF(keywords[row].keywords); i++)
		if (value == NULL && keywords[row].keywords[i] != NULL)
			value = member(reading, keywords[row].keywords[i]);
	return (value);
}

void
assertion_rows(struct reading *reading)
{
	bool only_reference =
	    reading->build->version_30 && member(reading, "$ref") != NULL;

	reading->rows = arena_alloc(
	    reading->build->arena, COUNT_OF(keywords) * sizeof(*reading->rows));
	for (size_t i = 0; i < COUNT_OF(keywords); i++) {
		struct assertion *row = &reading->rows[reading->count];
		const struct node *value = find(reading, i);

		if (value == NULL ||
		    (only_reference && keywords[i].kind != ASSERT_REF))
			continue;
		*row = (struct assertion){ .kind = keywords[i].kind };
		reading->count += keywords[i].read(reading, row, value);
	}
}
