/*
 * What schemas of Assertions 1.0.0 demand that no C type says.
 *
 * Written by openapi-kore from assertions.yaml; do not edit.
 */
#include "assertions/models.h"

#include "runtime/assert.h"

static const struct assertions dog_assertions;
static const struct assertions dog_assertions_2;
static const struct assertions dog_assertions_3;
static const struct assertions pet_assertions;
static const struct assertions pet_assertions_2;
static const struct assertions node_assertions_children;
static const struct assertions box_pair_assertions;
static const struct assertions box_pair_assertions_2;
static const struct assertions box_pair_assertions_3;
static const struct assertions box_set_assertions;
static const struct assertions box_table_assertions;
static const struct assertions box_table_assertions__x_;
static const struct assertions box_table_assertions_2;
static const struct assertions box_when_assertions;
static const struct assertions box_when_assertions_2;
static const struct assertions box_when_assertions_3;
static const struct assertions box_mail_assertions;
static const struct assertions box_mail_assertions_2;
static const struct assertions box_less_assertions;
static const struct assertions box_rest_assertions;
static const struct assertions box_rest_assertions_2;
static const struct assertions box_rest_assertions_3;
static const struct assertions dog_assertions_4;
static const struct assertions dog_assertions_2_bark;
static const struct assertions pet_assertions_3;
static const struct assertions node_assertions_children_2;
static const struct assertions box_when_assertions_kind;
static const struct assertions box_when_assertions_3_size;
static const struct assertions box_rest_assertions_4;
static const struct assertions dog_assertions_4_id;
static const struct assertions dog_assertions_4_name;
static const struct assertions pet_assertions_3_2;
static const struct assertions pet_assertions_3_3;
static const struct assertions box_when_assertions_3_size_2;
static const struct assertions pet_assertions_3_3_friend;
static const struct assertions pet_assertions_3_3_lives;

static const struct assertions *const dog_assertions_schemas[] = {
	&dog_assertions,
	&dog_assertions_2,
};

static const struct assertion dog_assertions_rows[] = {
	{
		.kind = ASSERT_ALL_OF,
		.schemas = dog_assertions_schemas,
		.schema_count = 2,
	},
	{
		.kind = ASSERT_UNEVALUATED_PROPERTIES,
		.schema = &dog_assertions_3,
	},
};

const struct assertions api_dog_assertions = {
	.rows = dog_assertions_rows,
	.count = 2,
	.never = false,
};

static const struct assertions *const pet_assertions_schemas[] = {
	&pet_assertions,
	&pet_assertions_2,
};

static const struct assertion pet_assertions_rows[] = {
	{
		.kind = ASSERT_ONE_OF,
		.schemas = pet_assertions_schemas,
		.schema_count = 2,
	},
};

const struct assertions api_pet_assertions = {
	.rows = pet_assertions_rows,
	.count = 1,
	.never = false,
};

static const struct assert_member node_assertions_members[] = {
	{
		.name = TEXT("children"),
		.schema = &node_assertions_children,
	},
};

static const struct assertion node_assertions_rows[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_IS(JSON_OBJECT),
	},
	{
		.kind = ASSERT_MEMBERS,
		.members = node_assertions_members,
		.member_count = 1,
	},
};

static const struct assert_member node_assertions_anchors[] = {
	{
		.name = TEXT("node"),
		.schema = &api_node_assertions,
	},
};

static const struct assert_resource node_assertions_resource = {
	.anchors = node_assertions_anchors,
	.anchor_count = 1,
};

const struct assertions api_node_assertions = {
	.rows = node_assertions_rows,
	.count = 2,
	.never = false,
	.resource = &node_assertions_resource,
};

static const struct assertion create_thing_page_assertions_rows[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_IS(JSON_TEXT) | ASSERT_INTEGER,
	},
	{
		.kind = ASSERT_MINIMUM,
		.word = "1",
	},
};

const struct assertions api_create_thing_page_assertions = {
	.rows = create_thing_page_assertions_rows,
	.count = 2,
	.never = false,
};

static const struct assertions *const box_pair_assertions_schemas[] = {
	&box_pair_assertions_2,
	&box_pair_assertions_3,
};

static const struct assertion box_pair_assertions_rows[] = {
	{
		.kind = ASSERT_MIN_ITEMS,
		.count = 2,
	},
	{
		.kind = ASSERT_ITEMS,
		.schema = &box_pair_assertions,
		.schemas = box_pair_assertions_schemas,
		.schema_count = 2,
	},
};

const struct assertions api_box_pair_assertions = {
	.rows = box_pair_assertions_rows,
	.count = 2,
	.never = false,
};

static const struct assertion box_set_assertions_rows[] = {
	{
		.kind = ASSERT_MAX_ITEMS,
		.count = 3,
	},
	{
		.kind = ASSERT_UNIQUE_ITEMS,
	},
	{
		.kind = ASSERT_CONTAINS,
		.most = 2,
		.schema = &box_set_assertions,
	},
};

const struct assertions api_box_set_assertions = {
	.rows = box_set_assertions_rows,
	.count = 3,
	.never = false,
};

static struct pattern box_table_assertions_pattern = {
	.source = "^x-",
};

static const struct assert_member box_table_assertions_patterns[] = {
	{
		.name = TEXT("^x-"),
		.pattern = &box_table_assertions_pattern,
		.schema = &box_table_assertions__x_,
	},
};

static const struct assertion box_table_assertions_rows[] = {
	{
		.kind = ASSERT_MIN_PROPERTIES,
		.count = 1,
	},
	{
		.kind = ASSERT_MAX_PROPERTIES,
		.count = 3,
	},
	{
		.kind = ASSERT_MEMBERS,
		.schema = &box_table_assertions,
		.patterns = box_table_assertions_patterns,
		.pattern_count = 1,
	},
	{
		.kind = ASSERT_PROPERTY_NAMES,
		.schema = &box_table_assertions_2,
	},
};

const struct assertions api_box_table_assertions = {
	.rows = box_table_assertions_rows,
	.count = 4,
	.never = false,
};

static const struct assertions *const box_when_assertions_schemas[] = {
	&box_when_assertions,
	&box_when_assertions_2,
	&box_when_assertions_3,
};

static const struct assertion box_when_assertions_rows[] = {
	{
		.kind = ASSERT_CONDITION,
		.schemas = box_when_assertions_schemas,
		.schema_count = 3,
	},
};

const struct assertions api_box_when_assertions = {
	.rows = box_when_assertions_rows,
	.count = 1,
	.never = false,
};

static const struct assertion box_whole_assertions_rows[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_INTEGER,
	},
	{
		.kind = ASSERT_FORMAT,
		.format = FORMAT_UINT64,
	},
};

const struct assertions api_box_whole_assertions = {
	.rows = box_whole_assertions_rows,
	.count = 2,
	.never = false,
};

static const struct assertions *const box_mail_assertions_schemas[] = {
	&box_mail_assertions,
	&box_mail_assertions_2,
};

static const struct assertion box_mail_assertions_rows[] = {
	{
		.kind = ASSERT_ANY_OF,
		.schemas = box_mail_assertions_schemas,
		.schema_count = 2,
	},
};

const struct assertions api_box_mail_assertions = {
	.rows = box_mail_assertions_rows,
	.count = 1,
	.never = false,
};

static const struct assertion box_bounds_assertions_rows[] = {
	{
		.kind = ASSERT_MINIMUM,
		.word = "1",
	},
	{
		.kind = ASSERT_EXCLUSIVE_MINIMUM,
		.word = "0",
	},
	{
		.kind = ASSERT_MAXIMUM,
		.word = "2",
	},
	{
		.kind = ASSERT_EXCLUSIVE_MAXIMUM,
		.word = "2.5",
	},
};

const struct assertions api_box_bounds_assertions = {
	.rows = box_bounds_assertions_rows,
	.count = 4,
	.never = false,
};

const struct assertions api_box_nothing_assertions = {
	.never = true,
};

static const struct assertion box_less_assertions_rows[] = {
	{
		.kind = ASSERT_MIN_LENGTH,
		.count = 2,
	},
	{
		.kind = ASSERT_REF,
		.schema = &box_less_assertions,
	},
};

const struct assertions api_box_less_assertions = {
	.rows = box_less_assertions_rows,
	.count = 2,
	.never = false,
};

static const struct assertions *const box_rest_assertions_schemas[] = {
	&box_rest_assertions,
	&box_rest_assertions_2,
};

static const struct assertion box_rest_assertions_rows[] = {
	{
		.kind = ASSERT_ALL_OF,
		.schemas = box_rest_assertions_schemas,
		.schema_count = 2,
	},
	{
		.kind = ASSERT_UNEVALUATED_ITEMS,
		.schema = &box_rest_assertions_3,
	},
};

const struct assertions api_box_rest_assertions = {
	.rows = box_rest_assertions_rows,
	.count = 2,
	.never = false,
};

static const struct assertion box_counts_item_assertions_rows[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_INTEGER | ASSERT_IS(JSON_NULL),
	},
};

const struct assertions api_box_counts_item_assertions = {
	.rows = box_counts_item_assertions_rows,
	.count = 1,
	.never = false,
};

static const struct assertion box_flags_value_assertions_rows[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_IS(JSON_BOOLEAN) | ASSERT_IS(JSON_NULL),
	},
};

const struct assertions api_box_flags_value_assertions = {
	.rows = box_flags_value_assertions_rows,
	.count = 1,
	.never = false,
};

static const struct assertion replace_thing_body_assertions_rows[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_INTEGER | ASSERT_IS(JSON_NULL),
	},
	{
		.kind = ASSERT_MAXIMUM,
		.word = "9",
	},
};

const struct assertions api_replace_thing_body_assertions = {
	.rows = replace_thing_body_assertions_rows,
	.count = 2,
	.never = false,
};

static const struct assertion dog_assertions_rows_2[] = {
	{
		.kind = ASSERT_REF,
		.schema = &dog_assertions_4,
	},
};

static const struct assertions dog_assertions = {
	.rows = dog_assertions_rows_2,
	.count = 1,
	.never = false,
};

static const struct text dog_assertions_2_texts[] = {
	TEXT("bark"),
	TEXT("id"),
};

static const struct assert_member dog_assertions_2_members[] = {
	{
		.name = TEXT("bark"),
		.schema = &dog_assertions_2_bark,
	},
};

static const struct assertion dog_assertions_2_rows[] = {
	{
		.kind = ASSERT_REQUIRED,
		.texts = dog_assertions_2_texts,
		.text_count = 2,
	},
	{
		.kind = ASSERT_MEMBERS,
		.members = dog_assertions_2_members,
		.member_count = 1,
	},
};

static const struct assertions dog_assertions_2 = {
	.rows = dog_assertions_2_rows,
	.count = 2,
	.never = false,
};

static const struct assertions dog_assertions_3 = {
	.never = true,
};

static const struct assertion pet_assertions_rows_2[] = {
	{
		.kind = ASSERT_REF,
		.schema = &pet_assertions_3,
	},
};

static const struct assertions pet_assertions = {
	.rows = pet_assertions_rows_2,
	.count = 1,
	.never = false,
};

static const struct assertion pet_assertions_2_rows[] = {
	{
		.kind = ASSERT_REF,
		.schema = &api_dog_assertions,
	},
};

static const struct assertions pet_assertions_2 = {
	.rows = pet_assertions_2_rows,
	.count = 1,
	.never = false,
};

static const struct assertion node_assertions_children_rows[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_IS(JSON_ARRAY),
	},
	{
		.kind = ASSERT_ITEMS,
		.schema = &node_assertions_children_2,
	},
};

static const struct assertions node_assertions_children = {
	.rows = node_assertions_children_rows,
	.count = 2,
	.never = false,
	.resource = &node_assertions_resource,
};

static const struct assertions box_pair_assertions = {
	.never = true,
};

static const struct assertion box_pair_assertions_2_rows[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_IS(JSON_TEXT),
	},
};

static const struct assertions box_pair_assertions_2 = {
	.rows = box_pair_assertions_2_rows,
	.count = 1,
	.never = false,
};

static const struct assertion box_pair_assertions_3_rows[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_IS(JSON_NUMBER),
	},
	{
		.kind = ASSERT_MULTIPLE_OF,
		.word = "0.01",
	},
};

static const struct assertions box_pair_assertions_3 = {
	.rows = box_pair_assertions_3_rows,
	.count = 2,
	.never = false,
};

static const struct assertion box_set_assertions_rows_2[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_IS(JSON_TEXT),
	},
};

static const struct assertions box_set_assertions = {
	.rows = box_set_assertions_rows_2,
	.count = 1,
	.never = false,
};

static const struct text box_table_assertions_texts[] = {
	TEXT("1"),
	TEXT("\"a\""),
	TEXT("null"),
	TEXT("[1,{\"b\":2}]"),
};

static const struct assertion box_table_assertions_rows_2[] = {
	{
		.kind = ASSERT_ENUM,
		.texts = box_table_assertions_texts,
		.text_count = 4,
	},
};

static const struct assertions box_table_assertions = {
	.rows = box_table_assertions_rows_2,
	.count = 1,
	.never = false,
};

static const struct assertion box_table_assertions__x__rows[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_IS(JSON_TEXT),
	},
};

static const struct assertions box_table_assertions__x_ = {
	.rows = box_table_assertions__x__rows,
	.count = 1,
	.never = false,
};

static const struct assertion box_table_assertions_2_rows[] = {
	{
		.kind = ASSERT_MAX_LENGTH,
		.count = 4,
	},
};

static const struct assertions box_table_assertions_2 = {
	.rows = box_table_assertions_2_rows,
	.count = 1,
	.never = false,
};

static const struct text box_when_assertions_texts[] = {
	TEXT("kind"),
};

static const struct assert_member box_when_assertions_members[] = {
	{
		.name = TEXT("kind"),
		.schema = &box_when_assertions_kind,
	},
};

static const struct assertion box_when_assertions_rows_2[] = {
	{
		.kind = ASSERT_REQUIRED,
		.texts = box_when_assertions_texts,
		.text_count = 1,
	},
	{
		.kind = ASSERT_MEMBERS,
		.members = box_when_assertions_members,
		.member_count = 1,
	},
};

static const struct assertions box_when_assertions = {
	.rows = box_when_assertions_rows_2,
	.count = 2,
	.never = false,
};

static const struct text box_when_assertions_2_texts[] = {
	TEXT("size"),
};

static const struct assert_member box_when_assertions_2_members[] = {
	{
		.name = TEXT("kind"),
		.texts = box_when_assertions_2_texts,
		.text_count = 1,
	},
};

static const struct assertion box_when_assertions_2_rows[] = {
	{
		.kind = ASSERT_DEPENDENT_REQUIRED,
		.members = box_when_assertions_2_members,
		.member_count = 1,
	},
};

static const struct assertions box_when_assertions_2 = {
	.rows = box_when_assertions_2_rows,
	.count = 1,
	.never = false,
};

static const struct assert_member box_when_assertions_3_members[] = {
	{
		.name = TEXT("size"),
		.schema = &box_when_assertions_3_size,
	},
};

static const struct assertion box_when_assertions_3_rows[] = {
	{
		.kind = ASSERT_DEPENDENT_SCHEMAS,
		.members = box_when_assertions_3_members,
		.member_count = 1,
	},
};

static const struct assertions box_when_assertions_3 = {
	.rows = box_when_assertions_3_rows,
	.count = 1,
	.never = false,
};

static const struct assertion box_mail_assertions_rows_2[] = {
	{
		.kind = ASSERT_FORMAT,
		.format = FORMAT_EMAIL,
	},
};

static const struct assertions box_mail_assertions = {
	.rows = box_mail_assertions_rows_2,
	.count = 1,
	.never = false,
};

static struct pattern box_mail_assertions_2_pattern = {
	.source = "^none$",
};

static const struct assertion box_mail_assertions_2_rows[] = {
	{
		.kind = ASSERT_MAX_LENGTH,
		.count = 4,
	},
	{
		.kind = ASSERT_PATTERN,
		.pattern = &box_mail_assertions_2_pattern,
	},
};

static const struct assertions box_mail_assertions_2 = {
	.rows = box_mail_assertions_2_rows,
	.count = 2,
	.never = false,
};

static const struct assertion box_less_assertions_rows_2[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_IS(JSON_TEXT),
	},
};

static const struct assertions box_less_assertions = {
	.rows = box_less_assertions_rows_2,
	.count = 1,
	.never = false,
};

static const struct assertions *const box_rest_assertions_schemas_2[] = {
	&box_rest_assertions_4,
};

static const struct assertion box_rest_assertions_rows_2[] = {
	{
		.kind = ASSERT_ITEMS,
		.schemas = box_rest_assertions_schemas_2,
		.schema_count = 1,
	},
};

static const struct assertions box_rest_assertions = {
	.rows = box_rest_assertions_rows_2,
	.count = 1,
	.never = false,
};

static const struct assertion box_rest_assertions_2_rows[] = {
	{
		.kind = ASSERT_MIN_ITEMS,
		.count = 1,
	},
};

static const struct assertions box_rest_assertions_2 = {
	.rows = box_rest_assertions_2_rows,
	.count = 1,
	.never = false,
};

static const struct assertion box_rest_assertions_3_rows[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_IS(JSON_BOOLEAN),
	},
};

static const struct assertions box_rest_assertions_3 = {
	.rows = box_rest_assertions_3_rows,
	.count = 1,
	.never = false,
};

static const struct text dog_assertions_4_texts[] = {
	TEXT("name"),
};

static const struct assert_member dog_assertions_4_members[] = {
	{
		.name = TEXT("id"),
		.schema = &dog_assertions_4_id,
		.read_only = true,
	},
	{
		.name = TEXT("name"),
		.schema = &dog_assertions_4_name,
	},
};

static const struct assertion dog_assertions_4_rows[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_IS(JSON_OBJECT),
	},
	{
		.kind = ASSERT_REQUIRED,
		.texts = dog_assertions_4_texts,
		.text_count = 1,
	},
	{
		.kind = ASSERT_MEMBERS,
		.members = dog_assertions_4_members,
		.member_count = 2,
	},
};

static const struct assertions dog_assertions_4 = {
	.rows = dog_assertions_4_rows,
	.count = 3,
	.never = false,
};

static const struct text dog_assertions_2_bark_texts[] = {
	TEXT("\"loud\""),
};

static const struct assertion dog_assertions_2_bark_rows[] = {
	{
		.kind = ASSERT_CONST,
		.texts = dog_assertions_2_bark_texts,
		.text_count = 1,
	},
};

static const struct assertions dog_assertions_2_bark = {
	.rows = dog_assertions_2_bark_rows,
	.count = 1,
	.never = false,
};

static const struct assertions *const pet_assertions_3_schemas[] = {
	&pet_assertions_3_2,
	&pet_assertions_3_3,
};

static const struct assertion pet_assertions_3_rows[] = {
	{
		.kind = ASSERT_ALL_OF,
		.schemas = pet_assertions_3_schemas,
		.schema_count = 2,
	},
};

static const struct assertions pet_assertions_3 = {
	.rows = pet_assertions_3_rows,
	.count = 1,
	.never = false,
};

static const struct assertion node_assertions_children_2_rows[] = {
	{
		.kind = ASSERT_DYNAMIC_REF,
		.word = "node",
		.schema = &api_node_assertions,
	},
};

static const struct assertions node_assertions_children_2 = {
	.rows = node_assertions_children_2_rows,
	.count = 1,
	.never = false,
	.resource = &node_assertions_resource,
};

static const struct text box_when_assertions_kind_texts[] = {
	TEXT("\"a\""),
};

static const struct assertion box_when_assertions_kind_rows[] = {
	{
		.kind = ASSERT_CONST,
		.texts = box_when_assertions_kind_texts,
		.text_count = 1,
	},
};

static const struct assertions box_when_assertions_kind = {
	.rows = box_when_assertions_kind_rows,
	.count = 1,
	.never = false,
};

static const struct assertion box_when_assertions_3_size_rows[] = {
	{
		.kind = ASSERT_NOT,
		.schema = &box_when_assertions_3_size_2,
	},
};

static const struct assertions box_when_assertions_3_size = {
	.rows = box_when_assertions_3_size_rows,
	.count = 1,
	.never = false,
};

static const struct assertions box_rest_assertions_4 = {
	.never = false,
};

static const struct assertion dog_assertions_4_id_rows[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_IS(JSON_TEXT),
	},
	{
		.kind = ASSERT_FORMAT,
		.format = FORMAT_UUID,
	},
};

static const struct assertions dog_assertions_4_id = {
	.rows = dog_assertions_4_id_rows,
	.count = 2,
	.never = false,
};

static const struct assertion dog_assertions_4_name_rows[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_IS(JSON_TEXT),
	},
	{
		.kind = ASSERT_MIN_LENGTH,
		.count = 1,
	},
};

static const struct assertions dog_assertions_4_name = {
	.rows = dog_assertions_4_name_rows,
	.count = 2,
	.never = false,
};

static const struct assertion pet_assertions_3_2_rows[] = {
	{
		.kind = ASSERT_REF,
		.schema = &dog_assertions_4,
	},
};

static const struct assertions pet_assertions_3_2 = {
	.rows = pet_assertions_3_2_rows,
	.count = 1,
	.never = false,
};

static const struct text pet_assertions_3_3_texts[] = {
	TEXT("lives"),
};

static const struct assert_member pet_assertions_3_3_members[] = {
	{
		.name = TEXT("friend"),
		.schema = &pet_assertions_3_3_friend,
	},
	{
		.name = TEXT("lives"),
		.schema = &pet_assertions_3_3_lives,
		.default_json = "9",
	},
};

static const struct assertion pet_assertions_3_3_rows[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_IS(JSON_OBJECT),
	},
	{
		.kind = ASSERT_REQUIRED,
		.texts = pet_assertions_3_3_texts,
		.text_count = 1,
	},
	{
		.kind = ASSERT_MEMBERS,
		.members = pet_assertions_3_3_members,
		.member_count = 2,
	},
};

static const struct assertions pet_assertions_3_3 = {
	.rows = pet_assertions_3_3_rows,
	.count = 3,
	.never = false,
};

static const struct text box_when_assertions_3_size_2_texts[] = {
	TEXT("kind"),
};

static const struct assertion box_when_assertions_3_size_2_rows[] = {
	{
		.kind = ASSERT_REQUIRED,
		.texts = box_when_assertions_3_size_2_texts,
		.text_count = 1,
	},
};

static const struct assertions box_when_assertions_3_size_2 = {
	.rows = box_when_assertions_3_size_2_rows,
	.count = 1,
	.never = false,
};

static const struct assertion pet_assertions_3_3_friend_rows[] = {
	{
		.kind = ASSERT_REF,
		.schema = &api_pet_assertions,
	},
};

static const struct assertions pet_assertions_3_3_friend = {
	.rows = pet_assertions_3_3_friend_rows,
	.count = 1,
	.never = false,
};

static const struct assertion pet_assertions_3_3_lives_rows[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_INTEGER,
	},
	{
		.kind = ASSERT_MINIMUM,
		.word = "0",
	},
	{
		.kind = ASSERT_MAXIMUM,
		.word = "9",
	},
	{
		.kind = ASSERT_FORMAT,
		.format = FORMAT_INT32,
	},
};

static const struct assertions pet_assertions_3_3_lives = {
	.rows = pet_assertions_3_3_lives_rows,
	.count = 4,
	.never = false,
};
