/*
 * First what a statement could stumble over: the schema has to be ours to
 * the byte, so that no trigger, view or expression of somebody else is ever
 * run. Then SQLite's own check, then rules of ours that hold for every file
 * that we wrote, since what is stored is sent as it is.
 */
#include "src/store/tenant_check.h"

#include "src/store/image.h"
#include "src/store/statement.h"
#include "src/store/tenant_schema.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* Bytes of SQLite's header (its file format, section 1.3). */
struct header_byte {
	size_t offset;
	unsigned char value;
};

static const struct header_byte header_bytes[] = {
	{ 16, STORE_IMAGE_SIZE >> 8 }, /* a page's size */
	{ 17, STORE_IMAGE_SIZE & 0xff }, { 20, 0 }, /* all of it is used */
	{ 21, 64 }, { 22, 32 }, { 23, 32 }, { 56, 0 }, { 57, 0 }, { 58, 0 },
	{ 59, 1 }, /* UTF-8 */
};

enum tenant_verdict
tenant_check_header(
    const struct uuid *tenant, const unsigned char *bytes, uint64_t length)
{
	static const char magic[16] = "SQLite format 3";

	if (length < STORE_IMAGE_SIZE || length % STORE_IMAGE_SIZE != 0 ||
	    memcmp(bytes, magic, sizeof(magic)) != 0)
		return (TENANT_NO_DATABASE);
	for (size_t i = 0; i < COUNT(header_bytes); i++)
		if (bytes[header_bytes[i].offset] != header_bytes[i].value)
			return (TENANT_NO_DATABASE);
	if (!store_image_matches(tenant, bytes, STORE_IMAGE_HEADER))
		return (TENANT_OF_OTHERS);
	return (TENANT_FINE);
}

static const char schema_sql[] =
    "SELECT coalesce(group_concat(type || char(31) || name || char(31)"
    " || tbl_name || char(31) || coalesce(sql, ''), char(30)), '')"
    " FROM (SELECT * FROM sqlite_schema ORDER BY type, name)";

static const char pages_sql[] = "SELECT 1 FROM pragma_integrity_check(1)"
				" WHERE integrity_check <> 'ok'";

/* Each finds what must not be there. */
static const char *const rules[] = {
	"SELECT 1 FROM records WHERE id GLOB '*[^-0-9a-f]*'"
	" OR length(id) <> 36 OR substr(id, 9, 1) || substr(id, 14, 1)"
	" || substr(id, 19, 1) || substr(id, 24, 1) <> '----'",
	"SELECT 1 FROM records WHERE created_at NOT GLOB '[0-9]*'"
	" OR updated_at NOT GLOB '[0-9]*'"
	" OR created_at GLOB '*[^-0-9TtZz:.+ ]*'"
	" OR updated_at GLOB '*[^-0-9TtZz:.+ ]*'",
	"SELECT 1 FROM records WHERE (deleted = 0) <> (data IS NOT NULL)",
	"SELECT 1 FROM records WHERE deleted = 0"
	" AND (NOT json_valid(data) OR json_type(data) <> 'object')",
	"SELECT 1 FROM records WHERE collection NOT IN"
	" (SELECT number FROM collections)",
	"SELECT 1 FROM collections WHERE name NOT GLOB '[A-Za-z_]*'"
	" OR name GLOB '*[^-A-Za-z0-9_]*' OR length(name) > 64",
	"SELECT 1 FROM feed WHERE head < 0 OR head < purged OR epoch < 0"
	" OR epoch > 4294967295",
	"SELECT 1 FROM records WHERE seq < 1"
	" OR seq > (SELECT coalesce(max(head), 0) FROM feed)",
	"SELECT 1 FROM batches WHERE NOT json_valid(answer)",
};

/* Whether the statement finds a row. */
static enum store_result
finds(struct database *database, const char *sql, bool *found)
{
	struct statement *statement = statement_begin(database, sql);

	*found = statement_step(statement);
	return (statement_end(statement));
}

static enum store_result
read_schema(struct database *database, struct arena *arena, struct text *schema)
{
	struct statement *statement = statement_begin(database, schema_sql);

	*schema = (struct text){ NULL, 0 };
	if (statement_step(statement))
		*schema = statement_text(statement, 0, arena);
	return (statement_end(statement));
}

/* Whether it has our tables of that version, and nothing else. */
static enum store_result
check_schema(struct database *database, int64_t version, bool *same)
{
	struct text found = { NULL, 0 }, expected = { NULL, 0 };
	enum store_result result;
	struct database *model;
	struct arena arena;

	arena_init(&arena);
	result = tenant_schema_model(version, &model);
	if (result == STORE_OK) {
		result = read_schema(model, &arena, &expected);
		database_close(model);
	}
	if (result == STORE_OK)
		result = read_schema(database, &arena, &found);
	*same = result == STORE_OK && text_equal(found, expected);
	arena_release(&arena);
	return (result);
}

static enum store_result
check_rows(struct database *database, enum tenant_verdict *verdict)
{
	enum store_result result;
	bool found;

	result = finds(database, pages_sql, &found);
	for (size_t i = 0; result == STORE_OK && !found && i < COUNT(rules);
	     i++)
		result = finds(database, rules[i], &found);
	if (result == STORE_OK && found)
		*verdict = TENANT_DAMAGED;
	return (result);
}

static enum store_result
check(struct database *database, enum tenant_verdict *verdict)
{
	enum store_result result;
	int64_t version;
	bool same;

	result = tenant_schema_version(database, &version);
	if (result == STORE_UNAVAILABLE && version > tenant_schema_newest()) {
		*verdict = TENANT_NEWER;
		return (STORE_OK);
	}
	if (result != STORE_OK)
		return (result);
	if (version < 0) {
		*verdict = TENANT_NO_DATABASE;
		return (STORE_OK);
	}
	result = check_schema(database, version, &same);
	if (result == STORE_OK && !same)
		*verdict = TENANT_SCHEMA;
	if (result != STORE_OK || !same || version == 0)
		return (result);
	return (check_rows(database, verdict));
}

enum store_result
tenant_check(struct database *database, enum tenant_verdict *verdict)
{
	enum store_result result;

	*verdict = TENANT_FINE;
	result = check(database, verdict);
	if (result != STORE_DAMAGED)
		return (result);
	*verdict = TENANT_DAMAGED;
	return (STORE_OK);
}
