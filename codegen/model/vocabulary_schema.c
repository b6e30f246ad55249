/*
 * The keywords of schemas: OpenAPI 3.1's are JSON Schema 2020-12 with a few
 * more, 3.0's are a subset with words of its own.
 */
#include "codegen/model/vocabulary.h"

#define FLATTEN "write the members that are meant into one schema"
#define NAME_IT "put the schema under components and refer to it there"

static const struct keyword xml_rows[] = {
	ROW("name", ANNOTATION, TEXT),
	ROW("namespace", ANNOTATION, TEXT),
	ROW("prefix", ANNOTATION, TEXT),
	ROW("attribute", ANNOTATION, BOOLEAN),
	ROW("wrapped", ANNOTATION, BOOLEAN),
};
static const struct vocabulary xml_words =
    VOCABULARY("an XML object", NULL, xml_rows);

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
	ROW("title", ANNOTATION, TEXT),
	ROW("description", ANNOTATION, TEXT),
	ROW("deprecated", ANNOTATION, BOOLEAN),
	ROW("example", ANNOTATION, ANY),
	ROW_IN(31, "examples", ANNOTATION, SEQUENCE),
	ROW_IN(31, "$comment", ANNOTATION, TEXT),
	ROW_OF("externalDocs", ANNOTATION, OBJECT, external_docs_words),
	ROW_OF("xml", ANNOTATION, OBJECT, xml_words),
	ROW_REFUSED("allOf", "unsupported_all_of", FLATTEN),
	ROW_REFUSED("anyOf", "unsupported_any_of", FLATTEN),
	ROW_REFUSED("oneOf", "unsupported_one_of", FLATTEN),
	ROW_REFUSED("not", "unsupported_not",
	    "say what the value is in place of what it is not"),
	ROW_REFUSED("discriminator", "unsupported_discriminator", FLATTEN),
	ROW_REFUSED_IN(31, "if", "unsupported_condition", FLATTEN),
	ROW_REFUSED_IN(31, "then", "unsupported_condition", FLATTEN),
	ROW_REFUSED_IN(31, "else", "unsupported_condition", FLATTEN),
	ROW_REFUSED_IN(
	    31, "dependentSchemas", "unsupported_condition", FLATTEN),
	ROW_REFUSED_IN(31, "dependentRequired", "unsupported_condition",
	    "let the operation check it, or make the members one object"),
	ROW_REFUSED_IN(31, "prefixItems", "unsupported_prefix_items",
	    "make it an object with a member for each place"),
	ROW_REFUSED_IN(31, "contains", "unsupported_contains",
	    "let the operation check it"),
	ROW_REFUSED_IN(31, "minContains", "unsupported_contains",
	    "let the operation check it"),
	ROW_REFUSED_IN(31, "maxContains", "unsupported_contains",
	    "let the operation check it"),
	ROW_REFUSED_IN(31, "patternProperties",
	    "unsupported_pattern_properties",
	    "use additionalProperties with a schema"),
	ROW_REFUSED_IN(31, "propertyNames", "unsupported_property_names",
	    "let the operation check the names"),
	ROW_REFUSED_IN(
	    31, "unevaluatedItems", "unsupported_unevaluated", "use items"),
	ROW_REFUSED_IN(31, "unevaluatedProperties", "unsupported_unevaluated",
	    "use additionalProperties"),
	ROW_REFUSED_IN(31, "contentEncoding", "unsupported_content",
	    "it is not checked: say it in the description"),
	ROW_REFUSED_IN(31, "contentMediaType", "unsupported_content",
	    "it is not checked: say it in the description"),
	ROW_REFUSED_IN(31, "contentSchema", "unsupported_content",
	    "it is not checked: say it in the description"),
	ROW_REFUSED_IN(31, "$schema", "unsupported_dialect",
	    "schemas are read in OpenAPI 3.1's own dialect: remove it"),
	ROW_REFUSED_IN(31, "$vocabulary", "unsupported_dialect",
	    "schemas are read in OpenAPI 3.1's own dialect: remove it"),
	ROW_REFUSED_IN(31, "$id", "unsupported_identifier", NAME_IT),
	ROW_REFUSED_IN(31, "$anchor", "unsupported_identifier", NAME_IT),
	ROW_REFUSED_IN(31, "$dynamicAnchor", "unsupported_identifier", NAME_IT),
	ROW_REFUSED_IN(31, "$dynamicRef", "unsupported_identifier", NAME_IT),
	ROW_REFUSED_IN(31, "$defs", "unsupported_identifier", NAME_IT),
	ROW_REFUSED_IN(31, "definitions", "unsupported_identifier", NAME_IT),
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
