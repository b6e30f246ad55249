/*
 * Request bodies: a row for each way to read one. Media types with the same
 * schema share a member of the request's struct.
 */
#include "codegen/model/operation.h"

#include "codegen/model/names.h"

/* The row that reads the same schema in the same way, or a new one. */
static struct model_body *
row_of(struct build *build, struct model_operation *operation,
    const struct content *content, struct mark mark, size_t capacity)
{
	struct model_body *body, *other;

	for (size_t i = 0; i < operation->body_count; i++) {
		body = &operation->bodies[i];
		if (content->schema != NULL && body->kind == content->kind &&
		    node_get(body->media[0], "encoding") == NULL &&
		    node_get(content->node, "encoding") == NULL &&
		    body->schema == content->schema &&
		    body->spooled == content->spooled &&
		    body->max_bytes == content->max_bytes)
			return (body);
	}
	body = &operation->bodies[operation->body_count++];
	body->mark = mark;
	body->kind = content->kind;
	body->schema = content->schema;
	body->spooled = content->spooled;
	body->max_bytes = content->max_bytes;
	body->media_types =
	    arena_alloc(build->arena, capacity * sizeof(*body->media_types));
	body->media =
	    arena_alloc(build->arena, capacity * sizeof(*body->media));
	body->c_name = text_of("body");
	if (operation->body_count == 1)
		return (body);
	body->c_name = arena_format(build->arena, "body_%s",
	    name_snake(build->arena, content->media_type).bytes);
	for (other = operation->bodies; other < body; other++)
		if (text_equal(other->c_name, body->c_name))
			body->c_name = name_apart(
			    build->arena, body->c_name, content->media_type);
	for (other = operation->bodies; other < body; other++)
		if (content->schema != NULL &&
		    other->schema == content->schema) {
			body->c_name = other->c_name;
			break;
		}
	operation->body_typed = operation->body_typed || other == body;
	return (body);
}

static void
read_content(struct build *build, const struct node *content, struct text base,
    struct model_operation *operation)
{
	const struct member *member;
	struct content one;
	struct model_body *body;

	if (content->count == 0)
		diagnostic_warn(build->diagnostics, content->mark,
		    "empty_content",
		    "content names no media type, so no body can come");
	operation->bodies = arena_alloc(
	    build->arena, content->count * sizeof(*operation->bodies) + 1);
	for (size_t i = 0; i < content->count; i++) {
		member = &content->members[i];
		if (!content_named(build, member))
			continue;
		content_read_request(build, member,
		    content_base(
			build, member, operation->body_count == 0, base),
		    &one);
		body = row_of(
		    build, operation, &one, member->mark, content->count);
		if (one.kind == MODEL_BODY_MULTIPART &&
		    body->media_type_count == 0)
			parts_read(build, one.node, base, body);
		body->media[body->media_type_count] = one.node;
		body->media_types[body->media_type_count++] = one.media_type;
		if (memchr(one.media_type.bytes, '*', one.media_type.length) !=
		    NULL)
			operation->body_typed = true;
	}
}

void
bodies_read(struct build *build, const struct node *node, struct text base,
    struct model_operation *operation)
{
	const struct node *body, *content;

	body = object_read(build, node, &body_words);
	if (body == NULL)
		return;
	operation->body_description = member_text(body, "description");
	operation->body_required = member_true(body, "required", false);
	content = member_of(body, "content", NODE_MAPPING);
	if (content != NULL)
		read_content(build, content, base, operation);
}

/* A form is an object; what is nested in it comes as JSON: bind.c. */
static void
settle_form(struct build *build, struct model_operation *operation,
    struct model_body *body)
{
	const struct model_schema *schema = body->schema;

	if (schema->broken)
		return;
	if (schema->type == MODEL_OBJECT || schema->type == MODEL_MAP) {
		if (body->kind == MODEL_BODY_FORM)
			form_settle(build, body);
		else
			parts_settle(build, operation, body);
		return;
	}
	diagnostic_warn(build->diagnostics, body->mark, "form_of_no_object",
	    "a form has names and values, and the schema is no plain object; "
	    "the operation gets the bytes as they come");
	body->kind = body->spooled ? MODEL_BODY_FILE : MODEL_BODY_BYTES;
	body->spooled = false;
	body->schema = NULL;
}

void
bodies_settle(struct build *build, struct model_operation *operation)
{
	struct model_body *body;

	for (size_t i = 0; i < operation->body_count; i++) {
		body = &operation->bodies[i];
		if (body->kind == MODEL_BODY_TEXT &&
		    !style_scalar(body->schema)) {
			body->kind = MODEL_BODY_BYTES;
			body->schema = NULL;
		}
		if (body->kind == MODEL_BODY_FORM ||
		    body->kind == MODEL_BODY_MULTIPART)
			settle_form(build, operation, body);
	}
}
