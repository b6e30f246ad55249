/*
 * A disk that can be read back as a power cut would have left it: a library
 * to be preloaded. What changes a file or a folder under the folder POWER is
 * done, and then written down in the file POWER_JOURNAL: so whatever stands
 * before the beginning of a sync was done before it, and lasts behind its
 * end.
 *
 * A record: struct record, then its bytes: what was written, a path, or two
 * paths with a NUL between them. All in the byte order of the machine.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#define NAME_SIZE 512

struct record {
	int64_t time; /* of CLOCK_MONOTONIC, in nanoseconds */
	uint64_t inode; /* of the file, or of the folder that is synced */
	int64_t offset; /* of the bytes; the new size; who syncs */
	uint32_t length; /* of what follows */
	char what; /* Name, Write, Truncate, Begin, End, Rename, Unlink */
	char unused[3];
};

static int journal = -1;
static char root[NAME_SIZE];
static size_t root_length;

__attribute__((constructor)) static void
init(void)
{
	const char *path = getenv("POWER_JOURNAL");

	if (path == NULL || getenv("POWER") == NULL)
		return;
	/* Kore writes its processes' titles over the environment. */
	root_length =
	    (size_t)snprintf(root, sizeof(root), "%s", getenv("POWER"));
	journal = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* One writev to a file that is appended to: records do not mix. */
static void
append(
    char what, uint64_t inode, int64_t offset, const void *bytes, size_t length)
{
	struct record record = { .inode = inode,
		.offset = offset,
		.length = (uint32_t)length,
		.what = what };
	char copy[length == 0 ? 1 : length];
	struct iovec parts[2] = { { &record, sizeof(record) },
		{ copy, length } };
	struct timespec now;
	int error = errno;

	(void)clock_gettime(CLOCK_MONOTONIC, &now);
	record.time = (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
	if (length > 0)
		memcpy(copy, bytes, length);
	if (writev(journal, parts, 2) != (ssize_t)(sizeof(record) + length))
		abort();
	errno = error;
}

/* The file's inode; 0: it is no file or folder under the root. */
static uint64_t
inode_of(int file, char path[NAME_SIZE])
{
	char link[64];
	struct stat status;
	ssize_t length;

	if (journal == -1 || file == journal || fstat(file, &status) == -1 ||
	    (!S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode)))
		return (0);
	snprintf(link, sizeof(link), "/proc/self/fd/%d", file);
	length = readlink(link, path, NAME_SIZE - 1);
	if (length < (ssize_t)root_length)
		return (0);
	path[length] = '\0';
	if (strncmp(path, root, root_length) != 0)
		return (0);
	return ((uint64_t)status.st_ino);
}

/* A name and its folder as one path; false: it is not under the root. */
static bool
resolve(int folder, const char *name, char path[NAME_SIZE])
{
	char base[NAME_SIZE] = "";

	if (journal == -1)
		return (false);
	if (name[0] != '/' && inode_of(folder, base) == 0)
		return (false);
	snprintf(path, NAME_SIZE, "%s%s%s", base, base[0] ? "/" : "", name);
	return (strncmp(path, root, root_length) == 0);
}

static void
wrote(int file, const void *bytes, ssize_t count, off_t offset)
{
	char path[NAME_SIZE];
	uint64_t inode = count > 0 ? inode_of(file, path) : 0;

	if (inode != 0)
		append('W', inode, offset, bytes, (size_t)count);
}

ssize_t
write(int file, const void *bytes, size_t size)
{
	off_t offset = lseek(file, 0, SEEK_CUR);
	ssize_t count = syscall(SYS_write, file, bytes, size);

	if (offset != -1)
		wrote(file, bytes, count, offset);
	return (count);
}

ssize_t
pwrite(int file, const void *bytes, size_t size, off_t offset)
{
	ssize_t count = syscall(SYS_pwrite64, file, bytes, size, offset);

	wrote(file, bytes, count, offset);
	return (count);
}

ssize_t
pwrite64(int file, const void *bytes, size_t size, off_t offset)
{
	return (pwrite(file, bytes, size, offset));
}

static int
sync_file(int file, long call)
{
	char path[NAME_SIZE];
	uint64_t inode = inode_of(file, path);
	int result;

	if (inode != 0)
		append('B', inode, gettid(), path, strlen(path));
	result = (int)syscall(call, file);
	if (inode != 0 && result == 0)
		append('E', inode, gettid(), NULL, 0);
	return (result);
}

int
fsync(int file)
{
	return (sync_file(file, SYS_fsync));
}

int
fdatasync(int file)
{
	return (sync_file(file, SYS_fdatasync));
}

int
ftruncate(int file, off_t size)
{
	char path[NAME_SIZE];
	int result = (int)syscall(SYS_ftruncate, file, size);
	uint64_t inode = result == 0 ? inode_of(file, path) : 0;

	if (inode != 0)
		append('T', inode, size, NULL, 0);
	return (result);
}

int
ftruncate64(int file, off_t size)
{
	return (ftruncate(file, size));
}

/* A file that may have been made, or emptied, now. */
static int
opened(int file, int flags)
{
	char path[NAME_SIZE];
	uint64_t inode = 0;

	if (file != -1 && (flags & O_CREAT) != 0)
		inode = inode_of(file, path);
	if (inode != 0)
		append('N', inode, 0, path, strlen(path));
	if (inode != 0 && (flags & O_TRUNC) != 0)
		append('T', inode, 0, NULL, 0);
	return (file);
}

int
openat(int folder, const char *path, int flags, ...)
{
	va_list arguments;
	mode_t mode;

	va_start(arguments, flags);
	mode = va_arg(arguments, mode_t);
	va_end(arguments);
	return (
	    opened((int)syscall(SYS_openat, folder, path, flags, mode), flags));
}

int
open(const char *path, int flags, ...)
{
	va_list arguments;
	mode_t mode;

	va_start(arguments, flags);
	mode = va_arg(arguments, mode_t);
	va_end(arguments);
	return (openat(AT_FDCWD, path, flags, mode));
}

int
open64(const char *path, int flags, ...)
{
	va_list arguments;
	mode_t mode;

	va_start(arguments, flags);
	mode = va_arg(arguments, mode_t);
	va_end(arguments);
	return (openat(AT_FDCWD, path, flags, mode));
}

int
renameat(int from, const char *old_name, int to, const char *new_name)
{
	char names[2 * NAME_SIZE], new_path[NAME_SIZE];
	int result;
	size_t length;

	result = (int)syscall(SYS_renameat, from, old_name, to, new_name);
	if (result == 0 && resolve(from, old_name, names) &&
	    resolve(to, new_name, new_path)) {
		length = strlen(names) + 1;
		strcpy(names + length, new_path);
		append('R', 0, 0, names, length + strlen(new_path));
	}
	return (result);
}

int
unlinkat(int folder, const char *name, int flags)
{
	int result = (int)syscall(SYS_unlinkat, folder, name, flags);
	char path[NAME_SIZE];

	if (result == 0 && resolve(folder, name, path))
		append('U', 0, 0, path, strlen(path));
	return (result);
}

int
unlink(const char *name)
{
	return (unlinkat(AT_FDCWD, name, 0));
}
