/*
 * The schemas of Constraints 1.0.0 as tables, and their writers.
 *
 * Written by openapi-kore from constraints.yaml; do not edit.
 */
#include "constraints/models.h"

const struct text api_color_texts[2] = {
	TEXT("red"),
	TEXT("green"),
};

static const struct text_rules color_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.texts = api_color_texts,
	.text_count = 2,
};

const struct schema api_color_schema = {
	.type = SCHEMA_ENUM,
	.size = sizeof(enum api_color),
	.text = &color_rules,
};

const struct text api_all_inline_color_texts[1] = {
	TEXT("blue"),
};

static const struct text_rules all_inline_color_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.texts = api_all_inline_color_texts,
	.text_count = 1,
};

const struct schema api_all_inline_color_schema = {
	.type = SCHEMA_ENUM,
	.size = sizeof(enum api_all_inline_color),
	.text = &all_inline_color_rules,
};

const struct text api_all_constant_texts[1] = {
	TEXT("fixed"),
};

static const struct text_rules all_constant_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.texts = api_all_constant_texts,
	.text_count = 1,
	.constant = true,
};

const struct schema api_all_constant_schema = {
	.type = SCHEMA_ENUM,
	.size = sizeof(enum api_all_constant),
	.text = &all_constant_rules,
};

static const struct integer_rules all_map_value_rules = {
	.minimum = 0,
	.maximum = INT64_MAX,
};

static const struct schema all_map_value_schema = {
	.type = SCHEMA_INT64,
	.size = sizeof(int64_t),
	.integer = &all_map_value_rules,
};

static const struct map_rules all_map_rules = {
	.values = &all_map_value_schema,
	.entry_size = sizeof(struct api_all_map_entry),
	.value_offset = offsetof(struct api_all_map_entry, value),
	.min_properties = 1,
	.max_properties = 3,
};

const struct schema api_all_map_schema = {
	.type = SCHEMA_MAP,
	.size = sizeof(struct api_all_map),
	.map = &all_map_rules,
};

void
api_all_map_write(struct json_writer *writer, const struct api_all_map *value)
{
	size_t i;

	json_write_object_begin(writer);
	for (i = 0; i < value->count; i++) {
		json_write_key(writer, value->items[i].key);
		json_write_integer(writer, value->items[i].value);
	}
	json_write_object_end(writer);
}

static const struct text_rules all_text_rules = {
	.min_length = 1,
	.max_length = 200,
};

static const struct schema all_text_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &all_text_rules,
};

static struct pattern all_pattern_pattern = {
	.source = "^[a-z]+\\\\?$",
};

static const struct text_rules all_pattern_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.pattern = &all_pattern_pattern,
};

static const struct schema all_pattern_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &all_pattern_rules,
};

static struct pattern all_long_pattern_pattern = {
	.source =
	    "^(one of many words|another one of many words|the last one of "
	    "these many words)$",
};

static const struct text_rules all_long_pattern_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.pattern = &all_long_pattern_pattern,
};

static const struct schema all_long_pattern_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &all_long_pattern_rules,
};

static const struct text_rules all_moment_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.format = FORMAT_DATE_TIME,
};

static const struct schema all_moment_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &all_moment_rules,
};

static const struct text_rules all_day_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.format = FORMAT_DATE,
};

static const struct schema all_day_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &all_day_rules,
};

static const struct text_rules all_mail_rules = {
	.max_length = 254,
	.format = FORMAT_EMAIL,
};

static const struct schema all_mail_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &all_mail_rules,
};

static const struct text_rules all_link_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.format = FORMAT_URI,
};

static const struct schema all_link_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &all_link_rules,
};

static const struct text_rules all_reference_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.format = FORMAT_URI_REFERENCE,
};

static const struct schema all_reference_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &all_reference_rules,
};

static struct pattern all_ruled_id_pattern = {
	.source = "^0",
};

static const struct text_rules all_ruled_id_rules = {
	.max_length = 36,
	.format = FORMAT_UUID,
	.pattern = &all_ruled_id_pattern,
};

static const struct schema all_ruled_id_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &all_ruled_id_rules,
};

static const struct integer_rules all_small_rules = {
	.minimum = -1,
	.maximum = 2147483647,
};

static const struct schema all_small_schema = {
	.type = SCHEMA_INT32,
	.size = sizeof(int32_t),
	.integer = &all_small_rules,
};

static const struct integer_rules all_beyond_rules = {
	.minimum = INT64_C(-3000000000),
	.maximum = INT64_C(10000000000),
};

static const struct schema all_beyond_schema = {
	.type = SCHEMA_INT64,
	.size = sizeof(int64_t),
	.integer = &all_beyond_rules,
};

static const struct integer_rules all_between_rules = {
	.minimum = 1,
	.maximum = 9,
	.exclusive_minimum = true,
	.exclusive_maximum = true,
};

static const struct schema all_between_schema = {
	.type = SCHEMA_INT64,
	.size = sizeof(int64_t),
	.integer = &all_between_rules,
};

static const struct integer_rules all_fraction_rules = {
	.minimum = 1,
	.maximum = 9,
	.multiple_of = 3,
};

static const struct schema all_fraction_schema = {
	.type = SCHEMA_INT64,
	.size = sizeof(int64_t),
	.integer = &all_fraction_rules,
};

static const struct integer_rules all_step_rules = {
	.minimum = INT64_MIN,
	.maximum = INT64_MAX,
	.multiple_of = 5,
};

static const struct schema all_step_schema = {
	.type = SCHEMA_INT64,
	.size = sizeof(int64_t),
	.integer = &all_step_rules,
};

static const int64_t all_numbers_values[] = {
	1,
	-2,
	INT64_C(3000000000),
};

static const struct integer_rules all_numbers_rules = {
	.minimum = INT64_MIN,
	.maximum = INT64_MAX,
	.values = all_numbers_values,
	.value_count = 3,
};

static const struct schema all_numbers_schema = {
	.type = SCHEMA_INT64,
	.size = sizeof(int64_t),
	.integer = &all_numbers_rules,
};

static const struct number_rules all_double_rules = {
	.minimum = "-1.5",
	.exclusive_maximum = "1e3",
};

static const struct schema all_double_schema = {
	.type = SCHEMA_DOUBLE,
	.size = sizeof(double),
	.number = &all_double_rules,
};

static const struct number_rules all_decimal_rules = {
	.exclusive_minimum = "0",
	.maximum = "99.99",
	.multiple_of = "0.01",
};

static const struct schema all_decimal_schema = {
	.type = SCHEMA_DECIMAL,
	.size = sizeof(struct text),
	.number = &all_decimal_rules,
};

static const char *const all_decimals_values[] = {
	"0.5",
	"1",
};

static const struct number_rules all_decimals_rules = {
	.values = all_decimals_values,
	.value_count = 2,
};

static const struct schema all_decimals_schema = {
	.type = SCHEMA_DECIMAL,
	.size = sizeof(struct text),
	.number = &all_decimals_rules,
};

static const struct text all_always_values[] = {
	TEXT("true"),
};

static const struct any_rules all_always_rules = {
	.values = all_always_values,
	.value_count = 1,
	.constant = true,
};

static const struct schema all_always_schema = {
	.type = SCHEMA_BOOLEAN,
	.size = sizeof(bool),
	.any = &all_always_rules,
};

static const struct text all_some_values[] = {
	TEXT("1"),
	TEXT("\"one\""),
	TEXT("{\"a\":[null]}"),
};

static const struct any_rules all_some_rules = {
	.values = all_some_values,
	.value_count = 3,
};

static const struct schema all_some_schema = {
	.type = SCHEMA_ANY,
	.size = sizeof(struct text),
	.any = &all_some_rules,
};

static const struct array_rules all_list_rules = {
	.items = &all_text_schema,
	.min_items = 1,
	.max_items = 5,
	.unique = true,
};

static const struct schema all_list_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct text_list),
	.array = &all_list_rules,
};

static const struct map_rules all_loose_rules = {
	.values = &schema_any,
	.entry_size = sizeof(struct any_entry),
	.value_offset = offsetof(struct any_entry, value),
	.min_properties = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};

static const struct schema all_loose_schema = {
	.type = SCHEMA_MAP,
	.size = sizeof(struct any_map),
	.map = &all_loose_rules,
};

static const struct property all_properties[] = {
	{
		.name = TEXT("text"),
		.schema = &all_text_schema,
		.offset = offsetof(struct api_all, text),
		.presence_offset = offsetof(struct api_all, has_text),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("same_rules"),
		.schema = &all_text_schema,
		.offset = offsetof(struct api_all, same_rules),
		.presence_offset = offsetof(struct api_all, has_same_rules),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("plain_text"),
		.schema = &schema_text,
		.offset = offsetof(struct api_all, plain_text),
		.presence_offset = offsetof(struct api_all, has_plain_text),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("pattern"),
		.schema = &all_pattern_schema,
		.offset = offsetof(struct api_all, pattern),
		.presence_offset = offsetof(struct api_all, has_pattern),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("long_pattern"),
		.schema = &all_long_pattern_schema,
		.offset = offsetof(struct api_all, long_pattern),
		.presence_offset = offsetof(struct api_all, has_long_pattern),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("moment"),
		.schema = &all_moment_schema,
		.offset = offsetof(struct api_all, moment),
		.presence_offset = offsetof(struct api_all, has_moment),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("day"),
		.schema = &all_day_schema,
		.offset = offsetof(struct api_all, day),
		.presence_offset = offsetof(struct api_all, has_day),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("mail"),
		.schema = &all_mail_schema,
		.offset = offsetof(struct api_all, mail),
		.presence_offset = offsetof(struct api_all, has_mail),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("link"),
		.schema = &all_link_schema,
		.offset = offsetof(struct api_all, link),
		.presence_offset = offsetof(struct api_all, has_link),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("reference"),
		.schema = &all_reference_schema,
		.offset = offsetof(struct api_all, reference),
		.presence_offset = offsetof(struct api_all, has_reference),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("secret"),
		.schema = &schema_text,
		.offset = offsetof(struct api_all, secret),
		.presence_offset = offsetof(struct api_all, has_secret),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("id"),
		.schema = &schema_uuid,
		.offset = offsetof(struct api_all, id),
		.presence_offset = offsetof(struct api_all, has_id),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("ruled_id"),
		.schema = &all_ruled_id_schema,
		.offset = offsetof(struct api_all, ruled_id),
		.presence_offset = offsetof(struct api_all, has_ruled_id),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("color"),
		.schema = &api_color_schema,
		.offset = offsetof(struct api_all, color),
		.presence_offset = offsetof(struct api_all, has_color),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("inline_color"),
		.schema = &api_all_inline_color_schema,
		.offset = offsetof(struct api_all, inline_color),
		.presence_offset = offsetof(struct api_all, has_inline_color),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("constant"),
		.schema = &api_all_constant_schema,
		.offset = offsetof(struct api_all, constant),
		.presence_offset = offsetof(struct api_all, has_constant),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("small"),
		.schema = &all_small_schema,
		.offset = offsetof(struct api_all, small),
		.presence_offset = offsetof(struct api_all, has_small),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("large"),
		.schema = &schema_int64,
		.offset = offsetof(struct api_all, large),
		.presence_offset = offsetof(struct api_all, has_large),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("beyond"),
		.schema = &all_beyond_schema,
		.offset = offsetof(struct api_all, beyond),
		.presence_offset = offsetof(struct api_all, has_beyond),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("between"),
		.schema = &all_between_schema,
		.offset = offsetof(struct api_all, between),
		.presence_offset = offsetof(struct api_all, has_between),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("fraction"),
		.schema = &all_fraction_schema,
		.offset = offsetof(struct api_all, fraction),
		.presence_offset = offsetof(struct api_all, has_fraction),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("step"),
		.schema = &all_step_schema,
		.offset = offsetof(struct api_all, step),
		.presence_offset = offsetof(struct api_all, has_step),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("numbers"),
		.schema = &all_numbers_schema,
		.offset = offsetof(struct api_all, numbers),
		.presence_offset = offsetof(struct api_all, has_numbers),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("plain_integer"),
		.schema = &schema_int64,
		.offset = offsetof(struct api_all, plain_integer),
		.presence_offset = offsetof(struct api_all, has_plain_integer),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("double"),
		.schema = &all_double_schema,
		.offset = offsetof(struct api_all, double_),
		.presence_offset = offsetof(struct api_all, has_double_),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("float"),
		.schema = &schema_double,
		.offset = offsetof(struct api_all, float_),
		.presence_offset = offsetof(struct api_all, has_float_),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("decimal"),
		.schema = &all_decimal_schema,
		.offset = offsetof(struct api_all, decimal),
		.presence_offset = offsetof(struct api_all, has_decimal),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("decimals"),
		.schema = &all_decimals_schema,
		.offset = offsetof(struct api_all, decimals),
		.presence_offset = offsetof(struct api_all, has_decimals),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("plain_decimal"),
		.schema = &schema_decimal,
		.offset = offsetof(struct api_all, plain_decimal),
		.presence_offset = offsetof(struct api_all, has_plain_decimal),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("flag"),
		.schema = &schema_boolean,
		.offset = offsetof(struct api_all, flag),
		.presence_offset = offsetof(struct api_all, has_flag),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("always"),
		.schema = &all_always_schema,
		.offset = offsetof(struct api_all, always),
		.presence_offset = offsetof(struct api_all, has_always),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("any"),
		.schema = &schema_any,
		.offset = offsetof(struct api_all, any),
		.presence_offset = offsetof(struct api_all, has_any),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("some"),
		.schema = &all_some_schema,
		.offset = offsetof(struct api_all, some),
		.presence_offset = offsetof(struct api_all, has_some),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("list"),
		.schema = &all_list_schema,
		.offset = offsetof(struct api_all, list),
		.presence_offset = offsetof(struct api_all, has_list),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("same_list"),
		.schema = &all_list_schema,
		.offset = offsetof(struct api_all, same_list),
		.presence_offset = offsetof(struct api_all, has_same_list),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("map"),
		.schema = &api_all_map_schema,
		.offset = offsetof(struct api_all, map),
		.presence_offset = offsetof(struct api_all, has_map),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("loose"),
		.schema = &all_loose_schema,
		.offset = offsetof(struct api_all, loose),
		.presence_offset = offsetof(struct api_all, has_loose),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules all_rules = {
	.properties = all_properties,
	.property_count = 37,
	.min_properties = 1,
	.max_properties = 40,
	.additional = ADDITIONAL_REFUSED,
};

const struct schema api_all_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_all),
	.object = &all_rules,
};

void
api_all_write(struct json_writer *writer, const struct api_all *value)
{
	size_t i;

	json_write_object_begin(writer);
	if (value->has_text) {
		json_write_name(writer, "\"text\":");
		json_write_text(writer, value->text);
	}
	if (value->has_same_rules) {
		json_write_name(writer, "\"same_rules\":");
		json_write_text(writer, value->same_rules);
	}
	if (value->has_plain_text) {
		json_write_name(writer, "\"plain_text\":");
		json_write_text(writer, value->plain_text);
	}
	if (value->has_pattern) {
		json_write_name(writer, "\"pattern\":");
		json_write_text(writer, value->pattern);
	}
	if (value->has_long_pattern) {
		json_write_name(writer, "\"long_pattern\":");
		json_write_text(writer, value->long_pattern);
	}
	if (value->has_moment) {
		json_write_name(writer, "\"moment\":");
		json_write_text(writer, value->moment);
	}
	if (value->has_day) {
		json_write_name(writer, "\"day\":");
		json_write_text(writer, value->day);
	}
	if (value->has_mail) {
		json_write_name(writer, "\"mail\":");
		json_write_text(writer, value->mail);
	}
	if (value->has_link) {
		json_write_name(writer, "\"link\":");
		json_write_text(writer, value->link);
	}
	if (value->has_reference) {
		json_write_name(writer, "\"reference\":");
		json_write_text(writer, value->reference);
	}
	if (value->has_secret) {
		json_write_name(writer, "\"secret\":");
		json_write_text(writer, value->secret);
	}
	if (value->has_id) {
		json_write_name(writer, "\"id\":");
		json_write_uuid(writer, &value->id);
	}
	if (value->has_ruled_id) {
		json_write_name(writer, "\"ruled_id\":");
		json_write_text(writer, value->ruled_id);
	}
	if (value->has_color) {
		json_write_name(writer, "\"color\":");
		json_write_enum(writer, api_color_texts, 2, (int)value->color);
	}
	if (value->has_inline_color) {
		json_write_name(writer, "\"inline_color\":");
		json_write_enum(writer, api_all_inline_color_texts, 1,
		    (int)value->inline_color);
	}
	if (value->has_constant) {
		json_write_name(writer, "\"constant\":");
		json_write_enum(writer, api_all_constant_texts, 1,
		    (int)value->constant);
	}
	if (value->has_small) {
		json_write_name(writer, "\"small\":");
		json_write_integer(writer, value->small);
	}
	if (value->has_large) {
		json_write_name(writer, "\"large\":");
		json_write_integer(writer, value->large);
	}
	if (value->has_beyond) {
		json_write_name(writer, "\"beyond\":");
		json_write_integer(writer, value->beyond);
	}
	if (value->has_between) {
		json_write_name(writer, "\"between\":");
		json_write_integer(writer, value->between);
	}
	if (value->has_fraction) {
		json_write_name(writer, "\"fraction\":");
		json_write_integer(writer, value->fraction);
	}
	if (value->has_step) {
		json_write_name(writer, "\"step\":");
		json_write_integer(writer, value->step);
	}
	if (value->has_numbers) {
		json_write_name(writer, "\"numbers\":");
		json_write_integer(writer, value->numbers);
	}
	if (value->has_plain_integer) {
		json_write_name(writer, "\"plain_integer\":");
		json_write_integer(writer, value->plain_integer);
	}
	if (value->has_double_) {
		json_write_name(writer, "\"double\":");
		json_write_double(writer, value->double_);
	}
	if (value->has_float_) {
		json_write_name(writer, "\"float\":");
		json_write_double(writer, value->float_);
	}
	if (value->has_decimal) {
		json_write_name(writer, "\"decimal\":");
		json_write_json(writer, value->decimal);
	}
	if (value->has_decimals) {
		json_write_name(writer, "\"decimals\":");
		json_write_json(writer, value->decimals);
	}
	if (value->has_plain_decimal) {
		json_write_name(writer, "\"plain_decimal\":");
		json_write_json(writer, value->plain_decimal);
	}
	if (value->has_flag) {
		json_write_name(writer, "\"flag\":");
		json_write_boolean(writer, value->flag);
	}
	if (value->has_always) {
		json_write_name(writer, "\"always\":");
		json_write_boolean(writer, value->always);
	}
	if (value->has_any) {
		json_write_name(writer, "\"any\":");
		json_write_json(writer, value->any);
	}
	if (value->has_some) {
		json_write_name(writer, "\"some\":");
		json_write_json(writer, value->some);
	}
	if (value->has_list) {
		json_write_name(writer, "\"list\":");
		json_write_array_begin(writer);
		for (i = 0; i < value->list.count; i++)
			json_write_text(writer, value->list.items[i]);
		json_write_array_end(writer);
	}
	if (value->has_same_list) {
		json_write_name(writer, "\"same_list\":");
		json_write_array_begin(writer);
		for (i = 0; i < value->same_list.count; i++)
			json_write_text(writer, value->same_list.items[i]);
		json_write_array_end(writer);
	}
	if (value->has_map) {
		json_write_name(writer, "\"map\":");
		api_all_map_write(writer, &value->map);
	}
	if (value->has_loose) {
		json_write_name(writer, "\"loose\":");
		json_write_object_begin(writer);
		for (i = 0; i < value->loose.count; i++) {
			json_write_key(writer, value->loose.items[i].key);
			json_write_json(writer, value->loose.items[i].value);
		}
		json_write_object_end(writer);
	}
	json_write_object_end(writer);
}
