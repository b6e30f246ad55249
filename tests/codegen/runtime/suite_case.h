/*
 * The cases of the JSON-Schema-Test-Suite, as far as they are strings, read
 * with the runtime's own reader.
 */
#ifndef TESTS_SUITE_CASE_H
#define TESTS_SUITE_CASE_H

#include "tests/codegen/runtime/reading.h"

#include <stddef.h>

#include "tests/codegen/runtime/suites.h"

struct suite_case {
	struct text description;
	struct text data; /* as JSON */
	bool valid;
};

struct suite_rules {
	struct text pattern; /* bytes NULL: none */
};

struct suite_group {
	struct suite_rules schema;
	struct suite_case *cases;
	size_t count;
};

static const struct property case_properties[] = {
	{ .name = TEXT("description"),
	    .schema = &schema_text,
	    .offset = offsetof(struct suite_case, description) },
	{ .name = TEXT("data"),
	    .schema = &schema_any,
	    .offset = offsetof(struct suite_case, data),
	    .required = true },
	{ .name = TEXT("valid"),
	    .schema = &schema_boolean,
	    .offset = offsetof(struct suite_case, valid),
	    .required = true },
};
static const struct object_rules case_rules = {
	.properties = case_properties,
	.property_count = 3,
	.max_properties = SCHEMA_UNBOUNDED,
};
static const struct schema case_schema = { .type = SCHEMA_OBJECT,
	.size = sizeof(struct suite_case),
	.object = &case_rules };
static const struct array_rules cases_rules = { &case_schema, 0,
	SCHEMA_UNBOUNDED, false, false };
static const struct schema cases_schema = { .type = SCHEMA_ARRAY,
	.size = sizeof(struct any_list),
	.array = &cases_rules };

static const struct property rules_properties[] = {
	{ .name = TEXT("pattern"),
	    .schema = &schema_text,
	    .offset = offsetof(struct suite_rules, pattern) },
};
static const struct object_rules rules_rules = {
	.properties = rules_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};
static const struct schema rules_schema = { .type = SCHEMA_OBJECT,
	.size = sizeof(struct suite_rules),
	.object = &rules_rules };

static const struct property group_properties[] = {
	{ .name = TEXT("schema"),
	    .schema = &rules_schema,
	    .offset = offsetof(struct suite_group, schema),
	    .required = true },
	{ .name = TEXT("tests"),
	    .schema = &cases_schema,
	    .offset = offsetof(struct suite_group, cases),
	    .required = true },
};
static const struct object_rules group_rules = {
	.properties = group_properties,
	.property_count = 2,
	.max_properties = SCHEMA_UNBOUNDED,
};
static const struct schema group_schema = { .type = SCHEMA_OBJECT,
	.size = sizeof(struct suite_group),
	.object = &group_rules };
static const struct array_rules groups_rules = { &group_schema, 0,
	SCHEMA_UNBOUNDED, false, false };
static const struct schema groups_schema = { .type = SCHEMA_ARRAY,
	.size = sizeof(struct any_list),
	.array = &groups_rules };

/* The groups of a file; false, and said so, when it is not there. */
static inline bool
suite_groups(const char *name, const struct suite_group **groups, size_t *count)
{
	const char *path = suites_path(&arena,
	    arena_format(&arena, "json-schema/tests/draft2020-12/%s", name)
		.bytes);
	const struct any_list *list = (const struct any_list *)(void *)out;
	struct text json;
	char *bytes, *nul;

	if (!suites_read(&arena, path, &json)) {
		suites_missing(path);
		return (false);
	}
	/* U+0000 is refused by the reader: U+0001 stands for it here. */
	bytes = arena_alloc(&arena, json.length + 1);
	memcpy(bytes, json.bytes, json.length);
	while ((nul = strstr(bytes, "\\u0000")) != NULL)
		nul[5] = '1';
	accepts(&groups_schema, bytes);
	*groups = list->items;
	*count = list->count;
	return (true);
}

/* The text of a case; false when its data is not a string. */
static inline bool
suite_text(const struct suite_case *one, struct text *text)
{
	if (one->data.bytes[0] != '"')
		return (false);
	accepts(&schema_text, one->data.bytes);
	*text = *(struct text *)(void *)out;
	return (true);
}

#endif
