/*
 * The document of Calls 1 itself, as JSON.
 *
 * Written by openapi-kore from calls.yaml; do not edit.
 */
#include "calls/document.h"

static const char json[] =
    "{\"openapi\":\"3.1.0\","
    "\"info\":{\"title\":\"Calls\","
    "\"version\":\"1\"},"
    "\"security\":[{\"certificate\":[]},{}],"
    "\"webhooks\":{\"petBorn\":{\"post\":{\"operationId\":"
    "\"petBorn\","
    "\"requestBody\":{\"content\":{\"application/json\":{\""
    "schema\":{\"$ref\":\"#/components/schemas/Pet\"}}}},"
    "\"responses\":{\"204\":{\"description\":\"Heard.\"}}}}"
    "},"
    "\"paths\":{\"/subscriptions\":{\"post\":{\"operationId"
    "\":\"subscribe\","
    "\"tags\":[\"subscriptions\"],"
    "\"requestBody\":{\"content\":{\"application/x-www-form"
    "-urlencoded\":{\"schema\":{\"type\":\"object\","
    "\"required\":[\"url\"],"
    "\"properties\":{\"url\":{\"type\":\"string\"},"
    "\"filter\":{\"type\":\"object\","
    "\"properties\":{\"kind\":{\"type\":\"string\"}}},"
    "\"pets\":{\"type\":\"array\","
    "\"items\":{\"$ref\":\"#/components/schemas/Pet\"}}}}}}"
    "},"
    "\"responses\":{\"204\":{\"description\":\"Done.\"}},"
    "\"callbacks\":{\"changed\":{\"{$request.body#/url}\":{"
    "\"post\":{\"requestBody\":{\"content\":{\"application/"
    "json\":{\"schema\":{\"type\":\"object\","
    "\"required\":[\"id\"],"
    "\"properties\":{\"id\":{\"type\":\"integer\"}}}}}},"
    "\"responses\":{\"204\":{\"description\":\"Heard.\"}}}}"
    "}}}}},"
    "\"components\":{\"schemas\":{\"Pet\":{\"type\":\"objec"
    "t\","
    "\"properties\":{\"name\":{\"type\":\"string\"}}}},"
    "\"securitySchemes\":{\"certificate\":{\"type\":\"mutua"
    "lTLS\"}}}}";

struct text
api_document(void)
{
	return ((struct text){ json, sizeof(json) - 1 });
}
