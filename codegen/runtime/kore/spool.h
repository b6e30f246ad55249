/*
 * A body that goes to a file as it comes: a file without a name, so that
 * nothing is left of it whatever happens. One that is to be taken apart is
 * mapped when it is whole; the system drops its pages when it needs them.
 */
#ifndef RUNTIME_KORE_SPOOL_H
#define RUNTIME_KORE_SPOOL_H

#include "runtime/source.h"

/* Opens one for so many bytes; -1 with the call failed (507: too many). */
int	spool_open(struct call *, uint64_t length);

/* Writes on; false with the call failed (507: the disk is full). */
MUST_USE bool	spool_write(struct call *, int fd, const char *, size_t);

/*
 * The file's bytes, to be read only, until it is closed; bytes NULL with the
 * call failed.
 */
struct text	spool_map(struct call *, const struct body_file *);

/*
 * Closes the file, and what was mapped of it, by a thread: the room of a long
 * one takes long to be given back.
 */
void	spool_close(const struct body_file *, struct text mapped);

/* Closes a source, by a thread if it is one that takes long. NULL: nothing. */
void	spool_close_source(struct source *);

#endif
