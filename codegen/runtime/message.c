/*
 * Names of methods, and headers by their names.
 */
#include "runtime/message.h"

const struct text method_names[METHOD_COUNT] = {
	[METHOD_GET] = TEXT("GET"),
	[METHOD_HEAD] = TEXT("HEAD"),
	[METHOD_POST] = TEXT("POST"),
	[METHOD_PUT] = TEXT("PUT"),
	[METHOD_PATCH] = TEXT("PATCH"),
	[METHOD_DELETE] = TEXT("DELETE"),
	[METHOD_OPTIONS] = TEXT("OPTIONS"),
	[METHOD_TRACE] = TEXT("TRACE"),
};

bool
incoming_header(
    const struct incoming *incoming, const char *name, struct text *value)
{
	struct text wanted = text_of(name);

	for (size_t i = 0; i < incoming->header_count; i++) {
		if (text_equal_ascii(incoming->headers[i].name, wanted)) {
			*value = incoming->headers[i].value;
			return (true);
		}
	}
	return (false);
}
