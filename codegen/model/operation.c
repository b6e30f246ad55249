/*
 * Operations: paths and methods, and what hangs on each. They are read in
 * the document's order, and settled once all schemas are.
 */
#include "codegen/model/operation.h"

#include <ctype.h>
#include <stdlib.h>
#include <time.h>

#include "codegen/list.h"
#include "codegen/model/names.h"
#include "runtime/buffer.h"
#include "runtime/format.h"

static const struct {
	const char *keyword;
	const char *method;
	bool writes;
} methods[] = {
	{ "get", "GET", false },
	{ "put", "PUT", true },
	{ "post", "POST", true },
	{ "delete", "DELETE", true },
	{ "patch", "PATCH", true },
	{ "head", "HEAD", false },
	{ "options", "OPTIONS", false },
};

/* Names in generated/ that are no operation's. */
static const char *const taken_by_files[] = { "document", "routes", NULL };

/*
 * GET /users/{user_id} without an operationId is get_users_user_id, whatever
 * else the document holds; two that become the same are an error.
 */
static struct text
derive_id(struct build *build, const struct model_operation *operation)
{
	struct text path = operation->path;
	struct buffer name;
	bool apart = true;

	buffer_init(&name, build->arena);
	buffer_append_text(&name, name_lower(build->arena, operation->method));
	for (size_t i = 0; i < path.length; i++) {
		if (!isalnum((unsigned char)path.bytes[i]) &&
		    (unsigned char)path.bytes[i] < 0x80) {
			apart = true;
			continue;
		}
		if (apart)
			buffer_append(&name, "_", 1);
		apart = false;
		buffer_append(&name, &path.bytes[i], 1);
	}
	if (path.length == 1)
		buffer_append(&name, "_root", 5);
	return (buffer_text(&name));
}

bool
operation_has_id(const struct node *node)
{
	const struct node *id = node_get(node, "operationId");

	return (
	    id != NULL && !(node_is(id, SCALAR_TEXT) && id->text.length == 0));
}

static void
read_id(struct build *build, const struct node *node,
    struct model_operation *operation)
{
	const struct node *id = node_get(node, "operationId");

	operation->id = arena_format(build->arena, "%s %s",
	    operation->method.bytes, operation->path.bytes);
	if (node_is(id, SCALAR_TEXT) && id->text.length == 0)
		diagnostic_warn(build->diagnostics, id->mark, "empty_name",
		    "an operationId is not empty; the operation is named by "
		    "its method and path, as without one");
	if (!operation_has_id(node))
		operation->id = derive_id(build, operation);
	else if (node_is(id, SCALAR_TEXT)) {
		operation->id = id->text;
		operation->mark = id->mark;
	}
	operation->c_name = name_free(build->arena,
	    name_snake(build->arena, operation->id), taken_by_files);
}

/* Those of the path item that the operation does not declare itself. */
static void
merge_parameters(struct build *build, struct model_operation *operation,
    const struct model_parameter *shared, size_t shared_count)
{
	struct model_parameter *all = arena_alloc(build->arena,
	    (operation->parameter_count + shared_count) * sizeof(*all) + 1);
	size_t count = 0;
	bool overridden;

	for (size_t i = 0; i < shared_count; i++) {
		overridden = false;
		for (size_t j = 0; j < operation->parameter_count; j++)
			overridden = overridden ||
			    parameter_same(
				&shared[i], &operation->parameters[j]);
		if (!overridden)
			all[count++] = shared[i];
	}
	if (operation->parameter_count > 0)
		memcpy(all + count, operation->parameters,
		    operation->parameter_count * sizeof(*all));
	operation->parameters = all;
	operation->parameter_count += count;
}

struct path {
	const struct member *member;
	const struct node *item;
	struct model_parameter *parameters;
	size_t parameter_count;
	bool usable;
};

static void
read_parts(struct build *build, const struct path *path,
    struct model_operation *operation)
{
	const struct node *node = operation->node, *part;

	parameter_list_read(build, member_of(node, "parameters", NODE_SEQUENCE),
	    operation->id, &operation->parameters, &operation->parameter_count);
	merge_parameters(
	    build, operation, path->parameters, path->parameter_count);
	if (path->usable)
		path_bind(build, operation, path->member);
	part = member_of(node, "requestBody", NODE_MAPPING);
	if (part != NULL)
		bodies_read(build, part,
		    schema_derive(build, operation->id, "body"), operation);
	part = member_of(node, "responses", NODE_MAPPING);
	if (part != NULL)
		responses_read(build, part, operation);
	else
		responses_default(build, operation->mark, operation);
	depends_read(build, path->item, node, operation);
	security_read(build, node, operation);
}

/* A path behind the first server's (OpenAPI 3.1, section 4.8.8). */
static struct text
path_behind(struct build *build, struct text path)
{
	if (build->base.length == 0)
		return (path);
	return (
	    arena_format(build->arena, "%s%s", build->base.bytes, path.bytes));
}

static void
read_operation(struct build *build, const struct path *path, size_t method,
    const struct member *member)
{
	struct model *model = build->model;
	struct model_operation *operation;

	if (!keywords_check(build, member->value, &operation_words))
		return;
	model->operations =
	    list_room(build->arena, model->operations, model->operation_count,
		&build->operation_capacity, sizeof(*operation));
	operation = &model->operations[model->operation_count++];
	memset(operation, 0, sizeof(*operation));
	operation->mark = member->mark;
	operation->node = member->value;
	operation->method = text_of(methods[method].method);
	if (!path->usable ||
	    !path_decode(build, path->member->name, &operation->path))
		operation->path = path->member->name;
	operation->path_mark = path->member->mark;
	operation->summary = member_text(member->value, "summary");
	operation->description = member_text(member->value, "description");
	deprecation_read(build, member->value, &operation->deprecation);
	operation->writes =
	    member_true(member->value, "x-writes", methods[method].writes);
	operation->task = member_true(member->value, "x-task", false);
	read_id(build, member->value, operation);
	operation->path = path_behind(build, operation->path);
	read_parts(build, path, operation);
}

static void
read_path(struct build *build, const struct member *member)
{
	struct path path = { .member = member };
	const struct member *found;

	path.usable = path_check(build, member);
	path.item = object_read(build, member->value, &path_item_words);
	if (path.item == NULL)
		return;
	use_heed(build->uses, path.item);
	parameter_list_read(build,
	    member_of(path.item, "parameters", NODE_SEQUENCE), member->name,
	    &path.parameters, &path.parameter_count);
	if (node_get(path.item, "trace") != NULL)
		diagnostic_warn(build->diagnostics,
		    node_get(path.item, "trace")->mark, "unsupported_method",
		    "trace is left out: TRACE would send credentials back, and "
		    "is answered with 501 on all paths; remove it");
	for (size_t i = 0; i < path.item->count; i++) {
		found = &path.item->members[i];
		for (size_t j = 0; j < COUNT_OF(methods); j++)
			if (strcmp(methods[j].keyword, found->name.bytes) ==
				0 &&
			    found->value->kind == NODE_MAPPING)
				read_operation(build, &path, j, found);
	}
}

void
operations_read(struct build *build)
{
	const struct node *paths =
	    member_of(build->root, "paths", NODE_MAPPING);

	if (paths == NULL)
		return;
	for (size_t i = 0; i < paths->count; i++)
		if (strncmp(paths->members[i].name.bytes, "x-", 2) != 0)
			read_path(build, &paths->members[i]);
	paths_compare(build);
	if (build->model->operation_count == 0 && build->objects <= OBJECTS_MAX)
		diagnostic_warn(build->diagnostics, paths->mark,
		    "no_operations",
		    "the document has no operation, so there is nothing to "
		    "serve");
}

static int
compare_ids(const void *left, const void *right)
{
	const struct model_operation *a, *b;
	int order;

	a = *(const struct model_operation *const *)left;
	b = *(const struct model_operation *const *)right;
	order = strcmp(a->id.bytes, b->id.bytes);
	return (order != 0 ? order : a < b ? -1 : 1);
}

/* A name is said once; what makes one name in C is told apart. */
static void
check_ids(struct build *build)
{
	size_t count = build->model->operation_count;
	struct model_operation **sorted = arena_alloc(
	    build->arena, count * sizeof(struct model_operation *) + 1);

	for (size_t i = 0; i < count; i++)
		sorted[i] = &build->model->operations[i];
	qsort(sorted, count, sizeof(struct model_operation *), compare_ids);
	for (size_t i = 1; i < count; i++) {
		if (!text_equal(sorted[i - 1]->id, sorted[i]->id) ||
		    !operation_has_id(sorted[i]->node) ||
		    !operation_has_id(sorted[i - 1]->node))
			continue;
		sorted[i]->duplicate = true;
		diagnostic_add(build->diagnostics, sorted[i]->mark,
		    "duplicate_operation_id",
		    "the operationId %s is the "
		    "same as %s at %u:%u; rename one",
		    sorted[i]->id.bytes, sorted[i - 1]->id.bytes,
		    sorted[i - 1]->mark.line, sorted[i - 1]->mark.column);
	}
}

/* Whether no body before it has the same member. */
bool
body_first(const struct model_operation *operation, size_t index)
{
	for (size_t i = 0; i < index; i++)
		if (text_equal(operation->bodies[i].c_name,
			operation->bodies[index].c_name))
			return (false);
	return (true);
}

/* A member that is the body's, among those of the request's struct. */
static void
add_member(const struct model_body *body, struct text c_name,
    struct model_property *own, struct model_property **members, size_t *used)
{
	own[*used].mark = body->mark;
	own[*used].name = body->media_types[0];
	own[*used].c_name = c_name;
	members[*used] = &own[*used];
	++*used;
}

/* A request's struct holds its parameters, and the body. */
static void
settle_members(struct build *build, struct model_operation *operation)
{
	size_t count = operation->member_count;
	size_t total = count + 2 * operation->body_count;
	struct model_property *bodies = arena_alloc(
	    build->arena, 2 * operation->body_count * sizeof(*bodies) + 1);
	struct model_property **members = arena_alloc(
	    build->arena, total * sizeof(struct model_property *) + 1);
	size_t used = 0;

	for (size_t i = 0; i < operation->body_count; i++) {
		const struct model_body *body = &operation->bodies[i];

		if (body_first(operation, i))
			add_member(body, body->c_name, bodies, members, &used);
		if (body->parts_kept)
			add_member(
			    body, body->parts_name, bodies, members, &used);
	}
	for (size_t i = 0; i < count; i++)
		members[used++] = &operation->members[i]->property;
	members_apart(build, members, used);
}

static void
settle_own(struct build *build, struct model_operation *operation)
{
	parameters_settle(
	    build, operation->parameters, operation->parameter_count);
	bodies_settle(build, operation);
	for (size_t i = 0; i < operation->response_count; i++)
		response_settle(build, &operation->responses[i]);
	depends_settle(build, operation);
}

void
operations_settle(struct build *build)
{
	struct model *model = build->model;

	check_ids(build);
	for (size_t i = 0; i < model->operation_count; i++)
		settle_own(build, &model->operations[i]);
	same_join(build);
	for (size_t i = 0; i < model->operation_count; i++)
		if (model->operations[i].same == NULL)
			settle_members(build, &model->operations[i]);
	same_follow(build);
}
