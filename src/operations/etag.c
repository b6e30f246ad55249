/*
 * A list of tags is walked from quote to quote: a tag may hold commas.
 */
#include "src/operations/etag.h"

#include "src/store/seeded.h"

struct text
etag_write(struct arena *arena, uint32_t epoch, int64_t head)
{
	if (seeded("rule_etag"))
		head = 0;
	return (arena_format(arena, "W/\"%08x.%lld\"", epoch, (long long)head));
}

/* The next tag's quoted part; false when there is no other one. */
static bool
next_tag(struct text *rest, struct text *tag)
{
	const char *end = rest->bytes + rest->length;
	const char *open = memchr(rest->bytes, '"', rest->length), *close;

	if (open == NULL)
		return (false);
	close = memchr(open + 1, '"', (size_t)(end - open - 1));
	if (close == NULL)
		return (false);
	*tag = (struct text){ open, (size_t)(close + 1 - open) };
	*rest = (struct text){ close + 1, (size_t)(end - close - 1) };
	return (true);
}

bool
etag_matches(struct text list, struct text etag)
{
	struct text rest = etag, wanted, tag;

	if (text_equal(list, (struct text)TEXT("*")))
		return (true);
	if (!next_tag(&rest, &wanted))
		return (false);
	while (next_tag(&list, &tag))
		if (text_equal(tag, wanted))
			return (true);
	return (false);
}
