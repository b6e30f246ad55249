/*
 * A short ring: who would overfill it waits for the disk himself, so that
 * open descriptors are bounded.
 */
#include "src/store/closer.h"

#include <pthread.h>
#include <stdlib.h>

#include "runtime/thread.h"

struct closer {
	pthread_t thread;
	pthread_mutex_t mutex; /* of all below */
	pthread_cond_t wanted, room;
	struct database *waiting[CLOSER_MAX];
	unsigned first, count;
	bool ending;
};

/* The next one; it counts until it is closed. NULL: it is time to end. */
static struct database *
next(struct closer *closer)
{
	while (closer->count == 0 && !closer->ending)
		(void)pthread_cond_wait(&closer->wanted, &closer->mutex);
	return (closer->count == 0 ? NULL : closer->waiting[closer->first]);
}

static void *
work(void *argument)
{
	struct closer *closer = argument;
	struct database *database;

	(void)pthread_mutex_lock(&closer->mutex);
	while ((database = next(closer)) != NULL) {
		(void)pthread_mutex_unlock(&closer->mutex);
		database_close(database);
		(void)pthread_mutex_lock(&closer->mutex);
		closer->first = (closer->first + 1) % CLOSER_MAX;
		closer->count--;
		(void)pthread_cond_broadcast(&closer->room);
	}
	(void)pthread_mutex_unlock(&closer->mutex);
	return (NULL);
}

struct closer *
closer_begin(void)
{
	struct closer *closer = calloc(1, sizeof(*closer));

	if (closer == NULL)
		abort();
	(void)pthread_mutex_init(&closer->mutex, NULL);
	(void)pthread_cond_init(&closer->wanted, NULL);
	(void)pthread_cond_init(&closer->room, NULL);
	if (thread_begin(&closer->thread, work, closer))
		return (closer);
	free(closer);
	return (NULL);
}

void
closer_end(struct closer *closer)
{
	if (closer == NULL)
		return;
	(void)pthread_mutex_lock(&closer->mutex);
	closer->ending = true;
	(void)pthread_cond_signal(&closer->wanted);
	(void)pthread_mutex_unlock(&closer->mutex);
	(void)pthread_join(closer->thread, NULL);
	(void)pthread_mutex_destroy(&closer->mutex);
	(void)pthread_cond_destroy(&closer->wanted);
	(void)pthread_cond_destroy(&closer->room);
	free(closer);
}

/* The lock is held. */
static bool
is_behind(const struct closer *closer)
{
	return (closer->count > CLOSER_MAX - CLOSER_ROOM);
}

bool
closer_has_room(struct closer *closer)
{
	bool behind;

	if (closer == NULL)
		return (true);
	(void)pthread_mutex_lock(&closer->mutex);
	behind = is_behind(closer);
	(void)pthread_mutex_unlock(&closer->mutex);
	return (!behind);
}

void
closer_wait(struct closer *closer)
{
	if (closer == NULL)
		return;
	(void)pthread_mutex_lock(&closer->mutex);
	while (is_behind(closer))
		(void)pthread_cond_wait(&closer->room, &closer->mutex);
	(void)pthread_mutex_unlock(&closer->mutex);
}

static bool
take(struct closer *closer, struct database *database)
{
	unsigned place;
	bool room;

	(void)pthread_mutex_lock(&closer->mutex);
	room = closer->count < CLOSER_MAX;
	if (room) {
		place = (closer->first + closer->count++) % CLOSER_MAX;
		closer->waiting[place] = database;
		(void)pthread_cond_signal(&closer->wanted);
	}
	(void)pthread_mutex_unlock(&closer->mutex);
	return (room);
}

void
closer_take(struct closer *closer, struct database *database)
{
	if (closer == NULL || !take(closer, database))
		database_close(database);
}
