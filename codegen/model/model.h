/*
 * What a document means: operations, parameters, schemas, and the C names of
 * all of them. Built by model_build, checked by it, and not changed later.
 */
#ifndef MODEL_MODEL_H
#define MODEL_MODEL_H

#include <stdint.h>

#include "read/node.h"

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
	enum model_type type;

	struct text format; /* TEXT: date-time and so on */
	struct text pattern;
	struct text min_length, max_length;
	struct text minimum, exclusive_minimum;
	struct text maximum, exclusive_maximum, multiple_of;
	struct text min_items, max_items;
	bool unique_items;
	struct text min_properties, max_properties;
	struct model_enum_value *values; /* ENUM, const, enum of others */
	size_t value_count; /* others: text is JSON */

	struct model_property *properties; /* OBJECT, document's order */
	size_t property_count;
	enum model_additional additional; /* OBJECT */
	struct model_schema *additional_schema; /* KEPT: the values' */
	struct model_schema *items; /* ARRAY, MAP: their values */
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
	bool by_pointer; /* optional or recursive object */
	enum model_presence presence;
	const struct node *default_value; /* or NULL */
};

enum model_place {
	MODEL_PATH,
	MODEL_QUERY,
	MODEL_HEADER,
	MODEL_COOKIE
};

enum model_style { /* runtime/parameter.h, enum style */
	MODEL_STYLE_SIMPLE,
	MODEL_STYLE_FORM,
	MODEL_STYLE_LABEL,
	MODEL_STYLE_MATRIX,
	MODEL_STYLE_SPACE,
	MODEL_STYLE_PIPE,
	MODEL_STYLE_DEEP,
	MODEL_STYLE_JSON
};

struct model_parameter {
	struct model_property property; /* its name, schema, presence */
	enum model_place place;
	enum model_style style;
	bool explode;
	bool empty_allowed;
	size_t path_index;
};

struct model_header { /* of a response */
	struct mark mark;
	struct text name;
	struct text c_name;
	struct text description;
	bool required;
	struct model_schema *schema; /* a scalar */
};

struct model_response {
	struct mark mark;
	int status;
	struct text description;
	struct text media_type; /* bytes NULL: no body */
	bool problem; /* application/problem+json */
	struct model_schema *schema; /* or NULL */
	struct model_header *headers;
	size_t header_count;
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
	struct model_tag *tag;
	bool writes; /* not GET; x-writes overrides */
	bool deprecated;
	bool duplicate; /* of another's id: an error */
	struct model_parameter *parameters; /* path item's among them */
	size_t parameter_count;
	struct model_schema *body; /* or NULL */
	struct text body_description;
	bool body_required;
	struct text *body_media_types; /* all JSON */
	size_t body_media_type_count;
	struct model_response *responses;
	size_t response_count;
	struct model_dependency **dependencies;
	size_t dependency_count;
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
	struct model_schema **schemas; /* named ones, definition order */
	size_t schema_count;
	struct model_tag *tags; /* those with operations */
	size_t tag_count;
	struct model_operation *operations; /* the document's order */
	size_t operation_count;
	struct model_dependency *dependencies;
	size_t dependency_count;
};

/*
 * Builds the model and checks the whole document: every keyword is enforced,
 * known as an annotation, or refused. NULL when there was any error; all of
 * them are in the diagnostics.
 */
struct model *model_build(struct arena *, const struct node *root,
    const char *file, struct diagnostics *);

#endif
