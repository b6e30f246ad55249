/*
 * A head read from a text, for the tests of good ones and of bad ones.
 */
#ifndef TESTS_HEAD_READING_H
#define TESTS_HEAD_READING_H

#include "tests/codegen/runtime/call_fixture.h"

#include "runtime/head.h"

static struct head head;

static enum head_result
read_text(const char *text)
{
	end_call();
	begin_call();
	return (head_read(&call, text, strlen(text), &head));
}

/* Whether a head is refused so, from a row of a table. */
static inline void
expect_refused(const char *text, enum failure_kind kind, const char *code)
{
	cr_expect_eq(read_text(text), HEAD_REFUSED, "taken: %s", text);
	cr_expect(failed(kind, code), "%s instead of %s: %s", call.failure.code,
	    code, text);
	cr_expect_gt(call.failure.detail.length, 0);
}

#define BAD(text, code) expect_refused((text), FAILURE_BAD_REQUEST, (code))
#define GET(fields) "GET / HTTP/1.1\r\nHost: a\r\n" fields "\r\n"
#define POST(fields) "POST / HTTP/1.1\r\nHost: a\r\n" fields "\r\n"
#define TYPED(line) line "\r\nHost: a\r\nContent-Type: text/plain\r\n\r\n"
#define LINE(line) line "\r\nHost: a\r\n\r\n"

#endif
