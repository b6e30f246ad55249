/*
 * PCRE2 without its just-in-time compiler, which would want memory that is
 * both written and executed. What a pattern needs to run is made once.
 */
#include "runtime/pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdio.h>
#include <stdlib.h>

#include "runtime/pattern_translate.h"

#define HEAP_LIMIT 8192 /* KiB for one match */
#define OPTIONS \
	(PCRE2_UTF | PCRE2_DOLLAR_ENDONLY | PCRE2_ALLOW_EMPTY_CLASS | \
	    PCRE2_MATCH_UNSET_BACKREF | PCRE2_NEVER_BACKSLASH_C)

#define LAST_SIZE 64

struct compiled {
	pcre2_code *code; /* NULL: it does not compile */
	pcre2_match_data *match;
	pcre2_match_context *context;
	char last[LAST_SIZE]; /* what matched last: in a list it is repeated */
	size_t last_length;
};

/* The code, or NULL with what is wrong and where in the source. */
static pcre2_code *
compile(const char *source, const char **message, size_t *offset, int *error)
{
	static char words[128];
	struct pattern_translation translation;
	struct arena arena;
	struct text out;
	pcre2_code *code = NULL;
	PCRE2_SIZE at = 0;

	*error = 0;
	arena_init(&arena);
	if (!pattern_translate(&translation, &arena, text_of(source))) {
		*message = translation.message;
		*offset = translation.offset;
		goto out;
	}
	out = buffer_text(&translation.out);
	code = pcre2_compile(
	    (PCRE2_SPTR)out.bytes, out.length, OPTIONS, error, &at, NULL);
	if (code == NULL) {
		pcre2_get_error_message(
		    *error, (PCRE2_UCHAR *)words, sizeof(words));
		*message = words;
		*offset = pattern_source_offset(&translation, at);
	}
out:
	arena_release(&arena);
	return (code);
}

bool
pattern_check(const char *source, const char **message, size_t *offset)
{
	int error;
	pcre2_code *code = compile(source, message, offset, &error);

	pcre2_code_free(code);
	return (code != NULL);
}

bool
pattern_valid(const char *source)
{
	const char *message;
	size_t offset;
	int error;
	pcre2_code *code = compile(source, &message, &offset, &error);

	pcre2_code_free(code);
	return (
	    code != NULL || error == PCRE2_ERROR_LOOKBEHIND_NOT_FIXED_LENGTH);
}

static void *
must_have(void *p)
{
	if (p == NULL) {
		fputs("pattern: out of memory\n", stderr);
		abort();
	}
	return (p);
}

static struct compiled *
prepare(struct pattern *pattern)
{
	struct compiled *compiled = must_have(calloc(1, sizeof(*compiled)));
	const char *message;
	size_t offset;
	int error;

	compiled->code = compile(pattern->source, &message, &offset, &error);
	compiled->context = must_have(pcre2_match_context_create(NULL));
	pcre2_set_heap_limit(compiled->context, HEAP_LIMIT);
	/* Where the match is, nobody asks: room for the whole one is enough. */
	compiled->match = must_have(pcre2_match_data_create(1, NULL));
	pattern->compiled = compiled;
	return (compiled);
}

static bool
is_last(const struct compiled *compiled, struct text text)
{
	return (text.length > 0 && text.length == compiled->last_length &&
	    memcmp(text.bytes, compiled->last, text.length) == 0);
}

static void
keep_last(struct compiled *compiled, struct text text)
{
	if (text.length == 0 || text.length > LAST_SIZE)
		return;
	memcpy(compiled->last, text.bytes, text.length);
	compiled->last_length = text.length;
}

enum pattern_result
pattern_match(struct pattern *pattern, struct text text, uint32_t steps)
{
	struct compiled *compiled = pattern->compiled;
	int result;

	if (compiled == NULL)
		compiled = prepare(pattern);
	if (compiled->code == NULL)
		return (PATTERN_MISS);
	if (is_last(compiled, text))
		return (PATTERN_MATCH);
	pcre2_set_match_limit(compiled->context, steps);
	result = pcre2_match(compiled->code, (PCRE2_SPTR)text.bytes,
	    text.length, 0, 0, compiled->match, compiled->context);
	if (result >= 0) {
		keep_last(compiled, text);
		return (PATTERN_MATCH);
	}
	if (result == PCRE2_ERROR_MATCHLIMIT ||
	    result == PCRE2_ERROR_DEPTHLIMIT || result == PCRE2_ERROR_HEAPLIMIT)
		return (PATTERN_EXHAUSTED);
	return (PATTERN_MISS);
}

void
pattern_release(struct pattern *pattern)
{
	struct compiled *compiled = pattern->compiled;

	if (compiled == NULL)
		return;
	pcre2_match_data_free(compiled->match);
	pcre2_match_context_free(compiled->context);
	pcre2_code_free(compiled->code);
	free(compiled);
	pattern->compiled = NULL;
}
