/*
 * Three owners: the generator's own (runtime/, generated/), the user's own
 * (all else, written where it is missing), and the document with the files
 * that it refers to, which are copied once.
 */
#include "codegen/project/project.h"

#include <stdlib.h>
#include <unistd.h>

#include "codegen/emit/folder.h"
#include "codegen/project/disk.h"
#include "codegen/project/embedded.h"
#include "codegen/project/stubs.h"
#include "codegen/read/files.h"
#include "codegen/read/uri.h"
#include "runtime/buffer.h"

#define RUNTIME "codegen/runtime/"
#define TEMPLATE "codegen/project/template/"

struct writing {
	struct arena *arena;
	const struct project *project;
	const struct model *model;
	FILE *out, *errors;
	size_t runtime_count, runtime_written;
};

/* What a project begins with; %s: its name. */
static const struct {
	const char *name; /* below template/ */
	const char *path;
} templates[] = {
	{ "Makefile.in", "Makefile" },
	{ "README.md.in", "README.md" },
	{ "gitignore.in", ".gitignore" },
	{ "build.conf.in", "conf/build.conf" },
	{ "kore.conf.in", "conf/@NAME@.conf" },
	{ "server.c.in", "src/server.c" },
};

static const char *
path_of(const struct writing *writing, const char *name)
{
	return (arena_format(
	    writing->arena, "%s/%s", writing->project->folder, name)
		    .bytes);
}

static struct text
embedded(const char *folder, const char *name)
{
	size_t length = strlen(folder);

	for (size_t i = 0; i < embedded_count; i++)
		if (strncmp(embedded_files[i].name, folder, length) == 0 &&
		    strcmp(embedded_files[i].name + length, name) == 0)
			return (text_of(embedded_files[i].content));
	abort();
}

/* The text with @NAME@ and @DOCUMENT@ filled in. */
static struct text
fill_in(const struct writing *writing, struct text template)
{
	const struct {
		const char *mark;
		const char *value;
	} marks[] = {
		{ "@NAME@", writing->project->name },
		{ "@DOCUMENT@", writing->model->file.bytes },
	};
	struct buffer buffer;
	const char *p = template.bytes;

	buffer_init(&buffer, writing->arena);
	while (*p != '\0') {
		size_t i = 0, count = sizeof(marks) / sizeof(*marks);

		while (i < count &&
		    strncmp(p, marks[i].mark, strlen(marks[i].mark)) != 0)
			i++;
		if (i < count) {
			buffer_append_text(&buffer, text_of(marks[i].value));
			p += strlen(marks[i].mark);
		} else
			buffer_append(&buffer, p++, 1);
	}
	return (buffer_text(&buffer));
}

/* A file that is the user's from now on. */
static bool
keep(struct writing *writing, const char *name, struct text content)
{
	switch (disk_keep(
	    writing->arena, path_of(writing, name), content, writing->errors)) {
	case DISK_WRITTEN:
		fprintf(writing->out, "written: %s\n", path_of(writing, name));
		return (true);
	case DISK_KEPT:
		return (true);
	case DISK_FAILED:
	default:
		return (false);
	}
}

static bool
write_templates(struct writing *writing)
{
	struct text path;

	for (size_t i = 0; i < sizeof(templates) / sizeof(*templates); i++) {
		path = fill_in(writing, text_of(templates[i].path));
		if (!keep(writing, path.bytes,
			fill_in(
			    writing, embedded(TEMPLATE, templates[i].name))))
			return (false);
	}
	return (true);
}

static bool
write_runtime(struct writing *writing)
{
	const size_t length = strlen(RUNTIME);
	enum disk_result result;
	const char *name;

	for (size_t i = 0; i < embedded_count; i++) {
		name = embedded_files[i].name;
		if (strncmp(name, RUNTIME, length) != 0)
			continue;
		name = arena_format(writing->arena, "runtime/%s", name + length)
			   .bytes;
		result = disk_put(writing->arena, path_of(writing, name),
		    text_of(embedded_files[i].content), writing->errors);
		if (result == DISK_FAILED)
			return (false);
		writing->runtime_count++;
		writing->runtime_written += result == DISK_WRITTEN;
	}
	fprintf(writing->out, "%s: %zu files, %zu written\n",
	    path_of(writing, "runtime"), writing->runtime_count,
	    writing->runtime_written);
	return (true);
}

static bool
write_generated(struct writing *writing)
{
	struct emit_files files =
	    emit_model(writing->arena, writing->model, "generated");
	const char *path = path_of(writing, "generated");
	struct folder_report report;

	if (folder_write(writing->arena, path, &files, &report,
		writing->errors) != FOLDER_OK)
		return (false);
	fprintf(writing->out, "%s: %zu files, %zu written, %zu removed\n", path,
	    files.count, report.written, report.removed);
	return (true);
}

/* Where a file of the document's lies below the project's folder. */
static const char *
name_below(const struct writing *writing, const struct source *source)
{
	const struct files *files = writing->model->files;
	struct text path = source->uri;

	if (source == files->items[0])
		return (writing->model->file.bytes);
	path.bytes += strlen("file://");
	path.length -= strlen("file://");
	/* files_open has decoded it, and it was inside. */
	if (!uri_decode(writing->arena, path, &path))
		abort();
	return (path.bytes + strlen(files->folder));
}

/* Copies a file once; what a user changed is not lost. */
static bool
copy_file(struct writing *writing, const struct source *source)
{
	const char *name = name_below(writing, source);
	const char *to = path_of(writing, name);
	struct text content = disk_read(writing->arena, source->path), now;

	now = disk_read(writing->arena, to);
	if (now.bytes == NULL)
		return (keep(writing, name, content));
	if (text_equal(now, content))
		return (true);
	fprintf(writing->errors,
	    "openapi-kore: %s is there and is not %s: change that one and run "
	    "openapi-kore new %s --from %s, or move it away\n",
	    to, source->path, writing->project->folder,
	    path_of(writing, writing->model->file.bytes));
	return (false);
}

/* The contract belongs to the project, with all files that it refers to. */
static bool
copy_document(struct writing *writing)
{
	const struct files *files = writing->model->files;

	for (size_t i = 0; i < files->count; i++)
		if (!copy_file(writing, files->items[i]))
			return (false);
	return (true);
}

static bool
is_taken(void *context, const char *name)
{
	const struct writing *writing = context;

	name = arena_format(writing->arena, "src/%s", name).bytes;
	return (access(path_of(writing, name), F_OK) == 0);
}

static bool
write_stubs(struct writing *writing)
{
	struct text written =
	    disk_sources(writing->arena, path_of(writing, "src"));
	struct emit_files files = stubs_of(
	    writing->arena, writing->model, written, is_taken, writing);

	for (size_t i = 0; i < files.count; i++)
		if (!keep(writing,
			arena_format(
			    writing->arena, "src/%s", files.items[i].name.bytes)
			    .bytes,
			files.items[i].content))
			return (false);
	return (true);
}

bool
project_write(struct arena *arena, const struct project *project,
    const struct model *model, FILE *out, FILE *errors)
{
	struct writing writing = { .arena = arena,
		.project = project,
		.model = model,
		.out = out,
		.errors = errors };

	return (copy_document(&writing) && write_runtime(&writing) &&
	    write_generated(&writing) && write_templates(&writing) &&
	    (!project->stubs || write_stubs(&writing)));
}
