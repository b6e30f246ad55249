/*
 * Regular expressions of ECMA-262: the first line is one, the rest is a
 * text. What passes the check is run, within its bound of steps.
 */
#include "tests/codegen/fuzz/fuzz.h"

#include "runtime/pattern.h"

#define STEPS 2000

int
LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
	struct pattern pattern = { NULL, NULL };
	const char *message = NULL;
	struct text source;
	struct fuzz fuzz;
	size_t offset = 0;

	fuzz_begin(&fuzz, bytes, size);
	source = fuzz_line(&fuzz);
	if (text_is_utf8(source) && strlen(source.bytes) == source.length) {
		pattern.source = source.bytes;
		if (!pattern_check(source.bytes, &message, &offset))
			HOLDS(message != NULL && offset <= source.length);
		else if (text_is_utf8(fuzz.rest))
			(void)pattern_match(&pattern, fuzz.rest, STEPS);
		pattern_release(&pattern);
	}
	fuzz_end(&fuzz);
	return (0);
}
