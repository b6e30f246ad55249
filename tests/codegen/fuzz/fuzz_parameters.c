/*
 * Parameters in every place and style: lines of a path's values, a query, a
 * header and a cookie. The first byte chooses an operation.
 */
#include "tests/codegen/fuzz/fuzz.h"

#include "runtime/parameter.h"
#include "tracker/boards.h"
#include "tracker/styles.h"
#include "tracker/tickets.h"

#define PATH_VALUES 3

static const struct operation *const operations[] = {
	&api_list_tickets_operation,
	&api_read_styles_operation,
	&api_get_nested_operation,
	&api_get_board_operation,
};

/* A path's values, as the router leaves them. */
static bool
take_path(struct fuzz *fuzz)
{
	struct call *call = &fuzz->call;

	for (size_t i = 0; i < PATH_VALUES; i++) {
		call->path_raw[i] = fuzz_line(fuzz);
		if (!percent_decode(&fuzz->arena, call->path_raw[i], false,
			&call->path_values[i]))
			return (false);
		HOLDS(text_is_utf8(call->path_values[i]));
		HOLDS(strlen(call->path_values[i].bytes) ==
		    call->path_values[i].length);
		call->path_value_count++;
	}
	return (true);
}

int
LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
	static const char *const names[] = { "Cookie", "X-Flags", "X-Trace" };
	const size_t count = sizeof(names) / sizeof(*names);
	struct header headers[sizeof(names) / sizeof(*names)];
	const struct operation *operation;
	struct fuzz fuzz;
	void *request;
	bool done;

	fuzz_begin(&fuzz, bytes, size);
	operation = operations[fuzz_byte(&fuzz) %
	    (sizeof(operations) / sizeof(*operations))];
	request = arena_alloc(&fuzz.arena, operation->request_size);
	if (take_path(&fuzz)) {
		fuzz.request.query = fuzz_line(&fuzz);
		for (size_t i = 0; i < count; i++)
			headers[i] = (struct header){ text_of(names[i]),
				fuzz_line(&fuzz) };
		fuzz.request.headers = headers;
		fuzz.request.header_count = count;
		fuzz.call.operation = operation;
		done = parameters_read(&fuzz.call, operation->parameters,
		    operation->parameter_count, request);
		HOLDS(done == (fuzz.call.failure.kind == FAILURE_NONE));
		HOLDS(fuzz.call.failure.kind != FAILURE_INTERNAL);
	}
	fuzz_end(&fuzz);
	return (0);
}
