/*
 * Who misses another one ends the process, and a stand-in comes. A loop that
 * was killed cannot be asked: it is missed when it does not tick.
 */
#include "runtime/kore/watch.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static atomic_uint ticks;
static atomic_int writer; /* its id for the system; 0: there is none */

static void
miss(const char *who)
{
	printf("error: %s is gone: the worker ends\n", who);
	abort();
}

void
watch_tick(void)
{
	int id = atomic_load(&writer);

	atomic_fetch_add(&ticks, 1);
	if (id != 0 && tgkill(getpid(), id, 0) == -1 && errno == ESRCH)
		miss("the thread that writes");
}

void
watch_begin(void)
{
	atomic_store(&writer, gettid());
}

void
watch_end(void)
{
	atomic_store(&writer, 0);
}

void
watch_look(struct application *application)
{
	static unsigned seen, missed;
	unsigned now = atomic_load(&ticks);

	(void)application;
	missed = now == seen ? missed + 1 : 0;
	seen = now;
	if (missed == WATCH_LOOKS)
		miss("the event loop");
}
