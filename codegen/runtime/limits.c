/*
 * The bounds that hold when a server sets no others.
 */
#include "runtime/limits.h"

const struct limits limits_default = {
	.body_bytes = 1024 * 1024,
	.head_bytes = 16 * 1024,
	.head_lines = 100,
	.target_bytes = 8 * 1024,
	.json_depth = 64,
	.text_bytes = 1024 * 1024,
	.array_items = 100000,
	.object_members = 10000,
	.violations = 32,
	.assertion_steps = 1000000,
	.pattern_steps = 100000,
	.stream_bytes = 64 * 1024,
};
