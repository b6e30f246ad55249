/*
 * <tag>.c: for each operation of a tag its tables, the steps that run it and
 * write its response, and its row.
 */
#include "codegen/emit/file.h"
#include "codegen/emit/literal.h"
#include "codegen/emit/operation.h"

/* What an operation's row points to; NULL: nothing. */
struct parts {
	const char *parameters;
	const char *body;
	const char *produces;
	const char *responses;
	const char *security;
	const char *statuses;
};

const char *
media_types_define(struct file *file, const struct text *types, size_t count)
{
	struct output *output = &file->output;
	struct buffer key, list;
	const char *name;
	size_t i;

	if (count == 0)
		return (NULL);
	buffer_init(&key, file->arena);
	buffer_format(&key, "media");
	for (i = 0; i < count; i++)
		buffer_format(&key, " %s", types[i].bytes);
	name = lookup_find(&file->tables.written, buffer_text(&key).bytes);
	if (name != NULL)
		return (name);
	if (count == 1 && text_equal(types[0], text_of("application/json")))
		name = scope_name(&file->scope, "json_media_types");
	else
		name = scope_name(&file->scope, "%s_media_types",
		    literal_identifier(file->arena, types[0]));
	buffer_init(&list, file->arena);
	for (i = 0; i < count; i++)
		buffer_format(&list, "%s," OUTPUT_BREAK " ",
		    literal_string(file->arena, types[i]));
	output_line(output,
	    "static const char *const %s[] =" OUTPUT_BREAK " { %sNULL };", name,
	    buffer_text(&list).bytes);
	output_blank(output);
	lookup_add(&file->tables.written, buffer_text(&key).bytes, name);
	return (name);
}

static const char *const body_kinds[] = {
	[MODEL_BODY_JSON] = "BODY_JSON",
	[MODEL_BODY_FORM] = "BODY_FORM",
	[MODEL_BODY_MULTIPART] = "BODY_MULTIPART",
	[MODEL_BODY_TEXT] = "BODY_TEXT",
	[MODEL_BODY_BYTES] = "BODY_BYTES",
	[MODEL_BODY_FILE] = "BODY_FILE",
};

/* Where in the request's struct a member is, as a row's member. */
static void
write_offset(struct file *file, const struct model_operation *operation,
    const char *row, const char *member)
{
	output_line(&file->output,
	    ".%s =" OUTPUT_BREAK " offsetof(struct api_%s_request," OUTPUT_BREAK
	    " %s),",
	    row, operation->c_name.bytes, member);
}

/* One way to read the body; next is the row behind it, or NULL. */
static const char *
define_one_body(struct file *file, const struct model_operation *operation,
    const struct model_body *body, const char *next)
{
	struct output *output = &file->output;
	const char *schema = NULL, *types, *name, *members, *parts;

	members = parameters_of_form(file, operation, body);
	parts = parts_define(file, operation, body);
	name = scope_name(&file->scope, "%s_body", operation->c_name.bytes);
	if (body->schema != NULL)
		schema = tables_schema(&file->tables, body->schema);
	types =
	    media_types_define(file, body->media_types, body->media_type_count);
	output_line(output,
	    "static const struct request_body" OUTPUT_BREAK " %s = {", name);
	output->indent++;
	if (body->kind != MODEL_BODY_JSON)
		output_line(output, ".kind = %s,", body_kinds[body->kind]);
	if (schema != NULL)
		output_line(output, ".schema = &%s,", schema);
	if (members != NULL) {
		output_line(output, ".members = %s,", members);
		output_line(output, ".member_count = %zu,", body->member_count);
	}
	if (parts != NULL)
		output_line(
		    output, ".parts = { %s, %zu },", parts, body->part_count);
	if (body->spooled)
		output_line(output, ".spooled = true,");
	if (body->max_bytes > 0)
		output_line(
		    output, ".max_bytes = %lld,", (long long)body->max_bytes);
	write_offset(file, operation, "offset", body->c_name.bytes);
	if (operation->body_required)
		output_line(output, ".required = true,");
	else
		write_offset(file, operation, "presence_offset", "has_body");
	if (operation->body_typed) {
		output_line(output, ".typed = true,");
		write_offset(file, operation, "type_offset", "body_type");
	}
	output_line(output, ".media_types = %s,", types);
	if (next != NULL)
		output_line(output, ".next = &%s,", next);
	output->indent--;
	output_line(output, "};");
	output_blank(output);
	return (name);
}

/* The last row first, since those before point to it. */
static const char *
define_body(struct file *file, const struct model_operation *operation)
{
	const char *next = NULL;

	for (size_t i = operation->body_count; i > 0; i--)
		next = define_one_body(
		    file, operation, &operation->bodies[i - 1], next);
	return (next);
}

/* The media types of all responses but problems, each once. */
static const char *
define_produces(struct file *file, const struct model_operation *operation)
{
	const struct model_response *response;
	size_t i, j, count = 0;
	struct text *types;

	types = arena_alloc(
	    file->arena, operation->response_count * sizeof(*types));
	for (i = 0; i < operation->response_count; i++) {
		response = &operation->responses[i];
		if (response->open)
			return (NULL);
		if (response->problem || response->media_type.bytes == NULL)
			continue;
		for (j = 0; j < count; j++)
			if (text_equal(types[j], response->media_type))
				break;
		types[j] = response->media_type;
		count = j == count ? count + 1 : count;
	}
	return (media_types_define(file, types, count));
}

/* The statuses that are declared, as an expression. */
static const char *
statuses_of(struct file *file, const struct model_operation *operation)
{
	const struct model_response *response;
	const char *before = "STATUSES(" OUTPUT_BREAK;
	struct buffer list;
	size_t i;

	buffer_init(&list, file->arena);
	for (i = 0; i < operation->response_count; i++) {
		response = &operation->responses[i];
		if (i > 0 && response->status == response[-1].status &&
		    response->range == response[-1].range)
			continue;
		if (response->range == MODEL_RANGE_DEFAULT)
			buffer_format(&list, "%sSTATUS_ANY", before);
		else
			buffer_format(&list, "%s%d", before,
			    response->status + response->range);
		before = "," OUTPUT_BREAK " ";
	}
	buffer_format(&list, ")");
	return (buffer_text(&list).bytes);
}

static void
define_row(struct file *file, const struct model_operation *operation,
    const struct parts *parts)
{
	const char *name = operation_owner(operation)->c_name.bytes;
	struct output *output = &file->output;
	struct arena *arena = file->arena;

	output_line(output,
	    "const struct operation" OUTPUT_BREAK " api_%s_operation = {",
	    operation->c_name.bytes);
	output->indent++;
	output_line(output, ".id = %s,", literal_string(arena, operation->id));
	output_line(output, ".method = METHOD_%s,", operation->method.bytes);
	output_line(output, ".path =" OUTPUT_BREAK " %s,",
	    literal_string(arena, operation->path));
	if (operation->writes)
		output_line(output, ".writes = true,");
	if (operation->deprecation.deprecated)
		output_line(output, ".deprecation = \"@%lld\",",
		    (long long)operation->deprecation.since);
	if (parts->parameters != NULL)
		output_line(output, "OPERATION_PARAMETERS(" OUTPUT_BREAK "%s),",
		    parts->parameters);
	if (parts->body != NULL)
		output_line(output, ".body = &%s,", parts->body);
	if (parts->security != NULL)
		output_line(output, ".security = &%s,", parts->security);
	if (parts->produces != NULL)
		output_line(output, ".produces = %s,", parts->produces);
	output_line(output, ".statuses = %s,", parts->statuses);
	if (parts->responses != NULL)
		output_line(output, "OPERATION_RESPONSES(" OUTPUT_BREAK "%s),",
		    parts->responses);
	if (operation->task) {
		output_line(output, ".begin = begin_%s,", name);
		output_line(output, ".work = work_%s,", name);
	}
	output_line(output, ".run = run_%s,", name);
	output_line(output,
	    ".request_size =" OUTPUT_BREAK " sizeof(struct api_%s_request),",
	    name);
	output_line(output,
	    ".response_size =" OUTPUT_BREAK " sizeof(struct api_%s_response),",
	    name);
	output->indent--;
	output_line(output, "};");
	output_blank(output);
}

/* Another way to an operation: all but what it reads, and who may call. */
static void
define_way(struct file *file, const struct model_operation *operation,
    const struct parts *shared)
{
	struct parts parts = *shared;

	parts.parameters = parameters_define(file, operation);
	parts.security = security_define(file, operation);
	define_row(file, operation, &parts);
}

static void
define_operation(struct file *file, const struct model_operation *operation)
{
	struct parts parts;

	parts.parameters = parameters_define(file, operation);
	parts.body = define_body(file, operation);
	parts.produces = define_produces(file, operation);
	parts.responses = responses_define(file, operation);
	parts.security = security_define(file, operation);
	parts.statuses = statuses_of(file, operation);
	run_define(file, operation);
	response_define(file, operation);
	define_row(file, operation, &parts);
	for (const struct model_operation *way = operation->next_way;
	     way != NULL; way = way->next_way)
		define_way(file, way, &parts);
}

/* Whether what runs an operation of the tag calls something deprecated. */
static bool
deprecates(const struct model *model, const struct model_tag *tag)
{
	size_t i;

	for (i = 0; i < model->operation_count; i++)
		if (model->operations[i].tag == tag &&
		    model->operations[i].deprecation.deprecated)
			return (true);
	return (false);
}

void
file_tag_source(struct file *file, const struct model_tag *tag)
{
	const struct model *model = file->model;
	size_t i;

	file_begin(file, "Operations of %s %s with the tag %s: how they run.",
	    file_string(model->title), file_string(model->version),
	    file_string(tag->name));
	file_include(file, tag->c_name.bytes);
	if (model->security_count > 0)
		file_include(file, "security_schemes");
	output_line(&file->output, "#include \"runtime/schema_rows.h\"");
	output_blank(&file->output);
	if (model->deprecates || deprecates(model, tag))
		file_use_deprecated(file);
	for (i = 0; i < model->operation_count; i++)
		if (model->operations[i].tag == tag &&
		    model->operations[i].same == NULL)
			define_operation(file, &model->operations[i]);
}
