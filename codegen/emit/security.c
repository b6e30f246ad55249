/*
 * security_schemes.h and .c: what checks credentials by hand, and the rows
 * that ask for it; and which of them an operation needs.
 */
#include "codegen/emit/literal.h"
#include "codegen/emit/operation.h"

static const char *const kinds[] = {
	[MODEL_SECURITY_KEY] = "SECURITY_KEY",
	[MODEL_SECURITY_BASIC] = "SECURITY_BASIC",
	[MODEL_SECURITY_HTTP] = "SECURITY_HTTP",
};

static const char *const places[] = {
	[MODEL_PATH] = NULL,
	[MODEL_QUERY] = "PLACE_QUERY",
	[MODEL_HEADER] = "PLACE_HEADER",
	[MODEL_COOKIE] = "PLACE_COOKIE",
};

static void
declare_scheme(struct file *file, const struct model_security *scheme)
{
	struct buffer buffer;

	buffer_init(&buffer, file->arena);
	if (scheme->description.bytes != NULL)
		buffer_format(&buffer, "%s\n\n", scheme->description.bytes);
	buffer_format(&buffer,
	    "Hand-written: sets whose credentials these are, if they hold "
	    "all scopes; it may fail the call instead (call_fail).");
	output_comment(&file->output, buffer_text(&buffer));
	output_prototype(&file->output, "enum authentication",
	    output_format(
		file->arena, "api_authenticate_%s", scheme->c_name.bytes),
	    "struct call *," OUTPUT_BREAK
	    " const struct credentials *," OUTPUT_BREAK
	    " const struct text_list *scopes," OUTPUT_BREAK
	    " struct principal **");
	output_blank(&file->output);
}

void
file_security_header(struct file *file)
{
	const struct model *model = file->model;

	file_begin(file, "Who may call %s %s, and how it is known.",
	    file_string(model->title), file_string(model->version));
	file_guard(file, "security_schemes");
	output_line(&file->output, "#include \"runtime/security.h\"");
	output_blank(&file->output);
	for (size_t i = 0; i < model->security_count; i++)
		declare_scheme(file, &model->securities[i]);
	output_comment(&file->output, text_of("The rows, for operations."));
	for (size_t i = 0; i < model->security_count; i++)
		output_line(&file->output,
		    "extern const struct security_scheme" OUTPUT_BREAK
		    "\tapi_%s_scheme;",
		    model->securities[i].c_name.bytes);
	file_guard_end(file);
}

static void
define_scheme(struct file *file, const struct model_security *scheme)
{
	struct output *output = &file->output;

	output_line(output,
	    "const struct security_scheme" OUTPUT_BREAK " api_%s_scheme = {",
	    scheme->c_name.bytes);
	output->indent++;
	output_line(output, ".kind = %s,", kinds[scheme->kind]);
	if (scheme->kind == MODEL_SECURITY_KEY)
		output_line(output, ".where = %s,", places[scheme->place]);
	output_line(output, ".name =" OUTPUT_BREAK " %s,",
	    literal_string(file->arena, scheme->parameter));
	output_line(output,
	    ".authenticate =" OUTPUT_BREAK " api_authenticate_%s,",
	    scheme->c_name.bytes);
	output->indent--;
	output_line(output, "};");
	output_blank(output);
}

void
file_security_source(struct file *file)
{
	const struct model *model = file->model;

	file_begin(file, "Where credentials of %s %s stand.",
	    file_string(model->title), file_string(model->version));
	file_include(file, "security_schemes");
	output_blank(&file->output);
	for (size_t i = 0; i < model->security_count; i++)
		define_scheme(file, &model->securities[i]);
}

/* A list of texts; its name. */
static const char *
define_scopes(
    struct file *file, const char *base, const struct model_security_need *need)
{
	struct output *output = &file->output;
	const char *name = scope_name(&file->scope, "%s_scopes", base);

	output_line(output, "static struct text %s[] = {", name);
	output->indent++;
	for (size_t i = 0; i < need->scope_count; i++)
		output_line(output, "TEXT(%s),",
		    literal_string(file->arena, need->scopes[i]));
	output->indent--;
	output_line(output, "};");
	output_blank(output);
	return (name);
}

/* The schemes of one AND; its name, or NULL when it has none. */
static const char *
define_needs(struct file *file, const char *base,
    const struct model_security_choice *choice)
{
	const char **scopes =
	    arena_alloc(file->arena, choice->need_count * sizeof(*scopes) + 1);
	const struct model_security_need *need;
	struct output *output = &file->output;
	const char *name;

	if (choice->need_count == 0)
		return (NULL);
	for (size_t i = 0; i < choice->need_count; i++)
		if (choice->needs[i].scope_count > 0)
			scopes[i] =
			    define_scopes(file, base, &choice->needs[i]);
	name = scope_name(&file->scope, "%s_needs", base);
	output_line(output, "static const struct security_need %s[] = {", name);
	output->indent++;
	for (size_t i = 0; i < choice->need_count; i++) {
		need = &choice->needs[i];
		output_line(output,
		    "{ &api_%s_scheme," OUTPUT_BREAK " { %s, %zu } },",
		    need->scheme->c_name.bytes,
		    need->scope_count == 0 ? "NULL" : scopes[i],
		    need->scope_count);
	}
	output->indent--;
	output_line(output, "};");
	output_blank(output);
	return (name);
}

/* What the security of an operation says, to find one that says the same. */
static const char *
key_of(struct file *file, const struct model_operation *operation)
{
	const struct model_security_choice *choice;
	const struct model_security_need *need;
	struct buffer key;

	buffer_init(&key, file->arena);
	buffer_format(&key, "security");
	for (size_t i = 0; i < operation->choice_count; i++) {
		choice = &operation->choices[i];
		buffer_format(&key, " |");
		for (size_t j = 0; j < choice->need_count; j++) {
			need = &choice->needs[j];
			buffer_format(&key, " &%s", need->scheme->name.bytes);
			for (size_t k = 0; k < need->scope_count; k++)
				buffer_format(
				    &key, " \"%s\"", need->scopes[k].bytes);
		}
	}
	return (buffer_text(&key).bytes);
}

const char *
security_define(struct file *file, const struct model_operation *operation)
{
	const char *base = operation->c_name.bytes, *key, *name, *choices;
	const char **needs = arena_alloc(
	    file->arena, operation->choice_count * sizeof(*needs) + 1);
	struct output *output = &file->output;

	if (operation->choice_count == 0)
		return (NULL);
	key = key_of(file, operation);
	name = lookup_find(&file->tables.written, key);
	if (name != NULL)
		return (name);
	for (size_t i = 0; i < operation->choice_count; i++)
		needs[i] = define_needs(file, base, &operation->choices[i]);
	choices = scope_name(&file->scope, "%s_choices", base);
	output_line(
	    output, "static const struct security_choice %s[] = {", choices);
	output->indent++;
	for (size_t i = 0; i < operation->choice_count; i++)
		output_line(output, "{ %s, %zu },",
		    needs[i] == NULL ? "NULL" : needs[i],
		    operation->choices[i].need_count);
	output->indent--;
	output_line(output, "};");
	output_blank(output);
	name = scope_name(&file->scope, "%s_security", base);
	output_line(output, "static const struct security %s = {", name);
	output_line(output, "\t%s, %zu", choices, operation->choice_count);
	output_line(output, "};");
	output_blank(output);
	lookup_add(&file->tables.written, key, name);
	return (name);
}
