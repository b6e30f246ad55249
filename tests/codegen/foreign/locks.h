/*
 * The things that the tracker's operations are handed.
 */
#ifndef FOREIGN_LOCKS_H
#define FOREIGN_LOCKS_H

#include "runtime/uuid.h"
#include "tests/codegen/foreign/application.h"

struct board_lock {
	struct text	board;
	bool		traced;
	struct uuid	trace;
};

struct audit {
	bool	closed;
};

#endif
