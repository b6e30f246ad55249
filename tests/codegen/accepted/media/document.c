/*
 * The document of Media 1.0.0 itself, as JSON.
 *
 * Written by openapi-kore from media.yaml; do not edit.
 */
#include "media/document.h"

static const char json[] =
    "{\"openapi\":\"3.1.0\","
    "\"info\":{\"title\":\"Media\","
    "\"version\":\"1.0.0\"},"
    "\"webhooks\":{\"made\":{\"post\":{\"responses\":{\"204"
    "\":{\"description\":\"Taken.\"}}}}},"
    "\"paths\":{\"/\":{\"get\":{\"tags\":[\"pets\","
    "\"others\"],"
    "\"responses\":{\"200\":{\"description\":\"Everything."
    "\","
    "\"content\":{\"application/json\":{\"schema\":{\"type"
    "\":\"array\","
    "\"items\":{\"type\":\"string\"}}},"
    "\"text/plain\":{\"schema\":{\"type\":\"string\"}},"
    "\"image/*\":{}}},"
    "\"4XX\":{\"description\":\"Not this way.\","
    "\"content\":{\"application/json\":{\"schema\":{\"$ref"
    "\":\"#/components/schemas/Fault\"}}}},"
    "\"default\":{\"description\":\"A problem.\","
    "\"content\":{\"application/problem+json\":{}}}}}},"
    "\"/pets/{pet-id}/photo\":{\"put\":{\"tags\":[\"pets\"]"
    ","
    "\"parameters\":[{\"name\":\"pet-id\","
    "\"in\":\"path\","
    "\"required\":true,"
    "\"schema\":{\"type\":\"string\"}}],"
    "\"requestBody\":{\"content\":{\"image/*\":{},"
    "\"text/plain\":{\"schema\":{\"type\":\"string\","
    "\"maxLength\":10}},"
    "\"application/octet-stream\":{}}},"
    "\"responses\":{\"204\":{\"description\":\"Taken.\","
    "\"links\":{\"Next\":{\"operationId\":\"addPet\"}}},"
    "\"default\":{\"description\":\"Anything.\","
    "\"content\":{\"application/json\":{\"schema\":{\"$ref"
    "\":\"#/components/schemas/Fault\"}}}}}}},"
    "\"/pets\":{\"post\":{\"operationId\":\"addPet\","
    "\"tags\":[\"pets\"],"
    "\"requestBody\":{\"required\":true,"
    "\"content\":{\"application/json\":{\"schema\":{\"$ref"
    "\":\"#/components/schemas/Pet\"}},"
    "\"application/x-www-form-urlencoded\":{\"schema\":{\"$"
    "ref\":\"#/components/schemas/Pet\"}},"
    "\"multipart/form-data\":{\"schema\":{\"$ref\":\"#/comp"
    "onents/schemas/Pet\"}}}},"
    "\"callbacks\":{\"done\":{}},"
    "\"responses\":{\"201\":{\"description\":\"Added.\","
    "\"content\":{\"text/plain\":{}}}}}}},"
    "\"components\":{\"schemas\":{\"Pet\":{\"type\":\"objec"
    "t\","
    "\"required\":[\"name\"],"
    "\"properties\":{\"name\":{\"type\":\"string\"},"
    "\"tags\":{\"type\":\"array\","
    "\"items\":{\"type\":\"string\"}}}},"
    "\"Fault\":{\"type\":\"object\","
    "\"required\":[\"reason\"],"
    "\"properties\":{\"reason\":{\"type\":\"string\"}}}}}}";

struct text
api_document(void)
{
	return ((struct text){ json, sizeof(json) - 1 });
}
