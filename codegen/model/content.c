/*
 * Bodies by their media type: JSON, forms and plain text are read by their
 * schema; all else is bytes, which an operation takes and gives as they are.
 */
#include "codegen/model/operation.h"

#include <stdlib.h>

#include "codegen/model/token.h"

/* What is not JSON, by its media type. */
static const struct {
	const char *media_type;
	enum model_body_kind kind;
} kinds[] = {
	{ "application/x-www-form-urlencoded", MODEL_BODY_FORM },
	{ "multipart/form-data", MODEL_BODY_MULTIPART },
	{ "text/plain", MODEL_BODY_TEXT },
};

static enum model_body_kind
kind_of(struct text media_type)
{
	if (media_type_json(media_type))
		return (MODEL_BODY_JSON);
	for (size_t i = 0; i < COUNT_OF(kinds); i++)
		if (text_equal_ascii(media_type, text_of(kinds[i].media_type)))
			return (kinds[i].kind);
	return (MODEL_BODY_BYTES);
}

/*
 * A media type without its parameters, which tell no two bodies apart; of a
 * list, which is none, the first.
 */
static struct text
bare_type(struct build *build, struct text type)
{
	size_t length = strcspn(type.bytes, ";,");

	while (length > 0 && type.bytes[length - 1] == ' ')
		length--;
	return (arena_text(build->arena, type.bytes, length));
}

/* A media type that says nothing of its schema has any value. */
static struct model_schema *
read_schema(struct build *build, const struct node *media, struct text base)
{
	const struct node *schema = node_get(media, "schema");

	return (schema_of(
	    build, schema == NULL ? schema_anything() : schema, base));
}

/* A pair of a query's form has neither headers nor a type of its own. */
static void
ignore_part(struct build *build, const struct node *encoding)
{
	const struct node *all = member_of(encoding, "headers", NODE_MAPPING);

	use_ignore(build->uses, node_get(encoding, "contentType"));
	use_ignore(build->uses, all);
	for (size_t i = 0; all != NULL && i < all->count; i++)
		header_style_check(build, all->members[i].value);
}

static void
check_encoding(
    struct build *build, const struct node *media, enum model_body_kind kind)
{
	const struct node *all = member_of(media, "encoding", NODE_MAPPING);
	const struct node *one;

	for (size_t i = 0; all != NULL && i < all->count; i++) {
		one = all->members[i].value;
		form_check(build, one);
		if (kind == MODEL_BODY_FORM)
			ignore_part(build, one);
	}
}

/* Whether the body goes to a file, and how long it may be. */
static void
read_file(
    struct build *build, const struct node *media, struct content *content)
{
	const struct node *bound = node_get(media, "x-max-bytes");
	bool wanted = member_true(media, "x-body-file", false);

	content->spooled = wanted && content->kind == MODEL_BODY_MULTIPART;
	if (wanted && content->kind == MODEL_BODY_BYTES)
		content->kind = MODEL_BODY_FILE;
	if (content->spooled || content->kind == MODEL_BODY_FILE) {
		if (bound != NULL)
			content->max_bytes =
			    strtoll(bound->text.bytes, NULL, 10);
	} else if (wanted || bound != NULL) {
		diagnostic_add(build->diagnostics, media->mark,
		    "unsupported_body_file",
		    "x-body-file, and x-max-bytes beside it, are for bodies "
		    "of requests that are bytes or multipart/form-data; "
		    "remove them here");
	}
}

struct text
content_base(struct build *build, const struct member *member, bool first,
    struct text base)
{
	return (first ? base : schema_derive(build, base, member->name.bytes));
}

bool
content_named(struct build *build, const struct member *member)
{
	if (media_type_range(bare_type(build, member->name)))
		return (true);
	diagnostic_warn(build->diagnostics, member->mark,
	    "unsupported_media_type",
	    "%s is no media type, so no body is ever of it, and it is left "
	    "out; write it as application/json, image/* or */*",
	    member->name.bytes);
	use_ignore(build->uses, member->value);
	return (false);
}

void
content_read_request(struct build *build, const struct member *member,
    struct text base, struct content *content)
{
	struct text type = bare_type(build, member->name);

	*content = (struct content){
		.node = member->value, .media_type = type, .kind = kind_of(type)
	};
	if (!keywords_check(build, member->value, &media_type_words))
		content->kind = MODEL_BODY_BYTES; /* without a schema */
	read_file(build, member->value, content);
	if (content->kind == MODEL_BODY_BYTES ||
	    content->kind == MODEL_BODY_FILE)
		return;
	if (content->kind == MODEL_BODY_FORM ||
	    content->kind == MODEL_BODY_MULTIPART)
		check_encoding(build, member->value, content->kind);
	else
		use_ignore(build->uses, node_get(member->value, "encoding"));
	content->schema = read_schema(build, member->value, base);
}

/*
 * What an event's data is as JSON, or NULL: the schema, or OpenAPI 3.2's
 * itemSchema of whole events, which says it of their member data.
 */
static const struct node *
event_schema(struct build *build, const struct node *media)
{
	const struct node *schema = node_get(media, "schema");
	const struct node *item = node_get(media, "itemSchema");

	if (schema != NULL || item == NULL)
		return (schema);
	schema = node_get(
	    node_get(node_get(item, "properties"), "data"), "contentSchema");
	if (schema != NULL)
		use_heed(build->uses, schema);
	return (schema);
}

void
content_read_one(struct build *build, const struct member *member,
    struct text base, struct content *content)
{
	struct text type = bare_type(build, member->name);
	const struct node *data = NULL;

	*content = (struct content){ .node = member->value,
		.media_type = type,
		.kind = MODEL_BODY_BYTES };
	if (media_type_json(type))
		content_read_request(build, member, base, content);
	else if (keywords_check(build, member->value, &media_type_words)) {
		use_ignore(build->uses, node_get(member->value, "encoding"));
		if (text_equal_ascii(type, text_of("text/event-stream")))
			data = event_schema(build, member->value);
		if (data != NULL)
			content->schema = schema_of(build, data, base);
	}
}
