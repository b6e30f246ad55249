/*
 * The document of OpenAPI 3.0 1.0.0 itself, as JSON.
 *
 * Written by openapi-kore from openapi_30.yaml; do not edit.
 */
#include "openapi_30/document.h"

static const char json[] =
    "{\"openapi\":\"3.0.3\","
    "\"info\":{\"title\":\"OpenAPI 3.0\","
    "\"version\":\"1.0.0\"},"
    "\"tags\":[{\"name\":\"pets\","
    "\"description\":\"As the older version says it.\"}],"
    "\"paths\":{\"/pets/{pet_id}\":{\"get\":{\"operationId"
    "\":\"getPet\","
    "\"tags\":[\"pets\"],"
    "\"parameters\":[{\"name\":\"pet_id\","
    "\"in\":\"path\","
    "\"required\":true,"
    "\"schema\":{\"type\":\"integer\","
    "\"minimum\":0,"
    "\"exclusiveMinimum\":true,"
    "\"maximum\":1000,"
    "\"exclusiveMaximum\":false}}],"
    "\"responses\":{\"200\":{\"description\":\"The pet.\","
    "\"content\":{\"application/json\":{\"schema\":{\"$ref"
    "\":\"#/components/schemas/Pet\"}}}}}}}},"
    "\"components\":{\"schemas\":{\"Pet\":{\"type\":\"objec"
    "t\","
    "\"required\":[\"name\","
    "\"weight\"],"
    "\"properties\":{\"name\":{\"type\":\"string\","
    "\"nullable\":true},"
    "\"weight\":{\"type\":\"number\","
    "\"minimum\":0,"
    "\"exclusiveMinimum\":true,"
    "\"maximum\":500},"
    "\"mother\":{\"type\":\"object\","
    "\"nullable\":true,"
    "\"properties\":{\"name\":{\"type\":\"string\"}}}}}}}}";

struct text
api_document(void)
{
	return ((struct text){ json, sizeof(json) - 1 });
}
