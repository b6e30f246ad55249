/*
 * Writing and comparing. The manifest of the run before says which files
 * are the generator's; the mark in a file's first comment says so again, so
 * that no file written by hand is lost.
 */
#include "codegen/emit/folder.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "runtime/buffer.h"

#define MARK "Written by openapi-kore from"

enum content {
	CONTENT_NONE,
	CONTENT_READ,
	CONTENT_FAILED
};

struct folder {
	struct arena *arena;
	const char *path;
	FILE *errors;
	struct text *earlier; /* names in the last manifest */
	size_t earlier_count;
};

static const char *
path_of(const struct folder *folder, const char *name)
{
	return (arena_format(folder->arena, "%s/%s", folder->path, name).bytes);
}

static bool
fail(const struct folder *folder, const char *path, const char *what)
{
	fprintf(folder->errors, "openapi-kore: %s: %s: %s\n", path, what,
	    strerror(errno));
	return (false);
}

/* Reads a whole file of the folder. */
static enum content
read_content(
    const struct folder *folder, const char *name, struct text *content)
{
	const char *path = path_of(folder, name);
	FILE *stream = fopen(path, "rb");
	struct buffer buffer;
	size_t length;
	bool failed;

	if (stream == NULL && errno == ENOENT)
		return (CONTENT_NONE);
	if (stream == NULL) {
		fail(folder, path, "cannot be read");
		return (CONTENT_FAILED);
	}
	buffer_init(&buffer, folder->arena);
	do {
		length =
		    fread(buffer_reserve(&buffer, 65536), 1, 65536, stream);
		buffer_advance(&buffer, length);
	} while (length > 0);
	failed = ferror(stream) != 0;
	if (failed)
		fail(folder, path, "cannot be read");
	fclose(stream);
	*content = buffer_text(&buffer);
	return (failed ? CONTENT_FAILED : CONTENT_READ);
}

/* Whether that is a name that the generator gives: nothing that leads out. */
static bool
own_name(struct text name)
{
	static const char allowed[] = "abcdefghijklmnopqrstuvwxyz0123456789_";
	size_t stem = strspn(name.bytes, allowed);

	return (stem > 0 && name.length == stem + 2 &&
	    (memcmp(name.bytes + stem, ".h", 2) == 0 ||
		memcmp(name.bytes + stem, ".c", 2) == 0));
}

static bool
wanted(const struct emit_files *files, struct text name)
{
	size_t i;

	for (i = 0; i < files->count; i++)
		if (text_equal(files->items[i].name, name))
			return (true);
	return (false);
}

/* Reads the names in the manifest; lines beyond the generator's are left. */
static bool
read_manifest(struct folder *folder)
{
	enum content result;
	struct text manifest, name;
	size_t begin, end;

	result = read_content(folder, EMIT_MANIFEST, &manifest);
	if (result != CONTENT_READ)
		return (result == CONTENT_NONE);
	folder->earlier = arena_alloc(
	    folder->arena, (manifest.length + 1) * sizeof(*folder->earlier));
	for (begin = 0; begin < manifest.length; begin = end + 1) {
		for (end = begin; end < manifest.length; end++)
			if (manifest.bytes[end] == '\n')
				break;
		name = arena_text(
		    folder->arena, manifest.bytes + begin, end - begin);
		if (own_name(name))
			folder->earlier[folder->earlier_count++] = name;
	}
	return (true);
}

/* Whether a file may be replaced: it has the mark, or is as it should be. */
static bool
may_replace(const struct folder *folder, const struct emit_file *file)
{
	struct text content;

	switch (read_content(folder, file->name.bytes, &content)) {
	case CONTENT_NONE:
		return (true);
	case CONTENT_FAILED:
		return (false);
	case CONTENT_READ:
	default:
		if (text_equal(content, file->content) ||
		    strstr(content.bytes, MARK) != NULL)
			return (true);
	}
	fprintf(folder->errors,
	    "openapi-kore: %s: was not written by "
	    "openapi-kore: move it, or give another --out\n",
	    path_of(folder, file->name.bytes));
	return (false);
}

/* Writes beside the file and renames, so that it is never half there. */
static bool
replace(const struct folder *folder, const struct emit_file *file)
{
	const char *path = path_of(folder, file->name.bytes);
	const char *beside = arena_format(folder->arena, "%s.new", path).bytes;
	FILE *stream;
	bool written;

	unlink(beside); /* of a run that was killed */
	stream = fopen(beside, "wbx");
	if (stream == NULL)
		return (fail(folder, beside, "cannot be written"));
	written = fwrite(file->content.bytes, 1, file->content.length,
		      stream) == file->content.length;
	written = fclose(stream) == 0 && written;
	if (!written || rename(beside, path) != 0) {
		fail(folder, path, "cannot be written");
		unlink(beside);
		return (false);
	}
	return (true);
}

static bool
write_files(const struct folder *folder, const struct emit_files *files,
    struct folder_report *report)
{
	struct text content;
	size_t i;

	for (i = 0; i < files->count; i++) {
		if (read_content(folder, files->items[i].name.bytes,
			&content) == CONTENT_READ &&
		    text_equal(content, files->items[i].content))
			continue;
		if (!replace(folder, &files->items[i]))
			return (false);
		report->written++;
	}
	return (true);
}

/* Removes what the last run wrote and this one does not. */
static bool
remove_earlier(const struct folder *folder, const struct emit_files *files,
    struct folder_report *report)
{
	struct text name, content;
	size_t i;

	for (i = 0; i < folder->earlier_count; i++) {
		name = folder->earlier[i];
		if (wanted(files, name) ||
		    read_content(folder, name.bytes, &content) !=
			CONTENT_READ ||
		    strstr(content.bytes, MARK) == NULL)
			continue;
		if (unlink(path_of(folder, name.bytes)) != 0)
			return (fail(folder, path_of(folder, name.bytes),
			    "cannot be removed"));
		report->removed++;
	}
	return (true);
}

enum folder_result
folder_write(struct arena *arena, const char *path,
    const struct emit_files *files, struct folder_report *report, FILE *errors)
{
	struct folder folder = {
		.arena = arena,
		.path = path,
		.errors = errors,
	};
	bool allowed = true;
	size_t i;

	*report = (struct folder_report){ 0, 0 };
	if (mkdir(path, 0777) != 0 && errno != EEXIST) {
		fail(&folder, path, "cannot be made");
		return (FOLDER_FAILED);
	}
	if (!read_manifest(&folder))
		return (FOLDER_FAILED);
	for (i = 0; i < files->count; i++)
		allowed = may_replace(&folder, &files->items[i]) && allowed;
	if (!allowed || !write_files(&folder, files, report) ||
	    !remove_earlier(&folder, files, report))
		return (FOLDER_FAILED);
	return (FOLDER_OK);
}

static enum folder_result
check_file(const struct folder *folder, const struct emit_file *file)
{
	const char *path = path_of(folder, file->name.bytes);
	struct text content;

	switch (read_content(folder, file->name.bytes, &content)) {
	case CONTENT_NONE:
		fprintf(folder->errors, "%s: is missing\n", path);
		return (FOLDER_STALE);
	case CONTENT_FAILED:
		return (FOLDER_FAILED);
	case CONTENT_READ:
	default:
		if (text_equal(content, file->content))
			return (FOLDER_OK);
	}
	fprintf(folder->errors, "%s: is stale or was edited by hand\n", path);
	return (FOLDER_STALE);
}

/* What an earlier run wrote and nothing asks for any more. */
static enum folder_result
check_earlier(const struct folder *folder, const struct emit_files *files)
{
	enum folder_result result = FOLDER_OK;
	struct text name;
	size_t i;

	for (i = 0; i < folder->earlier_count; i++) {
		name = folder->earlier[i];
		if (wanted(files, name) ||
		    access(path_of(folder, name.bytes), F_OK) != 0)
			continue;
		fprintf(folder->errors, "%s: is left over\n",
		    path_of(folder, name.bytes));
		result = FOLDER_STALE;
	}
	return (result);
}

enum folder_result
folder_check(struct arena *arena, const char *path,
    const struct emit_files *files, FILE *errors)
{
	struct folder folder = {
		.arena = arena,
		.path = path,
		.errors = errors,
	};
	enum folder_result result, one;
	size_t i;

	if (!read_manifest(&folder))
		return (FOLDER_FAILED);
	result = check_earlier(&folder, files);
	for (i = 0; i < files->count; i++) {
		one = check_file(&folder, &files->items[i]);
		result = one > result ? one : result;
	}
	return (result);
}
