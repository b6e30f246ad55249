/*
 * Who calls: credentials taken from where a document says, and handed to
 * hand-written code, before anything else of a request is read.
 */
#ifndef RUNTIME_SECURITY_H
#define RUNTIME_SECURITY_H

#include "runtime/call.h"

/* What a request shows; copied, and NUL-terminated. */
struct credentials {
	struct text	secret;		/* the key, the token, the password */
	struct text	user;		/* http basic: else bytes NULL */
};

enum authentication {
	AUTHENTICATION_UNKNOWN,		/* nobody's: 401 */
	AUTHENTICATION_SCOPE,		/* known, but lacks a scope: 403 */
	AUTHENTICATION_DONE		/* principal is set */
};

enum security_kind { SECURITY_KEY, SECURITY_BASIC, SECURITY_HTTP };

struct security_scheme {
	enum security_kind	 kind;
	enum place		 where;		/* KEY */
	const char		*name;		/* KEY: of the parameter; HTTP:
						 * the scheme, as Bearer */
	/* Hand-written; principal: what an earlier scheme of an AND set. */
	enum authentication	(*authenticate)(struct call *,
				    const struct credentials *,
				    const struct text_list *scopes,
				    struct principal **principal);
};

/* One scheme of an AND. */
struct security_need {
	const struct security_scheme	*scheme;
	struct text_list		 scopes;
};

/* One AND of an OR; without needs it lets everybody in. */
struct security_choice {
	const struct security_need	*needs;
	size_t				 need_count;
};

struct security {
	const struct security_choice	*choices;
	size_t				 choice_count;
};

/*
 * Tries the choices in their order, those for everybody last, and sets
 * call->principal (NULL: anybody). False when the call failed: UNAUTHORIZED
 * with WWW-Authenticate, FORBIDDEN when credentials lack a scope (with those
 * of a token in it), or as the hand-written code failed it.
 */
MUST_USE bool	security_check(struct call *, const struct security *);

/* Whether a key is a query parameter of that name. */
bool		security_in_query(const struct security *, struct text name);

#endif
