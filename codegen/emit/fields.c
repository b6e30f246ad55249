/*
 * Members in columns, as KNF has them: a tab behind the type, and a space in
 * front of names that have no star where others of the struct have one.
 */
#include "codegen/emit/fields.h"

#include "codegen/list.h"
#include "codegen/emit/comment.h"
#include "codegen/emit/type.h"

#define COLUMN_USUAL 24 /* where some types are too long for columns */

void
fields_init(struct fields *fields, struct arena *arena)
{
	*fields = (struct fields){ .arena = arena };
}

void
fields_add(struct fields *fields, const char *type, bool pointer,
    const char *name, const char *comment)
{
	fields->items = list_room(fields->arena, fields->items, fields->count,
	    &fields->capacity, sizeof(*fields->items));
	fields->items[fields->count++] = (struct field){
		.type = type,
		.name = name,
		.comment = comment,
		.pointer = pointer,
	};
}

/* "100 when absent", for a default that is short. */
static const char *
default_comment(struct arena *arena, const struct model_property *property)
{
	struct comment comment;
	struct buffer json;

	if (property->default_value == NULL)
		return (NULL);
	buffer_init(&json, arena);
	node_write_json(property->default_value, &json);
	comment_lay(arena, buffer_text(&json), OUTPUT_COLUMNS, &comment);
	if (comment.line_count != 1 || comment.lines[0].length > 20)
		return (NULL);
	return (output_format(arena, "%s when absent", comment.lines[0].bytes));
}

void
fields_add_property(
    struct fields *fields, const struct model_property *property)
{
	struct arena *arena = fields->arena;
	const char *name = property->c_name.bytes;

	if (property->presence == MODEL_PRESENCE_FLAG)
		fields_add(fields, "bool", false,
		    output_format(arena, "has_%s", name), NULL);
	if (property->presence == MODEL_PRESENCE_STATE)
		fields_add(fields, "enum presence", false,
		    output_format(arena, "%s_presence", name), NULL);
	if (property->deprecated)
		name = output_format(arena, "%s DEPRECATED", name);
	fields_add(fields, type_name(arena, property->schema),
	    property->by_pointer, name, default_comment(arena, property));
}

/* Tabs from the end of a type to the column of the names. */
static const char *
tabs_to(size_t from, size_t to)
{
	static const char tabs[] = "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t";
	size_t count = (to - from + OUTPUT_TAB - 1) / OUTPUT_TAB;

	if (count >= sizeof(tabs))
		count = sizeof(tabs) - 1;
	return (tabs + sizeof(tabs) - 1 - count);
}

/* One member; a comment that does not fit behind it is left out. */
static void
write_field(const struct field *field, struct output *output, size_t column,
    bool any_pointer)
{
	const char *star = field->pointer ? "*" : any_pointer ? " " : "";
	size_t end = (size_t)output->indent * OUTPUT_TAB + column +
	    strlen(star) + strlen(field->name) + strlen(";");
	bool shown = field->comment != NULL;

	if (shown)
		end =
		    output_column(end, "\t/*  */", 7) + strlen(field->comment);
	shown = shown && end <= OUTPUT_COLUMNS;
	output_line(output, "%s%s%s%s;%s%s%s", field->type,
	    tabs_to(strlen(field->type), column), star, field->name,
	    shown ? "\t/* " : "", shown ? field->comment : "",
	    shown ? " */" : "");
}

/* The column behind a type and its tab. */
static size_t
column_behind(const struct field *field)
{
	return (strlen(field->type) / OUTPUT_TAB * OUTPUT_TAB + OUTPUT_TAB);
}

/* The column of names behind all types that end before a bound. */
static size_t
column_of(const struct fields *fields, size_t bound)
{
	size_t column = OUTPUT_TAB, behind;

	for (size_t i = 0; i < fields->count; i++) {
		behind = column_behind(&fields->items[i]);
		if (behind > column && behind <= bound)
			column = behind;
	}
	return (column);
}

void
fields_write(struct fields *fields, struct output *output)
{
	size_t indent = (size_t)output->indent * OUTPUT_TAB;
	size_t i, longest = 0, column = column_of(fields, SIZE_MAX), behind;
	bool any_pointer = false, aligned;

	if (fields->count == 0)
		output_line(output, "char\tunused;");
	for (i = 0; i < fields->count; i++) {
		if (strlen(fields->items[i].name) > longest)
			longest = strlen(fields->items[i].name);
		any_pointer = any_pointer || fields->items[i].pointer;
	}
	aligned = indent + column + longest + strlen("*;") <= OUTPUT_COLUMNS;
	if (!aligned)
		column = column_of(fields, COLUMN_USUAL);
	for (i = 0; i < fields->count; i++) {
		behind = column_behind(&fields->items[i]);
		write_field(&fields->items[i], output,
		    behind > column ? behind : column, aligned && any_pointer);
	}
}
