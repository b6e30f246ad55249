/*
 * The files. What is the same for all documents is a template; what is
 * written by hand elsewhere is here once more, weakly, so that the trials
 * link alone.
 */
#include "codegen/trial/trial.h"

#include <stdlib.h>

#include "codegen/emit/file.h"
#include "codegen/emit/literal.h"
#include "codegen/project/embedded.h"
#include "codegen/project/stubs.h"

#define TEMPLATE "codegen/trial/template/"

struct trial {
	struct arena *arena;
	const struct model *model;
	const char *generated, *own;
	struct emit_files files;
};

static void
add(struct trial *trial, const char *name, struct text content)
{
	trial->files.items[trial->files.count++] =
	    (struct emit_file){ text_of(name), content };
}

static void
include_own(struct trial *trial, struct file *file, const char *name)
{
	output_line(&file->output, "#include \"%s/%s.h\"", trial->own, name);
}

/* A template behind the first comment, which has the generator's mark. */
static void
add_template(struct trial *trial, const char *name, const char *purpose)
{
	const char *path = output_format(trial->arena, TEMPLATE "%s.in", name);
	const char *content = NULL;
	struct file file;
	struct buffer all;

	for (size_t i = 0; i < embedded_count; i++)
		if (strcmp(embedded_files[i].name, path) == 0)
			content = embedded_files[i].content;
	if (content == NULL)
		abort();
	file_init(&file, trial->arena, trial->model, trial->generated);
	file_begin(&file, "%s", purpose);
	if (strcmp(name, "harness.c") == 0)
		include_own(trial, &file, "harness");
	buffer_init(&all, trial->arena);
	buffer_append_text(&all, output_text(&file.output));
	buffer_append_text(&all, text_of(content));
	add(trial, name, buffer_text(&all));
}

static const struct model_body *
body_of(const struct model_operation *operation)
{
	return (operation->body_count == 0 ? NULL : operation->bodies);
}

/* A harness for the body of an operation, in each of its media types. */
static void
add_fuzzer(struct trial *trial, const struct model_operation *operation)
{
	const char *name = operation->c_name.bytes;
	struct file file;

	file_init(&file, trial->arena, trial->model, trial->generated);
	file_begin(&file, "Fuzzes the body of %s.", operation->id.bytes);
	file_include(&file, operation->tag->c_name.bytes);
	include_own(trial, &file, "harness");
	output_blank(&file.output);
	output_line(&file.output, "int");
	output_line(&file.output,
	    "LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)");
	output_line(&file.output, "{");
	file.output.indent = 1;
	output_line(&file.output,
	    "return (harness_fuzz(&api_%s_operation," OUTPUT_BREAK
	    " bytes, size));",
	    name);
	file.output.indent = 0;
	output_line(&file.output, "}");
	add(trial, output_format(trial->arena, "fuzz_%s.c", name),
	    output_text(&file.output));
}

/* How it is given, and what. */
static void
write_given(struct file *file, const struct example *example)
{
	struct output *output = &file->output;
	struct text given = example->wire;

	if (example->operation == NULL)
		given = example_json(file->arena, example, false);
	else
		output_line(output,
		    ".operation =" OUTPUT_BREAK " &api_%s_operation,",
		    example->operation->c_name.bytes);
	if (example->operation != NULL && example->media_type != NULL)
		output_line(output, ".form = %s,",
		    literal_string(file->arena, text_of(example->media_type)));
	else if (example->operation != NULL)
		output_line(output, ".parameter = %zu,", example->parameter);
	output_line(output, ".given = %s,", literal_string(file->arena, given));
}

static void
write_row(struct file *file, const struct example *example, const char *table)
{
	struct arena *arena = file->arena;

	output_line(&file->output, "{");
	file->output.indent++;
	output_line(&file->output, ".what = %s,",
	    literal_string(arena, text_of(example->what)));
	output_line(&file->output, ".schema = &%s,", table);
	write_given(file, example);
	output_line(&file->output, ".written = %s,",
	    literal_string(arena, example_json(arena, example, true)));
	file->output.indent--;
	output_line(&file->output, "},");
}

static void
write_main(struct file *file, size_t count)
{
	output_line(&file->output, "int");
	output_line(&file->output, "main(void)");
	output_line(&file->output, "{");
	file->output.indent = 1;
	output_line(&file->output, "return (harness_examples(%s, %zu));",
	    count == 0 ? "NULL" : "examples", count);
	file->output.indent = 0;
	output_line(&file->output, "}");
}

static void
add_examples(struct trial *trial)
{
	const struct model *model = trial->model;
	struct example_list list;
	const char **tables;
	struct file file;

	examples_of(trial->arena, model, &list);
	tables = arena_alloc(trial->arena, (list.count + 1) * sizeof(*tables));
	file_init(&file, trial->arena, model, trial->generated);
	file_begin(&file,
	    "The examples of the document, through its readers and writers.");
	include_own(trial, &file, "harness");
	file_include(&file, "models");
	for (size_t i = 0; i < model->tag_count; i++)
		file_include(&file, model->tags[i].c_name.bytes);
	output_line(&file.output, "#include \"runtime/schema_rows.h\"");
	output_blank(&file.output);
	if (model->deprecates)
		file_use_deprecated(&file);
	for (size_t i = 0; i < list.count; i++)
		tables[i] = tables_schema(&file.tables, list.items[i].schema);
	if (list.count > 0) {
		output_line(
		    &file.output, "static const struct example examples[] = {");
		file.output.indent = 1;
		for (size_t i = 0; i < list.count; i++)
			write_row(&file, &list.items[i], tables[i]);
		file.output.indent = 0;
		output_line(&file.output, "};");
		output_blank(&file.output);
	}
	write_main(&file, list.count);
	add(trial, "examples.c", output_text(&file.output));
}

static void
add_manifest(struct trial *trial)
{
	struct buffer buffer;

	buffer_init(&buffer, trial->arena);
	buffer_format(&buffer,
	    "# Written by openapi-kore from %s; the files that are its own.\n",
	    trial->model->file.bytes);
	for (size_t i = 0; i < trial->files.count; i++)
		buffer_format(
		    &buffer, "%s\n", trial->files.items[i].name.bytes);
	add(trial, EMIT_MANIFEST, buffer_text(&buffer));
}

struct emit_files
trial_files(struct arena *arena, const struct model *model,
    const char *generated, const char *own)
{
	struct trial trial = { .arena = arena,
		.model = model,
		.generated = generated,
		.own = own };

	trial.files.items = arena_alloc(
	    arena, (model->operation_count + 5) * sizeof(*trial.files.items));
	add_template(
	    &trial, "harness.h", "What the fuzzers and the examples share.");
	add_template(&trial, "harness.c",
	    "Reads, writes and compares; begins and ends calls.");
	add_examples(&trial);
	for (size_t i = 0; i < model->operation_count; i++)
		if (model->operations[i].same == NULL &&
		    body_of(&model->operations[i]) != NULL)
			add_fuzzer(&trial, &model->operations[i]);
	add(&trial, "absent.c", stubs_weak(arena, model, generated));
	add_manifest(&trial);
	return (trial.files);
}
