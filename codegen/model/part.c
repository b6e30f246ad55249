/*
 * Parts of forms: what encoding says of them (OpenAPI 3.1, section 4.8.15),
 * and which of them are bytes. Bytes are what a schema calls binary, and what
 * neither it nor the media type calls text or JSON.
 */
#include <strings.h>

#include "codegen/model/names.h"
#include "codegen/model/operation.h"
#include "codegen/model/token.h"
#include "runtime/assert.h"

/* What a part's struct has besides its headers. */
static const char *const taken_by_part[] = { "filename", "media_type", NULL };

static void
read_header(struct build *build, const struct member *member, struct text base,
    struct model_parameter *header)
{
	const struct node *node =
	    object_read(build, member->value, &header_words);

	if (node == NULL || !header_name_check(build, member))
		return;
	header_style_check(build, node);
	header->node = node;
	header->place = MODEL_HEADER;
	header->style = MODEL_STYLE_SIMPLE;
	header->explode = member_true(node, "explode", false);
	header->property.mark = member->mark;
	header->property.name = member->name;
	header->property.c_name = name_free(build->arena,
	    name_snake(build->arena, member->name), taken_by_part);
	parameter_schema_read(build, node,
	    schema_derive(build, base, member->name.bytes), header);
	header->property.required = member_true(node, "required", false);
}

static void
read_headers(struct build *build, const struct node *all, struct text base,
    struct model_part *part)
{
	const struct member *member;
	struct model_parameter *header;

	part->headers =
	    arena_alloc(build->arena, all->count * sizeof(*part->headers) + 1);
	for (size_t i = 0; i < all->count; i++) {
		member = &all->members[i];
		header = &part->headers[part->header_count];
		if (text_equal_ascii(member->name, text_of("Content-Type"))) {
			use_ignore(build->uses, member->value);
			continue; /* contentType says it */
		}
		read_header(build, member, base, header);
		if (header->property.schema != NULL)
			part->header_count++;
	}
}

/* image/png, image/jpeg: each without what is behind a semicolon. */
static void
read_types(
    struct build *build, const struct node *said, struct model_part *part)
{
	const char *at = said->text.bytes;

	part->media_types = arena_alloc(build->arena,
	    (said->text.length / 2 + 1) * sizeof(*part->media_types));
	for (; *at != '\0'; at += strcspn(at, ","), at += *at == ',') {
		size_t length = strcspn(at += strspn(at, " "), ",; ");

		if (length > 0)
			part->media_types[part->media_type_count++] =
			    arena_text(build->arena, at, length);
	}
	for (size_t i = 0; i < part->media_type_count; i++)
		if (!media_type_range(part->media_types[i]))
			diagnostic_add(build->diagnostics, said->mark,
			    "unsupported_media_type",
			    "%s is no media type; write it as image/png, "
			    "image/* or */*",
			    part->media_types[i].bytes);
}

/* Parts have no styles; and beside one a media type says nothing. */
static void
ignore_style(struct build *build, const struct node *encoding)
{
	use_ignore(build->uses, node_get(encoding, "style"));
	use_ignore(build->uses, node_get(encoding, "explode"));
	use_ignore(build->uses, node_get(encoding, "contentType"));
}

void
parts_read(struct build *build, const struct node *media, struct text base,
    struct model_body *body)
{
	const struct node *all = member_of(media, "encoding", NODE_MAPPING);
	const struct node *one, *said;
	struct model_part *part;

	if (all == NULL)
		return;
	body->parts =
	    arena_alloc(build->arena, all->count * sizeof(*body->parts) + 1);
	for (size_t i = 0; i < all->count; i++) {
		one = all->members[i].value;
		part = &body->parts[body->part_count++];
		part->mark = all->members[i].mark;
		part->name = all->members[i].name;
		said = node_get(one, "contentType");
		if (form_styled(one))
			ignore_style(build, one);
		else if (node_is(said, SCALAR_TEXT))
			read_types(build, said, part);
		said = member_of(one, "headers", NODE_MAPPING);
		if (said != NULL)
			read_headers(build, said,
			    schema_derive(build, base, part->name.bytes), part);
	}
}

static bool
is_xml(struct text type)
{
	return (type.length >= 4 &&
		   strncasecmp(type.bytes + type.length - 4, "/xml", 4) == 0) ||
	    (type.length >= 4 &&
		strncasecmp(type.bytes + type.length - 4, "+xml", 4) == 0);
}

/* Whether all of a part's media types are texts, or are JSON. */
static bool
all_types(const struct model_part *part, bool only_json)
{
	struct text type;

	for (size_t i = 0; i < part->media_type_count; i++) {
		type = part->media_types[i];
		if (!media_type_json(type) &&
		    (only_json ||
			(strncasecmp(type.bytes, "text/", 5) != 0 &&
			    !is_xml(type) && type.bytes[0] != '*')))
			return (false);
	}
	return (true);
}

/* Whether nothing but a length is demanded of a value. */
static bool
asks_nothing(const struct model_schema *schema)
{
	const struct assertions *all = schema->assertions;

	for (size_t i = 0; all != NULL && i < all->count; i++)
		if (all->rows[i].kind != ASSERT_MIN_LENGTH &&
		    all->rows[i].kind != ASSERT_MAX_LENGTH)
			return (false);
	return (schema->value_count == 0 && (all == NULL || !all->never));
}

/* Whether a schema that names no type means bytes, and not any JSON. */
static bool
untyped_bytes(const struct build *build, const struct model_schema *schema,
    const struct model_part *part)
{
	const struct text type = member_text(schema->node, "contentMediaType");

	if (schema->type != MODEL_ANY || !asks_nothing(schema) ||
	    node_get(schema->node, "type") != NULL ||
	    node_get(schema->node, "contentEncoding") != NULL)
		return (false);
	if (part->media_type_count > 0)
		return (!all_types(part, true));
	return (!build->version_30 &&
	    (type.bytes == NULL || !media_type_json(type)));
}

/* Whether a text can only be bytes, since its media type is no text's. */
static bool
text_bytes(const struct model_schema *schema, const struct model_part *part)
{
	return (schema->type == MODEL_TEXT && !schema->bytes &&
	    part->media_type_count > 0 && !all_types(part, false) &&
	    schema->value_count == 0 && schema->pattern.bytes == NULL &&
	    schema->format.bytes == NULL &&
	    node_get(schema->node, "contentEncoding") == NULL);
}

static struct text
bound_of(const struct model_schema *schema, const char *keyword)
{
	const struct node *bound = node_get(schema->node, keyword);

	return (bound == NULL || bound->kind != NODE_SCALAR
		? (struct text){ NULL, 0 }
		: bound->text);
}

/* A schema as one of bytes, where it is not called so. */
static struct model_schema *
as_bytes(struct build *build, const struct model_schema *schema)
{
	struct model_schema *bytes = arena_alloc(build->arena, sizeof(*bytes));

	*bytes = *schema;
	bytes->type = MODEL_TEXT;
	bytes->bytes = true;
	bytes->named = bytes->nullable = false;
	bytes->assertions = NULL;
	bytes->min_length = bound_of(schema, "minLength");
	bytes->max_length = bound_of(schema, "maxLength");
	return (bytes);
}

/* What is known once the schema is: of what the part holds, one or each. */
static void
settle(struct build *build, struct model_part *part,
    const struct model_schema *schema)
{
	const struct model_schema *item =
	    part->list && schema->type == MODEL_ARRAY ? schema->items : schema;
	bool choice = part->media_type_count > 1;

	if (untyped_bytes(build, item, part) || text_bytes(item, part))
		part->schema = as_bytes(build, item);
	part->bytes = part->schema != NULL || item->bytes;
	for (size_t i = 0; i < part->media_type_count; i++)
		choice = choice ||
		    memchr(part->media_types[i].bytes, '*',
			part->media_types[i].length) != NULL;
	part->kept = part->bytes || part->header_count > 0 || choice;
	parameters_settle(build, part->headers, part->header_count);
}

static void
settle_property(struct build *build, const struct model_operation *operation,
    const struct model_property *property, struct model_part *part)
{
	struct model_property **headers = arena_alloc(build->arena,
	    part->header_count * sizeof(struct model_property *) + 1);

	part->list = property->schema->type == MODEL_ARRAY;
	part->c_name = property->c_name;
	settle(build, part, property->schema);
	for (size_t i = 0; i < part->header_count; i++)
		headers[i] = &part->headers[i].property;
	members_apart(build, headers, part->header_count);
	if (part->header_count > 0)
		part->type = arena_format(build->arena, "%s_%s_part",
		    operation->c_name.bytes, part->c_name.bytes);
}

/* What has no property's name, and is kept in a map. */
static void
settle_others(struct build *build, struct model_body *body,
    const struct model_schema *values)
{
	struct model_part *part = &body->parts[body->part_count];

	*part = (struct model_part){ .mark = body->mark,
		.c_name = text_of("additional"),
		.list = true };
	if (values->type != MODEL_ARRAY)
		settle(build, part, values);
	if (part->kept)
		body->part_count++;
}

static struct model_part
said_of(const struct model_body *body, const struct model_property *property)
{
	for (size_t i = 0; i < body->part_count; i++)
		if (text_equal(body->parts[i].name, property->name))
			return (body->parts[i]);
	return ((struct model_part){
	    .mark = property->mark, .name = property->name });
}

static void
warn_of_others(struct build *build, const struct model_body *body)
{
	for (size_t i = 0; i < body->part_count; i++)
		if (model_property_of(body->schema, body->parts[i].name) ==
		    NULL)
			diagnostic_warn(build->diagnostics, body->parts[i].mark,
			    "encoding_of_no_property",
			    "the schema has no property %s, so what encoding "
			    "says of it means nothing",
			    body->parts[i].name.bytes);
}

void
parts_settle(struct build *build, struct model_operation *operation,
    struct model_body *body)
{
	const struct model_schema *schema = body->schema;
	const struct model_schema *values = schema->type == MODEL_MAP
	    ? schema->items
	    : schema->additional_schema;
	struct model_body settled = { .mark = body->mark };
	struct model_part *part;

	warn_of_others(build, body);
	settled.parts = arena_alloc(build->arena,
	    (schema->property_count + 1) * sizeof(*settled.parts));
	for (size_t i = 0; i < schema->property_count; i++) {
		part = &settled.parts[settled.part_count];
		*part = said_of(body, &schema->properties[i]);
		settle_property(build, operation, &schema->properties[i], part);
		if (part->kept || part->media_type_count > 0)
			settled.part_count++;
	}
	if (values != NULL)
		settle_others(build, &settled, values);
	body->parts = settled.parts;
	body->part_count = settled.part_count;
	for (size_t i = 0; i < body->part_count; i++)
		body->parts_kept = body->parts_kept || body->parts[i].kept;
	/* Two rows of one media type: no request comes to the second. */
	for (struct model_body *other = operation->bodies; other < body;
	     other++)
		body->parts_kept = body->parts_kept && !other->parts_kept;
	for (size_t i = 0; i < body->part_count; i++)
		body->parts[i].kept = body->parts[i].kept && body->parts_kept;
	body->parts_name =
	    arena_format(build->arena, "%s_parts", body->c_name.bytes);
	body->parts_type = arena_format(build->arena, "%s_parts%s",
	    operation->c_name.bytes, body->c_name.bytes + strlen("body"));
}
