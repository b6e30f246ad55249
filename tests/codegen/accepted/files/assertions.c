/*
 * What schemas of Files 1 demand that no C type says.
 *
 * Written by openapi-kore from files.yaml; do not edit.
 */
#include "files/models.h"

#include "runtime/assert.h"

static const struct assertions owner_either_assertions;
static const struct assertions owner_either_assertions_2;
static const struct assertions owner_either_assertions_3;
static const struct assertions owner_either_assertions_2_2;
static const struct assertions owner_either_assertions_3_friends;
static const struct assertions owner_either_assertions_3_name;
static const struct assertions owner_either_assertions_3_owner;
static const struct assertions owner_either_assertions_3_tag;
static const struct assertions owner_either_assertions_2_2_id;
static const struct assertions owner_either_assertions_3_friends_2;
static const struct assertions owner_either_assertions_3_owner_2;
static const struct assertions owner_either_assertions_2_2_id_2;
static const struct assertions owner_either_assertions_3_owner_2_first;
static const struct assertions owner_either_assertions_3_owner_2_name;
static const struct assertions owner_either_assertions_3_owner_2_pets;
static const struct assertions owner_either_assertions_3_owner_2_first_2;
static const struct assertions owner_either_assertions_3_owner_2_pets_2;

static const struct assertions *const owner_either_assertions_schemas[] = {
	&owner_either_assertions,
	&owner_either_assertions_2,
};

static const struct assertion owner_either_assertions_rows[] = {
	{
		.kind = ASSERT_ONE_OF,
		.schemas = owner_either_assertions_schemas,
		.schema_count = 2,
	},
};

const struct assertions api_owner_either_assertions = {
	.rows = owner_either_assertions_rows,
	.count = 1,
	.never = false,
};

static const struct assertion owner_either_assertions_rows_2[] = {
	{
		.kind = ASSERT_REF,
		.schema = &owner_either_assertions_3,
	},
};

static const struct assertions owner_either_assertions = {
	.rows = owner_either_assertions_rows_2,
	.count = 1,
	.never = false,
};

static const struct assertion owner_either_assertions_2_rows[] = {
	{
		.kind = ASSERT_REF,
		.schema = &owner_either_assertions_2_2,
	},
};

static const struct assertions owner_either_assertions_2 = {
	.rows = owner_either_assertions_2_rows,
	.count = 1,
	.never = false,
};

static const struct text owner_either_assertions_3_texts[] = {
	TEXT("name"),
};

static const struct assert_member owner_either_assertions_3_members[] = {
	{
		.name = TEXT("friends"),
		.schema = &owner_either_assertions_3_friends,
	},
	{
		.name = TEXT("name"),
		.schema = &owner_either_assertions_3_name,
	},
	{
		.name = TEXT("owner"),
		.schema = &owner_either_assertions_3_owner,
	},
	{
		.name = TEXT("tag"),
		.schema = &owner_either_assertions_3_tag,
	},
};

static const struct assertion owner_either_assertions_3_rows[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_IS(JSON_OBJECT),
	},
	{
		.kind = ASSERT_REQUIRED,
		.texts = owner_either_assertions_3_texts,
		.text_count = 1,
	},
	{
		.kind = ASSERT_MEMBERS,
		.members = owner_either_assertions_3_members,
		.member_count = 4,
	},
};

static const struct assertions owner_either_assertions_3 = {
	.rows = owner_either_assertions_3_rows,
	.count = 3,
	.never = false,
};

static const struct assert_member owner_either_assertions_2_2_members[] = {
	{
		.name = TEXT("id"),
		.schema = &owner_either_assertions_2_2_id,
	},
};

static const struct assertion owner_either_assertions_2_2_rows[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_IS(JSON_OBJECT),
	},
	{
		.kind = ASSERT_MEMBERS,
		.members = owner_either_assertions_2_2_members,
		.member_count = 1,
	},
};

static const struct assertions owner_either_assertions_2_2 = {
	.rows = owner_either_assertions_2_2_rows,
	.count = 2,
	.never = false,
};

static const struct assertion owner_either_assertions_3_friends_rows[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_IS(JSON_ARRAY),
	},
	{
		.kind = ASSERT_ITEMS,
		.schema = &owner_either_assertions_3_friends_2,
	},
};

static const struct assertions owner_either_assertions_3_friends = {
	.rows = owner_either_assertions_3_friends_rows,
	.count = 2,
	.never = false,
};

static const struct assertion owner_either_assertions_3_name_rows[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_IS(JSON_TEXT),
	},
};

static const struct assertions owner_either_assertions_3_name = {
	.rows = owner_either_assertions_3_name_rows,
	.count = 1,
	.never = false,
};

static const struct assertion owner_either_assertions_3_owner_rows[] = {
	{
		.kind = ASSERT_REF,
		.schema = &owner_either_assertions_3_owner_2,
	},
};

static const struct assertions owner_either_assertions_3_owner = {
	.rows = owner_either_assertions_3_owner_rows,
	.count = 1,
	.never = false,
};

static const struct assertion owner_either_assertions_3_tag_rows[] = {
	{
		.kind = ASSERT_REF,
		.schema = &owner_either_assertions_2_2,
	},
};

static const struct assertions owner_either_assertions_3_tag = {
	.rows = owner_either_assertions_3_tag_rows,
	.count = 1,
	.never = false,
};

static const struct assertion owner_either_assertions_2_2_id_rows[] = {
	{
		.kind = ASSERT_REF,
		.schema = &owner_either_assertions_2_2_id_2,
	},
};

static const struct assertions owner_either_assertions_2_2_id = {
	.rows = owner_either_assertions_2_2_id_rows,
	.count = 1,
	.never = false,
};

static const struct assertion owner_either_assertions_3_friends_2_rows[] = {
	{
		.kind = ASSERT_REF,
		.schema = &owner_either_assertions_3,
	},
};

static const struct assertions owner_either_assertions_3_friends_2 = {
	.rows = owner_either_assertions_3_friends_2_rows,
	.count = 1,
	.never = false,
};

static const struct assert_member
    owner_either_assertions_3_owner_2_members[] = {
	{
		.name = TEXT("either"),
		.schema = &api_owner_either_assertions,
	},
	{
		.name = TEXT("first"),
		.schema = &owner_either_assertions_3_owner_2_first,
	},
	{
		.name = TEXT("name"),
		.schema = &owner_either_assertions_3_owner_2_name,
	},
	{
		.name = TEXT("pets"),
		.schema = &owner_either_assertions_3_owner_2_pets,
	},
};

static const struct assertion owner_either_assertions_3_owner_2_rows[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_IS(JSON_OBJECT),
	},
	{
		.kind = ASSERT_MEMBERS,
		.members = owner_either_assertions_3_owner_2_members,
		.member_count = 4,
	},
};

static const struct assertions owner_either_assertions_3_owner_2 = {
	.rows = owner_either_assertions_3_owner_2_rows,
	.count = 2,
	.never = false,
};

static const struct assertion owner_either_assertions_2_2_id_2_rows[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_INTEGER,
	},
	{
		.kind = ASSERT_MINIMUM,
		.word = "1",
	},
};

static const struct assertions owner_either_assertions_2_2_id_2 = {
	.rows = owner_either_assertions_2_2_id_2_rows,
	.count = 2,
	.never = false,
};

static const struct assertion owner_either_assertions_3_owner_2_first_rows[] = {
	{
		.kind = ASSERT_REF,
		.schema = &owner_either_assertions_3_owner_2_first_2,
	},
};

static const struct assertions owner_either_assertions_3_owner_2_first = {
	.rows = owner_either_assertions_3_owner_2_first_rows,
	.count = 1,
	.never = false,
};

static const struct assertion owner_either_assertions_3_owner_2_name_rows[] = {
	{
		.kind = ASSERT_REF,
		.schema = &owner_either_assertions_3_owner_2_first_2,
	},
};

static const struct assertions owner_either_assertions_3_owner_2_name = {
	.rows = owner_either_assertions_3_owner_2_name_rows,
	.count = 1,
	.never = false,
};

static const struct assertion owner_either_assertions_3_owner_2_pets_rows[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_IS(JSON_ARRAY),
	},
	{
		.kind = ASSERT_ITEMS,
		.schema = &owner_either_assertions_3_owner_2_pets_2,
	},
};

static const struct assertions owner_either_assertions_3_owner_2_pets = {
	.rows = owner_either_assertions_3_owner_2_pets_rows,
	.count = 2,
	.never = false,
};

static struct pattern owner_either_assertions_3_owner_2_first_2_pattern = {
	.source = "^[A-Z]",
};

static const struct assertion
    owner_either_assertions_3_owner_2_first_2_rows[] = {
	{
		.kind = ASSERT_TYPE,
		.types = ASSERT_IS(JSON_TEXT),
	},
	{
		.kind = ASSERT_PATTERN,
		.pattern = &owner_either_assertions_3_owner_2_first_2_pattern,
	},
};

static const struct assertions owner_either_assertions_3_owner_2_first_2 = {
	.rows = owner_either_assertions_3_owner_2_first_2_rows,
	.count = 2,
	.never = false,
};

static const struct assertion
    owner_either_assertions_3_owner_2_pets_2_rows[] = {
	{
		.kind = ASSERT_REF,
		.schema = &owner_either_assertions_3,
	},
};

static const struct assertions owner_either_assertions_3_owner_2_pets_2 = {
	.rows = owner_either_assertions_3_owner_2_pets_2_rows,
	.count = 1,
	.never = false,
};
