/*
 * The keywords of the objects that operations are made of (OpenAPI 3.1,
 * section 4.8), a row each. What only tells about an API is in
 * vocabulary_about.c, schemas are in vocabulary_schema.c.
 */
#include "codegen/model/vocabulary.h"

#define NO_EMPTY_VALUE "a header's value may be empty where its schema allows"

static const struct keyword document_rows[] = {
	ROW("openapi", NEEDED, TEXT),
	ROW_OF("info", WANTED, OBJECT, info_words),
	ROW_WANTED_IN(30, "paths", MAPPING),
	ROW_OF("components", ENFORCED, OBJECT, components_words),
	ROW_OF("tags", ENFORCED, OBJECTS, tag_words),
	ROW("x-dependencies", ENFORCED, MAPPING),
	ROW_OF("servers", ENFORCED, OBJECTS, server_words),
	ROW_OF("externalDocs", ANNOTATION, OBJECT, external_docs_words),
	ROW("security", ENFORCED, SEQUENCE),
	/* A request that the server makes: its types are generated. */
	ROW_IN(31, "webhooks", ENFORCED, MAPPING),
	ROW_IN(31, "jsonSchemaDialect", ENFORCED, TEXT),
};
const struct vocabulary document_words =
    VOCABULARY("an OpenAPI document", NULL, document_rows);

/* Sections are read by components.c; here is what they are called. */
static const struct keyword components_rows[] = {
	ROW("schemas", ENFORCED, MAPPING),
	ROW("responses", ENFORCED, MAPPING),
	ROW("parameters", ENFORCED, MAPPING),
	ROW_OF("examples", ANNOTATION, NAMED, example_words),
	ROW("requestBodies", ENFORCED, MAPPING),
	ROW("headers", ENFORCED, MAPPING),
	ROW_IN(31, "pathItems", ENFORCED, MAPPING),
	ROW("securitySchemes", ENFORCED, MAPPING),
	/* A link is a client's; a callback is a request the server makes. */
	ROW("links", ANNOTATION, MAPPING),
	ROW("callbacks", ENFORCED, MAPPING),
};
const struct vocabulary components_words =
    VOCABULARY("components", NULL, components_rows);

/* From expressions, which are anything, to path items: calls.c. */
const struct vocabulary callback_words = { .what = "a callback",
	.section = "callbacks" };

#define METHODS(word) ROW(word, ENFORCED, MAPPING)

static const struct keyword path_item_rows[] = {
	METHODS("get"), METHODS("put"), METHODS("post"), METHODS("delete"),
	METHODS("patch"), METHODS("head"), METHODS("options"),
	ROW("parameters", ENFORCED, SEQUENCE),
	ROW("x-depends", ENFORCED, SEQUENCE), ROW("summary", ANNOTATION, TEXT),
	ROW("description", ANNOTATION, TEXT),
	ROW_OF("servers", ANNOTATION, OBJECTS, server_words),
	ROW("trace", ANNOTATION, MAPPING), /* not served: operation.c */
};
const struct vocabulary path_item_words =
    VOCABULARY("a path item", "pathItems", path_item_rows);

static const struct keyword operation_rows[] = {
	ROW("operationId", ENFORCED, TEXT),
	ROW("tags", ENFORCED, SEQUENCE),
	ROW("summary", ANNOTATION, TEXT),
	ROW("description", ANNOTATION, TEXT),
	ROW_OF("externalDocs", ANNOTATION, OBJECT, external_docs_words),
	ROW("parameters", ENFORCED, SEQUENCE),
	ROW("requestBody", ENFORCED, MAPPING),
	ROW("responses", ENFORCED, MAPPING),
	ROW("deprecated", ENFORCED, BOOLEAN),
	ROW("x-deprecated-since", ENFORCED, TEXT),
	ROW_OF("servers", ANNOTATION, OBJECTS, server_words),
	ROW("x-depends", ENFORCED, SEQUENCE),
	ROW("x-writes", ENFORCED, BOOLEAN),
	ROW("x-task", ENFORCED, BOOLEAN),
	ROW("x-same-as", ENFORCED, TEXT),
	ROW("security", ENFORCED, SEQUENCE),
	ROW("callbacks", ENFORCED, MAPPING),
};
const struct vocabulary operation_words =
    VOCABULARY("an operation", NULL, operation_rows);

static const struct keyword parameter_rows[] = {
	ROW("name", NEEDED, TEXT),
	ROW("in", NEEDED, TEXT),
	ROW("required", ENFORCED, BOOLEAN),
	ROW("schema", ENFORCED, ANY),
	ROW("style", ENFORCED, TEXT),
	ROW("explode", ENFORCED, BOOLEAN),
	ROW("description", ANNOTATION, TEXT),
	ROW("deprecated", ENFORCED, BOOLEAN),
	ROW("x-deprecated-since", ENFORCED, TEXT),
	ROW("example", ANNOTATION, ANY),
	ROW_OF("examples", ANNOTATION, NAMED, example_words),
	ROW("content", ENFORCED, MAPPING),
	ROW("allowEmptyValue", ENFORCED, BOOLEAN),
	/* Reserved characters are taken as they are, and encoded. */
	ROW("allowReserved", ANNOTATION, BOOLEAN),
};
const struct vocabulary parameter_words =
    VOCABULARY("a parameter", "parameters", parameter_rows);

static const struct keyword header_rows[] = {
	ROW("required", ENFORCED, BOOLEAN),
	ROW("schema", ENFORCED, ANY),
	ROW("style", ENFORCED, TEXT),
	ROW("explode", ENFORCED, BOOLEAN),
	ROW("description", ANNOTATION, TEXT),
	ROW("deprecated", ANNOTATION, BOOLEAN),
	ROW("example", ANNOTATION, ANY),
	ROW_OF("examples", ANNOTATION, NAMED, example_words),
	ROW_FILLED(
	    "allowEmptyValue", "unsupported_empty_value", NO_EMPTY_VALUE),
	ROW("allowReserved", ANNOTATION, BOOLEAN),
	ROW("content", ENFORCED, MAPPING),
};
const struct vocabulary header_words =
    VOCABULARY("a header", "headers", header_rows);

static const struct keyword body_rows[] = {
	ROW("content", NEEDED, MAPPING),
	ROW("required", ENFORCED, BOOLEAN),
	ROW("description", ANNOTATION, TEXT),
};
const struct vocabulary body_words =
    VOCABULARY("a request body", "requestBodies", body_rows);

static const struct keyword encoding_rows[] = {
	ROW("style", ENFORCED, TEXT),
	ROW("explode", ENFORCED, BOOLEAN),
	ROW("contentType", ENFORCED, TEXT),
	ROW_OF("headers", ENFORCED, NAMED, header_words),
	ROW("allowReserved", ANNOTATION, BOOLEAN),
};
static const struct vocabulary encoding_words =
    VOCABULARY("an encoding", NULL, encoding_rows);

static const struct keyword media_type_rows[] = {
	ROW("schema", ENFORCED, ANY),
	ROW("example", ANNOTATION, ANY),
	ROW_OF("examples", ANNOTATION, NAMED, example_words),
	/* OpenAPI 3.2's: content.c */
	ROW("itemSchema", ANNOTATION, ANY),
	/* Of forms only; elsewhere OpenAPI ignores it. */
	ROW_OF("encoding", ENFORCED, NAMED, encoding_words),
	ROW("x-body-file", ENFORCED, BOOLEAN),
	ROW("x-max-bytes", ENFORCED, COUNT),
};
const struct vocabulary media_type_words =
    VOCABULARY("a media type", NULL, media_type_rows);

static const struct keyword response_rows[] = {
	ROW("description", WANTED, TEXT),
	ROW("headers", ENFORCED, MAPPING),
	ROW("content", ENFORCED, MAPPING),
	ROW("links", ANNOTATION, MAPPING),
};
const struct vocabulary response_words =
    VOCABULARY("a response", "responses", response_rows);

static const struct keyword flow_rows[] = {
	ROW("authorizationUrl", ANNOTATION, TEXT),
	ROW("tokenUrl", ANNOTATION, TEXT),
	ROW("refreshUrl", ANNOTATION, TEXT),
	ROW("scopes", WANTED, MAPPING),
};
static const struct vocabulary flow_words =
    VOCABULARY("a flow of oauth2", NULL, flow_rows);

static const struct keyword flows_rows[] = {
	ROW_OF("implicit", ANNOTATION, OBJECT, flow_words),
	ROW_OF("password", ANNOTATION, OBJECT, flow_words),
	ROW_OF("clientCredentials", ANNOTATION, OBJECT, flow_words),
	ROW_OF("authorizationCode", ANNOTATION, OBJECT, flow_words),
};
static const struct vocabulary flows_words =
    VOCABULARY("the flows of oauth2", NULL, flows_rows);

static const struct keyword security_rows[] = {
	ROW("type", NEEDED, TEXT), ROW("description", ANNOTATION, TEXT),
	ROW("name", ENFORCED, TEXT), ROW("in", ENFORCED, TEXT),
	ROW("scheme", ENFORCED, TEXT), ROW("bearerFormat", ANNOTATION, TEXT),
	ROW_OF("flows", ANNOTATION, OBJECT, flows_words),
	ROW("openIdConnectUrl", ANNOTATION, TEXT),
	ROW("x-header", ENFORCED, TEXT), /* of mutualTLS */
};
const struct vocabulary security_words =
    VOCABULARY("a security scheme", "securitySchemes", security_rows);

static const struct keyword dependency_rows[] = {
	ROW("description", ANNOTATION, TEXT),
	ROW("parameters", ENFORCED, SEQUENCE),
};
const struct vocabulary dependency_words =
    VOCABULARY("a dependency", NULL, dependency_rows);
