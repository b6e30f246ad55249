/*
 * What holds up an event loop: a library to be preloaded. A piece is what a
 * loop does between two of its calls that wait for clients, receive from one
 * or send to one: a request's work, at most. It holds the loop up for the
 * time that it runs or sleeps, and not for what it waits for a processor.
 *
 * Each process that has turned appends a line to the file TURNS names, at
 * its end: its pid, its turns, its pieces, those that slept for over a
 * millisecond, the longest piece in microseconds and what of it was sleep,
 * and the longest wait for a processor.
 */
#include <dlfcn.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define SLEEP_MIN INT64_C(1000000) /* nanoseconds */

struct moment {
	int64_t time; /* nanoseconds */
	int64_t run; /* by a processor */
	int64_t waited; /* for a processor */
	long switches; /* that were voluntary: it slept */
};

/* Of a thread that has called epoll_wait: a loop. */
static _Thread_local bool loops;
static _Thread_local int schedstat = -1;
static _Thread_local struct moment begin;

static struct {
	int (*epoll_wait)(int, struct epoll_event *, int, int);
	ssize_t (*recv)(int, void *, size_t, int);
	ssize_t (*send)(int, const void *, size_t, int);
} next;

struct pieces {
	long count, slept;
	int64_t longest, longest_sleep, longest_wait;
};

static int report = -1;
static long turns;
/* Those of a turn count when the next one begins: the end of all has none. */
static struct pieces all, of_turn;

__attribute__((constructor)) static void
init(void)
{
	*(void **)&next.epoll_wait = dlsym(RTLD_NEXT, "epoll_wait");
	*(void **)&next.recv = dlsym(RTLD_NEXT, "recv");
	*(void **)&next.send = dlsym(RTLD_NEXT, "send");
	if (getenv("TURNS") != NULL)
		report = open(getenv("TURNS"),
		    O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

__attribute__((destructor)) static void
fini(void)
{
	char line[128];
	int length;

	length = snprintf(line, sizeof(line), "%d %ld %ld %ld %lld %lld %lld\n",
	    (int)getpid(), turns, all.count, all.slept,
	    (long long)all.longest / 1000, (long long)all.longest_sleep / 1000,
	    (long long)all.longest_wait / 1000);
	if (turns > 0 && write(report, line, (size_t)length) == -1)
		perror("turns");
}

static int64_t
waited_for_processor(void)
{
	long long ran = 0, waited = 0;
	char text[96];
	ssize_t count;

	if (schedstat == -1)
		schedstat =
		    open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
	count = pread(schedstat, text, sizeof(text) - 1, 0);
	if (count <= 0)
		return (0);
	text[count] = '\0';
	(void)sscanf(text, "%lld %lld", &ran, &waited);
	return (waited);
}

static int64_t
clock_of(clockid_t clock)
{
	struct timespec time;

	(void)clock_gettime(clock, &time);
	return ((int64_t)time.tv_sec * 1000000000 + time.tv_nsec);
}

static void
begin_piece(void)
{
	struct rusage usage;

	(void)getrusage(RUSAGE_THREAD, &usage);
	begin = (struct moment){
		.time = clock_of(CLOCK_MONOTONIC),
		.run = clock_of(CLOCK_THREAD_CPUTIME_ID),
		.waited = waited_for_processor(),
		.switches = usage.ru_nvcsw,
	};
}

static void
add(struct pieces *sum, const struct pieces *some)
{
	sum->count += some->count;
	sum->slept += some->slept;
	if (some->longest_wait > sum->longest_wait)
		sum->longest_wait = some->longest_wait;
	if (some->longest <= sum->longest)
		return;
	sum->longest = some->longest;
	sum->longest_sleep = some->longest_sleep;
}

static void
end_piece(void)
{
	const struct moment before = begin;
	int64_t held, waited, sleeps = 0;

	begin_piece();
	held = begin.run - before.run;
	waited = begin.waited - before.waited;
	if (begin.switches != before.switches)
		sleeps = begin.time - before.time - held - waited;
	if (sleeps < 0) /* the clocks are not read at once */
		sleeps = 0;
	add(&of_turn,
	    &(const struct pieces){
		1, sleeps > SLEEP_MIN, held + sleeps, sleeps, waited });
}

int
epoll_wait(int epoll, struct epoll_event *events, int count, int timeout)
{
	int got;

	if (loops)
		end_piece();
	add(&all, &of_turn);
	of_turn = (struct pieces){ .count = 0 };
	got = next.epoll_wait(epoll, events, count, timeout);
	loops = true;
	turns++;
	begin_piece();
	return (got);
}

ssize_t
recv(int fd, void *bytes, size_t size, int flags)
{
	if (loops)
		end_piece();
	return (next.recv(fd, bytes, size, flags));
}

ssize_t
send(int fd, const void *bytes, size_t size, int flags)
{
	if (loops)
		end_piece();
	return (next.send(fd, bytes, size, flags));
}
