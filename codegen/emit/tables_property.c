/*
 * Rows of properties, by the macros of runtime/schema_rows.h.
 */
#include "codegen/emit/literal.h"
#include "codegen/emit/tables.h"

/* How a property is there: schema_rows.h, PROPERTY_REQUIRED and so on. */
static const char *
kept(const struct model_property *property)
{
	bool pointer = property->by_pointer, required = property->required;

	switch (property->presence) {
	case MODEL_PRESENCE_FLAG:
		return (required ? "REQUIRED_FLAG" : "OPTIONAL");
	case MODEL_PRESENCE_POINTER:
		return (required ? "REQUIRED_POINTER" : "POINTER");
	case MODEL_PRESENCE_STATE:
		return (pointer ? "STATE_POINTER" : "STATE");
	case MODEL_PRESENCE_NONE:
	default:
		return (required ? "REQUIRED" : "DEFAULTED");
	}
}

/* Whether JSON escapes a character of a name. */
static bool
is_escaped(struct text name)
{
	for (size_t i = 0; i < name.length; i++)
		if ((unsigned char)name.bytes[i] < 0x20 ||
		    name.bytes[i] == '"' || name.bytes[i] == '\\')
			return (true);
	return (false);
}

/* What else is said of a property; empty: nothing. */
static struct text
rest_of(struct tables *tables, const struct model_property *property)
{
	struct buffer rest, json;

	buffer_init(&rest, tables->arena);
	if (property->read_only)
		buffer_format(&rest, "," OUTPUT_BREAK " .read_only = true");
	if (property->write_only)
		buffer_format(&rest, "," OUTPUT_BREAK " .write_only = true");
	if (property->default_value != NULL) {
		buffer_init(&json, tables->arena);
		node_write_json(property->default_value, &json);
		buffer_format(&rest, "," OUTPUT_BREAK " .default_json = %s",
		    literal_string(tables->arena, buffer_text(&json)));
	}
	return (buffer_text(&rest));
}

const char *
tables_row(struct tables *tables, const struct model_property *property,
    const char *table)
{
	struct text rest = rest_of(tables, property);
	const char *form = rest.length == 0 ? "" : "_WITH";

	if (is_escaped(property->name)) {
		form = "_ESCAPED";
		if (rest.length == 0)
			rest =
			    text_of("," OUTPUT_BREAK " .quoted = { NULL, 0 }");
	}
	return (output_format(tables->arena,
	    "PROPERTY%s(%s," OUTPUT_BREAK " %s," OUTPUT_BREAK
	    " %s," OUTPUT_BREAK " %s%s)",
	    form, literal_string(tables->arena, property->name),
	    property->c_name.bytes, table, kept(property), rest.bytes));
}
