/*
 * The document of Parameters 1.0.0 itself, as JSON.
 *
 * Written by openapi-kore from parameters.yaml; do not edit.
 */
#include "parameters/document.h"

static const char json[] =
    "{\"openapi\":\"3.1.0\","
    "\"info\":{\"title\":\"Parameters\","
    "\"version\":\"1.0.0\"},"
    "\"tags\":[{\"name\":\"files\"}],"
    "\"paths\":{\"/files/{year}/{names}\":{\"parameters\":["
    "{\"name\":\"year\","
    "\"in\":\"path\","
    "\"required\":true,"
    "\"schema\":{\"type\":\"integer\","
    "\"format\":\"int32\","
    "\"minimum\":1900}},{\"name\":\"names\","
    "\"in\":\"path\","
    "\"required\":true,"
    "\"schema\":{\"type\":\"array\","
    "\"items\":{\"type\":\"string\","
    "\"minLength\":1}}}],"
    "\"get\":{\"operationId\":\"findFiles\","
    "\"tags\":[\"files\"],"
    "\"parameters\":[{\"name\":\"kind\","
    "\"in\":\"query\","
    "\"schema\":{\"type\":\"string\","
    "\"enum\":[\"text\","
    "\"image\"],"
    "\"default\":\"text\"}},{\"name\":\"tag\","
    "\"in\":\"query\","
    "\"schema\":{\"type\":\"array\","
    "\"items\":{\"type\":\"string\"},"
    "\"maxItems\":4}},{\"name\":\"sizes\","
    "\"in\":\"query\","
    "\"explode\":false,"
    "\"required\":true,"
    "\"schema\":{\"type\":\"array\","
    "\"items\":{\"type\":\"integer\","
    "\"format\":\"int64\"}}},{\"name\":\"page\","
    "\"in\":\"query\","
    "\"schema\":{\"type\":\"integer\","
    "\"format\":\"int32\","
    "\"default\":1}},{\"name\":\"X-Trace\","
    "\"in\":\"header\","
    "\"schema\":{\"type\":\"string\","
    "\"format\":\"uuid\"}},{\"name\":\"X-Flags\","
    "\"in\":\"header\","
    "\"schema\":{\"type\":\"array\","
    "\"items\":{\"type\":\"boolean\"},"
    "\"default\":[true]}}],"
    "\"responses\":{\"204\":{\"description\":\"Found.\"}}}}"
    "}}";

struct text
api_document(void)
{
	return ((struct text){ json, sizeof(json) - 1 });
}
