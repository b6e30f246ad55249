/*
 * Random bytes are fetched in advance for many ids, a system call each time.
 */
#include "runtime/kore/request_id.h"

#include <stdlib.h>
#include <sys/random.h>

#define ID_BYTES 8
#define POOL_BYTES 256 /* what getrandom gives without a cut */

static unsigned char pool[POOL_BYTES];
static size_t used = POOL_BYTES;

static const unsigned char *
random_bytes(void)
{
	if (used == POOL_BYTES) {
		if (getrandom(pool, POOL_BYTES, 0) != POOL_BYTES)
			abort();
		used = 0;
	}
	used += ID_BYTES;
	return (pool + used - ID_BYTES);
}

static bool
is_valid(struct text id)
{
	static const char allowed[] =
	    "0123456789-._"
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

	if (id.length == 0 || id.length > CALL_REQUEST_ID_MAX)
		return (false);
	for (size_t i = 0; i < id.length; i++) {
		if (memchr(allowed, id.bytes[i], sizeof(allowed) - 1) == NULL)
			return (false);
	}
	return (true);
}

void
request_id_choose(struct call *call)
{
	static const char digits[] = "0123456789abcdef";
	const unsigned char *bytes;
	struct text given;
	char *id;

	if (incoming_header(call->request, "X-Request-Id", &given) &&
	    is_valid(given)) {
		call->request_id =
		    arena_text(call->arena, given.bytes, given.length);
		return;
	}
	bytes = random_bytes();
	id = arena_take(call->arena, 2 * ID_BYTES + 1);
	for (size_t i = 0; i < ID_BYTES; i++) {
		id[2 * i] = digits[bytes[i] >> 4];
		id[2 * i + 1] = digits[bytes[i] & 15];
	}
	id[2 * ID_BYTES] = '\0';
	call->request_id = (struct text){ id, 2 * ID_BYTES };
}
