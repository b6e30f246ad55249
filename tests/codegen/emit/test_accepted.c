/*
 * Goldens: for each NAME.yaml in tests/codegen/accepted the folder NAME is
 * what is generated, byte by byte, twice. After a change that is meant:
 * `make goldens`, and read the difference.
 */
#include <criterion/criterion.h>
#include <dirent.h>

#include "codegen/emit/emit.h"
#include "codegen/emit/folder.h"
#include "codegen/read/document.h"

#define FOLDER "tests/codegen/accepted"

static const struct model *
model_of(struct arena *arena, const char *name)
{
	struct diagnostics diagnostics;
	struct model *model;
	struct node *root;

	diagnostics_init(&diagnostics, arena);
	root = document_read(arena,
	    arena_format(arena, FOLDER "/%s.yaml", name).bytes, &diagnostics);
	cr_assert_not_null(root, "%s cannot be read", name);
	model = model_build(arena, root,
	    arena_format(arena, "%s.yaml", name).bytes, &diagnostics);
	diagnostics_print(&diagnostics, stderr);
	cr_assert_not_null(model, "%s is refused", name);
	return (model);
}

static struct emit_files
generate(struct arena *arena, const char *name)
{
	return (emit_model(arena, model_of(arena, name), name));
}

/* Calls back for each document, by its name without .yaml. */
static unsigned
each(void (*callback)(struct arena *, const char *name))
{
	DIR *folder = opendir(FOLDER);
	struct dirent *entry;
	struct arena arena;
	unsigned count = 0;
	char *dot;

	cr_assert_not_null(folder, "run it from the project's folder");
	while ((entry = readdir(folder)) != NULL) {
		dot = strrchr(entry->d_name, '.');
		if (dot == NULL || strcmp(dot, ".yaml") != 0)
			continue;
		*dot = '\0';
		arena_init(&arena);
		callback(&arena, entry->d_name);
		arena_release(&arena);
		count++;
	}
	closedir(folder);
	return (count);
}

static void
compare(struct arena *arena, const char *name)
{
	struct emit_files files = generate(arena, name);

	cr_expect_eq(
	    folder_check(arena, arena_format(arena, FOLDER "/%s", name).bytes,
		&files, stderr),
	    FOLDER_OK, "%s differs; if it is meant: make goldens", name);
}

static void
generate_twice(struct arena *arena, const char *name)
{
	struct emit_files once = generate(arena, name);
	struct emit_files again = generate(arena, name);

	cr_assert_eq(once.count, again.count);
	for (size_t i = 0; i < once.count; i++) {
		cr_expect(text_equal(once.items[i].name, again.items[i].name));
		cr_expect(
		    text_equal(once.items[i].content, again.items[i].content),
		    "%s of %s differs", once.items[i].name.bytes, name);
	}
}

/* No line of C is longer than 80 columns, but for what cannot be broken. */
static void
measure(struct arena *arena, const char *name)
{
	struct emit_files files = generate(arena, name);
	const char *line, *end;
	size_t column, length;

	for (size_t i = 0; i < files.count; i++) {
		for (line = files.items[i].content.bytes; *line != '\0';
		     line = end + 1) {
			end = strchr(line, '\n');
			cr_assert_not_null(end);
			column = 0;
			length = (size_t)(end - line);
			for (size_t j = 0; j < length; j++)
				column += line[j] == '\t'
				    ? 8 - column % 8
				    : ((unsigned char)line[j] & 0xc0) != 0x80;
			cr_expect_leq(column, 80, "%s/%s: %.*s", name,
			    files.items[i].name.bytes, (int)length, line);
			cr_expect_neq(end[-1], ' ', "%s/%s: %.*s", name,
			    files.items[i].name.bytes, (int)length, line);
		}
	}
}

Test(accepted, generates_what_the_goldens_hold)
{
	cr_assert_geq(each(compare), 8);
}

Test(accepted, generates_equal_bytes_in_two_runs)
{
	cr_assert_geq(each(generate_twice), 8);
}

Test(accepted, keeps_lines_within_80_columns)
{
	cr_assert_geq(each(measure), 8);
}
