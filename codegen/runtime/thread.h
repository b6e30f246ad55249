/*
 * Threads beside the one that signals are for.
 */
#ifndef RUNTIME_THREAD_H
#define RUNTIME_THREAD_H

#include <pthread.h>
#include <stdbool.h>

#include "runtime/text.h"

/*
 * Begins a thread that gets no signal; false with errno. It is ended by
 * pthread_join.
 */
MUST_USE bool	thread_begin(pthread_t *, void *(*run)(void *),
		    void *argument);

#endif
