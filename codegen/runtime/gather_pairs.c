/*
 * Names and values, where they come in pairs: a query, a form, cookies.
 */
#include "runtime/framing.h"
#include "runtime/gather.h"
#include "runtime/gather_list.h"

/* A cookie's value may stand in quotes, which are none of it. */
static void
unquote(struct text *value)
{
	if (value->length < 2 || value->bytes[0] != '"' ||
	    value->bytes[value->length - 1] != '"')
		return;
	value->bytes++;
	value->length -= 2;
}

static bool
read_pair(struct call *call, struct text item, bool plus, const char *what,
    struct pair *pair)
{
	const char *equals = memchr(item.bytes, '=', item.length);
	struct text name = item;

	pair->raw = (struct text){ "", 0 };
	if (equals != NULL) {
		name.length = (size_t)(equals - item.bytes);
		pair->raw.bytes = equals + 1;
		pair->raw.length = item.length - name.length - 1;
	}
	if (!plus)
		unquote(&pair->raw);
	if (percent_decode(call->arena, name, plus, &pair->name) &&
	    percent_decode(call->arena, pair->raw, plus, &pair->value))
		return (true);
	return (gather_bad_encoding(call, what));
}

static void
make_room(struct call *call, struct pairs *pairs, size_t more)
{
	pairs->items = arena_grow(call->arena, pairs->items,
	    pairs->count * sizeof(*pairs->items),
	    (pairs->count + more) * sizeof(*pairs->items));
}

bool
gather_pairs(
    struct call *call, struct text rest, const char *what, struct pairs *pairs)
{
	struct text item;

	if (rest.length == 0)
		return (true);
	make_room(call, pairs, gather_count(rest, '&'));
	while (gather_next(&rest, '&', &item)) {
		if (item.length == 0)
			continue;
		if (!read_pair(
			call, item, true, what, &pairs->items[pairs->count]))
			return (false);
		pairs->count++;
	}
	return (true);
}

static bool
add_cookies(struct call *call, struct text rest, struct pairs *pairs)
{
	struct text item;

	make_room(call, pairs, gather_count(rest, ';'));
	while (gather_next(&rest, ';', &item)) {
		item = framing_trim(item);
		if (item.length == 0)
			continue;
		if (!read_pair(call, item, false, "a cookie",
			&pairs->items[pairs->count]))
			return (false);
		pairs->count++;
	}
	return (true);
}

bool
gather_cookies(struct call *call, struct pairs *pairs)
{
	const struct incoming *request = call->request;

	for (size_t i = 0; i < request->header_count; i++)
		if (text_equal_ascii(
			request->headers[i].name, text_of("Cookie")) &&
		    !add_cookies(call, request->headers[i].value, pairs))
			return (false);
	return (true);
}
