/*
 * routes.h and routes.c: the tree of paths. A node is written behind those
 * it points to: its children, and the siblings that come after it.
 */
#include "codegen/emit/file.h"
#include "codegen/emit/literal.h"

struct branch {
	struct text segment; /* bytes NULL: a template */
	const char *name; /* users_user_id */
	struct branch *child; /* the first */
	struct branch *sibling; /* the next */
	const struct model_operation **operations;
	size_t operation_count;
};

void
file_routes_header(struct file *file)
{
	file_begin(file, "The paths of %s %s.", file_string(file->model->title),
	    file_string(file->model->version));
	file_guard(file, "routes");
	output_line(&file->output, "#include \"runtime/operation.h\"");
	output_blank(&file->output);
	output_comment(&file->output, text_of("All operations, for dispatch."));
	output_line(&file->output, "extern const struct api\tapi_routes;");
	file_guard_end(file);
}

static bool
is_template(struct text segment)
{
	return (segment.length > 0 && segment.bytes[0] == '{');
}

static bool
same_segment(const struct branch *branch, struct text segment)
{
	if (is_template(segment))
		return (branch->segment.bytes == NULL);
	return (branch->segment.bytes != NULL &&
	    text_equal(branch->segment, segment));
}

/* The child for a segment; a new one goes behind the literals' last. */
static struct branch *
child_of(struct file *file, struct branch *parent, struct text segment)
{
	struct branch **place = &parent->child, *branch;

	for (; *place != NULL; place = &(*place)->sibling)
		if (same_segment(*place, segment))
			return (*place);
	if (!is_template(segment))
		for (place = &parent->child; *place != NULL;
		     place = &(*place)->sibling)
			if ((*place)->segment.bytes == NULL)
				break;
	branch = arena_alloc(file->arena, sizeof(*branch));
	branch->segment = segment;
	if (is_template(segment)) {
		branch->segment = (struct text){ NULL, 0 };
		segment.bytes++;
		segment.length -= 2;
	}
	branch->name = scope_name(&file->scope, "%s_%s", parent->name,
	    literal_identifier(file->arena, segment));
	branch->sibling = *place;
	*place = branch;
	return (branch);
}

static void
add_operation(struct file *file, struct branch *branch,
    const struct model_operation *operation)
{
	size_t size = sizeof(struct model_operation *);

	branch->operations = arena_grow(file->arena, branch->operations,
	    branch->operation_count * size,
	    (branch->operation_count + 1) * size);
	branch->operations[branch->operation_count++] = operation;
}

/* Finds or makes the branch of a path. */
static struct branch *
branch_of(struct file *file, struct branch *root, struct text path)
{
	struct text segment;
	size_t begin, end;

	for (begin = 1; begin < path.length; begin = end + 1) {
		for (end = begin; end < path.length; end++)
			if (path.bytes[end] == '/')
				break;
		segment =
		    arena_text(file->arena, path.bytes + begin, end - begin);
		root = child_of(file, root, segment);
	}
	return (root);
}

static void
define_operations(struct file *file, const struct branch *branch)
{
	struct output *output = &file->output;
	size_t i;

	output_line(output,
	    "static const struct operation *const" OUTPUT_BREAK
	    " %s_operations[METHOD_COUNT] = {",
	    branch->name);
	output->indent++;
	for (i = 0; i < branch->operation_count; i++)
		output_line(output,
		    "[METHOD_%s] =" OUTPUT_BREAK " &api_%s_operation,",
		    branch->operations[i]->method.bytes,
		    branch->operations[i]->c_name.bytes);
	output->indent--;
	output_line(output, "};");
	output_blank(output);
}

/* Writes a branch and all it points to, those first. */
static void
define_branch(struct file *file, const struct branch *branch)
{
	struct output *output = &file->output;

	if (branch == NULL)
		return;
	define_branch(file, branch->sibling);
	define_branch(file, branch->child);
	if (branch->operation_count > 0)
		define_operations(file, branch);
	output_line(output, "static const struct route" OUTPUT_BREAK " %s = {",
	    branch->name);
	output->indent++;
	if (branch->segment.bytes != NULL)
		output_line(output, ".segment =" OUTPUT_BREAK " TEXT(%s),",
		    literal_string(file->arena, branch->segment));
	if (branch->child != NULL)
		output_line(output, ".child = &%s,", branch->child->name);
	if (branch->sibling != NULL)
		output_line(output, ".sibling = &%s,", branch->sibling->name);
	if (branch->operation_count > 0)
		output_line(
		    output, ".operations = %s_operations,", branch->name);
	output->indent--;
	output_line(output, "};");
	output_blank(output);
}

/* Whether some body goes to a file. */
static bool
takes_files(const struct model *model)
{
	const struct model_operation *operation;
	size_t i, j;

	for (i = 0; i < model->operation_count; i++) {
		operation = &model->operations[i];
		for (j = 0; j < operation->body_count; j++)
			if (operation->bodies[j].kind == MODEL_BODY_FILE)
				return (true);
	}
	return (false);
}

void
file_routes_source(struct file *file)
{
	const struct model *model = file->model;
	struct output *output = &file->output;
	struct branch root = { .segment = TEXT("") };
	size_t i;

	root.name = "route";
	for (i = 0; i < model->operation_count; i++)
		add_operation(file,
		    branch_of(file, &root, model->operations[i].path),
		    &model->operations[i]);
	root.name = scope_name(&file->scope, "routes");
	file_begin(file,
	    "The paths of %s %s as a tree; literals before "
	    "templates.",
	    file_string(model->title), file_string(model->version));
	file_include(file, "routes");
	output_blank(output);
	for (i = 0; i < model->tag_count; i++)
		file_include(file, model->tags[i].c_name.bytes);
	output_blank(output);
	define_branch(file, &root);
	output_line(output, "const struct api api_routes = {");
	output->indent++;
	output_line(output, ".title =" OUTPUT_BREAK " %s,",
	    literal_string(file->arena, model->title));
	output_line(output, ".version =" OUTPUT_BREAK " %s,",
	    literal_string(file->arena, model->version));
	output_line(output, ".root = &%s,", root.name);
	if (takes_files(model))
		output_line(output, ".takes_files = true,");
	output->indent--;
	output_line(output, "};");
}
