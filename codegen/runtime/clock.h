/*
 * The one clock: UTC in milliseconds, and a steady one for durations.
 */
#ifndef RUNTIME_CLOCK_H
#define RUNTIME_CLOCK_H

#include <stdint.h>

#include "runtime/text.h"

#define CLOCK_TEXT_SIZE 25 /* 2026-11-22T12:53:07.123Z and a NUL */

/* Milliseconds since 1970-01-01T00:00:00Z. */
int64_t clock_now(void);

/* Microseconds of a clock that never steps; for durations only. */
int64_t clock_steady(void);

/*
 * Writes the time as RFC 3339 with milliseconds, in UTC. Times outside of the
 * years 0000 to 9999 cannot be said so: the nearest that can is written.
 */
void clock_write(int64_t milliseconds, char text[CLOCK_TEXT_SIZE]);

/*
 * Reads a moment in RFC 3339's format date-time, as a schema asserts it, to
 * the millisecond below; a leap second is the one behind it. False when the
 * text is none.
 */
MUST_USE bool clock_read(struct text, int64_t *milliseconds);

#endif
