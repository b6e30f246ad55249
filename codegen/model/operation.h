/*
 * What reads operations and their parts, and settles them once all schemas
 * are known.
 */
#ifndef MODEL_OPERATION_H
#define MODEL_OPERATION_H

#include "codegen/model/schema.h"

/* parameter.c */

/* The parameters of a list, which may be NULL; broken ones are left out. */
void parameter_list_read(struct build *, const struct node *list, struct text base,
    struct model_parameter **, size_t *count);
/* A text in the path, for a template that no parameter fills. */
void parameter_invent(struct build *, struct text name, struct mark,
    struct model_parameter *);
void parameter_read(struct build *, const struct node *, struct text base,
    struct model_parameter *);
/* Of a parameter or a header: schema, or the JSON of content. */
void parameter_schema_read(struct build *, const struct node *,
    struct text base, struct model_parameter *);
bool
parameter_same(const struct model_parameter *, const struct model_parameter *);

/* parameter_style.c: how they are written, and what can be written so. */
void style_read(
    struct build *, const struct node *, struct model_parameter *);
void parameters_settle(struct build *, struct model_parameter *, size_t count);

/* Makes room for its absence, however required it is where it stands. */
void parameter_loosen(struct build *, struct model_parameter *);

/* Whether a list of scalars, or a scalar: a text can be its value. */
bool style_scalar(const struct model_schema *);
bool style_list(const struct model_schema *);

/* Whether an object or a map of such. */
bool style_members(const struct model_schema *);

/* The first property that no text or list of texts can be; NULL: none. */
const struct model_property *style_misfit(const struct model_schema *);

/* deprecation.c */
void deprecation_read(
    struct build *, const struct node *, struct model_deprecation *);

/* path.c: templates, and the parameters that fill them. */
bool path_check(struct build *, const struct member *path);
/*
 * The path with what is percent-encoded in it decoded, as requests are; false
 * where that would be UTF-8 no more, or one of the signs that a path has.
 */
MUST_USE bool
path_decode(struct build *, struct text path, struct text *decoded);
void
path_bind(struct build *, struct model_operation *, const struct member *path);
void paths_compare(struct build *);

/* content.c: what a body of one media type is. */
struct content {
	const struct node *node; /* the media type's object */
	struct text media_type;
	enum model_body_kind kind;
	struct model_schema *schema; /* NULL: bytes, as they come */
	bool spooled; /* MULTIPART: a long one goes to a file */
	int64_t max_bytes; /* FILE, spooled; 0: the server's bound */
};

/* The first inline schema has the plain name, the others their media type. */
struct text content_base(struct build *, const struct member *, bool first,
    struct text base);

/* Whether it has a name that a body's media type can have; else a warning. */
bool content_named(struct build *, const struct member *);

/* Of a response: JSON has a schema, all else is bytes. */
void content_read_one(
    struct build *, const struct member *, struct text base, struct content *);

/* Of a request: what is parsed has a schema. */
void content_read_request(
    struct build *, const struct member *, struct text base, struct content *);

/* body.c */
void bodies_read(struct build *, const struct node *, struct text base,
    struct model_operation *);

void bodies_settle(struct build *, struct model_operation *);

/* part.c: what encoding says of a form's parts, and what they are. */
void parts_read(struct build *, const struct node *media, struct text base,
    struct model_body *);
void parts_settle(
    struct build *, struct model_operation *, struct model_body *);

/* form.c: the styles of forms; false ones are errors. */
void form_check(struct build *, const struct node *encoding);
/* Whether encoding asks for a style. */
bool form_styled(const struct node *encoding);
void form_settle(struct build *, struct model_body *);

/* response.c */
void
responses_read(struct build *, const struct node *, struct model_operation *);
/* An operation that declares none may answer any status. */
void responses_default(
    struct build *, struct mark, struct model_operation *);
void response_read(struct build *, const struct node *, struct text base,
    const struct model_response *status, struct model_operation *);
void response_settle(struct build *, struct model_response *);

/* header.c: of responses. */
bool header_name_check(struct build *, const struct member *);
void header_style_check(struct build *, const struct node *header);
bool header_is_reserved(struct build *, const struct member *);
void header_read(struct build *, const struct member *, struct text base,
    struct model_header *);
void headers_settle(struct build *, struct model_response *);

/* dependency.c: x-dependencies and x-depends. */
void dependencies_read(struct build *);
void dependencies_settle(struct build *);
void depends_read(struct build *, const struct node *path_item,
    const struct node *operation, struct model_operation *);
void depends_settle(struct build *, struct model_operation *);

/* same.c: x-same-as. */

/* Lists each request's members, those of all its ways. */
void same_join(struct build *);

/* Gives the other ways the members' names, once they are told apart. */
void same_follow(struct build *);

/* What must not differ, once there are tags. */
void same_check(struct build *);

/* server.c: what stands in front of all paths. */
void server_read(struct build *);

/* security.c */
void security_schemes_read(struct build *);
void security_read(
    struct build *, const struct node *, struct model_operation *);

/* components.c: what they declare, referred to or not. */
void components_read(struct build *);

/* calls.c: webhooks and callbacks. */
void calls_read(struct build *);

/* operation.c */

/* Whether it has an operationId that is not empty. */
bool operation_has_id(const struct node *);

void operations_read(struct build *);
void operations_settle(struct build *);

/* tag.c */
void tags_read(struct build *);

/* claims.c: every name in C is given out once. */
void claims_settle(struct build *);

#endif
