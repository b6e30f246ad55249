/*
 * What a document means: operations, parameters, schemas, and the C names of
 * all of them. Built by model_build, checked by it, and not changed later.
 */
#ifndef MODEL_MODEL_H
#define MODEL_MODEL_H

#include <stdint.h>

#include "read/node.h"

struct assertions;
struct files;
struct uses;

enum model_type { /* what it becomes in C: runtime/schema.h */
	MODEL_TEXT,
	MODEL_UUID,
	MODEL_ENUM,
	MODEL_INT32,
	MODEL_INT64,
	MODEL_DOUBLE,
	MODEL_DECIMAL,
	MODEL_BOOLEAN,
	MODEL_ANY,
	MODEL_OBJECT,
	MODEL_ARRAY,
	MODEL_MAP,
};

enum model_additional {
	MODEL_ADDITIONAL_IGNORED,
	MODEL_ADDITIONAL_REFUSED,
	MODEL_ADDITIONAL_KEPT
};

enum model_presence { /* runtime/schema.h, enum presence_kind */
	MODEL_PRESENCE_NONE,
	MODEL_PRESENCE_FLAG,
	MODEL_PRESENCE_POINTER,
	MODEL_PRESENCE_STATE,
};

struct model_deprecation {
	bool deprecated;
	int64_t since; /* seconds of Unix time */
};

struct model_enum_value {
	struct mark mark;
	struct text text; /* as in the document */
	struct text c_name; /* READY; the enum's prefix not in it */
};

/*
 * A bound as the document wrote it; bytes NULL: there is none. Objects and
 * enums are named, wherever they stand; lists and maps are where they are
 * components, or hold what has no list in the runtime. A c_name is a C type's
 * where the schema is named; others may share theirs.
 */
struct model_schema {
	struct mark mark;
	const struct node *node;
	struct text name; /* User; of inline ones derived */
	struct text c_name; /* user: struct api_user */
	struct text description; /* bytes NULL: none */
	bool component; /* of components/schemas */
	bool named; /* has a C type of its own */
	bool broken; /* an error was found in it */
	bool nullable;
	bool deprecated; /* named: its C type is */
	enum model_type type;

	struct text format; /* TEXT: date-time and so on */
	bool bytes; /* TEXT: a part may be any, and is so long in bytes */
	struct text pattern;
	struct text min_length, max_length;
	struct text minimum, exclusive_minimum;
	struct text maximum, exclusive_maximum, multiple_of;
	struct text min_items, max_items;
	bool unique_items;
	bool tolerant; /* ARRAY: its items do not fail the request */
	struct text min_properties, max_properties;
	struct model_enum_value *values; /* ENUM, const, enum of others */
	size_t value_count; /* others: text is JSON */

	bool constant; /* the values were said by const */

	struct model_property *properties; /* OBJECT, document's order */
	size_t property_count;
	enum model_additional additional; /* OBJECT */
	struct model_schema *additional_schema; /* KEPT: the values' */
	struct model_schema *items; /* ARRAY, MAP: their values */
	const struct assertions *assertions; /* ANY: runtime/assert.h */
	struct model_schema *as_json; /* the same as an ANY, if asked */
	size_t order; /* definition before use */
};

struct model_property {
	struct mark mark;
	struct text name; /* as in the document */
	struct text c_name;
	struct text description;
	struct model_schema *schema;
	bool required;
	bool read_only;
	bool write_only;
	bool deprecated; /* its member is */
	bool by_pointer; /* optional or recursive object */
	enum model_presence presence;
	const struct node *default_value; /* or NULL */
};

enum model_place {
	MODEL_PATH,
	MODEL_QUERY,
	MODEL_HEADER,
	MODEL_COOKIE,
	MODEL_FORM /* a property of a form, in a style */
};

enum model_style { /* runtime/parameter.h, enum style */
	MODEL_STYLE_SIMPLE,
	MODEL_STYLE_FORM,
	MODEL_STYLE_LABEL,
	MODEL_STYLE_MATRIX,
	MODEL_STYLE_SPACE,
	MODEL_STYLE_PIPE,
	MODEL_STYLE_DEEP,
	MODEL_STYLE_NESTED,
	MODEL_STYLE_JSON
};

struct model_parameter {
	const struct node *node;
	struct model_property property; /* its name, schema, presence */
	enum model_place place;
	enum model_style style;
	bool explode;
	bool empty_allowed;
	struct model_deprecation deprecation;
	size_t path_index;
	size_t path_again; /* where the same template stands too, or 0 */
};

#define MODEL_RANGE_DEFAULT 1

struct model_header { /* of a response */
	struct mark mark;
	const struct node *node;
	bool composed; /* by the operation: it is no scalar */
	struct text name;
	struct text c_name;
	struct text description;
	bool required;
	struct model_schema *schema; /* a scalar */
};

/* One choice of an operation: a status, or a range, in one media type. */
struct model_response {
	struct mark mark;
	struct text c_name; /* 200, 4xx, default, 200_text_plain */
	int status; /* 0: the operation says it */
	int range; /* 4: 4XX; MODEL_RANGE_DEFAULT; 0: none */
	struct text description;
	struct text media_type; /* bytes NULL: no body */
	const struct node *media; /* its object, or NULL */
	bool problem; /* application/problem+json */
	bool raw; /* no JSON: the body is bytes */
	bool open; /* a range of media types: the operation says which */
	bool events; /* text/event-stream: raw, but no text */
	struct model_schema *event; /* an event's data as JSON, or NULL */
	struct model_schema *schema; /* or NULL */
	struct model_header *headers;
	size_t header_count;
};

enum model_body_kind { /* runtime/operation.h, enum body_kind */
	MODEL_BODY_JSON,
	MODEL_BODY_FORM,
	MODEL_BODY_MULTIPART,
	MODEL_BODY_TEXT,
	MODEL_BODY_BYTES,
	MODEL_BODY_FILE
};

/* The parts of a form of one name; those that nothing is said of have none. */
struct model_part {
	struct mark mark;
	struct text name; /* bytes NULL: all that no property is */
	struct text c_name; /* the property's */
	struct text type; /* of what comes with it; bytes NULL: struct part */
	struct model_schema *schema; /* in place of the value's, or NULL */
	bool bytes;
	bool list;
	bool kept; /* the operation gets what comes with it */
	struct text *media_types; /* none: any */
	size_t media_type_count;
	struct model_parameter *headers;
	size_t header_count;
};

/* A request's body in media types that are read alike. */
struct model_body {
	struct mark mark;
	enum model_body_kind kind;
	struct text c_name; /* of its member: body; some share one */
	struct text *media_types;
	const struct node **media; /* their objects */
	size_t media_type_count;
	struct model_schema *schema; /* NULL: bytes, as they come */
	bool spooled; /* MULTIPART: a long one goes to a file */
	int64_t max_bytes; /* FILE, spooled; 0: the server's bound */
	struct model_parameter *members; /* FORM in styles, or NULL */
	size_t member_count;
	struct model_part *parts; /* MULTIPART */
	size_t part_count;
	bool parts_kept; /* some are: in a member of its own, */
	struct text parts_name; /* body_parts, */
	struct text parts_type; /* struct api_<this> */
};

enum model_security_kind { /* runtime/security.h */
	MODEL_SECURITY_KEY,
	MODEL_SECURITY_BASIC,
	MODEL_SECURITY_HTTP
};

struct model_security { /* a scheme */
	struct mark mark;
	struct text name;
	struct text c_name;
	struct text description;
	enum model_security_kind kind;
	enum model_place place; /* KEY */
	struct text parameter; /* KEY: its name; else Bearer and so on */
};

struct model_security_need {
	const struct model_security *scheme;
	struct text *scopes;
	size_t scope_count;
};

struct model_security_choice { /* an AND of an OR */
	struct model_security_need *needs;
	size_t need_count;
};

struct model_dependency {
	struct mark mark;
	struct text name; /* tenant_session */
	struct text description;
	struct model_parameter *parameters;
	size_t parameter_count;
};

struct model_operation {
	struct mark mark;
	const struct node *node;
	struct text id; /* createUser */
	struct text c_name; /* create_user */
	struct text summary;
	struct text description;
	struct text method; /* GET */
	struct text path;
	struct mark path_mark;
	struct model_tag *tag;
	bool writes; /* not GET; x-writes overrides */
	bool task; /* x-task: takes long, is worked on by a thread */
	struct model_deprecation deprecation;
	bool duplicate; /* of another's id: an error */
	struct model_operation *same; /* it has that one's functions; or NULL */
	struct model_operation *next_way; /* the next that has them too */
	struct model_parameter *parameters; /* path item's among them */
	size_t parameter_count;
	struct model_parameter **members; /* of the request, by all ways */
	size_t member_count;
	struct model_body *bodies;
	size_t body_count;
	struct text body_description;
	bool body_required;
	bool body_typed; /* the request says which media type came */
	struct model_response *responses;
	size_t response_count, response_capacity;
	bool chooses; /* statuses do not tell responses apart */
	struct model_dependency **dependencies;
	size_t dependency_count;
	struct model_security_choice *choices; /* none: open to all */
	size_t choice_count;
};

struct model_tag {
	struct mark mark; /* where it is first used */
	struct text name;
	struct text c_name; /* the file: users.h */
	struct text description;
};

struct model {
	struct arena *arena;
	struct text file; /* the document's base name */
	struct text title, version;
	const struct node *root;
	struct files *files; /* the document's, and those it refers to */
	struct model_schema **schemas; /* named ones, definition order */
	size_t schema_count;
	struct model_schema **asserted; /* those with assertions */
	size_t asserted_count;
	struct model_tag *tags; /* those with operations */
	size_t tag_count;
	struct model_operation *operations; /* the document's order */
	size_t operation_count;
	struct model_dependency *dependencies;
	size_t dependency_count;
	struct model_security *securities;
	size_t security_count;
	bool deprecates; /* some member of a struct, or some type */
	bool deprecated_types;
};

/* The property of that name, or NULL. */
const struct model_property *
model_property_of(const struct model_schema *, struct text name);

/* Whose functions and structs the operation has: often its own. */
const struct model_operation *operation_owner(const struct model_operation *);

/* Whether no body before that one shares its member. */
bool body_first(const struct model_operation *, size_t index);

/*
 * Builds the model and checks the whole document: every keyword is enforced,
 * known as an annotation, or refused. NULL when there was any error; all of
 * them are in the diagnostics.
 */
struct model *model_build(struct arena *, const struct node *root,
    const char *file, struct diagnostics *);

/*
 * The same, and what became of each keyword (uses.h), which is told also of a
 * document that is refused.
 */
struct model *model_examine(struct arena *, const struct node *root,
    const char *file, struct diagnostics *, struct uses *);

#endif
