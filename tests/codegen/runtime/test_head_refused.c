/*
 * Heads that are refused: each rule from its bad side, and each bound.
 */
#include "tests/codegen/runtime/head_reading.h"

TestSuite(head_refused, .init = begin_call, .fini = end_call);

Test(head_refused, for_a_wrong_byte_wherever_it_stands)
{
	static const char bad[] = { '\x01', '\x1f', '\x7f', '\x80', '\xff' };
	static const char start[] = "GET / HTTP/1.1\r\nHost: a\r\nX: ";
	char text[] = GET("X: 0123456789abcdefghijklmno\r\n");

	for (size_t at = sizeof(start) - 1; text[at] != '\r'; at++) {
		for (size_t i = 0; i < sizeof(bad); i++) {
			char kept = text[at];

			text[at] = bad[i];
			BAD(text, "bad_header");
			text[at] = '\t';
			cr_expect_eq(read_text(text), HEAD_READY);
			text[at] = kept;
		}
	}
}

Test(head_refused, for_its_request_line)
{
	static const char *const lines[] = {
		LINE("GET /"),
		LINE("GET  / HTTP/1.1"),
		LINE("GET / x HTTP/1.1"),
		LINE("GET / HTTP/1.1 "),
		LINE(" GET / HTTP/1.1"),
		LINE("GET / HTTP/11"),
		LINE("GET / HTTX/1.1"),
		LINE("GET / HTTP/1,1"),
		LINE("G@T / HTTP/1.1"),
		"\r\n\r\nGET / HTTP/1.1\r\n\r\n",
		"GET / HTTP/1.1\nHost: a\n\n",
		"\nGET / HTTP/1.1\r\n",
		"GET /\x01",
		"\x16\x03\x01\x02",
		"GET /\xc3\xa9 HTTP/1.1\r\n",
		"GET / HT\rTP/1.1\r\n",
	};

	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++)
		BAD(lines[i], "bad_request_line");
}

Test(head_refused, for_its_version)
{
	expect_refused(LINE("GET / HTTP/2.0"), FAILURE_VERSION_NOT_SUPPORTED,
	    "http_version_not_supported");
	expect_refused(LINE("GET / HTTP/1.2"), FAILURE_VERSION_NOT_SUPPORTED,
	    "http_version_not_supported");
	expect_refused("PRI * HTTP/2.0\r\n\r\n", FAILURE_VERSION_NOT_SUPPORTED,
	    "http_version_not_supported");
}

Test(head_refused, for_a_method_that_is_not_known)
{
	static const char *const lines[] = {
		LINE("TRACE / HTTP/1.1"),
		LINE("CONNECT a:1 HTTP/1.1"),
		LINE("FOO / HTTP/1.1"),
		LINE("get / HTTP/1.1"),
	};

	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++)
		expect_refused(
		    lines[i], FAILURE_NOT_IMPLEMENTED, "not_implemented");
	cr_expect_eq(head.incoming.method, METHOD_COUNT);
}

Test(head_refused, for_its_target)
{
	static const char *const lines[] = {
		LINE("GET * HTTP/1.1"),
		LINE("GET a HTTP/1.1"),
		LINE("GET a:80 HTTP/1.1"),
		LINE("GET ftp://a/ HTTP/1.1"),
		LINE("GET http:// HTTP/1.1"),
		LINE("GET http:///a HTTP/1.1"),
		LINE("GET http://a@b/ HTTP/1.1"),
		LINE("GET /#a HTTP/1.1"),
		LINE("GET /a\\b HTTP/1.1"),
		LINE("GET /{a} HTTP/1.1"),
		LINE("GET /<a> HTTP/1.1"),
		LINE("GET /`a HTTP/1.1"),
		LINE("GET /\t HTTP/1.1"),
		LINE("GET /?\"a\" HTTP/1.1"),
		LINE("GET /?a#b HTTP/1.1"),
	};

	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++)
		BAD(lines[i], "bad_target");
	cr_expect_eq(head.incoming.method, METHOD_GET);
}

Test(head_refused, for_its_fields)
{
	static const char *const heads[] = {
		GET("X-A : b\r\n"),
		GET("X A: b\r\n"),
		GET(": b\r\n"),
		GET("garbage\r\n"),
		GET("X-A: b\r\n c\r\n"),
		GET("\tX-A: b\r\n"),
		GET("X-A: b\rc\r\n"),
		GET("X-A: b\nc\r\n"),
		GET("X-A: \x01\r\n"),
		GET("X-A: caf\xc3\xa9\r\n"),
		GET("X-A: \x7f\r\n"),
		GET("X-A: b\r\r\n"),
		"GET / HTTP/1.1\r\nHost: a\n\r\n",
	};

	for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++)
		BAD(heads[i], "bad_header");
	cr_expect_eq(head_read(&call, "GET / HTTP/1.1\r\nX: \0", 20, &head),
	    HEAD_REFUSED);
}

Test(head_refused, for_two_content_types)
{
	BAD(POST("Content-Type: text/plain\r\nContent-Length: 0\r\n"
		 "Content-Type: application/json\r\n"),
	    "repeated_field");
}

Test(head_refused, for_its_host)
{
	BAD("GET / HTTP/1.1\r\n\r\n", "bad_host");
	BAD(GET("Host: a\r\n"), "bad_host");
	BAD("GET / HTTP/1.1\r\nHost:\r\n\r\n", "bad_host");
	BAD("GET / HTTP/1.1\r\nHost: a b\r\n\r\n", "bad_host");
	BAD("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", "bad_host");
	BAD("GET / HTTP/1.1\r\nHost: a:b\r\n\r\n", "bad_host");
	BAD("GET / HTTP/1.1\r\nHost: a:80:80\r\n\r\n", "bad_host");
	BAD("GET / HTTP/1.1\r\nHost: :80\r\n\r\n", "bad_host");
	BAD("GET / HTTP/1.1\r\nHost: [\r\n\r\n", "bad_host");
	BAD("GET / HTTP/1.1\r\nHost: [::1\r\n\r\n", "bad_host");
	BAD("GET / HTTP/1.1\r\nHost: [x]\r\n\r\n", "bad_host");
	BAD("GET / HTTP/1.1\r\nHost: [::1]x\r\n\r\n", "bad_host");
	BAD("GET / HTTP/1.1\r\nHostile: a\r\n\r\n", "bad_host");
	BAD("GET / HTTP/1.0\r\nHost: a\r\nHost: a\r\n\r\n", "bad_host");
}

Test(head_refused, for_its_length)
{
	static const char *const lengths[] = {
		"Content-Length: 5, 5\r\n",
		"Content-Length: +5\r\n",
		"Content-Length: -1\r\n",
		"Content-Length: 0x5\r\n",
		"Content-Length: 5 5\r\n",
		"Content-Length:\r\n",
		"Content-Length: 5\r\nContent-Length: 5\r\n",
	};

	for (size_t i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++) {
		struct text text = arena_format(&arena,
		    "POST / HTTP/1.1\r\n"
		    "Host: a\r\n%s\r\n",
		    lengths[i]);

		call.failure.kind = FAILURE_NONE;
		cr_expect_eq(head_read(&call, text.bytes, text.length, &head),
		    HEAD_REFUSED, "%s", lengths[i]);
		cr_expect(failed(FAILURE_BAD_REQUEST, "bad_content_length"));
	}
}

Test(head_refused, without_a_length_where_a_body_belongs)
{
	static const char *const lines[] = {
		TYPED("POST / HTTP/1.1"),
		TYPED("PUT / HTTP/1.1"),
		TYPED("PATCH / HTTP/1.1"),
	};

	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++)
		expect_refused(
		    lines[i], FAILURE_LENGTH_REQUIRED, "length_required");
}

Test(head_refused, with_a_body_where_none_belongs)
{
	BAD(GET("Content-Length: 1\r\n"), "unexpected_body");
	BAD("DELETE / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n",
	    "unexpected_body");
}

Test(head_refused, with_a_body_beyond_the_bound)
{
	expect_refused(POST("Content-Length: 1048577\r\n"),
	    FAILURE_CONTENT_TOO_LARGE, "content_too_large");
	expect_refused(POST("Content-Length: 99999999999999999999999999\r\n"),
	    FAILURE_CONTENT_TOO_LARGE, "content_too_large");
}

Test(head_refused, for_its_transfer_coding)
{
	BAD(POST("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n"),
	    "bad_transfer_encoding");
	BAD("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n",
	    "bad_transfer_encoding");
	expect_refused(POST("Transfer-Encoding: Chunked\r\n"),
	    FAILURE_LENGTH_REQUIRED, "length_required");
	expect_refused(POST("Transfer-Encoding: gzip, chunked\r\n"),
	    FAILURE_NOT_IMPLEMENTED, "not_implemented");
	expect_refused(POST("Transfer-Encoding: chunked\r\n"
			    "Transfer-Encoding: chunked\r\n"),
	    FAILURE_NOT_IMPLEMENTED, "not_implemented");
}

Test(head_refused, for_an_expectation_that_is_not_known)
{
	expect_refused(GET("Expect: magic\r\n"), FAILURE_EXPECTATION_FAILED,
	    "expectation_failed");
}

/* A head of a line, a field that fills it up to a size, and an end. */
static struct text
long_head(const char *start, size_t size, const char *end)
{
	char *bytes = arena_take(&arena, size + 1);
	size_t used = strlen(start), left = strlen(end);

	memset(bytes, 'a', size);
	memcpy(bytes, start, used);
	memcpy(bytes + size - left, end, left);
	return ((struct text){ bytes, size });
}

static void
expect_long(
    const char *start, size_t size, const char *end, enum failure_kind kind)
{
	struct text text;

	end_call();
	begin_call();
	text = long_head(start, size, end);
	cr_expect_eq(head_read(&call, text.bytes, text.length, &head),
	    kind == FAILURE_NONE ? HEAD_READY : HEAD_REFUSED);
	cr_expect_eq(call.failure.kind, kind);
}

Test(head_refused, when_it_is_too_long)
{
	static const char start[] = "GET / HTTP/1.1\r\nHost: a\r\nX: ";

	expect_long(start, 16384, "\r\n\r\n", FAILURE_NONE);
	expect_long(start, 16385, "\r\n\r\n", FAILURE_HEADERS_TOO_LARGE);
	expect_long(start, 16384, "", FAILURE_HEADERS_TOO_LARGE);
}

Test(head_refused, when_its_target_is_too_long)
{
	static const char end[] = " HTTP/1.1\r\nHost: a\r\n\r\n";

	expect_long("GET /", 4 + 8192 + sizeof(end) - 1, end, FAILURE_NONE);
	expect_long(
	    "GET /", 4 + 8193 + sizeof(end) - 1, end, FAILURE_URI_TOO_LONG);
	expect_long("GET /", 8225, "", FAILURE_URI_TOO_LONG);
}

Test(head_refused, when_it_has_too_many_fields)
{
	struct buffer text;

	limits.head_lines = 3;
	cr_expect_eq(head_read(&call, GET("A: b\r\nC: d\r\n"),
			 sizeof(GET("A: b\r\nC: d\r\n")) - 1, &head),
	    HEAD_READY);
	buffer_init(&text, &arena);
	buffer_format(&text, "GET / HTTP/1.1\r\nHost: a\r\n");
	for (int i = 0; i < 3; i++)
		buffer_format(&text, "X-%d: a\r\n", i);
	cr_expect_eq(
	    head_read(&call, text.bytes, text.length, &head), HEAD_REFUSED);
	cr_expect(failed(
	    FAILURE_HEADERS_TOO_LARGE, "request_header_fields_too_large"));
}
