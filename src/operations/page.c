/*
 * A cursor is the letter of its list and the seq of the last row as 16
 * hexadecimal digits: one text for each place, so that it is checked whole.
 */
#include "src/operations/page.h"

#include <stdio.h>
#include <stdlib.h>

#define CURSOR_LENGTH 17
#define CURSOR_SIZE (CURSOR_LENGTH + 1)

static void
cursor_write(enum page_kind kind, int64_t after, char cursor[CURSOR_SIZE])
{
	snprintf(cursor, CURSOR_SIZE, "%c%016llx", (char)kind,
	    (unsigned long long)after & INT64_MAX);
}

/* What is not written just like this was not written here. */
static bool
cursor_read(enum page_kind kind, struct text text, int64_t *after)
{
	char cursor[CURSOR_SIZE];

	if (text.length != CURSOR_LENGTH)
		return (false);
	memcpy(cursor, text.bytes, CURSOR_LENGTH);
	cursor[CURSOR_LENGTH] = '\0';
	*after = (int64_t)strtoull(cursor + 1, NULL, 16);
	cursor_write(kind, *after, cursor);
	return (memcmp(cursor, text.bytes, CURSOR_LENGTH) == 0);
}

bool
page_read(struct call *call, enum page_kind kind, int32_t limit,
    struct text after, struct store_page *page)
{
	const struct text name = TEXT("after");

	page->limit = limit;
	page->after = 0;
	if (after.bytes == NULL)
		return (true);
	if (!cursor_read(kind, after, &page->after))
		return (call_violation(call, PLACE_QUERY, name, "cursor",
		    "must come from the header Link of this list"));
	return (true);
}

struct text
page_link(struct call *call, enum page_kind kind, const char *path,
    int32_t limit, int64_t next, const char *filter)
{
	char cursor[CURSOR_SIZE];

	cursor_write(kind, next, cursor);
	return (
	    arena_format(call->arena, "<%s?limit=%d&after=%s%s>; rel=\"next\"",
		path, (int)limit, cursor, filter));
}
