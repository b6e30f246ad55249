/*
 * A source is the call's until its response begins, so that an operation
 * that fails half-way leaves no file open.
 */
#include "runtime/source.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

struct source *
source_open(struct call *call, const struct source_maker *maker, void *state,
    uint64_t length)
{
	struct source *source = malloc(sizeof(*source));

	if (source == NULL)
		abort();
	*source = (struct source){
		.maker = maker,
		.state = state,
		.length = length,
	};
	source_close(call->source);
	call->source = source;
	return (source);
}

struct range {
	int fd;
	uint64_t offset;
	uint64_t left;
};

static enum source_result
pull_range(void *state, char *room, size_t size, size_t *written)
{
	struct range *range = state;
	ssize_t got;

	if (size > range->left)
		size = range->left;
	if (size == 0)
		return (SOURCE_END);
	do
		got = pread(range->fd, room, size, (off_t)range->offset);
	while (got == -1 && errno == EINTR);
	if (got <= 0)
		return (SOURCE_FAILED);
	range->offset += (uint64_t)got;
	range->left -= (uint64_t)got;
	*written = (size_t)got;
	return (range->left > 0 ? SOURCE_PIECE : SOURCE_END);
}

static void
let_range_go(void *state)
{
	struct range *range = state;

	close(range->fd);
	free(range);
}

static const struct source_maker range_maker = {
	.pull = pull_range,
	.close = let_range_go,
	.slow_to_close = true, /* who has the last of a file frees its room */
};

struct source *
source_file(struct call *call, int fd, uint64_t offset, uint64_t length)
{
	struct range *range = malloc(sizeof(*range));

	if (range == NULL)
		abort();
	*range = (struct range){ .fd = fd, .offset = offset, .left = length };
	return (source_open(call, &range_maker, range, length));
}

void
source_wake(struct source *source)
{
	if (source->on_wake != NULL)
		source->on_wake(source->waker);
}

void
source_fail(struct source *source)
{
	source->failed = true;
	source_wake(source);
}

struct source *
source_take(struct call *call)
{
	struct source *source = call->response.source;

	if (source != NULL)
		call->source = NULL;
	call->response.source = NULL;
	return (source);
}

void
source_close(struct source *source)
{
	if (source == NULL)
		return;
	source->maker->close(source->state);
	free(source);
}
