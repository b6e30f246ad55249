/*
 * Two threads, which are there from the first task on, take what waits; the
 * loop hears of what is done by a bell. Threads touch an exchange's task and
 * nothing else of it.
 */
#include "runtime/kore/task_queue.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <kore/kore.h>

#include "runtime/kore/edge.h"
#include "runtime/kore/request_log.h"
#include "runtime/thread.h"

#define THREADS 2
#define RETRY_AFTER 5 /* seconds */

static pthread_t threads[THREADS];
static unsigned thread_count;
static unsigned under_way; /* waiting, worked on, or not fetched yet */
static int bell = -1;

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER; /* of all below */
static pthread_cond_t wanted = PTHREAD_COND_INITIALIZER;
static struct exchange_queue incoming = TAILQ_HEAD_INITIALIZER(incoming);
static struct exchange_queue done = TAILQ_HEAD_INITIALIZER(done);
static bool ending;

static void on_bell(void *, int);

static struct kore_event event = { .handle = on_bell };

/* The lock is held, but while it works. */
static void
work_on(struct exchange *exchange)
{
	const uint64_t once = 1;

	TAILQ_REMOVE(&incoming, exchange, in_queue);
	(void)pthread_mutex_unlock(&mutex);
	exchange->call.operation->work(exchange->call.task);
	(void)pthread_mutex_lock(&mutex);
	TAILQ_INSERT_TAIL(&done, exchange, in_queue);
	/* A bell that rings already needs no more. */
	if (write(bell, &once, sizeof(once)) == -1)
		return;
}

static void *
run(void *argument)
{
	(void)pthread_mutex_lock(&mutex);
	for (;;) {
		if (!TAILQ_EMPTY(&incoming))
			work_on(TAILQ_FIRST(&incoming));
		else if (ending)
			break;
		else
			(void)pthread_cond_wait(&wanted, &mutex);
	}
	(void)pthread_mutex_unlock(&mutex);
	return (argument);
}

static bool
start_thread(void)
{
	if (!thread_begin(&threads[thread_count], run, NULL))
		return (false);
	thread_count++;
	return (true);
}

/* At least one thread is there; false: none. */
static bool
start(void)
{
	if (thread_count > 0)
		return (true);
	if (bell == -1) {
		bell = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
		if (bell == -1)
			return (false);
		kore_platform_event_level_read(bell, &event);
	}
	ending = false;
	while (thread_count < THREADS && start_thread())
		continue;
	return (thread_count > 0);
}

bool
task_queue_admit(struct call *call)
{
	if (!start())
		return (call_fail_internal(
		    call, "no thread for a task: %s", strerror(errno)));
	if (under_way < edge.max_tasks)
		return (true);
	return (call_fail_busy(call, RETRY_AFTER,
	    "%u long operations are under way already", under_way));
}

void
task_queue_add(struct exchange *exchange)
{
	exchange->place = PLACE_TASK;
	under_way++;
	(void)pthread_mutex_lock(&mutex);
	TAILQ_INSERT_TAIL(&incoming, exchange, in_queue);
	(void)pthread_cond_signal(&wanted);
	(void)pthread_mutex_unlock(&mutex);
}

static struct exchange *
fetch(void)
{
	struct exchange *exchange;

	(void)pthread_mutex_lock(&mutex);
	exchange = TAILQ_FIRST(&done);
	if (exchange != NULL)
		TAILQ_REMOVE(&done, exchange, in_queue);
	(void)pthread_mutex_unlock(&mutex);
	return (exchange);
}

static void
on_bell(void *argument, int error)
{
	struct exchange *exchange;
	uint64_t rung;

	(void)argument;
	(void)error;
	if (read(bell, &rung, sizeof(rung)) != sizeof(rung))
		return;
	while ((exchange = fetch()) != NULL) {
		exchange->place = PLACE_NONE;
		under_way--;
		exchange_worked(exchange);
	}
	request_log_flush();
}

void
task_queue_end(void)
{
	struct pollfd ringing = { .fd = bell, .events = POLLIN };

	while (under_way > 0) {
		(void)poll(&ringing, 1, -1);
		on_bell(NULL, 0);
	}
	(void)pthread_mutex_lock(&mutex);
	ending = true;
	(void)pthread_cond_broadcast(&wanted);
	(void)pthread_mutex_unlock(&mutex);
	while (thread_count > 0)
		(void)pthread_join(threads[--thread_count], NULL);
	if (bell != -1)
		(void)close(bell);
	bell = -1;
}
