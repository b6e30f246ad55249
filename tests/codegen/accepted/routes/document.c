/*
 * The document of Routes 1.0.0 itself, as JSON.
 *
 * Written by openapi-kore from routes.yaml; do not edit.
 */
#include "routes/document.h"

static const char json[] =
    "{\"openapi\":\"3.1.0\","
    "\"info\":{\"title\":\"Routes\","
    "\"version\":\"1.0.0\"},"
    "\"tags\":[{\"name\":\"first\"},{\"name\":\"second\"}],"
    "\"paths\":{\"/\":{\"get\":{\"operationId\":\"getRoot\""
    ","
    "\"tags\":[\"first\"],"
    "\"responses\":{\"204\":{\"description\":\"Here.\"}}}},"
    "\"/{any}\":{\"get\":{\"operationId\":\"getAny\","
    "\"tags\":[\"first\"],"
    "\"parameters\":[{\"name\":\"any\","
    "\"in\":\"path\","
    "\"required\":true,"
    "\"schema\":{\"type\":\"string\"}}],"
    "\"responses\":{\"204\":{\"description\":\"Here.\"}}}},"
    "\"/users\":{\"get\":{\"operationId\":\"listUsers\","
    "\"tags\":[\"second\"],"
    "\"responses\":{\"204\":{\"description\":\"Here.\"}}},"
    "\"post\":{\"operationId\":\"createUser\","
    "\"tags\":[\"first\"],"
    "\"responses\":{\"204\":{\"description\":\"Here.\"}}},"
    "\"put\":{\"operationId\":\"putUsers\","
    "\"tags\":[\"first\"],"
    "\"responses\":{\"204\":{\"description\":\"Here.\"}}},"
    "\"patch\":{\"operationId\":\"patchUsers\","
    "\"tags\":[\"first\"],"
    "\"responses\":{\"204\":{\"description\":\"Here.\"}}},"
    "\"delete\":{\"operationId\":\"deleteUsers\","
    "\"tags\":[\"first\"],"
    "\"responses\":{\"204\":{\"description\":\"Here.\"}}}},"
    "\"/users/{user}/keys/{key}\":{\"parameters\":[{\"name"
    "\":\"key\","
    "\"in\":\"path\","
    "\"required\":true,"
    "\"schema\":{\"type\":\"string\"}},{\"name\":\"user\","
    "\"in\":\"path\","
    "\"required\":true,"
    "\"schema\":{\"type\":\"string\"}}],"
    "\"get\":{\"operationId\":\"getKey\","
    "\"tags\":[\"second\"],"
    "\"responses\":{\"204\":{\"description\":\"Here.\"}}}},"
    "\"/users/{id}\":{\"parameters\":[{\"name\":\"id\","
    "\"in\":\"path\","
    "\"required\":true,"
    "\"schema\":{\"type\":\"string\"}}],"
    "\"get\":{\"operationId\":\"getUser\","
    "\"tags\":[\"second\"],"
    "\"responses\":{\"204\":{\"description\":\"Here.\"}}}},"
    "\"/users/me\":{\"get\":{\"operationId\":\"getMe\","
    "\"tags\":[\"second\"],"
    "\"responses\":{\"204\":{\"description\":\"Here.\"}}}},"
    "\"/users-me\":{\"get\":{\"operationId\":\"getUsersMe\""
    ","
    "\"tags\":[\"second\"],"
    "\"responses\":{\"204\":{\"description\":\"Here.\"}}}},"
    "\"/users_me/2.0\":{\"get\":{\"operationId\":\"getVersi"
    "on\","
    "\"tags\":[\"second\"],"
    "\"responses\":{\"204\":{\"description\":\"Here.\"}}}}}"
    "}";

struct text
api_document(void)
{
	return ((struct text){ json, sizeof(json) - 1 });
}
