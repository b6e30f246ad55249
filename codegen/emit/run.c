/*
 * The step between a request that was read and the hand-written operation:
 * what it depends on is opened before it and closed after it. The first step
 * of a long operation depends on it instead, and the last is always called.
 */
#include "codegen/emit/operation.h"

#include "codegen/emit/type.h"

/* The names of a function's variables, apart from its dependencies'. */
struct names {
	const char *opaque;
	const char *done;
	const char **needs; /* what each dependency is asked for */
};

static struct names
choose_names(struct arena *arena, const struct model_operation *operation)
{
	size_t i, count = operation->dependency_count;
	struct scope scope;
	struct names names;

	scope_init(&scope, arena);
	for (i = 0; i < count; i++)
		(void)scope_name(
		    &scope, "%s", operation->dependencies[i]->name.bytes);
	names.opaque = scope_name(&scope, "opaque");
	names.done = scope_name(&scope, "done");
	names.needs = arena_alloc(arena, count * sizeof(*names.needs));
	for (i = 0; i < count; i++)
		names.needs[i] = count == 1
		    ? scope_name(&scope, "needs")
		    : scope_name(&scope, "%s_needs",
			  operation->dependencies[i]->name.bytes);
	return (names);
}

/* The operation's parameter that a dependency asks for, or NULL. */
static const struct model_parameter *
find(const struct model_operation *operation,
    const struct model_parameter *wanted)
{
	const struct model_parameter *parameter;
	size_t i;

	for (i = 0; i < operation->member_count; i++) {
		parameter = operation->members[i];
		if (parameter->place == wanted->place &&
		    text_equal(parameter->property.name, wanted->property.name))
			return (parameter);
	}
	return (NULL);
}

/* Whether the request has a value there, as an expression. */
static const char *
presence_of(struct file *file, const struct model_property *property)
{
	if (property->presence == MODEL_PRESENCE_FLAG)
		return (output_format(
		    file->arena, "request->has_%s", property->c_name.bytes));
	return ("true");
}

static void
define_needs(struct file *file, const struct model_operation *operation,
    const struct model_dependency *dependency, const char *name)
{
	struct output *output = &file->output;
	const struct model_parameter *given;
	const char *wanted;
	size_t i;

	output_line(output, "const struct api_%s_request %s = {",
	    dependency->name.bytes, name);
	output->indent++;
	if (dependency->parameter_count == 0)
		output_line(output, ".unused = 0,");
	for (i = 0; i < dependency->parameter_count; i++) {
		wanted = dependency->parameters[i].property.c_name.bytes;
		given = find(operation, &dependency->parameters[i]);
		if (given == NULL) {
			output_line(output, ".has_%s = false,", wanted);
			continue;
		}
		output_line(output, ".has_%s =" OUTPUT_BREAK " %s,", wanted,
		    presence_of(file, &given->property));
		output_line(output, ".%s =" OUTPUT_BREAK " request->%s,",
		    wanted, given->property.c_name.bytes);
	}
	output->indent--;
	output_line(output, "};");
}

/* Closes the first ones, the last of them first. */
static void
write_closes(
    struct file *file, const struct model_operation *operation, size_t count)
{
	const char *name;

	while (count-- > 0) {
		name = operation->dependencies[count]->name.bytes;
		output_line(&file->output,
		    "api_close_%s(call," OUTPUT_BREAK " %s);", name, name);
	}
}

static void
write_opens(struct file *file, const struct model_operation *operation,
    const struct names *names)
{
	const struct model_dependency *dependency;
	struct output *output = &file->output;
	size_t i;

	for (i = 0; i < operation->dependency_count; i++) {
		dependency = operation->dependencies[i];
		output_line(output,
		    "if (!api_open_%s(call," OUTPUT_BREAK " &%s," OUTPUT_BREAK
		    " &%s))%s",
		    dependency->name.bytes, names->needs[i],
		    dependency->name.bytes, i > 0 ? " {" : "");
		output->indent++;
		write_closes(file, operation, i);
		output_line(
		    output, "return (%s);", operation->task ? "NULL" : "false");
		output->indent--;
		if (i > 0)
			output_line(output, "}");
	}
}

/* The call of the hand-written function as an expression. */
static const char *
call_of(struct file *file, const struct model_operation *operation)
{
	const char *end = operation->task ? "" : "," OUTPUT_BREAK " response";
	struct buffer buffer;
	size_t i;

	buffer_init(&buffer, file->arena);
	buffer_format(&buffer, "api_%s%s(call," OUTPUT_BREAK " request",
	    operation->c_name.bytes, operation->task ? "_begin" : "");
	for (i = 0; i < operation->dependency_count; i++)
		buffer_format(&buffer, "," OUTPUT_BREAK " %s",
		    operation->dependencies[i]->name.bytes);
	buffer_format(&buffer, "%s)", end);
	return (buffer_text(&buffer).bytes);
}

/* Begins the function of the first hand-written step. */
static void
begin_first(struct file *file, const struct model_operation *operation,
    const char *opaque)
{
	output_function(&file->output,
	    operation->task ? "static void *" : "static bool",
	    output_format(file->arena, "%s_%s",
		operation->task ? "begin" : "run", operation->c_name.bytes),
	    output_format(file->arena,
		"struct call *call," OUTPUT_BREAK " const void *%s%s", opaque,
		operation->task ? "" : "," OUTPUT_BREAK " void *response"));
}

static void
define_plain(struct file *file, const struct model_operation *operation)
{
	struct output *output = &file->output;

	begin_first(file, operation, "request");
	output->indent++;
	output_line(output, "return (%s);", call_of(file, operation));
	output->indent--;
	output_line(output, "}");
	output_blank(output);
}

static void
define_opening(struct file *file, const struct model_operation *operation)
{
	struct names names = choose_names(file->arena, operation);
	size_t i, count = operation->dependency_count;
	const char *name = operation->c_name.bytes;
	struct output *output = &file->output;

	begin_first(file, operation, names.opaque);
	output->indent++;
	output_line(output,
	    "const struct api_%s_request *request =" OUTPUT_BREAK " %s;", name,
	    names.opaque);
	for (i = 0; i < count; i++)
		define_needs(file, operation, operation->dependencies[i],
		    names.needs[i]);
	for (i = 0; i < count; i++)
		output_line(output, "struct %s *%s;",
		    operation->dependencies[i]->name.bytes,
		    operation->dependencies[i]->name.bytes);
	output_line(
	    output, "%s%s;", operation->task ? "void *" : "bool ", names.done);
	output_blank(output);
	write_opens(file, operation, &names);
	output_line(output, "%s = %s;", names.done, call_of(file, operation));
	write_closes(file, operation, count);
	output_line(output, "return (%s);", names.done);
	output->indent--;
	output_line(output, "}");
	output_blank(output);
}

/* The steps behind the first one of an operation that is a task. */
static void
define_task(struct file *file, const struct model_operation *operation)
{
	const char *name = operation->c_name.bytes;
	struct output *output = &file->output;

	output_function(output, "static void",
	    output_format(file->arena, "work_%s", name), "void *task");
	output_line(output, "\tapi_%s_work(task);", name);
	output_line(output, "}");
	output_blank(output);
	output_function(output, "static bool",
	    output_format(file->arena, "run_%s", name),
	    "struct call *call," OUTPUT_BREAK
	    " const void *request," OUTPUT_BREAK " void *response");
	output->indent++;
	output_line(output,
	    "return (api_%s(call," OUTPUT_BREAK " request," OUTPUT_BREAK
	    " call->task," OUTPUT_BREAK " response));",
	    name);
	output->indent--;
	output_line(output, "}");
	output_blank(output);
}

void
run_define(struct file *file, const struct model_operation *operation)
{
	if (operation->dependency_count == 0)
		define_plain(file, operation);
	else
		define_opening(file, operation);
	if (operation->task)
		define_task(file, operation);
}
