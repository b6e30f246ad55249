/*
 * A worker's beginning, its ticks, and its end: asked to end, it takes no
 * new connections, answers what is under way, and only then lets Kore go.
 */
#include "runtime/kore/worker.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <kore/kore.h>

#include "runtime/clock.h"
#include "runtime/kore/edge.h"
#include "runtime/kore/exchange.h"
#include "runtime/kore/fate.h"
#include "runtime/kore/job_queue.h"
#include "runtime/kore/link.h"
#include "runtime/kore/request_log.h"
#include "runtime/kore/server.h"
#include "runtime/kore/turn.h"
#include "runtime/kore/watch.h"
#include "runtime/kore/write_queue.h"

#define TICK 100 /* milliseconds; without it no time-out ever comes */
#define KEPT (4 * 1024 * 1024) /* bytes, of free memory */
#define LATE INT64_C(100000) /* microseconds, that are worth a line */

static const int ends[] = { SIGTERM, SIGINT, SIGQUIT };
static sigset_t ends_set, kept_set;

static volatile sig_atomic_t asked_to_end;
static int64_t drained_by; /* on the steady clock; 0: not draining */
static int64_t next_tick; /* when it is due, on the steady clock */

static void
on_signal(int number)
{
	(void)number;
	asked_to_end = 1;
}

static void
before_fork(void)
{
	sigprocmask(SIG_BLOCK, &ends_set, &kept_set);
}

static void
after_fork(void)
{
	sigprocmask(SIG_SETMASK, &kept_set, NULL);
}

void
worker_prepare(void)
{
	sigemptyset(&ends_set);
	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
		sigaddset(&ends_set, ends[i]);
	pthread_atfork(before_fork, after_fork, NULL);
}

/* Kore would leave its loop at once. */
static void
take_signals(void)
{
	struct sigaction action = { .sa_handler = on_signal };

	sigfillset(&action.sa_mask);
	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
		sigaction(ends[i], &action, NULL);
	signal(SIGHUP, SIG_IGN); /* Kore's reload loses all state */
	sigprocmask(SIG_UNBLOCK, &ends_set, NULL);
}

/* New clients are refused by the system, for all workers. */
static void
close_listeners(void)
{
	struct kore_server *server;
	struct listener *listener;

	kore_platform_disable_accept();
	LIST_FOREACH (server, &kore_servers, list) {
		LIST_FOREACH (listener, &server->listeners, list)
			shutdown(listener->fd, SHUT_RD);
	}
}

/*
 * Only the worker whose turn it is to accept watches the listeners; it keeps
 * its turn from now on. The others get no turn any more.
 */
static void
begin_drain(void)
{
	drained_by = clock_steady() + edge.drain;
	if (worker->has_lock)
		close_listeners();
	else
		worker_max_connections = 0;
	link_drain();
}

static void
nothing(void *arg, u_int64_t now)
{
	(void)arg;
	(void)now;
}

/* Now Kore may leave its loop. */
static void
end(void)
{
	sig_recv = SIGTERM;
	kore_timer_add(nothing, 0, NULL, KORE_TIMER_ONESHOT);
}

/* A tick that comes late tells how long a turn was. */
static void
note_lateness(void)
{
	int64_t now = clock_steady(), late = now - next_tick;

	if (next_tick != 0 && late > LATE)
		printf("warning: the event loop was held up for %lld ms\n",
		    (long long)late / 1000);
	next_tick = now + INT64_C(1000) * TICK;
}

static void
tick(void *arg, u_int64_t now)
{
	(void)arg;
	(void)now;
	note_lateness();
	watch_tick();
	link_sweep();
	write_queue_run();
	request_log_flush();
	if (drained_by == 0 && (asked_to_end || fate_is_orphan()))
		begin_drain();
	if (drained_by != 0 &&
	    (link_count() == 0 || clock_steady() >= drained_by))
		end();
}

/* The whole server ends, and no client may see this worker. */
static void
give_up(void)
{
	take_signals();
	kore_timer_add(tick, TICK, NULL, 0);
	fate_worker_failed();
	worker_max_connections = 0;
	kore_shutdown();
}

/*
 * All the descriptors that it may have, while it has one thread: later each
 * growth of the kernel's table would wait for a grace period (RCU), 10 ms and
 * more, within the call that asked for a descriptor.
 */
static void
widen_descriptors(void)
{
	int last = fcntl(
	    STDOUT_FILENO, F_DUPFD_CLOEXEC, (int)worker_rlimit_nofiles - 1);

	if (last != -1)
		(void)close(last);
}

bool
server_worker_admit(void)
{
	unsigned crashes;

	widen_descriptors();
	if (!worker->restarted)
		return (true);
	crashes = fate_crashed(clock_steady());
	if (fate_is_loop(crashes)) {
		printf("error: %u workers crashed within a minute: "
		       "the server ends\n",
		    crashes);
		give_up();
		return (false);
	}
	printf("warning: worker crash %u within a minute: a stand-in "
	       "begins in %u ms\n",
	    crashes, fate_pause(crashes));
	poll(NULL, 0, (int)fate_pause(crashes));
	return (true);
}

/*
 * What a long answer gives back the next one takes again. From the system it
 * would come page by page, each of them cleared.
 */
static void
keep_memory(void)
{
#ifdef M_TRIM_THRESHOLD
	(void)mallopt(M_TRIM_THRESHOLD, KEPT);
	(void)mallopt(M_MMAP_THRESHOLD, KEPT);
#endif
}

void
server_worker_begin(struct application *application,
    const struct write_group *group, struct application *writing)
{
	edge.application = application;
	edge.write_group = group;
	keep_memory();
	turn_begin();
	if (group != NULL && !write_queue_begin(group, writing)) {
		printf("error: no thread that writes: %s\n", strerror(errno));
		give_up();
		return;
	}
	take_signals();
	kore_timer_add(tick, TICK, NULL, 0);
}

unsigned
server_worker_number(void)
{
	return (worker->id);
}

void
server_worker_failed(void)
{
	give_up();
}

void
server_worker_end(void)
{
	link_close_receiving();
	job_queue_end(); /* the last of it may be a write */
	write_queue_end();
	link_close_all();
	request_log_flush();
	exchange_release();
	fate_worker_ended();
}
