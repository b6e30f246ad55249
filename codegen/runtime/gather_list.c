/*
 * Lists are cut before they are decoded, so that a separator that is encoded
 * is none.
 */
#include "runtime/gather_list.h"

#include "runtime/framing.h"
#include "runtime/parameter.h"

bool
gather_next(struct text *rest, char separator, struct text *item)
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

size_t
gather_count(struct text list, char separator)
{
	size_t count = 1;

	for (size_t i = 0; i < list.length; i++)
		count += list.bytes[i] == separator;
	return (count);
}

bool
gather_bad_encoding(struct call *call, const char *what)
{
	return (call_fail_code(call, FAILURE_BAD_REQUEST, "bad_encoding",
	    "%s is not UTF-8 in percent-encoding, or holds U+0000", what));
}

/* Makes room for more texts in a list. */
static void
grow(struct call *call, struct text_list *list, size_t more)
{
	list->items = arena_grow(call->arena, list->items,
	    list->count * sizeof(*list->items),
	    (list->count + more) * sizeof(*list->items));
}

/* Adds one text where there is room for it. */
static bool
add(struct call *call, struct text raw, enum coding coding,
    struct text_list *list)
{
	struct text *place = &list->items[list->count];

	if (coding == CODING_NONE)
		raw = framing_trim(raw);
	if (coding == CODING_NONE || coding == CODING_DONE)
		*place = arena_text(call->arena, raw.bytes, raw.length);
	else if (!percent_decode(
		     call->arena, raw, coding == CODING_PLUS, place))
		return (gather_bad_encoding(call, "a parameter"));
	list->count++;
	return (true);
}

bool
gather_add(struct call *call, struct text raw, enum coding coding,
    struct text_list *list)
{
	grow(call, list, 1);
	return (add(call, raw, coding, list));
}

bool
gather_add_items(struct call *call, struct text raw, char separator,
    enum coding coding, struct text_list *list)
{
	struct text item;

	if (raw.length == 0)
		return (true);
	grow(call, list, gather_count(raw, separator));
	while (gather_next(&raw, separator, &item))
		if (!add(call, item, coding, list))
			return (false);
	return (true);
}

bool
gather_add_members(struct call *call, struct text raw, char separator,
    enum coding coding, struct text_list *list)
{
	struct text item, name;

	if (raw.length == 0)
		return (true);
	grow(call, list, 2 * gather_count(raw, separator));
	while (gather_next(&raw, separator, &item)) {
		(void)gather_next(&item, '=', &name);
		if (item.bytes == NULL)
			item = (struct text){ "", 0 };
		if (!add(call, name, coding, list) ||
		    !add(call, item, coding, list))
			return (false);
	}
	return (true);
}
