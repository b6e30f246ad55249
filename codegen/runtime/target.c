/*
 * The target of a request line, a path and a query in the end: an authority
 * in front of them, what may stand in them, and where the one ends.
 */
#include "runtime/target.h"

#include "runtime/framing.h"

bool
target_cut_authority(struct text *target)
{
	static const struct text schemes[] = { TEXT("http://"),
		TEXT("https://") };

	for (size_t i = 0; i < sizeof(schemes) / sizeof(schemes[0]); i++) {
		size_t length = schemes[i].length;
		struct text scheme = { target->bytes, length };
		struct text authority;

		if (target->length <= length ||
		    !text_equal_ascii(scheme, schemes[i]))
			continue;
		authority.bytes = target->bytes + length;
		authority.length = 0;
		while (authority.length < target->length - length &&
		    strchr("/?", authority.bytes[authority.length]) == NULL)
			authority.length++;
		target->bytes = authority.bytes + authority.length;
		target->length -= length + authority.length;
		return (framing_host(authority));
	}
	return (false);
}

enum part {
	PATH = 1,
	QUERY = 2
};

/*
 * What of a head's bytes may not stand in a path or a query; what RFC 3986
 * has may, and what browsers send as it is.
 */
static const unsigned char refused[256] = {
	['\t'] = PATH | QUERY,
	[' '] = PATH | QUERY,
	['"'] = PATH | QUERY,
	['#'] = PATH | QUERY,
	['<'] = PATH | QUERY,
	['>'] = PATH | QUERY,
	['\\'] = PATH,
	['`'] = PATH,
	['{'] = PATH,
	['}'] = PATH,
};

static bool
holds_only(struct text text, enum part part)
{
	size_t i = 0;

	while (i < text.length &&
	    (refused[(unsigned char)text.bytes[i]] & part) == 0)
		i++;
	return (i == text.length);
}

bool
target_split(struct text target, struct incoming *incoming)
{
	const char *mark = NULL;

	if (target.length > 0)
		mark = memchr(target.bytes, '?', target.length);
	incoming->path = target;
	if (mark != NULL) {
		incoming->path.length = (size_t)(mark - target.bytes);
		incoming->query.bytes = mark + 1;
		incoming->query.length =
		    target.length - incoming->path.length - 1;
	}
	if (incoming->path.length == 0)
		incoming->path = text_of("/");
	return (holds_only(incoming->path, PATH) &&
	    holds_only(incoming->query, QUERY));
}
