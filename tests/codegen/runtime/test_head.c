/*
 * Heads that are taken: each rule from its good side.
 */
#include "tests/codegen/runtime/head_reading.h"

#include <stdio.h>

TestSuite(head, .init = begin_call, .fini = end_call);

Test(head, is_taken_apart)
{
	struct text value;

	cr_assert_eq(
	    read_text(
		"POST /a/b?c=d&e HTTP/1.1\r\nHost: a:80\r\n"
		"Content-Length: 12\r\nX-A: \t b c \t\r\nX-Empty:\r\n\r\nrest"),
	    HEAD_READY);
	cr_expect_eq(head.length,
	    strlen("POST /a/b?c=d&e HTTP/1.1\r\n"
		   "Host: a:80\r\nContent-Length: 12\r\nX-A: \t b c \t\r\n"
		   "X-Empty:\r\n\r\n"));
	cr_expect_eq(head.incoming.method, METHOD_POST);
	cr_expect(is(head.incoming.path, "/a/b"));
	cr_expect(is(head.incoming.query, "c=d&e"));
	cr_expect_eq(head.incoming.header_count, 4);
	cr_assert(incoming_header(&head.incoming, "x-a", &value));
	cr_expect(is(value, "b c"));
	cr_assert(incoming_header(&head.incoming, "X-Empty", &value));
	cr_expect(is(value, ""));
	cr_expect_eq(head.body_length, 12);
	cr_expect_not(head.close);
	cr_expect_not(head.expect_continue);
}

Test(head, is_partial_until_its_last_byte)
{
	static const char whole[] = GET("X-A: b\r\n");

	for (size_t i = 0; i < sizeof(whole) - 1; i++) {
		end_call();
		begin_call();
		cr_expect_eq(head_read(&call, whole, i, &head), HEAD_PARTIAL,
		    "after %zu bytes", i);
	}
	cr_expect_eq(read_text(whole), HEAD_READY);
}

Test(head, knows_all_methods_but_trace)
{
	for (int i = 0; i < METHOD_TRACE; i++) {
		struct text line = arena_format(&arena,
		    "%s / HTTP/1.1\r\n"
		    "Host: a\r\nContent-Length: 0\r\n\r\n",
		    method_names[i].bytes);

		cr_expect_eq(head_read(&call, line.bytes, line.length, &head),
		    HEAD_READY);
		cr_expect_eq((int)head.incoming.method, i);
	}
}

Test(head, has_no_query_without_a_question_mark)
{
	cr_assert_eq(read_text(LINE("GET /a HTTP/1.1")), HEAD_READY);
	cr_expect_null(head.incoming.query.bytes);
	cr_assert_eq(read_text(LINE("GET /a? HTTP/1.1")), HEAD_READY);
	cr_expect_not_null(head.incoming.query.bytes);
	cr_expect_eq(head.incoming.query.length, 0);
}

Test(head, may_have_a_target_in_absolute_form)
{
	cr_assert_eq(
	    read_text(LINE("GET http://a:80/b?c HTTP/1.1")), HEAD_READY);
	cr_expect(is(head.incoming.path, "/b"));
	cr_expect(is(head.incoming.query, "c"));
	cr_assert_eq(read_text(LINE("GET HTTPS://a HTTP/1.1")), HEAD_READY);
	cr_expect(is(head.incoming.path, "/"));
	cr_assert_eq(read_text(LINE("GET http://a?c HTTP/1.1")), HEAD_READY);
	cr_expect(is(head.incoming.path, "/"));
	cr_expect(is(head.incoming.query, "c"));
}

Test(head, may_ask_for_the_options_of_the_server)
{
	cr_assert_eq(read_text(LINE("OPTIONS * HTTP/1.1")), HEAD_READY);
	cr_expect(is(head.incoming.path, "*"));
}

Test(head, may_hold_what_browsers_do_not_encode)
{
	cr_expect_eq(read_text(LINE("GET /a|b[c]^?d={e|f}`\\'(g) HTTP/1.1")),
	    HEAD_READY);
}

Test(head, may_follow_one_empty_line)
{
	cr_assert_eq(read_text("\r\n" LINE("GET / HTTP/1.1")), HEAD_READY);
	cr_expect_eq(head.length, 29);
}

Test(head, closes_the_connection_when_it_says_so)
{
	cr_assert_eq(read_text(GET("Connection: x , CLOSE\r\n")), HEAD_READY);
	cr_expect(head.close);
	cr_assert_eq(read_text(GET("Connection: keep-alive\r\n")), HEAD_READY);
	cr_expect_not(head.close);
	cr_assert_eq(read_text(GET("Connection: a\r\nConnection: close\r\n")),
	    HEAD_READY);
	cr_expect(head.close);
	cr_assert_eq(read_text(GET("Connection: closed\r\n")), HEAD_READY);
	cr_expect_not(head.close);
}

Test(head, of_http_1_0_needs_no_host_and_closes)
{
	cr_assert_eq(read_text("GET / HTTP/1.0\r\n\r\n"), HEAD_READY);
	cr_expect(head.close);
	cr_assert_eq(read_text("GET / HTTP/1.0\r\nExpect: 100-continue\r\n"
			       "\r\n"),
	    HEAD_READY);
	cr_expect_not(head.expect_continue);
}

Test(head, may_expect_100_continue)
{
	cr_assert_eq(read_text(POST("Content-Length: 1\r\n"
				    "Expect: 100-Continue\r\n")),
	    HEAD_READY);
	cr_expect(head.expect_continue);
}

Test(head, may_have_a_body_as_long_as_the_bound)
{
	cr_expect_eq(
	    read_text(POST("Content-Length: 1048576\r\n")), HEAD_READY);
	cr_expect_eq(
	    read_text(POST("Content-Length: 000000000000000000001\r\n")),
	    HEAD_READY);
	cr_expect_eq(head.body_length, 1);
	cr_expect_eq(read_text(GET("Content-Length: 0\r\n")), HEAD_READY);
}

Test(head, takes_each_form_of_a_host)
{
	static const char *const hosts[] = { "a", "a:", "a:80", "127.0.0.1:1",
		"[::1]", "[::1]:", "[::1]:8080", "xn--bcher-kva.example" };
	char text[128];

	for (size_t i = 0; i < sizeof(hosts) / sizeof(hosts[0]); i++) {
		snprintf(text, sizeof(text),
		    "GET / HTTP/1.1\r\nHost: %s\r\n\r\n", hosts[i]);
		cr_assert_eq(read_text(text), HEAD_READY, "%s", hosts[i]);
	}
}

Test(head, without_type_and_length_has_no_body)
{
	cr_expect_eq(read_text(LINE("POST / HTTP/1.1")), HEAD_READY);
	cr_expect_eq(head.body_length, 0);
	cr_expect_eq(read_text(TYPED("GET / HTTP/1.1")), HEAD_READY);
	cr_expect_eq(head.body_length, 0);
}

Test(head, of_a_method_that_has_a_body_in_the_document)
{
	const char *text =
	    "DELETE / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n";

	limits.body_methods = 1U << METHOD_DELETE;
	cr_expect_eq(head_read(&call, text, strlen(text), &head), HEAD_READY);
	cr_expect_eq(head.body_length, 3);
}
