/*
 * What schemas of Files 1 demand that no C type says.
 *
 * Written by openapi-kore from files.yaml; do not edit.
 */
#include "files/models.h"

#include "runtime/assert_rows.h"

static const struct assertions owner_either_assertions;
static const struct assertions owner_either_assertions_2;
static const struct assertions owner_either_assertions_3;
static const struct assertions owner_either_assertions_2_2;
static const struct assertions owner_either_assertions_3_friends;
static const struct assertions is_text;
static const struct assertions owner_either_assertions_3_owner;
static const struct assertions owner_either_assertions_2_2_id;
static const struct assertions owner_either_assertions_3_owner_2;
static const struct assertions owner_either_assertions_2_2_id_2;
static const struct assertions owner_either_assertions_3_owner_2_first;
static const struct assertions owner_either_assertions_3_owner_2_first_2;

static const struct assertion owner_either_assertions_rows[] = {
	{ .kind = ASSERT_ONE_OF, ASSERT_SCHEMAS(&owner_either_assertions,
	    &owner_either_assertions_2) },
};

const struct assertions api_owner_either_assertions =
    { ASSERT_ROWS(owner_either_assertions_rows) };

static const struct assertion owner_either_assertions_rows_2[] = {
	{ .kind = ASSERT_REF, .schema = &owner_either_assertions_3 },
};

static const struct assertions owner_either_assertions =
    { ASSERT_ROWS(owner_either_assertions_rows_2) };

static const struct assertion owner_either_assertions_2_rows[] = {
	{ .kind = ASSERT_REF, .schema = &owner_either_assertions_2_2 },
};

static const struct assertions owner_either_assertions_2 =
    { ASSERT_ROWS(owner_either_assertions_2_rows) };

static const struct assert_member owner_either_assertions_3_members[] = {
	{ .name = TEXT("friends"),
	    .schema = &owner_either_assertions_3_friends },
	{ .name = TEXT("name"), .schema = &is_text },
	{ .name = TEXT("owner"), .schema = &owner_either_assertions_3_owner },
	{ .name = TEXT("tag"), .schema = &owner_either_assertions_2 },
};

static const struct assertion owner_either_assertions_3_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_OBJECT) },
	{ .kind = ASSERT_REQUIRED, ASSERT_TEXTS(TEXT("name")) },
	{ .kind = ASSERT_MEMBERS,
	    ASSERT_MEMBER_ROWS(owner_either_assertions_3_members) },
};

static const struct assertions owner_either_assertions_3 =
    { ASSERT_ROWS(owner_either_assertions_3_rows) };

static const struct assert_member owner_either_assertions_2_2_members[] = {
	{ .name = TEXT("id"), .schema = &owner_either_assertions_2_2_id },
};

static const struct assertion owner_either_assertions_2_2_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_OBJECT) },
	{ .kind = ASSERT_MEMBERS,
	    ASSERT_MEMBER_ROWS(owner_either_assertions_2_2_members) },
};

static const struct assertions owner_either_assertions_2_2 =
    { ASSERT_ROWS(owner_either_assertions_2_2_rows) };

static const struct assertion owner_either_assertions_3_friends_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_ARRAY) },
	{ .kind = ASSERT_ITEMS, .schema = &owner_either_assertions },
};

static const struct assertions owner_either_assertions_3_friends =
    { ASSERT_ROWS(owner_either_assertions_3_friends_rows) };

static const struct assertion is_text_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_TEXT) },
};

static const struct assertions is_text = { ASSERT_ROWS(is_text_rows) };

static const struct assertion owner_either_assertions_3_owner_rows[] = {
	{ .kind = ASSERT_REF, .schema = &owner_either_assertions_3_owner_2 },
};

static const struct assertions owner_either_assertions_3_owner =
    { ASSERT_ROWS(owner_either_assertions_3_owner_rows) };

static const struct assertion owner_either_assertions_2_2_id_rows[] = {
	{ .kind = ASSERT_REF, .schema = &owner_either_assertions_2_2_id_2 },
};

static const struct assertions owner_either_assertions_2_2_id =
    { ASSERT_ROWS(owner_either_assertions_2_2_id_rows) };

static const struct assert_member
    owner_either_assertions_3_owner_2_members[] = {
	{ .name = TEXT("either"), .schema = &api_owner_either_assertions },
	{ .name = TEXT("first"),
	    .schema = &owner_either_assertions_3_owner_2_first },
	{ .name = TEXT("name"),
	    .schema = &owner_either_assertions_3_owner_2_first },
	{ .name = TEXT("pets"), .schema = &owner_either_assertions_3_friends },
};

static const struct assertion owner_either_assertions_3_owner_2_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_OBJECT) },
	{ .kind = ASSERT_MEMBERS,
	    ASSERT_MEMBER_ROWS(owner_either_assertions_3_owner_2_members) },
};

static const struct assertions owner_either_assertions_3_owner_2 =
    { ASSERT_ROWS(owner_either_assertions_3_owner_2_rows) };

static const struct assertion owner_either_assertions_2_2_id_2_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_INTEGER },
	{ .kind = ASSERT_MINIMUM, .word = "1" },
};

static const struct assertions owner_either_assertions_2_2_id_2 =
    { ASSERT_ROWS(owner_either_assertions_2_2_id_2_rows) };

static const struct assertion owner_either_assertions_3_owner_2_first_rows[] = {
	{ .kind = ASSERT_REF,
	    .schema = &owner_either_assertions_3_owner_2_first_2 },
};

static const struct assertions owner_either_assertions_3_owner_2_first =
    { ASSERT_ROWS(owner_either_assertions_3_owner_2_first_rows) };

static const struct assertion
    owner_either_assertions_3_owner_2_first_2_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_TEXT) },
	{ .kind = ASSERT_PATTERN, .pattern = PATTERN("^[A-Z]") },
};

static const struct assertions owner_either_assertions_3_owner_2_first_2 =
    { ASSERT_ROWS(owner_either_assertions_3_owner_2_first_2_rows) };
