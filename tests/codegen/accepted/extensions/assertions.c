/*
 * What schemas of Extensions 1.0.0 demand that no C type says.
 *
 * Written by openapi-kore from extensions.yaml; do not edit.
 */
#include "extensions/models.h"

#include "runtime/assert_rows.h"

static const struct assertions note_text_assertions;
static const struct assertions note_author_assertions;
static const struct assertions is_text;

static const struct assertion note_text_assertions_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_OBJECT) },
	{ .kind = ASSERT_MAX_PROPERTIES, .count = 3 },
	{ .kind = ASSERT_MEMBERS, .schema = &note_text_assertions },
};

const struct assertions api_note_text_assertions =
    { ASSERT_ROWS(note_text_assertions_rows), .verbatim = true };

static const struct assertion note_kind_assertions_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_TEXT) },
};

const struct assertions api_note_kind_assertions =
    { ASSERT_ROWS(note_kind_assertions_rows), .verbatim = true };

static const struct assertion note_author_assertions_rows[] = {
	{ .kind = ASSERT_REF, .schema = &note_author_assertions },
};

const struct assertions api_note_author_assertions =
    { ASSERT_ROWS(note_author_assertions_rows), .verbatim = true };

static const struct assertion note_more_assertions_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_NULL) |
	    ASSERT_IS(JSON_OBJECT) },
	{ .kind = ASSERT_MEMBERS, .schema = &note_text_assertions },
};

const struct assertions api_note_more_assertions =
    { ASSERT_ROWS(note_more_assertions_rows), .verbatim = true };

static const struct assertions note_text_assertions = { .never = false };

static const struct assert_member note_author_assertions_members[] = {
	{ .name = TEXT("name"), .schema = &is_text },
};

static const struct assertion note_author_assertions_rows_2[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_OBJECT) },
	{ .kind = ASSERT_REQUIRED, ASSERT_TEXTS(TEXT("name")) },
	{ .kind = ASSERT_MEMBERS,
	    ASSERT_MEMBER_ROWS(note_author_assertions_members) },
};

static const struct assertions note_author_assertions =
    { ASSERT_ROWS(note_author_assertions_rows_2) };

static const struct assertion is_text_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_TEXT) },
};

static const struct assertions is_text = { ASSERT_ROWS(is_text_rows) };
