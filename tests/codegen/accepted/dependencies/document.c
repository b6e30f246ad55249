/*
 * The document of Dependencies 1.0.0 itself, as JSON.
 *
 * Written by openapi-kore from dependencies.yaml; do not edit.
 */
#include "dependencies/document.h"

static const char json[] =
    "{\"openapi\":\"3.1.0\","
    "\"info\":{\"title\":\"Dependencies\","
    "\"version\":\"1.0.0\"},"
    "\"tags\":[{\"name\":\"rooms\"}],"
    "\"x-dependencies\":{\"room_key\":{\"description\":\"Th"
    "e key of the room that the request names.\","
    "\"parameters\":[{\"$ref\":\"#/components/parameters/Ro"
    "om\"},{\"$ref\":\"#/components/parameters/Floor\"},{\""
    "$ref\":\"#/components/parameters/Lang\"}]},"
    "\"done\":{\"description\":\"Named like a variable of "
    "what is generated.\"},"
    "\"clock_tower\":{}},"
    "\"paths\":{\"/rooms/{room}\":{\"get\":{\"operationId\""
    ":\"getRoom\","
    "\"tags\":[\"rooms\"],"
    "\"x-depends\":[\"room_key\"],"
    "\"parameters\":[{\"$ref\":\"#/components/parameters/Ro"
    "om\"},{\"$ref\":\"#/components/parameters/Lang\"}],"
    "\"responses\":{\"204\":{\"description\":\"The room is "
    "there.\"}}},"
    "\"delete\":{\"operationId\":\"deleteRoom\","
    "\"tags\":[\"rooms\"],"
    "\"x-depends\":[\"room_key\","
    "\"done\","
    "\"clock_tower\"],"
    "\"parameters\":[{\"$ref\":\"#/components/parameters/Ro"
    "om\"},{\"$ref\":\"#/components/parameters/Floor\"}],"
    "\"responses\":{\"204\":{\"description\":\"The room is "
    "gone.\"}}}}},"
    "\"components\":{\"parameters\":{\"Room\":{\"name\":\"r"
    "oom\","
    "\"in\":\"path\","
    "\"required\":true,"
    "\"schema\":{\"type\":\"string\","
    "\"minLength\":1}},"
    "\"Floor\":{\"name\":\"X-Floor\","
    "\"in\":\"header\","
    "\"schema\":{\"type\":\"integer\","
    "\"format\":\"int32\"}},"
    "\"Lang\":{\"name\":\"lang\","
    "\"in\":\"query\","
    "\"schema\":{\"type\":\"string\","
    "\"default\":\"en\"}}}}}";

struct text
api_document(void)
{
	return ((struct text){ json, sizeof(json) - 1 });
}
