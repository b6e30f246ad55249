/*
 * Pairs are split into keys and sorted by them, so that what belongs together
 * stands together, and each level is written in one walk over its range.
 */
#include "runtime/nested.h"

#include <stdlib.h>

#include "runtime/assert.h"
#include "runtime/json_value.h"
#include "runtime/number.h"

struct entry {
	struct text *keys;
	size_t key_count;
	struct text value;
	size_t order; /* as they came */
};

/* Entries that have the same keys before level. */
struct range {
	const struct entry *entries;
	size_t count;
	size_t level;
};

struct nesting {
	struct call *call;
	struct text name;
	struct buffer out;
	bool natural; /* a text that looks like a number is one */
};

bool
nested_takes(struct text name, struct text pair)
{
	return (pair.length >= name.length &&
	    memcmp(pair.bytes, name.bytes, name.length) == 0 &&
	    (pair.length == name.length ||
		(pair.bytes[name.length] == '[' &&
		    pair.bytes[pair.length - 1] == ']')));
}

static bool
refuse(const struct nesting *nesting, const char *code, const char *what)
{
	return (call_fail_code(nesting->call, FAILURE_BAD_REQUEST, code,
	    "the parameter %s %s", nesting->name.bytes, what));
}

/* [a][b] to a and b; an upper bound of keys is the count of brackets. */
static bool
split(const struct nesting *nesting, struct text pair, struct entry *entry)
{
	struct arena *arena = nesting->call->arena;
	const char *at = pair.bytes + nesting->name.length, *close;
	size_t brackets = 0;

	for (const char *c = at; *c != '\0'; c++)
		brackets += *c == '[';
	if (brackets > nesting->call->limits->json_depth)
		return (refuse(nesting, "too_deep", "is nested too deep"));
	entry->keys = arena_alloc(arena, brackets * sizeof(*entry->keys) + 1);
	while (*at == '[') {
		close = strchr(at, ']');
		if (close == NULL)
			break;
		entry->keys[entry->key_count++] =
		    arena_text(arena, at + 1, (size_t)(close - at) - 1);
		at = close + 1;
	}
	return (*at == '\0' ||
	    refuse(nesting, "bad_parameter", "has brackets that do not fit"));
}

/* Whether a key is an item's: empty, or a number of few digits. */
static bool
is_index(struct text key)
{
	return (
	    key.length < 10 && strspn(key.bytes, "0123456789") == key.length);
}

/* Numbers first and by their value, then other names by their bytes. */
static int
compare_keys(struct text a, struct text b)
{
	bool index = is_index(a);
	unsigned long left, right;

	if (index != is_index(b))
		return (index ? -1 : 1);
	if (index) {
		left = strtoul(a.bytes, NULL, 10);
		right = strtoul(b.bytes, NULL, 10);
		if (left != right)
			return (left < right ? -1 : 1);
	}
	return (strcmp(a.bytes, b.bytes));
}

static int
compare(const void *left, const void *right)
{
	const struct entry *a = left, *b = right;
	int order;

	for (size_t i = 0; i < a->key_count && i < b->key_count; i++) {
		order = compare_keys(a->keys[i], b->keys[i]);
		if (order != 0)
			return (order);
		if (a->keys[i].length == 0) /* each an item of its own */
			return (a->order < b->order ? -1 : 1);
	}
	if (a->key_count != b->key_count)
		return (a->key_count < b->key_count ? -1 : 1);
	return (a->order < b->order ? -1 : 1);
}

static bool
read_entries(const struct nesting *nesting, struct text_list pairs,
    struct entry *entries)
{
	for (size_t i = 0; i < pairs.count / 2; i++) {
		entries[i].value = pairs.items[2 * i + 1];
		entries[i].order = i;
		if (!split(nesting, pairs.items[2 * i], &entries[i]))
			return (false);
	}
	qsort(entries, pairs.count / 2, sizeof(*entries), compare);
	return (true);
}

static bool
is_number(struct text value)
{
	struct number number;

	return (number_valid(value) && number_parse(value, &number));
}

static bool
is_boolean(struct text value)
{
	return (text_equal(value, text_of("true")) ||
	    text_equal(value, text_of("false")));
}

static void
write_leaf(
    struct nesting *nesting, const struct schema *schema, struct text value)
{
	enum json_kind kind =
	    schema == NULL ? JSON_NULL : json_types[schema->type].kind;
	bool any = schema == NULL && nesting->natural;
	bool plain = ((any || kind == JSON_NUMBER) && is_number(value)) ||
	    ((any || kind == JSON_BOOLEAN) && is_boolean(value)) ||
	    (any && text_equal(value, text_of("null")));

	buffer_append_text(&nesting->out,
	    plain ? value : json_quote(nesting->call->arena, value));
}

/* The schema of what a key leads to; NULL where it is not known. */
static const struct schema *
below(const struct schema *schema, struct text key)
{
	const struct object_rules *object;
	const struct property *property;

	if (schema == NULL || schema->type < SCHEMA_OBJECT)
		return (NULL);
	if (schema->type == SCHEMA_ARRAY)
		return (schema->array->items);
	if (schema->type == SCHEMA_MAP)
		return (schema->map->values);
	object = schema->object;
	property = schema_property(object, key);
	if (property != NULL)
		return (property->schema);
	return (object->additional_schema == NULL
		? NULL
		: object->additional_schema->map->values);
}

/* How many entries from index on have its key; an empty one is alone. */
static size_t
group_of(struct range range, size_t index)
{
	struct text key = range.entries[index].keys[range.level];
	size_t end = index + 1;

	while (key.length > 0 && end < range.count &&
	    text_equal(range.entries[end].keys[range.level], key))
		end++;
	return (end - index);
}

static bool
all_indexes(struct range range)
{
	for (size_t i = 0; i < range.count; i++)
		if (!is_index(range.entries[i].keys[range.level]))
			return (false);
	return (true);
}

static bool write_value(struct nesting *, struct range, const struct schema *);

/* A list or an object, by what stands in the brackets. */
static bool
write_groups(
    struct nesting *nesting, struct range range, const struct schema *schema)
{
	bool named = schema != NULL &&
	    (schema->type == SCHEMA_OBJECT || schema->type == SCHEMA_MAP);
	bool list = !named && all_indexes(range);
	struct range group;
	struct text key;

	buffer_append(&nesting->out, list ? "[" : "{", 1);
	for (size_t i = 0; i < range.count; i += group.count) {
		key = range.entries[i].keys[range.level];
		group = (struct range){ range.entries + i, group_of(range, i),
			range.level + 1 };
		if (i > 0)
			buffer_append(&nesting->out, ",", 1);
		if (!list) {
			buffer_append_text(&nesting->out,
			    json_quote(nesting->call->arena, key));
			buffer_append(&nesting->out, ":", 1);
		}
		if (!write_value(nesting, group, below(schema, key)))
			return (false);
	}
	buffer_append(&nesting->out, list ? "]" : "}", 1);
	return (true);
}

/* Items without brackets: n=a&n=b. */
static bool
write_items(
    struct nesting *nesting, struct range range, const struct schema *schema)
{
	buffer_append(&nesting->out, "[", 1);
	for (size_t i = 0; i < range.count; i++) {
		if (range.entries[i].key_count > range.level)
			return (refuse(nesting, "repeated_parameter",
			    "says two things of one place"));
		if (i > 0)
			buffer_append(&nesting->out, ",", 1);
		write_leaf(
		    nesting, schema->array->items, range.entries[i].value);
	}
	buffer_append(&nesting->out, "]", 1);
	return (true);
}

static bool
write_known(
    struct nesting *nesting, struct range range, const struct schema *schema)
{
	if (range.entries[0].key_count > range.level)
		return (write_groups(nesting, range, schema));
	if (schema != NULL && schema->type == SCHEMA_ARRAY)
		return (write_items(nesting, range, schema));
	if (range.count > 1)
		return (refuse(nesting, "repeated_parameter",
		    "says two things of one place"));
	write_leaf(nesting, schema, range.entries[0].value);
	return (true);
}

/*
 * Of what C has no type for, what texts mean is tried: numbers where they look
 * so, if the schema takes that, else strings.
 */
static bool
write_value(
    struct nesting *nesting, struct range range, const struct schema *schema)
{
	struct arena *arena = nesting->call->arena;
	size_t begin = nesting->out.length;
	const struct any_rules *rules;
	struct text json;

	if (schema == NULL || schema->type != SCHEMA_ANY)
		return (write_known(nesting, range, schema));
	rules = schema->any;
	if (rules != NULL && rules->assertions != NULL) {
		nesting->natural = true;
		if (!write_known(nesting, range, NULL))
			return (false);
		nesting->natural = false;
		json = arena_text(arena, nesting->out.bytes + begin,
		    nesting->out.length - begin);
		if (assertions_hold(
			arena, nesting->call->limits, rules->assertions, json))
			return (true);
		nesting->out.length = begin;
	}
	return (write_known(nesting, range, NULL));
}

bool
nested_json(struct call *call, const struct schema *schema, struct text name,
    struct text_list pairs, struct text *json)
{
	struct nesting nesting = { .call = call, .name = name };
	struct entry *entries =
	    arena_alloc(call->arena, pairs.count / 2 * sizeof(*entries));

	buffer_init(&nesting.out, call->arena);
	if (!read_entries(&nesting, pairs, entries) ||
	    !write_value(&nesting,
		(struct range){ entries, pairs.count / 2, 0 }, schema))
		return (false);
	*json = buffer_text(&nesting.out);
	return (true);
}
