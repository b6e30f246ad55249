/*
 * The threads of a worker watch each other: a system call that the sandbox
 * does not know kills one thread, and would leave the others behind.
 */
#ifndef RUNTIME_KORE_WATCH_H
#define RUNTIME_KORE_WATCH_H

struct application;

/* How often the thread that writes looks, in milliseconds. */
#define WATCH_PERIOD	1000

/* Threads that are watched, at most. */
#define WATCH_MAX	8

/* Looks without a tick between them that are too many. */
#define WATCH_LOOKS	10

/* The event loop lives, and looks whether those that are watched do. */
void	watch_tick(void);

/* The calling thread is watched, under that name, or no more. */
void	watch_begin(const char *name);
void	watch_end(void);

/* The thread that writes looks whether the event loop has ticked. */
void	watch_look(struct application *);

#endif
