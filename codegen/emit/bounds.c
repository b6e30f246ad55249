/*
 * Exact arithmetic on the lexemes of numbers: mantissa and power of ten,
 * never a double.
 */
#include "codegen/emit/bounds.h"

#include <stdlib.h>

#define DIGITS_MAX 38 /* more than 64 bits hold */

/* A decimal number: digits times ten to the exponent. */
struct decimal {
	bool negative;
	char digits[DIGITS_MAX]; /* without zeros in front */
	size_t count;
	long exponent;
	bool lost; /* digits other than 0 behind them */
};

static void
add_digit(struct decimal *decimal, char digit, bool fraction)
{
	bool leading = decimal->count == 0 && digit == '0';

	if (fraction)
		decimal->exponent--;
	if (leading)
		return;
	if (decimal->count < DIGITS_MAX) {
		decimal->digits[decimal->count++] = (char)(digit - '0');
		return;
	}
	decimal->exponent++;
	decimal->lost = decimal->lost || digit != '0';
}

static struct decimal
decimal_of(struct text number)
{
	struct decimal decimal = { .negative = false };
	bool fraction = false;
	size_t i;

	for (i = 0; i < number.length; i++) {
		if (number.bytes[i] == '-')
			decimal.negative = true;
		else if (number.bytes[i] == '.')
			fraction = true;
		else if (number.bytes[i] >= '0' && number.bytes[i] <= '9')
			add_digit(&decimal, number.bytes[i], fraction);
		else if (number.bytes[i] == 'e' || number.bytes[i] == 'E')
			break;
	}
	if (i < number.length)
		decimal.exponent += strtol(number.bytes + i + 1, NULL, 10);
	if (decimal.count == 0)
		decimal.exponent = 0;
	while (decimal.count > 0 && decimal.digits[decimal.count - 1] == 0) {
		decimal.count--;
		decimal.exponent++;
	}
	return (decimal);
}

/* value = value * 10 + digit; false when it is beyond 64 bits. */
static bool
push(uint64_t *value, unsigned digit)
{
	return (!__builtin_mul_overflow(*value, UINT64_C(10), value) &&
	    !__builtin_add_overflow(*value, (uint64_t)digit, value));
}

/* The whole part without its sign; false when it is beyond 64 bits. */
static bool
whole_part(const struct decimal *decimal, uint64_t *value, bool *whole)
{
	long digits = (long)decimal->count + decimal->exponent;
	long i;

	*value = 0;
	*whole = decimal->exponent >= 0 && !decimal->lost;
	if (decimal->count == 0)
		return (true);
	if (digits > 20)
		return (false);
	for (i = 0; i < digits; i++)
		if (!push(value,
			i < (long)decimal->count ? (unsigned)decimal->digits[i]
						 : 0))
			return (false);
	return (true);
}

int64_t
bounds_floor(struct text number, bool *whole)
{
	struct decimal decimal = decimal_of(number);
	uint64_t value;

	if (!whole_part(&decimal, &value, whole)) {
		*whole = false;
		return (decimal.negative ? INT64_MIN : INT64_MAX);
	}
	if (!decimal.negative)
		return (value > INT64_MAX ? INT64_MAX : (int64_t)value);
	if (!*whole)
		value++;
	if (value > INT64_MAX)
		return (INT64_MIN);
	return (-(int64_t)value);
}

size_t
bounds_count(struct text number, size_t fallback)
{
	bool whole;

	if (number.bytes == NULL)
		return (fallback);
	return ((size_t)bounds_floor(number, &whole));
}

static void
raise_minimum(struct bounds *bounds, struct text number, bool exclusive)
{
	bool whole;
	int64_t value;

	if (number.bytes == NULL)
		return;
	value = bounds_floor(number, &whole);
	if ((exclusive || !whole) && value != INT64_MAX && value != INT64_MIN)
		value++;
	if (value > bounds->minimum) {
		bounds->minimum = value;
		bounds->exclusive_minimum = exclusive && whole;
	}
}

static void
lower_maximum(struct bounds *bounds, struct text number, bool exclusive)
{
	bool whole;
	int64_t value;

	if (number.bytes == NULL)
		return;
	value = bounds_floor(number, &whole);
	if (exclusive && whole && value != INT64_MIN)
		value--;
	if (value < bounds->maximum) {
		bounds->maximum = value;
		bounds->exclusive_maximum = exclusive && whole;
	}
}

/* The least whole number that is a multiple of the divisor, too. */
static int64_t
whole_divisor(struct text number)
{
	struct decimal decimal = decimal_of(number);
	uint64_t value = 0;
	size_t i;
	bool whole;

	if (number.bytes == NULL)
		return (0);
	if (decimal.exponent >= 0)
		return (bounds_floor(number, &whole));
	for (i = 0; i < decimal.count; i++)
		if (!push(&value, (unsigned)decimal.digits[i]))
			return (INT64_MAX);
	for (; decimal.exponent < 0 && value % 2 == 0; decimal.exponent++)
		value /= 2;
	for (decimal = decimal_of(number);
	     decimal.exponent < 0 && value % 5 == 0; decimal.exponent++)
		value /= 5;
	return (value > INT64_MAX ? INT64_MAX : (int64_t)value);
}

struct bounds
bounds_of(const struct model_schema *schema)
{
	struct bounds bounds = { .minimum = INT64_MIN, .maximum = INT64_MAX };

	raise_minimum(&bounds, schema->minimum, false);
	raise_minimum(&bounds, schema->exclusive_minimum, true);
	lower_maximum(&bounds, schema->maximum, false);
	lower_maximum(&bounds, schema->exclusive_maximum, true);
	bounds.multiple_of = whole_divisor(schema->multiple_of);
	return (bounds);
}
