/*
 * Who is let in: one choice of an OR as a whole, or nobody.
 */
#include "tests/codegen/runtime/call_fixture.h"

#include "runtime/operation.h"

TestSuite(security, .init = begin_call, .fini = end_call);

struct principal {
	char name[16];
};

static struct principal ada = { "ada" };
static struct credentials shown;

static enum authentication
authenticate(struct call *at, const struct credentials *credentials,
    const struct text_list *scopes, struct principal **principal)
{
	shown = *credentials;
	if (is(credentials->secret, "broken")) {
		(void)call_fail_internal(at, "no database");
		return (AUTHENTICATION_UNKNOWN);
	}
	if (!is(credentials->secret, "secret"))
		return (AUTHENTICATION_UNKNOWN);
	if (scopes->count > 0 && is(scopes->items[0], "root"))
		return (AUTHENTICATION_SCOPE);
	*principal = &ada;
	return (AUTHENTICATION_DONE);
}

static const struct security_scheme in_header = { SECURITY_KEY, PLACE_HEADER,
	"X-Key", authenticate };
static const struct security_scheme in_query = { SECURITY_KEY, PLACE_QUERY,
	"key", authenticate };
static const struct security_scheme in_cookie = { SECURITY_KEY, PLACE_COOKIE,
	"sid", authenticate };
static const struct security_scheme basic = { SECURITY_BASIC, PLACE_HEADER,
	"Basic", authenticate };
static const struct security_scheme bearer = { SECURITY_HTTP, PLACE_HEADER,
	"Bearer", authenticate };

static struct header headers[2];

static void
show(const char *name, const char *value)
{
	headers[request.header_count++] =
	    (struct header){ text_of(name), text_of(value) };
	request.headers = headers;
}

static bool
check_one(const struct security_scheme *scheme)
{
	const struct security_need need = { scheme, { NULL, 0 } };
	const struct security_choice choice = { &need, 1 };
	const struct security security = { &choice, 1 };

	return (security_check(&call, &security));
}

Test(security, lets_a_key_in)
{
	show("x-key", "secret");
	cr_assert(check_one(&in_header));
	cr_expect_eq(call.principal, &ada);
}

Test(security, takes_a_key_from_the_query)
{
	request.query = text_of("a=b&key=secr%65t");
	cr_expect(check_one(&in_query));
}

Test(security, takes_no_key_that_is_there_twice)
{
	request.query = text_of("key=secret&key=secret");
	cr_expect_not(check_one(&in_query));
	cr_expect(failed(FAILURE_UNAUTHORIZED, "unauthorized"));
}

Test(security, takes_a_key_from_a_cookie)
{
	show("Cookie", "a=b; sid=secret");
	cr_expect(check_one(&in_cookie));
}

Test(security, ignores_cookies_of_others_that_are_encoded_wrongly)
{
	show("Cookie", "a=100%; sid=secret");
	cr_expect(check_one(&in_cookie));
}

Test(security, takes_no_key_from_a_cookie_that_is_encoded_wrongly)
{
	show("Cookie", "sid=secr%et");
	cr_expect_not(check_one(&in_cookie));
	cr_expect(failed(FAILURE_UNAUTHORIZED, "unauthorized"));
}

Test(security, takes_basic_apart)
{
	show("Authorization", "basic YWRhOnNlY3JldA==");
	cr_assert(check_one(&basic));
	cr_expect(is(shown.user, "ada"));
	cr_expect(is(shown.secret, "secret"));
}

Test(security, takes_a_bearer_token)
{
	show("Authorization", "Bearer  secret");
	cr_assert(check_one(&bearer));
	cr_expect_null(shown.user.bytes);
}

Test(security, refuses_what_is_no_credential)
{
	static const char *const wrong[] = {
		"Basic",
		"Basic ",
		"Basic YWRh",
		"Basic YWRhOg===x",
		"Basic Y",
		"Basic /w==",
		"Bearer secret",
		"Basics YWRhOnNlY3JldA==",
	};

	for (size_t i = 0; i < sizeof(wrong) / sizeof(*wrong); i++) {
		request.header_count = 0;
		call.failure = (struct failure){ .kind = FAILURE_NONE };
		show("Authorization", wrong[i]);
		cr_expect_not(check_one(&basic), "%s", wrong[i]);
		cr_expect(failed(FAILURE_UNAUTHORIZED, "unauthorized"));
	}
}

Test(security, says_how_to_get_in)
{
	cr_expect_not(check_one(&bearer));
	cr_assert_eq(call.response.header_count, 1);
	cr_expect(is(call.response.headers[0].name, "WWW-Authenticate"));
	cr_expect(is(call.response.headers[0].value, "Bearer realm=\"api\""));
}

Test(security, lets_nobody_in_whom_the_hand_written_code_fails)
{
	show("X-Key", "broken");
	cr_expect_not(check_one(&in_header));
	cr_expect_eq(call.failure.kind, FAILURE_INTERNAL);
}

Test(security, needs_all_of_an_and)
{
	const struct security_need needs[] = { { &in_header, { NULL, 0 } },
		{ &in_cookie, { NULL, 0 } } };
	const struct security_choice choice = { needs, 2 };
	const struct security security = { &choice, 1 };

	show("X-Key", "secret");
	cr_expect_not(security_check(&call, &security));
	cr_expect_null(call.principal);
	call.failure = (struct failure){ .kind = FAILURE_NONE };
	show("Cookie", "sid=secret");
	cr_expect(security_check(&call, &security));
}

Test(security, needs_one_of_an_or)
{
	const struct security_need needs[] = { { &in_header, { NULL, 0 } },
		{ &in_cookie, { NULL, 0 } } };
	const struct security_choice choices[] = { { needs, 1 },
		{ needs + 1, 1 } };
	const struct security security = { choices, 2 };

	show("Cookie", "sid=secret");
	cr_expect(security_check(&call, &security));
}

Test(security, forbids_what_a_scope_lacks)
{
	struct text scopes[] = { TEXT("root"), TEXT("a\"b"), TEXT("x:y") };
	const struct security_need need = { &bearer, { scopes, 3 } };
	const struct security_choice choice = { &need, 1 };
	const struct security security = { &choice, 1 };

	show("Authorization", "Bearer secret");
	cr_expect_not(security_check(&call, &security));
	cr_expect(failed(FAILURE_FORBIDDEN, "insufficient_scope"));
	cr_expect_null(call.principal);
	cr_assert_eq(call.response.header_count, 1);
	cr_expect(is(call.response.headers[0].value,
	    "Bearer realm=\"api\", error=\"insufficient_scope\", "
	    "scope=\"root x:y\""));
}

Test(security, forbids_a_key_that_lacks_a_role_without_a_challenge)
{
	struct text role = TEXT("root");
	const struct security_need need = { &in_header, { &role, 1 } };
	const struct security_choice choice = { &need, 1 };
	const struct security security = { &choice, 1 };

	show("X-Key", "secret");
	cr_expect_not(security_check(&call, &security));
	cr_expect(failed(FAILURE_FORBIDDEN, "insufficient_scope"));
	cr_expect_eq(call.response.header_count, 0);
}

Test(security, knows_nobody_by_a_field_that_is_there_twice)
{
	show("X-Key", "secret");
	show("x-key", "secret");
	cr_expect_not(check_one(&in_header));
	cr_expect(failed(FAILURE_UNAUTHORIZED, "unauthorized"));
}

Test(security, knows_nobody_by_two_authorizations)
{
	show("Authorization", "Bearer secret");
	show("Authorization", "Basic YWRhOnNlY3JldA==");
	cr_expect_not(check_one(&bearer));
	cr_expect(failed(FAILURE_UNAUTHORIZED, "unauthorized"));
}

Test(security, lets_everybody_in_where_it_says_so)
{
	const struct security_need need = { &bearer, { NULL, 0 } };
	const struct security_choice choices[] = { { NULL, 0 }, { &need, 1 } };
	const struct security security = { choices, 2 };

	cr_assert(security_check(&call, &security));
	cr_expect_null(call.principal);
	show("Authorization", "Bearer secret");
	cr_assert(security_check(&call, &security));
	cr_expect_eq(call.principal, &ada);
}

Test(security, has_its_key_in_the_query_beside_the_parameters)
{
	const struct security_need need = { &in_query, { NULL, 0 } };
	const struct security_choice choice = { &need, 1 };
	const struct security security = { &choice, 1 };
	const struct operation operation = { .security = &security };

	call.operation = &operation;
	request.query = text_of("key=secret");
	cr_expect(parameters_read(&call, NULL, 0, NULL));
	request.query = text_of("key=secret&other=1");
	cr_expect_not(parameters_read(&call, NULL, 0, NULL));
}
