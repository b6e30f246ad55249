/*
 * The document of * / #error " %s \ ? ?/ %n%n itself, as JSON.
 *
 * Written by openapi-kore from hostile.yaml; do not edit.
 */
#include "hostile/document.h"

static const char json[] =
    "{\"openapi\":\"3.1.0\","
    "\"info\":{\"title\":\"*/ #error \\\" %s \\\\ ?\?/\","
    "\"version\":\"%n%n\"},"
    "\"tags\":[{\"name\":\"int\","
    "\"description\":\"*/ int main(void) { return "
    "system(\\\"x\\\"); } /*\\nA line that ends in "
    "\\\\\\nand in ?\?/\\n- an item \\\\\\nand \342\200\256 "
    "turned, with a\\ttab and a \\u001b.\"}],"
    "\"paths\":{\"/for/\\\"quoted\\\"/*/{while}/\\\\\":{\"p"
    "arameters\":[{\"name\":\"while\","
    "\"in\":\"path\","
    "\"required\":true,"
    "\"schema\":{\"type\":\"string\","
    "\"pattern\":\"\\\"\\\\\\\\/\\\\*/?\?/%s$\"}},{\"name\":"
    "\"*/\\\"%s\\\\\","
    "\"in\":\"query\","
    "\"schema\":{\"type\":\"string\","
    "\"default\":\"*/\\\"%s\\\\?\?/\"}}],"
    "\"get\":{\"operationId\":\"return\","
    "\"tags\":[\"int\"],"
    "\"summary\":\"*/\","
    "\"description\":\"/*\\\\\","
    "\"responses\":{\"200\":{\"description\":\"*/ %d "
    "\\\\\","
    "\"headers\":{\"%s\":{\"schema\":{\"type\":\"string\","
    "\"enum\":[\"*/\","
    "\"%s\","
    "\"\"]}}},"
    "\"content\":{\"application/json\":{\"schema\":{\"$ref"
    "\":\"#/components/schemas/struct\"}}}}}}},"
    "\"/api\":{\"get\":{\"operationId\":\"api\","
    "\"tags\":[\"int\"],"
    "\"parameters\":[{\"name\":\"struct\","
    "\"in\":\"query\","
    "\"schema\":{\"type\":\"string\","
    "\"minLength\":1}}],"
    "\"responses\":{\"204\":{\"description\":\"A "
    "parameter's table is not the schema struct's.\"}}}}},"
    "\"components\":{\"schemas\":{\"struct\":{\"type\":\"ob"
    "ject\","
    "\"description\":\"ends in \\\\\","
    "\"required\":[\"int\"],"
    "\"properties\":{\"int\":{\"type\":\"integer\"},"
    "\"errno\":{\"type\":\"integer\","
    "\"default\":7},"
    "\"?\?/\\\"\":{\"type\":\"string\","
    "\"const\":\"?\?/\\\"\\n\"},"
    "\"\303\251\\t\":{\"type\":\"string\","
    "\"enum\":[\"\\u0001\","
    "\"\\\\\","
    "\"\\\"\","
    "\"a*/b\"]},"
    "\"*/\":{\"type\":\"string\","
    "\"default\":\"*/\"}}}}}}";

struct text
api_document(void)
{
	return ((struct text){ json, sizeof(json) - 1 });
}
