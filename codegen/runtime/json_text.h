/*
 * What JSON is not: the checks of a text's bytes that yajl does not make or
 * makes too loosely, done before it sees them (RFC 8259, sections 7 and 8).
 */
#ifndef RUNTIME_JSON_TEXT_H
#define RUNTIME_JSON_TEXT_H

#include <stdint.h>

#include "runtime/text.h"

/* What is wrong where; its texts are static. */
struct json_fault {
	const char *code; /* json_encoding, json_nul, ... */
	const char *detail; /* "there is ..." */
	const char *rule; /* "must not have ...", of an escape; or NULL */
	size_t offset; /* in bytes, from 0; SIZE_MAX: there is none */
};

struct json_position {
	size_t line; /* from 1 */
	size_t column; /* in code points, from 1 */
};

/*
 * Whether the bytes are UTF-8 (no overlong forms, no surrogates, nothing
 * above U+10FFFF) without a byte order mark and without control characters
 * other than tab, line feed and carriage return. Escapes that are JSON by its
 * grammar and none of text are no fault: the first one that is a lone
 * surrogate or U+0000 is put into escape. Anything else is yajl's to judge.
 */
MUST_USE bool json_text_check(
    struct text, struct json_fault *, struct json_fault *escape);

/* Finds the next such escape behind that one. */
void json_text_next_escape(struct text, struct json_fault *escape);

/* The line and column of an offset. */
struct json_position json_text_position(struct text, size_t offset);

#endif
