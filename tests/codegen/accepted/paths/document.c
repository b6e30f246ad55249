/*
 * The document of Paths 1 itself, as JSON.
 *
 * Written by openapi-kore from paths.yaml; do not edit.
 */
#include "paths/document.h"

static const char json[] =
    "{\"openapi\":\"3.1.0\","
    "\"info\":{\"title\":\"Paths\","
    "\"version\":\"1\"},"
    "\"paths\":{\"/files/{name}\":{\"parameters\":[{\"$ref"
    "\":\"#/components/parameters/Name\"}],"
    "\"get\":{\"tags\":[\"files\"],"
    "\"responses\":{\"204\":{\"description\":\"There.\"}}}}"
    ","
    "\"/files/{name}.{format}\":{\"parameters\":[{\"$ref\":"
    "\"#/components/parameters/Name\"},{\"name\":\"format\""
    ","
    "\"in\":\"path\","
    "\"required\":true,"
    "\"schema\":{\"type\":\"string\"}}],"
    "\"get\":{\"tags\":[\"files\"],"
    "\"responses\":{\"204\":{\"description\":\"There.\"}}}}"
    ","
    "\"/files/\":{\"get\":{\"tags\":[\"files\"],"
    "\"responses\":{\"204\":{\"description\":\"All.\"}}}},"
    "\"/files\":{\"options\":{\"tags\":[\"files\"],"
    "\"operationId\":\"askFiles\","
    "\"responses\":{\"204\":{\"description\":\"What may be "
    "done.\"}}},"
    "\"head\":{\"tags\":[\"files\"],"
    "\"operationId\":\"ask-files\","
    "\"responses\":{\"204\":{\"description\":\"Whether.\"}}"
    "}},"
    "\"/my%20files/{name}/%C3%A9\":{\"get\":{\"tags\":[\"fi"
    "les\"],"
    "\"operationId\":\"getMine\","
    "\"parameters\":[{\"$ref\":\"#/components/parameters/Na"
    "me\"}],"
    "\"responses\":{\"204\":{\"description\":\"Mine.\"}}}},"
    "\"//twice//\":{\"get\":{\"tags\":[\"files\"],"
    "\"responses\":{\"204\":{\"description\":\"Empty "
    "segments.\"}}}},"
    "\"/any/{thing}\":{\"get\":{\"tags\":[\"files\"],"
    "\"operationId\":\"getAny\","
    "\"parameters\":[{\"name\":\"text\","
    "\"in\":\"query\","
    "\"content\":{\"text/plain\":{\"schema\":{\"type\":\"in"
    "teger\"}}}},{\"name\":\"any\","
    "\"in\":\"query\","
    "\"content\":{\"*/*\":{}}},{\"name\":\"xml\","
    "\"in\":\"header\","
    "\"content\":{\"application/xml\":{\"schema\":{\"type\""
    ":\"object\","
    "\"properties\":{}}}}}],"
    "\"responses\":{\"204\":{\"description\":\"A template "
    "that nothing declares.\"}}}}},"
    "\"components\":{\"parameters\":{\"Name\":{\"name\":\"n"
    "ame\","
    "\"in\":\"path\","
    "\"required\":true,"
    "\"schema\":{\"type\":\"string\"}}}}}";

struct text
api_document(void)
{
	return ((struct text){ json, sizeof(json) - 1 });
}
