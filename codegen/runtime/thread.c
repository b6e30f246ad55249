/*
 * A thread inherits the mask of who begins it.
 */
#include "runtime/thread.h"

#include <errno.h>
#include <signal.h>

bool
thread_begin(pthread_t *thread, void *(*run)(void *), void *argument)
{
	sigset_t all, before;

	(void)sigfillset(&all);
	(void)pthread_sigmask(SIG_SETMASK, &all, &before);
	errno = pthread_create(thread, NULL, run, argument);
	(void)pthread_sigmask(SIG_SETMASK, &before, NULL);
	return (errno == 0);
}
