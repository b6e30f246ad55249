/*
 * A small API, written by hand as a generator would, and an application that
 * does next to nothing: something to serve while the server is tested.
 */
#ifndef TESTS_FIXTURE_H
#define TESTS_FIXTURE_H

#include "runtime/operation.h"

struct application {
	unsigned	calls;		/* of any operation */
	char		message[64];	/* the last broadcast */
	unsigned	messages;
	unsigned	ticks;
};

/*
 * GET /health                 200
 * GET /things/{id}?limit&tag  200, with what was read; id is a UUID
 * PUT /things/{id}            204
 * DELETE /things/{id}         204
 * POST /things                201 and Location; a body {name, note?}
 * GET /bytes?count            200 and so many bytes of JSON
 * GET /broken                 500 with a cause of two lines
 * GET /busy                   503, Retry-After 7
 * GET /undeclared             a 500, because its 409 is not declared
 * and those of fixture_streams.h and fixture_task.h
 */
extern const struct api	fixture_api;

#endif
