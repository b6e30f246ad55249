/*
 * What schemas of Alike 1 demand that no C type says.
 *
 * Written by openapi-kore from alike.yaml; do not edit.
 */
#include "alike/models.h"

#include "runtime/assert_rows.h"

static const struct assertions tree_assertions_children;
static const struct assertions other_tree_assertions_children;
static const struct assertions is_text_uri;
static const struct assertions is_integer;
static const struct assertions tree_assertions_children_2;
static const struct assertions other_tree_assertions_children_2;

static const struct assert_member tree_assertions_members[] = {
	{ .name = TEXT("children"), .schema = &tree_assertions_children },
};

static const struct assertion tree_assertions_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_TEXT) |
	    ASSERT_IS(JSON_OBJECT) },
	{ .kind = ASSERT_MEMBERS, ASSERT_MEMBER_ROWS(tree_assertions_members) },
};

const struct assertions api_tree_assertions =
    { ASSERT_ROWS(tree_assertions_rows) };

static const struct assert_member other_tree_assertions_members[] = {
	{ .name = TEXT("children"), .schema = &other_tree_assertions_children },
};

static const struct assertion other_tree_assertions_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_TEXT) |
	    ASSERT_IS(JSON_OBJECT) },
	{ .kind = ASSERT_MEMBERS,
	    ASSERT_MEMBER_ROWS(other_tree_assertions_members) },
};

const struct assertions api_other_tree_assertions =
    { ASSERT_ROWS(other_tree_assertions_rows) };

static const struct assertion pair_either_assertions_rows[] = {
	{ .kind = ASSERT_ONE_OF, ASSERT_SCHEMAS(&is_text_uri, &is_integer) },
};

const struct assertions api_pair_either_assertions =
    { ASSERT_ROWS(pair_either_assertions_rows) };

static const struct assertion pair_neither_assertions_rows[] = {
	{ .kind = ASSERT_NOT, .schema = &is_text_uri },
};

const struct assertions api_pair_neither_assertions =
    { ASSERT_ROWS(pair_neither_assertions_rows) };

static const struct assertion pair_again_assertions_rows[] = {
	{ .kind = ASSERT_ONE_OF, ASSERT_SCHEMAS(&is_text_uri, &is_integer) },
};

const struct assertions api_pair_again_assertions =
    { ASSERT_ROWS(pair_again_assertions_rows) };

static const struct assertion tree_assertions_children_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_ARRAY) },
	{ .kind = ASSERT_ITEMS, .schema = &tree_assertions_children_2 },
};

static const struct assertions tree_assertions_children =
    { ASSERT_ROWS(tree_assertions_children_rows) };

static const struct assertion other_tree_assertions_children_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_ARRAY) },
	{ .kind = ASSERT_ITEMS, .schema = &other_tree_assertions_children_2 },
};

static const struct assertions other_tree_assertions_children =
    { ASSERT_ROWS(other_tree_assertions_children_rows) };

static const struct assertion is_text_uri_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_TEXT) },
	{ .kind = ASSERT_FORMAT, .format = FORMAT_URI },
};

static const struct assertions is_text_uri = { ASSERT_ROWS(is_text_uri_rows) };

static const struct assertion is_integer_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_INTEGER },
};

static const struct assertions is_integer = { ASSERT_ROWS(is_integer_rows) };

static const struct assertion tree_assertions_children_2_rows[] = {
	{ .kind = ASSERT_REF, .schema = &api_tree_assertions },
};

static const struct assertions tree_assertions_children_2 =
    { ASSERT_ROWS(tree_assertions_children_2_rows) };

static const struct assertion other_tree_assertions_children_2_rows[] = {
	{ .kind = ASSERT_REF, .schema = &api_other_tree_assertions },
};

static const struct assertions other_tree_assertions_children_2 =
    { ASSERT_ROWS(other_tree_assertions_children_2_rows) };
