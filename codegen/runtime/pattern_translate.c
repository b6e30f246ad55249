/*
 * One pass over the source, term by term: groups, quantifiers and classes.
 */
#include "runtime/pattern_translator.h"

#include <stdlib.h>

#define PCRE2_COUNT_MAX 65535 /* of a quantifier */
#define PIECE 32768u /* a large count is written in such */
#define COUNT_MAX (64ul * PIECE) /* that is written so */

#define ANY_BUT_LINE_ENDS "[^\\n\\r\\x{2028}\\x{2029}]"

/* Notes where what is written next comes from. */
static void
mark(struct translator *t)
{
	struct pattern_translation *result = t->result;
	size_t old = result->mark_capacity;

	if (result->mark_count == old) {
		result->mark_capacity = old == 0 ? 32 : old * 2;
		result->marks = arena_grow(t->arena, result->marks,
		    old * sizeof(*result->marks),
		    result->mark_capacity * sizeof(*result->marks));
	}
	result->marks[result->mark_count++] =
	    (struct pattern_mark){ result->out.length,
		    (size_t)(t->next - t->begin) };
}

static bool
is_digit(char c)
{
	return (c >= '0' && c <= '9');
}

/* A character as it is; what PCRE2 may misread is escaped. */
static void
translate_literal(struct translator *t)
{
	size_t length = text_sequence(t->next, t->end);

	if (length == 1 && strchr("[]{}-", *t->next) != NULL)
		pattern_put_point(t, (unsigned)*t->next);
	else
		pattern_put(t, t->next, length);
	t->next += length;
}

/* One member of a class; *is_set says whether a range may not begin here. */
static bool
translate_member(struct translator *t, bool *is_set)
{
	*is_set = false;
	if (*t->next != '\\') {
		translate_literal(t);
		return (true);
	}
	if (++t->next == t->end)
		return (pattern_refuse(t, t->next - 1, "a lone backslash"));
	if (!pattern_escape_set(t, true, is_set))
		return (false);
	if (*is_set)
		return (true);
	if (*t->next == 'b') {
		t->next++;
		pattern_put_point(t, 8);
		return (true);
	}
	return (pattern_escape_character(t));
}

/*
 * Half of a surrogate pair is written as nothing, and as the bound of a range
 * as the code point beside all of them.
 */
static bool
translate_range(struct translator *t, bool is_set, bool from_half)
{
	struct buffer *out = &t->result->out;
	size_t begin = out->length;
	bool literal = is_set || pattern_set_ahead(t, 1);

	if (from_half && !literal)
		pattern_put_string(t, "\\x{e000}");
	pattern_put_string(t, literal ? "\\x{2d}" : "-");
	t->next++;
	t->surrogate = false;
	if (!translate_member(t, &is_set))
		return (false);
	if (t->surrogate && from_half && !literal)
		out->length = begin;
	else if (t->surrogate && !literal)
		pattern_put_string(t, "\\x{d7ff}");
	return (true);
}

/* ClassContents; a - beside a set is itself (Annex B.1.2). */
static bool
translate_class(struct translator *t)
{
	const char *at = t->next++;
	bool is_set;

	pattern_put(t, "[", 1);
	if (pattern_peek(t, 0) == '^')
		pattern_put(t, t->next++, 1);
	while (pattern_peek(t, 0) != ']') {
		if (t->next == t->end)
			return (pattern_refuse(
			    t, at, "a class that is not closed"));
		mark(t);
		t->surrogate = false;
		if (!translate_member(t, &is_set))
			return (false);
		if (pattern_peek(t, 0) == '-' && pattern_peek(t, 1) != ']' &&
		    t->end - t->next >= 2 &&
		    !translate_range(t, is_set, t->surrogate))
			return (false);
	}
	pattern_put(t, t->next++, 1);
	t->repeatable = true;
	return (true);
}

/* \k<name>, which PCRE2 writes the same. */
static bool
translate_name(struct translator *t)
{
	const char *at = t->next - 1;
	const char *close = pattern_peek(t, 1) != '<'
	    ? NULL
	    : memchr(t->next, '>', (size_t)(t->end - t->next));

	if (close == NULL)
		return (pattern_refuse(t, at, "\\k needs a name in <>"));
	pattern_put(t, at, (size_t)(close + 1 - at));
	t->next = close + 1;
	return (true);
}

/* An escape outside of classes. */
static bool
translate_escape(struct translator *t)
{
	bool is_set;
	char letter;

	if (++t->next == t->end)
		return (pattern_refuse(t, t->next - 1, "a lone backslash"));
	letter = *t->next;
	t->repeatable = letter != 'b' && letter != 'B';
	if (!t->repeatable) {
		pattern_put(t, t->next++ - 1, 2);
		return (true);
	}
	if (letter == 'k')
		return (translate_name(t));
	if (letter >= '1' && letter <= '9') {
		pattern_put_string(t, "\\g{");
		while (is_digit(pattern_peek(t, 0)))
			pattern_put(t, t->next++, 1);
		pattern_put_string(t, "}");
		return (true);
	}
	if (!pattern_escape_set(t, false, &is_set))
		return (false);
	if (is_set)
		return (true);
	t->surrogate = false;
	if (!pattern_escape_character(t))
		return (false);
	if (t->surrogate)
		pattern_put_string(t, "[^\\s\\S]");
	return (true);
}

/* How a group may begin; the last row takes all others. */
static bool
translate_group(struct translator *t)
{
	static const char *const begins[] = { "(?:", "(?=", "(?!",
		"(?<=", "(?<!", "(?<", "(" };
	struct text rest = { t->next, (size_t)(t->end - t->next) };
	const char *begin = NULL;

	for (size_t i = 0; i < sizeof(begins) / sizeof(begins[0]); i++) {
		begin = begins[i];
		if (rest.length >= strlen(begin) &&
		    memcmp(rest.bytes, begin, strlen(begin)) == 0)
			break;
	}
	if (begin[1] == '\0' && pattern_peek(t, 1) == '?')
		return (pattern_refuse(
		    t, t->next, "a group that ECMA-262 has not"));
	pattern_put_string(t, begin);
	t->next += strlen(begin);
	if (strcmp(begin, "(?<") == 0) {
		const char *close =
		    memchr(t->next, '>', (size_t)(t->end - t->next));

		if (close == NULL)
			return (pattern_refuse(
			    t, rest.bytes, "a name without its >"));
		pattern_put(t, t->next, (size_t)(close + 1 - t->next));
		t->next = close + 1;
	}
	t->repeatable = false;
	return (true);
}

/* The length of the {n}, {n,} or {n,m} at next; 0 when it is none. */
static size_t
count_length(const struct translator *t)
{
	size_t length = 1;

	if (!is_digit(pattern_peek(t, length)))
		return (0);
	while (is_digit(pattern_peek(t, length)))
		length++;
	if (pattern_peek(t, length) == ',')
		length++;
	while (is_digit(pattern_peek(t, length)))
		length++;
	return (pattern_peek(t, length) == '}' ? length + 1 : 0);
}

/*
 * An atom from least to most times, which are more than PCRE2 counts to: in
 * pieces, so that there is one way only to part what is met among them.
 */
static bool
put_many(struct translator *t, unsigned long least, unsigned long most)
{
	struct buffer *out = &t->result->out;
	struct text copy =
	    arena_text(t->arena, out->bytes + t->atom, out->length - t->atom);
	const char *atom = copy.bytes;
	unsigned long rest = most - least;

	if (least > COUNT_MAX || rest > COUNT_MAX)
		return (false);
	out->length = t->atom;
	for (; least > PIECE; least -= PIECE)
		buffer_format(out, "%s{%u}", atom, PIECE);
	buffer_format(out, "%s{%lu}", atom, least);
	if (rest < PIECE)
		buffer_format(out, "%s{0,%lu}", atom, rest);
	else
		buffer_format(out,
		    "(?:(?:%s{%u}){%lu}%s{0,%lu}|(?:%s{%u}){0,%lu}%s{0,%u})",
		    atom, PIECE, rest / PIECE, atom, rest % PIECE, atom, PIECE,
		    rest / PIECE - 1, atom, PIECE - 1);
	return (true);
}

/* Whether a {n} or {n,m} was written that PCRE2 would not count. */
static bool
put_large_count(struct translator *t)
{
	unsigned long least, most;
	char *end;

	if (*t->next != '{' || t->atom == NO_ATOM)
		return (false);
	least = most = strtoul(t->next + 1, &end, 10);
	if (*end == ',' && end[1] == '}')
		return (false);
	if (*end == ',')
		most = strtoul(end + 1, &end, 10);
	return (most > PCRE2_COUNT_MAX && least <= most &&
	    put_many(t, least, most));
}

/* A quantifier of that length; what is repeated cannot be again. */
static bool
translate_quantifier(struct translator *t, size_t length)
{
	if (!t->repeatable)
		return (pattern_refuse(t, t->next, "nothing to repeat"));
	t->repeatable = false;
	if (put_large_count(t)) {
		t->next += length;
		t->next += pattern_peek(t, 0) == '?';
		return (true);
	}
	pattern_put(t, t->next, length);
	t->next += length;
	if (pattern_peek(t, 0) == '?')
		pattern_put(t, t->next++, 1);
	return (true);
}

static bool
translate_term(struct translator *t)
{
	size_t length;

	mark(t);
	length = *t->next == '{' ? count_length(t) : 0;
	if (length == 0 && strchr("*+?", *t->next) == NULL)
		t->atom = strchr("()", *t->next) != NULL
		    ? NO_ATOM
		    : t->result->out.length;
	switch (*t->next) {
	case '^':
	case '$':
	case '|':
		t->repeatable = false;
		pattern_put(t, t->next++, 1);
		return (true);
	case '*':
	case '+':
	case '?':
		return (translate_quantifier(t, 1));
	case '{':
		if (length != 0)
			return (translate_quantifier(t, length));
		break;
	case '(':
		return (translate_group(t));
	case ')':
		t->repeatable = true;
		pattern_put(t, t->next++, 1);
		return (true);
	case '[':
		return (translate_class(t));
	case '\\':
		return (translate_escape(t));
	case '.':
		t->repeatable = true;
		t->next++;
		pattern_put_string(t, ANY_BUT_LINE_ENDS);
		return (true);
	default:
		break;
	}
	t->repeatable = true;
	translate_literal(t);
	return (true);
}

bool
pattern_translate(
    struct pattern_translation *result, struct arena *arena, struct text source)
{
	struct translator t = {
		.result = result,
		.arena = arena,
		.begin = source.bytes,
		.next = source.bytes,
		.end = source.bytes + source.length,
	};

	*result = (struct pattern_translation){ .message = NULL };
	buffer_init(&result->out, arena);
	if (!text_is_utf8(source))
		return (pattern_refuse(&t, t.begin, "it is not UTF-8"));
	while (t.next < t.end) {
		if (!translate_term(&t))
			return (false);
	}
	return (true);
}

size_t
pattern_source_offset(const struct pattern_translation *result, size_t target)
{
	size_t source = 0;

	for (size_t i = 0;
	     i < result->mark_count && result->marks[i].target <= target; i++)
		source = result->marks[i].source;
	return (source);
}
