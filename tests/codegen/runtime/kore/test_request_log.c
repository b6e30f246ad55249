/*
 * The log, over the wire: what stands in it, and what never does.
 */
#include <criterion/criterion.h>
#include <criterion/redirect.h>

#include <regex.h>
#include <stdio.h>

#include "tests/codegen/runtime/kore/harness.h"

#define ID "00000000-0000-4000-8000-000000000000"

static struct client client;
static char text[8192];

static void
begin(void)
{
	harness_begin();
	client_open(&client);
	cr_redirect_stdout();
}

static void
end(void)
{
	client_close(&client);
	harness_end();
}

TestSuite(request_log, .init = begin, .fini = end, .timeout = 10);

/* Sends, and reads what was logged. */
static const char *
logged(const char *sent)
{
	FILE *file = cr_get_redirected_stdout();

	client_send(&client, sent);
	fflush(stdout);
	text[fread(text, 1, sizeof(text) - 1, file)] = '\0';
	return (text);
}

/* Whether the log is just that, behind the time. */
static bool
matches(const char *log, const char *pattern)
{
	char whole[512];
	regex_t regex;
	bool found;

	snprintf(whole, sizeof(whole),
	    "^[0-9]{4}-[0-9]{2}-[0-9]{2}T"
	    "[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z %s\n$",
	    pattern);
	cr_assert_eq(regcomp(&regex, whole, REG_EXTENDED | REG_NOSUB), 0);
	found = regexec(&regex, log, 0, NULL, 0) == 0;
	regfree(&regex);
	return (found);
}

#define EXPECT(sent, pattern) \
	do { \
		const char *log = logged(sent); \
		cr_expect(matches(log, (pattern)), "%s", log); \
	} while (0)

Test(request_log, has_a_line_for_a_request)
{
	EXPECT("GET /health?x=secret HTTP/1.1\r\nHost: a\r\n"
	       "X-Request-Id: abc\r\n\r\n",
	    "GET /health 422 [0-9]+ [0-9]+us abc -");
}

Test(request_log, has_the_template_and_the_tenant)
{
	EXPECT("DELETE /things/" ID " HTTP/1.1\r\nHost: a\r\n\r\n",
	    "DELETE /things/\\{id\\} 204 0 [0-9]+us [0-9a-f]{16} " ID);
}

Test(request_log, has_no_bytes_for_a_head)
{
	EXPECT("HEAD /health HTTP/1.1\r\nHost: a\r\n\r\n",
	    "HEAD /health 200 0 [0-9]+us [0-9a-f]{16} -");
}

Test(request_log, has_the_template_of_a_method_that_is_not_allowed)
{
	EXPECT("DELETE /things HTTP/1.1\r\nHost: a\r\n\r\n",
	    "DELETE /things 405 [0-9]+ [0-9]+us [0-9a-f]{16} -");
}

Test(request_log, has_a_line_for_a_path_that_is_not_there)
{
	EXPECT("GET /secret HTTP/1.1\r\nHost: a\r\n\r\n",
	    "GET - 404 [0-9]+ [0-9]+us [0-9a-f]{16} -");
}

Test(request_log, has_a_line_for_a_head_that_was_refused)
{
	EXPECT("POST /things HTTP/1.1\r\nHost: a\r\nX-Request-Id: abc\r\n"
	       "Content-Length: x\r\n\r\n",
	    "POST - 400 [0-9]+ [0-9]+us abc -");
}

Test(request_log, has_a_line_for_garbage)
{
	EXPECT("\x01garbage", "- - 400 [0-9]+ [0-9]+us [0-9a-f]{16} -");
}

Test(request_log, tells_the_cause_of_a_500_in_one_line)
{
	EXPECT("GET /broken HTTP/1.1\r\nHost: a\r\nX-Request-Id: abc\r\n\r\n",
	    "GET /broken 500 [0-9]+ [0-9]+us abc -\n"
	    "error abc the disk\\\\x0ais on fire");
	cr_expect_not(client_has(&client, "fire"));
}

Test(request_log, tells_what_the_client_learns_of_a_503)
{
	EXPECT("GET /busy HTTP/1.1\r\nHost: a\r\n\r\n",
	    "GET /busy 503 [0-9]+ [0-9]+us [0-9a-f]{16} -");
	cr_expect(client_has(&client, "Retry-After: 7\r\n"));
	cr_expect(client_has(&client, "come again later"));
}
