/*
 * Several files as one JSON text: the document, and under x-files the others
 * by their paths. Each $ref leads to where its target stands there.
 */
#include "codegen/read/bundle.h"

#include "codegen/read/uri.h"
#include "runtime/buffer.h"

#define MEMBER "x-files"

struct bundling {
	struct files *files;
	struct buffer *out;
};

static void write(struct bundling *, const struct node *);

/* A file's path from the document's folder. */
static const char *
name_of(const struct files *files, const struct source *file)
{
	return (file->path + strlen(files->prefix));
}

static const struct source *
find(const struct files *files, struct text uri)
{
	for (size_t i = 0; i < files->count; i++)
		if (text_equal(files->items[i]->uri, uri))
			return (files->items[i]);
	return (NULL);
}

/* The path as a token of a JSON Pointer in a fragment. */
static void
append_token(struct buffer *out, const char *path)
{
	for (; *path != '\0'; path++)
		if (*path == '~' || *path == '/')
			buffer_append(out, *path == '~' ? "~0" : "~1", 2);
		else if (strchr("%\"<>\\^`{|} ", *path) != NULL)
			buffer_format(out, "%%%02X", (unsigned char)*path);
		else
			buffer_append(out, path, 1);
}

/* Where a $ref leads in the bundle; what is no file stays as it is. */
static struct text
moved(struct files *files, const struct node *reference)
{
	const struct source *file = files_of(files, reference->mark);
	struct text text = reference->text, fragment = uri_fragment(text);
	struct buffer out;

	if (text.length > 0 && text.bytes[0] != '#')
		file = find(files, uri_resolve(files->arena, file->uri, text));
	if (file == NULL || (fragment.length > 0 && fragment.bytes[0] != '/'))
		return (text);
	buffer_init(&out, files->arena);
	buffer_append(&out, "#", 1);
	if (file != files->items[0]) {
		buffer_append(&out, "/" MEMBER "/", strlen(MEMBER) + 2);
		append_token(&out, name_of(files, file));
	}
	if (fragment.length > 0)
		buffer_append_text(&out, fragment);
	return (buffer_text(&out));
}

static void
write_member(struct bundling *bundling, const struct member *member)
{
	node_write_text(member->name, bundling->out);
	buffer_append(bundling->out, ":", 1);
	if (strcmp(member->name.bytes, "$ref") == 0 &&
	    node_is(member->value, SCALAR_TEXT))
		node_write_text(
		    moved(bundling->files, member->value), bundling->out);
	else
		write(bundling, member->value);
}

static void
write_files(struct bundling *bundling)
{
	struct files *files = bundling->files;

	buffer_format(bundling->out, ",\"" MEMBER "\":{");
	for (size_t i = 1; i < files->count; i++) {
		if (i > 1)
			buffer_append(bundling->out, ",", 1);
		node_write_text(
		    text_of(name_of(files, files->items[i])), bundling->out);
		buffer_append(bundling->out, ":", 1);
		write(bundling, files->items[i]->root);
	}
	buffer_append(bundling->out, "}", 1);
}

static void
write(struct bundling *bundling, const struct node *node)
{
	struct buffer *out = bundling->out;

	if (node->kind == NODE_SCALAR) {
		node_write_json(node, out);
		return;
	}
	buffer_append(out, node->kind == NODE_MAPPING ? "{" : "[", 1);
	for (size_t i = 0; i < node->count; i++) {
		if (i > 0)
			buffer_append(out, ",", 1);
		if (node->kind == NODE_MAPPING)
			write_member(bundling, &node->members[i]);
		else
			write(bundling, node->items[i]);
	}
	if (node == bundling->files->items[0]->root)
		write_files(bundling);
	buffer_append(out, node->kind == NODE_MAPPING ? "}" : "]", 1);
}

void
bundle_write_json(struct files *files, struct buffer *out)
{
	struct bundling bundling = { files, out };

	if (files->count == 1)
		node_write_json(files->items[0]->root, out);
	else
		write(&bundling, files->items[0]->root);
}
