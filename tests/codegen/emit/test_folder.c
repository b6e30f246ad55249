/*
 * The folder: what changed is written, what is left over is removed, what is
 * not the generator's stays.
 */
#include <criterion/criterion.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "codegen/emit/folder.h"

#define MARK "/* Written by openapi-kore from x.yaml; do not edit. */\n"

static struct arena arena;
static char path[64];
static char *told; /* what was written to errors */
static size_t told_length;
static FILE *errors;
static struct emit_file items[3];
static struct emit_files files = { items, 3 };
static struct folder_report report;

static void
begin(void)
{
	arena_init(&arena);
	strcpy(path, "/tmp/folder.XXXXXX");
	cr_assert_not_null(mkdtemp(path));
	errors = open_memstream(&told, &told_length);
	items[0] = (struct emit_file){ TEXT("a.h"), TEXT(MARK "int a;\n") };
	items[1] = (struct emit_file){ TEXT("b.c"), TEXT(MARK "int b;\n") };
	items[2] = (struct emit_file){ TEXT("MANIFEST"),
		TEXT("# Written by openapi-kore from x.yaml\na.h\nb.c\n") };
}

static void
end(void)
{
	char command[128];

	fclose(errors);
	free(told);
	arena_release(&arena);
	snprintf(command, sizeof(command), "rm -rf %s", path);
	cr_assert_eq(system(command), 0);
}

TestSuite(folder_write, .init = begin, .fini = end);
TestSuite(folder_check, .init = begin, .fini = end);

static const char *
at(const char *name)
{
	return (arena_format(&arena, "%s/%s", path, name).bytes);
}

static void
put(const char *name, const char *content)
{
	FILE *stream = fopen(at(name), "w");

	cr_assert_not_null(stream);
	fputs(content, stream);
	fclose(stream);
}

static bool
holds(const char *name, const char *content)
{
	char bytes[256] = "";
	FILE *stream = fopen(at(name), "r");

	if (stream == NULL)
		return (false);
	bytes[fread(bytes, 1, sizeof(bytes) - 1, stream)] = '\0';
	fclose(stream);
	return (strcmp(bytes, content) == 0);
}

static enum folder_result
write_all(void)
{
	return (folder_write(&arena, path, &files, &report, errors));
}

static enum folder_result
check_all(void)
{
	return (folder_check(&arena, path, &files, errors));
}

static void
expect_told(const char *words)
{
	fflush(errors);
	cr_assert_not_null(strstr(told, words), "told: %s", told);
}

/* Makes what an earlier run wrote: one more file. */
static void
write_earlier(void)
{
	cr_assert_eq(write_all(), FOLDER_OK);
	put("old.c", MARK);
	put("MANIFEST",
	    "# Written by openapi-kore from x.yaml\n"
	    "a.h\nb.c\nold.c\n");
}

Test(folder_write, makes_the_folder_and_the_files)
{
	cr_assert_eq(rmdir(path), 0);
	cr_assert_eq(write_all(), FOLDER_OK);
	cr_assert_eq(report.written, 3);
	cr_assert(holds("a.h", MARK "int a;\n"));
	cr_assert(holds("b.c", MARK "int b;\n"));
}

Test(folder_write, leaves_a_file_that_is_the_same_alone)
{
	struct stat before, after;

	cr_assert_eq(write_all(), FOLDER_OK);
	cr_assert_eq(stat(at("a.h"), &before), 0);
	items[1].content = (struct text)TEXT(MARK "int c;\n");
	cr_assert_eq(write_all(), FOLDER_OK);
	cr_assert_eq(report.written, 1);
	cr_assert_eq(stat(at("a.h"), &after), 0);
	cr_assert_eq(before.st_ino, after.st_ino);
	cr_assert(holds("b.c", MARK "int c;\n"));
}

Test(folder_write, leaves_nothing_beside_the_files)
{
	cr_assert_eq(write_all(), FOLDER_OK);
	cr_assert_neq(access(at("a.h.new"), F_OK), 0);
}

Test(folder_write, removes_what_an_earlier_run_wrote)
{
	write_earlier();
	cr_assert_eq(write_all(), FOLDER_OK);
	cr_assert_eq(report.removed, 1);
	cr_assert_neq(access(at("old.c"), F_OK), 0);
}

Test(folder_write, keeps_a_listed_file_without_the_mark)
{
	write_earlier();
	put("old.c", "int mine;\n");
	cr_assert_eq(write_all(), FOLDER_OK);
	cr_assert_eq(report.removed, 0);
	cr_assert(holds("old.c", "int mine;\n"));
}

Test(folder_write, keeps_files_that_no_run_wrote)
{
	put("README.md", "Written by openapi-kore from nothing\n");
	put("mine.c", MARK);
	cr_assert_eq(write_all(), FOLDER_OK);
	cr_assert_eq(access(at("README.md"), F_OK), 0);
	cr_assert_eq(access(at("mine.c"), F_OK), 0);
}

Test(folder_write, removes_nothing_outside_the_folder)
{
	char outside[96];

	snprintf(outside, sizeof(outside), "%s.c", path);
	put("MANIFEST",
	    arena_format(
		&arena, "../%s.c\n/etc/passwd\n.c\nx\n", strrchr(path, '/') + 1)
		.bytes);
	put(arena_format(&arena, "../%s.c", strrchr(path, '/') + 1).bytes,
	    MARK);
	put("MANIFEST",
	    arena_format(&arena,
		"# Written by openapi-kore from "
		"x\n../%s.c\n",
		strrchr(path, '/') + 1)
		.bytes);
	cr_assert_eq(write_all(), FOLDER_OK);
	cr_assert_eq(report.removed, 0);
	cr_assert_eq(unlink(outside), 0);
}

Test(folder_write, refuses_to_replace_a_file_without_the_mark)
{
	put("b.c", "int mine;\n");
	cr_assert_eq(write_all(), FOLDER_FAILED);
	expect_told("b.c: was not written by openapi-kore");
	cr_assert(holds("b.c", "int mine;\n"));
	cr_assert_neq(access(at("a.h"), F_OK), 0, "nothing was written");
}

Test(folder_write, fails_where_the_folder_cannot_be_made)
{
	cr_assert_eq(
	    folder_write(&arena, "/nowhere/at/all", &files, &report, errors),
	    FOLDER_FAILED);
	expect_told("/nowhere/at/all: cannot be made: No such file");
}

Test(folder_write, fails_where_a_folder_has_a_files_name)
{
	cr_assert_eq(mkdir(at("a.h"), 0777), 0);
	cr_assert_eq(write_all(), FOLDER_FAILED);
	expect_told("a.h: cannot be read");
}

Test(folder_write, fails_where_the_manifest_cannot_be_read)
{
	cr_assert_eq(mkdir(at("MANIFEST"), 0777), 0);
	cr_assert_eq(write_all(), FOLDER_FAILED);
	expect_told("MANIFEST: cannot be read");
}

Test(folder_write, fails_where_the_file_beside_cannot_be_made)
{
	cr_assert_eq(mkdir(at("a.h.new"), 0777), 0);
	cr_assert_eq(write_all(), FOLDER_FAILED);
	expect_told("a.h.new: cannot be written");
}

Test(folder_write, overwrites_what_a_killed_run_left_beside)
{
	put("a.h.new", "half a f");
	cr_assert_eq(write_all(), FOLDER_OK);
	cr_assert(holds("a.h", MARK "int a;\n"));
	cr_assert_neq(access(at("a.h.new"), F_OK), 0);
}

Test(folder_write, keeps_the_old_file_where_the_disk_is_full)
{
	struct rlimit limit, full;

	cr_assert_eq(write_all(), FOLDER_OK);
	items[0].content = (struct text)TEXT(MARK "int other;\n");
	signal(SIGXFSZ, SIG_IGN);
	cr_assert_eq(getrlimit(RLIMIT_FSIZE, &limit), 0);
	full = limit;
	full.rlim_cur = 10;
	cr_assert_eq(setrlimit(RLIMIT_FSIZE, &full), 0);
	cr_expect_eq(write_all(), FOLDER_FAILED);
	cr_assert_eq(setrlimit(RLIMIT_FSIZE, &limit), 0);
	expect_told("a.h: cannot be written: File too large");
	cr_assert(holds("a.h", MARK "int a;\n"));
	cr_assert_neq(access(at("a.h.new"), F_OK), 0);
}

Test(folder_check, finds_nothing_after_a_write)
{
	cr_assert_eq(write_all(), FOLDER_OK);
	put("README.md", "# generated\n");
	cr_assert_eq(check_all(), FOLDER_OK);
	fflush(errors);
	cr_assert_eq(told_length, 0);
}

Test(folder_check, finds_an_edited_file)
{
	cr_assert_eq(write_all(), FOLDER_OK);
	put("b.c", MARK "int edited;\n");
	cr_assert_eq(check_all(), FOLDER_STALE);
	expect_told("b.c: is stale or was edited by hand");
	cr_assert(holds("b.c", MARK "int edited;\n"));
}

Test(folder_check, finds_all_missing_files)
{
	cr_assert_eq(write_all(), FOLDER_OK);
	cr_assert_eq(unlink(at("a.h")), 0);
	cr_assert_eq(unlink(at("b.c")), 0);
	cr_assert_eq(check_all(), FOLDER_STALE);
	expect_told("a.h: is missing");
	expect_told("b.c: is missing");
}

Test(folder_check, finds_a_file_of_an_earlier_run)
{
	write_earlier();
	cr_assert_eq(check_all(), FOLDER_STALE);
	expect_told("old.c: is left over");
	expect_told("MANIFEST: is stale");
}

Test(folder_check, forgets_a_listed_file_that_is_gone)
{
	write_earlier();
	cr_assert_eq(unlink(at("old.c")), 0);
	cr_assert_eq(check_all(), FOLDER_STALE);
	fflush(errors);
	cr_assert_null(strstr(told, "old.c"));
}

Test(folder_check, fails_where_a_file_cannot_be_read)
{
	cr_assert_eq(write_all(), FOLDER_OK);
	cr_assert_eq(unlink(at("b.c")), 0);
	cr_assert_eq(mkdir(at("b.c"), 0777), 0);
	cr_assert_eq(check_all(), FOLDER_FAILED);
	expect_told("b.c: cannot be read");
}

Test(folder_check, fails_where_the_manifest_cannot_be_read)
{
	cr_assert_eq(mkdir(at("MANIFEST"), 0777), 0);
	cr_assert_eq(check_all(), FOLDER_FAILED);
}
