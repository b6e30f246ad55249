/*
 * The plain schemas say the size of the type that the header names for them.
 */
#include <criterion/criterion.h>

#include "runtime/schema.h"

Test(schema, of_plain_values_has_their_size_and_no_rules)
{
	const struct {
		const struct schema *schema;
		enum schema_type type;
		size_t size;
	} rows[] = {
		{ &schema_text, SCHEMA_TEXT, sizeof(struct text) },
		{ &schema_uuid, SCHEMA_UUID, sizeof(struct uuid) },
		{ &schema_int32, SCHEMA_INT32, sizeof(int32_t) },
		{ &schema_int64, SCHEMA_INT64, sizeof(int64_t) },
		{ &schema_double, SCHEMA_DOUBLE, sizeof(double) },
		{ &schema_decimal, SCHEMA_DECIMAL, sizeof(struct text) },
		{ &schema_boolean, SCHEMA_BOOLEAN, sizeof(bool) },
		{ &schema_any, SCHEMA_ANY, sizeof(struct text) },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		cr_assert_eq(rows[i].schema->type, rows[i].type);
		cr_assert_eq(rows[i].schema->size, rows[i].size);
		cr_assert_not(rows[i].schema->nullable);
		cr_assert_null(rows[i].schema->text);
	}
}

Test(schema, of_any_map_describes_its_entries)
{
	cr_assert_eq(schema_any_map.type, SCHEMA_MAP);
	cr_assert_eq(schema_any_map.size, sizeof(struct any_map));
	cr_assert_eq(schema_any_map.map->values, &schema_any);
	cr_assert_eq(schema_any_map.map->entry_size, sizeof(struct any_entry));
	cr_assert_eq(schema_any_map.map->value_offset,
	    offsetof(struct any_entry, value));
	cr_assert_eq(schema_any_map.map->max_properties, SCHEMA_UNBOUNDED);
}
