/*
 * A lane's threads are there from its first job on, and take what waits; the
 * loop hears of what is done by a bell.
 */
#include "runtime/kore/job_queue.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <kore/kore.h>

#include "runtime/kore/request_log.h"
#include "runtime/kore/watch.h"
#include "runtime/thread.h"

#define THREADS 2 /* of one lane at most */

TAILQ_HEAD(jobs, job);

struct lane {
	const unsigned wanted_threads;
	pthread_t threads[THREADS];
	unsigned thread_count;
	pthread_cond_t wanted;
	struct jobs incoming;
};

#define LANE(count, lane) \
	{ \
		.wanted_threads = (count), .wanted = PTHREAD_COND_INITIALIZER, \
		.incoming = TAILQ_HEAD_INITIALIZER(lanes[lane].incoming), \
	}

static struct lane lanes[JOB_LANES] = {
	[JOB_TASKS] = LANE(2, JOB_TASKS),
	[JOB_ERRANDS] = LANE(1, JOB_ERRANDS),
	[JOB_FILES] = LANE(1, JOB_FILES),
};

static unsigned under_way; /* waiting, run, or not done yet; the loop's */
static int bell = -1;

/* Of all below, and of what waits in the lanes. */
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static struct jobs ready = TAILQ_HEAD_INITIALIZER(ready);
static bool ending;

static void on_bell(void *, int);

static struct kore_event event = { .handle = on_bell };

/* The next one of the lane, when there is one; NULL: it is time to end. */
static struct job *
take(struct lane *lane)
{
	struct job *job;

	(void)pthread_mutex_lock(&mutex);
	while (TAILQ_EMPTY(&lane->incoming) && !ending)
		(void)pthread_cond_wait(&lane->wanted, &mutex);
	job = TAILQ_FIRST(&lane->incoming);
	if (job != NULL)
		TAILQ_REMOVE(&lane->incoming, job, in_queue);
	(void)pthread_mutex_unlock(&mutex);
	return (job);
}

/* The loop, which wakes at once, must not find the lock held. */
static void
give(struct job *job)
{
	const uint64_t once = 1;

	(void)pthread_mutex_lock(&mutex);
	TAILQ_INSERT_TAIL(&ready, job, in_queue);
	(void)pthread_mutex_unlock(&mutex);
	/* A bell that rings already needs no more. */
	if (write(bell, &once, sizeof(once)) == -1)
		return;
}

static void *
work(void *argument)
{
	struct job *job;

	watch_begin("a thread for long work");
	while ((job = take(argument)) != NULL) {
		job->run(job);
		give(job);
	}
	watch_end();
	return (NULL);
}

static bool
hang_bell(void)
{
	if (bell != -1)
		return (true);
	bell = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	if (bell == -1)
		return (false);
	kore_platform_event_level_read(bell, &event);
	return (true);
}

static bool
start_thread(struct lane *lane)
{
	if (!thread_begin(&lane->threads[lane->thread_count], work, lane))
		return (false);
	lane->thread_count++;
	return (true);
}

bool
job_queue_begin(enum job_lane number)
{
	struct lane *lane = &lanes[number];

	if (lane->thread_count > 0)
		return (true);
	errno = ESHUTDOWN;
	if (ending || !hang_bell())
		return (false);
	while (lane->thread_count < lane->wanted_threads && start_thread(lane))
		continue;
	return (lane->thread_count > 0);
}

bool
job_queue_add(enum job_lane number, struct job *job)
{
	struct lane *lane = &lanes[number];

	if (!job_queue_begin(number))
		return (false);
	under_way++;
	(void)pthread_mutex_lock(&mutex);
	TAILQ_INSERT_TAIL(&lane->incoming, job, in_queue);
	(void)pthread_mutex_unlock(&mutex);
	(void)pthread_cond_signal(&lane->wanted);
	return (true);
}

static struct job *
fetch(void)
{
	struct job *job;

	(void)pthread_mutex_lock(&mutex);
	job = TAILQ_FIRST(&ready);
	if (job != NULL)
		TAILQ_REMOVE(&ready, job, in_queue);
	(void)pthread_mutex_unlock(&mutex);
	return (job);
}

static void
on_bell(void *argument, int error)
{
	struct job *job;
	uint64_t rung;

	(void)argument;
	(void)error;
	if (read(bell, &rung, sizeof(rung)) != sizeof(rung))
		return;
	while ((job = fetch()) != NULL) {
		under_way--;
		job->done(job);
	}
	request_log_flush();
}

static void
end_threads(struct lane *lane)
{
	(void)pthread_cond_broadcast(&lane->wanted);
	while (lane->thread_count > 0)
		(void)pthread_join(lane->threads[--lane->thread_count], NULL);
}

void
job_queue_end(void)
{
	struct pollfd ringing = { .fd = bell, .events = POLLIN };

	while (under_way > 0) {
		(void)poll(&ringing, 1, -1);
		on_bell(NULL, 0);
	}
	(void)pthread_mutex_lock(&mutex);
	ending = true;
	(void)pthread_mutex_unlock(&mutex);
	for (size_t i = 0; i < JOB_LANES; i++)
		end_threads(&lanes[i]);
	if (bell != -1)
		(void)close(bell);
	bell = -1;
}
