/*
 * Faults of the file system: these functions stand before libc's, for the
 * code under test and for SQLite alike, and one of them fails on demand.
 */
#ifndef TESTS_SRC_FAULTS_H
#define TESTS_SRC_FAULTS_H

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

struct fault {
	const char	*function;	/* the one that fails; NULL: none */
	int		 error;		/* how */
	int		 before;	/* calls that go well before it */
	bool		 once;		/* then all go well again */
};

static struct fault fault;

static inline bool
fault_strikes(const char *function)
{
	if (fault.function == NULL || strcmp(fault.function, function) != 0)
		return (false);
	if (fault.before-- > 0)
		return (false);
	fault.before = 0;
	if (fault.once)
		fault.function = NULL;
	errno = fault.error;
	return (true);
}

#define fault_set(name, code) \
	(fault = (struct fault){ .function = (name), .error = (code) })
#define fault_clear()	(fault.function = NULL)

int
fsync(int file)
{
	return (fault_strikes("fsync") ? -1 :
	    (int)syscall(SYS_fsync, file));
}

int
fdatasync(int file)
{
	return (fault_strikes("fdatasync") ? -1 :
	    (int)syscall(SYS_fdatasync, file));
}

int
renameat(int from, const char *old_path, int to, const char *new_path)
{
	return (fault_strikes("renameat") ? -1 :
	    (int)syscall(SYS_renameat, from, old_path, to, new_path));
}

int
unlinkat(int folder, const char *path, int flags)
{
	return (fault_strikes("unlinkat") ? -1 :
	    (int)syscall(SYS_unlinkat, folder, path, flags));
}

int
mkdirat(int folder, const char *path, mode_t mode)
{
	return (fault_strikes("mkdirat") ? -1 :
	    (int)syscall(SYS_mkdirat, folder, path, mode));
}

int
openat(int folder, const char *path, int flags, ...)
{
	va_list arguments;
	mode_t mode;

	va_start(arguments, flags);
	mode = va_arg(arguments, mode_t);
	va_end(arguments);
	return (fault_strikes("openat") ? -1 :
	    (int)syscall(SYS_openat, folder, path, flags, mode));
}

int
flock(int file, int operation)
{
	return (fault_strikes("flock") ? -1 :
	    (int)syscall(SYS_flock, file, operation));
}

int
close(int file)
{
	if (fault_strikes("close")) {
		(void)syscall(SYS_close, file);
		errno = fault.error;
		return (-1);
	}
	return ((int)syscall(SYS_close, file));
}

int
fstat(int file, struct stat *status)
{
	return (fault_strikes("fstat") ? -1 :
	    (int)syscall(SYS_fstat, file, status));
}

ssize_t
write(int file, const void *bytes, size_t count)
{
	return (fault_strikes("write") ? -1 :
	    syscall(SYS_write, file, bytes, count));
}

ssize_t
pread(int file, void *bytes, size_t count, off_t offset)
{
	return (fault_strikes("pread") ? -1 :
	    syscall(SYS_pread64, file, bytes, count, offset));
}

/* SQLite's own: its reads, its writes. */
ssize_t
pread64(int file, void *bytes, size_t count, off_t offset)
{
	return (fault_strikes("pread64") ? -1 :
	    syscall(SYS_pread64, file, bytes, count, offset));
}

ssize_t
pwrite64(int file, const void *bytes, size_t count, off_t offset)
{
	return (fault_strikes("pwrite64") ? -1 :
	    syscall(SYS_pwrite64, file, bytes, count, offset));
}

#endif
