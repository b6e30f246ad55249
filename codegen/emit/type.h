/*
 * Which C type a schema becomes, and how members of structs are declared.
 * How the types lie in memory is told in runtime/schema.h.
 */
#ifndef EMIT_TYPE_H
#define EMIT_TYPE_H

#include "codegen/emit/output.h"
#include "codegen/model/model.h"

/* The type of a value: "struct api_user", "int32_t". */
const char	*type_name(struct arena *, const struct model_schema *);

/* The type of an array's item as its list has it. */
const char	*type_item(struct arena *, const struct model_schema *array);

/* Whether it is handed over by const pointer: objects, lists and maps. */
bool		 type_by_reference(const struct model_schema *);

/* The struct of what additionalProperties keeps in an object. */
const char	*type_additional(struct arena *, const struct model_schema *);

/* Whether values of any kind are kept: the runtime's any_map. */
bool		 type_is_any(const struct model_schema *);

/* A parameter of a function: "const struct api_user *body", "int32_t n". */
const char	*type_parameter(struct arena *, const struct model_schema *,
		    const char *name, bool by_pointer);

#endif
