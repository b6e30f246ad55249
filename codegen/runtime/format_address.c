/*
 * IP addresses: groups of digits between dots or colons.
 */
#include "runtime/format_address.h"

#define IPV6_GROUPS 8

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

/* Behind the number from 0 to 255 at p; NULL when there is none. */
static const char *
skip_octet(const char *p, const char *end)
{
	const char *begin = p;
	int value = 0;

	while (p < end && is_digit(*p) && p - begin < 3)
		value = value * 10 + (*p++ - '0');
	if (p == begin || value > 255 || (*begin == '0' && p - begin > 1))
		return (NULL);
	return (p);
}

bool
format_ipv4(struct text text)
{
	const char *p = text.bytes, *end = p + text.length;

	for (int octet = 0; octet < 4; octet++) {
		if (octet > 0 && (p == end || *p++ != '.'))
			return (false);
		if ((p = skip_octet(p, end)) == NULL)
			return (false);
	}
	return (p == end);
}

/* Behind the one to four hexadecimal digits at p; p itself without one. */
static const char *
skip_group(const char *p, const char *end)
{
	const char *begin = p;

	while (p < end && is_hex(*p) && p - begin < 4)
		p++;
	return (p);
}

bool
format_ipv6(struct text text)
{
	const char *p = text.bytes, *end = p + text.length;
	bool shortened = false;
	int groups = 0;

	if (end - p >= 2 && p[0] == ':' && p[1] == ':') {
		shortened = true;
		p += 2;
	}
	while (p < end) {
		const char *group = p;

		p = skip_group(p, end);
		if (p == group)
			return (false);
		if (p < end && *p == '.') {
			groups += 2;
			if (!format_ipv4(
				(struct text){ group, (size_t)(end - group) }))
				return (false);
			break;
		}
		groups++;
		if (p == end)
			break;
		if (*p++ != ':' || p == end)
			return (false);
		if (*p == ':') {
			if (shortened)
				return (false);
			shortened = true;
			p++;
		}
	}
	return (shortened ? groups < IPV6_GROUPS : groups == IPV6_GROUPS);
}
