/*
 * routes.h and routes.c: the tree of paths. A node is written behind those
 * it points to: its children, and the siblings that come after it.
 */
#include "codegen/emit/file.h"
#include "codegen/emit/literal.h"

struct branch {
	struct text segment; /* bytes NULL: there are templates */
	struct text *pieces; /* around these */
	size_t piece_count;
	size_t literal; /* bytes of them */
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

/* What stands around the templates of a segment: {a}.{b} has "", ".", "". */
static void
part(struct file *file, struct text segment, struct branch *branch)
{
	const char *at = segment.bytes, *end = at + segment.length, *open;

	branch->pieces = arena_alloc(
	    file->arena, (segment.length + 1) * sizeof(struct text));
	for (;;) {
		open = memchr(at, '{', (size_t)(end - at));
		branch->pieces[branch->piece_count++] = arena_text(file->arena,
		    at, (size_t)((open == NULL ? end : open) - at));
		branch->literal +=
		    branch->pieces[branch->piece_count - 1].length;
		if (open == NULL)
			break;
		at = strchr(open, '}') + 1;
	}
	if (branch->piece_count == 1)
		branch->segment = segment;
	else
		branch->segment = (struct text){ NULL, 0 };
}

static bool
same_segment(const struct branch *a, const struct branch *b)
{
	if (a->piece_count != b->piece_count)
		return (false);
	for (size_t i = 0; i < a->piece_count; i++)
		if (!text_equal(a->pieces[i], b->pieces[i]))
			return (false);
	return (true);
}

/* Whether a comes before b: what has less that is open. */
static bool
comes_first(const struct branch *a, const struct branch *b)
{
	bool open = a->piece_count > 1, open_too = b->piece_count > 1;

	if (open != open_too)
		return (open_too);
	return (open && a->literal > b->literal);
}

/* A segment without its braces, for a name. */
static struct text
bare(struct file *file, struct text segment)
{
	struct buffer name;

	buffer_init(&name, file->arena);
	for (size_t i = 0; i < segment.length; i++)
		if (segment.bytes[i] != '{' && segment.bytes[i] != '}')
			buffer_append(&name, &segment.bytes[i], 1);
	return (buffer_text(&name));
}

/* The child for a segment; a new one goes behind those that come first. */
static struct branch *
child_of(struct file *file, struct branch *parent, struct text segment)
{
	struct branch *branch = arena_alloc(file->arena, sizeof(*branch));
	struct branch **place = &parent->child;

	part(file, segment, branch);
	for (; *place != NULL; place = &(*place)->sibling)
		if (same_segment(*place, branch))
			return (*place);
	for (place = &parent->child;
	     *place != NULL && !comes_first(branch, *place);
	     place = &(*place)->sibling)
		continue;
	branch->name = scope_name(&file->scope, "%s_%s", parent->name,
	    literal_identifier(file->arena, bare(file, segment)));
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

	for (begin = 1; begin <= path.length && path.length > 1;
	     begin = end + 1) {
		for (end = begin; end < path.length; end++)
			if (path.bytes[end] == '/')
				break;
		segment =
		    arena_text(file->arena, path.bytes + begin, end - begin);
		root = child_of(file, root, segment);
	}
	return (root);
}

/* The table's name: a segment may be called like what others get. */
static const char *
define_operations(struct file *file, const struct branch *branch)
{
	const char *name =
	    scope_name(&file->scope, "%s_operations", branch->name);
	struct output *output = &file->output;
	size_t i;

	output_line(output,
	    "static const struct operation *const" OUTPUT_BREAK
	    " %s[METHOD_COUNT] = {",
	    name);
	output->indent++;
	for (i = 0; i < branch->operation_count; i++)
		output_line(output,
		    "[METHOD_%s] =" OUTPUT_BREAK " &api_%s_operation,",
		    branch->operations[i]->method.bytes,
		    branch->operations[i]->c_name.bytes);
	output->indent--;
	output_line(output, "};");
	output_blank(output);
	return (name);
}

static const char *
define_pieces(struct file *file, const struct branch *branch)
{
	const char *name = scope_name(&file->scope, "%s_pieces", branch->name);
	struct output *output = &file->output;

	output_line(
	    output, "static const struct text" OUTPUT_BREAK " %s[] = {", name);
	output->indent++;
	for (size_t i = 0; i < branch->piece_count; i++)
		output_line(output, "TEXT(%s),",
		    literal_string(file->arena, branch->pieces[i]));
	output->indent--;
	output_line(output, "};");
	output_blank(output);
	return (name);
}

/* A single template is all of its segment. */
static bool
has_pieces(const struct branch *branch)
{
	return (branch->piece_count > 2 ||
	    (branch->piece_count == 2 && branch->literal > 0));
}

/* Writes a branch and all it points to, those first. */
static void
define_branch(struct file *file, const struct branch *branch)
{
	struct output *output = &file->output;
	const char *operations = NULL, *pieces = NULL;

	if (branch == NULL)
		return;
	define_branch(file, branch->sibling);
	define_branch(file, branch->child);
	if (branch->operation_count > 0)
		operations = define_operations(file, branch);
	if (has_pieces(branch))
		pieces = define_pieces(file, branch);
	output_line(output, "static const struct route" OUTPUT_BREAK " %s = {",
	    branch->name);
	output->indent++;
	if (branch->segment.bytes != NULL)
		output_line(output, ".segment =" OUTPUT_BREAK " TEXT(%s),",
		    literal_string(file->arena, branch->segment));
	if (pieces != NULL) {
		output_line(output, ".pieces = %s,", pieces);
		output_line(output, ".piece_count = %zu,", branch->piece_count);
	}
	if (branch->child != NULL)
		output_line(output, ".child = &%s,", branch->child->name);
	if (branch->sibling != NULL)
		output_line(output, ".sibling = &%s,", branch->sibling->name);
	if (operations != NULL)
		output_line(output, ".operations = %s,", operations);
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
			if (operation->bodies[j].kind == MODEL_BODY_FILE ||
			    operation->bodies[j].spooled)
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
