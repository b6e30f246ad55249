/*
 * The schemas of Same 1.0.0 as tables. One does for all structs that have the
 * same members.
 *
 * Written by openapi-kore from same.yaml; do not edit.
 */
#include "same/models.h"
#include "runtime/schema_rows.h"

#define OWNER struct api_note
static const struct property note_properties[] = {
	PROPERTY("text", text, schema_text, OPTIONAL),
};
#undef OWNER

const struct schema api_note_schema =
    OBJECT_SCHEMA(struct api_note, note_properties);

static const struct schema scan_page_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED, .bytes = true);

#define OWNER struct api_scan
static const struct property scan_properties[] = {
	PROPERTY("page", page, scan_page_schema, OPTIONAL),
};
#undef OWNER

const struct schema api_scan_schema =
    OBJECT_SCHEMA(struct api_scan, scan_properties);
