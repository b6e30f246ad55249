/*
 * A lane of robust mutexes. Who holds place k + 1 is the only one who waits
 * for place k, so that nobody is overtaken but at the entry, where there is
 * room for all. The kernel gives back what a dead process held.
 */
#include "src/store/turnstile.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>

struct turnstile {
	pthread_mutex_t *places; /* shared; the first is the turn itself */
	unsigned count;
	unsigned depth; /* of this process's turns */
};

static void
make_place(pthread_mutex_t *place)
{
	pthread_mutexattr_t attributes;

	pthread_mutexattr_init(&attributes);
	pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED);
	pthread_mutexattr_setrobust(&attributes, PTHREAD_MUTEX_ROBUST);
	pthread_mutex_init(place, &attributes);
	pthread_mutexattr_destroy(&attributes);
}

struct turnstile *
turnstile_make(unsigned processes)
{
	struct turnstile *turnstile = calloc(1, sizeof(*turnstile));

	if (turnstile == NULL)
		abort();
	turnstile->count = processes;
	turnstile->places = mmap(NULL, processes * sizeof(pthread_mutex_t),
	    PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (turnstile->places == MAP_FAILED) {
		free(turnstile);
		return (NULL);
	}
	for (unsigned i = 0; i < processes; i++)
		make_place(&turnstile->places[i]);
	return (turnstile);
}

void
turnstile_free(struct turnstile *turnstile)
{
	if (turnstile == NULL)
		return;
	(void)munmap(
	    turnstile->places, turnstile->count * sizeof(pthread_mutex_t));
	free(turnstile);
}

static struct timespec
after(int milliseconds)
{
	struct timespec until;

	(void)clock_gettime(CLOCK_MONOTONIC, &until);
	until.tv_sec += milliseconds / 1000;
	until.tv_nsec += milliseconds % 1000 * 1000000L;
	if (until.tv_nsec >= 1000000000L) {
		until.tv_sec++;
		until.tv_nsec -= 1000000000L;
	}
	return (until);
}

static bool
take(pthread_mutex_t *place, const struct timespec *until)
{
	int error = pthread_mutex_clocklock(place, CLOCK_MONOTONIC, until);

	if (error == EOWNERDEAD)
		error = pthread_mutex_consistent(place);
	return (error == 0);
}

bool
turnstile_enter(struct turnstile *turnstile, int milliseconds)
{
	const struct timespec until = after(milliseconds);
	unsigned place = turnstile->count;
	bool taken;

	if (turnstile->depth > 0) {
		turnstile->depth++;
		return (true);
	}
	do {
		taken = take(&turnstile->places[place - 1], &until);
		if (place < turnstile->count)
			(void)pthread_mutex_unlock(&turnstile->places[place]);
	} while (taken && --place > 0);
	turnstile->depth = taken ? 1 : 0;
	return (taken);
}

bool
turnstile_keep(struct turnstile *turnstile)
{
	if (turnstile->depth == 0)
		return (false);
	turnstile->depth++;
	return (true);
}

void
turnstile_leave(struct turnstile *turnstile)
{
	if (--turnstile->depth == 0)
		(void)pthread_mutex_unlock(&turnstile->places[0]);
}
