/*
 * A text: bytes and their count. Texts made by the runtime are valid UTF-8,
 * hold no U+0000, and are followed by a NUL, so that bytes is a C string too.
 * What a document calls bytes is none of that: bodies, parts of a form.
 */
#ifndef RUNTIME_TEXT_H
#define RUNTIME_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#define MUST_USE __attribute__((warn_unused_result))
/* Of a function that hardly ever runs: kept out of those that always do. */
#define SELDOM __attribute__((noinline, cold))
#define DEPRECATED __attribute__((deprecated))
#define PRINTF_LIKE(f, a) __attribute__((format(printf, f, a), nonnull(f)))

struct text {
	const char *bytes; /* NULL: no text at all */
	size_t length; /* in bytes, without the NUL */
};

/* Lists of the values that have no struct of their own. */
struct text_list {
	struct text *items;
	size_t count;
};

/* A text of a string literal, usable where a constant is needed. */
#define TEXT(literal) \
	{ \
		(literal), sizeof(literal) - 1 \
	}

/* The text of a NUL-terminated string; it lives as long as the string. */
static inline struct text
text_of(const char *string)
{
	return ((struct text){ string, string == NULL ? 0 : strlen(string) });
}

/* Whether two texts have the same bytes. */
static inline bool
text_equal(struct text a, struct text b)
{
	return (a.length == b.length &&
	    (a.length == 0 || memcmp(a.bytes, b.bytes, a.length) == 0));
}

/* Whether two texts are the same but for the case of ASCII letters. */
bool text_equal_ascii(struct text, struct text);

/*
 * The length of the UTF-8 sequence that begins at p, before end; 0 when it is
 * none: overlong, cut short, a surrogate or above U+10FFFF (RFC 3629).
 */
size_t text_sequence(const char *p, const char *end);

/* Whether the bytes are UTF-8; U+0000 is allowed here. */
bool text_is_utf8(struct text);

/* How many code points a text has, which is UTF-8. */
size_t text_count(struct text);

#endif
