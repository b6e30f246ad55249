/*
 * Forms whose encoding has styles: each property is read as a parameter in a
 * query would be. Without styles a property is a text, a list as often as it
 * comes, and what is nested is JSON (OpenAPI 3.1, section 4.8.15).
 */
#include "codegen/model/operation.h"

static const struct {
	const char *name;
	enum model_style style;
} styles[] = {
	{ "form", MODEL_STYLE_FORM },
	{ "spaceDelimited", MODEL_STYLE_SPACE },
	{ "pipeDelimited", MODEL_STYLE_PIPE },
	{ "deepObject", MODEL_STYLE_DEEP },
};

static bool
is_nested(const struct model_schema *schema)
{
	return (!style_scalar(schema) && !style_list(schema));
}

/* The style that encoding asks for; false: there is no such. */
static bool
find_style(const struct node *encoding, enum model_style *style)
{
	const struct node *said = node_get(encoding, "style");

	*style = MODEL_STYLE_FORM;
	if (said == NULL)
		return (true);
	for (size_t i = 0; i < COUNT_OF(styles); i++)
		if (node_is(said, SCALAR_TEXT) &&
		    strcmp(styles[i].name, said->text.bytes) == 0) {
			*style = styles[i].style;
			return (true);
		}
	return (false);
}

void
form_check(struct build *build, const struct node *encoding)
{
	enum model_style style;

	if (!find_style(encoding, &style))
		diagnostic_add(build->diagnostics, encoding->mark,
		    "unsupported_encoding",
		    "a form's property is in the style form, spaceDelimited, "
		    "pipeDelimited or deepObject");
}

bool
form_styled(const struct node *encoding)
{
	return (node_get(encoding, "style") != NULL ||
	    node_get(encoding, "explode") != NULL);
}

static void
read_member(const struct node *encoding, const struct model_property *property,
    struct model_parameter *member)
{
	const struct model_schema *schema = property->schema;

	member->property = *property;
	member->place = MODEL_FORM;
	(void)find_style(encoding, &member->style);
	member->explode =
	    member_true(encoding, "explode", member->style == MODEL_STYLE_FORM);
	if (member->style == MODEL_STYLE_DEEP && !style_members(schema)) {
		member->style = MODEL_STYLE_NESTED;
		member->explode = false;
		return;
	}
	if (style_scalar(schema))
		member->style = MODEL_STYLE_FORM;
	if (!is_nested(schema))
		return;
	if (schema->type == MODEL_ARRAY) {
		member->explode = true; /* each item is JSON */
		member->style = MODEL_STYLE_FORM;
	} else if (encoding == NULL || !form_styled(encoding) ||
	    !style_members(schema)) {
		member->style = MODEL_STYLE_JSON;
		member->explode = false;
	}
}

void
form_settle(struct build *build, struct model_body *body)
{
	const struct node *all =
	    member_of(body->media[0], "encoding", NODE_MAPPING);
	const struct model_schema *schema = body->schema;
	const struct member *encoding;
	bool styled = false;

	for (size_t i = 0; all != NULL && i < all->count; i++)
		styled = styled || form_styled(all->members[i].value);
	if (!styled || schema->type != MODEL_OBJECT)
		return;
	body->members = arena_alloc(
	    build->arena, schema->property_count * sizeof(*body->members) + 1);
	for (size_t i = 0; i < schema->property_count; i++) {
		encoding = node_member(all, schema->properties[i].name);
		read_member(encoding == NULL ? NULL : encoding->value,
		    &schema->properties[i], &body->members[i]);
	}
	body->member_count = schema->property_count;
}
