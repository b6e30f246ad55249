/*
 * One request through dispatch and the generated routes to an operation and
 * back, without a server.
 */
#ifndef TESTS_SRC_OPERATIONS_EXCHANGE_H
#define TESTS_SRC_OPERATIONS_EXCHANGE_H

#include "generated/routes.h"
#include "runtime/dispatch.h"
#include "tests/src/fixture.h"

/* The answer of the last exchange. */
static int status;
static const char *body;

/* The value of a header of the answer; NULL when it has none. */
static inline const char *
answer_header(const char *name)
{
	const struct outgoing *response = &fixture.call.response;

	for (size_t i = 0; i < response->header_count; i++)
		if (text_equal_ascii(response->headers[i].name,
		    text_of(name)))
			return (response->headers[i].value.bytes);
	return (NULL);
}

static inline void
add_header(const char *name, const char *value)
{
	static struct header headers[4];

	headers[fixture.incoming.header_count].name = text_of(name);
	headers[fixture.incoming.header_count++].value = text_of(value);
	fixture.incoming.headers = headers;
}

/* Sends a request; json and tenant (its X-Tenant-ID) may be NULL. */
static inline int
exchange(enum method method, const char *target, const char *json,
    const char *tenant)
{
	const char *query = strchr(target, '?');
	struct call *call = fixture_call();
	static char length[24];

	fixture.incoming.method = method;
	fixture.incoming.path = query == NULL ? text_of(target) :
	    (struct text){ target, (size_t)(query - target) };
	fixture.incoming.query = text_of(query == NULL ? NULL : query + 1);
	fixture.incoming.body = text_of(json);
	if (json != NULL) {
		snprintf(length, sizeof(length), "%zu", strlen(json));
		add_header("Content-Length", length);
		add_header("Content-Type", "application/json");
	}
	if (tenant != NULL)
		add_header("X-Tenant-ID", tenant);
	dispatch(call, &api_routes);
	status = call->response.status;
	body = call->response.media_type == NULL ? "" :
	    buffer_text(&call->response.body).bytes;
	return (status);
}

#define get(target)	exchange(METHOD_GET, (target), NULL, NULL)
#define post(target, json) \
	exchange(METHOD_POST, (target), (json), NULL)
#define delete(target)	exchange(METHOD_DELETE, (target), NULL, NULL)

#define expect(code, part) do { \
	cr_assert_eq(status, (code), "%d: %s", status, body); \
	cr_assert_contains(body, (part)); \
} while (0)

#endif
