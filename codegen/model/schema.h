/*
 * What reads schemas: each node becomes one schema, once.
 */
#ifndef MODEL_SCHEMA_H
#define MODEL_SCHEMA_H

#include "codegen/model/build.h"

/* schema.c */

/* The schema of a node; base names it where it has no name of its own. */
struct model_schema *
schema_of(struct build *, const struct node *, struct text base);

/* The schema true, for where a document says nothing. */
const struct node *schema_anything(void);

/* The schema of that node and name, in no list and not known by its node. */
struct model_schema *
schema_create(struct build *, const struct node *, struct text name);

/* Lists a schema, so that it is filled. */
void schema_list(struct build *, struct model_schema *);

/* Declares the component of that name. */
void schema_declare(struct build *, const struct member *);

/* A name under a name: User and address make User.address. */
struct text schema_derive(struct build *, struct text base, const char *part);

/* schema_fill.c */

/* Reads all schemas that were asked for, and those they ask for. */
void schemas_fill(struct build *);

/* merge.c */

/* What a $ref, or an allOf of one, stands for; NULL: it means more. */
const struct node *merge_alias(struct build *, const struct node *);

/*
 * An allOf of objects as one object that means the same; NULL: there is
 * none, or no type of C is exact.
 */
const struct node *merge_all_of(struct build *, const struct node *);

/* A mapping of members that stand in no document. */
struct node *
merge_mapping(struct build *, struct mark, struct member *, size_t count);

/* nullable.c */

/*
 * anyOf or oneOf of a type and null as that type with null beside it; NULL:
 * it is none, or its values could not be told so.
 */
const struct node *nullable_union(struct build *, const struct node *);

/* A warning for a nullable that OpenAPI 3.0.3 gives no meaning. */
void nullable_check(struct build *, const struct node *);

/* type.c: type, format and nullable. */

/* Whether a name of a type is null's; a warning where it lacks quotes. */
bool type_names_null(struct build *, const struct node *name);

void type_read(struct build *, struct model_schema *);

/* rules.c: what a schema demands of texts, numbers, lists and objects. */
void rules_read(struct build *, struct model_schema *);

/* What an exclusive bound may be: a number, or as in OpenAPI 3.0 a boolean. */
void exclusive_check(
    struct build *, const char *keyword, const struct node *value);

/* object.c */

/* Properties, additionalProperties, required. */
void object_fill(struct build *, struct model_schema *);

/* deprecation.c */

/* Keeps that C says of a schema's member or type that it is deprecated. */
void deprecation_enforce(struct build *, const struct node *schema);

/* A warning for what has properties and may be no object: no type says so. */
void object_untyped(struct build *, const struct node *schema);

/* What a place with a schema or a $ref says: all but its name. */
void property_read(struct build *, const struct node *, struct text base,
    struct model_property *);

/* allowed.c: enum and const. */
void allowed_read(struct build *, struct model_schema *);

/* value.c: whether a value of the document is one of a schema. */
bool value_check(struct build *, const struct node *value,
    const struct model_schema *, const char *what);

/* default_loop.c: leaves out defaults that lead to themselves. */
void defaults_settle(struct build *);

/* presence.c: how absence and null are kept, once all types are known. */
void property_settle(struct build *, struct model_property *);
/* Members of one struct whose names collide are told apart. */
void
members_apart(struct build *, struct model_property *const *, size_t count);
void schemas_settle(struct build *);

/* order.c: named schemas, those that are embedded before their users. */
void schemas_order(struct build *);

#endif
