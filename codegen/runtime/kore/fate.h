/*
 * What parent and workers know of each other's ends, in memory that they
 * share.
 */
#ifndef RUNTIME_KORE_FATE_H
#define RUNTIME_KORE_FATE_H

#include <stdint.h>

#include "runtime/text.h"

/* The most crashes that can be told apart. */
#define FATE_CRASHES	1000

/* In the parent, before the workers are born; false with errno. */
MUST_USE bool	fate_make(unsigned workers, unsigned max_crashes);

/* A worker cannot serve: the server must not end well. */
void	fate_worker_failed(void);

/* A worker ended as it should. */
void	fate_worker_ended(void);

/* Whether all workers ended as they should. */
MUST_USE bool	fate_is_good(void);

/* Whether the parent is gone, as a worker sees it. */
MUST_USE bool	fate_is_orphan(void);

/*
 * Counts a crash, at a time of the steady clock; how many there were within
 * the minute before it, this one included.
 */
unsigned	fate_crashed(int64_t now);

/* How long to wait before a worker stands in, in milliseconds. */
unsigned	fate_pause(unsigned crashes);

/* Whether so many crashes within a minute are too many. */
MUST_USE bool	fate_is_loop(unsigned crashes);

#endif
