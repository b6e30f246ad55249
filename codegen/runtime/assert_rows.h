/*
 * Tables of assertions a line a row, for generated code; at file scope.
 *
 *	static const struct assertion name_rows[] = {
 *		{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_TEXT) },
 *		{ .kind = ASSERT_MAX_LENGTH, .count = 20 },
 *	};
 *	static const struct assertions name = { ASSERT_ROWS(name_rows) };
 */
#ifndef RUNTIME_ASSERT_ROWS_H
#define RUNTIME_ASSERT_ROWS_H

#include "runtime/assert.h"
#include "runtime/schema_rows.h"

#define ASSERT_ROWS(table) .rows = (table), .count = COUNT(table)

/* What a row uses: lists without a name, and tables of members. */
#define ASSERT_TEXTS(...) \
	.texts = (const struct text[]) { __VA_ARGS__ }, \
	.text_count = COUNT(((const struct text[]) { __VA_ARGS__ }))
#define ASSERT_SCHEMAS(...) \
	.schemas = (const struct assertions *const[]) { __VA_ARGS__ }, \
	.schema_count = COUNT( \
	    ((const struct assertions *const[]) { __VA_ARGS__ }))
#define ASSERT_MEMBER_ROWS(table) \
	.members = (table), .member_count = COUNT(table)
#define ASSERT_PATTERN_ROWS(table) \
	.patterns = (table), .pattern_count = COUNT(table)

#endif
