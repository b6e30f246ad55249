/*
 * Headers of responses: a name, and a scalar; else a text as it is sent.
 */
#include "codegen/model/operation.h"

#include "codegen/model/names.h"
#include "codegen/model/token.h"

/* What the arguments of a function that responds are called, and else. */
static const char *const taken_by_response[] = { "body", "has_body", "json",
	"source", "media_type", "response", "status", "unused", NULL };

/* Headers that the server writes; what a document says of them is a note. */
static const char *const reserved[] = { "Content-Type", "Content-Length",
	"Transfer-Encoding", "Connection", "Date" };

bool
header_is_reserved(struct build *build, const struct member *member)
{
	for (size_t i = 0; i < COUNT_OF(reserved); i++) {
		if (!text_equal_ascii(text_of(reserved[i]), member->name))
			continue;
		if (i > 0) /* OpenAPI itself ignores Content-Type */
			diagnostic_warn(build->diagnostics, member->mark,
			    "reserved_header",
			    "the server writes %s itself, so it is no "
			    "argument of the operation's",
			    member->name.bytes);
		return (true);
	}
	return (false);
}

bool
header_name_check(struct build *build, const struct member *member)
{
	if (!token_valid(member->name)) {
		diagnostic_add(build->diagnostics, member->mark,
		    "bad_header_name",
		    "%s cannot be the name of a header "
		    "(RFC 9110, section 5.1)",
		    member->name.bytes);
		return (false);
	}
	return (true);
}

void
header_style_check(struct build *build, const struct node *header)
{
	const struct node *style = node_get(header, "style");

	if (node_is(style, SCALAR_TEXT) &&
	    strcmp(style->text.bytes, "simple") != 0)
		diagnostic_add(build->diagnostics, style->mark,
		    "unsupported_style",
		    "a header has the style simple; remove the style");
}

/* What a header holds: schema, or that of the one media type of content. */
static const struct node *
header_schema(struct build *build, const struct node *node)
{
	const struct node *content = member_of(node, "content", NODE_MAPPING);
	const struct node *schema = node_get(node, "schema");

	if (content == NULL && schema != NULL)
		return (schema);
	if (content != NULL && schema == NULL && content->count == 1 &&
	    keywords_check(
		build, content->members[0].value, &media_type_words)) {
		schema = node_get(content->members[0].value, "schema");
		return (schema == NULL ? schema_anything() : schema);
	}
	if (content == NULL)
		diagnostic_add(build->diagnostics, node->mark,
		    "missing_keyword", "a header needs schema; add it");
	else
		diagnostic_add(build->diagnostics, content->mark, "bad_content",
		    "a header has schema, or content with one media type, "
		    "and not both");
	return (NULL);
}

void
header_read(struct build *build, const struct member *member, struct text base,
    struct model_header *header)
{
	const struct node *node, *schema;

	header->mark = member->mark;
	header->name = member->name;
	header->c_name = name_free(build->arena,
	    name_snake(build->arena, member->name), taken_by_response);
	node = object_read(build, member->value, &header_words);
	if (node == NULL)
		return;
	header->node = node;
	header->description = member_text(node, "description");
	header->required = member_true(node, "required", false);
	header_style_check(build, node);
	schema = header_schema(build, node);
	if (schema != NULL)
		header->schema = schema_of(build, schema, base);
}

/* What C has no type for that could be written, the operation composes. */
static struct model_schema *
as_text(struct build *build, const struct model_header *header)
{
	struct model_schema *text = arena_alloc(build->arena, sizeof(*text));

	diagnostic_warn(build->diagnostics, header->mark, "composed_header",
	    "%s is no scalar, so the operation gives it as the text that is "
	    "sent",
	    header->name.bytes);
	*text = *header->schema;
	text->type = MODEL_TEXT;
	text->named = text->nullable = false;
	return (text);
}

static void
settle(struct build *build, struct model_header *header)
{
	const struct model_schema *schema = header->schema;

	if (schema == NULL || schema->broken)
		return;
	if (schema->type == MODEL_ARRAY || schema->type == MODEL_MAP ||
	    schema->type == MODEL_OBJECT || schema->type == MODEL_ANY) {
		header->schema = as_text(build, header);
		header->composed = true;
	}
}

/* Their names as the members of a struct, with what tells absence. */
static void
headers_apart(struct build *build, struct model_response *response)
{
	size_t count = response->header_count;
	struct model_property *properties =
	    arena_alloc(build->arena, count * sizeof(*properties) + 1);
	struct model_property **members =
	    arena_alloc(build->arena, count * sizeof(*members) + 1);
	const struct model_header *header;

	for (size_t i = 0; i < count; i++) {
		header = &response->headers[i];
		members[i] = &properties[i];
		properties[i].mark = header->mark;
		properties[i].name = header->name;
		properties[i].c_name = header->c_name;
		if (!header->required)
			properties[i].presence = MODEL_PRESENCE_FLAG;
	}
	members_apart(build, members, count);
	for (size_t i = 0; i < count; i++)
		response->headers[i].c_name = properties[i].c_name;
}

void
headers_settle(struct build *build, struct model_response *response)
{
	for (size_t i = 0; i < response->header_count; i++)
		settle(build, &response->headers[i]);
	headers_apart(build, response);
}
