/*
 * Assertions while they are written: assertions.c walks over the schemas,
 * assertion_rows.c writes the rows of one, assertion_tables.c what rows point
 * at.
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
};

/* assertions.c: the name of a schema, or of what was written, or NULL. */
const char *assertion_name(struct assertion_walk *, const void *address);
void assertion_named(
    struct assertion_walk *, const void *address, const char *name);

/* assertion_rows.c: each gives the name of what it wrote, or NULL. */
const char *assertion_write_rows(
    struct assertion_walk *, const char *by, const struct assertions *);

/* assertion_tables.c: the same; by is what their names begin with. */
const char *assertion_begin(struct assertion_walk *, const char *type,
    const char *by, const char *part, const char *brackets);
void assertion_end(struct assertion_walk *);
const char *assertion_write_texts(struct assertion_walk *, const char *by,
    const struct text *, size_t count);
const char *assertion_write_pattern(
    struct assertion_walk *, const char *by, const struct pattern *);
const char *assertion_write_schemas(
    struct assertion_walk *, const char *by, const struct assertion *);
const char *assertion_write_members(struct assertion_walk *, const char *by,
    const char *part, const struct assert_member *, size_t count);
const char *assertion_write_resource(
    struct assertion_walk *, const char *by, const struct assert_resource *);

/* Members of a row: ".member = &name," where there is a name; a count. */
void assertion_pointer(struct assertion_walk *, const char *member,
    const char *prefix, const char *name);
void assertion_count(
    struct assertion_walk *, const char *member, size_t count);

#endif
