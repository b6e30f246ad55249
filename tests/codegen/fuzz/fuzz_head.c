/*
 * Heads of HTTP: what is ready is ready at that byte and not before, and
 * what is refused in pieces is refused as a whole.
 */
#include "tests/codegen/fuzz/fuzz.h"

#include "runtime/head.h"

/* Reads the first bytes, which lie by themselves so that none behind is. */
static enum head_result
read_first(struct fuzz *fuzz, size_t length, struct head *head)
{
	char *bytes = malloc(length + 1);
	enum head_result result;

	HOLDS(bytes != NULL);
	memcpy(bytes, fuzz->rest.bytes, length);
	call_init(
	    &fuzz->call, &fuzz->arena, &fuzz->limits, &fuzz->request, NULL);
	result = head_read(&fuzz->call, bytes, length, head);
	HOLDS((result == HEAD_REFUSED) ==
	    (fuzz->call.failure.kind != FAILURE_NONE));
	HOLDS(result != HEAD_READY ||
	    (head->length <= length && head->incoming.method < METHOD_COUNT &&
		head->incoming.path.length > 0));
	free(bytes);
	return (result);
}

int
LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
	enum head_result whole, part;
	struct head head = { 0 }, other = { 0 };
	struct fuzz fuzz;
	size_t cut;

	fuzz_begin(&fuzz, bytes, size);
	cut = fuzz_byte(&fuzz) | fuzz_byte(&fuzz) << 8;
	whole = read_first(&fuzz, fuzz.rest.length, &head);
	if (whole == HEAD_READY) {
		HOLDS(read_first(&fuzz, head.length, &other) == HEAD_READY);
		HOLDS(other.length == head.length);
		HOLDS(other.body_length == head.body_length);
		cut %= head.length;
		HOLDS(read_first(&fuzz, cut, &other) == HEAD_PARTIAL);
	} else if (fuzz.rest.length > 0) {
		part = read_first(&fuzz, cut % fuzz.rest.length, &other);
		HOLDS(part != HEAD_READY);
		HOLDS(part != HEAD_REFUSED || whole == HEAD_REFUSED);
	}
	fuzz_end(&fuzz);
	return (0);
}
