/*
 * A response's body that is not there as a whole: bytes of a file, or of
 * whoever makes them, pulled in pieces as the client takes them.
 */
#ifndef RUNTIME_SOURCE_H
#define RUNTIME_SOURCE_H

#include "runtime/call.h"

#define SOURCE_UNKNOWN	UINT64_MAX	/* a length that nobody knows yet */

enum source_result {
	SOURCE_PIECE,		/* bytes were written, and more may come */
	SOURCE_LATER,		/* there are none now; source_wake tells */
	SOURCE_END,		/* these bytes, if any, were the last */
	SOURCE_FAILED,		/* the response cannot be completed */
};

/* How bytes are made. All is called on the event loop, and takes no time. */
struct source_maker {
	/* Writes at most size bytes and says how many. */
	enum source_result (*pull)(void *state, char *room, size_t size,
	    size_t *written);
	/* Lets the state go: once, however the response ended. */
	void (*close)(void *state);
	bool slow_to_close; /* a thread may do it, behind all else */
	/*
	 * For one that goes on as long as both ends like, or NULL: makes a
	 * sign of life, and comes to the end because the server does.
	 */
	void (*beat)(void *state);
	void (*finish)(void *state);
};

struct source {
	const struct source_maker *maker;
	void		*state;
	uint64_t	 length;	/* in all, or SOURCE_UNKNOWN */
	bool		 failed;	/* its client is too slow for it */
	void		(*on_wake)(void *waker);	/* NULL: nobody waits */
	void		*waker;
};

/*
 * Makes a source. It is the call's, one at a time (one made before is
 * closed), until the response that was made of it has begun; it is closed
 * with the call when there is no such response. maker outlives it.
 */
struct source	*source_open(struct call *, const struct source_maker *,
		    void *state, uint64_t length);

/*
 * length bytes of the file from offset on; the file is closed behind them.
 * They must be there: a file that has become shorter breaks the connection.
 */
struct source	*source_file(struct call *, int fd, uint64_t offset,
		    uint64_t length);

/* Says that there may be bytes again. It is pulled later, not at once. */
void	source_wake(struct source *);

/* Says that it will never end well: the connection is closed soon. */
void	source_fail(struct source *);

/* Takes the source of the call's response out of the call; NULL: none. */
struct source	*source_take(struct call *);

/* Closes it and frees it; NULL is nothing. */
void	source_close(struct source *);

#endif
