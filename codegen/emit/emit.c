/*
 * Which files there are.
 */
#include "codegen/emit/emit.h"

#include "codegen/emit/file.h"

/* Files of the document as a whole; those of tags are two more each. */
static const struct row {
	const char *name;
	void (*write)(struct file *);
} rows[] = {
	{ "models.h", file_models_header },
	{ "models.c", file_models_source },
	{ "assertions.c", file_assertions },
	{ "dependencies.h", file_dependencies },
	{ "security_schemes.h", file_security_header },
	{ "security_schemes.c", file_security_source },
	{ "routes.h", file_routes_header },
	{ "routes.c", file_routes_source },
	{ "document.h", file_document_header },
	{ "document.c", file_document_source },
};

#define ROW_COUNT (sizeof(rows) / sizeof(*rows))

static void
add(struct emit_files *files, struct text name, struct text content)
{
	files->items[files->count++] = (struct emit_file){ name, content };
}

static void
add_tag(struct emit_files *files, struct arena *arena,
    const struct model *model, const char *folder, const struct model_tag *tag)
{
	struct file file;

	file_init(&file, arena, model, folder);
	file_tag_header(&file, tag);
	add(files, arena_format(arena, "%s.h", tag->c_name.bytes),
	    output_text(&file.output));
	file_init(&file, arena, model, folder);
	file_tag_source(&file, tag);
	add(files, arena_format(arena, "%s.c", tag->c_name.bytes),
	    output_text(&file.output));
}

static void
add_manifest(
    struct emit_files *files, struct arena *arena, const struct model *model)
{
	struct buffer buffer;
	size_t i;

	buffer_init(&buffer, arena);
	buffer_format(&buffer,
	    "# Written by openapi-kore from %s; the files "
	    "that are its own.\n",
	    model->file.bytes);
	for (i = 0; i < files->count; i++)
		buffer_format(&buffer, "%s\n", files->items[i].name.bytes);
	add(files, text_of(EMIT_MANIFEST), buffer_text(&buffer));
}

struct emit_files
emit_model(struct arena *arena, const struct model *model, const char *folder)
{
	struct emit_files files = { NULL, 0 };
	struct file file;
	size_t i;

	files.items = arena_alloc(arena,
	    (ROW_COUNT + 2 * model->tag_count + 1) * sizeof(*files.items));
	for (i = 0; i < ROW_COUNT; i++) {
		if ((rows[i].write == file_dependencies &&
			model->dependency_count == 0) ||
		    ((rows[i].write == file_security_header ||
			 rows[i].write == file_security_source) &&
			model->security_count == 0))
			continue;
		if (rows[i].write == file_assertions &&
		    model->asserted_count == 0)
			continue;
		file_init(&file, arena, model, folder);
		rows[i].write(&file);
		add(&files, text_of(rows[i].name), output_text(&file.output));
	}
	for (i = 0; i < model->tag_count; i++)
		add_tag(&files, arena, model, folder, &model->tags[i]);
	add_manifest(&files, arena, model);
	return (files);
}
