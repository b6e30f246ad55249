/*
 * Escapes, which mean much the same in classes and outside of them.
 */
#include "runtime/pattern_translator.h"

#include "runtime/pattern_property.h"

/* WhiteSpace and LineTerminator (ECMA-262, 12.2 and 12.3): what \s is. */
#define SPACES \
	"\\x{9}-\\x{d}\\x{20}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}" \
	"\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}"
#define NO_SPACES \
	"\\x{0}-\\x{8}\\x{e}-\\x{1f}\\x{21}-\\x{9f}" \
	"\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}" \
	"\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}" \
	"\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}"

bool
pattern_refuse(struct translator *t, const char *at, const char *message)
{
	t->result->message = message;
	t->result->offset = (size_t)(at - t->begin);
	return (false);
}

void
pattern_put(struct translator *t, const char *bytes, size_t length)
{
	buffer_append(&t->result->out, bytes, length);
}

void
pattern_put_string(struct translator *t, const char *string)
{
	pattern_put(t, string, strlen(string));
}

void
pattern_put_point(struct translator *t, unsigned point)
{
	buffer_format(&t->result->out, "\\x{%x}", point);
}

char
pattern_peek(const struct translator *t, size_t ahead)
{
	return ((size_t)(t->end - t->next) > ahead ? t->next[ahead] : '\0');
}

static bool
is_digit(char c)
{
	return (c >= '0' && c <= '9');
}

static bool
is_letter(char c)
{
	return ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
}

static int
hex_value(char c)
{
	if (is_digit(c))
		return (c - '0');
	c |= 0x20;
	return (c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1);
}

/* The value of exactly count hexadecimal digits at p, or -1. */
static int
read_hex(const char *p, const char *end, int count)
{
	int value = 0;

	if (end - p < count)
		return (-1);
	for (int i = 0; i < count; i++) {
		int digit = hex_value(p[i]);

		if (digit < 0)
			return (-1);
		value = value * 16 + digit;
	}
	return (value);
}

/* \u{...}, with next at the brace. */
static bool
translate_braced(struct translator *t)
{
	const char *brace = t->next++;
	unsigned point = 0;

	while (hex_value(pattern_peek(t, 0)) >= 0 && point <= 0x10ffff)
		point = point * 16 + (unsigned)hex_value(*t->next++);
	if (t->next == brace + 1 || pattern_peek(t, 0) != '}' ||
	    point > 0x10ffff)
		return (
		    pattern_refuse(t, brace - 2, "\\u{} needs a code point"));
	t->next++;
	pattern_put_point(t, point);
	return (true);
}

/*
 * \u, with next behind the letter; surrogate pairs become one code point. A
 * half of one is a code point, too, but of no text: nothing is written for it.
 */
static bool
translate_unicode(struct translator *t)
{
	const char *at = t->next - 2;
	int unit, second;

	if (pattern_peek(t, 0) == '{')
		return (translate_braced(t));
	unit = read_hex(t->next, t->end, 4);
	if (unit < 0)
		return (
		    pattern_refuse(t, at, "\\u needs four hexadecimal digits"));
	t->next += 4;
	if (unit < 0xd800 || unit > 0xdfff) {
		pattern_put_point(t, (unsigned)unit);
		return (true);
	}
	second = pattern_peek(t, 0) == '\\' && pattern_peek(t, 1) == 'u'
	    ? read_hex(t->next + 2, t->end, 4)
	    : -1;
	t->surrogate = unit > 0xdbff || second < 0xdc00 || second > 0xdfff;
	if (t->surrogate)
		return (true);
	t->next += 6;
	pattern_put_point(t,
	    0x10000 + ((unsigned)(unit - 0xd800) << 10) +
		(unsigned)(second - 0xdc00));
	return (true);
}

/* \p and \P, with next at the brace. */
static bool
translate_property(struct translator *t, bool negated)
{
	const char *brace = t->next, *close, *name;

	close = pattern_peek(t, 0) != '{'
	    ? NULL
	    : memchr(brace, '}', (size_t)(t->end - brace));
	if (close == NULL)
		return (pattern_refuse(
		    t, brace - 2, "\\p needs a property in braces"));
	name = pattern_property(
	    t->arena, (struct text){ brace + 1, (size_t)(close - brace - 1) });
	if (name == NULL)
		return (pattern_refuse(
		    t, brace - 2, "a Unicode property that is not known"));
	t->next = close + 1;
	buffer_format(&t->result->out, "\\%c{%s}", negated ? 'P' : 'p', name);
	return (true);
}

/* Letters that mean one character; \v, in PCRE2, is a class. */
static const char *
control_escape(char letter)
{
	switch (letter) {
	case 't':
		return ("\\x{9}");
	case 'n':
		return ("\\x{a}");
	case 'v':
		return ("\\x{b}");
	case 'f':
		return ("\\x{c}");
	case 'r':
		return ("\\x{d}");
	default:
		return (NULL);
	}
}

bool
pattern_escape_character(struct translator *t)
{
	const char *at = t->next - 1;
	char letter = *t->next++;
	const char *control = control_escape(letter);
	int value;

	if (control != NULL) {
		pattern_put_string(t, control);
		return (true);
	}
	switch (letter) {
	case '0':
		if (is_digit(pattern_peek(t, 0)))
			return (pattern_refuse(t, at, "an octal escape"));
		pattern_put_point(t, 0);
		return (true);
	case 'c':
		if (!is_letter(pattern_peek(t, 0)))
			return (pattern_refuse(t, at, "\\c needs a letter"));
		pattern_put_point(t, (unsigned)*t->next++ & 0x1f);
		return (true);
	case 'x':
		if ((value = read_hex(t->next, t->end, 2)) < 0)
			return (pattern_refuse(
			    t, at, "\\x needs two hexadecimal digits"));
		t->next += 2;
		pattern_put_point(t, (unsigned)value);
		return (true);
	case 'u':
		return (translate_unicode(t));
	default:
		break;
	}
	if (is_letter(letter) || is_digit(letter) || (letter & 0x80) != 0)
		return (pattern_refuse(t, at, "an escape that is not known"));
	pattern_put_point(t, (unsigned)letter);
	return (true);
}

bool
pattern_escape_set(struct translator *t, bool in_class, bool *is_set)
{
	char letter = *t->next;

	*is_set = true;
	switch (letter) {
	case 'd':
	case 'D':
	case 'w':
	case 'W':
		pattern_put(t, t->next++ - 1, 2);
		return (true);
	case 's':
		t->next++;
		pattern_put_string(t, in_class ? SPACES : "[" SPACES "]");
		return (true);
	case 'S':
		t->next++;
		pattern_put_string(t, in_class ? NO_SPACES : "[^" SPACES "]");
		return (true);
	case 'p':
	case 'P':
		t->next++;
		return (translate_property(t, letter == 'P'));
	default:
		*is_set = false;
		return (true);
	}
}

bool
pattern_set_ahead(const struct translator *t, size_t ahead)
{
	char letter = pattern_peek(t, ahead + 1);

	return (pattern_peek(t, ahead) == '\\' && letter != '\0' &&
	    strchr("dDwWsSpP", letter) != NULL);
}
