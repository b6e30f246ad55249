/*
 * Operations: parameters, bodies, responses, tags and dependencies. What is
 * refused is in refused/.
 */
#include "tests/codegen/model/given.h"

TestSuite(operations, .init = given_begin, .fini = given_end);

static struct model_operation *
operation(struct model *model, const char *c_name)
{
	for (size_t i = 0; i < model->operation_count; i++)
		if (strcmp(model->operations[i].c_name.bytes, c_name) == 0)
			return (&model->operations[i]);
	cr_assert_fail("no operation is %s in C", c_name);
	return (NULL);
}

static struct model_parameter *
parameter(struct model_operation *owner, const char *name)
{
	for (size_t i = 0; i < owner->parameter_count; i++)
		if (strcmp(owner->parameters[i].property.name.bytes, name) == 0)
			return (&owner->parameters[i]);
	cr_assert_fail("no parameter is %s", name);
	return (NULL);
}

#define FINE "responses: {'204': {description: Fine.}}"

Test(operations, stand_in_the_order_of_the_document)
{
	struct model *model = given_paths(
	    "  /b:\n"
	    "    put: {operationId: putB, " FINE "}\n"
	    "    get: {operationId: getB, deprecated: true, summary: S.,\n"
	    "      x-deprecated-since: '2026-01-01',\n"
	    "      description: D., " FINE "}\n"
	    "  x-note: whatever\n"
	    "  /:\n"
	    "    delete: {operationId: clear, x-writes: false, " FINE "}\n");

	cr_assert_eq(model->operation_count, 3);
	cr_assert_str_eq(model->operations[0].id.bytes, "putB");
	cr_assert_str_eq(model->operations[1].method.bytes, "GET");
	cr_assert_str_eq(model->operations[2].path.bytes, "/");
	cr_assert(model->operations[0].writes);
	cr_assert_not(model->operations[1].writes);
	cr_assert_not(model->operations[2].writes);
	cr_assert(model->operations[1].deprecation.deprecated);
	cr_assert_eq(model->operations[1].deprecation.since, 1767225600);
	cr_assert_str_eq(model->operations[1].summary.bytes, "S.");
	cr_assert_str_eq(model->operations[1].description.bytes, "D.");
	cr_assert_str_eq(model->title.bytes, "T");
	cr_assert_str_eq(model->version.bytes, "1");
	cr_assert_str_eq(model->file.bytes, "given.yaml");
}

Test(operations, have_the_style_of_the_place_of_a_parameter)
{
	struct model *model = given_paths(
	    "  /a/{second}/{first}:\n"
	    "    get:\n"
	    "      operationId: getA\n"
	    "      parameters:\n"
	    "      - {name: first, in: path, required: true,\n"
	    "          schema: {type: integer}}\n"
	    "      - {name: second, in: path, required: true, style: simple,\n"
	    "          schema: {type: array, items: {type: string}}}\n"
	    "      - {name: ids, in: query, description: Ids.,\n"
	    "          schema: {type: array, items: {type: string}}}\n"
	    "      - {name: tags, in: query, style: form, explode: false,\n"
	    "          schema: {type: array, items: {type: string}}}\n"
	    "      - {name: X-A, in: header, schema: {type: boolean}}\n"
	    "      " FINE "\n");
	struct model_operation *get = operation(model, "get_a");

	cr_assert_eq(parameter(get, "first")->path_index, 1);
	cr_assert_eq(parameter(get, "second")->path_index, 0);
	cr_assert_eq(parameter(get, "second")->style, MODEL_STYLE_SIMPLE);
	cr_assert_eq(parameter(get, "ids")->style, MODEL_STYLE_FORM);
	cr_assert(parameter(get, "ids")->explode);
	cr_assert_not(parameter(get, "tags")->explode);
	cr_assert_eq(parameter(get, "X-A")->place, MODEL_HEADER);
	cr_assert_not(parameter(get, "X-A")->explode);
	cr_assert_str_eq(parameter(get, "X-A")->property.c_name.bytes, "x_a");
	cr_assert_eq(
	    parameter(get, "ids")->property.presence, MODEL_PRESENCE_FLAG);
	cr_assert_str_eq(
	    parameter(get, "ids")->property.description.bytes, "Ids.");
}

Test(operations, share_the_parameters_of_their_path)
{
	struct model *model = given_paths(
	    "  /a/{id}:\n"
	    "    parameters:\n"
	    "    - {name: id, in: path, required: true,\n"
	    "        schema: {type: string}}\n"
	    "    - {name: X-Trace, in: header, schema: {type: string}}\n"
	    "    get: {operationId: getA, " FINE "}\n"
	    "    put:\n"
	    "      operationId: putA\n"
	    "      parameters:\n"
	    "      - {name: x-trace, in: header, schema: {type: integer}}\n"
	    "      - {name: body, in: query, schema: {type: string}}\n"
	    "      " FINE "\n");
	struct model_operation *put = operation(model, "put_a");

	cr_assert_eq(operation(model, "get_a")->parameter_count, 2);
	cr_assert_eq(put->parameter_count, 3);
	cr_assert_eq(
	    parameter(put, "x-trace")->property.schema->type, MODEL_INT64);
	cr_assert_str_eq(
	    parameter(put, "body")->property.c_name.bytes, "body_");
}

Test(operations, take_bodies_of_json_in_one_schema)
{
	struct model *model = given_document(GIVEN_HEAD
	    "paths:\n"
	    "  /a:\n"
	    "    post:\n"
	    "      operationId: postA\n"
	    "      requestBody: {$ref: '#/components/requestBodies/Thing'}\n"
	    "      " FINE "\n"
	    "    put:\n"
	    "      operationId: putA\n"
	    "      requestBody:\n"
	    "        content: {application/json: {schema:\n"
	    "          {type: object, properties: {a: {type: string}}}}}\n"
	    "      " FINE "\n"
	    "components:\n"
	    "  requestBodies:\n"
	    "    Thing:\n"
	    "      required: true\n"
	    "      description: A thing.\n"
	    "      content:\n"
	    "        application/json:\n"
	    "          schema: {$ref: '#/components/schemas/Thing'}\n"
	    "        application/merge-patch+json:\n"
	    "          schema: {$ref: '#/components/schemas/Thing'}\n"
	    "  schemas:\n"
	    "    Thing: {type: object, properties: {a: {type: string}}}\n");
	struct model_operation *post = operation(model, "post_a");

	cr_assert(post->body_required);
	cr_assert_eq(post->bodies[0].schema, given_schema(model, "thing"));
	cr_assert_eq(post->bodies[0].media_type_count, 2);
	cr_assert_str_eq(post->bodies[0].media_types[1].bytes,
	    "application/merge-patch+json");
	cr_assert_str_eq(post->body_description.bytes, "A thing.");
	cr_assert_not(operation(model, "put_a")->body_required);
	cr_assert_eq(operation(model, "put_a")->bodies[0].schema,
	    given_schema(model, "put_a_body"));
}

Test(operations, answer_what_they_declare)
{
	struct model *model = given_document(GIVEN_HEAD
	    "paths:\n"
	    "  /a:\n"
	    "    get:\n"
	    "      operationId: getA\n"
	    "      responses:\n"
	    "        '200':\n"
	    "          description: Fine.\n"
	    "          headers:\n"
	    "            Link: {description: Next., schema: {type: string}}\n"
	    "            ETag: {$ref: '#/components/headers/Tag'}\n"
	    "            Status: {schema: {type: integer, format: int32}}\n"
	    "          content: {application/json: {schema: {type: array,\n"
	    "            items: {type: string, enum: [a]}}}}\n"
	    "        204: {description: None.}\n"
	    "        '404': {$ref: '#/components/responses/Missing'}\n"
	    "        x-note: 1\n"
	    "components:\n"
	    "  headers:\n"
	    "    Tag: {required: true, schema: {type: string}}\n"
	    "  responses:\n"
	    "    Missing:\n"
	    "      description: Missing.\n"
	    "      content: {application/problem+json: {schema:\n"
	    "        {type: object, properties: {code: {type: string}}}}}\n");
	struct model_response *fine = operation(model, "get_a")->responses;

	cr_assert_eq(operation(model, "get_a")->response_count, 3);
	cr_assert_eq(fine->status, 200);
	cr_assert_eq(fine->header_count, 3);
	cr_assert_not(fine->headers[0].required);
	cr_assert_str_eq(fine->headers[0].description.bytes, "Next.");
	cr_assert_str_eq(fine->headers[1].c_name.bytes, "e_tag");
	cr_assert(fine->headers[1].required);
	cr_assert_str_eq(fine->headers[2].c_name.bytes, "status_");
	cr_assert_str_eq(fine->media_type.bytes, "application/json");
	cr_assert_eq(
	    fine->schema->items, given_schema(model, "get_a_200_body_item"));
	cr_assert_null(fine[1].media_type.bytes);
	cr_assert_null(fine[1].schema);
	cr_assert_not(fine[1].problem);
	cr_assert(fine[2].problem);
	cr_assert_str_eq(fine[2].description.bytes, "Missing.");
	cr_assert_eq(
	    fine[2].schema, given_schema(model, "missing_response_body"));
}

Test(operations, follow_a_path_item_that_is_referred_to)
{
	struct model *model = given_document(
	    GIVEN_HEAD "paths:\n"
		       "  /a: {$ref: '#/components/pathItems/Thing'}\n"
		       "components:\n"
		       "  pathItems:\n"
		       "    Thing: {get: {operationId: getA, " FINE "}}\n");

	cr_assert_str_eq(operation(model, "get_a")->path.bytes, "/a");
}

Test(operations, have_one_tag_or_the_default_one)
{
	struct model *model = given_document(GIVEN_HEAD
	    "tags:\n"
	    "- {name: Unused, description: No.}\n"
	    "- {name: Back Office, description: Staff.}\n"
	    "paths:\n"
	    "  /a:\n"
	    "    get: {operationId: a, " FINE "}\n"
	    "    put: {operationId: b, tags: [Back Office], " FINE "}\n"
	    "    post: {operationId: c, tags: [Back Office], " FINE "}\n"
	    "    delete: {operationId: d, tags: [new], " FINE "}\n");

	cr_assert_eq(model->tag_count, 3);
	cr_assert_str_eq(model->tags[0].name.bytes, "default");
	cr_assert_str_eq(model->tags[1].c_name.bytes, "back_office");
	cr_assert_str_eq(model->tags[1].description.bytes, "Staff.");
	cr_assert_null(model->tags[2].description.bytes);
	cr_assert_eq(operation(model, "c")->tag, &model->tags[1]);
}

Test(operations, keep_names_of_generated_files_apart)
{
	struct model *model =
	    given_paths("  /a:\n"
			"    get: {operationId: document, " FINE "}\n"
			"    put: {operationId: routes, " FINE "}\n"
			"    post: {operationId: while, " FINE "}\n");

	(void)operation(model, "document_");
	(void)operation(model, "routes_");
	(void)operation(model, "while_");
}

Test(operations, depend_on_what_their_path_and_they_ask_for)
{
	struct model *model = given_document(GIVEN_HEAD
	    "x-dependencies:\n"
	    "  session:\n"
	    "    description: A session.\n"
	    "    parameters:\n"
	    "    - {$ref: '#/components/parameters/Id'}\n"
	    "    - {$ref: '#/components/parameters/Header'}\n"
	    "  wall_clock: {}\n"
	    "paths:\n"
	    "  /a/{id}:\n"
	    "    x-depends: [session]\n"
	    "    parameters: [{$ref: '#/components/parameters/Id'}]\n"
	    "    get: {operationId: getA, x-depends: [wall_clock], " FINE "}\n"
	    "    put: {operationId: putA, " FINE "}\n"
	    "components:\n"
	    "  parameters:\n"
	    "    Id: {name: id, in: path, required: true,\n"
	    "      schema: {type: string, enum: [a]}}\n"
	    "    Header: {name: X-Id, in: header, schema: {type: string}}\n");
	struct model_operation *get = operation(model, "get_a");

	cr_assert_eq(model->dependency_count, 2);
	cr_assert_eq(get->dependency_count, 2);
	cr_assert_eq(get->dependencies[0], &model->dependencies[0]);
	cr_assert_str_eq(get->dependencies[0]->description.bytes, "A session.");
	cr_assert_eq(get->dependencies[0]->parameter_count, 2);
	cr_assert_str_eq(get->dependencies[1]->name.bytes, "wall_clock");
	cr_assert_eq(operation(model, "put_a")->dependency_count, 1);
	(void)given_schema(model, "id_parameter_id");
}

Test(operations, of_a_document_in_json_are_the_same)
{
	struct model *model;
	struct node *root = document_parse(&given_arena, "given.json",
	    text_of("{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"T\", "
		    "\"version\": \"1\"}, \"paths\": {\"/a\": {\"get\": "
		    "{\"operationId\": \"getA\", \"responses\": {\"204\": "
		    "{\"description\": \"Fine.\"}}}}}}"),
	    &given_diagnostics);

	cr_assert_not_null(root);
	model =
	    model_build(&given_arena, root, "given.json", &given_diagnostics);
	cr_assert_not_null(model);
	(void)operation(model, "get_a");
}

Test(operations, may_have_annotations_anywhere)
{
	(void)given_document(GIVEN_HEAD
	    "servers: [{url: /, description: Here.}]\n"
	    "externalDocs: {url: http://a}\n"
	    "security: []\n"
	    "webhooks: {}\n"
	    "x-anything: {type: strng}\n"
	    "paths:\n"
	    "  /a:\n"
	    "    summary: A.\n"
	    "    servers: []\n"
	    "    x-anything: 1\n"
	    "    get:\n"
	    "      operationId: getA\n"
	    "      security: []\n"
	    "      callbacks: {}\n"
	    "      externalDocs: {url: http://a}\n"
	    "      parameters:\n"
	    "      - {name: a, in: query, allowReserved: false,\n"
	    "          deprecated: true, example: 1, x-a: 1,\n"
	    "          examples: {one: {$ref: '#/components/examples/One'}},\n"
	    "          schema: {type: string, title: A, $comment: B,\n"
	    "            deprecated: false, example: 1, examples: [1],\n"
	    "            xml: {name: a}, externalDocs: {url: http://a}}}\n"
	    "      " FINE "\n"
	    "components:\n"
	    "  links: {}\n"
	    "  examples: {One: {summary: One., value: {$ref: anything}}}\n");
}

Test(operations, without_an_id_are_named_by_method_and_path)
{
	struct model *model =
	    given_paths("  /:\n"
			"    get: {" FINE "}\n"
			"  /user-groups/{id}:\n"
			"    parameters:\n"
			"      - {name: id, in: path, required: true,\n"
			"          schema: {type: string}}\n"
			"    delete: {" FINE "}\n");

	cr_assert_str_eq(operation(model, "get_root")->id.bytes, "get_root");
	cr_assert_str_eq(operation(model, "delete_user_groups_id")->path.bytes,
	    "/user-groups/{id}");
}

Test(operations, lie_behind_the_path_of_the_first_server)
{
	struct model *model = given_document(
	    GIVEN_HEAD "servers: [{url: '//example.org/{v}/', variables:\n"
		       "  {v: {default: v1}}}, {url: /other}]\n"
		       "paths:\n"
		       "  /: {get: {operationId: a, " FINE "}}\n"
		       "  /b: {get: {operationId: b, " FINE "}}\n");

	cr_assert_str_eq(operation(model, "a")->path.bytes, "/v1/");
	cr_assert_str_eq(operation(model, "b")->path.bytes, "/v1/b");
}

Test(operations, choose_among_ranges_and_media_types)
{
	struct model *model = given_paths(
	    "  /a:\n"
	    "    get:\n"
	    "      operationId: a\n"
	    "      responses:\n"
	    "        '200': {description: A, content: {\n"
	    "          application/json: {}, text/csv: {}, image/*: {}}}\n"
	    "        5XX: {description: B}\n"
	    "        default: {description: C}\n");
	struct model_operation *a = operation(model, "a");

	cr_assert(a->chooses);
	cr_assert_eq(a->response_count, 5);
	cr_assert_str_eq(a->responses[0].c_name.bytes, "200");
	cr_assert_str_eq(a->responses[1].c_name.bytes, "200_text_csv");
	cr_assert(a->responses[1].raw);
	cr_assert(a->responses[2].open);
	cr_assert_str_eq(a->responses[3].c_name.bytes, "5xx");
	cr_assert_eq(a->responses[3].range, 5);
	cr_assert_eq(a->responses[4].range, MODEL_RANGE_DEFAULT);
}
