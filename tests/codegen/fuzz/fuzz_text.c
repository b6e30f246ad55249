/*
 * What texts are checked for: formats (dates among them), numbers, media
 * types. The first byte chooses; formats that contain others hold for them.
 */
#include "tests/codegen/fuzz/fuzz.h"

#include "runtime/format.h"
#include "runtime/media.h"
#include "runtime/number.h"

/* What is of the first format is of the second, too. */
static const enum format narrower[][2] = {
	{ FORMAT_URI, FORMAT_IRI },
	{ FORMAT_URI, FORMAT_URI_REFERENCE },
	{ FORMAT_URI_REFERENCE, FORMAT_IRI_REFERENCE },
	{ FORMAT_IRI, FORMAT_IRI_REFERENCE },
	{ FORMAT_INT8, FORMAT_INT16 },
	{ FORMAT_INT16, FORMAT_INT32 },
	{ FORMAT_INT32, FORMAT_INT64 },
	{ FORMAT_UINT8, FORMAT_UINT16 },
	{ FORMAT_UINT16, FORMAT_UINT32 },
	{ FORMAT_UINT32, FORMAT_UINT64 },
};

static const char *const media_types[] = {
	"application/json",
	"image/*",
	"text/plain",
	NULL,
};

static bool
is_of(enum format format, struct text text)
{
	return (format_rows[format].check == NULL ||
	    format_rows[format].check(text));
}

static void
check_formats(struct text text)
{
	for (enum format i = FORMAT_NONE; i < FORMAT_INT8; i++)
		(void)is_of(i, text);
	if (number_valid(text))
		for (enum format i = FORMAT_INT8; i < FORMAT_COUNT; i++)
			(void)is_of(i, text);
	for (size_t i = 0; i < sizeof(narrower) / sizeof(*narrower); i++)
		HOLDS(narrower[i][0] >= FORMAT_INT8 ||
		    !is_of(narrower[i][0], text) ||
		    is_of(narrower[i][1], text));
}

/* Two numbers in one order, and one form for equal ones. */
static void
check_numbers(struct fuzz *fuzz, struct text a, struct text b)
{
	char *one, *other;
	struct text first, second;
	double value;

	if (!number_valid(a) || !number_valid(b))
		return;
	HOLDS(number_compare(a, a) == 0);
	HOLDS((number_compare(a, b) < 0) == (number_compare(b, a) > 0));
	one = arena_alloc(&fuzz->arena, a.length + 24);
	other = arena_alloc(&fuzz->arena, b.length + 24);
	first = (struct text){ one, number_canonical(a, one) };
	second = (struct text){ other, number_canonical(b, other) };
	HOLDS(text_equal(first, second) == (number_compare(a, b) == 0));
	(void)!number_double(a, &value);
	if (b.length < 40 && number_compare(b, text_of("0")) > 0)
		(void)number_multiple(a, b);
}

int
LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
	struct fuzz fuzz;
	struct text a, b;
	unsigned what;
	int exactness;

	fuzz_begin(&fuzz, bytes, size);
	what = fuzz_byte(&fuzz) % 3;
	a = fuzz_line(&fuzz);
	if (what == 0 && text_is_utf8(a) &&
	    memchr(a.bytes, '\0', a.length) == NULL)
		check_formats(a);
	b = fuzz_line(&fuzz);
	if (what == 1)
		check_numbers(&fuzz, a, b);
	if (what == 2) {
		(void)media_match(media_types, a, &exactness);
		(void)media_accept(media_types, b);
	}
	fuzz_end(&fuzz);
	return (0);
}
