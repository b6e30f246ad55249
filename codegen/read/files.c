/*
 * A reference is resolved as a URI, so that . and .. mean what they mean
 * there; then the real path, links followed, must lie in the folder.
 */
#include "codegen/read/files.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "codegen/list.h"
#include "codegen/read/document.h"
#include "codegen/read/uri.h"
#include "runtime/buffer.h"

#define SCHEME "file://"
#define NOWHERE SCHEME "/document"

/* A path as a URI's: what would end it is encoded. */
static struct text
uri_of(struct arena *arena, const char *path)
{
	struct buffer uri;

	buffer_init(&uri, arena);
	buffer_append(&uri, SCHEME, strlen(SCHEME));
	for (; *path != '\0'; path++)
		if (strchr("%?# ", *path) != NULL)
			buffer_format(&uri, "%%%02X", (unsigned char)*path);
		else
			buffer_append(&uri, path, 1);
	return (buffer_text(&uri));
}

static struct source *
add(struct files *files, const char *path, struct text uri)
{
	struct source *file = arena_alloc(files->arena, sizeof(*file));

	*file = (struct source){ .path = path, .uri = uri };
	files->items = list_room(files->arena, files->items, files->count,
	    &files->capacity, sizeof(struct source *));
	files->items[files->count++] = file;
	return (file);
}

void
files_init(struct files *files, struct arena *arena, const struct node *root,
    struct diagnostics *diagnostics)
{
	const char *path = root->mark.file, *slash = strrchr(path, '/');
	size_t length = slash == NULL ? 0 : (size_t)(slash - path) + 1;
	char real[PATH_MAX];
	struct source *file;

	*files = (struct files){ .arena = arena, .diagnostics = diagnostics };
	files->prefix = arena_text(arena, path, length).bytes;
	if (realpath(path, real) == NULL) {
		file = add(files, path, text_of(NOWHERE));
	} else {
		file = add(files, path, uri_of(arena, real));
		*(strrchr(real, '/') + 1) = '\0';
		files->folder = arena_text(arena, real, strlen(real)).bytes;
	}
	file->root = root;
}

const struct source *
files_of(const struct files *files, struct mark mark)
{
	for (size_t i = 1; i < files->count; i++)
		if (files->items[i]->path == mark.file)
			return (files->items[i]);
	return (files->items[0]);
}

static const struct source *
refuse(struct files *files, const struct node *reference, const char *code,
    const char *why)
{
	diagnostic_add(files->diagnostics, reference->mark, code, "%s %s",
	    reference->text.bytes, why);
	return (NULL);
}

static const char outside[] = "lies outside of the document's folder; move it "
			      "there, or the document up";

static bool
is_inside(const struct files *files, const char *path)
{
	return (strncmp(path, files->folder, strlen(files->folder)) == 0);
}

static const struct source *
read_file(struct files *files, const char *real, struct text uri,
    const struct node *reference)
{
	struct stat status;
	struct source *file;
	struct text path;

	if (!is_inside(files, real))
		return (
		    refuse(files, reference, "external_reference", outside));
	if (stat(real, &status) != 0 || !S_ISREG(status.st_mode))
		return (refuse(files, reference, "cannot_read",
		    "is no file that can be read"));
	if (files->count > FILES_MAX ||
	    files->bytes + (size_t)status.st_size > FILES_BYTES_MAX)
		return (refuse(files, reference, "too_many_files",
		    "makes the files too many, or too large together; refer "
		    "to fewer"));
	path = arena_format(
	    files->arena, "%s%s", files->prefix, real + strlen(files->folder));
	file = add(files, path.bytes, uri);
	files->bytes += (size_t)status.st_size;
	file->root =
	    document_read(files->arena, path.bytes, files->diagnostics);
	return (file->root == NULL ? NULL : file);
}

const struct source *
files_open(struct files *files, struct text uri, const struct node *reference)
{
	const struct source *known;
	char real[PATH_MAX];
	struct text path;

	for (size_t i = 0; i < files->count; i++) {
		known = files->items[i];
		if (text_equal(known->uri, uri))
			return (known->root == NULL ? NULL : known);
	}
	if (strncmp(uri.bytes, SCHEME "/", strlen(SCHEME) + 1) != 0)
		return (refuse(files, reference, "external_reference",
		    "is no file, and nothing is fetched; save it beside the "
		    "document and refer to it there"));
	path = uri;
	path.bytes += strlen(SCHEME);
	path.length -= strlen(SCHEME);
	if (files->folder != NULL && uri_decode(files->arena, path, &path) &&
	    !is_inside(files, path.bytes))
		return (
		    refuse(files, reference, "external_reference", outside));
	if (files->folder == NULL || realpath(path.bytes, real) == NULL)
		return (refuse(files, reference, "cannot_read",
		    "is no file that can be read; correct the path, which "
		    "begins at the file that it stands in"));
	return (read_file(files, real, uri, reference));
}
