/*
 * Response heads (RFC 9112, section 4): the same fields in the same order,
 * then the operation's own.
 */
#include "runtime/kore/reply.h"

#include <kore/kore.h>
#include <kore/http.h>

#include "runtime/clock.h"
#include "runtime/source.h"

#define DATE_SIZE 30 /* Sun, 22 Nov 2026 12:53:07 GMT and a NUL */

/* An IMF-fixdate (RFC 9110, section 5.6.7), made anew each second. */
static const char *
date(void)
{
	static const char days[] = "ThuFriSatSunMonTueWed";
	static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	static int64_t cached = -1;
	static char text[DATE_SIZE];
	int64_t second = clock_now() / 1000;
	char now[CLOCK_TEXT_SIZE];
	int month;

	if (second == cached)
		return (text);
	cached = second;
	clock_write(second * 1000, now);
	month = (now[5] - '0') * 10 + (now[6] - '0') - 1;
	snprintf(text, sizeof(text), "%.3s, %.2s %.3s %.4s %.8s GMT",
	    days + second / 86400 % 7 * 3, now + 8,
	    months + (ptrdiff_t)month * 3, now, now + 11);
	return (text);
}

static const char *
phrase(int status)
{
	for (int i = FAILURE_NONE + 1; i < FAILURE_KIND_COUNT; i++) {
		if (failure_rows[i].status == status)
			return (failure_rows[i].title);
	}
	return (http_status_text(status));
}

static bool
has_header(const struct outgoing *response, const char *name)
{
	for (size_t i = 0; i < response->header_count; i++) {
		if (text_equal_ascii(response->headers[i].name, text_of(name)))
			return (true);
	}
	return (false);
}

static void
append_header(struct buffer *head, struct text name, struct text value)
{
	buffer_append_text(head, name);
	buffer_append(head, ": ", 2);
	buffer_append_text(head, value);
	buffer_append(head, "\r\n", 2);
}

/* How the client knows the body's end (RFC 9112, section 6.3). */
static void
append_length(struct buffer *head, const struct call *call)
{
	const struct outgoing *response = &call->response;
	uint64_t length = response->body.length;

	if (response->status == 204 || response->status == 304)
		return;
	if (response->source != NULL)
		length = response->source->length;
	if (length == SOURCE_UNKNOWN) {
		if (!call->request->old_version)
			buffer_append_text(
			    head, text_of("Transfer-Encoding: chunked\r\n"));
		return;
	}
	buffer_append_text(head, text_of("Content-Length: "));
	buffer_append_number(head, length);
	buffer_append(head, "\r\n", 2);
}

struct text
reply_head(struct call *call, bool close)
{
	const struct outgoing *response = &call->response;
	struct buffer head;

	buffer_init(&head, call->arena);
	buffer_append(&head, "HTTP/1.1 ", 9);
	buffer_append_number(&head, (uint64_t)response->status);
	buffer_append(&head, " ", 1);
	buffer_append_text(&head, text_of(phrase(response->status)));
	buffer_append_text(&head, text_of("\r\nDate: "));
	buffer_append_text(&head, text_of(date()));
	buffer_append(&head, "\r\n", 2);
	if (response->media_type != NULL) {
		append_header(&head, text_of("Content-Type"),
		    text_of(response->media_type));
	}
	append_length(&head, call);
	append_header(&head, text_of("X-Request-Id"), call->request_id);
	if (!has_header(response, "Cache-Control"))
		buffer_append_text(
		    &head, text_of("Cache-Control: no-store\r\n"));
	buffer_append_text(
	    &head, text_of("X-Content-Type-Options: nosniff\r\n"));
	if (close)
		buffer_append_text(&head, text_of("Connection: close\r\n"));
	for (size_t i = 0; i < response->header_count; i++) {
		append_header(&head, response->headers[i].name,
		    response->headers[i].value);
	}
	buffer_append(&head, "\r\n", 2);
	return (buffer_text(&head));
}

struct text
reply_body(const struct call *call)
{
	const struct buffer *body = &call->response.body;
	int status = call->response.status;

	if (call->request->method == METHOD_HEAD || status == 204 ||
	    status == 304)
		return ((struct text)TEXT(""));
	return ((struct text){ body->bytes, body->length });
}
