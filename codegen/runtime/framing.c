/*
 * The length of a body is where requests are smuggled (RFC 9112, section
 * 11.2): it is said once, in digits, or the request is refused.
 */
#include "runtime/framing.h"

#include "runtime/format_address.h"

/* The fields that decide, as they were found. */
struct framing {
	size_t hosts;
	size_t types;
	size_t lengths;
	size_t codings;
	struct text host;
	struct text length;
	struct text coding;
	struct text expect;
	bool close;
};

enum part {
	TOKEN = 1, /* RFC 9110, section 5.6.2 */
	HOST = 2 /* a name or an IPv4 address; RFC 3986, section 3.2.2 */
};

/* Of which parts a character may be. */
static const unsigned char parts[256] = {
	['0' ... '9'] = TOKEN | HOST,
	['A' ... 'Z'] = TOKEN | HOST,
	['a' ... 'z'] = TOKEN | HOST,
	['!'] = TOKEN | HOST,
	['#'] = TOKEN,
	['$'] = TOKEN | HOST,
	['%'] = TOKEN | HOST,
	['&'] = TOKEN | HOST,
	['\''] = TOKEN | HOST,
	['('] = HOST,
	[')'] = HOST,
	['*'] = TOKEN | HOST,
	['+'] = TOKEN | HOST,
	[','] = HOST,
	['-'] = TOKEN | HOST,
	['.'] = TOKEN | HOST,
	[';'] = HOST,
	['='] = HOST,
	['^'] = TOKEN,
	['_'] = TOKEN | HOST,
	['`'] = TOKEN,
	['|'] = TOKEN,
	['~'] = TOKEN | HOST,
};

static bool
made_of(struct text text, enum part part)
{
	for (size_t i = 0; i < text.length; i++)
		if ((parts[(unsigned char)text.bytes[i]] & part) == 0)
			return (false);
	return (text.length > 0);
}

bool
framing_token(struct text text)
{
	return (made_of(text, TOKEN));
}

/* What follows a host: nothing, or a colon and a port that may be empty. */
static bool
is_port(struct text text)
{
	if (text.length == 0)
		return (true);
	if (text.bytes[0] != ':')
		return (false);
	for (size_t i = 1; i < text.length; i++) {
		if (text.bytes[i] < '0' || text.bytes[i] > '9')
			return (false);
	}
	return (true);
}

/* The text up to the first mark, which stays in *rest. */
static struct text
split(struct text text, char mark, struct text *rest)
{
	const char *found = memchr(text.bytes, mark, text.length);
	size_t length = text.length;

	if (found != NULL)
		length = (size_t)(found - text.bytes);
	*rest = (struct text){ text.bytes + length, text.length - length };
	return ((struct text){ text.bytes, length });
}

bool
framing_host(struct text text)
{
	struct text host, rest;

	if (text.length == 0 || text.bytes[0] != '[') {
		host = split(text, ':', &rest);
		return (made_of(host, HOST) && is_port(rest));
	}
	host =
	    split((struct text){ text.bytes + 1, text.length - 1 }, ']', &rest);
	if (rest.length == 0)
		return (false);
	rest.bytes++;
	rest.length--;
	return (format_ipv6(host) && is_port(rest));
}

struct text
framing_trim(struct text text)
{
	while (text.length > 0 &&
	    (text.bytes[0] == ' ' || text.bytes[0] == '\t')) {
		text.bytes++;
		text.length--;
	}
	while (text.length > 0 &&
	    (text.bytes[text.length - 1] == ' ' ||
		text.bytes[text.length - 1] == '\t'))
		text.length--;
	return (text);
}

static bool
is_named(const struct header *field, const char *name)
{
	return (text_equal_ascii(field->name, text_of(name)));
}

/* Whether a list has the option, in any case (RFC 9110, section 5.6.1). */
static bool
list_has(struct text list, const char *option)
{
	while (list.length > 0) {
		const char *comma = memchr(list.bytes, ',', list.length);
		struct text item = list;

		if (comma != NULL)
			item.length = (size_t)(comma - list.bytes);
		if (text_equal_ascii(framing_trim(item), text_of(option)))
			return (true);
		if (comma == NULL)
			break;
		list.bytes = comma + 1;
		list.length -= item.length + 1;
	}
	return (false);
}

static void
collect(const struct incoming *incoming, struct framing *framing)
{
	for (size_t i = 0; i < incoming->header_count; i++) {
		const struct header *field = &incoming->headers[i];

		if (is_named(field, "Host")) {
			framing->hosts++;
			framing->host = field->value;
		} else if (is_named(field, "Content-Type")) {
			framing->types++;
		} else if (is_named(field, "Content-Length")) {
			framing->lengths++;
			framing->length = field->value;
		} else if (is_named(field, "Transfer-Encoding")) {
			framing->codings++;
			framing->coding = field->value;
		} else if (is_named(field, "Expect")) {
			framing->expect = field->value;
		} else if (is_named(field, "Connection")) {
			framing->close |= list_has(field->value, "close");
		}
	}
}

static bool
check_host(struct call *call, const struct framing *framing, bool old_version)
{
	if (framing->hosts == 0 && old_version)
		return (true);
	if (framing->hosts == 1 && framing_host(framing->host))
		return (true);
	return (call_fail_code(call, FAILURE_BAD_REQUEST, "bad_host",
	    "a request needs exactly one Host field with a valid host"));
}

/* Two types of one body are understood in two ways. */
static bool
check_type(struct call *call, const struct framing *framing)
{
	if (framing->types <= 1)
		return (true);
	return (call_fail_code(call, FAILURE_BAD_REQUEST, "repeated_field",
	    "a request has at most one Content-Type field"));
}

static bool
check_coding(struct call *call, const struct framing *framing, bool old_version)
{
	if (framing->codings == 0)
		return (true);
	if (framing->lengths > 0 || old_version) {
		return (call_fail_code(call, FAILURE_BAD_REQUEST,
		    "bad_transfer_encoding",
		    "Transfer-Encoding may not come "
		    "with Content-Length or in HTTP/1.0"));
	}
	if (framing->codings > 1 ||
	    !text_equal_ascii(framing->coding, text_of("chunked"))) {
		return (call_fail(call, FAILURE_NOT_IMPLEMENTED,
		    "this server does not know the transfer coding"));
	}
	return (call_fail(call, FAILURE_LENGTH_REQUIRED,
	    "a body needs a Content-Length; chunks are not taken"));
}

/* What is too long whatever its operation takes. */
static size_t
longest_body(const struct call *call)
{
	const struct limits *limits = call->limits;

	return (limits->file_bytes > limits->body_bytes ? limits->file_bytes
							: limits->body_bytes);
}

static bool
read_length(struct call *call, const struct framing *framing, size_t *length)
{
	size_t bound = longest_body(call);

	*length = 0;
	for (size_t i = 0; i < framing->length.length; i++) {
		char c = framing->length.bytes[i];

		if (c < '0' || c > '9') {
			return (call_fail_code(call, FAILURE_BAD_REQUEST,
			    "bad_content_length",
			    "Content-Length is not a number"));
		}
		if (*length <= bound)
			*length = *length * 10 + (size_t)(c - '0');
	}
	if (framing->lengths > 1 || framing->length.length == 0) {
		return (call_fail_code(call, FAILURE_BAD_REQUEST,
		    "bad_content_length", "Content-Length must be said once"));
	}
	return (true);
}

/* What is sent without a body by the way, unless the document has one. */
static bool
expects_body(const struct call *call, enum method method)
{
	return (method == METHOD_POST || method == METHOD_PUT ||
	    method == METHOD_PATCH ||
	    (call->limits->body_methods & 1U << method) != 0);
}

static bool
check_length(
    struct call *call, const struct framing *framing, struct head *head)
{
	bool expected = expects_body(call, head->incoming.method);

	if (framing->lengths == 0) {
		if (!expected || framing->types == 0)
			return (true); /* no body (RFC 9112, 6.3) */
		return (call_fail(call, FAILURE_LENGTH_REQUIRED,
		    "what has a Content-Type needs a Content-Length, be it 0"));
	}
	if (!read_length(call, framing, &head->body_length))
		return (false);
	if (!expected && head->body_length > 0) {
		return (call_fail_code(call, FAILURE_BAD_REQUEST,
		    "unexpected_body", "the method takes no body"));
	}
	if (head->body_length > longest_body(call)) {
		return (call_fail(call, FAILURE_CONTENT_TOO_LARGE,
		    "the body is longer than %zu bytes", longest_body(call)));
	}
	return (true);
}

static bool
check_expect(struct call *call, const struct framing *framing,
    struct head *head, bool old_version)
{
	if (framing->expect.bytes == NULL || old_version)
		return (true);
	head->expect_continue =
	    text_equal_ascii(framing->expect, text_of("100-continue"));
	if (head->expect_continue)
		return (true);
	return (call_fail(call, FAILURE_EXPECTATION_FAILED,
	    "the only expectation that is known is 100-continue"));
}

bool
framing_read(struct call *call, struct head *head, bool old_version)
{
	struct framing framing = { .close = old_version };

	collect(&head->incoming, &framing);
	head->close = framing.close;
	head->incoming.old_version = old_version;
	return (check_host(call, &framing, old_version) &&
	    check_type(call, &framing) &&
	    check_coding(call, &framing, old_version) &&
	    check_length(call, &framing, head) &&
	    check_expect(call, &framing, head, old_version));
}
