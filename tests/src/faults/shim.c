/*
 * The count, the plan, and libc's functions: the program's own definitions
 * stand before libc's for all code in the process.
 */
#include "tests/src/faults/shim.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Of all below: a store has a thread that folds its log. */
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static struct shim_plan plan;
static long count;
static bool armed, struck;
static char where[256];

static _Thread_local int depth;

void
shim_arm(const struct shim_plan *chosen)
{
	pthread_mutex_lock(&mutex);
	plan = *chosen;
	count = 0;
	struck = false;
	where[0] = '\0';
	armed = true;
	pthread_mutex_unlock(&mutex);
}

bool
shim_disarm(void)
{
	pthread_mutex_lock(&mutex);
	armed = false;
	pthread_mutex_unlock(&mutex);
	return (struck);
}

const char *
shim_struck_at(void)
{
	return (where);
}

void
shim_enter(void)
{
	depth++;
}

void
shim_leave(void)
{
	depth--;
}

/* Whether it is the turn of this call. */
static bool
is_chosen(void)
{
	long number;

	if (!armed)
		return (false);
	number = count++;
	return (number == plan.at || (number > plan.at && plan.lasting));
}

bool
shim_strikes(const char *call, const char *name)
{
	bool chosen;

	pthread_mutex_lock(&mutex);
	chosen = is_chosen();
	if (chosen && !struck)
		snprintf(where, sizeof(where), "%s %s", call, name);
	struck = struck || chosen;
	pthread_mutex_unlock(&mutex);
	if (chosen)
		errno = plan.error;
	return (chosen);
}

/* The same for a call of libc's. */
static bool
strikes(const char *call, const char *name)
{
	return (depth == 0 && shim_strikes(call, name));
}

/* Standard streams are no files of ours. */
static bool
file_strikes(const char *call, int file)
{
	return (file > STDERR_FILENO && strikes(call, "a descriptor"));
}

/* A full disk takes a part first, as it does in life. */
ssize_t
write(int file, const void *bytes, size_t size)
{
	if (!file_strikes("write", file))
		return (syscall(SYS_write, file, bytes, size));
	if (errno == ENOSPC && size > 1)
		return (syscall(SYS_write, file, bytes, size / 2));
	return (-1);
}

int
fsync(int file)
{
	return (
	    file_strikes("fsync", file) ? -1 : (int)syscall(SYS_fsync, file));
}

int
fdatasync(int file)
{
	return (file_strikes("fdatasync", file)
		? -1
		: (int)syscall(SYS_fdatasync, file));
}

int
openat(int folder, const char *path, int flags, ...)
{
	va_list arguments;
	mode_t mode;

	va_start(arguments, flags);
	mode = va_arg(arguments, mode_t);
	va_end(arguments);
	return (strikes("openat", path)
		? -1
		: (int)syscall(SYS_openat, folder, path, flags, mode));
}

int
renameat(int from, const char *old_path, int to, const char *new_path)
{
	return (strikes("renameat", old_path)
		? -1
		: (int)syscall(SYS_renameat, from, old_path, to, new_path));
}

int
linkat(int from, const char *old_path, int to, const char *new_path, int flags)
{
	return (strikes("linkat", old_path)
		? -1
		: (int)syscall(
		      SYS_linkat, from, old_path, to, new_path, flags));
}

int
unlinkat(int folder, const char *path, int flags)
{
	return (strikes("unlinkat", path)
		? -1
		: (int)syscall(SYS_unlinkat, folder, path, flags));
}

int
ftruncate(int file, off_t size)
{
	return (file_strikes("ftruncate", file)
		? -1
		: (int)syscall(SYS_ftruncate, file, size));
}
