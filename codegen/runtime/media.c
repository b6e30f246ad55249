/*
 * Media types are compared by type and subtype, in any case. Of parameters
 * only charset (UTF-8 and its part US-ASCII, or nothing) and an Accept's q
 * have a meaning.
 */
#include "runtime/media.h"

#include "runtime/framing.h"

/* A type or a range, taken apart: what is left of the text is behind it. */
struct media {
	struct text type;
	struct text subtype;
	int quality; /* in thousandths */
	bool foreign_charset;
};

static bool
skip(struct text *rest, char c)
{
	if (rest->length == 0 || rest->bytes[0] != c)
		return (false);
	rest->bytes++;
	rest->length--;
	return (true);
}

static void
skip_space(struct text *rest)
{
	while (skip(rest, ' ') || skip(rest, '\t'))
		continue;
}

/* The longest beginning that holds none of the characters. */
static struct text
take_until(struct text *rest, const char *stops)
{
	struct text taken = { rest->bytes, 0 };

	while (taken.length < rest->length &&
	    strchr(stops, rest->bytes[taken.length]) == NULL)
		taken.length++;
	rest->bytes += taken.length;
	rest->length -= taken.length;
	return (taken);
}

/* A quoted string, behind its first quote (RFC 9110, section 5.6.4). */
static bool
take_quoted(struct text *rest, struct text *value)
{
	value->bytes = rest->bytes;
	for (size_t i = 0; i < rest->length; i++) {
		if (rest->bytes[i] == '\\') {
			i++;
		} else if (rest->bytes[i] == '"') {
			value->length = i;
			rest->bytes += i + 1;
			rest->length -= i + 1;
			return (true);
		}
	}
	return (false);
}

/* 0, 0.5, 0.333, 1, 1.0 (RFC 9110, section 12.4.2), in thousandths. */
static bool
read_quality(struct text text, int *quality)
{
	int place = 100;

	if (text.length == 0 || text.length > 5 || text.bytes[0] < '0' ||
	    text.bytes[0] > '1' || (text.length > 1 && text.bytes[1] != '.'))
		return (false);
	*quality = (text.bytes[0] - '0') * 1000;
	for (size_t i = 2; i < text.length; i++) {
		if (text.bytes[i] < '0' || text.bytes[i] > '9')
			return (false);
		*quality += (text.bytes[i] - '0') * place;
		place /= 10;
	}
	return (*quality <= 1000);
}

static bool
read_parameter(struct text *rest, struct media *media)
{
	struct text name, value;

	skip_space(rest);
	name = framing_trim(take_until(rest, "=;,"));
	if (name.length == 0)
		return (true); /* an empty one may be */
	if (!framing_token(name) || !skip(rest, '='))
		return (false);
	if (skip(rest, '"')) {
		if (!take_quoted(rest, &value))
			return (false);
	} else {
		value = framing_trim(take_until(rest, ";,"));
		if (!framing_token(value))
			return (false);
	}
	if (text_equal_ascii(name, text_of("q")))
		return (read_quality(value, &media->quality));
	if (text_equal_ascii(name, text_of("charset")))
		media->foreign_charset =
		    !text_equal_ascii(value, text_of("utf-8")) &&
		    !text_equal_ascii(value, text_of("us-ascii"));
	return (true);
}

/* Takes one type with its parameters, up to a comma or the end. */
static bool
read_media(struct text *rest, struct media *media)
{
	*media = (struct media){ .quality = 1000 };
	skip_space(rest);
	media->type = take_until(rest, "/;,");
	if (!framing_token(media->type) || !skip(rest, '/'))
		return (false);
	media->subtype = framing_trim(take_until(rest, ";,"));
	if (!framing_token(media->subtype))
		return (false);
	while (skip(rest, ';')) {
		if (!read_parameter(rest, media))
			return (false);
		skip_space(rest);
	}
	return (rest->length == 0 || rest->bytes[0] == ',');
}

/* Whether a subtype ends in what a range such as *+json has behind its star. */
static bool
suffix_fits(struct text range, struct text subtype)
{
	struct text suffix = { range.bytes + 1, range.length - 1 };

	if (range.length < 2 || range.bytes[0] != '*' ||
	    subtype.length < suffix.length)
		return (false);
	subtype.bytes += subtype.length - suffix.length;
	subtype.length = suffix.length;
	return (text_equal_ascii(suffix, subtype));
}

/* How exactly a range names a type: 0 not at all, 4 by its name. */
static int
range_fits(const struct media *range, const struct media *type)
{
	bool any_subtype = text_equal(range->subtype, text_of("*"));

	if (text_equal(range->type, text_of("*")))
		return (any_subtype ? 1 : 0);
	if (!text_equal_ascii(range->type, type->type))
		return (0);
	if (any_subtype)
		return (2);
	if (text_equal_ascii(range->subtype, type->subtype))
		return (4);
	return (suffix_fits(range->subtype, type->subtype) ? 3 : 0);
}

/* The row that is the text itself, as most clients write it. */
static const char *
same_row(const char *const *media_types, struct text text)
{
	for (; *media_types != NULL; media_types++) {
		if (text_equal_ascii(text, text_of(*media_types)))
			break;
	}
	return (*media_types);
}

bool
media_valid(struct text text)
{
	struct media media;

	return (read_media(&text, &media) && text.length == 0);
}

const char *
media_match(const char *const *media_types, struct text text, int *exactness)
{
	const char *same = same_row(media_types, text);
	struct media wanted, row;

	*exactness = same != NULL ? 4 : 0;
	if (same != NULL)
		return (same);
	if (!read_media(&text, &wanted) || text.length > 0 ||
	    wanted.foreign_charset)
		return (NULL);
	for (; *media_types != NULL; media_types++) {
		struct text name = text_of(*media_types);
		int fits;

		fits = read_media(&name, &row) ? range_fits(&row, &wanted) : 0;
		if (fits > *exactness) {
			same = *media_types;
			*exactness = fits;
		}
	}
	return (same);
}

/*
 * The quality that an Accept gives a type: the most exact range decides.
 * False when the Accept cannot be parsed.
 */
static bool
accept_quality(struct text accept, const char *media_type, int *quality)
{
	struct text name = text_of(media_type);
	struct media type, range;
	int exactness = 0;

	*quality = 0;
	if (!read_media(&name, &type))
		return (false);
	do {
		struct text before = accept;
		int fits;

		skip_space(&accept);
		if (accept.length == 0 || accept.bytes[0] == ',')
			continue; /* an empty item may be */
		accept = before;
		if (!read_media(&accept, &range))
			return (false);
		fits = range_fits(&range, &type);
		if (fits > exactness) {
			exactness = fits;
			*quality = range.quality;
		}
	} while (skip(&accept, ','));
	return (true);
}

const char *
media_accept(const char *const *media_types, struct text accept)
{
	const char *best = NULL;
	int best_quality = 0;
	int quality;

	if (framing_trim(accept).length == 0)
		return (*media_types);
	for (size_t i = 0; media_types[i] != NULL; i++) {
		if (!accept_quality(accept, media_types[i], &quality))
			return (media_types[0]);
		if (quality > best_quality) {
			best = media_types[i];
			best_quality = quality;
		}
	}
	return (best);
}
