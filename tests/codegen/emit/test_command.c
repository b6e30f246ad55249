/*
 * The command line: what it takes, what it says, and how it ends.
 */
#include <criterion/criterion.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "codegen/command.h"

static char folder[64]; /* a fresh one, with spare.yaml in it */
static char document[96];
static char out[96];
static char *printed, *told;
static size_t printed_length, told_length;

static const char spare[] = "openapi: 3.1.0\n"
			    "info: {title: Spare, version: 1.0.0}\n"
			    "paths:\n"
			    "  /things:\n"
			    "    get:\n"
			    "      operationId: listThings\n"
			    "      tags: [things]\n"
			    "      responses:\n"
			    "        '204': {description: There are none.}\n";

static void
put(const char *path, const char *content)
{
	FILE *stream = fopen(path, "w");

	cr_assert_not_null(stream);
	fputs(content, stream);
	fclose(stream);
}

static void
begin(void)
{
	strcpy(folder, "/tmp/command.XXXXXX");
	cr_assert_not_null(mkdtemp(folder));
	snprintf(document, sizeof(document), "%s/spare.yaml", folder);
	snprintf(out, sizeof(out), "%s/made", folder);
	put(document, spare);
}

static void
end(void)
{
	char command[128];

	snprintf(command, sizeof(command), "rm -rf %s", folder);
	cr_assert_eq(system(command), 0);
	free(printed);
	free(told);
}

TestSuite(command, .init = begin, .fini = end);

/* Runs with up to four arguments, the first NULL ends them. */
static enum command_exit
run(const char *one, const char *two, const char *three, const char *four)
{
	const char *given[] = { one, two, three, four, NULL };
	FILE *to, *errors;
	char *arguments[5];
	enum command_exit result;
	int count = 0;

	free(printed);
	free(told);
	to = open_memstream(&printed, &printed_length);
	errors = open_memstream(&told, &told_length);
	while (given[count] != NULL) {
		arguments[count] = strdup(given[count]);
		count++;
	}
	arguments[count] = NULL;
	result = command_run(count, arguments, to, errors);
	while (count-- > 0)
		free(arguments[count]);
	fclose(to);
	fclose(errors);
	return (result);
}

static void
expect_told(const char *words)
{
	cr_assert_not_null(strstr(told, words), "told: %s", told);
}

static void
expect_usage(enum command_exit result, const char *words)
{
	cr_assert_eq(result, COMMAND_FAILED);
	expect_told(words);
	expect_told("usage: openapi-kore generate DOCUMENT --out FOLDER");
}

Test(command, tells_how_it_is_used)
{
	cr_assert_eq(run("--help", NULL, NULL, NULL), COMMAND_DONE);
	cr_assert_eq(told_length, 0);
	cr_assert_not_null(strstr(printed, "usage: openapi-kore generate"));
	cr_assert_not_null(strstr(printed, "exit status: 0 done"));
}

Test(command, tells_how_it_is_used_whatever_else_is_asked)
{
	cr_assert_eq(run("check", "--help", "--out", NULL), COMMAND_DONE);
	cr_assert_not_null(strstr(printed, "usage: openapi-kore generate"));
}

Test(command, tells_its_version)
{
	cr_assert_eq(run("--version", NULL, NULL, NULL), COMMAND_DONE);
	cr_assert_str_eq(printed, "openapi-kore " COMMAND_VERSION "\n");
}

Test(command, refuses_wrong_usage)
{
	expect_usage(run(NULL, NULL, NULL, NULL), "a command is missing");
	expect_usage(run("make", NULL, NULL, NULL), "there is no make");
	expect_usage(
	    run("generate", NULL, NULL, NULL), "the document is missing");
	expect_usage(
	    run("generate", document, NULL, NULL), "--out FOLDER is missing");
	expect_usage(
	    run("generate", document, "--out", NULL), "--out without a folder");
	expect_usage(run("generate", document, "--force", NULL),
	    "cannot be used: --force");
	expect_usage(run("generate", document, "another.yaml", NULL),
	    "cannot be used: another.yaml");
}

Test(command, refuses_a_folder_without_a_name)
{
	expect_usage(run("generate", document, "--out", "."), "folder's name");
	expect_usage(run("generate", document, "--out", ".."), "folder's name");
	expect_usage(run("generate", document, "--out", "/"), "folder's name");
	expect_usage(
	    run("generate", document, "--out=", NULL), "folder's name");
	expect_usage(
	    run("generate", document, "--out", "a\"b"), "folder's name");
	expect_usage(
	    run("generate", document, "--out", "made/.."), "folder's name");
}

Test(command, fails_for_a_document_that_is_not_there)
{
	cr_assert_eq(
	    run("generate", "/nowhere.yaml", "--out", out), COMMAND_FAILED);
	cr_assert_str_eq(told,
	    "openapi-kore: /nowhere.yaml: cannot be read: "
	    "No such file or directory\n");
}

Test(command, fails_for_a_document_that_is_a_folder)
{
	cr_assert_eq(run("generate", folder, "--out", out), COMMAND_FAILED);
	expect_told("is not a file");
}

Test(command, generates_and_then_finds_nothing_to_write)
{
	cr_assert_eq(run("generate", document, "--out", out), COMMAND_DONE);
	cr_assert_not_null(
	    strstr(printed, "9 files, 9 written, 0 removed"), "%s", printed);
	cr_assert_eq(run("generate", document, "--out", out), COMMAND_DONE);
	cr_assert_not_null(strstr(printed, "9 files, 0 written, 0 removed"));
	cr_assert_eq(run("check", document, "--out", out), COMMAND_DONE);
	cr_assert_eq(told_length, 0);
}

Test(command, takes_options_in_any_order)
{
	char option[128];

	snprintf(option, sizeof(option), "--out=%s//", out);
	cr_assert_eq(run("generate", option, document, NULL), COMMAND_DONE);
	cr_assert_eq(run("check", "--out", out, document), COMMAND_DONE);
}

Test(command, finds_a_stale_folder)
{
	char file[128];

	cr_assert_eq(run("check", document, "--out", out), COMMAND_REFUSED);
	expect_told("made/things.h: is missing");
	expect_told("run: openapi-kore generate ");
	cr_assert_eq(run("generate", document, "--out", out), COMMAND_DONE);
	snprintf(file, sizeof(file), "%s/things.h", out);
	put(file, "/* edited */\n");
	cr_assert_eq(run("check", document, "--out", out), COMMAND_REFUSED);
	expect_told("made/things.h: is stale or was edited by hand");
}

Test(command, fails_where_the_folder_cannot_be_written)
{
	cr_assert_eq(run("generate", document, "--out", "/nowhere/made"),
	    COMMAND_FAILED);
	expect_told("/nowhere/made: cannot be made");
	put(out, "a file");
	cr_assert_eq(run("generate", document, "--out", out), COMMAND_FAILED);
	cr_assert_eq(run("check", document, "--out", out), COMMAND_FAILED);
}

Test(command, writes_nothing_for_a_document_that_is_refused)
{
	put(document, "openapi: 3.1.0\ninfo: {title: x}\npaths: {/a: 1}\n");
	cr_assert_eq(run("generate", document, "--out", out), COMMAND_REFUSED);
	expect_told("spare.yaml:3:13: error: [");
	cr_assert_neq(access(out, F_OK), 0);
}

Test(command, explains_a_code_and_lists_all)
{
	cr_assert_eq(run("explain", "too_deep", NULL, NULL), COMMAND_DONE);
	cr_assert_eq(strncmp(printed, "too_deep\n\nThe document is", 25), 0);
	cr_assert_not_null(strstr(printed, "\nFor example:\n\n    [[["));
	cr_assert_not_null(strstr(printed, "\nWhat would do: Give the"));
	cr_assert_eq(run("explain", NULL, NULL, NULL), COMMAND_DONE);
	cr_assert_not_null(strstr(printed, "\n    too_deep\n"));
	cr_assert_eq(
	    run("explain", "no_such_code", NULL, NULL), COMMAND_FAILED);
	expect_told("no error has the code no_such_code");
}

Test(command, refuses_a_new_project_without_a_folder_or_a_document)
{
	expect_usage(run("new", NULL, NULL, NULL), "the folder is missing");
	expect_usage(run("new", out, NULL, NULL), "--from DOCUMENT is missing");
	cr_assert_eq(
	    run("new", out, "--from", "/nowhere.yaml"), COMMAND_FAILED);
	cr_assert_neq(access(out, F_OK), 0);
	cr_assert_eq(
	    run("new", "/nowhere/made", "--from", document), COMMAND_FAILED);
	expect_told("/nowhere/made: cannot be made");
	expect_usage(run("new", "/", "--from", document), "no name");
}

Test(command, fails_where_a_project_cannot_be_written)
{
	char path[128];

	cr_assert_eq(run("new", out, "--from", document), COMMAND_DONE);
	snprintf(path, sizeof(path), "%s/runtime/arena.c", out);
	cr_assert_eq(unlink(path), 0);
	cr_assert_eq(mkdir(path, 0777), 0);
	cr_assert_eq(run("new", out, "--from", document), COMMAND_FAILED);
	expect_told("runtime/arena.c: cannot be written");
}

Test(command, takes_only_the_options_of_the_command)
{
	expect_usage(
	    run("explain", "--out", "made", NULL), "cannot be used: --out");
	expect_usage(
	    run("check", document, "--json", NULL), "cannot be used: --json");
	expect_usage(
	    run("explain", "--json=1", NULL, NULL), "cannot be used: --json=1");
}

Test(command, refuses_what_is_no_document)
{
	put(document, "a: [b\n");
	cr_assert_eq(run("generate", document, "--out", out), COMMAND_REFUSED);
	expect_told("spare.yaml:");
}
