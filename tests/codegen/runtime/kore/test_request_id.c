/*
 * Names of requests.
 */
#include "tests/codegen/runtime/call_fixture.h"

#include "runtime/kore/request_id.h"

TestSuite(request_id, .init = begin_call, .fini = end_call);

static struct text
choose(const char *given)
{
	struct header header = { text_of("x-request-id"), text_of(given) };

	request.headers = &header;
	request.header_count = given != NULL ? 1 : 0;
	request_id_choose(&call);
	return (call.request_id);
}

#define LONG \
	"0123456789012345678901234567890123456789012345678901234567" \
	"89-_.Z"

Test(request_id, is_taken_from_the_request)
{
	cr_expect(is(choose("a"), "a"));
	cr_expect(is(choose("AZaz09-._"), "AZaz09-._"));
	cr_expect(is(choose(LONG), LONG));
}

static bool
is_made(struct text id)
{
	return (id.length == 16 && strspn(id.bytes, "0123456789abcdef") == 16);
}

Test(request_id, is_made_when_none_is_given)
{
	cr_expect(is_made(choose(NULL)));
}

Test(request_id, is_made_when_a_bad_one_is_given)
{
	cr_expect(is_made(choose("")));
	cr_expect(is_made(choose(LONG "x")));
	cr_expect(is_made(choose("a b")));
	cr_expect(is_made(choose("a\"b")));
	cr_expect(is_made(choose("a/b")));
}

Test(request_id, is_another_one_each_time)
{
	struct text ids[100];

	for (int i = 0; i < 100; i++) {
		ids[i] = choose(NULL);
		for (int k = 0; k < i; k++)
			cr_expect_not(text_equal(ids[i], ids[k]));
	}
}
