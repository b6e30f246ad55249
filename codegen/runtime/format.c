/*
 * Dates, times and e-mail addresses; and the table of all formats.
 */
#include "runtime/format.h"

#include "runtime/format_address.h"

#define LOCAL_PART_MAX 64 /* RFC 5321, section 4.5.3.1 */
#define DOMAIN_MAX 255
#define LABEL_MAX 63 /* RFC 1035, section 2.3.4 */

static bool
is_digit(char c)
{
	return (c >= '0' && c <= '9');
}

static bool
is_letter_or_digit(char c)
{
	return (
	    is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
}

/* The number of exactly count digits at p, or -1. */
static int
digits(const char *p, int count)
{
	int value = 0;

	for (int i = 0; i < count; i++) {
		if (!is_digit(p[i]))
			return (-1);
		value = value * 10 + (p[i] - '0');
	}
	return (value);
}

static int
days_in(int year, int month)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30,
		31 };
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	return (days[month - 1] + (month == 2 && leap));
}

/* RFC 3339, section 5.6: full-date */
static bool
check_date(struct text text)
{
	const char *p = text.bytes;
	int year, month, day;

	if (text.length != 10 || p[4] != '-' || p[7] != '-')
		return (false);
	year = digits(p, 4);
	month = digits(p + 5, 2);
	day = digits(p + 8, 2);
	return (year >= 0 && month >= 1 && month <= 12 && day >= 1 &&
	    day <= days_in(year, month));
}

/* time-offset, in minutes east of UTC. */
static bool
read_offset(const char *p, const char *end, int *minutes)
{
	int hour, minute;

	*minutes = 0;
	if (end - p == 1 && (*p == 'Z' || *p == 'z'))
		return (true);
	if (end - p != 6 || (*p != '+' && *p != '-') || p[3] != ':')
		return (false);
	hour = digits(p + 1, 2);
	minute = digits(p + 4, 2);
	if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
		return (false);
	*minutes = (hour * 60 + minute) * (*p == '-' ? -1 : 1);
	return (true);
}

/* full-time; a leap second is one at 23:59:60 UTC only. */
static bool
check_time(const char *p, const char *end)
{
	int hour, minute, second, offset, utc;

	if (end - p < 9 || p[2] != ':' || p[5] != ':')
		return (false);
	hour = digits(p, 2);
	minute = digits(p + 3, 2);
	second = digits(p + 6, 2);
	p += 8;
	if (*p == '.') {
		const char *fraction = ++p;

		while (p < end && is_digit(*p))
			p++;
		if (p == fraction)
			return (false);
	}
	if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 ||
	    second > 60 || !read_offset(p, end, &offset))
		return (false);
	utc = (hour * 60 + minute - offset + 2 * 1440) % 1440;
	return (second < 60 || utc == 1439);
}

/* RFC 3339, section 5.6: date-time */
static bool
check_date_time(struct text text)
{
	const char *p = text.bytes;

	return (text.length > 11 && check_date((struct text){ p, 10 }) &&
	    (p[10] == 'T' || p[10] == 't') &&
	    check_time(p + 11, p + text.length));
}

/* RFC 5322, section 3.2.3 */
static bool
is_atom(char c)
{
	return (is_letter_or_digit(c) ||
	    (c != '\0' && strchr("!#$%&'*+-/=?^_`{|}~", c) != NULL));
}

/* Behind the Dot-string at p; NULL when there is none (RFC 5321, 4.1.2). */
static const char *
skip_dot_string(const char *p, const char *end)
{
	do {
		const char *atom = p;

		while (p < end && is_atom(*p))
			p++;
		if (p == atom)
			return (NULL);
	} while (p < end && *p == '.' && ++p);
	return (p);
}

/* Behind the Quoted-string at p; NULL when it is broken. */
static const char *
skip_quoted_string(const char *p, const char *end)
{
	for (p++; p < end && *p != '"'; p++) {
		if (*p == '\\')
			p++;
		if (p == end || *p < ' ' || *p > '~')
			return (NULL);
	}
	return (p < end ? p + 1 : NULL);
}

/* Domain = sub-domain *("." sub-domain), letters, digits and hyphens */
static bool
check_domain(const char *p, const char *end)
{
	if (end - p > DOMAIN_MAX)
		return (false);
	for (;; p++) {
		const char *label = p;

		while (p < end && (is_letter_or_digit(*p) || *p == '-'))
			p++;
		if (p == label || *label == '-' || p[-1] == '-' ||
		    p - label > LABEL_MAX)
			return (false);
		if (p == end)
			return (true);
		if (*p != '.')
			return (false);
	}
}

/* address-literal, between its brackets */
static bool
check_address_literal(const char *p, const char *end)
{
	static const struct text tag = TEXT("IPv6:");
	struct text text = { p, (size_t)(end - p) };

	if (text.length > tag.length &&
	    text_equal_ascii(tag, (struct text){ p, tag.length }))
		return (format_ipv6(
		    (struct text){ p + tag.length, text.length - tag.length }));
	return (format_ipv4(text));
}

/* RFC 5321, section 4.1.2: Mailbox */
static bool
check_email(struct text text)
{
	const char *p = text.bytes, *end = p + text.length;

	if (p == end)
		return (false);
	p = *p == '"' ? skip_quoted_string(p, end) : skip_dot_string(p, end);
	if (p == NULL || p == end || *p != '@' ||
	    p - text.bytes > LOCAL_PART_MAX)
		return (false);
	p++;
	if (end - p >= 2 && *p == '[' && end[-1] == ']')
		return (check_address_literal(p + 1, end - 1));
	return (check_domain(p, end));
}

const struct format_row format_rows[FORMAT_COUNT] = {
	[FORMAT_NONE] = { "", "", NULL },
	[FORMAT_DATE_TIME] = { "date-time",
	    "must be a date and time like 2026-11-22T12:53:07Z",
	    check_date_time },
	[FORMAT_DATE] = { "date", "must be a date like 2026-11-22",
	    check_date },
	[FORMAT_EMAIL] = { "email", "must be an e-mail address", check_email },
	[FORMAT_URI] = { "uri", "must be a URI", format_uri },
	[FORMAT_URI_REFERENCE] = { "uri-reference",
	    "must be a URI or a relative reference", format_uri_reference },
};
