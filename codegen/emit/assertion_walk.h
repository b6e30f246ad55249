/*
 * Assertions while they are written: assertion_share.c tells which say the
 * same, assertions.c walks over the schemas, assertion_rows.c writes the rows
 * of one, assertion_tables.c what rows point at.
 */
#ifndef EMIT_ASSERTION_WALK_H
#define EMIT_ASSERTION_WALK_H

#include "codegen/emit/file.h"
#include "codegen/emit/lookup.h"
#include "runtime/assert.h"

struct assertion_walk {
	struct file *file;
	struct named *items;
	size_t count, capacity;
	struct lookup names; /* from an address */
	struct lookup shared; /* from an address to the first that is equal */
	struct lookup said; /* from what rows say to the first of them */
};

/* The first schema that says the same: itself, or another one. */
const struct assertions *assertion_share(
    struct assertion_walk *, const struct assertions *);

/* What a schema says, as a name, where that is a type and a format; or NULL. */
const char *assertion_hint(
    struct assertion_walk *, const struct assertions *);

/* assertions.c: the name of a schema, or of a resource, or NULL. */
const char *assertion_name(struct assertion_walk *, const void *address);
void assertion_named(
    struct assertion_walk *, const void *address, const char *name);

/* assertion_rows.c: each gives the name of what it wrote, or NULL. */
const char *assertion_write_rows(
    struct assertion_walk *, const char *by, const struct assertions *);

/* assertion_tables.c: the same; by is what their names begin with. */
const char *assertion_write_members(struct assertion_walk *, const char *by,
    const char *part, const struct assert_member *, size_t count);
const char *assertion_write_resource(
    struct assertion_walk *, const char *by, const struct assert_resource *);

/* Appends what a row or a member has: a reference, a pattern, texts. */
void assertion_append_schema(
    struct assertion_walk *, struct buffer *, const struct assertions *);
void assertion_append_pattern(
    struct assertion_walk *, struct buffer *, const struct pattern *);
void assertion_append_texts(
    struct assertion_walk *, struct buffer *, const struct text *, size_t count);

#endif
