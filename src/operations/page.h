/*
 * Pages of lists: where one begins as an opaque text, and the link to the
 * next one (RFC 8288).
 */
#ifndef OPERATIONS_PAGE_H
#define OPERATIONS_PAGE_H

#include "runtime/call.h"
#include "src/store/store.h"

/* The list that a cursor belongs to; its first letter. */
enum page_kind { PAGE_USERS = 'u', PAGE_TENANTS = 't' };

/*
 * The page that a request asks for; after is NULL for the first one, else a
 * cursor of that list, as the contract's pattern has it.
 */
struct store_page	page_at(int32_t limit, const struct text *after);

/*
 * The header Link to the page behind next, with the same limit and filter
 * ("&user_id=...", percent-encoded, or "").
 */
struct text	page_link(struct call *, enum page_kind, const char *path,
		    int32_t limit, int64_t next, const char *filter);

#endif
