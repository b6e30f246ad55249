/*
 * A group is begun when something was handed over, takes in what arrives
 * while it is run, and ends when nothing waits or its time is over. Nobody
 * else touches an exchange while it is in a group.
 */
#include "runtime/kore/writer.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

#include "runtime/clock.h"
#include "runtime/dispatch.h"
#include "runtime/kore/edge.h"
#include "runtime/kore/watch.h"
#include "runtime/problem.h"
#include "runtime/thread.h"

#define GROUP_TIME INT64_C(4000) /* microseconds of running */
#define PAUSE 1 /* milliseconds, when it cannot begin */
#define NEVER INT64_MAX
#define FORGETTING 8 /* groups, until half of a smaller crowd is believed */

/* What is to be done again and again. */
struct chore {
	struct chore *next;
	void (*run)(struct application *);
	int64_t period, due; /* microseconds, on the steady clock */
};

static const struct write_group *group; /* NULL: there is no thread */
static struct application *application;
static pthread_t thread;
static int bell;
static _Thread_local bool is_writer;

/* Of the thread alone. */
static unsigned last; /* how many the last group had */
static unsigned crowd; /* how many come and go: the most, of late */

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER; /* of all below */
static pthread_cond_t wanted = PTHREAD_COND_INITIALIZER;
static struct exchange_queue incoming = TAILQ_HEAD_INITIALIZER(incoming);
static unsigned waiting; /* in it */
static struct exchange_queue done = TAILQ_HEAD_INITIALIZER(done);
static struct chore *chores;
static bool ending;

static void
lock(void)
{
	(void)pthread_mutex_lock(&mutex);
}

static void
unlock(void)
{
	(void)pthread_mutex_unlock(&mutex);
}

static unsigned
waiting_count(void)
{
	unsigned count;

	lock();
	count = waiting;
	unlock();
	return (count);
}

/* The next one for the group; NULL: it has to end. */
static struct exchange *
take(int64_t until)
{
	struct exchange *exchange = NULL;

	if (until != NEVER &&
	    (clock_steady() >= until || group->full(application)))
		return (NULL);
	lock();
	if (!TAILQ_EMPTY(&incoming)) {
		exchange = TAILQ_FIRST(&incoming);
		TAILQ_REMOVE(&incoming, exchange, in_queue);
		waiting--;
		exchange->place = PLACE_GROUP;
	}
	unlock();
	return (exchange);
}

static void
run_one(struct exchange *exchange)
{
	struct call *call = &exchange->call;

	call->application = application;
	group->enter(application);
	do
		exchange->done = dispatch_run(call, exchange->request);
	while (call_run_errand(call));
	group->leave(application, exchange->done);
	exchange->step = EXCHANGE_ANSWER;
}

/* The operation's answer, or that of its group. */
static void
settle(struct exchange *exchange, unsigned number)
{
	struct call *call = &exchange->call;
	struct failure failure = call->failure;

	call->failure = (struct failure){ .kind = FAILURE_NONE };
	if (!group->result(application, number, call)) {
		failure = call->failure;
		dispatch_revoke(call, &failure);
		return;
	}
	call->failure = failure;
	if (!exchange->done)
		problem_write(call);
}

/*
 * How many a group may have. Clients whose answers have just gone out come
 * back; if all of them were taken into one group, the thread would have
 * nothing to do until then. So each group has half of those that are seen to
 * come and go, and one half is read while the other is written. Workers that
 * share a disk are each other's other half.
 */
static unsigned
share(void)
{
	unsigned seen = last + waiting_count();

	if (last == 0 || !edge.alone)
		return (UINT_MAX);
	if (seen > crowd)
		crowd = seen;
	else
		crowd -= (crowd - seen + FORGETTING - 1) / FORGETTING;
	return ((crowd + 1) / 2);
}

/* The first of a group may wait for other processes: it costs no time. */
static void
run_group(void)
{
	struct exchange_queue members = TAILQ_HEAD_INITIALIZER(members);
	struct exchange *exchange;
	int64_t until = NEVER;
	unsigned number = 0, size = 0, most = share();

	while (!group->ready(application))
		(void)poll(NULL, 0, PAUSE);
	group->begin(application);
	while (size < most && (exchange = take(until)) != NULL) {
		run_one(exchange);
		TAILQ_INSERT_TAIL(&members, exchange, in_queue);
		if (size++ == 0)
			until = clock_steady() + GROUP_TIME;
	}
	last = size;
	group->end(application);
	TAILQ_FOREACH (exchange, &members, in_queue)
		settle(exchange, number++);
	lock();
	TAILQ_CONCAT(&done, &members, in_queue);
	unlock();
	writer_ring();
	group->release(application);
}

/* Does what is due; when the next one is. */
static int64_t
do_chores(void)
{
	int64_t now = clock_steady(), next = NEVER;

	for (struct chore *chore = chores; chore != NULL; chore = chore->next) {
		if (chore->due <= now) {
			unlock();
			chore->run(application);
			lock();
			chore->due = clock_steady() + chore->period;
		}
		if (chore->due < next)
			next = chore->due;
	}
	return (next);
}

/* The lock is held. */
static void
wait_until(int64_t time)
{
	struct timespec when = { time / 1000000, time % 1000000 * 1000 };

	if (time == NEVER)
		(void)pthread_cond_wait(&wanted, &mutex);
	else
		(void)pthread_cond_clockwait(
		    &wanted, &mutex, CLOCK_MONOTONIC, &when);
}

static void *
work(void *argument)
{
	int64_t next;

	is_writer = true;
	watch_begin("the thread that writes");
	lock();
	while (!ending || !TAILQ_EMPTY(&incoming)) {
		next = do_chores();
		if (!TAILQ_EMPTY(&incoming)) {
			unlock();
			run_group();
			lock();
		} else if (!ending) {
			wait_until(next);
		}
	}
	unlock();
	watch_end();
	return (argument);
}

bool
writer_begin(const struct write_group *the_group,
    struct application *the_application, int *its_bell)
{
	bell = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	if (bell == -1)
		return (false);
	application = the_application;
	group = the_group;
	ending = false;
	if (!thread_begin(&thread, work, NULL)) {
		(void)close(bell);
		group = NULL;
		return (false);
	}
	*its_bell = bell;
	return (true);
}

void
writer_end(void)
{
	struct chore *chore;

	if (group == NULL)
		return;
	lock();
	ending = true;
	(void)pthread_cond_signal(&wanted);
	unlock();
	(void)pthread_join(thread, NULL);
	while ((chore = chores) != NULL) {
		chores = chore->next;
		free(chore);
	}
	(void)close(bell);
	group = NULL;
}

void
writer_hand_over(struct exchange_queue *queue)
{
	struct exchange *exchange;
	unsigned count = 0;

	if (TAILQ_EMPTY(queue))
		return;
	TAILQ_FOREACH (exchange, queue, in_queue) {
		exchange->place = PLACE_HANDED;
		count++;
	}
	lock();
	TAILQ_CONCAT(&incoming, queue, in_queue);
	waiting += count;
	unlock();
	(void)pthread_cond_signal(&wanted);
}

bool
writer_take_back(struct exchange *exchange)
{
	bool waits;

	lock();
	waits = exchange->place == PLACE_HANDED;
	if (waits) {
		TAILQ_REMOVE(&incoming, exchange, in_queue);
		waiting--;
	}
	unlock();
	return (waits);
}

void
writer_fetch(struct exchange_queue *queue)
{
	lock();
	TAILQ_CONCAT(queue, &done, in_queue);
	unlock();
}

void
writer_ring(void)
{
	const uint64_t once = 1;

	/* One that rings already needs no more. */
	if (write(bell, &once, sizeof(once)) == -1)
		return;
}

bool
writer_is_current(void)
{
	return (is_writer);
}

void
writer_every(unsigned milliseconds, void (*callback)(struct application *))
{
	struct chore *chore = malloc(sizeof(*chore));

	if (chore == NULL)
		abort();
	*chore = (struct chore){
		.run = callback,
		.period = (int64_t)milliseconds * 1000,
	};
	lock();
	chore->due = clock_steady() + chore->period;
	chore->next = chores;
	chores = chore;
	(void)pthread_cond_signal(&wanted);
	unlock();
}
