/*
 * Small grammars, each walked by hand.
 */
#include "runtime/format_text.h"

#include "runtime/number.h"
#include "runtime/pattern.h"
#include "runtime/uuid.h"

static bool
is_digit(char c)
{
	return (c >= '0' && c <= '9');
}

static bool
is_hex(char c)
{
	return (
	    is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'));
}

/*
 * Numbers with letters behind them, in the letters' order: a unit may be left
 * out before the first and behind the last, but not between. Behind the
 * last one; NULL when there is none or one is out of order.
 */
static const char *
skip_units(const char *p, const char *end, const char *units)
{
	const char *begin = p, *unit = NULL, *found;

	while (p < end && is_digit(*p)) {
		while (p < end && is_digit(*p))
			p++;
		if (p == end || (found = strchr(units, *p)) == NULL ||
		    *p == '\0' || (unit != NULL && found != unit + 1))
			return (NULL);
		unit = found;
		p++;
	}
	return (p == begin ? NULL : p);
}

bool
format_duration(struct text text)
{
	const char *p = text.bytes, *end = p + text.length;

	if (p == end || *p++ != 'P' || p == end)
		return (false);
	if (end[-1] == 'W')
		return (skip_units(p, end, "W") == end);
	if (*p != 'T' && (p = skip_units(p, end, "YMD")) == NULL)
		return (false);
	if (p == end)
		return (true);
	return (*p == 'T' && skip_units(p + 1, end, "HMS") == end);
}

static bool
check_tokens(const char *p, const char *end)
{
	if (p < end && *p != '/')
		return (false);
	for (; p < end; p++)
		if (*p == '~' && (p + 1 == end || (p[1] != '0' && p[1] != '1')))
			return (false);
	return (true);
}

bool
format_json_pointer(struct text text)
{
	return (check_tokens(text.bytes, text.bytes + text.length));
}

/* Behind a whole number without zeros in front, or NULL. */
static const char *
skip_number(const char *p, const char *end)
{
	const char *begin = p;

	while (p < end && is_digit(*p))
		p++;
	return (p == begin || (*begin == '0' && p > begin + 1) ? NULL : p);
}

bool
format_relative_json_pointer(struct text text)
{
	const char *end = text.bytes + text.length;
	const char *p = skip_number(text.bytes, end);

	if (p != NULL && p < end && (*p == '+' || *p == '-'))
		p = skip_number(p + 1, end);
	if (p == NULL)
		return (false);
	return ((p + 1 == end && *p == '#') || check_tokens(p, end));
}

/* varname: letters, digits, _ and %41, with single dots between. */
static const char *
skip_variable(const char *p, const char *end)
{
	const char *begin = p;

	for (; p < end; p++) {
		if (*p == '%') {
			if (end - p < 3 || !is_hex(p[1]) || !is_hex(p[2]))
				return (NULL);
			p += 2;
		} else if (*p == '.') {
			if (p == begin || p[-1] == '.')
				return (NULL);
		} else if (!is_digit(*p) && *p != '_' &&
		    !((*p | 0x20) >= 'a' && (*p | 0x20) <= 'z')) {
			break;
		}
	}
	return (p == begin || p[-1] == '.' ? NULL : p);
}

/* modifier-level4: *, or : and a number below 10000. */
static const char *
skip_modifier(const char *p, const char *end)
{
	const char *begin = p + 1;

	if (p < end && *p == '*')
		return (p + 1);
	if (p == end || *p != ':')
		return (p);
	for (p = begin; p < end && is_digit(*p); p++)
		continue;
	return (p == begin || p - begin > 4 || *begin == '0' ? NULL : p);
}

/* Behind the expression whose brace is before p; NULL when it is none. */
static const char *
skip_expression(const char *p, const char *end)
{
	if (p < end && strchr("+#./;?&=,!@|", *p) != NULL && *p != '\0')
		p++;
	for (;;) {
		if ((p = skip_variable(p, end)) == NULL ||
		    (p = skip_modifier(p, end)) == NULL || p == end)
			return (NULL);
		if (*p == '}')
			return (p + 1);
		if (*p++ != ',')
			return (NULL);
	}
}

bool
format_uri_template(struct text text)
{
	const char *p = text.bytes, *end = p + text.length;

	while (p < end) {
		char c = *p++;

		if (c == '{') {
			if ((p = skip_expression(p, end)) == NULL)
				return (false);
		} else if (c == '%') {
			if (end - p < 2 || !is_hex(p[0]) || !is_hex(p[1]))
				return (false);
		} else if (((unsigned char)c <= ' ') || c == 0x7f ||
		    strchr("\"<>\\^`|}", c) != NULL) {
			return (false);
		}
	}
	return (true);
}

bool
format_uuid(struct text text)
{
	struct uuid uuid;

	return (uuid_read(&uuid, text));
}

bool
format_regex(struct text text)
{
	return (pattern_valid(text.bytes));
}

/* A whole number between two others. */
static bool
is_between(struct text number, const char *least, const char *most)
{
	return (number_multiple(number, text_of("1")) &&
	    number_compare(number, text_of(least)) >= 0 &&
	    number_compare(number, text_of(most)) <= 0);
}

bool
format_int8(struct text number)
{
	return (is_between(number, "-128", "127"));
}

bool
format_uint8(struct text number)
{
	return (is_between(number, "0", "255"));
}

bool
format_int16(struct text number)
{
	return (is_between(number, "-32768", "32767"));
}

bool
format_uint16(struct text number)
{
	return (is_between(number, "0", "65535"));
}

bool
format_int32(struct text number)
{
	return (is_between(number, "-2147483648", "2147483647"));
}

bool
format_uint32(struct text number)
{
	return (is_between(number, "0", "4294967295"));
}

bool
format_int64(struct text number)
{
	return (
	    is_between(number, "-9223372036854775808", "9223372036854775807"));
}

bool
format_uint64(struct text number)
{
	return (is_between(number, "0", "18446744073709551615"));
}

bool
format_double(struct text number)
{
	double value;

	return (number_double(number, &value));
}
