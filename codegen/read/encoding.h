/*
 * UTF-8 (RFC 3629), strictly.
 */
#ifndef READ_ENCODING_H
#define READ_ENCODING_H

#include "runtime/text.h"

/*
 * The bytes of the sequence that begins there, or 0 when it is none:
 * overlong, a surrogate, above U+10FFFF, or cut off by end. *code is its
 * code point.
 */
size_t encoding_sequence(const char *at, const char *end, unsigned *code);

/* The offset of the first byte that is not UTF-8 or is U+0000, or length. */
size_t encoding_valid(struct text);

#endif
