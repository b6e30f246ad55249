/*
 * Operations that write, in groups: what the runtime asks for around them.
 */
#ifndef SRC_WRITES_H
#define SRC_WRITES_H

#include "runtime/write_group.h"

extern const struct write_group	writes;

#endif
