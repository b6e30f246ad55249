/*
 * Response heads, to the byte.
 */
#include "tests/codegen/runtime/call_fixture.h"

#include <stdio.h>
#include <time.h>

#include "runtime/json_writer.h"
#include "runtime/kore/reply.h"

static void
begin(void)
{
	begin_call();
	call.request_id = text_of("abc");
}

TestSuite(reply, .init = begin, .fini = end_call);

/* A head without its date, which must be now. */
static const char *
head(bool close)
{
	struct text text = reply_head(&call, close);
	char *date = strstr(text.bytes, "Date: ");
	char *rest;
	struct tm tm;
	time_t now = time(NULL);
	char expected[40];
	bool right = false;

	cr_assert_not_null(date);
	/* One second of doubt: the clocks do not tick together. */
	for (time_t second = now - 1; second <= now + 1; second++) {
		strftime(expected, sizeof(expected),
		    "Date: %a, %d %b %Y %H:%M:%S GMT\r\n",
		    gmtime_r(&second, &tm));
		right |= strncmp(date, expected, strlen(expected)) == 0;
	}
	cr_expect(right, "%s", date);
	rest = strstr(date, "\r\n") + 2;
	memmove(date, rest, strlen(rest) + 1);
	return (text.bytes);
}

Test(reply, has_all_headers_of_a_body)
{
	json_write_integer(call_json(&call, 200, "application/json"), 12345);
	cr_expect_str_eq(head(false),
	    "HTTP/1.1 200 OK\r\n"
	    "Content-Type: application/json\r\nContent-Length: 5\r\n"
	    "X-Request-Id: abc\r\nCache-Control: no-store\r\n"
	    "X-Content-Type-Options: nosniff\r\n\r\n");
	cr_expect_eq(reply_body(&call).length, 5);
}

Test(reply, has_no_length_without_a_body)
{
	call_empty(&call, 204);
	cr_expect_str_eq(head(true),
	    "HTTP/1.1 204 No Content\r\n"
	    "X-Request-Id: abc\r\nCache-Control: no-store\r\n"
	    "X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n");
	cr_expect_eq(reply_body(&call).length, 0);
	call_empty(&call, 304);
	cr_expect_null(strstr(head(false), "Content-Length"));
	cr_expect_eq(reply_body(&call).length, 0);
}

Test(reply, has_a_length_of_0_where_a_body_might_be)
{
	call_empty(&call, 200);
	cr_expect_not_null(strstr(head(false), "Content-Length: 0\r\n"));
}

Test(reply, has_the_headers_of_the_operation)
{
	call_empty(&call, 201);
	call_header(&call, "Location", text_of("/a"));
	call_header(&call, "Link", text_of("<b>; rel=\"next\""));
	cr_expect_not_null(strstr(head(false),
	    "nosniff\r\nLocation: /a\r\nLink: <b>; rel=\"next\"\r\n\r\n"));
}

Test(reply, lets_an_operation_say_how_it_is_cached)
{
	call_empty(&call, 200);
	call_header(&call, "cache-control", text_of("max-age=9"));
	cr_expect_null(strstr(head(false), "no-store"));
}

Test(reply, has_the_phrase_of_its_status)
{
	call_empty(&call, 422);
	cr_expect_not_null(strstr(head(false), "422 Unprocessable Content\r"));
}

Test(reply, has_no_body_for_a_head)
{
	request.method = METHOD_HEAD;
	json_write_integer(call_json(&call, 200, "application/json"), 12345);
	cr_expect_not_null(strstr(head(false), "Content-Length: 5\r\n"));
	cr_expect_eq(reply_body(&call).length, 0);
}
