/*
 * Each field is written by whoever knows, and none needs a lock: a worker
 * may die at any point.
 */
#include "runtime/kore/fate.h"

#include <sys/mman.h>

#include <stdatomic.h>
#include <unistd.h>

#define MINUTE INT64_C(60000000) /* microseconds */
#define PAUSE 100 /* milliseconds, at first */
#define PAUSE_MAX 1000

struct fate {
	atomic_uint ended_well; /* workers */
	atomic_bool failed;
	atomic_uint crashes;
	atomic_llong crash_times[FATE_CRASHES]; /* a ring */
};

static struct fate *fate;
static unsigned worker_total;
static unsigned crash_bound;
static pid_t parent;

bool
fate_make(unsigned workers, unsigned max_crashes)
{
	worker_total = workers;
	crash_bound = max_crashes;
	parent = getpid();
	fate = mmap(NULL, sizeof(*fate), PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	return (fate != MAP_FAILED);
}

void
fate_worker_failed(void)
{
	atomic_store(&fate->failed, true);
}

void
fate_worker_ended(void)
{
	atomic_fetch_add(&fate->ended_well, 1);
}

bool
fate_is_good(void)
{
	return (!atomic_load(&fate->failed) &&
	    atomic_load(&fate->ended_well) == worker_total);
}

bool
fate_is_orphan(void)
{
	return (getpid() != parent && getppid() != parent);
}

unsigned
fate_crashed(int64_t now)
{
	unsigned place = atomic_fetch_add(&fate->crashes, 1) % FATE_CRASHES;
	unsigned count = 0;

	atomic_store(&fate->crash_times[place], now);
	for (place = 0; place < FATE_CRASHES; place++) {
		int64_t time = atomic_load(&fate->crash_times[place]);

		count += time != 0 && now - time < MINUTE;
	}
	return (count);
}

unsigned
fate_pause(unsigned crashes)
{
	unsigned pause = PAUSE;

	if (crashes < 2)
		return (0);
	while (crashes-- > 2 && pause < PAUSE_MAX)
		pause *= 2;
	return (pause < PAUSE_MAX ? pause : PAUSE_MAX);
}

bool
fate_is_loop(unsigned crashes)
{
	return (crashes >= crash_bound);
}
