/*
 * The document of Forms 1 itself, as JSON.
 *
 * Written by openapi-kore from forms.yaml; do not edit.
 */
#include "forms/document.h"

static const char json[] =
    "{\"openapi\":\"3.1.0\","
    "\"info\":{\"title\":\"Forms\","
    "\"version\":\"1\"},"
    "\"paths\":{\"/pets\":{\"post\":{\"operationId\":\"addP"
    "et\","
    "\"tags\":[\"pets\"],"
    "\"requestBody\":{\"required\":true,"
    "\"content\":{\"application/x-www-form-urlencoded\":{\""
    "schema\":{\"type\":\"object\","
    "\"required\":[\"name\"],"
    "\"properties\":{\"name\":{\"type\":\"string\"},"
    "\"colours\":{\"type\":\"array\","
    "\"items\":{\"type\":\"string\"}},"
    "\"sizes\":{\"type\":\"array\","
    "\"items\":{\"type\":\"integer\"}},"
    "\"place\":{\"type\":\"object\","
    "\"properties\":{\"x\":{\"type\":\"integer\"},"
    "\"y\":{\"type\":\"integer\"}}},"
    "\"owner\":{\"type\":\"object\","
    "\"properties\":{\"name\":{\"type\":\"string\"}}}}},"
    "\"encoding\":{\"colours\":{\"explode\":false},"
    "\"sizes\":{\"style\":\"pipeDelimited\"},"
    "\"place\":{\"style\":\"deepObject\","
    "\"explode\":true}}}}},"
    "\"responses\":{\"204\":{\"description\":\"Added.\"}}}}"
    "}}";

struct text
api_document(void)
{
	return ((struct text){ json, sizeof(json) - 1 });
}
