/*
 * Where parameters stand and how they are written there: the query's pairs,
 * the path's segments, the fields of the head; one text or several, in the
 * styles that OpenAPI 3.1, section 4.8.12.2, names.
 */
#include "runtime/gather.h"

#include "runtime/framing.h"

/* Whether a list is separated by a character, and what comes next in it. */
static bool
next_item(struct text *rest, char separator, struct text *item)
{
	const char *end;

	if (rest->bytes == NULL)
		return (false);
	*item = *rest;
	end = memchr(rest->bytes, separator, rest->length);
	if (end == NULL) {
		rest->bytes = NULL;
		return (true);
	}
	item->length = (size_t)(end - rest->bytes);
	rest->length -= item->length + 1;
	rest->bytes = end + 1;
	return (true);
}

static size_t
count_items(struct text list, char separator)
{
	size_t count = 1;

	for (size_t i = 0; i < list.length; i++)
		count += list.bytes[i] == separator;
	return (count);
}

static bool
bad_encoding(struct call *call, const char *what)
{
	return (call_fail_code(call, FAILURE_BAD_REQUEST, "bad_encoding",
	    "%s is not UTF-8 in percent-encoding, or holds U+0000", what));
}

static bool
read_pair(struct call *call, struct text item, struct pair *pair)
{
	const char *equals = memchr(item.bytes, '=', item.length);
	struct text name = item;

	pair->raw = (struct text){ "", 0 };
	if (equals != NULL) {
		name.length = (size_t)(equals - item.bytes);
		pair->raw.bytes = equals + 1;
		pair->raw.length = item.length - name.length - 1;
	}
	if (percent_decode(call->arena, name, true, &pair->name) &&
	    percent_decode(call->arena, pair->raw, true, &pair->value))
		return (true);
	return (bad_encoding(call, "the query"));
}

bool
gather_pairs(struct parameter_reader *reader)
{
	struct call *call = reader->call;
	struct text rest = call->request->query;
	struct text item;

	if (rest.length == 0)
		return (true);
	reader->pairs = arena_take(call->arena,
	    count_items(rest, '&') * sizeof(*reader->pairs));
	while (next_item(&rest, '&', &item)) {
		if (item.length == 0)
			continue;
		if (!read_pair(call, item, &reader->pairs[reader->pair_count]))
			return (false);
		reader->pair_count++;
	}
	return (true);
}

/* Makes room for more texts in a list. */
static void
list_grow(struct arena *arena, struct text_list *list, size_t more)
{
	list->items = arena_grow(arena, list->items,
	    list->count * sizeof(*list->items),
	    (list->count + more) * sizeof(*list->items));
}

/* Adds the items of a,b,c; an empty text has none. */
static bool
add_list(struct call *call, struct text raw, bool plus, bool encoded,
    struct text_list *list)
{
	struct text item;

	if (raw.length == 0)
		return (true);
	list_grow(call->arena, list, count_items(raw, ','));
	while (next_item(&raw, ',', &item)) {
		struct text *place = &list->items[list->count];

		if (!encoded) {
			item = framing_trim(item);
			*place = arena_text(call->arena, item.bytes,
			    item.length);
		} else if (!percent_decode(call->arena, item, plus, place)) {
			return (bad_encoding(call, "a parameter"));
		}
		list->count++;
	}
	return (true);
}

static bool
gather_path(struct call *call, const struct parameter *parameter,
    size_t *found, struct text_list *list)
{
	*found = 1;
	if (gather_is_array(parameter)) {
		return (add_list(call, call->path_raw[parameter->path_index],
		    false, true, list));
	}
	list_grow(call->arena, list, 1);
	list->items[list->count++] =
	    call->path_values[parameter->path_index];
	return (true);
}

static bool
gather_query(struct parameter_reader *reader, const struct parameter *parameter,
    size_t *found, struct text_list *list)
{
	bool split = gather_is_array(parameter) && !parameter->explode;

	for (size_t i = 0; i < reader->pair_count; i++) {
		struct pair *pair = &reader->pairs[i];

		if (!text_equal(pair->name, parameter->property.name))
			continue;
		++*found;
		if (split) {
			if (!add_list(reader->call, pair->raw, true, true,
			    list))
				return (false);
			continue;
		}
		list_grow(reader->call->arena, list, 1);
		list->items[list->count++] = pair->value;
	}
	return (true);
}

static bool
gather_header(struct call *call, const struct parameter *parameter,
    size_t *found, struct text_list *list)
{
	const struct incoming *request = call->request;

	for (size_t i = 0; i < request->header_count; i++) {
		const struct header *header = &request->headers[i];

		if (!text_equal_ascii(header->name, parameter->property.name))
			continue;
		++*found;
		if (gather_is_array(parameter)) {
			/* Several fields are one list (RFC 9110, 5.3). */
			if (!add_list(call, header->value, false, false, list))
				return (false);
			continue;
		}
		list_grow(call->arena, list, 1);
		list->items[list->count++] = arena_text(call->arena,
		    header->value.bytes, header->value.length);
	}
	return (true);
}

bool
gather_texts(struct parameter_reader *reader,
    const struct parameter *parameter, size_t *found, struct text_list *list)
{
	*found = 0;
	if (parameter->where == PLACE_PATH)
		return (gather_path(reader->call, parameter, found, list));
	if (parameter->where == PLACE_HEADER)
		return (gather_header(reader->call, parameter, found, list));
	return (gather_query(reader, parameter, found, list));
}

