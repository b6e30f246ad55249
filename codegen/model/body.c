/*
 * Request bodies.
 */
#include "codegen/model/operation.h"

static bool
takes_body(struct text method)
{
	return (strcmp(method.bytes, "POST") == 0 ||
	    strcmp(method.bytes, "PUT") == 0 ||
	    strcmp(method.bytes, "PATCH") == 0);
}

void
body_read(struct build *build, const struct node *node, struct text base,
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
		operation->body = content_read(build, content, base,
		    &operation->body_media_types,
		    &operation->body_media_type_count);
	if (operation->method.bytes != NULL && !takes_body(operation->method))
		diagnostic_add(build->diagnostics, node->mark,
		    "unsupported_request_body",
		    "a %s has no body that means "
		    "anything (RFC 9110, section 9.3); use POST, PUT or PATCH",
		    operation->method.bytes);
}
