/*
 * The document of Security 1.0.0 itself, as JSON.
 *
 * Written by openapi-kore from security.yaml; do not edit.
 */
#include "security/document.h"

static const char json[] =
    "{\"openapi\":\"3.1.0\","
    "\"info\":{\"title\":\"Security\","
    "\"version\":\"1.0.0\"},"
    "\"security\":[{\"key\":[]},{\"token\":[\"read\","
    "\"write\"],"
    "\"session\":[]}],"
    "\"paths\":{\"/doors\":{\"get\":{\"operationId\":\"list"
    "Doors\","
    "\"tags\":[\"doors\"],"
    "\"responses\":{\"204\":{\"description\":\"Open.\"}}},"
    "\"post\":{\"operationId\":\"openDoor\","
    "\"tags\":[\"doors\"],"
    "\"security\":[{\"login\":[]},{}],"
    "\"responses\":{\"204\":{\"description\":\"Open.\"}}},"
    "\"put\":{\"operationId\":\"lockDoor\","
    "\"tags\":[\"doors\"],"
    "\"responses\":{\"204\":{\"description\":\"Locked.\"}}}"
    ","
    "\"delete\":{\"operationId\":\"breakDoor\","
    "\"tags\":[\"doors\"],"
    "\"security\":[],"
    "\"responses\":{\"204\":{\"description\":\"Open.\"}}}}}"
    ","
    "\"components\":{\"securitySchemes\":{\"key\":{\"type\""
    ":\"apiKey\","
    "\"name\":\"X-Key\","
    "\"in\":\"header\","
    "\"description\":\"A key of iron.\"},"
    "\"session\":{\"type\":\"apiKey\","
    "\"name\":\"sid\","
    "\"in\":\"cookie\"},"
    "\"login\":{\"type\":\"http\","
    "\"scheme\":\"basic\"},"
    "\"token\":{\"type\":\"oauth2\","
    "\"flows\":{\"clientCredentials\":{\"tokenUrl\":\"https"
    "://example.org/token\","
    "\"scopes\":{\"read\":\"Look.\","
    "\"write\":\"Touch.\"}}}},"
    "\"who\":{\"type\":\"openIdConnect\","
    "\"openIdConnectUrl\":\"https://example.org/who\"}}}}";

struct text
api_document(void)
{
	return ((struct text){ json, sizeof(json) - 1 });
}
