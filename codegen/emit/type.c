/*
 * C types by the model's type: a table for the plain ones, names of the
 * document's for the others.
 */
#include "codegen/emit/type.h"

/* A row a plain type: the value, and a list of them. */
static const struct plain {
	const char *value;
	const char *list;
} plains[] = {
	[MODEL_TEXT] = { "struct text", "struct text_list" },
	[MODEL_UUID] = { "struct uuid", "struct uuid_list" },
	[MODEL_ENUM] = { "int", "struct enum_list" },
	[MODEL_INT32] = { "int32_t", "struct int32_list" },
	[MODEL_INT64] = { "int64_t", "struct int64_list" },
	[MODEL_DOUBLE] = { "double", "struct double_list" },
	[MODEL_DECIMAL] = { "struct text", "struct text_list" },
	[MODEL_BOOLEAN] = { "bool", "struct bool_list" },
	[MODEL_ANY] = { "struct text", "struct text_list" },
	[MODEL_OBJECT] = { NULL, NULL },
	[MODEL_ARRAY] = { NULL, NULL },
	[MODEL_MAP] = { "struct any_map", NULL },
};

const char *
type_name(struct arena *arena, const struct model_schema *schema)
{
	if (schema->named)
		return (output_format(arena, "%s api_%s",
		    schema->type == MODEL_ENUM ? "enum" : "struct",
		    schema->c_name.bytes));
	if (schema->type == MODEL_ARRAY)
		return (plains[schema->items->type].list);
	return (plains[schema->type].value);
}

const char *
type_item(struct arena *arena, const struct model_schema *array)
{
	return (type_name(arena, array->items));
}

bool
type_by_reference(const struct model_schema *schema)
{
	return (schema->type == MODEL_OBJECT || schema->type == MODEL_ARRAY ||
	    schema->type == MODEL_MAP);
}

bool
type_is_any(const struct model_schema *values)
{
	return (values->type == MODEL_ANY && values->value_count == 0 &&
	    values->assertions == NULL);
}

const char *
type_additional(struct arena *arena, const struct model_schema *object)
{
	if (type_is_any(object->additional_schema))
		return ("struct any_map");
	return (output_format(
	    arena, "struct api_%s_additional", object->c_name.bytes));
}

const char *
type_parameter(struct arena *arena, const struct model_schema *schema,
    const char *name, bool by_pointer)
{
	const char *type = type_name(arena, schema);

	if (by_pointer || type_by_reference(schema))
		return (output_format(arena, "const %s *%s", type, name));
	return (output_format(arena, "%s %s", type, name));
}
