/*
 * A file is written beside its place and renamed, so that it is never half
 * there.
 */
#include "codegen/project/disk.h"

#include <errno.h>
#include <fts.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "runtime/buffer.h"

static enum disk_result
fail(FILE *errors, const char *path, const char *what)
{
	fprintf(
	    errors, "openapi-kore: %s: %s: %s\n", path, what, strerror(errno));
	return (DISK_FAILED);
}

struct text
disk_read(struct arena *arena, const char *path)
{
	FILE *stream = fopen(path, "rb");
	struct buffer buffer;
	size_t length;
	bool failed;

	if (stream == NULL)
		return ((struct text){ NULL, 0 });
	buffer_init(&buffer, arena);
	do {
		length =
		    fread(buffer_reserve(&buffer, 65536), 1, 65536, stream);
		buffer_advance(&buffer, length);
	} while (length > 0);
	failed = ferror(stream) != 0;
	fclose(stream);
	return (failed ? (struct text){ NULL, 0 } : buffer_text(&buffer));
}

static bool
make_folders(struct arena *arena, const char *path)
{
	char *folder = arena_alloc(arena, strlen(path) + 1);

	strcpy(folder, path);
	for (char *p = folder + 1; (p = strchr(p, '/')) != NULL; *p++ = '/') {
		*p = '\0';
		if (mkdir(folder, 0777) != 0 && errno != EEXIST)
			return (false);
	}
	return (true);
}

static enum disk_result
write_file(
    struct arena *arena, const char *path, struct text content, FILE *errors)
{
	const char *beside = arena_format(arena, "%s.new", path).bytes;
	FILE *stream;
	bool written;

	if (!make_folders(arena, path))
		return (fail(errors, path, "its folder cannot be made"));
	unlink(beside); /* of a run that was killed */
	stream = fopen(beside, "wbx");
	if (stream == NULL)
		return (fail(errors, beside, "cannot be written"));
	written =
	    fwrite(content.bytes, 1, content.length, stream) == content.length;
	written = fclose(stream) == 0 && written;
	if (written && rename(beside, path) == 0)
		return (DISK_WRITTEN);
	(void)fail(errors, path, "cannot be written");
	unlink(beside);
	return (DISK_FAILED);
}

enum disk_result
disk_keep(
    struct arena *arena, const char *path, struct text content, FILE *errors)
{
	if (access(path, F_OK) == 0)
		return (DISK_KEPT);
	return (write_file(arena, path, content, errors));
}

enum disk_result
disk_put(
    struct arena *arena, const char *path, struct text content, FILE *errors)
{
	struct text now = disk_read(arena, path);

	if (now.bytes != NULL && text_equal(now, content))
		return (DISK_KEPT);
	return (write_file(arena, path, content, errors));
}

struct text
disk_sources(struct arena *arena, const char *folder)
{
	char *path = arena_alloc(arena, strlen(folder) + 1);
	char *paths[] = { path, NULL };
	struct buffer all;
	struct text one;
	FTSENT *entry;
	FTS *tree;

	strcpy(path, folder);
	buffer_init(&all, arena);
	tree = fts_open(paths, FTS_LOGICAL | FTS_NOCHDIR, NULL);
	while (tree != NULL && (entry = fts_read(tree)) != NULL) {
		size_t length = strlen(entry->fts_path);

		if (entry->fts_info != FTS_F || length < 2 ||
		    strcmp(entry->fts_path + length - 2, ".c") != 0)
			continue;
		one = disk_read(arena, entry->fts_path);
		if (one.bytes != NULL)
			buffer_append_text(&all, one);
		buffer_append(&all, "\n", 1);
	}
	if (tree != NULL)
		fts_close(tree);
	return (buffer_text(&all));
}
