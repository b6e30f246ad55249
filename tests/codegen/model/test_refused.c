/*
 * Documents that are refused, and odd ones that are taken with a warning: for
 * each NAME.yaml (or .json) in their folders, NAME.txt has all that is said
 * about it, exactly.
 */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <dirent.h>
#include <stdlib.h>
#include <unistd.h>

#include "codegen/model/model.h"
#include "codegen/read/document.h"

#define CASES_MAX 200

static const char *const folders[] = { "tests/codegen/refused",
	"tests/codegen/odd" };

struct refused {
	bool odd;
	char name[64];
	char ending[8];
};

static struct refused cases[CASES_MAX];
static size_t case_count;

static bool
is_document(const char *name, const char **dot)
{
	*dot = strrchr(name, '.');
	return (*dot != NULL && name[0] != '.' && strcmp(*dot, ".txt") != 0);
}

static void
find_cases(bool odd)
{
	DIR *folder = opendir(folders[odd]);
	struct refused *found;
	struct dirent *entry;
	const char *dot;

	if (folder == NULL) {
		fprintf(stderr, "run it from the project's folder\n");
		exit(1);
	}
	while (case_count < CASES_MAX && (entry = readdir(folder)) != NULL) {
		if (!is_document(entry->d_name, &dot))
			continue;
		found = &cases[case_count++];
		found->odd = odd;
		snprintf(found->name, sizeof(found->name), "%.*s",
		    (int)(dot - entry->d_name), entry->d_name);
		snprintf(found->ending, sizeof(found->ending), "%.7s", dot);
	}
	closedir(folder);
}

ParameterizedTestParameters(refused, with_exactly_these_words)
{
	case_count = 0;
	find_cases(false);
	find_cases(true);
	return (cr_make_param_array(struct refused, cases, case_count));
}

/* All that is said about a document. */
static char *
said_about(const char *path, bool odd)
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
	cr_assert_eq(
	    model != NULL, odd, "%s is %s", path, odd ? "refused" : "accepted");
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

	cr_assert_eq(chdir(folders[given->odd]), 0);
	snprintf(path, sizeof(path), "%s%s", given->name, given->ending);
	snprintf(golden, sizeof(golden), "%s.txt", given->name);
	said = said_about(path, given->odd);
	wanted = content_of(golden);
	cr_assert_str_eq(said, wanted, "%s:\n%s", given->name, said);
	free(said);
	free(wanted);
}

Test(refused, has_a_case_for_most_of_what_can_be_said)
{
	case_count = 0;
	find_cases(false);
	cr_assert_geq(case_count, 70);
	find_cases(true);
	cr_assert_lt(case_count, CASES_MAX);
}
