/*
 * Parameters: where they stand and which names they may not have. How they
 * are written there is in parameter_style.c.
 */
#include "codegen/model/operation.h"

#include "codegen/model/names.h"
#include "codegen/model/token.h"

#define PARAMETERS_MAX 1024 /* of one list */

static const struct {
	const char *name;
	enum model_place place;
} places[] = {
	{ "path", MODEL_PATH },
	{ "query", MODEL_QUERY },
	{ "header", MODEL_HEADER },
	{ "cookie", MODEL_COOKIE },
};

/* Members of a request's struct that are no parameters. */
static const char *const taken_by_request[] = { "body", "body_parts",
	"body_type", "has_body", "unused", NULL };

/* OpenAPI 3.1, section 4.8.12.1: definitions of these are ignored. */
static const char *const ignored_headers[] = {
	"Accept",
	"Content-Type",
	"Authorization",
};

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
		style_read(build, node, parameter);
		return (true);
	}
	diagnostic_add(build->diagnostics, in->mark, "unknown_place",
	    "a parameter is in path, query, header or cookie");
	return (false);
}

static void
check_token(struct build *build, const struct node *name, const char *what)
{
	if (!token_valid(name->text))
		diagnostic_add(build->diagnostics, name->mark,
		    "bad_header_name",
		    "%s cannot be the name of a %s (RFC 9110, section 5.1)",
		    name->text.bytes, what);
}

/* Whether content and security say what the parameter would. */
static bool
is_ignored(const struct model_parameter *parameter)
{
	if (parameter->place != MODEL_HEADER)
		return (false);
	for (size_t i = 0; i < COUNT_OF(ignored_headers); i++)
		if (text_equal_ascii(
			text_of(ignored_headers[i]), parameter->property.name))
			return (true);
	return (false);
}

static void
read_name(struct build *build, const struct node *node,
    struct model_parameter *parameter)
{
	const struct node *name = node_get(node, "name");

	if (!node_is(name, SCALAR_TEXT))
		return;
	if (name->text.length == 0) {
		diagnostic_warn(build->diagnostics, name->mark, "empty_name",
		    "a parameter's name is not empty, so this one is left "
		    "out; name it");
		use_ignore(build->uses, node);
		return;
	}
	parameter->property.name = name->text;
	parameter->property.c_name = name_free(build->arena,
	    name_snake(build->arena, name->text), taken_by_request);
	if (parameter->place == MODEL_HEADER)
		check_token(build, name, "header");
	if (parameter->place == MODEL_COOKIE)
		check_token(build, name, "cookie");
}

/* {type: string}, which stands nowhere in the document: line 0. */
static const struct node *
schema_text(struct arena *arena, struct mark mark)
{
	struct node *node = arena_alloc(arena, 2 * sizeof(*node));
	struct member *type = arena_alloc(arena, sizeof(*type));
	struct member **by_name = arena_alloc(arena, sizeof(struct member *));

	*by_name = type;
	node[1] = (struct node){
		.kind = NODE_SCALAR, .mark = mark, .text = TEXT("string")
	};
	*type = (struct member){ TEXT("type"), mark, &node[1] };
	node[0] = (struct node){ .kind = NODE_MAPPING,
		.mark = mark,
		.members = type,
		.by_name = by_name,
		.count = 1 };
	return (node);
}

/*
 * The schema of the one media type that content has. What is neither JSON nor
 * any text is a text that the operation reads.
 */
static const struct node *
read_content(struct build *build, const struct node *content,
    struct model_parameter *parameter)
{
	const struct member *member = &content->members[0];
	const struct node *schema;
	bool plain;

	parameter->explode = false;
	if (content->count != 1) {
		diagnostic_add(build->diagnostics, content->mark,
		    "unsupported_parameter_content",
		    "the content of a parameter is one media type, such as "
		    "application/json");
		return (NULL);
	}
	if (!keywords_check(build, member->value, &media_type_words))
		return (NULL);
	schema = node_get(member->value, "schema");
	if (media_type_json(member->name)) {
		parameter->style = MODEL_STYLE_JSON;
		return (schema == NULL ? schema_anything() : schema);
	}
	plain = text_equal_ascii(member->name, text_of("text/plain")) ||
	    text_equal(member->name, text_of("*/*"));
	if (schema != NULL && !plain)
		use_ignore(build->uses, schema);
	return (schema != NULL && plain
		? schema
		: schema_text(build->arena,
		      (struct mark){ .file = content->mark.file }));
}

void
parameter_schema_read(struct build *build, const struct node *node,
    struct text base, struct model_parameter *parameter)
{
	const struct node *content = member_of(node, "content", NODE_MAPPING);
	const struct node *schema = node_get(node, "schema");
	struct model_property *property = &parameter->property;

	if (schema != NULL && content != NULL) {
		diagnostic_add(build->diagnostics, content->mark, "bad_content",
		    "a parameter has schema or content, and not both");
		return;
	}
	if (schema == NULL && content != NULL) {
		schema = read_content(build, content, parameter);
		if (schema == NULL)
			return;
	}
	if (schema == NULL) {
		diagnostic_add(build->diagnostics, node->mark,
		    "missing_keyword", "a parameter needs schema; add it");
		return;
	}
	property_read(build, schema, base, property);
	property->read_only = property->write_only = false;
}

/* What its schema says says it, too. */
static void
read_deprecation(struct build *build, const struct node *node,
    struct model_parameter *parameter)
{
	struct model_property *property = &parameter->property;

	deprecation_read(build, node, &parameter->deprecation);
	if (parameter->deprecation.deprecated)
		build->model->deprecates = property->deprecated = true;
	parameter->deprecation.deprecated = property->deprecated;
}

void
parameter_read(struct build *build, const struct node *node, struct text base,
    struct model_parameter *parameter)
{
	const struct node *target = object_read(build, node, &parameter_words);
	struct text description;

	parameter->property.mark = node->mark;
	parameter->node = target;
	if (target == NULL)
		return;
	if (!read_place(build, target, parameter))
		parameter->place = MODEL_QUERY;
	read_name(build, target, parameter);
	if (is_ignored(parameter))
		use_ignore(build->uses, target);
	if (parameter->property.name.bytes != NULL)
		base =
		    schema_derive(build, base, parameter->property.name.bytes);
	parameter_schema_read(build, target, base, parameter);
	description = member_text(target, "description");
	if (description.bytes != NULL)
		parameter->property.description = description;
	parameter->property.required = member_true(target, "required", false);
	read_deprecation(build, target, parameter);
	if (parameter->place == MODEL_PATH && !parameter->property.required)
		diagnostic_add(build->diagnostics, target->mark,
		    "optional_path_parameter",
		    "a parameter in a path is "
		    "always there; add required: true");
}

void
parameter_invent(struct build *build, struct text name, struct mark mark,
    struct model_parameter *parameter)
{
	struct model_property *property = &parameter->property;

	*parameter = (struct model_parameter){ .place = MODEL_PATH };
	property->mark = mark;
	parameter->node =
	    schema_text(build->arena, (struct mark){ .file = mark.file });
	style_read(build, parameter->node, parameter);
	property_read(build, parameter->node, name, property);
	property->name = name;
	property->c_name = name_free(
	    build->arena, name_snake(build->arena, name), taken_by_request);
	property->required = true;
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
parameter_list_read(struct build *build, const struct node *list,
    struct text base, struct model_parameter **parameters, size_t *count)
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
		    !is_ignored(new) && is_new(build, all, *count))
			(*count)++;
	}
}
