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

/* All that is written, and what one file takes while it is. */
struct emission {
	struct arena *arena;
	struct arena scratch;
	const struct model *model;
	const char *folder;
	struct emit_files files;
};

static void
add(struct emission *emission, struct text name, struct text content)
{
	emission->files.items[emission->files.count++] =
	    (struct emit_file){ name, content };
}

static void
begin(struct emission *emission, struct file *file)
{
	arena_init(&emission->scratch);
	file_init(file, &emission->scratch, emission->model, emission->folder);
}

/* Keeps what was written, and nothing else of the file. */
static void
end(struct emission *emission, struct file *file, struct text name)
{
	struct text content = output_text(&file->output);

	add(emission, name,
	    arena_text(emission->arena, content.bytes, content.length));
	arena_release(&emission->scratch);
}

static void
add_tag(struct emission *emission, const struct model_tag *tag)
{
	const char *name = tag->c_name.bytes;
	struct file file;

	begin(emission, &file);
	file_tag_header(&file, tag);
	end(emission, &file, arena_format(emission->arena, "%s.h", name));
	begin(emission, &file);
	file_tag_source(&file, tag);
	end(emission, &file, arena_format(emission->arena, "%s.c", name));
}

static void
add_manifest(struct emission *emission)
{
	struct emit_files *files = &emission->files;
	struct buffer buffer;

	buffer_init(&buffer, emission->arena);
	buffer_format(&buffer,
	    "# Written by openapi-kore from %s; the files "
	    "that are its own.\n",
	    emission->model->file.bytes);
	for (size_t i = 0; i < files->count; i++)
		buffer_format(&buffer, "%s\n", files->items[i].name.bytes);
	add(emission, text_of(EMIT_MANIFEST), buffer_text(&buffer));
}

/* Whether there is anything to be said in a file of the whole document. */
static bool
is_needed(const struct model *model, const struct row *row)
{
	if (row->write == file_dependencies)
		return (model->dependency_count > 0);
	if (row->write == file_security_header ||
	    row->write == file_security_source)
		return (model->security_count > 0);
	return (row->write != file_assertions || model->asserted_count > 0);
}

struct emit_files
emit_model(struct arena *arena, const struct model *model, const char *folder)
{
	struct emission emission = {
		.arena = arena,
		.model = model,
		.folder = folder,
	};
	struct file file;

	emission.files.items = arena_alloc(arena,
	    (ROW_COUNT + 2 * model->tag_count + 1) * sizeof(struct emit_file));
	for (size_t i = 0; i < ROW_COUNT; i++) {
		if (!is_needed(model, &rows[i]))
			continue;
		begin(&emission, &file);
		rows[i].write(&file);
		end(&emission, &file, text_of(rows[i].name));
	}
	for (size_t i = 0; i < model->tag_count; i++)
		add_tag(&emission, &model->tags[i]);
	add_manifest(&emission);
	return (emission.files);
}
