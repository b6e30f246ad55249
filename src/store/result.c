/*
 * Results of the store as failures of a call, a row each. What a client may
 * know stands in the rows; what only the log may know is the cause.
 */
#include "src/store/result.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>

#include "runtime/operation.h"

#define RETRY_AFTER 1 /* seconds */

struct result_row {
	enum failure_kind kind;
	int retry_after;
	const char *detail;
};

static const struct result_row rows[STORE_RESULT_COUNT] = {
	[STORE_BUSY] = { FAILURE_UNAVAILABLE, RETRY_AFTER,
	    "the database is busy" },
	[STORE_FULL] = { FAILURE_STORAGE_FULL, 0,
	    "the disk is full; nothing was written" },
	[STORE_DAMAGED] = { FAILURE_UNAVAILABLE, 0,
	    "the database cannot be used now" },
	[STORE_UNAVAILABLE] = { FAILURE_UNAVAILABLE, 0,
	    "the database cannot be used now" },
};

enum store_result
store_cause_set(struct store_cause *cause, enum store_result result,
    const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(cause->text, sizeof(cause->text), format, arguments);
	va_end(arguments);
	return (result);
}

enum store_result
store_cause_errno(
    struct store_cause *cause, const char *action, const char *subject)
{
	bool full = errno == ENOSPC || errno == EDQUOT;

	return (store_cause_set(cause, full ? STORE_FULL : STORE_UNAVAILABLE,
	    "%s %s: %s", action, subject, strerror(errno)));
}

bool
store_fail(struct call *call, enum store_result result, const char *cause)
{
	bool reads = call->operation != NULL && !call->operation->writes;
	const struct result_row *row = &rows[result];

	if (result == STORE_FULL && reads)
		row = &rows[STORE_UNAVAILABLE];
	if (row->detail == NULL)
		return (call_fail_internal(call, "store: %s", cause));
	if (call->failure.kind != FAILURE_NONE)
		return (false);
	(void)call_fail(call, row->kind, "%s", row->detail);
	call->failure.retry_after = row->retry_after;
	call->failure.cause = arena_text(call->arena, cause, strlen(cause));
	return (false);
}
