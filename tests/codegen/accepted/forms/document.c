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
    ","
    "\"/albums\":{\"put\":{\"operationId\":\"keepAlbum\","
    "\"tags\":[\"pets\"],"
    "\"requestBody\":{\"required\":true,"
    "\"content\":{\"multipart/form-data\":{\"x-body-file\":"
    "true,"
    "\"x-max-bytes\":5000000,"
    "\"schema\":{\"type\":\"object\","
    "\"required\":[\"title\","
    "\"cover\"],"
    "\"properties\":{\"title\":{\"type\":\"string\","
    "\"maxLength\":100},"
    "\"cover\":{\"type\":\"string\","
    "\"format\":\"binary\","
    "\"maxLength\":1000000},"
    "\"pages\":{\"type\":\"array\","
    "\"maxItems\":20,"
    "\"items\":{\"type\":\"string\","
    "\"contentMediaType\":\"image/png\"}},"
    "\"index\":{\"type\":\"string\","
    "\"contentMediaType\":\"text/csv\"},"
    "\"scan\":{\"type\":\"string\","
    "\"contentMediaType\":\"image/png\","
    "\"contentEncoding\":\"base64\"}}}}}},"
    "\"responses\":{\"204\":{\"description\":\"Kept.\"}}},"
    "\"post\":{\"operationId\":\"takeAlbums\","
    "\"tags\":[\"pets\"],"
    "\"requestBody\":{\"required\":true,"
    "\"content\":{\"multipart/form-data\":{\"x-body-file\":"
    "true,"
    "\"schema\":{\"type\":\"array\","
    "\"items\":{\"type\":\"string\"}}}}},"
    "\"responses\":{\"204\":{\"description\":\"Taken, as "
    "they came.\"}}}}}}";

struct text
api_document(void)
{
	return ((struct text){ json, sizeof(json) - 1 });
}
