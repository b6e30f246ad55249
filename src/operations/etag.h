/*
 * Entity tags (RFC 9110, section 8.8.3): of a feed, its epoch and its head.
 */
#ifndef OPERATIONS_ETAG_H
#define OPERATIONS_ETAG_H

#include <stdint.h>

#include "runtime/arena.h"

/*
 * A weak one, since two answers with it differ in the time that they tell.
 */
struct text	etag_write(struct arena *, uint32_t epoch, int64_t head);

#endif
