/*
 * How long the event loop's turns take: a library to be preloaded. A turn is
 * what happens between two calls of epoll_wait; it is held up for the time
 * that it runs or sleeps, and not for what it waits for a processor.
 *
 * Each process that has turned appends a line to the file TURNS names, at
 * its end: its turns, those that slept for long, the longest one and the
 * longest one that slept, in microseconds.
 */
#include <dlfcn.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#define SLEEP_MIN 1000 /* microseconds: less is a lock that was just held */

struct moment {
	int64_t time; /* nanoseconds */
	int64_t run; /* by a processor */
	int64_t waited; /* for a processor */
	long switches; /* that were voluntary: it slept */
};

static _Thread_local int schedstat = -1;
static _Thread_local bool began;
static _Thread_local struct moment begin;

static int (*next)(int, struct epoll_event *, int, int);
static int report = -1;
static long turns, slept;
static int64_t longest, longest_sleep;

__attribute__((constructor)) static void
init(void)
{
	*(void **)&next = dlsym(RTLD_NEXT, "epoll_wait");
	if (getenv("TURNS") != NULL)
		report = open(getenv("TURNS"),
		    O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

__attribute__((destructor)) static void
fini(void)
{
	char line[128];
	int length;

	length = snprintf(line, sizeof(line), "%d %ld %ld %lld %lld\n",
	    (int)getpid(), turns, slept, (long long)longest / 1000,
	    (long long)longest_sleep / 1000);
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
nanoseconds(const struct timespec *time)
{
	return ((int64_t)time->tv_sec * 1000000000 + time->tv_nsec);
}

static struct moment
now(void)
{
	struct moment moment;
	struct timespec time;
	struct rusage usage;

	(void)clock_gettime(CLOCK_MONOTONIC, &time);
	(void)getrusage(RUSAGE_THREAD, &usage);
	moment.time = nanoseconds(&time);
	(void)clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
	moment.run = nanoseconds(&time);
	moment.waited = waited_for_processor();
	moment.switches = usage.ru_nvcsw;
	return (moment);
}

static void
end_turn(void)
{
	struct moment end = now();
	bool sleeps = end.switches != begin.switches;
	int64_t held = end.run - begin.run;

	if (sleeps)
		held = end.time - begin.time - (end.waited - begin.waited);
	turns++;
	if (held > longest)
		longest = held;
	if (!sleeps)
		return;
	if (held > longest_sleep)
		longest_sleep = held;
	slept += held > SLEEP_MIN * 1000;
}

int
epoll_wait(int epoll, struct epoll_event *events, int count, int timeout)
{
	int got;

	if (began)
		end_turn();
	got = next(epoll, events, count, timeout);
	begin = now();
	began = true;
	return (got);
}
