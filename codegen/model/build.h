/*
 * A model in the making: what all readers of this folder share, and what
 * each of them offers to the others. Readers never stop at an error; a
 * broken part is left as empty as it is, and the model is not given out.
 */
#ifndef MODEL_BUILD_H
#define MODEL_BUILD_H

#include "codegen/model/model.h"
#include "codegen/model/vocabulary.h"
#include "codegen/read/reference.h"

struct known_schema;

struct build {
	struct arena *arena;
	struct diagnostics *diagnostics;
	const struct node *root;
	struct model *model;
	bool version_30;
	size_t objects; /* read so far */
	struct model_schema **schemas; /* all, each once */
	size_t schema_count, schema_capacity;
	struct known_schema *known; /* node to schema */
	size_t known_size;
	size_t operation_capacity;
};

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

/* keywords.c: objects checked against their vocabulary. */

/*
 * The node that is meant: node, or where its $ref leads; NULL, with a
 * diagnostic, when it leads to nothing of that kind.
 */
const struct node *object_follow(struct build *, const struct node *,
    const struct vocabulary *, struct reference *);

/* The same with its keywords checked; NULL too when it is no mapping. */
const struct node *
object_read(struct build *, const struct node *, const struct vocabulary *);

/* Checks the keywords of a mapping; false when it is no mapping. */
bool
keywords_check(struct build *, const struct node *, const struct vocabulary *);

/* Members by name; none, false or NULL where their shape is another. */
struct text member_text(const struct node *, const char *name);
bool member_true(const struct node *, const char *name, bool fallback);
const struct node *
member_of(const struct node *, const char *name, enum node_kind);

/* schema.c */

/* The schema of a node; base names it where it has no name of its own. */
struct model_schema *
schema_of(struct build *, const struct node *, struct text base);

/* Declares the component of that name. */
void schema_declare(struct build *, const struct member *);

/* Reads all schemas that were asked for, and those they ask for. */
void schemas_fill(struct build *);

/* A name under a name: User and address make User.address. */
struct text schema_derive(struct build *, struct text base, const char *part);

/* type.c: type, format and nullable. */
void type_read(struct build *, struct model_schema *);

/* rules.c: what a schema demands of texts, numbers, lists and objects. */
void rules_read(struct build *, struct model_schema *);

/* object.c */

/* Properties, additionalProperties, required. */
void object_fill(struct build *, struct model_schema *);

/* What a place with a schema or a $ref says: all but its name. */
void property_read(struct build *, const struct node *, struct text base,
    struct model_property *);

/* allowed.c: enum and const. */
void allowed_read(struct build *, struct model_schema *);

/* value.c: whether a value of the document is one of a schema. */
bool value_check(struct build *, const struct node *value,
    const struct model_schema *, const char *what);

/* presence.c: how absence and null are kept, once all types are known. */
void property_settle(struct build *, struct model_property *);
void
members_check(struct build *, struct model_property *const *, size_t count);
void schemas_settle(struct build *);

/* order.c: named schemas, those that are embedded before their users. */
void schemas_order(struct build *);

/* parameter.c */

/* The parameters of a list, which may be NULL; broken ones are left out. */
void parameters_read(struct build *, const struct node *list, struct text base,
    struct model_parameter **, size_t *count);
void parameter_read(struct build *, const struct node *, struct text base,
    struct model_parameter *);
bool
parameter_same(const struct model_parameter *, const struct model_parameter *);
void parameters_settle(struct build *, struct model_parameter *, size_t count);

/* path.c: templates, and the parameters that fill them. */
bool path_check(struct build *, const struct member *path);
void
path_bind(struct build *, struct model_operation *, const struct member *path);
void paths_compare(struct build *, const struct node *paths);

/* content.c: a body is JSON, in one schema. NULL: there is none. */
struct model_schema *content_read(struct build *, const struct node *content,
    struct text base, struct text **media_types, size_t *count);

/* body.c */
void body_read(struct build *, const struct node *, struct text base,
    struct model_operation *);

/* response.c */
void
responses_read(struct build *, const struct node *, struct model_operation *);
void response_read(struct build *, const struct node *, struct text base,
    struct model_response *);
void response_settle(struct build *, struct model_response *);

/* header.c: of responses. */
bool header_name_check(struct build *, const struct member *);
void header_read(struct build *, const struct member *, struct text base,
    struct model_header *);
void headers_settle(struct build *, struct model_response *);

/* dependency.c: x-dependencies and x-depends. */
void dependencies_read(struct build *);
void dependencies_settle(struct build *);
void depends_read(struct build *, const struct node *path_item,
    const struct node *operation, struct model_operation *);
void depends_settle(struct build *, struct model_operation *);

/* components.c: what they declare, referred to or not. */
void components_read(struct build *);

/* operation.c */
void operations_read(struct build *);
void operations_settle(struct build *);

/* tag.c */
void tags_read(struct build *);

/* claims.c: every name in C is given out once. */
void claims_check(struct build *);

#endif
