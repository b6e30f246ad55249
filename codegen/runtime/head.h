/*
 * The head of an HTTP/1.1 request, read strictly (RFC 9112): whatever two
 * readers could understand in two ways is refused.
 */
#ifndef RUNTIME_HEAD_H
#define RUNTIME_HEAD_H

#include "runtime/call.h"

struct head {
	struct incoming	 incoming;	/* all but the body; the method is
					   METHOD_COUNT until it was read */
	size_t		 length;	/* of the head, its empty line included */
	size_t		 body_length;	/* from Content-Length */
	bool		 close;		/* the connection ends after it */
	bool		 expect_continue;	/* 100-continue is asked for */
};

enum head_result {
	HEAD_PARTIAL,	/* more bytes are needed */
	HEAD_READY,
	HEAD_REFUSED,	/* the call's failure says why: answer and close */
};

/*
 * Reads a head from the bytes that came so far; they must live as long as
 * the call. Names, values, path and query point into them (and are not
 * NUL-terminated); rows are in the call's arena.
 */
enum head_result	head_read(struct call *, const char *bytes,
			    size_t length, struct head *);

#endif
