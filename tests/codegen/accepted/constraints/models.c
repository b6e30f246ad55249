/*
 * The schemas of Constraints 1.0.0 as tables. One does for all structs that
 * have the same members.
 *
 * Written by openapi-kore from constraints.yaml; do not edit.
 */
#include "constraints/models.h"
#include "runtime/schema_rows.h"

const struct text api_color_texts[2] = { TEXT("red"), TEXT("green") };

const struct schema api_color_schema =
    ENUM_SCHEMA(enum api_color, api_color_texts);

const struct text api_all_inline_color_texts[1] = { TEXT("blue") };

const struct schema api_all_inline_color_schema =
    ENUM_SCHEMA(enum api_all_inline_color, api_all_inline_color_texts);

const struct text api_all_constant_texts[1] = { TEXT("fixed") };

const struct schema api_all_constant_schema =
    SCHEMA_OF(ENUM, enum api_all_constant, text, .max_length = SCHEMA_UNBOUNDED,
	TEXTS(api_all_constant_texts), .constant = true);

static const struct schema all_map_value_schema =
    INT64_SCHEMA(.minimum = 0, .maximum = INT64_MAX);

const struct schema api_all_map_schema =
    MAP_SCHEMA(struct api_all_map, .values = &all_map_value_schema,
	MAP_ENTRY(struct api_all_map_entry), .min_properties = 1,
	.max_properties = 3);

static const struct schema all_text_schema =
    TEXT_SCHEMA(.min_length = 1, .max_length = 200);

static const struct schema all_pattern_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED,
	.pattern = PATTERN("^[a-z]+\\\\?$"));

static const struct schema all_long_pattern_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED,
	.pattern = PATTERN("^(one of many words|another one of many words|the "
	"last one of these many words)$"));

static const struct schema text_date_time_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED, .format = FORMAT_DATE_TIME);

static const struct schema text_date_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED, .format = FORMAT_DATE);

static const struct schema all_mail_schema =
    TEXT_SCHEMA(.max_length = 254, .format = FORMAT_EMAIL);

static const struct schema text_uri_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED, .format = FORMAT_URI);

static const struct schema text_uri_reference_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED, .format = FORMAT_URI_REFERENCE);

static const struct schema all_ruled_id_schema =
    TEXT_SCHEMA(.max_length = 36, .format = FORMAT_UUID,
	.pattern = PATTERN("^0"));

static const struct schema all_small_schema =
    INT32_SCHEMA(.minimum = -1, .maximum = 2147483647);

static const struct schema all_beyond_schema =
    INT64_SCHEMA(.minimum = INT64_C(-3000000000),
	.maximum = INT64_C(10000000000));

static const struct schema all_between_schema =
    INT64_SCHEMA(.minimum = 1, .maximum = 9, .exclusive_minimum = true,
	.exclusive_maximum = true);

static const struct schema all_fraction_schema =
    INT64_SCHEMA(.minimum = 1, .maximum = 9, .multiple_of = 3);

static const struct schema all_step_schema =
    INT64_SCHEMA(.minimum = INT64_MIN, .maximum = INT64_MAX, .multiple_of = 5);

static const struct schema all_numbers_schema =
    INT64_SCHEMA(.minimum = INT64_MIN, .maximum = INT64_MAX,
	.values = (const int64_t[]){ 1, -2, INT64_C(3000000000) },
	.value_count = 3);

static const struct schema all_double_schema =
    DOUBLE_SCHEMA(.minimum = "-1.5", .exclusive_maximum = "1e3");

static const struct schema all_decimal_schema =
    DECIMAL_SCHEMA(.exclusive_minimum = "0", .maximum = "99.99",
	.multiple_of = "0.01");

static const struct schema all_decimals_schema =
    DECIMAL_SCHEMA(.values = (const char *const[]){ "0.5", "1" },
	.value_count = 2);

static const struct schema all_always_schema =
    BOOLEAN_SCHEMA(.values = (const struct text[]){ TEXT("true") },
	.value_count = 1, .constant = true);

static const struct schema all_some_schema =
    ANY_SCHEMA(.values = (const struct text[]){ TEXT("1"), TEXT("\"one\""),
	TEXT("{\"a\":[null]}") }, .value_count = 3);

static const struct schema all_list_schema =
    ARRAY_SCHEMA(struct text_list, .items = &all_text_schema, .min_items = 1,
	.max_items = 5, .unique = true);

static const struct schema all_loose_schema =
    MAP_SCHEMA(struct any_map, .values = &schema_any,
	MAP_ENTRY(struct any_entry), .min_properties = 1,
	.max_properties = SCHEMA_UNBOUNDED);

#define OWNER struct api_all
static const struct property all_properties[] = {
	PROPERTY("text", text, all_text_schema, OPTIONAL),
	PROPERTY("same_rules", same_rules, all_text_schema, OPTIONAL),
	PROPERTY("plain_text", plain_text, schema_text, OPTIONAL),
	PROPERTY("pattern", pattern, all_pattern_schema, OPTIONAL),
	PROPERTY("long_pattern", long_pattern, all_long_pattern_schema,
	    OPTIONAL),
	PROPERTY("moment", moment, text_date_time_schema, OPTIONAL),
	PROPERTY("day", day, text_date_schema, OPTIONAL),
	PROPERTY("mail", mail, all_mail_schema, OPTIONAL),
	PROPERTY("link", link, text_uri_schema, OPTIONAL),
	PROPERTY("reference", reference, text_uri_reference_schema, OPTIONAL),
	PROPERTY("secret", secret, schema_text, OPTIONAL),
	PROPERTY("id", id, schema_uuid, OPTIONAL),
	PROPERTY("ruled_id", ruled_id, all_ruled_id_schema, OPTIONAL),
	PROPERTY("color", color, api_color_schema, OPTIONAL),
	PROPERTY("inline_color", inline_color, api_all_inline_color_schema,
	    OPTIONAL),
	PROPERTY("constant", constant, api_all_constant_schema, OPTIONAL),
	PROPERTY("small", small, all_small_schema, OPTIONAL),
	PROPERTY("large", large, schema_int64, OPTIONAL),
	PROPERTY("beyond", beyond, all_beyond_schema, OPTIONAL),
	PROPERTY("between", between, all_between_schema, OPTIONAL),
	PROPERTY("fraction", fraction, all_fraction_schema, OPTIONAL),
	PROPERTY("step", step, all_step_schema, OPTIONAL),
	PROPERTY("numbers", numbers, all_numbers_schema, OPTIONAL),
	PROPERTY("plain_integer", plain_integer, schema_int64, OPTIONAL),
	PROPERTY("double", double_, all_double_schema, OPTIONAL),
	PROPERTY("float", float_, schema_double, OPTIONAL),
	PROPERTY("decimal", decimal, all_decimal_schema, OPTIONAL),
	PROPERTY("decimals", decimals, all_decimals_schema, OPTIONAL),
	PROPERTY("plain_decimal", plain_decimal, schema_decimal, OPTIONAL),
	PROPERTY("flag", flag, schema_boolean, OPTIONAL),
	PROPERTY("always", always, all_always_schema, OPTIONAL),
	PROPERTY("any", any, schema_any, OPTIONAL),
	PROPERTY("some", some, all_some_schema, OPTIONAL),
	PROPERTY("list", list, all_list_schema, OPTIONAL),
	PROPERTY("same_list", same_list, all_list_schema, OPTIONAL),
	PROPERTY("map", map, api_all_map_schema, OPTIONAL),
	PROPERTY("loose", loose, all_loose_schema, OPTIONAL),
};
#undef OWNER

const struct schema api_all_schema =
    OBJECT_SCHEMA_WITH(struct api_all, all_properties, .min_properties = 1,
	.max_properties = 40, .additional = ADDITIONAL_REFUSED);
