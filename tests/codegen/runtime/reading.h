/*
 * One call whose body is read, for the tests of json_reader: what was bound,
 * what was reported, and where it stopped.
 */
#ifndef TESTS_READING_H
#define TESTS_READING_H

#include <criterion/criterion.h>

#include <stdio.h>

#include "runtime/json_reader.h"

static struct arena arena;
static struct limits limits;
static struct call call;
static _Alignas(max_align_t) char out[4096]; /* the value that is read */

static inline void
begin_reading(void)
{
	arena_init(&arena);
	limits = limits_default;
}

static inline void
end_reading(void)
{
	arena_release(&arena);
}

/* Reads a text into out; says whether that went well. */
static inline bool
reads_bytes(const struct schema *schema, struct text json)
{
	memset(out, 0, sizeof(out));
	call_init(&call, &arena, &limits, NULL, NULL);
	return (json_read(&call, schema, json, out));
}

static inline bool
reads(const struct schema *schema, const char *json)
{
	return (reads_bytes(schema, text_of(json)));
}

static inline void
accepts(const struct schema *schema, const char *json)
{
	cr_assert(reads(schema, json), "%s: %s %s", json,
	    call.failure.detail.bytes == NULL ? "" : call.failure.detail.bytes,
	    call.failure.violation_count == 0
		? ""
		: call.failure.violations[0].detail.bytes);
	cr_assert_eq(call.failure.kind, FAILURE_NONE);
}

/* All violations of the call as "pointer keyword, pointer keyword". */
static inline const char *
violations(void)
{
	struct buffer all;

	buffer_init(&all, &arena);
	for (size_t i = 0; i < call.failure.violation_count; i++) {
		const struct violation *one = &call.failure.violations[i];

		cr_assert_gt(one->detail.length, 0);
		buffer_format(&all, "%s%s %s", i == 0 ? "" : ", ",
		    one->at.bytes, one->keyword.bytes);
	}
	return (buffer_text(&all).bytes);
}

/* The text breaks the schema's rules: exactly these. */
static inline void
refuses(const struct schema *schema, const char *json, const char *expected)
{
	cr_assert_not(reads(schema, json), "%s", json);
	cr_assert_eq(call.failure.kind, FAILURE_INVALID, "%s: %s", json,
	    call.failure.detail.bytes);
	cr_assert_str_eq(violations(), expected);
}

/* The detail of the only violation. */
static inline const char *
detail(void)
{
	cr_assert_eq(call.failure.violation_count, 1);
	return (call.failure.violations[0].detail.bytes);
}

/* The reading stopped with that code at that place: "(line 1, column 2)". */
static inline void
stops(const struct schema *schema, const char *json, const char *code,
    const char *place)
{
	cr_assert_not(reads(schema, json), "%s", json);
	cr_assert_eq(call.failure.kind, FAILURE_BAD_REQUEST, "%s", json);
	cr_assert_str_eq(
	    call.failure.code, code, "%s: %s", json, call.failure.code);
	cr_assert_eq(call.failure.violation_count, 0);
	cr_assert(strstr(call.failure.detail.bytes, place) != NULL, "%s: %s",
	    json, call.failure.detail.bytes);
}

#endif
