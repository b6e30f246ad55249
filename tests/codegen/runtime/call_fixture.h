/*
 * A call with nothing behind it, for the tests of what a call goes through.
 */
#ifndef TESTS_CALL_FIXTURE_H
#define TESTS_CALL_FIXTURE_H

#include <criterion/criterion.h>

#include "runtime/call.h"

static struct arena	arena;
static struct limits	limits;
static struct incoming	request;
static struct call	call;

/* Begins a call anew; to be used as .init. */
static void
begin_call(void)
{
	arena_init(&arena);
	limits = limits_default;
	request = (struct incoming){ .path = TEXT("/") };
	call_init(&call, &arena, &limits, &request, NULL);
}

/* Ends it; to be used as .fini. */
static void
end_call(void)
{
	arena_release(&arena);
}

/* Whether a text has these bytes. */
static inline bool
is(struct text text, const char *expected)
{
	return (text_equal(text, text_of(expected)));
}

/* Whether the call failed so. */
static inline bool
failed(enum failure_kind kind, const char *code)
{
	return (call.failure.kind == kind &&
	    strcmp(call.failure.code, code) == 0);
}

#endif
