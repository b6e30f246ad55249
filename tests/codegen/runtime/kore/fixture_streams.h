/*
 * GET /events    text/event-stream, which begins with the data "hello"
 * GET /file      a file's bytes from the 101st on, which begin with "begin"
 * GET /produced  so many bytes, without a Content-Length
 * PUT /upload    a body of bytes that goes to a file, 5 MB at most; answers
 *                its length and its first and last byte; of a form in parts,
 *                4 MB at most, those of the part "file", which is bytes
 */
#ifndef TESTS_FIXTURE_STREAMS_H
#define TESTS_FIXTURE_STREAMS_H

#include "runtime/operation.h"

struct event_stream;

struct fixture_streams {
	struct event_stream	*streams[4];	/* by turns; NULL: closed */
	unsigned		 opens;
	unsigned		 closes;	/* of streams and producers */
	size_t			 file_size;
	size_t			 file_length;	/* what is answered of it */
	bool			 fails;		/* the file's operation does */
	size_t			 left;		/* to be produced */
	bool			 breaks;	/* the producer, at its end */
};

extern struct fixture_streams	fixture_streams;

extern const struct operation	fixture_events;
extern const struct operation	fixture_file;
extern const struct operation	fixture_produced;
extern const struct operation	fixture_upload;

#endif
