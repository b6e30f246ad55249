/*
 * Nobody is let in unless a choice is met as a whole.
 */
#include "runtime/security.h"

#include "runtime/framing.h"
#include "runtime/gather.h"

/* A digit of base64 (RFC 4648, section 4); -1: none. */
static int
digit(char c)
{
	static const char digits[] =
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
	    "0123456789+/";
	const char *at = c == '\0' ? NULL : strchr(digits, c);

	return (at == NULL ? -1 : (int)(at - digits));
}

static bool
decode_base64(struct arena *arena, struct text text, struct text *out)
{
	char *bytes = arena_alloc(arena, text.length + 1);
	unsigned bits = 0, have = 0;

	*out = (struct text){ bytes, 0 };
	while (text.length > 0 && text.bytes[text.length - 1] == '=')
		text.length--;
	for (size_t i = 0; i < text.length; i++) {
		int value = digit(text.bytes[i]);

		if (value < 0)
			return (false);
		bits = (bits << 6 | (unsigned)value) & 0xffffu;
		have += 6;
		if (have < 8)
			continue;
		have -= 8;
		bytes[out->length++] = (char)(bits >> have & 0xffu);
	}
	return (text.length % 4 != 1);
}

/* user:password in base64 (RFC 7617, section 2). */
static bool
read_basic(struct call *call, struct text value, struct credentials *out)
{
	struct text both;
	const char *colon;

	if (!decode_base64(call->arena, value, &both) || !text_is_utf8(both) ||
	    memchr(both.bytes, '\0', both.length) != NULL)
		return (false);
	colon = memchr(both.bytes, ':', both.length);
	if (colon == NULL)
		return (false);
	out->user =
	    arena_text(call->arena, both.bytes, (size_t)(colon - both.bytes));
	out->secret = arena_text(
	    call->arena, colon + 1, both.length - out->user.length - 1);
	return (true);
}

/*
 * The only field of that name: of two, one may be the client's and one the
 * proxy's, and nobody knows which is which.
 */
static bool
find_header(struct call *call, const char *name, struct text *value)
{
	const struct incoming *request = call->request;
	size_t found = 0;

	for (size_t i = 0; i < request->header_count; i++)
		if (text_equal_ascii(request->headers[i].name, text_of(name))) {
			*value = request->headers[i].value;
			found++;
		}
	return (found == 1 && value->length > 0);
}

/* What stands behind the scheme's name in Authorization. */
static bool
read_authorization(struct call *call, const struct security_scheme *scheme,
    struct credentials *out)
{
	struct text value, name = text_of(scheme->name);

	if (!find_header(call, "Authorization", &value) ||
	    value.length <= name.length || value.bytes[name.length] != ' ' ||
	    !text_equal_ascii((struct text){ value.bytes, name.length }, name))
		return (false);
	value.bytes += name.length;
	value.length -= name.length;
	value = framing_trim(value);
	if (scheme->kind == SECURITY_BASIC)
		return (read_basic(call, value, out));
	out->secret = arena_text(call->arena, value.bytes, value.length);
	return (value.length > 0);
}

/* The only value of that name; false when there is none, or several. */
static bool
find_pair(const struct pairs *pairs, const char *name, struct text *value)
{
	size_t found = 0;

	for (size_t i = 0; i < pairs->count; i++)
		if (text_equal(pairs->items[i].name, text_of(name))) {
			*value = pairs->items[i].value;
			found++;
		}
	return (found == 1 && value->length > 0);
}

static bool
read_key(struct call *call, const struct security_scheme *scheme,
    struct credentials *out)
{
	struct pairs pairs = { NULL, 0 };
	struct text value;

	if (scheme->where == PLACE_HEADER) {
		if (!find_header(call, scheme->name, &value))
			return (false);
		out->secret =
		    arena_text(call->arena, value.bytes, value.length);
		return (true);
	}
	if (scheme->where == PLACE_COOKIE) {
		gather_cookies(call, &pairs);
		return (find_pair(&pairs, scheme->name, &out->secret));
	}
	return (gather_pairs(call, call->request->query, "the query", &pairs) &&
	    find_pair(&pairs, scheme->name, &out->secret));
}

static enum authentication
check_need(struct call *call, const struct security_need *need,
    struct principal **principal)
{
	const struct security_scheme *scheme = need->scheme;
	struct credentials credentials = { { NULL, 0 }, { NULL, 0 } };

	if (!(scheme->kind == SECURITY_KEY
		    ? read_key(call, scheme, &credentials)
		    : read_authorization(call, scheme, &credentials)))
		return (AUTHENTICATION_UNKNOWN);
	return (
	    scheme->authenticate(call, &credentials, &need->scopes, principal));
}

/* The worst of what the needs say; the call may have failed. */
static enum authentication
check_choice(struct call *call, const struct security_choice *choice)
{
	enum authentication worst = AUTHENTICATION_DONE, one;
	struct principal *principal = NULL;

	for (size_t i = 0; i < choice->need_count; i++) {
		one = check_need(call, &choice->needs[i], &principal);
		if (call->failure.kind != FAILURE_NONE)
			return (AUTHENTICATION_UNKNOWN);
		if (one < worst)
			worst = one;
	}
	if (worst == AUTHENTICATION_DONE)
		call->principal = principal;
	return (worst);
}

/* What would let the caller in (RFC 9110, section 11.6.1). */
static bool
refuse(struct call *call, const struct security *security)
{
	const struct security_choice *choice;
	const struct security_scheme *scheme;
	struct buffer challenges;
	const char *name;

	buffer_init(&challenges, call->arena);
	for (size_t i = 0; i < security->choice_count; i++) {
		choice = &security->choices[i];
		for (size_t k = 0; k < choice->need_count; k++) {
			scheme = choice->needs[k].scheme;
			name = scheme->kind == SECURITY_KEY ? "ApiKey"
							    : scheme->name;
			buffer_format(&challenges, "%s%s realm=\"api\"",
			    challenges.length == 0 ? "" : ", ", name);
		}
	}
	return (
	    call_header(call, "WWW-Authenticate", buffer_text(&challenges)) &&
	    call_fail(call, FAILURE_UNAUTHORIZED,
		"the request shows no credentials that are known"));
}

/* A scope as a header can say it (RFC 6749, section 3.3). */
static bool
is_sayable(struct text scope)
{
	for (size_t i = 0; i < scope.length; i++)
		if (scope.bytes[i] <= ' ' || scope.bytes[i] > '~' ||
		    scope.bytes[i] == '"' || scope.bytes[i] == '\\')
			return (false);
	return (scope.length > 0);
}

/* Which scopes a token needs (RFC 6750, section 3). */
static void
add_challenge(struct buffer *challenges, const struct security_need *need)
{
	const struct text_list *scopes = &need->scopes;
	const char *before = "";

	if (need->scheme->kind != SECURITY_HTTP || scopes->count == 0)
		return;
	buffer_format(challenges,
	    "%s%s realm=\"api\", error=\"insufficient_scope\", scope=\"",
	    challenges->length == 0 ? "" : ", ", need->scheme->name);
	for (size_t i = 0; i < scopes->count; i++) {
		if (!is_sayable(scopes->items[i]))
			continue;
		buffer_format(
		    challenges, "%s%s", before, scopes->items[i].bytes);
		before = " ";
	}
	buffer_append(challenges, "\"", 1);
}

static bool
forbid(struct call *call, const struct security *security)
{
	const struct security_choice *choice;
	struct buffer challenges;

	buffer_init(&challenges, call->arena);
	for (size_t i = 0; i < security->choice_count; i++) {
		choice = &security->choices[i];
		for (size_t k = 0; k < choice->need_count; k++)
			add_challenge(&challenges, &choice->needs[k]);
	}
	return ((challenges.length == 0 ||
		    call_header(
			call, "WWW-Authenticate", buffer_text(&challenges))) &&
	    call_fail_code(call, FAILURE_FORBIDDEN, "insufficient_scope",
		"the credentials lack a scope that the operation needs"));
}

bool
security_check(struct call *call, const struct security *security)
{
	bool everybody = false, forbidden = false;
	enum authentication result;

	for (size_t i = 0; i < security->choice_count; i++) {
		if (security->choices[i].need_count == 0) {
			everybody = true;
			continue;
		}
		result = check_choice(call, &security->choices[i]);
		if (call->failure.kind != FAILURE_NONE)
			return (false);
		if (result == AUTHENTICATION_DONE)
			return (true);
		forbidden = forbidden || result == AUTHENTICATION_SCOPE;
	}
	if (everybody)
		return (true);
	return (forbidden ? forbid(call, security) : refuse(call, security));
}

bool
security_in_query(const struct security *security, struct text name)
{
	const struct security_choice *choice;
	const struct security_scheme *scheme;

	for (size_t i = 0; i < security->choice_count; i++) {
		choice = &security->choices[i];
		for (size_t k = 0; k < choice->need_count; k++) {
			scheme = choice->needs[k].scheme;
			if (scheme->kind == SECURITY_KEY &&
			    scheme->where == PLACE_QUERY &&
			    text_equal(text_of(scheme->name), name))
				return (true);
		}
	}
	return (false);
}
