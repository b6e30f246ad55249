/*
 * A lexeme is taken apart into its sign, its digits without zeros at both
 * ends, and a power of ten; what follows works on these.
 */
#include "runtime/number.h"

#include <locale.h>
#include <stdlib.h>

#define EXPONENT_DIGITS 18
#define EXPONENT_MAX INT64_C(999999999999999999)
#define DIVISOR_DIGITS 19 /* they fit in 64 bits */
#define DOUBLE_DIGITS 770 /* more cannot change a double */
#define FAST_DIGITS 15 /* exact in a double */
#define FAST_EXPONENT 22 /* 10^22 is exact in a double */

static bool
is_digit(char c)
{
	return (c >= '0' && c <= '9');
}

/* Behind the digits; NULL when there is none. */
static const char *
skip_digits(const char *p, const char *end)
{
	if (p == end || !is_digit(*p))
		return (NULL);
	while (p < end && is_digit(*p))
		p++;
	return (p);
}

bool
number_valid(struct text text)
{
	const char *p = text.bytes, *end = text.bytes + text.length;

	if (p < end && *p == '-')
		p++;
	if (p < end && *p == '0')
		p++;
	else if ((p = skip_digits(p, end)) == NULL)
		return (false);
	if (p < end && *p == '.' && (p = skip_digits(p + 1, end)) == NULL)
		return (false);
	if (p < end && (*p == 'e' || *p == 'E')) {
		p++;
		if (p < end && (*p == '+' || *p == '-'))
			p++;
		if ((p = skip_digits(p, end)) == NULL)
			return (false);
	}
	return (p == end);
}

/* Reads what stands behind the E; false when it has too many digits. */
static bool
parse_exponent(const char *p, const char *end, int64_t *exponent)
{
	bool negative = *p == '-';
	int64_t value = 0;
	bool fits;

	if (*p == '-' || *p == '+')
		p++;
	while (p < end && *p == '0')
		p++;
	fits = end - p <= EXPONENT_DIGITS;
	if (!fits)
		value = EXPONENT_MAX;
	else
		for (; p < end; p++)
			value = value * 10 + (*p - '0');
	*exponent = negative ? -value : value;
	return (fits);
}

bool
number_parse(struct text text, struct number *number)
{
	const char *p = text.bytes, *end = p + text.length;
	const char *first = NULL, *last = NULL, *dot = NULL;
	int64_t exponent = 0;
	bool fits = true;

	*number = (struct number){ .negative = *p == '-' };
	for (p += number->negative; p < end; p++) {
		if (*p == '.') {
			dot = p;
		} else if (!is_digit(*p)) {
			fits = parse_exponent(p + 1, end, &exponent);
			break;
		} else if (*p != '0') {
			if (first == NULL)
				first = p;
			last = p;
		}
	}
	if (first == NULL) {
		*number = (struct number){ 0 };
		return (fits);
	}
	if (dot == NULL)
		dot = p;
	number->digits = first;
	number->count = (size_t)(last - first) + (first > dot || last < dot);
	number->exponent = exponent + (dot - first) + (first > dot);
	return (fits);
}

/* The digit at p, which steps over it and over a dot before it. */
static unsigned
next_digit(const char **p)
{
	if (**p == '.')
		++*p;
	return ((unsigned)(*(*p)++ - '0'));
}

/* The value of at most 19 digits. */
static uint64_t
digits_value(const char *digits, size_t count)
{
	uint64_t value = 0;

	while (count-- > 0)
		value = value * 10 + next_digit(&digits);
	return (value);
}

bool
number_integer(struct text text, int64_t *value, bool *whole)
{
	struct number number;
	uint64_t magnitude;

	number_parse(text, &number);
	*value = 0;
	*whole = number.count == 0 || number.exponent >= (int64_t)number.count;
	if (number.count == 0)
		return (true);
	if (!*whole || number.exponent > 19)
		return (false);
	magnitude = digits_value(number.digits, number.count);
	for (int64_t i = (int64_t)number.count; i < number.exponent; i++)
		magnitude *= 10;
	if (magnitude > (uint64_t)INT64_MAX + number.negative)
		return (false);
	*value =
	    number.negative ? (int64_t)(0 - magnitude) : (int64_t)magnitude;
	return (true);
}

/* Exact where both the digits and the power of ten are: one rounding. */
static bool
fast_double(const struct number *number, double *value)
{
	static const double powers[FAST_EXPONENT + 1] = { 1e0, 1e1, 1e2, 1e3,
		1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14,
		1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22 };
	int64_t shift = number->exponent - (int64_t)number->count;

	if (number->count > FAST_DIGITS || shift < -FAST_EXPONENT ||
	    shift > FAST_EXPONENT)
		return (false);
	*value = (double)digits_value(number->digits, number->count);
	*value = shift < 0 ? *value / powers[-shift] : *value * powers[shift];
	if (number->negative)
		*value = -*value;
	return (true);
}

/* strtod in the C locale: the process's own may write a comma. */
static double
c_strtod(const char *string)
{
	static locale_t c_locale;

	if (c_locale == NULL)
		c_locale = newlocale(LC_ALL_MASK, "C", NULL);
	return (strtod_l(string, NULL, c_locale));
}

/* Writes a decimal integer; returns behind it. */
static char *
write_integer(char *out, int64_t value)
{
	char digits[20];
	int count = 0;

	if (value < 0) {
		*out++ = '-';
		value = -value;
	}
	do {
		digits[count++] = (char)('0' + value % 10);
		value /= 10;
	} while (value != 0);
	while (count > 0)
		*out++ = digits[--count];
	return (out);
}

/* Digits that cannot change the result but by being there become a 1. */
static double
slow_double(const struct number *number)
{
	char copy[DOUBLE_DIGITS + 32], *out = copy;
	const char *p = number->digits;
	size_t count = number->count;

	if (count > DOUBLE_DIGITS)
		count = DOUBLE_DIGITS;
	if (number->negative)
		*out++ = '-';
	*out++ = '.';
	for (size_t i = 0; i < count; i++)
		*out++ = (char)('0' + next_digit(&p));
	if (count < number->count)
		*out++ = '1';
	*out++ = 'e';
	out = write_integer(out, number->exponent);
	*out = '\0';
	return (c_strtod(copy));
}

bool
number_double(struct text text, double *value)
{
	struct number number;

	number_parse(text, &number);
	if (number.count == 0)
		*value = text.bytes[0] == '-' ? -0.0 : 0.0;
	else if (!fast_double(&number, value))
		*value = slow_double(&number);
	return (*value - *value == 0.0); /* not so for an infinite one */
}

/* Compares 0.d1d2d3... of both. */
static int
compare_digits(const struct number *a, const struct number *b)
{
	const char *p = a->digits, *q = b->digits;
	size_t count = a->count < b->count ? a->count : b->count;

	for (size_t i = 0; i < count; i++) {
		unsigned x = next_digit(&p), y = next_digit(&q);

		if (x != y)
			return (x < y ? -1 : 1);
	}
	return ((a->count > b->count) - (a->count < b->count));
}

static int
sign(const struct number *number)
{
	if (number->count == 0)
		return (0);
	return (number->negative ? -1 : 1);
}

int
number_compare(struct text a, struct text b)
{
	struct number x, y;
	int order;

	number_parse(a, &x);
	number_parse(b, &y);
	if (sign(&x) != sign(&y))
		return (sign(&x) < sign(&y) ? -1 : 1);
	if (sign(&x) == 0)
		return (0);
	if (x.exponent != y.exponent)
		order = x.exponent < y.exponent ? -1 : 1;
	else
		order = compare_digits(&x, &y);
	return (x.negative ? -order : order);
}

static uint64_t
multiply_modulo(uint64_t a, uint64_t b, uint64_t modulus)
{
	return ((uint64_t)((unsigned __int128)a * b % modulus));
}

/* 10^power modulo modulus, in as many steps as power has bits. */
static uint64_t
power_modulo(uint64_t power, uint64_t modulus)
{
	uint64_t result = 1 % modulus, square = 10 % modulus;

	for (; power != 0; power >>= 1) {
		if (power & 1)
			result = multiply_modulo(result, square, modulus);
		square = multiply_modulo(square, square, modulus);
	}
	return (result);
}

/*
 * With V and D the digits as whole numbers, value / divisor is V / D *
 * 10^shift. V does not end in 0, so a negative shift leaves a fraction.
 */
bool
number_multiple(struct text value, struct text divisor)
{
	struct number v, d;
	uint64_t modulus, rest = 0;
	const char *p;
	int64_t shift;

	number_parse(value, &v);
	number_parse(divisor, &d);
	if (v.count == 0)
		return (true);
	shift =
	    (v.exponent - (int64_t)v.count) - (d.exponent - (int64_t)d.count);
	if (shift < 0 || d.count == 0 || d.count > DIVISOR_DIGITS)
		return (false);
	modulus = digits_value(d.digits, d.count);
	p = v.digits;
	for (size_t i = 0; i < v.count; i++)
		rest =
		    (uint64_t)(((unsigned __int128)rest * 10 + next_digit(&p)) %
			modulus);
	return (multiply_modulo(rest, power_modulo((uint64_t)shift, modulus),
		    modulus) == 0);
}

size_t
number_canonical(struct text text, char *out)
{
	struct number number;
	const char *p;
	char *begin = out;

	number_parse(text, &number);
	if (number.count == 0) {
		*out = '0';
		return (1);
	}
	if (number.negative)
		*out++ = '-';
	p = number.digits;
	for (size_t i = 0; i < number.count; i++)
		*out++ = (char)('0' + next_digit(&p));
	*out++ = 'e';
	out = write_integer(out, number.exponent - (int64_t)number.count);
	return ((size_t)(out - begin));
}
