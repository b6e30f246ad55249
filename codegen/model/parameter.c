/*
 * Parameters: where they stand, how they are written, and which names they
 * may not have. A row a place.
 */
#include "codegen/model/operation.h"

#include "codegen/model/names.h"
#include "codegen/model/token.h"

#define PARAMETERS_MAX 256 /* of one list */

static const struct {
	const char *name;
	enum model_place place;
	const char *style;
	bool explode; /* unless said */
} places[] = {
	{ "path", MODEL_PATH, "simple", false },
	{ "query", MODEL_QUERY, "form", true },
	{ "header", MODEL_HEADER, "simple", false },
};

/* Members of a request's struct that are no parameters. */
static const char *const taken_by_request[] = { "body", "has_body", "unused",
	NULL };

/* OpenAPI 3.1, section 4.8.12.1: definitions of these are ignored. */
static const char *const ignored_headers[] = {
	"Accept",
	"Content-Type",
	"Authorization",
};

static void
read_style(struct build *build, const struct node *node, const char *style,
    struct model_parameter *parameter)
{
	const struct node *said = node_get(node, "style");

	parameter->form = strcmp(style, "form") == 0;
	if (node_is(said, SCALAR_TEXT) && strcmp(said->text.bytes, style) != 0)
		diagnostic_add(build->diagnostics, said->mark,
		    "unsupported_style",
		    "a parameter in %s has the style %s; "
		    "remove the style",
		    node_get(node, "in")->text.bytes, style);
}

/* Finds the place's row; false, with a diagnostic, when there is none. */
static bool
read_place(struct build *build, const struct node *node,
    struct model_parameter *parameter)
{
	const struct node *in = node_get(node, "in");

	if (!node_is(in, SCALAR_TEXT))
		return (false);
	for (size_t i = 0; i < COUNT_OF(places); i++) {
		if (strcmp(places[i].name, in->text.bytes) != 0)
			continue;
		parameter->place = places[i].place;
		read_style(build, node, places[i].style, parameter);
		parameter->explode =
		    member_true(node, "explode", places[i].explode);
		return (true);
	}
	if (strcmp(in->text.bytes, "cookie") == 0)
		diagnostic_add(build->diagnostics, in->mark,
		    "unsupported_cookie",
		    "cookies are not read; use a "
		    "header");
	else
		diagnostic_add(build->diagnostics, in->mark, "unknown_place",
		    "a parameter is in path, query or header");
	return (false);
}

static void
check_header(struct build *build, const struct node *name)
{
	if (!token_valid(name->text)) {
		diagnostic_add(build->diagnostics, name->mark,
		    "bad_header_name",
		    "%s cannot be the name of a header "
		    "(RFC 9110, section 5.1)",
		    name->text.bytes);
		return;
	}
	for (size_t i = 0; i < COUNT_OF(ignored_headers); i++)
		if (text_equal_ascii(text_of(ignored_headers[i]), name->text))
			diagnostic_add(build->diagnostics, name->mark,
			    "ignored_header",
			    "OpenAPI ignores a parameter "
			    "named %s, which content and security describe; "
			    "remove it",
			    ignored_headers[i]);
}

static void
read_name(struct build *build, const struct node *node,
    struct model_parameter *parameter)
{
	const struct node *name = node_get(node, "name");

	if (!node_is(name, SCALAR_TEXT))
		return;
	if (name->text.length == 0) {
		diagnostic_add(build->diagnostics, name->mark, "empty_name",
		    "a parameter's name is not empty; name it");
		return;
	}
	parameter->property.name = name->text;
	parameter->property.c_name = name_free(build->arena,
	    name_snake(build->arena, name->text), taken_by_request);
	if (parameter->place == MODEL_HEADER)
		check_header(build, name);
}

static void
read_schema(struct build *build, const struct node *node, struct text base,
    struct model_parameter *parameter)
{
	const struct node *schema = node_get(node, "schema");
	struct model_property *property = &parameter->property;

	if (schema == NULL) {
		if (node_get(node, "content") == NULL)
			diagnostic_add(build->diagnostics, node->mark,
			    "missing_keyword",
			    "a parameter needs schema; "
			    "add it");
		return;
	}
	property_read(build, schema, base, property);
	property->read_only = property->write_only = false;
}

void
parameter_read(struct build *build, const struct node *node, struct text base,
    struct model_parameter *parameter)
{
	const struct node *target = object_read(build, node, &parameter_words);
	struct text description;

	parameter->property.mark = node->mark;
	if (target == NULL)
		return;
	if (!read_place(build, target, parameter))
		parameter->place = MODEL_QUERY;
	read_name(build, target, parameter);
	if (parameter->property.name.bytes != NULL)
		base =
		    schema_derive(build, base, parameter->property.name.bytes);
	read_schema(build, target, base, parameter);
	description = member_text(target, "description");
	if (description.bytes != NULL)
		parameter->property.description = description;
	parameter->property.required = member_true(target, "required", false);
	if (parameter->place == MODEL_PATH && !parameter->property.required)
		diagnostic_add(build->diagnostics, target->mark,
		    "optional_path_parameter",
		    "a parameter in a path is "
		    "always there; add required: true");
}

bool
parameter_same(const struct model_parameter *a, const struct model_parameter *b)
{
	if (a->place != b->place)
		return (false);
	return (a->place == MODEL_HEADER
		? text_equal_ascii(a->property.name, b->property.name)
		: text_equal(a->property.name, b->property.name));
}

/* Whether none of those before is the same. */
static bool
is_new(struct build *build, const struct model_parameter *all, size_t count)
{
	const struct model_parameter *new = &all[count];

	for (size_t i = 0; i < count; i++) {
		if (!parameter_same(&all[i], new))
			continue;
		diagnostic_add(build->diagnostics, new->property.mark,
		    "duplicate_parameter",
		    "the parameter %s stands here "
		    "twice, first at %u:%u; remove one",
		    new->property.name.bytes, all[i].property.mark.line,
		    all[i].property.mark.column);
		return (false);
	}
	return (true);
}

void
parameters_read(struct build *build, const struct node *list, struct text base,
    struct model_parameter **parameters, size_t *count)
{
	struct model_parameter *all, *new;

	*count = 0;
	*parameters = NULL;
	if (list == NULL)
		return;
	if (list->count > PARAMETERS_MAX) {
		diagnostic_add(build->diagnostics, list->mark,
		    "too_many_parameters",
		    "there are more than %d "
		    "parameters; move some to a body",
		    PARAMETERS_MAX);
		return;
	}
	*parameters = all =
	    arena_alloc(build->arena, list->count * sizeof(*all) + 1);
	for (size_t i = 0; i < list->count; i++) {
		new = &all[*count];
		memset(new, 0, sizeof(*new));
		parameter_read(build, list->items[i], base, new);
		if (new->property.name.bytes != NULL &&new->property.schema !=
			NULL &&
		    is_new(build, all, *count))
			(*count)++;
	}
}

/* A text that is asserted may be any scalar, which is tried (json_reader.h). */
static bool
is_scalar(const struct model_schema *schema)
{
	if (schema->assertions != NULL)
		return (true);
	return (schema->type != MODEL_OBJECT && schema->type != MODEL_MAP &&
	    schema->type != MODEL_ARRAY && schema->type != MODEL_ANY);
}

static void
settle(struct build *build, struct model_parameter *parameter)
{
	struct model_property *property = &parameter->property;
	const struct model_schema *schema = property->schema;

	property_settle(build, property);
	if (schema->type == MODEL_ARRAY)
		schema = schema->items;
	if (schema->broken)
		return;
	if (!is_scalar(schema))
		diagnostic_add(build->diagnostics, property->mark,
		    "unsupported_parameter_schema",
		    "a parameter is a text, a "
		    "number, a boolean, or an array of one of these; give "
		    "each member a parameter of its own");
	else if (schema->nullable || property->schema->nullable)
		diagnostic_add(build->diagnostics, property->mark,
		    "nullable_parameter",
		    "no text of a parameter means "
		    "null; take null from its schema");
}

void
parameters_settle(
    struct build *build, struct model_parameter *parameters, size_t count)
{
	for (size_t i = 0; i < count; i++)
		settle(build, &parameters[i]);
}
