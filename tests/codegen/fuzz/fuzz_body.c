/*
 * Bodies that are no JSON: forms, forms in parts, texts, images. The first
 * line is the Content-Type, and the rest is the body.
 */
#include "tests/codegen/fuzz/fuzz.h"

#include "runtime/body.h"
#include "tracker/feeds.h"
#include "tracker/styles.h"

/* What a client says of a part is UTF-8. */
static void
look_at(struct text filename, struct text media_type)
{
	HOLDS(filename.bytes == NULL || text_is_utf8(filename));
	HOLDS(media_type.bytes == NULL || text_is_utf8(media_type));
}

/* A part that is bytes is a slice of the body, and has what came with it. */
static void
look(const struct fuzz *fuzz, const struct api_keep_album_request *request)
{
	const struct api_keep_album_parts *parts = &request->body_parts;
	const struct text cover = request->body.cover;

	HOLDS(parts->pages.count == request->body.pages.count);
	HOLDS(parts->additional.count == request->body.additional.count);
	look_at(parts->cover.filename, parts->cover.media_type);
	for (size_t i = 0; i < parts->pages.count; i++)
		look_at(parts->pages.items[i].filename,
		    parts->pages.items[i].media_type);

	HOLDS(cover.bytes > fuzz->rest.bytes &&
	    cover.bytes + cover.length < fuzz->rest.bytes + fuzz->rest.length);
}

static void
read_as(
    const struct operation *operation, const unsigned char *bytes, size_t size)
{
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
	if (done && operation == &api_keep_album_operation)
		look(&fuzz, request);
	fuzz_end(&fuzz);
}

int
LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
	read_as(&api_send_form_operation, bytes, size);
	read_as(&api_keep_album_operation, bytes, size);
	return (0);
}
