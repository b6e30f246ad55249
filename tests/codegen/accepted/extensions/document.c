/*
 * The document of Extensions 1.0.0 itself, as JSON.
 *
 * Written by openapi-kore from extensions.yaml; do not edit.
 */
#include "extensions/document.h"

static const char json[] =
    "{\"openapi\":\"3.1.0\","
    "\"info\":{\"title\":\"Extensions\","
    "\"version\":\"1.0.0\"},"
    "\"paths\":{\"/notes\":{\"post\":{\"operationId\":\"wri"
    "teNotes\","
    "\"tags\":[\"notes\"],"
    "\"requestBody\":{\"required\":true,"
    "\"content\":{\"application/json\":{\"schema\":{\"$ref"
    "\":\"#/components/schemas/Notes\"}}}},"
    "\"responses\":{\"200\":{\"description\":\"Whichever "
    "were good.\","
    "\"content\":{\"application/json\":{\"schema\":{\"$ref"
    "\":\"#/components/schemas/Notes\"}}}},"
    "\"409\":{\"description\":\"None, as JSON that is "
    "ready.\","
    "\"content\":{\"application/json\":{\"schema\":{\"$ref"
    "\":\"#/components/schemas/Notes\"}}}}}}}},"
    "\"components\":{\"schemas\":{\"Note\":{\"type\":\"obje"
    "ct\","
    "\"required\":[\"id\","
    "\"text\"],"
    "\"properties\":{\"id\":{\"type\":\"integer\"},"
    "\"text\":{\"type\":\"object\","
    "\"additionalProperties\":true,"
    "\"maxProperties\":3,"
    "\"x-json\":true},"
    "\"kind\":{\"type\":\"string\","
    "\"x-json\":true},"
    "\"author\":{\"$ref\":\"#/components/schemas/Author\","
    "\"x-json\":true},"
    "\"more\":{\"type\":[\"object\","
    "\"null\"],"
    "\"additionalProperties\":true,"
    "\"x-json\":true},"
    "\"plain\":{\"type\":\"string\","
    "\"x-json\":false}}},"
    "\"Author\":{\"type\":\"object\","
    "\"required\":[\"name\"],"
    "\"properties\":{\"name\":{\"type\":\"string\"}}},"
    "\"Notes\":{\"type\":\"object\","
    "\"required\":[\"notes\"],"
    "\"properties\":{\"notes\":{\"type\":\"array\","
    "\"description\":\"Those that are bad do not harm the "
    "others.\","
    "\"maxItems\":5,"
    "\"x-tolerant\":true,"
    "\"items\":{\"$ref\":\"#/components/schemas/Note\"}},"
    "\"numbers\":{\"type\":\"array\","
    "\"x-tolerant\":true,"
    "\"items\":{\"type\":\"integer\","
    "\"format\":\"int32\"}},"
    "\"strict\":{\"type\":\"array\","
    "\"x-tolerant\":false,"
    "\"items\":{\"type\":\"integer\","
    "\"format\":\"int32\"}}}}}}}";

struct text
api_document(void)
{
	return ((struct text){ json, sizeof(json) - 1 });
}
