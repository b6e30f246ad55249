/*
 * The interpreter's inside: one visit is one schema at one value. Only
 * assert*.c include it.
 */
#ifndef RUNTIME_ASSERT_VISIT_H
#define RUNTIME_ASSERT_VISIT_H

#include "runtime/assert.h"
#include "runtime/json_tree.h"

/* The schemas with an $id that were entered, the newest first. */
struct assert_scope {
	const struct assert_resource *resource;
	const struct assert_scope *outer;
};

/* A member that an object does not have, and that has a default. */
struct assert_fill {
	const struct json_node *object;
	const struct assert_member *member;
	size_t sequence;
};

/* What all visits of one value share. */
struct assert_run {
	const struct json_origin *origin; /* NULL: nothing is reported */
	struct arena *arena;
	const struct limits *limits;
	size_t steps;
	size_t depth;
	bool exhausted; /* a limit was reached: nothing counts */
	bool filling; /* defaults are wanted */
	struct assert_fill *fills; /* of what holds so far */
	size_t fill_count;
};

struct assert_visit {
	struct assert_run *run;
	const struct json_node *node;
	const struct assert_scope *scope;
	bool silent; /* within what may fail: not, oneOf, ... */
	bool verbatim; /* within what stays as it came */
	uint64_t *seen; /* a bit for each child; NULL: nobody asks */
};

/* A row: whether it holds. Reports unless the visit is silent. */
typedef bool assert_check(
    const struct assert_visit *, const struct assertion *);

/* By enum assertion_kind. */
extern assert_check assert_type, assert_allowed, assert_bound, assert_multiple,
    assert_length, assert_pattern, assert_format, assert_item_count,
    assert_unique, assert_items, assert_contains, assert_unevaluated,
    assert_member_count, assert_required, assert_members, assert_names,
    assert_dependent_required, assert_dependent_schemas;

/* Visits the same value by another schema; silent: without a word. */
bool assert_apply(const struct assert_visit *, const struct assertions *,
    bool silent);

/* Visits a child, and marks it as evaluated; keyword: whose schema it is. */
bool assert_child(const struct assert_visit *, const struct assertions *,
    const struct json_node *child, const char *keyword);

/* The same without a word and without a mark. */
bool assert_try(const struct assert_visit *, const struct assertions *,
    const struct json_node *child);

/* Marks a child as evaluated; whether it is so marked. */
void assert_mark(const struct assert_visit *, const struct json_node *child);
bool assert_marked(
    const struct assert_visit *, const struct json_node *child);

/*
 * Of a union that no branch of fits: whether there is no doubt which branch
 * was meant, and its violations are reported.
 */
bool assert_union_tells(const struct assert_visit *, const struct assertion *);

/* Reports, unless silent, a violation of the visit's value; returns false. */
bool assert_violate(const struct assert_visit *, const char *keyword,
    const char *format, ...) PRINTF_LIKE(3, 4);

/* The same of a member of it, which may be missing. */
bool assert_violate_member(const struct assert_visit *, struct text name,
    const char *keyword, const char *detail);

/* Whether the pattern matches; a limit that is reached ends the run. */
bool assert_matches(
    const struct assert_visit *, struct pattern *, struct text);

/* Notes the defaults of a row's members; false at the limit of steps. */
bool assert_fill(const struct assert_visit *, const struct assertion *);

/*
 * Writes what was noted into the text, and what the defaults in turn make a
 * default of; a text that would not hold then stays as it is. False at the
 * limit of steps.
 */
bool assert_fill_in(
    struct assert_run *, const struct assertions *, struct text *json);

/* Whether the text holds, without a word; what is noted is in the run. */
bool assert_holds(
    struct assert_run *, const struct assertions *, struct text json);

/* Counts steps of work; false, and the run is over, beyond the limit. */
bool assert_step(const struct assert_visit *, size_t steps);

#endif
