/*
 * Dates and times; and the table of all formats.
 */
#include "runtime/format.h"

#include "runtime/format_address.h"
#include "runtime/format_host.h"
#include "runtime/format_text.h"

static bool
is_digit(char c)
{
	return (c >= '0' && c <= '9');
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

static bool
check_plain_time(struct text text)
{
	return (check_time(text.bytes, text.bytes + text.length));
}

const struct format_row format_rows[FORMAT_COUNT] = {
	[FORMAT_NONE] = { "", "", NULL },
	[FORMAT_DATE_TIME] = { "date-time",
	    "must be a date and time like 2026-11-22T12:53:07Z",
	    check_date_time },
	[FORMAT_DATE] = { "date", "must be a date like 2026-11-22",
	    check_date },
	[FORMAT_TIME] = { "time", "must be a time like 12:53:07Z",
	    check_plain_time },
	[FORMAT_DURATION] = { "duration", "must be a duration like P1DT12H",
	    format_duration },
	[FORMAT_EMAIL] = { "email", "must be an e-mail address", format_email },
	[FORMAT_IDN_EMAIL] = { "idn-email", "must be an e-mail address",
	    format_idn_email },
	[FORMAT_HOSTNAME] = { "hostname", "must be the name of a host",
	    format_hostname },
	[FORMAT_IDN_HOSTNAME] = { "idn-hostname", "must be the name of a host",
	    format_idn_hostname },
	[FORMAT_IPV4] = { "ipv4", "must be an IPv4 address", format_ipv4 },
	[FORMAT_IPV6] = { "ipv6", "must be an IPv6 address", format_ipv6 },
	[FORMAT_URI] = { "uri", "must be a URI", format_uri },
	[FORMAT_URI_REFERENCE] = { "uri-reference",
	    "must be a URI or a relative reference", format_uri_reference },
	[FORMAT_IRI] = { "iri", "must be an IRI", format_iri },
	[FORMAT_IRI_REFERENCE] = { "iri-reference",
	    "must be an IRI or a relative reference", format_iri_reference },
	[FORMAT_URI_TEMPLATE] = { "uri-template", "must be a template of URIs",
	    format_uri_template },
	[FORMAT_UUID] = { "uuid", "must be a UUID", format_uuid },
	[FORMAT_JSON_POINTER] = { "json-pointer", "must be a JSON Pointer",
	    format_json_pointer },
	[FORMAT_RELATIVE_JSON_POINTER] = { "relative-json-pointer",
	    "must be a relative JSON Pointer", format_relative_json_pointer },
	[FORMAT_REGEX] = { "regex", "must be a regular expression of ECMA-262",
	    format_regex },
	[FORMAT_INT8] = { "int8", "must be a whole number of 8 bits",
	    format_int8 },
	[FORMAT_UINT8] = { "uint8",
	    "must be a whole number of 8 bits without a sign", format_uint8 },
	[FORMAT_INT16] = { "int16", "must be a whole number of 16 bits",
	    format_int16 },
	[FORMAT_UINT16] = { "uint16",
	    "must be a whole number of 16 bits without a sign", format_uint16 },
	[FORMAT_INT32] = { "int32", "must be a whole number of 32 bits",
	    format_int32 },
	[FORMAT_UINT32] = { "uint32",
	    "must be a whole number of 32 bits without a sign", format_uint32 },
	[FORMAT_INT64] = { "int64", "must be a whole number of 64 bits",
	    format_int64 },
	[FORMAT_UINT64] = { "uint64",
	    "must be a whole number of 64 bits without a sign", format_uint64 },
	[FORMAT_DOUBLE] = { "double", "must be within the range of a double",
	    format_double },
};
