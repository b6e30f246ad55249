/*
 * The keywords of schemas: OpenAPI 3.1's are JSON Schema 2020-12 with a few
 * more, 3.0's are a subset with words of its own.
 */
#include "codegen/model/vocabulary.h"

static const struct keyword xml_rows[] = {
	ROW("name", ANNOTATION, TEXT),
	ROW("namespace", ANNOTATION, TEXT),
	ROW("prefix", ANNOTATION, TEXT),
	ROW("attribute", ANNOTATION, BOOLEAN),
	ROW("wrapped", ANNOTATION, BOOLEAN),
};
static const struct vocabulary xml_words =
    VOCABULARY_TOLD("an XML object", NULL, xml_rows);

static const struct keyword schema_rows[] = {
	ROW("type", ENFORCED, ANY),
	ROW("format", ENFORCED, TEXT),
	ROW("enum", ENFORCED, SEQUENCE),
	ROW_IN(31, "const", ENFORCED, ANY),
	ROW("default", ENFORCED, ANY),
	ROW_IN(30, "nullable", ENFORCED, BOOLEAN),
	ROW("minLength", ENFORCED, COUNT),
	ROW("maxLength", ENFORCED, COUNT),
	ROW("pattern", ENFORCED, TEXT),
	ROW("minimum", ENFORCED, NUMBER),
	ROW("maximum", ENFORCED, NUMBER),
	ROW("exclusiveMinimum", ENFORCED, ANY),
	ROW("exclusiveMaximum", ENFORCED, ANY),
	ROW("multipleOf", ENFORCED, NUMBER),
	ROW("items", ENFORCED, ANY),
	ROW("minItems", ENFORCED, COUNT),
	ROW("maxItems", ENFORCED, COUNT),
	ROW("uniqueItems", ENFORCED, BOOLEAN),
	ROW("properties", ENFORCED, MAPPING),
	ROW("required", ENFORCED, SEQUENCE),
	ROW("additionalProperties", ENFORCED, ANY),
	ROW("minProperties", ENFORCED, COUNT),
	ROW("maxProperties", ENFORCED, COUNT),
	ROW("readOnly", ENFORCED, BOOLEAN),
	ROW("writeOnly", ENFORCED, BOOLEAN),
	ROW("x-json", ENFORCED, BOOLEAN),
	ROW("x-tolerant", ENFORCED, BOOLEAN),
	ROW("title", ANNOTATION, TEXT),
	ROW("description", ANNOTATION, TEXT),
	ROW("deprecated", ANNOTATION, BOOLEAN),
	ROW("example", ANNOTATION, ANY),
	ROW_IN(31, "examples", ANNOTATION, SEQUENCE),
	ROW_IN(31, "$comment", ANNOTATION, TEXT),
	ROW_OF("externalDocs", ANNOTATION, OBJECT, external_docs_words),
	ROW_OF("xml", ANNOTATION, OBJECT, xml_words),
	ROW("allOf", ENFORCED, SEQUENCE),
	ROW("anyOf", ENFORCED, SEQUENCE),
	ROW("oneOf", ENFORCED, SEQUENCE),
	ROW("not", ENFORCED, ANY),
	ROW("discriminator", ANNOTATION, MAPPING),
	ROW_IN(31, "if", ENFORCED, ANY),
	ROW_IN(31, "then", ENFORCED, ANY),
	ROW_IN(31, "else", ENFORCED, ANY),
	ROW_IN(31, "dependentSchemas", ENFORCED, MAPPING),
	ROW_IN(31, "dependentRequired", ENFORCED, MAPPING),
	ROW_IN(31, "prefixItems", ENFORCED, SEQUENCE),
	ROW_IN(31, "contains", ENFORCED, ANY),
	ROW_IN(31, "minContains", ENFORCED, COUNT),
	ROW_IN(31, "maxContains", ENFORCED, COUNT),
	ROW_IN(31, "patternProperties", ENFORCED, MAPPING),
	ROW_IN(31, "propertyNames", ENFORCED, ANY),
	ROW_IN(31, "unevaluatedItems", ENFORCED, ANY),
	ROW_IN(31, "unevaluatedProperties", ENFORCED, ANY),
	ROW_IN(31, "contentEncoding", ANNOTATION, TEXT),
	ROW_IN(31, "contentMediaType", ANNOTATION, TEXT),
	ROW_IN(31, "contentSchema", ANNOTATION, ANY),
	ROW_IN(31, "$ref", ENFORCED, TEXT),
	ROW_IN(31, "$schema", ENFORCED, TEXT),
	ROW_IN(31, "$vocabulary", ANNOTATION, MAPPING),
	ROW_IN(31, "$id", ENFORCED, TEXT),
	ROW_IN(31, "$anchor", ENFORCED, TEXT),
	ROW_IN(31, "$dynamicAnchor", ENFORCED, TEXT),
	ROW_IN(31, "$dynamicRef", ENFORCED, TEXT),
	ROW_IN(31, "$defs", ENFORCED, MAPPING),
	ROW_IN(31, "definitions", ANNOTATION, MAPPING),
};
const struct vocabulary schema_words =
    VOCABULARY("a schema", "schemas", schema_rows);

/* What may stand beside a $ref in a schema: it belongs to the place. */
static const struct keyword schema_reference_rows[] = {
	ROW("$ref", NEEDED, TEXT),
	ROW("summary", ANNOTATION, TEXT),
	ROW("title", ANNOTATION, TEXT),
	ROW("description", ANNOTATION, TEXT),
	ROW("deprecated", ANNOTATION, BOOLEAN),
	ROW("example", ANNOTATION, ANY),
	ROW_IN(31, "examples", ANNOTATION, SEQUENCE),
	ROW_IN(31, "$comment", ANNOTATION, TEXT),
	ROW_IN(31, "default", ENFORCED, ANY),
	ROW_IN(31, "readOnly", ENFORCED, BOOLEAN),
	ROW_IN(31, "writeOnly", ENFORCED, BOOLEAN),
};
const struct vocabulary schema_reference_words =
    VOCABULARY("a schema with $ref", NULL, schema_reference_rows);
