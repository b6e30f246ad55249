/*
 * What one request may take. Each bound has a problem that names it.
 */
#ifndef RUNTIME_LIMITS_H
#define RUNTIME_LIMITS_H

#include <stddef.h>
#include <stdint.h>

struct limits {
	size_t body_bytes;
	size_t head_bytes; /* request line and fields */
	size_t head_lines;
	size_t target_bytes;
	size_t json_depth;
	size_t text_bytes; /* one string */
	size_t array_items; /* one array */
	size_t object_members; /* one object */
	size_t violations; /* reported in one problem */
	size_t assertion_steps; /* subschemas tried for one value */
	uint32_t pattern_steps; /* PCRE2's match limit */
	size_t stream_bytes; /* that wait for a reader of events */
	uint64_t file_bytes; /* a body that goes to a file; 0: none may */
	unsigned body_methods; /* bits: what may have one beside POST, PUT and
				  PATCH; server_listen sets it */
};

/*
 * 1 MiB, 16 KiB, 100, 8 KiB; 64, 1 MiB, 100,000, 10,000; 32; 1,000,000,
 * 100,000; 64 KiB, none.
 */
extern const struct limits limits_default;

#endif
