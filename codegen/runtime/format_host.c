/*
 * Names of hosts label by label; IDNA2008 is libidn2's, which knows all
 * scripts' rules.
 */
#include "runtime/format_host.h"

#include <idn2.h>
#include <stdint.h>

#include "runtime/format_address.h"

#define LOCAL_PART_MAX 64 /* RFC 5321, section 4.5.3.1 */
#define DOMAIN_MAX 255
#define NAME_LENGTH_MAX 253 /* RFC 1035, section 2.3.4, as text */
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

/* RFC 5322, section 3.2.3 */
static bool
is_atom(char c, bool any_script)
{
	return (is_letter_or_digit(c) || (any_script && (c & 0x80) != 0) ||
	    (c != '\0' && strchr("!#$%&'*+-/=?^_`{|}~", c) != NULL));
}

/* Behind the Dot-string at p; NULL when there is none (RFC 5321, 4.1.2). */
static const char *
skip_dot_string(const char *p, const char *end, bool any_script)
{
	do {
		const char *atom = p;

		while (p < end && is_atom(*p, any_script))
			p++;
		if (p == atom)
			return (NULL);
	} while (p < end && *p == '.' && ++p);
	return (p);
}

/* Behind the Quoted-string at p; NULL when it is broken. */
static const char *
skip_quoted_string(const char *p, const char *end, bool any_script)
{
	for (p++; p < end && *p != '"'; p++) {
		if (*p == '\\')
			p++;
		if (p == end ||
		    ((*p & 0x80) != 0 ? !any_script : *p < ' ' || *p > '~'))
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

static bool
is_ascii(const char *text)
{
	while (*text != '\0' && (*text & 0x80) == 0)
		text++;
	return (*text == '\0');
}

/*
 * Whether a label is one of IDNA2008, by the rules of registration, which are
 * all of them; *length: of its ASCII form.
 */
static bool
check_script_label(const char *label, size_t size, size_t *length)
{
	char copy[4 * LABEL_MAX + 1];
	uint8_t *ascii = NULL;
	bool good;

	if (size > 4 * LABEL_MAX)
		return (false);
	memcpy(copy, label, size);
	copy[size] = '\0';
	if (is_ascii(copy)) {
		*length = size;
		return (format_hostname((struct text){ copy, size }));
	}
	good = idn2_register_u8((const uint8_t *)copy, NULL, &ascii,
		   IDN2_NFC_INPUT) == IDN2_OK;
	*length = good ? strlen((const char *)ascii) : 0;
	idn2_free(ascii);
	return (good && *length <= LABEL_MAX);
}

/* Whether all labels of a name are so, and the name is not too long. */
static bool
check_script(const char *name)
{
	size_t total = 0, length;

	for (const char *stop; *name != '\0'; name = stop + 1) {
		stop = name + strcspn(name, ".");
		if (!check_script_label(name, (size_t)(stop - name), &length))
			return (false);
		total += length + 1;
		if (*stop == '\0')
			return (total <= NAME_LENGTH_MAX + 1);
	}
	return (false);
}

/* The bytes of one of the dots U+3002, U+FF0E, U+FF61; 0: it is none. */
static size_t
ideographic_dot(struct text text, size_t at)
{
	static const char *const dots[] = { "\xe3\x80\x82", "\xef\xbc\x8e",
		"\xef\xbd\xa1" };

	for (size_t i = 0; i < sizeof(dots) / sizeof(dots[0]); i++)
		if (text.length - at >= 3 &&
		    memcmp(text.bytes + at, dots[i], 3) == 0)
			return (3);
	return (0);
}

/* Punycode of what IDNA2008 allows, as registration wants it. */
static bool
check_label(const char *label, size_t length)
{
	char copy[LABEL_MAX + 1];
	uint8_t *ascii = NULL;
	bool good;

	memcpy(copy, label, length);
	copy[length] = '\0';
	good =
	    idn2_register_u8(NULL, (const uint8_t *)copy, &ascii, 0) == IDN2_OK;
	idn2_free(ascii);
	return (good);
}

static bool
is_encoded(const char *label, const char *end)
{
	return (end - label > 4 && (label[0] | 0x20) == 'x' &&
	    (label[1] | 0x20) == 'n' && label[2] == '-' && label[3] == '-');
}

bool
format_hostname(struct text text)
{
	const char *p = text.bytes, *end = p + text.length, *stop;

	if (text.length > NAME_LENGTH_MAX || !check_domain(p, end))
		return (false);
	for (; p < end; p = stop + 1) {
		stop = memchr(p, '.', (size_t)(end - p));
		stop = stop == NULL ? end : stop;
		if (is_encoded(p, stop)
			? !check_label(p, (size_t)(stop - p))
			: stop - p > 3 && p[2] == '-' && p[3] == '-')
			return (false);
	}
	return (true);
}

bool
format_idn_hostname(struct text text)
{
	char name[4 * NAME_LENGTH_MAX + 1], *out = name;

	if (text.length > 4 * NAME_LENGTH_MAX)
		return (false);
	for (size_t i = 0; i < text.length; i++) {
		size_t dot = ideographic_dot(text, i);

		if (dot > 0)
			*out++ = '.';
		else if ((unsigned char)text.bytes[i] <= ' ')
			return (false);
		else
			*out++ = text.bytes[i];
		i += dot > 0 ? dot - 1 : 0;
	}
	*out = '\0';
	return (check_script(name) && (is_ascii(name) || format_bidi(name)));
}

/* RFC 5321, section 4.1.2: Mailbox */
static bool
check_mailbox(struct text text, bool any_script)
{
	const char *p = text.bytes, *end = p + text.length;

	if (p == end)
		return (false);
	p = *p == '"' ? skip_quoted_string(p, end, any_script)
		      : skip_dot_string(p, end, any_script);
	if (p == NULL || p == end || *p != '@' ||
	    p - text.bytes > LOCAL_PART_MAX)
		return (false);
	p++;
	if (end - p >= 2 && *p == '[' && end[-1] == ']')
		return (check_address_literal(p + 1, end - 1));
	if (any_script)
		return (
		    format_idn_hostname((struct text){ p, (size_t)(end - p) }));
	return (check_domain(p, end));
}

bool
format_email(struct text text)
{
	return (check_mailbox(text, false));
}

bool
format_idn_email(struct text text)
{
	return (check_mailbox(text, true));
}
