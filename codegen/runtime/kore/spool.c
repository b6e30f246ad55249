/*
 * O_TMPFILE has no name from the beginning; where the file system does not
 * know it, a name is given and taken away at once.
 */
#include "runtime/kore/spool.h"

#include <sys/mman.h>
#include <sys/statvfs.h>

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "runtime/kore/edge.h"
#include "runtime/kore/job_queue.h"

#define PATH_SIZE 4096
#define RETRY_AFTER 5 /* seconds */

static int
open_file(void)
{
	char path[PATH_SIZE];
	int fd;

	fd = open(edge.spool, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
	if (fd != -1 || (errno != EOPNOTSUPP && errno != EISDIR))
		return (fd);
	snprintf(path, sizeof(path), "%s/bodyXXXXXX", edge.spool);
	fd = mkostemp(path, O_CLOEXEC);
	if (fd != -1)
		(void)unlink(path);
	return (fd);
}

static bool
fail(struct call *call, int error)
{
	if (error == ENOSPC || error == EDQUOT || error == EFBIG)
		return (call_fail(call, FAILURE_STORAGE_FULL,
		    "there is no room for the body"));
	if (error == EMFILE || error == ENFILE)
		return (call_fail_busy(
		    call, RETRY_AFTER, "too many files are open"));
	return (call_fail_internal(call, "the body cannot be kept in %s: %s",
	    edge.spool, strerror(error)));
}

/* Room that is there now; it may be another's when it is needed. */
static bool
has_room(int fd, uint64_t length)
{
	struct statvfs system;

	return (fstatvfs(fd, &system) != 0 ||
	    length / system.f_frsize < system.f_bavail);
}

int
spool_open(struct call *call, uint64_t length)
{
	int fd = open_file();

	if (fd == -1) {
		(void)fail(call, errno);
	} else if (!has_room(fd, length)) {
		(void)close(fd);
		fd = -1;
		(void)fail(call, ENOSPC);
	}
	return (fd);
}

bool
spool_write(struct call *call, int fd, const char *bytes, size_t length)
{
	while (length > 0) {
		ssize_t written = write(fd, bytes, length);

		if (written == -1 && errno == EINTR)
			continue;
		if (written <= 0)
			return (fail(call, written == 0 ? ENOSPC : errno));
		bytes += written;
		length -= (size_t)written;
	}
	return (true);
}

struct text
spool_map(struct call *call, const struct body_file *file)
{
	struct text none = { NULL, 0 };
	void *bytes =
	    mmap(NULL, file->length, PROT_READ, MAP_PRIVATE, file->fd, 0);

	if (bytes == MAP_FAILED) {
		(void)fail(call, errno);
		return (none);
	}
	(void)madvise(bytes, file->length, MADV_SEQUENTIAL);
	return ((struct text){ bytes, file->length });
}

/* What is to be let go. */
struct remains {
	struct job job;
	int fd; /* -1: none */
	struct text mapped; /* bytes NULL: nothing */
	struct source *source;
};

static void
let_go(struct job *job)
{
	const struct remains *remains = (void *)job;
	const struct text mapped = remains->mapped;

	if (mapped.bytes != NULL)
		(void)munmap((void *)(uintptr_t)mapped.bytes, mapped.length);
	if (remains->fd != -1)
		(void)close(remains->fd);
	source_close(remains->source);
}

static void
forget(struct job *job)
{
	free(job);
}

static void
leave(struct remains what)
{
	struct remains *remains = malloc(sizeof(*remains));

	if (remains == NULL)
		abort();
	*remains = what;
	remains->job = (struct job){ .run = let_go, .done = forget };
	if (job_queue_add(JOB_FILES, &remains->job))
		return;
	let_go(&remains->job);
	forget(&remains->job);
}

void
spool_close(const struct body_file *file, struct text mapped)
{
	leave((struct remains){ .fd = file->fd, .mapped = mapped });
}

void
spool_close_source(struct source *source)
{
	if (source != NULL && source->maker->slow_to_close)
		leave((struct remains){ .fd = -1, .source = source });
	else
		source_close(source);
}
