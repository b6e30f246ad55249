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
/* Their names, and their ids for the system; 0: it is not there. */
static const char *names[WATCH_MAX];
static atomic_int threads[WATCH_MAX];

static void
miss(const char *who)
{
	printf("error: %s is gone: the worker ends\n", who);
	abort();
}

void
watch_tick(void)
{
	int id;

	atomic_fetch_add(&ticks, 1);
	for (size_t i = 0; i < WATCH_MAX; i++) {
		id = atomic_load(&threads[i]);
		if (id > 0 && tgkill(getpid(), id, 0) == -1 && errno == ESRCH)
			miss(names[i]);
	}
}

void
watch_begin(const char *name)
{
	int none = 0;
	size_t i = 0;

	while (i < WATCH_MAX &&
	    !atomic_compare_exchange_strong(&threads[i], &none, -1)) {
		none = 0;
		i++;
	}
	if (i == WATCH_MAX)
		abort();
	names[i] = name;
	atomic_store(&threads[i], gettid());
}

void
watch_end(void)
{
	for (size_t i = 0; i < WATCH_MAX; i++)
		if (atomic_load(&threads[i]) == gettid())
			atomic_store(&threads[i], 0);
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
