/*
 * Processes that write pass here one at a time, in the order in which they
 * came: SQLite's own wait for a lock is a sleep that starves some of them.
 */
#ifndef STORE_TURNSTILE_H
#define STORE_TURNSTILE_H

#include "runtime/text.h"

struct turnstile;

/*
 * Makes one for so many processes, in memory that those forked from this one
 * share. NULL, with errno: it cannot be made.
 */
struct turnstile *turnstile_make(unsigned processes);

/* Frees what this process has of it. NULL is none. */
void turnstile_free(struct turnstile *);

/*
 * Waits for this process's turn, that long at most, and takes it; a process
 * that has it may take it again. False: others had it all the time. The turn
 * of a process that died is given on.
 */
MUST_USE bool turnstile_enter(struct turnstile *, int milliseconds);

/* Takes the turn once more, if this process has it: whether it has. */
MUST_USE bool turnstile_keep(struct turnstile *);

/* Gives the turn back, as often as it was taken. */
void turnstile_leave(struct turnstile *);

#endif
