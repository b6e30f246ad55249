/*
 * Numbers as their lexemes (RFC 8259, section 6), compared and divided
 * exactly; none passes through a double. Each takes time in proportion to
 * the lexemes' length, whatever their exponents, and no memory.
 */
#ifndef RUNTIME_NUMBER_H
#define RUNTIME_NUMBER_H

#include <stdint.h>

#include "runtime/text.h"

/* A lexeme taken apart: 0.d1d2d3... * 10^exponent; zero has no digits. */
struct number {
	bool negative;
	const char *digits; /* from the first but 0; dot inside */
	size_t count; /* up to the last that is not 0 */
	int64_t exponent;
};

/* Whether the text is a number of JSON, whole. */
bool number_valid(struct text);

/*
 * Takes a valid number apart. False when its exponent has more than 18
 * digits: no type takes such a number. The other functions take it as one
 * with an exponent of 18 digits.
 */
bool number_parse(struct text, struct number *);

/*
 * The value of an integer (1, 1.0 and 10e-1 are one). False when it is not
 * whole (*whole false) or beyond 64 bits (*whole true).
 */
MUST_USE bool number_integer(struct text, int64_t *value, bool *whole);

/*
 * The nearest double, whatever the locale; false when it is beyond the range
 * of one. What is too small for one is 0.
 */
MUST_USE bool number_double(struct text, double *value);

/* Less than, equal to, or greater than 0, as a is to b. */
int number_compare(struct text a, struct text b);

/*
 * Whether value is a multiple of divisor, which is greater than 0 and has at
 * most 19 digits, zeros at both ends aside; a longer one divides 0 only.
 */
bool number_multiple(struct text value, struct text divisor);

/*
 * Writes the one form that all lexemes of a value share: "0", "-15e-1". Needs
 * room for length + 24 bytes; returns how many were written.
 */
size_t number_canonical(struct text, char *out);

#endif
