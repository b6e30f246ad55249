/*
 * The Bidi rule (RFC 5893, section 2), of which libidn2 knows a part: a name
 * with one label from right to left keeps it in all of its labels. The
 * classes of characters are PCRE2's.
 */
#include "runtime/format_host.h"

#include <idn2.h>
#include <string.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#define IS(class) "\\p{bc:" #class "}"
#define NEUTRAL IS(ES) IS(CS) IS(ET) IS(ON) IS(BN) IS(NSM)

/* Conditions 2, 3 and 4; and 5 and 6. A dot, which parts labels, is a CS. */
#define LEFTWARD \
	"(?!(?=[^.]*" IS(EN) ")[^.]*" IS(AN) ")[" IS(R) \
	    IS(AL) "]" \
		   "(?:(?:(?!\\.)[" IS(R) IS(AL) IS(AN) IS(EN) NEUTRAL \
	    "])*" \
	    "[" IS(R) IS(AL) IS(EN) IS(AN) "])?" IS(NSM) "*"
#define RIGHTWARD \
	IS(L) \
	"(?:(?:(?!\\.)[" IS(L) IS(EN) NEUTRAL "])*[" IS(L) \
	    IS(EN) "])?" IS(NSM) "*"
#define LABEL "(?:" LEFTWARD "|" RIGHTWARD ")"

/* A name is of one direction, or all its labels keep the rule. */
#define NAME "^(?:[^" IS(R) IS(AL) IS(AN) "]*|" LABEL "(?:\\." LABEL ")*\\.?)$"

static bool
matches(const char *name)
{
	pcre2_match_data *data = NULL;
	pcre2_code *code;
	PCRE2_SIZE at;
	int error, count = PCRE2_ERROR_NOMEMORY;

	code = pcre2_compile((PCRE2_SPTR)NAME, PCRE2_ZERO_TERMINATED, PCRE2_UTF,
	    &error, &at, NULL);
	if (code != NULL)
		data = pcre2_match_data_create_from_pattern(code, NULL);
	if (data != NULL)
		count = pcre2_match(code, (PCRE2_SPTR)name,
		    PCRE2_ZERO_TERMINATED, 0, 0, data, NULL);
	pcre2_match_data_free(data);
	pcre2_code_free(code);
	return (count > 0);
}

bool
format_bidi(const char *name)
{
	char *decoded = NULL;
	bool good;

	if (idn2_to_unicode_8z8z(name, &decoded, 0) != IDN2_OK)
		return (matches(name));
	good = matches(decoded);
	idn2_free(decoded);
	return (good);
}
