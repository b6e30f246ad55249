/*
 * The keywords of what only tells about an API. Nothing depends on most of
 * it, so what is wrong there is told, and no reason to refuse a document.
 */
#include "codegen/model/vocabulary.h"

static const struct keyword contact_rows[] = {
	ROW("name", ANNOTATION, TEXT),
	ROW("url", ANNOTATION, TEXT),
	ROW("email", ANNOTATION, TEXT),
};
static const struct vocabulary contact_words =
    VOCABULARY_TOLD("a contact", NULL, contact_rows);

static const struct keyword license_rows[] = {
	ROW("name", WANTED, TEXT),
	ROW("url", ANNOTATION, TEXT),
	ROW_IN(31, "identifier", ANNOTATION, TEXT),
};
static const struct vocabulary license_words =
    VOCABULARY_TOLD("a license", NULL, license_rows);

static const struct keyword info_rows[] = {
	ROW("title", WANTED, TEXT),
	ROW("version", WANTED, TEXT),
	ROW_IN(31, "summary", ANNOTATION, TEXT),
	ROW("description", ANNOTATION, TEXT),
	ROW("termsOfService", ANNOTATION, TEXT),
	ROW_OF("contact", ANNOTATION, OBJECT, contact_words),
	ROW_OF("license", ANNOTATION, OBJECT, license_words),
};
const struct vocabulary info_words = VOCABULARY_TOLD("info", NULL, info_rows);

static const struct keyword variable_rows[] = {
	ROW("enum", ANNOTATION, SEQUENCE),
	ROW("default", NEEDED, TEXT),
	ROW("description", ANNOTATION, TEXT),
};
static const struct vocabulary variable_words =
    VOCABULARY("a server variable", NULL, variable_rows);

static const struct keyword server_rows[] = {
	ROW("url", NEEDED, TEXT),
	ROW("description", ANNOTATION, TEXT),
	ROW_OF("variables", ENFORCED, NAMED, variable_words),
};
const struct vocabulary server_words =
    VOCABULARY("a server", NULL, server_rows);

static const struct keyword external_docs_rows[] = {
	ROW("url", WANTED, TEXT),
	ROW("description", ANNOTATION, TEXT),
};
const struct vocabulary external_docs_words =
    VOCABULARY_TOLD("an external documentation", NULL, external_docs_rows);

static const struct keyword tag_rows[] = {
	ROW("name", NEEDED, TEXT),
	ROW("description", ANNOTATION, TEXT),
	ROW_OF("externalDocs", ANNOTATION, OBJECT, external_docs_words),
};
const struct vocabulary tag_words = VOCABULARY_TOLD("a tag", NULL, tag_rows);

static const struct keyword example_rows[] = {
	ROW("summary", ANNOTATION, TEXT),
	ROW("description", ANNOTATION, TEXT),
	ROW("value", ANNOTATION, ANY),
	ROW("externalValue", ANNOTATION, TEXT),
};
const struct vocabulary example_words =
    VOCABULARY_TOLD("an example", "examples", example_rows);

/* A Reference Object: what may stand beside $ref, except in schemas. */
static const struct keyword reference_rows[] = {
	ROW("$ref", NEEDED, TEXT),
	ROW("summary", ANNOTATION, TEXT),
	ROW("description", ANNOTATION, TEXT),
};
const struct vocabulary reference_words =
    VOCABULARY("a reference", NULL, reference_rows);
