/*
 * A form is bound by its schema first; then its parts are gone through once
 * more, row by row, for all that is not their contents.
 */
#include "runtime/part.h"

#include "runtime/bind.h"
#include "runtime/gather.h"
#include "runtime/media.h"
#include "runtime/operation.h"

const struct part_row *
part_row_of(const struct part_rows *rows, struct text name, bool property)
{
	const struct part_row *row;

	for (size_t i = 0; i < rows->count; i++) {
		row = &rows->items[i];
		if ((row->name.bytes != NULL) == property &&
		    (!property || text_equal(row->name, name)))
			return (row);
	}
	return (NULL);
}

static bool
is_property(const struct schema *schema, struct text name)
{
	return (schema->type == SCHEMA_OBJECT &&
	    schema_property(schema->object, name) != NULL);
}

static bool
is_of(const struct part_row *row, const struct schema *schema,
    const struct form_part *part)
{
	return (row->name.bytes == NULL ? !is_property(schema, part->name)
					: text_equal(row->name, part->name));
}

/* The media types as a sentence has them. */
static struct text
list_types(struct call *call, const char *const *types)
{
	struct buffer list;

	buffer_init(&list, call->arena);
	for (size_t i = 0; types[i] != NULL; i++)
		buffer_format(&list, "%s%s", i == 0 ? "" : ", ", types[i]);
	return (buffer_text(&list));
}

/*
 * A part without a Content-Type is text/plain (RFC 7578, section 4.4); what
 * is read as a text or as JSON in any case need not say it.
 */
static bool
check_type(struct call *call, const struct part_row *row,
    const struct form_part *part, struct text pointer)
{
	struct text type = part->media_type;
	int exactness;

	if (row->media_types == NULL || (type.bytes == NULL && !row->bytes))
		return (true);
	if (type.bytes == NULL)
		type = text_of("text/plain");
	if (media_match(row->media_types, type, &exactness) != NULL)
		return (true);
	return (call_violation(call, PLACE_BODY, pointer, "contentType",
	    "is %s, and must be one of: %s", type.bytes,
	    list_types(call, row->media_types).bytes));
}

/* The JSON Pointer of a part of that row, the index-th of it. */
static struct text
pointer_of(struct call *call, const struct part_row *row,
    const struct form_part *part, size_t index)
{
	struct text pointer = bind_pointer(call, part->name.bytes);

	if (row->name.bytes == NULL || !row->list)
		return (pointer);
	return (arena_format(call->arena, "%s/%zu", pointer.bytes, index));
}

static bool
read_part(struct call *call, const struct part_row *row,
    const struct form_part *part, struct text pointer, void *out)
{
	struct part *kept = out;

	if (!check_type(call, row, part, pointer) || !row->kept)
		return (call->failure.kind == FAILURE_NONE);
	kept->filename = part->filename;
	kept->media_type = part->media_type;
	return (parameters_read_part(call, row, part, pointer, out));
}

/* The parts that a row is about, in their order. */
static size_t
parts_of(const struct part_row *row, const struct schema *schema,
    const struct form_parts *all, const struct form_part **parts)
{
	size_t count = 0;

	for (size_t i = 0; i < all->count; i++)
		if (is_of(row, schema, &all->items[i]))
			parts[count++] = &all->items[i];
	return (count);
}

static bool
read_row(struct call *call, const struct part_row *row,
    const struct schema *schema, const struct form_parts *all, void *request)
{
	const struct form_part **parts =
	    arena_take(call->arena, (all->count + 1) * sizeof(*parts));
	const size_t count = parts_of(row, schema, all, parts);
	char *place = (char *)request + row->offset;
	struct any_list list = { NULL, count };

	if (row->list && row->kept) {
		list.items = arena_alloc(call->arena, count * row->size);
		memcpy(place, &list, sizeof(list));
		place = list.items;
	}
	/* One that comes twice and is no list has one place. */
	for (size_t i = 0; i < count; i++)
		if (!read_part(call, row, parts[i],
			pointer_of(call, row, parts[i], i),
			place + (row->list ? i * row->size : 0)) &&
		    call->failure.kind != FAILURE_INVALID)
			return (false);
	return (true);
}

bool
parts_read(struct call *call, const struct part_rows *rows,
    const struct schema *schema, const struct form_parts *parts, void *request)
{
	for (size_t i = 0; i < rows->count; i++)
		if (!read_row(call, &rows->items[i], schema, parts, request))
			return (false);
	return (call->failure.kind == FAILURE_NONE);
}
