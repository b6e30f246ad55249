/*
 * Plain scalars by the core schema: words by table, numbers by a scan that
 * writes JSON's form of what it reads.
 */
#include "codegen/read/scalar.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>

#include "runtime/buffer.h"

struct word {
	const char *spelling;
	enum scalar_kind kind;
	const char *json; /* NULL: JSON has no such number */
};

static const struct word words[] = {
	{ "", SCALAR_NULL, "null" },
	{ "~", SCALAR_NULL, "null" },
	{ "null", SCALAR_NULL, "null" },
	{ "Null", SCALAR_NULL, "null" },
	{ "NULL", SCALAR_NULL, "null" },
	{ "true", SCALAR_BOOLEAN, "true" },
	{ "True", SCALAR_BOOLEAN, "true" },
	{ "TRUE", SCALAR_BOOLEAN, "true" },
	{ "false", SCALAR_BOOLEAN, "false" },
	{ "False", SCALAR_BOOLEAN, "false" },
	{ "FALSE", SCALAR_BOOLEAN, "false" },
	{ ".inf", SCALAR_NUMBER, NULL },
	{ ".Inf", SCALAR_NUMBER, NULL },
	{ ".INF", SCALAR_NUMBER, NULL },
	{ "+.inf", SCALAR_NUMBER, NULL },
	{ "+.Inf", SCALAR_NUMBER, NULL },
	{ "+.INF", SCALAR_NUMBER, NULL },
	{ "-.inf", SCALAR_NUMBER, NULL },
	{ "-.Inf", SCALAR_NUMBER, NULL },
	{ "-.INF", SCALAR_NUMBER, NULL },
	{ ".nan", SCALAR_NUMBER, NULL },
	{ ".NaN", SCALAR_NUMBER, NULL },
	{ ".NAN", SCALAR_NUMBER, NULL },
};

static size_t
digits(const char *at)
{
	size_t count = 0;

	while (isdigit((unsigned char)at[count]))
		count++;
	return (count);
}

/* 0o17 and 0x1F; *fits is false beyond 64 bits. */
static bool
resolve_based(
    struct arena *arena, struct text plain, struct text *json, bool *fits)
{
	int base = plain.bytes[1] == 'x' ? 16 : 8;
	unsigned long long value;
	char *end;

	if (plain.length < 3 || plain.bytes[0] != '0' ||
	    (plain.bytes[1] != 'x' && plain.bytes[1] != 'o') ||
	    !isxdigit((unsigned char)plain.bytes[2]))
		return (false);
	errno = 0;
	value = strtoull(plain.bytes + 2, &end, base);
	if (*end != '\0' || end == plain.bytes + 2)
		return (false);
	*fits = errno == 0;
	*json = arena_format(arena, "%llu", value);
	return (true);
}

/* The parts of [-+]? ( . D+ | D+ ( . D* )? ) ( [eE] [-+]? D+ )? */
struct parts {
	const char *whole, *fraction, *exponent;
	size_t whole_length, fraction_length;
	bool negative;
};

static bool
split(const char *at, struct parts *parts)
{
	const char *sign;

	parts->negative = *at == '-';
	if (*at == '-' || *at == '+')
		at++;
	parts->whole = at;
	parts->whole_length = digits(at);
	at += parts->whole_length;
	if (*at == '.') {
		parts->fraction = ++at;
		parts->fraction_length = digits(at);
		at += parts->fraction_length;
	}
	if (parts->whole_length + parts->fraction_length == 0)
		return (false);
	if (*at == 'e' || *at == 'E') {
		parts->exponent = sign = ++at;
		if (*sign == '-' || *sign == '+')
			at++;
		if (digits(at) == 0)
			return (false);
		at += digits(at);
	}
	return (*at == '\0');
}

static bool
resolve_number(struct arena *arena, struct text plain, enum scalar_kind *kind,
    struct text *json)
{
	struct parts parts = { 0 };
	struct buffer out;

	if (!split(plain.bytes, &parts))
		return (false);
	while (parts.whole_length > 1 && *parts.whole == '0') {
		parts.whole++;
		parts.whole_length--;
	}
	buffer_init(&out, arena);
	if (parts.negative)
		buffer_append(&out, "-", 1);
	if (parts.whole_length == 0)
		buffer_append(&out, "0", 1);
	buffer_append(&out, parts.whole, parts.whole_length);
	if (parts.fraction_length > 0) {
		buffer_append(&out, ".", 1);
		buffer_append(&out, parts.fraction, parts.fraction_length);
	}
	if (parts.exponent != NULL)
		buffer_format(&out, "e%s", parts.exponent);
	*kind = parts.fraction == NULL && parts.exponent == NULL
	    ? SCALAR_INTEGER
	    : SCALAR_NUMBER;
	*json = buffer_text(&out);
	return (true);
}

bool
scalar_resolve(struct arena *arena, struct text plain, enum scalar_kind *kind,
    struct text *json)
{
	bool fits = true;

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (strcmp(plain.bytes, words[i].spelling) != 0)
			continue;
		*kind = words[i].kind;
		*json = text_of(words[i].json);
		return (words[i].json != NULL);
	}
	if (resolve_based(arena, plain, json, &fits)) {
		*kind = SCALAR_INTEGER;
		return (fits);
	}
	if (resolve_number(arena, plain, kind, json))
		return (true);
	*kind = SCALAR_TEXT;
	*json = plain;
	return (true);
}
