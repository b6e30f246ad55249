/*
 * The schemas of plain values, which every document shares, and what is looked
 * up in those of objects.
 */
#include "runtime/schema.h"

#define PLAIN(kind, c_type) \
	{ \
		.type = (kind), .size = sizeof(c_type), .text = NULL \
	}

const struct schema schema_text = PLAIN(SCHEMA_TEXT, struct text);
const struct schema schema_uuid = PLAIN(SCHEMA_UUID, struct uuid);
const struct schema schema_int32 = PLAIN(SCHEMA_INT32, int32_t);
const struct schema schema_int64 = PLAIN(SCHEMA_INT64, int64_t);
const struct schema schema_double = PLAIN(SCHEMA_DOUBLE, double);
const struct schema schema_decimal = PLAIN(SCHEMA_DECIMAL, struct text);
const struct schema schema_boolean = PLAIN(SCHEMA_BOOLEAN, bool);
const struct schema schema_any = PLAIN(SCHEMA_ANY, struct text);

static const struct map_rules any_map_rules = {
	.values = &schema_any,
	.entry_size = sizeof(struct any_entry),
	.value_offset = offsetof(struct any_entry, value),
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema schema_any_map = {
	.type = SCHEMA_MAP,
	.size = sizeof(struct any_map),
	.map = &any_map_rules,
};

const struct property *
schema_property(const struct object_rules *rules, struct text name)
{
	for (size_t i = 0; i < rules->property_count; i++)
		if (text_equal(rules->properties[i].name, name))
			return (&rules->properties[i]);
	return (NULL);
}
