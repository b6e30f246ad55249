/*
 * Whole requests to the tracker of tests/codegen/foreign, as they come from
 * a socket: routed, negotiated, let in, read, run and answered. Whatever
 * comes, there is an answer, and it is one that HTTP knows.
 */
#include "tests/codegen/fuzz/fuzz.h"

#include "runtime/dispatch.h"
#include "runtime/head.h"
#include "runtime/json_reader.h"
#include "tests/codegen/foreign/application.h"
#include "tracker/routes.h"

/* A body that says it is JSON is JSON. */
static void
check_body(struct fuzz *fuzz)
{
	const struct outgoing *response = &fuzz->call.response;
	struct limits wide = fuzz->limits;
	struct call call;
	struct text value;

	if (response->media_type == NULL ||
	    strstr(response->media_type, "json") == NULL)
		return;
	wide.json_depth *= 2;
	wide.text_bytes *= 8;
	call_init(&call, &fuzz->arena, &wide, &fuzz->request, NULL);
	HOLDS(json_read(&call, &schema_any,
	    (struct text){ response->body.bytes, response->body.length },
	    &value));
}

int
LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
	struct application application = { 0, 0, false };
	struct head head = { 0 };
	struct fuzz fuzz;
	int status;

	fuzz_begin(&fuzz, bytes, size);
	if (head_read(&fuzz.call, fuzz.rest.bytes, fuzz.rest.length, &head) ==
	    HEAD_READY) {
		fuzz.request = head.incoming;
		fuzz.request.body =
		    (struct text){ fuzz.rest.bytes + head.length,
			    fuzz.rest.length - head.length };
		call_init(&fuzz.call, &fuzz.arena, &fuzz.limits, &fuzz.request,
		    &application);
		dispatch(&fuzz.call, &api_routes);
		status = fuzz.call.response.status;
		HOLDS(status >= 200 && status <= 599);
		HOLDS(application.opened == application.closed);
		check_body(&fuzz);
	}
	fuzz_end(&fuzz);
	return (0);
}
