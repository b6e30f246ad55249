/*
 * What schemas of Assertions 1.0.0 demand that no C type says.
 *
 * Written by openapi-kore from assertions.yaml; do not edit.
 */
#include "assertions/models.h"

#include "runtime/assert_rows.h"

static const struct assertions dog_assertions;
static const struct assertions dog_assertions_2;
static const struct assertions pet_assertions;
static const struct assertions pet_assertions_2;
static const struct assertions node_assertions_children;
static const struct assertions is_text;
static const struct assertions box_pair_assertions;
static const struct assertions box_table_assertions;
static const struct assertions box_table_assertions_2;
static const struct assertions box_when_assertions;
static const struct assertions box_when_assertions_2;
static const struct assertions box_when_assertions_3;
static const struct assertions box_mail_assertions;
static const struct assertions box_mail_assertions_2;
static const struct assertions box_rest_assertions;
static const struct assertions box_rest_assertions_2;
static const struct assertions is_boolean;
static const struct assertions dog_assertions_3;
static const struct assertions dog_assertions_2_bark;
static const struct assertions pet_assertions_3;
static const struct assertions node_assertions_children_2;
static const struct assertions box_when_assertions_kind;
static const struct assertions box_when_assertions_3_size;
static const struct assertions box_rest_assertions_3;
static const struct assertions is_text_uuid;
static const struct assertions dog_assertions_3_name;
static const struct assertions pet_assertions_3_2;
static const struct assertions box_when_assertions_3_size_2;
static const struct assertions pet_assertions_3_2_friend;
static const struct assertions pet_assertions_3_2_lives;
static const struct assertions is_integer;

static const struct assertion dog_assertions_rows[] = {
	{ .kind = ASSERT_ALL_OF, ASSERT_SCHEMAS(&dog_assertions,
	    &dog_assertions_2) },
	{ .kind = ASSERT_UNEVALUATED_PROPERTIES,
	    .schema = &api_box_nothing_assertions },
};

const struct assertions api_dog_assertions =
    { ASSERT_ROWS(dog_assertions_rows) };

static const struct assertion pet_assertions_rows[] = {
	{ .kind = ASSERT_ONE_OF, ASSERT_SCHEMAS(&pet_assertions,
	    &pet_assertions_2) },
};

const struct assertions api_pet_assertions =
    { ASSERT_ROWS(pet_assertions_rows) };

static const struct assert_member node_assertions_members[] = {
	{ .name = TEXT("children"), .schema = &node_assertions_children },
};

static const struct assertion node_assertions_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_OBJECT) },
	{ .kind = ASSERT_MEMBERS, ASSERT_MEMBER_ROWS(node_assertions_members) },
};

static const struct assert_member node_assertions_anchors[] = {
	{ .name = TEXT("node"), .schema = &api_node_assertions },
};

static const struct assert_resource node_assertions_resource =
    { .anchors = node_assertions_anchors, .anchor_count = 1 };

const struct assertions api_node_assertions =
    { ASSERT_ROWS(node_assertions_rows),
    .resource = &node_assertions_resource };

static const struct assertion create_thing_page_assertions_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_TEXT) | ASSERT_INTEGER },
	{ .kind = ASSERT_MINIMUM, .word = "1" },
};

const struct assertions api_create_thing_page_assertions =
    { ASSERT_ROWS(create_thing_page_assertions_rows) };

static const struct assertion box_pair_assertions_rows[] = {
	{ .kind = ASSERT_MIN_ITEMS, .count = 2 },
	{ .kind = ASSERT_ITEMS, .schema = &api_box_nothing_assertions,
	    ASSERT_SCHEMAS(&is_text, &box_pair_assertions) },
};

const struct assertions api_box_pair_assertions =
    { ASSERT_ROWS(box_pair_assertions_rows) };

static const struct assertion box_set_assertions_rows[] = {
	{ .kind = ASSERT_MAX_ITEMS, .count = 3 },
	{ .kind = ASSERT_UNIQUE_ITEMS },
	{ .kind = ASSERT_CONTAINS, .most = 2, .schema = &is_text },
};

const struct assertions api_box_set_assertions =
    { ASSERT_ROWS(box_set_assertions_rows) };

static const struct assert_member box_table_assertions_patterns[] = {
	{ .name = TEXT("^x-"), .pattern = PATTERN("^x-"), .schema = &is_text },
};

static const struct assertion box_table_assertions_rows[] = {
	{ .kind = ASSERT_MIN_PROPERTIES, .count = 1 },
	{ .kind = ASSERT_MAX_PROPERTIES, .count = 3 },
	{ .kind = ASSERT_MEMBERS, .schema = &box_table_assertions,
	    ASSERT_PATTERN_ROWS(box_table_assertions_patterns) },
	{ .kind = ASSERT_PROPERTY_NAMES, .schema = &box_table_assertions_2 },
};

const struct assertions api_box_table_assertions =
    { ASSERT_ROWS(box_table_assertions_rows) };

static const struct assertion box_when_assertions_rows[] = {
	{ .kind = ASSERT_CONDITION, ASSERT_SCHEMAS(&box_when_assertions,
	    &box_when_assertions_2, &box_when_assertions_3) },
};

const struct assertions api_box_when_assertions =
    { ASSERT_ROWS(box_when_assertions_rows) };

static const struct assertion box_whole_assertions_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_INTEGER },
	{ .kind = ASSERT_FORMAT, .format = FORMAT_UINT64 },
};

const struct assertions api_box_whole_assertions =
    { ASSERT_ROWS(box_whole_assertions_rows) };

static const struct assertion box_mail_assertions_rows[] = {
	{ .kind = ASSERT_ANY_OF, ASSERT_SCHEMAS(&box_mail_assertions,
	    &box_mail_assertions_2) },
};

const struct assertions api_box_mail_assertions =
    { ASSERT_ROWS(box_mail_assertions_rows) };

static const struct assertion box_bounds_assertions_rows[] = {
	{ .kind = ASSERT_MINIMUM, .word = "1" },
	{ .kind = ASSERT_EXCLUSIVE_MINIMUM, .word = "0" },
	{ .kind = ASSERT_MAXIMUM, .word = "2" },
	{ .kind = ASSERT_EXCLUSIVE_MAXIMUM, .word = "2.5" },
};

const struct assertions api_box_bounds_assertions =
    { ASSERT_ROWS(box_bounds_assertions_rows) };

const struct assertions api_box_nothing_assertions = { .never = true };

static const struct assertion box_less_assertions_rows[] = {
	{ .kind = ASSERT_MIN_LENGTH, .count = 2 },
	{ .kind = ASSERT_REF, .schema = &is_text },
};

const struct assertions api_box_less_assertions =
    { ASSERT_ROWS(box_less_assertions_rows) };

static const struct assertion box_rest_assertions_rows[] = {
	{ .kind = ASSERT_ALL_OF, ASSERT_SCHEMAS(&box_rest_assertions,
	    &box_rest_assertions_2) },
	{ .kind = ASSERT_UNEVALUATED_ITEMS, .schema = &is_boolean },
};

const struct assertions api_box_rest_assertions =
    { ASSERT_ROWS(box_rest_assertions_rows) };

static const struct assertion box_counts_item_assertions_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_INTEGER | ASSERT_IS(JSON_NULL) },
};

const struct assertions api_box_counts_item_assertions =
    { ASSERT_ROWS(box_counts_item_assertions_rows) };

static const struct assertion box_flags_value_assertions_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_BOOLEAN) |
	    ASSERT_IS(JSON_NULL) },
};

const struct assertions api_box_flags_value_assertions =
    { ASSERT_ROWS(box_flags_value_assertions_rows) };

static const struct assertion replace_thing_body_assertions_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_INTEGER | ASSERT_IS(JSON_NULL) },
	{ .kind = ASSERT_MAXIMUM, .word = "9" },
};

const struct assertions api_replace_thing_body_assertions =
    { ASSERT_ROWS(replace_thing_body_assertions_rows) };

static const struct assertion dog_assertions_rows_2[] = {
	{ .kind = ASSERT_REF, .schema = &dog_assertions_3 },
};

static const struct assertions dog_assertions =
    { ASSERT_ROWS(dog_assertions_rows_2) };

static const struct assert_member dog_assertions_2_members[] = {
	{ .name = TEXT("bark"), .schema = &dog_assertions_2_bark },
};

static const struct assertion dog_assertions_2_rows[] = {
	{ .kind = ASSERT_REQUIRED, ASSERT_TEXTS(TEXT("bark"), TEXT("id")) },
	{ .kind = ASSERT_MEMBERS,
	    ASSERT_MEMBER_ROWS(dog_assertions_2_members) },
};

static const struct assertions dog_assertions_2 =
    { ASSERT_ROWS(dog_assertions_2_rows) };

static const struct assertion pet_assertions_rows_2[] = {
	{ .kind = ASSERT_REF, .schema = &pet_assertions_3 },
};

static const struct assertions pet_assertions =
    { ASSERT_ROWS(pet_assertions_rows_2) };

static const struct assertion pet_assertions_2_rows[] = {
	{ .kind = ASSERT_REF, .schema = &api_dog_assertions },
};

static const struct assertions pet_assertions_2 =
    { ASSERT_ROWS(pet_assertions_2_rows) };

static const struct assertion node_assertions_children_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_ARRAY) },
	{ .kind = ASSERT_ITEMS, .schema = &node_assertions_children_2 },
};

static const struct assertions node_assertions_children =
    { ASSERT_ROWS(node_assertions_children_rows),
    .resource = &node_assertions_resource };

static const struct assertion is_text_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_TEXT) },
};

static const struct assertions is_text = { ASSERT_ROWS(is_text_rows) };

static const struct assertion box_pair_assertions_rows_2[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_NUMBER) },
	{ .kind = ASSERT_MULTIPLE_OF, .word = "0.01" },
};

static const struct assertions box_pair_assertions =
    { ASSERT_ROWS(box_pair_assertions_rows_2) };

static const struct assertion box_table_assertions_rows_2[] = {
	{ .kind = ASSERT_ENUM, ASSERT_TEXTS(TEXT("1"), TEXT("\"a\""),
	    TEXT("null"), TEXT("[1,{\"b\":2}]")) },
};

static const struct assertions box_table_assertions =
    { ASSERT_ROWS(box_table_assertions_rows_2) };

static const struct assertion box_table_assertions_2_rows[] = {
	{ .kind = ASSERT_MAX_LENGTH, .count = 4 },
};

static const struct assertions box_table_assertions_2 =
    { ASSERT_ROWS(box_table_assertions_2_rows) };

static const struct assert_member box_when_assertions_members[] = {
	{ .name = TEXT("kind"), .schema = &box_when_assertions_kind },
};

static const struct assertion box_when_assertions_rows_2[] = {
	{ .kind = ASSERT_REQUIRED, ASSERT_TEXTS(TEXT("kind")) },
	{ .kind = ASSERT_MEMBERS,
	    ASSERT_MEMBER_ROWS(box_when_assertions_members) },
};

static const struct assertions box_when_assertions =
    { ASSERT_ROWS(box_when_assertions_rows_2) };

static const struct assert_member box_when_assertions_2_members[] = {
	{ .name = TEXT("kind"), ASSERT_TEXTS(TEXT("size")) },
};

static const struct assertion box_when_assertions_2_rows[] = {
	{ .kind = ASSERT_DEPENDENT_REQUIRED,
	    ASSERT_MEMBER_ROWS(box_when_assertions_2_members) },
};

static const struct assertions box_when_assertions_2 =
    { ASSERT_ROWS(box_when_assertions_2_rows) };

static const struct assert_member box_when_assertions_3_members[] = {
	{ .name = TEXT("size"), .schema = &box_when_assertions_3_size },
};

static const struct assertion box_when_assertions_3_rows[] = {
	{ .kind = ASSERT_DEPENDENT_SCHEMAS,
	    ASSERT_MEMBER_ROWS(box_when_assertions_3_members) },
};

static const struct assertions box_when_assertions_3 =
    { ASSERT_ROWS(box_when_assertions_3_rows) };

static const struct assertion box_mail_assertions_rows_2[] = {
	{ .kind = ASSERT_FORMAT, .format = FORMAT_EMAIL },
};

static const struct assertions box_mail_assertions =
    { ASSERT_ROWS(box_mail_assertions_rows_2) };

static const struct assertion box_mail_assertions_2_rows[] = {
	{ .kind = ASSERT_MAX_LENGTH, .count = 4 },
	{ .kind = ASSERT_PATTERN, .pattern = PATTERN("^none$") },
};

static const struct assertions box_mail_assertions_2 =
    { ASSERT_ROWS(box_mail_assertions_2_rows) };

static const struct assertion box_rest_assertions_rows_2[] = {
	{ .kind = ASSERT_ITEMS, ASSERT_SCHEMAS(&box_rest_assertions_3) },
};

static const struct assertions box_rest_assertions =
    { ASSERT_ROWS(box_rest_assertions_rows_2) };

static const struct assertion box_rest_assertions_2_rows[] = {
	{ .kind = ASSERT_MIN_ITEMS, .count = 1 },
};

static const struct assertions box_rest_assertions_2 =
    { ASSERT_ROWS(box_rest_assertions_2_rows) };

static const struct assertion is_boolean_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_BOOLEAN) },
};

static const struct assertions is_boolean = { ASSERT_ROWS(is_boolean_rows) };

static const struct assert_member dog_assertions_3_members[] = {
	{ .name = TEXT("id"), .schema = &is_text_uuid, .read_only = true },
	{ .name = TEXT("name"), .schema = &dog_assertions_3_name },
};

static const struct assertion dog_assertions_3_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_OBJECT) },
	{ .kind = ASSERT_REQUIRED, ASSERT_TEXTS(TEXT("name")) },
	{ .kind = ASSERT_MEMBERS,
	    ASSERT_MEMBER_ROWS(dog_assertions_3_members) },
};

static const struct assertions dog_assertions_3 =
    { ASSERT_ROWS(dog_assertions_3_rows) };

static const struct assertion dog_assertions_2_bark_rows[] = {
	{ .kind = ASSERT_CONST, ASSERT_TEXTS(TEXT("\"loud\"")) },
};

static const struct assertions dog_assertions_2_bark =
    { ASSERT_ROWS(dog_assertions_2_bark_rows) };

static const struct assertion pet_assertions_3_rows[] = {
	{ .kind = ASSERT_ALL_OF, ASSERT_SCHEMAS(&dog_assertions,
	    &pet_assertions_3_2) },
};

static const struct assertions pet_assertions_3 =
    { ASSERT_ROWS(pet_assertions_3_rows) };

static const struct assertion node_assertions_children_2_rows[] = {
	{ .kind = ASSERT_DYNAMIC_REF, .word = "node",
	    .schema = &api_node_assertions },
};

static const struct assertions node_assertions_children_2 =
    { ASSERT_ROWS(node_assertions_children_2_rows),
    .resource = &node_assertions_resource };

static const struct assertion box_when_assertions_kind_rows[] = {
	{ .kind = ASSERT_CONST, ASSERT_TEXTS(TEXT("\"a\"")) },
};

static const struct assertions box_when_assertions_kind =
    { ASSERT_ROWS(box_when_assertions_kind_rows) };

static const struct assertion box_when_assertions_3_size_rows[] = {
	{ .kind = ASSERT_NOT, .schema = &box_when_assertions_3_size_2 },
};

static const struct assertions box_when_assertions_3_size =
    { ASSERT_ROWS(box_when_assertions_3_size_rows) };

static const struct assertions box_rest_assertions_3 = { .never = false };

static const struct assertion is_text_uuid_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_TEXT) },
	{ .kind = ASSERT_FORMAT, .format = FORMAT_UUID },
};

static const struct assertions is_text_uuid =
    { ASSERT_ROWS(is_text_uuid_rows) };

static const struct assertion dog_assertions_3_name_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_TEXT) },
	{ .kind = ASSERT_MIN_LENGTH, .count = 1 },
};

static const struct assertions dog_assertions_3_name =
    { ASSERT_ROWS(dog_assertions_3_name_rows) };

static const struct assert_member pet_assertions_3_2_members[] = {
	{ .name = TEXT("friend"), .schema = &pet_assertions_3_2_friend },
	{ .name = TEXT("lives"), .schema = &pet_assertions_3_2_lives,
	    .default_json = "9" },
	{ .name = TEXT("naps"), .schema = &is_integer, .default_json = "2" },
};

static const struct assertion pet_assertions_3_2_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_OBJECT) },
	{ .kind = ASSERT_REQUIRED, ASSERT_TEXTS(TEXT("lives")) },
	{ .kind = ASSERT_MEMBERS,
	    ASSERT_MEMBER_ROWS(pet_assertions_3_2_members) },
};

static const struct assertions pet_assertions_3_2 =
    { ASSERT_ROWS(pet_assertions_3_2_rows) };

static const struct assertion box_when_assertions_3_size_2_rows[] = {
	{ .kind = ASSERT_REQUIRED, ASSERT_TEXTS(TEXT("kind")) },
};

static const struct assertions box_when_assertions_3_size_2 =
    { ASSERT_ROWS(box_when_assertions_3_size_2_rows) };

static const struct assertion pet_assertions_3_2_friend_rows[] = {
	{ .kind = ASSERT_REF, .schema = &api_pet_assertions },
};

static const struct assertions pet_assertions_3_2_friend =
    { ASSERT_ROWS(pet_assertions_3_2_friend_rows) };

static const struct assertion pet_assertions_3_2_lives_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_INTEGER },
	{ .kind = ASSERT_MINIMUM, .word = "0" },
	{ .kind = ASSERT_MAXIMUM, .word = "9" },
	{ .kind = ASSERT_FORMAT, .format = FORMAT_INT32 },
};

static const struct assertions pet_assertions_3_2_lives =
    { ASSERT_ROWS(pet_assertions_3_2_lives_rows) };

static const struct assertion is_integer_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_INTEGER },
};

static const struct assertions is_integer = { ASSERT_ROWS(is_integer_rows) };
