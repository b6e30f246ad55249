/*
 * Headers of responses: a name, and a scalar.
 */
#include "codegen/model/operation.h"

#include "codegen/model/names.h"
#include "codegen/model/token.h"

/* What the arguments of a function that responds are called, and else. */
static const char *const taken_by_response[] = { "body", "has_body", "json",
	"source", "media_type", "response", "status", "unused", NULL };

/* Headers that are not the operation's to write. */
static const struct {
	const char *name;
	const char *why;
} reserved[] = {
	{ "Content-Type", "content says it" },
	{ "Content-Length", "the body says it" },
	{ "Transfer-Encoding", "the server frames messages" },
	{ "Connection", "the server frames messages" },
	{ "Date", "the server writes it" },
};

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
	for (size_t i = 0; i < COUNT_OF(reserved); i++) {
		if (!text_equal_ascii(text_of(reserved[i].name), member->name))
			continue;
		diagnostic_add(build->diagnostics, member->mark,
		    "reserved_header",
		    "an operation does not write the "
		    "header %s, %s; remove it",
		    member->name.bytes, reserved[i].why);
		return (false);
	}
	return (true);
}

void
header_read(struct build *build, const struct member *member, struct text base,
    struct model_header *header)
{
	const struct node *node, *schema, *style;

	header->mark = member->mark;
	header->name = member->name;
	header->c_name = name_free(build->arena,
	    name_snake(build->arena, member->name), taken_by_response);
	node = object_read(build, member->value, &header_words);
	if (node == NULL)
		return;
	header->description = member_text(node, "description");
	header->required = member_true(node, "required", false);
	style = node_get(node, "style");
	if (node_is(style, SCALAR_TEXT) &&
	    strcmp(style->text.bytes, "simple") != 0)
		diagnostic_add(build->diagnostics, style->mark,
		    "unsupported_style",
		    "a header has the style simple; "
		    "remove the style");
	schema = node_get(node, "schema");
	if (schema != NULL)
		header->schema = schema_of(build, schema, base);
	else if (node_get(node, "content") == NULL)
		diagnostic_add(build->diagnostics, node->mark,
		    "missing_keyword", "a header needs schema; add it");
}

static void
settle(struct build *build, const struct model_header *header)
{
	const struct model_schema *schema = header->schema;

	if (schema == NULL || schema->broken)
		return;
	if (schema->type == MODEL_ARRAY || schema->type == MODEL_MAP ||
	    schema->type == MODEL_OBJECT || schema->type == MODEL_ANY)
		diagnostic_add(build->diagnostics, header->mark,
		    "unsupported_header_schema",
		    "a header is a text, a "
		    "number or a boolean; write what it holds as a text");
	else if (schema->nullable)
		diagnostic_add(build->diagnostics, header->mark,
		    "nullable_header",
		    "no text of a header means null; take "
		    "null from its schema");
}

void
headers_settle(struct build *build, struct model_response *response)
{
	const struct model_header *header, *other;

	for (size_t i = 0; i < response->header_count; i++) {
		header = &response->headers[i];
		settle(build, header);
		for (size_t j = 0; j < i; j++) {
			other = &response->headers[j];
			if (text_equal(header->c_name, other->c_name))
				diagnostic_add(build->diagnostics, header->mark,
				    "name_collision",
				    "the headers %s and %s, at %u:%u, are "
				    "both %s in C; rename one",
				    header->name.bytes, other->name.bytes,
				    other->mark.line, other->mark.column,
				    header->c_name.bytes);
		}
	}
}
