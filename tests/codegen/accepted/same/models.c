/*
 * The schemas of Same 1.0.0 as tables, and their writers.
 *
 * Written by openapi-kore from same.yaml; do not edit.
 */
#include "same/models.h"

static const struct property note_properties[] = {
	{
		.name = TEXT("text"),
		.schema = &schema_text,
		.offset = offsetof(struct api_note, text),
		.presence_offset = offsetof(struct api_note, has_text),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules note_rules = {
	.properties = note_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_note_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_note),
	.object = &note_rules,
};

void
api_note_write(struct json_writer *writer, const struct api_note *value)
{
	json_write_object_begin(writer);
	if (value->has_text) {
		json_write_name(writer, "\"text\":");
		json_write_text(writer, value->text);
	}
	json_write_object_end(writer);
}
