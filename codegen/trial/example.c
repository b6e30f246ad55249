/*
 * Where a document has examples: at media types, at parameters, and in
 * schemas that have a C type of their own.
 */
#include "codegen/trial/trial.h"

#include "codegen/list.h"
#include "codegen/model/node_map.h"
#include "codegen/read/reference.h"

struct search {
	const struct model *model;
	struct node_map met; /* examples that a $ref repeats */
	struct example_list *list;
	const struct model_schema *schema;
	const char *what;
	const struct model_operation *operation;
	const struct model_parameter *parameter; /* or NULL */
	const struct model_body *form; /* or NULL */
};

/* Parameters and forms as they come in a request, where that can be. */
static void
add_wire(const struct search *search, struct example *example)
{
	struct arena *arena = search->list->arena;
	const struct model_operation *operation = search->operation;
	bool done = false;

	if (search->parameter != NULL) {
		done = wire_parameter(
		    arena, search->parameter, example->value, &example->wire);
		example->parameter =
		    (size_t)(search->parameter - operation->parameters);
	} else if (search->form != NULL) {
		done = wire_form(
		    arena, search->form, example->value, &example->wire);
		example->media_type = search->form->media_types[0].bytes;
	}
	example->operation = done ? operation : NULL;
}

static void
add(struct search *search, struct text name, const struct node *value)
{
	struct example_list *list = search->list;
	struct example *example;

	if (value == NULL || node_map_get(&search->met, value) != NULL)
		return;
	node_map_put(&search->met, value, search);
	list->items = list_room(list->arena, list->items, list->count,
	    &list->capacity, sizeof(*list->items));
	example = &list->items[list->count++];
	*example = (struct example){ .schema = search->schema, .value = value };
	add_wire(search, example);
	example->what =
	    arena_format(list->arena, "%s, %s", search->what, name.bytes).bytes;
}

/* The Example Object that is meant, be it a $ref. */
static const struct node *
follow(const struct search *search, const struct node *example)
{
	struct reference reference;
	struct diagnostics ignored;
	struct files files;

	if (node_get(example, "$ref") == NULL)
		return (example);
	diagnostics_init(&ignored, search->list->arena);
	files = *search->model->files;
	files.diagnostics = &ignored;
	return (reference_follow(&files, example, &reference) ? reference.target
							      : NULL);
}

/* example and examples of a media type or a parameter. */
static void
add_named(struct search *search, const struct node *object)
{
	const struct node *all = node_get(object, "examples");
	const struct member *member;

	add(search, text_of("example"), node_get(object, "example"));
	for (size_t i = 0;
	     all != NULL && all->kind == NODE_MAPPING && i < all->count; i++) {
		member = &all->members[i];
		add(search, member->name,
		    node_get(follow(search, member->value), "value"));
	}
}

/* example and examples of a schema: in 3.1 a list of values. */
static void
add_listed(struct search *search, const struct node *schema)
{
	const struct node *all = node_get(schema, "examples");

	add(search, text_of("example"), node_get(schema, "example"));
	for (size_t i = 0;
	     all != NULL && all->kind == NODE_SEQUENCE && i < all->count; i++)
		add(search,
		    arena_format(search->list->arena, "examples %zu", i),
		    all->items[i]);
}

static void
search_schema(struct search *search, const struct model_schema *schema)
{
	search->schema = schema;
	search->what = arena_format(
	    search->list->arena, "the schema %s", schema->name.bytes)
			   .bytes;
	add_listed(search, schema->node);
}

static void
search_place(struct search *search, const struct model_operation *operation,
    const char *what, struct text name, const struct model_schema *schema,
    const struct node *object)
{
	search->schema = schema;
	search->what = arena_format(search->list->arena, "%s: %s %s",
	    operation->id.bytes, what, name.bytes)
			   .bytes;
	add_named(search, object);
	if (!schema->named)
		add_listed(search, schema->node);
}

/* The one media type that a parameter may have in place of a schema. */
static void
search_content(struct search *search, const struct node *parameter)
{
	const struct node *content = node_get(parameter, "content");

	if (content != NULL && content->kind == NODE_MAPPING &&
	    content->count == 1)
		add_named(search, content->members[0].value);
}

/* What is no scalar is a text to the operation, and no value of its own. */
static void
search_headers(struct search *search, const struct model_operation *operation,
    const struct model_response *response)
{
	const struct model_header *header;

	for (size_t i = 0; i < response->header_count; i++) {
		header = &response->headers[i];
		if (!header->composed)
			search_place(search, operation, "header", header->name,
			    header->schema, header->node);
	}
}

static void
search_operation(struct search *search, const struct model_operation *operation)
{
	const struct model_parameter *parameter;
	const struct model_response *response;
	const struct model_body *body;

	search->operation = operation;
	for (size_t i = 0; i < operation->parameter_count; i++) {
		parameter = &operation->parameters[i];
		search->parameter = parameter;
		search_place(search, operation, "parameter",
		    parameter->property.name, parameter->property.schema,
		    parameter->node);
		search_content(search, parameter->node);
	}
	search->parameter = NULL;
	for (size_t i = 0; i < operation->body_count; i++) {
		body = &operation->bodies[i];
		search->form = body->kind == MODEL_BODY_FORM ? body : NULL;
		for (size_t j = 0;
		     body->schema != NULL && j < body->media_type_count; j++)
			search_place(search, operation, "body",
			    body->media_types[j], body->schema, body->media[j]);
	}
	search->form = NULL;
	for (size_t i = 0; i < operation->response_count; i++) {
		response = &operation->responses[i];
		search_headers(search, operation, response);
		if (response->schema != NULL && response->media != NULL)
			search_place(search, operation, "response",
			    response->c_name, response->schema,
			    response->media);
	}
}

void
examples_of(
    struct arena *arena, const struct model *model, struct example_list *list)
{
	struct search search = {
		.model = model, .met = { .arena = arena }, .list = list
	};

	*list = (struct example_list){ .arena = arena };
	for (size_t i = 0; i < model->schema_count; i++)
		search_schema(&search, model->schemas[i]);
	for (size_t i = 0; i < model->operation_count; i++)
		search_operation(&search, &model->operations[i]);
}
