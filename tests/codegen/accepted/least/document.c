/*
 * The document of Least 1 itself, as JSON.
 *
 * Written by openapi-kore from least.yaml; do not edit.
 */
#include "least/document.h"

static const char json[] =
    "{\"openapi\":\"3.1.0\","
    "\"info\":{\"title\":\"Least\","
    "\"version\":\"1\"},"
    "\"paths\":{\"/\":{\"get\":{\"operationId\":\"ping\","
    "\"responses\":{\"204\":{\"description\":\"It is "
    "there.\"}}}}}}";

struct text
api_document(void)
{
	return ((struct text){ json, sizeof(json) - 1 });
}
