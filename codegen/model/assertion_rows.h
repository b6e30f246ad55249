/*
 * A schema while its rows are read; assertion*.c share it.
 */
#ifndef MODEL_ASSERTION_ROWS_H
#define MODEL_ASSERTION_ROWS_H

#include "codegen/model/assertion.h"
#include "codegen/model/resource.h"

struct reading {
	struct build *build;
	const struct node *schema;
	const struct schema_place *place;
	struct assertion *rows;
	size_t count;
};

/* A schema's assertions, and where they stand in the list of all. */
struct held {
	struct assertions assertions; /* first: they are cast */
	size_t index;
};

struct asked {
	const struct node *node;
	struct held *held;
};

/* Refuses those that apply themselves to the same value without end. */
void assertion_loops(
    struct build *, const struct asked *items, size_t count);

/* Reads a keyword's value into its row; false: it demands nothing. */
typedef bool assertion_read(
    struct reading *, struct assertion *, const struct node *value);

extern assertion_read assertion_read_type, assertion_read_values,
    assertion_read_number, assertion_read_exclusive,
    assertion_read_multiple, assertion_read_count, assertion_read_pattern,
    assertion_read_format;

/*
 * Keeps the default that a property's schema says, or what its $ref leads to;
 * assertions_defaults gives it to the member once all schemas are known.
 */
void assertion_default(
    struct build *, struct assert_member *, const struct node *schema);
void assertions_defaults(struct build *);

/* Reads all rows of a schema. */
void assertion_rows(struct reading *);

/* The branches of a union by the values of their discriminator. */
void assertion_read_tags(
    struct reading *, struct assertion *, const struct node *branches);

/* A pattern that compiles, or NULL with a diagnostic. */
struct pattern *assertion_pattern(
    struct reading *, struct text source, struct mark);

/* Gives back what a check has compiled for a row. */
void assertion_release(const struct assertion *);

/* The texts of a sequence, without those that keep says no to. */
const struct text *assertion_names(struct reading *,
    const struct node *list, bool (*keep)(struct reading *, struct text),
    size_t *count);

#endif
