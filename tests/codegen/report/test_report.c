/*
 * The report of documents that have one of each construct: nothing is left
 * out, nothing is told twice, and what is told is what the goldens hold.
 */
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "codegen/command.h"
#include "codegen/model/model.h"
#include "codegen/read/document.h"
#include "codegen/read/files.h"
#include "codegen/report/report.h"

#define FOLDER "tests/codegen/report"
#define ROWS_MAX 4000

static const char *const documents[] = { "each_30", "each_31", "files" };

static struct arena arena;
static struct uses uses;
static struct diagnostics diagnostics;
static struct mark told[ROWS_MAX];
static size_t told_count;

static void
begin(void)
{
	arena_init(&arena);
	cr_assert_eq(chdir(FOLDER), 0, "run it from the project's folder");
}

static void
end(void)
{
	arena_release(&arena);
}

TestSuite(report, .init = begin, .fini = end);

static void
keep(void *context, const struct report_row *row)
{
	(void)context;
	cr_assert_lt(told_count, ROWS_MAX);
	cr_expect_eq(row->became == BECAME_REFUSED, row->why != NULL);
	cr_expect_eq(row->pointer.bytes[0], '/');
	told[told_count++] = row->mark;
}

/* Reports a document; its root. */
static const struct node *
report(const char *name, struct report_counts *counts)
{
	const char *path = arena_format(&arena, "%s.yaml", name).bytes;
	struct node *root;

	uses = (struct uses){ .arena = &arena };
	diagnostics_init(&diagnostics, &arena);
	told_count = 0;
	root = document_read(&arena, path, &diagnostics);
	cr_assert_not_null(root);
	(void)model_examine(&arena, root, path, &diagnostics, &uses);
	report_walk(&arena, &uses, &diagnostics, keep, NULL, counts);
	return (root);
}

static size_t
times_told(struct mark mark)
{
	size_t times = 0;

	for (size_t i = 0; i < told_count; i++)
		times += told[i].line == mark.line &&
		    told[i].column == mark.column &&
		    strcmp(told[i].file, mark.file) == 0;
	return (times);
}

/* Each member of each object below a node is told once; how many there are. */
static size_t
expect_all(const struct node *node)
{
	size_t count = 0;

	for (size_t i = 0; node->kind != NODE_SCALAR && i < node->count; i++) {
		const struct node *held = node->kind == NODE_SEQUENCE
		    ? node->items[i]
		    : node->members[i].value;

		if (node->kind == NODE_MAPPING) {
			cr_expect_eq(times_told(node->members[i].mark), 1,
			    "%s at %u:%u", node->members[i].name.bytes,
			    node->members[i].mark.line,
			    node->members[i].mark.column);
			count++;
		}
		count += expect_all(held);
	}
	return (count);
}

Test(report, tells_each_member_of_each_object_once)
{
	struct report_counts counts;
	size_t members;

	for (size_t i = 0; i < sizeof(documents) / sizeof(*documents); i++) {
		(void)report(documents[i], &counts);
		members = 0;
		for (size_t k = 0; k < uses.files->count; k++)
			members += expect_all(uses.files->items[k]->root);
		cr_expect_gt(members, 40);
		cr_expect_eq(members, told_count);
		cr_expect_eq(members,
		    counts.rows[BECAME_ENFORCED] +
			counts.rows[BECAME_ANNOTATION] +
			counts.rows[BECAME_REFUSED]);
	}
}

/* Whether a keyword of these words was met, be it refused, in a document. */
static bool
is_met(
    const struct node *node, const struct vocabulary *words, const char *name)
{
	const struct use *use;
	bool met = false;

	for (size_t i = 0; node->kind != NODE_SCALAR && i < node->count; i++) {
		if (node->kind == NODE_MAPPING) {
			use = use_of(&uses, node->members[i].mark);
			met = met ||
			    (strcmp(node->members[i].name.bytes, name) == 0 &&
				use != NULL && use->words == words);
		}
		met = met ||
		    is_met(node->kind == NODE_SEQUENCE ? node->items[i]
						       : node->members[i].value,
			words, name);
	}
	return (met);
}

static void
expect_words(const struct node *root, const struct vocabulary *words,
    enum keyword_version version)
{
	const struct keyword *keyword;

	for (size_t i = 0; i < words->count; i++) {
		keyword = &words->keywords[i];
		if (keyword->role == KEYWORD_REFUSED ||
		    keyword->role == KEYWORD_REFUSED_FILLED ||
		    (keyword->version != VERSION_BOTH &&
			keyword->version != version))
			continue;
		cr_expect(is_met(root, words, keyword->name),
		    "%s has a keyword %s, of which nothing is shown",
		    words->what, keyword->name);
		if (keyword->objects != NULL)
			expect_words(root, keyword->objects, version);
	}
}

/* So that who adds a keyword shows here what becomes of it. */
Test(report, is_shown_for_each_keyword_of_each_kind_of_object)
{
	static const struct vocabulary *const all[] = { &document_words,
		&path_item_words, &operation_words, &parameter_words,
		&body_words, &media_type_words, &response_words, &header_words,
		&dependency_words, &schema_words, &schema_reference_words,
		&reference_words, &security_words };
	struct report_counts counts;
	const struct node *root = report("each_31", &counts);

	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++)
		expect_words(root, all[i], VERSION_31);
}

/* What `openapi-kore report` prints of a document. */
static char *
printed(const char *path, const char *option, enum command_exit expected)
{
	char *arguments[] = { strdup("report"), strdup(path),
		option == NULL ? NULL : strdup(option) };
	FILE *nowhere = fopen("/dev/null", "w"), *out;
	char *text = NULL;
	size_t length;

	out = open_memstream(&text, &length);
	cr_expect_eq(
	    command_run(option == NULL ? 2 : 3, arguments, out, nowhere),
	    expected);
	fclose(out);
	fclose(nowhere);
	for (size_t i = 0; i < 3; i++)
		free(arguments[i]);
	return (text);
}

Test(report, prints_what_the_goldens_hold)
{
	char path[64], golden[8192 * 8], *text;
	FILE *stream;
	size_t length;

	for (size_t i = 0; i < sizeof(documents) / sizeof(*documents); i++) {
		snprintf(path, sizeof(path), "%s.txt", documents[i]);
		stream = fopen(path, "r");
		cr_assert_not_null(stream);
		length = fread(golden, 1, sizeof(golden) - 1, stream);
		fclose(stream);
		golden[length] = '\0';
		snprintf(path, sizeof(path), "%s.yaml", documents[i]);
		text = printed(path, NULL, COMMAND_REFUSED);
		cr_expect_str_eq(
		    text, golden, "%s; if it is meant: make goldens", path);
		free(text);
	}
}

Test(report, prints_the_same_as_json)
{
	struct report_counts counts;
	const struct node *members, *errors;
	struct node *root;
	char *text;

	(void)report("each_31", &counts);
	text = printed("each_31.yaml", "--json", COMMAND_REFUSED);
	root =
	    document_parse(&arena, "report.json", text_of(text), &diagnostics);
	cr_assert_not_null(root);
	members = node_get(root, "members");
	cr_assert_eq(members->count, told_count);
	for (size_t i = 0; i < members->count; i++)
		cr_expect_eq(
		    strtoul(node_get(members->items[i], "line")->text.bytes,
			NULL, 10),
		    told[i].line);
	errors = node_get(root, "errors");
	cr_expect_geq(errors->count, 7);
	cr_expect_not_null(node_get(errors->items[0], "code"));
	cr_expect_geq(node_get(root, "warnings")->count, 1);
	free(text);
}
