/*
 * JSONTestSuite: what it calls valid is accepted, what it calls invalid is
 * refused, what it leaves open ends one way or the other. Our own rules
 * refuse some of the valid ones: they are listed here.
 */
#include "tests/codegen/runtime/reading.h"

#include "tests/codegen/runtime/suites.h"

TestSuite(suite_json, .init = begin_reading, .fini = end_reading);

/* Duplicate names and U+0000 are refused; each with its code. */
static const struct {
	const char *name;
	const char *code;
} ours[] = {
	{ "y_object_duplicated_key.json", "json_duplicate_name" },
	{ "y_object_duplicated_key_and_value.json", "json_duplicate_name" },
	{ "y_object_escaped_null_in_key.json", "json_nul" },
	{ "y_string_null_escape.json", "json_nul" },
};

static const char *
our_code(const char *name)
{
	for (size_t i = 0; i < sizeof(ours) / sizeof(ours[0]); i++) {
		if (strcmp(ours[i].name, name) == 0)
			return (ours[i].code);
	}
	return (NULL);
}

static void
check(const char *name, struct text json)
{
	const char *code = our_code(name);
	bool good = reads_bytes(&schema_any, json);

	cr_assert_eq(call.failure.kind,
	    good ? FAILURE_NONE : FAILURE_BAD_REQUEST, "%s", name);
	if (code != NULL)
		cr_expect(!good && strcmp(call.failure.code, code) == 0,
		    "%s is refused by %s", name, code);
	else if (name[0] == 'y')
		cr_expect(good, "%s: %s", name, call.failure.detail.bytes);
	else if (name[0] == 'n')
		cr_expect_not(good, "%s", name);
}

Test(suite_json, is_answered_as_it_wants)
{
	const char *path = suites_path(&arena, "json/test_parsing");
	DIR *folder = opendir(path);
	struct dirent *entry;
	size_t count = 0;

	if (folder == NULL) {
		suites_missing(path);
		return;
	}
	while ((entry = readdir(folder)) != NULL) {
		struct text json;

		if (strstr(entry->d_name, ".json") == NULL)
			continue;
		cr_assert(suites_read(&arena,
		    arena_format(&arena, "%s/%s", path, entry->d_name).bytes,
		    &json));
		check(entry->d_name, json);
		count++;
	}
	closedir(folder);
	cr_assert_gt(count, 300);
}
