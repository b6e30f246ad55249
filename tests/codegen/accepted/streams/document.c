/*
 * The document of Streams 1.0.0 itself, as JSON.
 *
 * Written by openapi-kore from streams.yaml; do not edit.
 */
#include "streams/document.h"

static const char json[] =
    "{\"openapi\":\"3.1.0\","
    "\"info\":{\"title\":\"Streams\","
    "\"version\":\"1.0.0\"},"
    "\"tags\":[{\"name\":\"streams\","
    "\"description\":\"What is answered in pieces.\"}],"
    "\"paths\":{\"/changes\":{\"get\":{\"operationId\":\"wa"
    "tchChanges\","
    "\"tags\":[\"streams\"],"
    "\"summary\":\"Tells of changes as they come.\","
    "\"parameters\":[{\"name\":\"Last-Event-ID\","
    "\"in\":\"header\","
    "\"schema\":{\"type\":\"integer\","
    "\"minimum\":0}}],"
    "\"responses\":{\"200\":{\"description\":\"Events, as "
    "long as both ends like.\","
    "\"headers\":{\"X-Head\":{\"required\":true,"
    "\"schema\":{\"type\":\"integer\","
    "\"format\":\"int64\"}}},"
    "\"content\":{\"text/event-stream\":{\"schema\":{\"$ref"
    "\":\"#/components/schemas/Change\"}}}},"
    "\"503\":{\"description\":\"Too many streams are "
    "open.\","
    "\"content\":{\"application/problem+json\":{}}}}}},"
    "\"/lines\":{\"get\":{\"operationId\":\"watchLines\","
    "\"tags\":[\"streams\"],"
    "\"responses\":{\"200\":{\"description\":\"Lines of "
    "text.\","
    "\"content\":{\"text/event-stream\":{\"schema\":{\"type"
    "\":\"string\"}}}}}}},"
    "\"/numbers\":{\"get\":{\"operationId\":\"watchNumbers"
    "\","
    "\"tags\":[\"streams\"],"
    "\"responses\":{\"200\":{\"description\":\"Numbers, as "
    "events or as what has been there so far.\","
    "\"content\":{\"text/event-stream\":{\"schema\":{\"type"
    "\":\"array\","
    "\"items\":{\"type\":\"integer\","
    "\"format\":\"int32\"}}},"
    "\"text/csv\":{}}}}}},"
    "\"/file\":{\"get\":{\"operationId\":\"readFile\","
    "\"deprecated\":true,"
    "\"x-deprecated-since\":\"2026-01-01\","
    "\"tags\":[\"streams\"],"
    "\"responses\":{\"2XX\":{\"description\":\"A file, "
    "whole or not.\","
    "\"headers\":{\"Source\":{\"schema\":{\"type\":\"string"
    "\"}}},"
    "\"content\":{\"*/*\":{}}}}}}},"
    "\"components\":{\"schemas\":{\"Change\":{\"type\":\"ob"
    "ject\","
    "\"required\":[\"seq\"],"
    "\"properties\":{\"seq\":{\"type\":\"integer\","
    "\"format\":\"int64\"},"
    "\"names\":{\"type\":\"array\","
    "\"items\":{\"type\":\"string\"}}}}}}}";

struct text
api_document(void)
{
	return ((struct text){ json, sizeof(json) - 1 });
}
