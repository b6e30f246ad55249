/*
 * Operations by their tags, authentication, dependencies.
 */
#include "codegen/project/stubs.h"

#include <ctype.h>

#include "codegen/emit/file.h"
#include "codegen/emit/literal.h"

struct stubs {
	struct arena *arena;
	const struct model *model;
	struct text written;
	bool (*taken)(void *, const char *name);
	void *context;
	struct emit_files files;
	struct output output; /* of the file that is written */
	size_t functions; /* in it */
	bool weak; /* in one file, for who links without the others */
};

/* Whether the C that is there has the function: api_x( at a line's begin. */
static bool
is_written(const struct stubs *stubs, const char *name)
{
	const char *p = stubs->written.bytes;
	size_t length = strlen(name);

	while ((p = strstr(p, name)) != NULL) {
		if ((p == stubs->written.bytes || p[-1] == '\n') &&
		    p[length] == '(')
			return (true);
		p += length;
	}
	return (false);
}

static void
begin(struct stubs *stubs, const char *include, const char *what)
{
	const struct model *model = stubs->model;

	if (stubs->weak)
		return;
	output_init(&stubs->output, stubs->arena);
	stubs->functions = 0;
	output_header(&stubs->output,
	    arena_format(stubs->arena,
		"%s of %s, by hand. openapi-kore wrote this file once and "
		"does not touch it again.",
		what, file_string(model->title)));
	output_line(&stubs->output, "#include \"generated/%s.h\"", include);
}

/* Adds the file, if it has any function, under a name that is free. */
static void
end(struct stubs *stubs, const char *name)
{
	const char *path = output_format(stubs->arena, "operations/%s.c", name);

	if (stubs->weak || stubs->functions == 0)
		return;
	for (int i = 2; stubs->taken(stubs->context, path); i++)
		path =
		    output_format(stubs->arena, "operations/%s_%d.c", name, i);
	stubs->files.items[stubs->files.count++] =
	    (struct emit_file){ text_of(path), output_text(&stubs->output) };
}

static void
function(struct stubs *stubs, const char *comment, const char *type,
    const char *name, const char *parameters)
{
	stubs->functions++;
	output_blank(&stubs->output);
	if (comment != NULL)
		output_comment(&stubs->output, text_of(comment));
	if (stubs->weak)
		output_line(&stubs->output, "__attribute__((weak))");
	output_function(&stubs->output, type, name, parameters);
	stubs->output.indent = 1;
}

/* Parameters that a stub has no use for. */
static void
unused(struct stubs *stubs, const char *name)
{
	output_line(&stubs->output, "(void)%s;", name);
}

static void
not_written(struct stubs *stubs, const char *before, const char *what,
    struct text name, const char *behind)
{
	output_line(&stubs->output,
	    "%scall_fail(call, FAILURE_NOT_IMPLEMENTED," OUTPUT_BREAK
	    " \"%s is not written yet\"," OUTPUT_BREAK " %s)%s;",
	    before, what, literal_string(stubs->arena, name), behind);
}

static void
close(struct stubs *stubs)
{
	stubs->output.indent = 0;
	output_line(&stubs->output, "}");
}

/* What a function of an operation is given first. */
static void
append_given(struct buffer *buffer, const struct model_operation *operation,
    bool dependencies)
{
	const char *name;

	buffer_format(buffer,
	    "struct call *call," OUTPUT_BREAK
	    " const struct api_%s_request *request",
	    operation->c_name.bytes);
	for (size_t i = 0; dependencies && i < operation->dependency_count;
	     i++) {
		name = operation->dependencies[i]->name.bytes;
		buffer_format(
		    buffer, "," OUTPUT_BREAK " struct %s *%s", name, name);
	}
}

static void
unused_given(struct stubs *stubs, const struct model_operation *operation,
    bool dependencies)
{
	unused(stubs, "request");
	for (size_t i = 0; dependencies && i < operation->dependency_count; i++)
		unused(stubs, operation->dependencies[i]->name.bytes);
}

/* The two functions of a task that come before the operation's own. */
static void
write_task(struct stubs *stubs, const struct model_operation *operation)
{
	const char *c_name = operation->c_name.bytes;
	const char *begin = output_format(stubs->arena, "api_%s_begin", c_name);
	const char *work = output_format(stubs->arena, "api_%s_work", c_name);
	const char *task =
	    output_format(stubs->arena, "struct api_%s_task *", c_name);
	struct buffer parameters;

	if (!is_written(stubs, begin)) {
		buffer_init(&parameters, stubs->arena);
		append_given(&parameters, operation, true);
		function(
		    stubs, NULL, task, begin, buffer_text(&parameters).bytes);
		unused_given(stubs, operation, true);
		not_written(stubs, "(void)", "%s", operation->id, "");
		output_line(&stubs->output, "return (NULL);");
		close(stubs);
	}
	if (!is_written(stubs, work)) {
		function(stubs, NULL, "void", work,
		    output_format(stubs->arena, "%stask", task));
		unused(stubs, "task");
		close(stubs);
	}
}

static void
write_operation(struct stubs *stubs, const struct model_operation *operation)
{
	const char *c_name = operation->c_name.bytes;
	const char *name = output_format(stubs->arena, "api_%s", c_name);
	struct buffer parameters;

	if (operation->same != NULL)
		return;
	if (operation->task)
		write_task(stubs, operation);
	if (is_written(stubs, name))
		return;
	buffer_init(&parameters, stubs->arena);
	append_given(&parameters, operation, !operation->task);
	if (operation->task)
		buffer_format(&parameters,
		    "," OUTPUT_BREAK " struct api_%s_task *task", c_name);
	buffer_format(&parameters,
	    "," OUTPUT_BREAK " struct api_%s_response *response", c_name);
	function(stubs,
	    output_format(stubs->arena, "%s %s. %s", operation->method.bytes,
		operation->path.bytes, file_string(operation->summary)),
	    "bool", name, buffer_text(&parameters).bytes);
	unused_given(stubs, operation, !operation->task);
	if (operation->task)
		unused(stubs, "task");
	unused(stubs, "response");
	not_written(stubs, "return (", "%s", operation->id, ")");
	close(stubs);
}

static void
write_tag(struct stubs *stubs, const struct model_tag *tag)
{
	const struct model *model = stubs->model;

	begin(stubs, tag->c_name.bytes,
	    output_format(
		stubs->arena, "Operations with the tag %s", tag->name.bytes));
	for (size_t i = 0; i < model->operation_count; i++)
		if (model->operations[i].tag == tag)
			write_operation(stubs, &model->operations[i]);
	end(stubs, tag->c_name.bytes);
}

static void
write_security(struct stubs *stubs)
{
	const struct model *model = stubs->model;
	const char *name;

	begin(stubs, "security_schemes", "Who may call the operations");
	for (size_t i = 0; i < model->security_count; i++) {
		name = output_format(stubs->arena, "api_authenticate_%s",
		    model->securities[i].c_name.bytes);
		if (is_written(stubs, name))
			continue;
		function(stubs, NULL, "enum authentication", name,
		    "struct call *call," OUTPUT_BREAK
		    " const struct credentials *credentials," OUTPUT_BREAK
		    " const struct text_list *scopes," OUTPUT_BREAK
		    " struct principal **principal");
		unused(stubs, "credentials");
		unused(stubs, "scopes");
		unused(stubs, "principal");
		not_written(stubs, "(void)", "the check of %s",
		    model->securities[i].name, "");
		output_line(&stubs->output, "return (AUTHENTICATION_UNKNOWN);");
		close(stubs);
	}
	end(stubs, "security_schemes");
}

static void
write_dependency(struct stubs *stubs, struct text dependency)
{
	const char *c_name = dependency.bytes;
	const char *open = output_format(stubs->arena, "api_open_%s", c_name);
	const char *shut = output_format(stubs->arena, "api_close_%s", c_name);

	if (!is_written(stubs, open)) {
		function(stubs, NULL, "bool", open,
		    output_format(stubs->arena,
			"struct call *call," OUTPUT_BREAK
			" const struct api_%s_request *request," OUTPUT_BREAK
			" struct %s **%s",
			c_name, c_name, c_name));
		unused(stubs, "request");
		unused(stubs, c_name);
		not_written(
		    stubs, "return (", "the dependency %s", dependency, ")");
		close(stubs);
	}
	if (!is_written(stubs, shut)) {
		function(stubs, NULL, "void", shut,
		    output_format(stubs->arena,
			"struct call *call," OUTPUT_BREAK " struct %s *%s",
			c_name, c_name));
		unused(stubs, "call");
		unused(stubs, c_name);
		close(stubs);
	}
}

static void
write_all(struct stubs *stubs)
{
	const struct model *model = stubs->model;

	for (size_t i = 0; i < model->tag_count; i++)
		write_tag(stubs, &model->tags[i]);
	if (model->security_count > 0)
		write_security(stubs);
	if (model->dependency_count == 0)
		return;
	begin(stubs, "dependencies", "What operations depend on");
	for (size_t i = 0; i < model->dependency_count; i++)
		write_dependency(stubs, model->dependencies[i].name);
	end(stubs, "dependencies");
}

struct emit_files
stubs_of(struct arena *arena, const struct model *model, struct text written,
    bool (*taken)(void *context, const char *name), void *context)
{
	struct stubs stubs = { .arena = arena,
		.model = model,
		.written = written,
		.taken = taken,
		.context = context };

	stubs.files.items = arena_alloc(
	    arena, (model->tag_count + 2) * sizeof(*stubs.files.items));
	write_all(&stubs);
	return (stubs.files);
}

struct text
stubs_weak(
    struct arena *arena, const struct model *model, const char *generated)
{
	struct stubs stubs = { .arena = arena,
		.model = model,
		.written = TEXT(""),
		.weak = true };
	struct file file;

	file_init(&file, arena, model, generated);
	file_begin(
	    &file, "What is written by hand, for whoever links without it.");
	for (size_t i = 0; i < model->tag_count; i++)
		file_include(&file, model->tags[i].c_name.bytes);
	if (model->security_count > 0)
		file_include(&file, "security_schemes");
	if (model->dependency_count > 0)
		file_include(&file, "dependencies");
	stubs.output = file.output;
	write_all(&stubs);
	return (output_text(&stubs.output));
}
