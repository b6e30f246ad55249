/*
 * Values written by their tables: names, presence, what is left out.
 */
#include <criterion/criterion.h>

#include "runtime/json_writer.h"
#include "runtime/schema_rows.h"

#define LONG_NAME "a_name_that_is_longer_than_two_blocks_of_sixteen"

static struct arena arena;
static struct buffer buffer;
static struct json_writer writer;

static void
begin(void)
{
	arena_init(&arena);
	buffer_init(&buffer, &arena);
	json_writer_init(&writer, &buffer);
}

static void
end(void)
{
	arena_release(&arena);
}

TestSuite(json_writer_value, .init = begin, .fini = end);

enum color {
	RED = 1,
	BLUE
};
static const struct text color_texts[2] = { TEXT("red"), TEXT("blue") };
static const struct schema color_schema = ENUM_SCHEMA(enum color, color_texts);
static const struct schema nullable_text = {
	.type = SCHEMA_TEXT, .nullable = true, .size = sizeof(struct text)
};
static const struct schema nullable_int64 = {
	.type = SCHEMA_INT64, .nullable = true, .size = sizeof(int64_t)
};

struct leaf {
	int64_t a;
};
#define OWNER struct leaf
static const struct property leaf_properties[] = {
	PROPERTY("a", a, schema_int64, REQUIRED),
};
#undef OWNER
static const struct schema leaf_schema =
    OBJECT_SCHEMA(struct leaf, leaf_properties);

struct scalars {
	struct text text;
	struct uuid uuid;
	enum color color;
	int32_t small;
	int64_t large;
	double ratio;
	struct text decimal;
	bool yes;
	struct text any;
	struct text named_long;
	struct text named_oddly;
	struct text secret;
};
#define OWNER struct scalars
static const struct property scalars_properties[] = {
	PROPERTY("text", text, schema_text, REQUIRED),
	PROPERTY("uuid", uuid, schema_uuid, REQUIRED),
	PROPERTY("color", color, color_schema, REQUIRED),
	PROPERTY("small", small, schema_int32, REQUIRED),
	PROPERTY("large", large, schema_int64, REQUIRED),
	PROPERTY("ratio", ratio, schema_double, REQUIRED),
	PROPERTY("decimal", decimal, schema_decimal, REQUIRED),
	PROPERTY("yes", yes, schema_boolean, REQUIRED),
	PROPERTY("any", any, schema_any, REQUIRED),
	PROPERTY(LONG_NAME, named_long, schema_text, REQUIRED),
	PROPERTY_ESCAPED(
	    "\"\n", named_oddly, schema_text, REQUIRED, .read_only = true),
	PROPERTY_WITH(
	    "secret", secret, schema_text, REQUIRED, .write_only = true),
};
#undef OWNER
static const struct schema scalars_schema =
    OBJECT_SCHEMA(struct scalars, scalars_properties);

struct kept {
	bool has_flag;
	int64_t flag;
	bool has_null;
	int64_t null;
	bool has_filled;
	int64_t filled;
	enum presence state_presence;
	int64_t state;
	struct leaf *pointer;
	struct leaf *null_pointer;
	enum presence far_presence;
	struct leaf *far;
	struct any_map additional;
};
#define OWNER struct kept
static const struct property kept_properties[] = {
	PROPERTY("flag", flag, schema_int64, OPTIONAL),
	PROPERTY("null", null, nullable_int64, REQUIRED_FLAG),
	PROPERTY_WITH(
	    "filled", filled, nullable_int64, OPTIONAL, .default_json = "1"),
	PROPERTY("state", state, nullable_int64, STATE),
	PROPERTY("pointer", pointer, leaf_schema, POINTER),
	PROPERTY("far", far, leaf_schema, STATE_POINTER),
};
static const struct schema kept_schema = OBJECT_SCHEMA_WITH(struct kept,
    kept_properties, .max_properties = SCHEMA_UNBOUNDED,
    .additional = ADDITIONAL_KEPT, .additional_schema = &schema_any_map,
    .additional_offset = offsetof(struct kept, additional));
#undef OWNER

static struct scalars
some_scalars(void)
{
	return ((struct scalars){ .text = TEXT("a\"b"),
	    .uuid = { "0191f3c2-7a52-7c3b-9b1e-52f0c54d0001" },
	    .color = BLUE,
	    .small = INT32_MIN,
	    .large = INT64_MIN,
	    .ratio = 0.5,
	    .decimal = TEXT("1.10"),
	    .yes = true,
	    .any = TEXT("[1,{}]"),
	    .named_long = TEXT("long"),
	    .named_oddly = TEXT(""),
	    .secret = TEXT("never") });
}

static void
wrote(const char *expected)
{
	cr_expect_not(writer.failed);
	cr_assert_str_eq(buffer_text(&buffer).bytes, expected);
}

Test(json_writer_value, writes_each_type_and_name_and_not_what_is_write_only)
{
	struct scalars value = some_scalars();

	json_write_value(&writer, &scalars_schema, &value);
	wrote("{\"text\":\"a\\\"b\","
	      "\"uuid\":\"0191f3c2-7a52-7c3b-9b1e-52f0c54d0001\","
	      "\"color\":\"blue\",\"small\":-2147483648,"
	      "\"large\":-9223372036854775808,\"ratio\":0.5,\"decimal\":1.10,"
	      "\"yes\":true,\"any\":[1,{}],\"" LONG_NAME "\":\"long\","
	      "\"\\\"\\n\":\"\"}");
}

/* Breaks one member, and expects the writer to fail. */
static void
fails(struct scalars value)
{
	begin();
	json_write_value(&writer, &scalars_schema, &value);
	cr_expect(writer.failed);
	arena_release(&arena);
}

Test(json_writer_value, fails_where_a_value_is_missing)
{
	struct scalars value = some_scalars();

	value.text.bytes = NULL;
	fails(value);
	value = some_scalars();
	value.uuid.text[0] = '\0';
	fails(value);
	value = some_scalars();
	value.color = 3;
	fails(value);
	value = some_scalars();
	value.any.length = 0;
	fails(value);
	begin();
}

Test(json_writer_value, leaves_out_what_is_absent_and_writes_null_for_null)
{
	struct kept value = { .has_flag = false };

	json_write_value(&writer, &kept_schema, &value);
	wrote("{\"null\":null,\"filled\":null}");
}

Test(json_writer_value, tells_null_from_absence_where_both_may_be)
{
	struct kept value = { .state_presence = PRESENCE_NULL,
		.far_presence = PRESENCE_NULL };

	json_write_value(&writer, &kept_schema, &value);
	wrote("{\"null\":null,\"filled\":null,\"state\":null,\"far\":null}");
}

Test(json_writer_value, writes_what_is_there_by_flag_pointer_and_state)
{
	struct any_entry entry = { TEXT("m\"ore"), TEXT("[2]") };
	struct leaf leaf = { 7 };
	struct kept value = { .has_flag = true,
		.flag = 0,
		.has_null = true,
		.null = 2,
		.has_filled = true,
		.filled = 3,
		.state_presence = PRESENCE_VALUE,
		.state = 4,
		.pointer = &leaf,
		.far_presence = PRESENCE_VALUE,
		.far = &leaf,
		.additional = { &entry, 1 } };

	json_write_value(&writer, &kept_schema, &value);
	wrote("{\"flag\":0,\"null\":2,\"filled\":3,\"state\":4,"
	      "\"pointer\":{\"a\":7},\"far\":{\"a\":7},\"m\\\"ore\":[2]}");
}

static const struct schema list_schema = ARRAY_SCHEMA(
    struct text_list, .items = &nullable_text, .max_items = SCHEMA_UNBOUNDED);
static const struct schema lists_schema = ARRAY_SCHEMA(
    struct any_list, .items = &list_schema, .max_items = SCHEMA_UNBOUNDED);

Test(json_writer_value, writes_lists_and_maps_with_their_nulls)
{
	struct text items[] = { TEXT(""), { NULL, 0 } };
	struct text_list lists[] = { { items, 2 }, { NULL, 0 } };
	struct any_list list = { lists, 2 };

	json_write_value(&writer, &lists_schema, &list);
	wrote("[[\"\",null],[]]");
}
