/*
 * A cursor is the letter of its list and the seq of the last row as 16
 * hexadecimal digits; api.yaml has it as a pattern, so that what is no cursor
 * of the list never comes here.
 */
#include "src/operations/page.h"

#include <stdlib.h>

struct store_page
page_at(int32_t limit, const struct text *after)
{
	struct store_page page = { .limit = limit };

	if (after != NULL)
		page.after = (int64_t)strtoull(after->bytes + 1, NULL, 16);
	return (page);
}

struct text
page_link(struct call *call, enum page_kind kind, const char *path,
    int32_t limit, int64_t next, const char *filter)
{
	return (arena_format(call->arena,
	    "<%s?limit=%d&after=%c%016llx%s>; rel=\"next\"", path, (int)limit,
	    (char)kind, (unsigned long long)next, filter));
}
