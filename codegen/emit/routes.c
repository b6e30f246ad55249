/*
 * routes.h and routes.c: the tree of paths. A node is written behind those
 * it points to: its children, and the siblings that come after it.
 */
#include "codegen/emit/file.h"
#include "codegen/emit/literal.h"
#include "codegen/emit/lookup.h"

struct branch {
	struct text segment; /* bytes NULL: there are templates */
	struct text *pieces; /* around these */
	size_t piece_count;
	size_t literal; /* bytes of them */
	const char *name; /* users_user_id */
	struct branch *child; /* the first */
	struct branch *last_literal; /* of the children, or NULL */
	struct branch *sibling; /* the next */
	const struct model_operation **operations;
	size_t operation_count;
};

/* The tree while it grows; branches are found by parent and segment. */
struct tree {
	struct file *file;
	struct lookup branches; /* struct found */
};

struct found {
	struct branch *branch;
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

/* A segment of a parent: the same where only templates' names differ. */
static const char *
key_of(
    struct file *file, const struct branch *parent, const struct branch *branch)
{
	struct buffer key;

	buffer_init(&key, file->arena);
	buffer_format(&key, "%p", (const void *)parent);
	for (size_t i = 0; i < branch->piece_count; i++) {
		buffer_format(&key, "/");
		buffer_append_text(&key, branch->pieces[i]);
	}
	return (buffer_text(&key).bytes);
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

/*
 * Where among the children a new one goes: behind those that come first, and
 * those of its kind. Most are literals, and behind the last of them.
 */
static struct branch **
place_of(struct branch *parent, struct branch *branch)
{
	struct branch **place = parent->last_literal == NULL
	    ? &parent->child
	    : &parent->last_literal->sibling;

	if (branch->segment.bytes != NULL) {
		parent->last_literal = branch;
		return (place);
	}
	while (*place != NULL && !comes_first(branch, *place))
		place = &(*place)->sibling;
	return (place);
}

/* The child for a segment. */
static struct branch *
child_of(struct tree *tree, struct branch *parent, struct text segment)
{
	struct file *file = tree->file;
	struct branch *branch = arena_alloc(file->arena, sizeof(*branch));
	struct branch **place;
	const struct found *old;
	struct found *new;
	const char *key;

	part(file, segment, branch);
	key = key_of(file, parent, branch);
	old = lookup_find(&tree->branches, key);
	if (old != NULL)
		return (old->branch);
	new = arena_alloc(file->arena, sizeof(*new));
	new->branch = branch;
	lookup_add(&tree->branches, key, new);
	branch->name = scope_name(&file->scope, "%s_%s", parent->name,
	    literal_identifier(file->arena, bare(file, segment)));
	place = place_of(parent, branch);
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
branch_of(struct tree *tree, struct branch *root, struct text path)
{
	struct text segment;
	size_t begin, end;

	for (begin = 1; begin <= path.length && path.length > 1;
	     begin = end + 1) {
		for (end = begin; end < path.length; end++)
			if (path.bytes[end] == '/')
				break;
		segment = arena_text(
		    tree->file->arena, path.bytes + begin, end - begin);
		root = child_of(tree, root, segment);
	}
	return (root);
}

/* The operations of a branch, by their methods. */
static const char *
operations_of(struct file *file, const struct branch *branch)
{
	struct buffer list;

	buffer_init(&list, file->arena);
	for (size_t i = 0; i < branch->operation_count; i++)
		buffer_format(&list,
		    "%s[METHOD_%s] =" OUTPUT_BREAK " &api_%s_operation",
		    i == 0 ? "" : "," OUTPUT_BREAK " ",
		    branch->operations[i]->method.bytes,
		    branch->operations[i]->c_name.bytes);
	return (buffer_text(&list).bytes);
}

static const char *
pieces_of(struct file *file, const struct branch *branch)
{
	struct buffer list;

	buffer_init(&list, file->arena);
	for (size_t i = 0; i < branch->piece_count; i++)
		buffer_format(&list, "%sTEXT(%s)",
		    i == 0 ? "" : "," OUTPUT_BREAK " ",
		    literal_string(file->arena, branch->pieces[i]));
	return (buffer_text(&list).bytes);
}

/* A single template is all of its segment. */
static bool
has_pieces(const struct branch *branch)
{
	return (branch->piece_count > 2 ||
	    (branch->piece_count == 2 && branch->literal > 0));
}

static void
define_branch(struct file *file, const struct branch *branch)
{
	struct output *output = &file->output;

	output_line(output, "static const struct route" OUTPUT_BREAK " %s = {",
	    branch->name);
	output->indent++;
	if (branch->segment.bytes != NULL)
		output_line(output, ".segment =" OUTPUT_BREAK " TEXT(%s),",
		    literal_string(file->arena, branch->segment));
	if (has_pieces(branch))
		output_line(
		    output, "ROUTE_PIECES(%s),", pieces_of(file, branch));
	if (branch->child != NULL)
		output_line(output, ".child =" OUTPUT_BREAK " &%s,",
		    branch->child->name);
	if (branch->sibling != NULL)
		output_line(output, ".sibling =" OUTPUT_BREAK " &%s,",
		    branch->sibling->name);
	if (branch->operation_count > 0)
		output_line(output, "ROUTE_OPERATIONS(" OUTPUT_BREAK "%s),",
		    operations_of(file, branch));
	output->indent--;
	output_line(output, "};");
	output_blank(output);
}

/* Writes branches of one parent and all they point to, the last one first. */
static void
define_branches(struct file *file, const struct branch *first)
{
	const struct branch **all, *branch;
	size_t count = 0;

	for (branch = first; branch != NULL; branch = branch->sibling)
		count++;
	all = arena_alloc(file->arena, count * sizeof(struct branch *) + 1);
	count = 0;
	for (branch = first; branch != NULL; branch = branch->sibling)
		all[count++] = branch;
	while (count-- > 0) {
		define_branches(file, all[count]->child);
		define_branch(file, all[count]);
	}
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
	struct tree tree = { .file = file };
	size_t i;

	lookup_init(&tree.branches, file->arena);
	root.name = "route";
	for (i = 0; i < model->operation_count; i++)
		add_operation(file,
		    branch_of(&tree, &root, model->operations[i].path),
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
	define_branches(file, &root);
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
