/*
 * Schemas that C cannot express, as the rows of runtime/assert.h: built here
 * in memory, so that a default can be checked by them, and emitted as they
 * are.
 */
#ifndef MODEL_ASSERTION_H
#define MODEL_ASSERTION_H

#include "codegen/model/schema.h"
#include "runtime/assert.h"

/* The assertions of a schema, or what a $ref in it leads to: each once. */
const struct assertions *assertion_of(
    struct build *, const struct node *schema);

/* Reads all that were asked for, and those they ask for. */
void assertions_fill(struct build *);

/*
 * Whether a schema needs them: whether one of its keywords has no type in C.
 */
bool assertion_needed(struct build *, const struct node *schema);

/* Whether something beside a $ref demands more than the $ref does. */
bool assertion_beside_reference(struct build *, const struct node *schema);

/* Whether a value of the document holds. */
bool assertion_check(struct build *, const struct assertions *,
    const struct node *value);

/* Gives back what the checks have compiled; the tables stay. */
void assertions_release(struct build *);

#endif
