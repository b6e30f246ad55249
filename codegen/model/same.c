/*
 * x-same-as: an operation that is another one by another way. Both have one
 * request, one response and one hand-written function; what is read of the
 * request, and from where, is each way's own.
 */
#include "codegen/model/operation.h"

const struct model_operation *
operation_owner(const struct model_operation *operation)
{
	return (operation->same == NULL ? operation : operation->same);
}

static struct model_operation *
find(struct build *build, struct text id)
{
	for (size_t i = 0; i < build->model->operation_count; i++)
		if (text_equal(build->model->operations[i].id, id))
			return (&build->model->operations[i]);
	return (NULL);
}

static void
resolve(struct build *build, struct model_operation *operation)
{
	const struct node *word = node_get(operation->node, "x-same-as");
	struct model_operation *other;

	if (!node_is(word, SCALAR_TEXT))
		return;
	other = find(build, word->text);
	if (other == NULL || other == operation ||
	    node_get(other->node, "x-same-as") != NULL)
		diagnostic_add(build->diagnostics, word->mark,
		    "unknown_operation",
		    "x-same-as names another operation by its operationId, "
		    "and one that is not itself the same as a third");
	else
		operation->same = other;
}

static bool
text_both(struct text a, struct text b)
{
	if (a.bytes == NULL || b.bytes == NULL)
		return (a.bytes == b.bytes);
	return (text_equal(a, b));
}

static bool
dependencies_equal(
    const struct model_operation *a, const struct model_operation *b)
{
	if (a->dependency_count != b->dependency_count)
		return (false);
	for (size_t i = 0; i < a->dependency_count; i++)
		if (a->dependencies[i] != b->dependencies[i])
			return (false);
	return (true);
}

static bool
encoding_equal(const struct node *a, const struct node *b)
{
	a = node_get(a, "encoding");
	b = node_get(b, "encoding");
	if (a == NULL || b == NULL)
		return (a == b);
	return (node_equal(a, b));
}

static bool
body_equal(const struct model_body *a, const struct model_body *b)
{
	if (a->kind != b->kind || a->schema != b->schema ||
	    a->spooled != b->spooled || a->max_bytes != b->max_bytes ||
	    a->media_type_count != b->media_type_count)
		return (false);
	for (size_t i = 0; i < a->media_type_count; i++)
		if (!text_equal(a->media_types[i], b->media_types[i]) ||
		    !encoding_equal(a->media[i], b->media[i]))
			return (false);
	return (true);
}

static bool
bodies_equal(const struct model_operation *a, const struct model_operation *b)
{
	if (a->body_count != b->body_count ||
	    a->body_required != b->body_required)
		return (false);
	for (size_t i = 0; i < a->body_count; i++)
		if (!body_equal(&a->bodies[i], &b->bodies[i]))
			return (false);
	return (true);
}

static bool
headers_equal(const struct model_response *a, const struct model_response *b)
{
	if (a->header_count != b->header_count)
		return (false);
	for (size_t i = 0; i < a->header_count; i++)
		if (!text_equal(a->headers[i].name, b->headers[i].name) ||
		    a->headers[i].schema != b->headers[i].schema ||
		    a->headers[i].required != b->headers[i].required)
			return (false);
	return (true);
}

static bool
responses_equal(
    const struct model_operation *a, const struct model_operation *b)
{
	const struct model_response *one, *other;

	if (a->response_count != b->response_count)
		return (false);
	for (size_t i = 0; i < a->response_count; i++) {
		one = &a->responses[i];
		other = &b->responses[i];
		if (one->status != other->status ||
		    one->range != other->range ||
		    one->schema != other->schema ||
		    one->event != other->event ||
		    !text_both(one->media_type, other->media_type) ||
		    !headers_equal(one, other))
			return (false);
	}
	return (true);
}

static bool
kinds_equal(const struct model_operation *a, const struct model_operation *b)
{
	return (a->writes == b->writes && a->task == b->task);
}

static bool
tags_equal(const struct model_operation *a, const struct model_operation *b)
{
	return (a->tag == b->tag);
}

static const struct {
	const char *what;
	bool (*equal)(
	    const struct model_operation *, const struct model_operation *);
} demands[] = {
	{ "first tag", tags_equal },
	{ "x-writes and x-task", kinds_equal },
	{ "x-depends", dependencies_equal },
	{ "requestBody, its schemas by $ref", bodies_equal },
	{ "responses, their schemas by $ref", responses_equal },
};

void
same_check(struct build *build)
{
	const struct model_operation *operation, *other;

	for (size_t i = 0; i < build->model->operation_count; i++) {
		operation = &build->model->operations[i];
		other = operation->same;
		for (size_t j = 0; other != NULL && j < COUNT_OF(demands); j++)
			if (!demands[j].equal(operation, other))
				diagnostic_add(build->diagnostics,
				    operation->mark, "not_the_same",
				    "%s is the same as %s, at %u:%u, and has "
				    "not the same %s",
				    operation->id.bytes, other->id.bytes,
				    other->mark.line, other->mark.column,
				    demands[j].what);
	}
}

/* The way's own parameter of that name and place, or NULL. */
static struct model_parameter *
own(const struct model_operation *way, const struct model_parameter *wanted)
{
	for (size_t i = 0; i < way->parameter_count; i++)
		if (parameter_same(&way->parameters[i], wanted))
			return (&way->parameters[i]);
	return (NULL);
}

/* The member of all ways' request that is that parameter; NULL: none yet. */
static struct model_parameter *
member(const struct model_operation *operation,
    const struct model_parameter *wanted)
{
	for (size_t i = 0; i < operation->member_count; i++)
		if (parameter_same(operation->members[i], wanted))
			return (operation->members[i]);
	return (NULL);
}

static void
refuse(struct build *build, const struct model_parameter *parameter,
    const struct model_parameter *other, const char *why)
{
	diagnostic_add(build->diagnostics, parameter->property.mark,
	    "not_the_same", "%s, which is at %u:%u too, %s",
	    parameter->property.name.bytes, other->property.mark.line,
	    other->property.mark.column, why);
}

/* What is not in each way, or may be absent in one, may be absent in all. */
static void
compare(struct build *build, const struct model_operation *way,
    struct model_parameter *parameter)
{
	const struct model_parameter *other = own(way, parameter);
	const struct node *value = parameter->property.default_value;

	if (other == NULL) {
		if (value != NULL)
			refuse(build, parameter, parameter,
			    "has a default, so all ways have it");
		parameter_loosen(build, parameter);
		return;
	}
	if (other->property.schema != parameter->property.schema)
		refuse(build, other, parameter, "has another schema there");
	if (other->property.default_value != value)
		refuse(build, other, parameter, "has another default there");
	if (other->property.presence != parameter->property.presence)
		parameter_loosen(build, parameter);
}

static void
add_members(struct build *build, struct model_operation *operation,
    struct model_operation *way)
{
	struct model_parameter **all = arena_alloc(build->arena,
	    (operation->member_count + way->parameter_count) * sizeof(*all) +
		1);

	if (operation->member_count > 0)
		memcpy(all, operation->members,
		    operation->member_count * sizeof(*all));
	operation->members = all;
	for (size_t i = 0; i < way->parameter_count; i++)
		if (member(operation, &way->parameters[i]) == NULL)
			all[operation->member_count++] = &way->parameters[i];
}

/* Each way's parameters are written where the members are. */
static void
follow(const struct model_operation *operation, struct model_operation *way)
{
	const struct model_parameter *to;

	for (size_t i = 0; i < way->parameter_count; i++) {
		to = member(operation, &way->parameters[i]);
		way->parameters[i].property.c_name = to->property.c_name;
		way->parameters[i].property.presence = to->property.presence;
		way->parameters[i].property.by_pointer =
		    to->property.by_pointer;
	}
}

void
same_join(struct build *build)
{
	struct model *model = build->model;
	struct model_operation *way;

	for (size_t i = 0; i < model->operation_count; i++)
		resolve(build, &model->operations[i]);
	for (size_t i = 0; i < model->operation_count; i++)
		add_members(
		    build, &model->operations[i], &model->operations[i]);
	for (size_t i = 0; i < model->operation_count; i++) {
		way = &model->operations[i];
		if (way->same != NULL)
			add_members(build, way->same, way);
	}
	for (size_t i = 0; i < model->operation_count; i++) {
		way = &model->operations[i];
		for (size_t j = 0;
		     way->same != NULL && j < way->same->member_count; j++) {
			compare(build, way, way->same->members[j]);
			compare(build, way->same, way->same->members[j]);
		}
	}
}

void
same_follow(struct build *build)
{
	struct model_operation *way;

	/* The last one first, so that each is put before those behind it. */
	for (size_t i = build->model->operation_count; i-- > 0;) {
		way = &build->model->operations[i];
		if (way->same == NULL)
			continue;
		way->next_way = way->same->next_way;
		way->same->next_way = way;
	}
	for (size_t i = 0; i < build->model->operation_count; i++) {
		way = &build->model->operations[i];
		if (way->same != NULL)
			follow(way->same, way);
	}
}
