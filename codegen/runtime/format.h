/*
 * The formats of strings that are asserted, a row each.
 */
#ifndef RUNTIME_FORMAT_H
#define RUNTIME_FORMAT_H

#include "runtime/schema.h"

struct format_row {
	const char *name; /* as documents write it */
	const char *detail; /* "must be ..." */
	bool (*check)(struct text); /* NULL for FORMAT_NONE */
};

/* date-time and date: RFC 3339; email: RFC 5321; uri: RFC 3986. */
extern const struct format_row format_rows[FORMAT_COUNT];

#endif
