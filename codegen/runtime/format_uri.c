/*
 * URIs and references to them, by the grammar of RFC 3986, appendix A. An
 * IPv4 address needs no rule of its own: it is a registered name, too.
 */
#include "runtime/format_address.h"

/* A part of the text, from begin to before end. */
struct part {
	const char *begin;
	const char *end;
	bool any_script; /* of an IRI: RFC 3987, section 2.2, ucschar */
};

static bool
is_alpha(char c)
{
	return ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
}

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

static bool
is_one_of(char c, const char *set)
{
	return (c != '\0' && strchr(set, c) != NULL);
}

/* unreserved / sub-delims / what else is allowed there */
static bool
is_plain(char c, const char *more)
{
	return (is_alpha(c) || is_digit(c) || is_one_of(c, "-._~!$&'()*+,;=") ||
	    is_one_of(c, more));
}

/* Only plain characters and percent-encoded ones. */
static bool
check_part(struct part part, const char *more)
{
	const char *p = part.begin;

	while (p < part.end) {
		if (*p == '%') {
			if (part.end - p < 3 || !is_hex(p[1]) || !is_hex(p[2]))
				return (false);
			p += 3;
		} else if (part.any_script && (*p & 0x80) != 0) {
			p++;
		} else if (!is_plain(*p++, more)) {
			return (false);
		}
	}
	return (true);
}

/* Where the first character of the set stands, or the end. */
static const char *
find(struct part part, const char *set)
{
	const char *p = part.begin;

	while (p < part.end && !is_one_of(*p, set))
		p++;
	return (p);
}

/* IPvFuture = "v" 1*HEXDIG "." 1*( unreserved / sub-delims / ":" ) */
static bool
check_future(struct part part)
{
	const char *dot = find(part, ".");

	if (dot == part.end || dot + 1 == part.end || dot - part.begin < 2)
		return (false);
	for (const char *p = part.begin + 1; p < dot; p++) {
		if (!is_hex(*p))
			return (false);
	}
	for (const char *p = dot + 1; p < part.end; p++) {
		if (!is_plain(*p, ":"))
			return (false);
	}
	return (true);
}

/* What stands between the brackets. */
static bool
check_literal(struct part part)
{
	if (part.begin < part.end && (*part.begin | 0x20) == 'v')
		return (check_future(part));
	return (format_ipv6(
	    (struct text){ part.begin, (size_t)(part.end - part.begin) }));
}

static bool
check_port(struct part part)
{
	while (part.begin < part.end && is_digit(*part.begin))
		part.begin++;
	return (part.begin == part.end);
}

/* authority = [ userinfo "@" ] host [ ":" port ] */
static bool
check_authority(struct part part)
{
	const char *at = find(part, "@"), *stop;

	if (at < part.end) {
		if (!check_part(
			(struct part){ part.begin, at, part.any_script }, ":"))
			return (false);
		part.begin = at + 1;
	}
	if (part.begin < part.end && *part.begin == '[') {
		stop = find(part, "]");
		if (stop == part.end ||
		    !check_literal(
			(struct part){ part.begin + 1, stop, false }))
			return (false);
		stop++;
		if (stop < part.end && *stop != ':')
			return (false);
	} else {
		stop = find(part, ":");
		if (!check_part(
			(struct part){ part.begin, stop, part.any_script }, ""))
			return (false);
	}
	return (stop == part.end ||
	    check_port((struct part){ stop + 1, part.end, false }));
}

/* Steps over "scheme:"; false when there is none. */
static bool
skip_scheme(struct part *part)
{
	const char *p = part->begin;

	if (p == part->end || !is_alpha(*p))
		return (false);
	while (p < part->end &&
	    (is_alpha(*p) || is_digit(*p) || is_one_of(*p, "+-.")))
		p++;
	if (p == part->end || *p != ':')
		return (false);
	part->begin = p + 1;
	return (true);
}

/* What stands behind the scheme, or all of a relative reference. */
static bool
check_hierarchy(struct part part, bool relative)
{
	bool script = part.any_script;
	struct part path = { part.begin, find(part, "?#"), script };
	struct part query = { path.end, path.end, script }, fragment;
	const char *colon = find(path, "/:");

	if (query.begin < part.end && *query.begin == '?') {
		query.begin++;
		query.end =
		    find((struct part){ query.begin, part.end, script }, "#");
	}
	fragment = (struct part){ query.end, part.end, script };
	if (fragment.begin < fragment.end)
		fragment.begin++;
	if (!check_part(query, ":@/?") || !check_part(fragment, ":@/?"))
		return (false);
	if (path.end - path.begin >= 2 && memcmp(path.begin, "//", 2) == 0) {
		struct part authority = { path.begin + 2, path.end, script };

		authority.end = path.begin = find(authority, "/");
		if (!check_authority(authority))
			return (false);
	} else if (relative && colon < path.end && *colon == ':') {
		return (false);
	}
	return (check_part(path, ":@/"));
}

static bool
check(struct text text, bool absolute, bool any_script)
{
	struct part part = { text.bytes, text.bytes + text.length, any_script };
	bool relative = !skip_scheme(&part);

	return (!(relative && absolute) && check_hierarchy(part, relative));
}

bool
format_uri(struct text text)
{
	return (check(text, true, false));
}

bool
format_uri_reference(struct text text)
{
	return (check(text, false, false));
}

bool
format_iri(struct text text)
{
	return (check(text, true, true));
}

bool
format_iri_reference(struct text text)
{
	return (check(text, false, true));
}
