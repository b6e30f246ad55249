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

/* The name, decoded, and the value as it came. */
static bool
split_pair(struct call *call, struct text item, bool plus, struct pair *pair)
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
	return (percent_decode(call->arena, name, plus, &pair->name));
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
	struct pair *pair;
	struct text item;

	if (rest.length == 0)
		return (true);
	make_room(call, pairs, gather_count(rest, '&'));
	while (gather_next(&rest, '&', &item)) {
		if (item.length == 0)
			continue;
		pair = &pairs->items[pairs->count];
		if (!split_pair(call, item, true, pair) ||
		    !percent_decode(call->arena, pair->raw, true, &pair->value))
			return (gather_bad_encoding(call, what));
		pairs->count++;
	}
	return (true);
}

/* Others on the same host set cookies, too, and encode them as they like. */
static void
add_cookies(struct call *call, struct text rest, struct pairs *pairs)
{
	struct pair *pair;
	struct text item;

	make_room(call, pairs, gather_count(rest, ';'));
	while (gather_next(&rest, ';', &item)) {
		item = framing_trim(item);
		pair = &pairs->items[pairs->count];
		if (item.length == 0 || !split_pair(call, item, false, pair))
			continue;
		if (!percent_decode(
			call->arena, pair->raw, false, &pair->value))
			pair->value = (struct text){ NULL, 0 };
		pairs->count++;
	}
}

void
gather_cookies(struct call *call, struct pairs *pairs)
{
	const struct incoming *request = call->request;

	for (size_t i = 0; i < request->header_count; i++)
		if (text_equal_ascii(
			request->headers[i].name, text_of("Cookie")))
			add_cookies(call, request->headers[i].value, pairs);
}
