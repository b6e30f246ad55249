/*
 * Bodies that are no JSON: forms, forms in parts, texts, images. The first
 * line is the Content-Type, and the rest is the body.
 */
#include "tests/codegen/fuzz/fuzz.h"

#include "runtime/body.h"
#include "tracker/styles.h"

int
LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
	const struct operation *operation = &api_send_form_operation;
	struct header type = { .name = TEXT("Content-Type") };
	struct fuzz fuzz;
	void *request;
	bool done;

	fuzz_begin(&fuzz, bytes, size);
	type.value = fuzz_line(&fuzz);
	fuzz.request.headers = &type;
	fuzz.request.header_count = 1;
	fuzz.request.body = fuzz.rest;
	fuzz.call.operation = operation;
	request = arena_alloc(&fuzz.arena, operation->request_size);
	done = body_read(&fuzz.call, request);
	HOLDS(done == (fuzz.call.failure.kind == FAILURE_NONE));
	HOLDS(fuzz.call.failure.kind != FAILURE_INTERNAL);
	fuzz_end(&fuzz);
	return (0);
}
