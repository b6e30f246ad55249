/*
 * Documents that are refused: for each NAME.yaml (or .json) in the folder,
 * NAME.txt has all that is said about it, exactly.
 */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <dirent.h>
#include <stdlib.h>
#include <unistd.h>

#include "codegen/model/model.h"
#include "codegen/read/document.h"

#define FOLDER "tests/codegen/refused"
#define CASES_MAX 200

struct refused {
	char name[64];
	char ending[8];
};

static struct refused cases[CASES_MAX];

static bool
is_document(const char *name, const char **dot)
{
	*dot = strrchr(name, '.');
	return (*dot != NULL && name[0] != '.' && strcmp(*dot, ".txt") != 0);
}

ParameterizedTestParameters(refused, with_exactly_these_words)
{
	DIR *folder = opendir(FOLDER);
	struct dirent *entry;
	const char *dot;
	size_t count = 0;

	if (folder == NULL) {
		fprintf(stderr, "run it from the project's folder\n");
		exit(1);
	}
	while (count < CASES_MAX && (entry = readdir(folder)) != NULL) {
		if (!is_document(entry->d_name, &dot))
			continue;
		snprintf(cases[count].name, sizeof(cases[count].name), "%.*s",
		    (int)(dot - entry->d_name), entry->d_name);
		snprintf(cases[count].ending, sizeof(cases[count].ending),
		    "%.7s", dot);
		count++;
	}
	closedir(folder);
	return (cr_make_param_array(struct refused, cases, count));
}

/* All that is said about a document. */
static char *
said_about(const char *path)
{
	struct diagnostics diagnostics;
	struct model *model = NULL;
	struct arena arena;
	struct node *root;
	size_t size = 0;
	char *bytes = NULL;
	FILE *out = open_memstream(&bytes, &size);

	arena_init(&arena);
	diagnostics_init(&diagnostics, &arena);
	root = document_read(&arena, path, &diagnostics);
	if (root != NULL)
		model = model_build(&arena, root, path, &diagnostics);
	diagnostics_print(&diagnostics, out);
	fclose(out);
	arena_release(&arena);
	cr_assert_null(model, "%s is accepted", path);
	return (bytes);
}

static char *
content_of(const char *path)
{
	size_t size = 0;
	char *bytes = NULL;
	FILE *in = fopen(path, "r"), *out = open_memstream(&bytes, &size);
	int c;

	cr_assert_not_null(in, "there is no %s", path);
	while ((c = getc(in)) != EOF)
		putc(c, out);
	fclose(in);
	fclose(out);
	return (bytes);
}

ParameterizedTest(struct refused *given, refused, with_exactly_these_words)
{
	char path[128], golden[128];
	char *said, *wanted;

	cr_assert_eq(chdir(FOLDER), 0);
	snprintf(path, sizeof(path), "%s%s", given->name, given->ending);
	snprintf(golden, sizeof(golden), "%s.txt", given->name);
	said = said_about(path);
	wanted = content_of(golden);
	cr_assert_str_eq(said, wanted, "%s:\n%s", given->name, said);
	free(said);
	free(wanted);
}

Test(refused, has_a_case_for_most_of_what_can_be_said)
{
	DIR *folder = opendir(FOLDER);
	struct dirent *entry;
	const char *dot;
	size_t count = 0;

	cr_assert_not_null(folder);
	while ((entry = readdir(folder)) != NULL)
		count += is_document(entry->d_name, &dot);
	closedir(folder);
	cr_assert_geq(count, 70);
	cr_assert_leq(count, CASES_MAX);
}
