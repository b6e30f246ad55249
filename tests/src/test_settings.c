/*
 * Settings: defaults, each bound from both sides, and all errors at once.
 */
#include "src/settings.h"

#include <criterion/criterion.h>

#define ENVIRONMENT(...) ((char *[]){ __VA_ARGS__, NULL })

static char said[4096];

static bool
settings_of(struct settings *settings, char *const *environment)
{
	FILE *errors = fmemopen(said, sizeof(said), "w");
	bool right = settings_read(settings, environment, errors);

	fclose(errors);
	return (right);
}

static bool
right(char *variable)
{
	struct settings settings;

	return (settings_of(&settings, ENVIRONMENT(variable)));
}

Test(settings, has_the_defaults_that_the_readme_lists)
{
	struct settings s;

	cr_assert(settings_of(&s, ENVIRONMENT("PATH=/bin")));
	cr_expect_str_eq(s.host, "127.0.0.1");
	cr_expect_str_eq(s.data_dir, ".");
	cr_expect_eq(s.port, 8080);
	cr_expect_eq(s.workers, 1);
	cr_expect_eq(s.max_connections, 1024);
	cr_expect_eq(s.max_tenant_handles, 128);
	cr_expect_eq(s.max_body_bytes, 1048576);
	cr_expect_eq(s.request_timeout, 10);
	cr_expect_eq(s.keepalive, 60);
	cr_expect_eq(s.busy_timeout, 1000);
	cr_expect_eq(s.max_queued_writes, 1024);
	cr_expect_eq(s.max_group, 1000);
	cr_expect_eq(s.max_streams, 256);
	cr_expect_eq(s.max_import_bytes, 1073741824);
	cr_expect_eq(s.drain, 10);
	cr_expect_eq(s.max_crashes, 10);
	cr_expect_eq(s.trash, 0);
	cr_expect_eq(s.synchronous, SYNCHRONOUS_FULL);
	cr_expect_str_empty(said);
}

Test(settings, takes_what_the_environment_says)
{
	struct settings s;

	cr_assert(settings_of(&s,
	    ENVIRONMENT("FINWISE_HOST=::1", "FINWISE_PORT=0",
		"FINWISE_DATA_DIR=/srv/a=b", "FINWISE_SYNCHRONOUS=normal",
		"FINWISE_WORKERS=2")));
	cr_expect_str_eq(s.host, "::1");
	cr_expect_eq(s.port, 0);
	cr_expect_str_eq(s.data_dir, "/srv/a=b");
	cr_expect_eq(s.synchronous, SYNCHRONOUS_NORMAL);
	cr_expect_eq(s.workers, 2);
}

Test(settings, keeps_each_bound_from_both_sides)
{
	cr_expect(right("FINWISE_PORT=65535"));
	cr_expect_not(right("FINWISE_PORT=65536"));
	cr_expect(right("FINWISE_WORKERS=1"));
	cr_expect_not(right("FINWISE_WORKERS=0"));
	cr_expect(right("FINWISE_MAX_BODY_BYTES=1024"));
	cr_expect_not(right("FINWISE_MAX_BODY_BYTES=1023"));
}

Test(settings, refuses_what_is_no_whole_number)
{
	cr_expect_not(right("FINWISE_PORT="));
	cr_expect_not(right("FINWISE_PORT=-1"));
	cr_expect_not(right("FINWISE_PORT= 1"));
	cr_expect_not(right("FINWISE_PORT=1x"));
	cr_expect_not(right("FINWISE_PORT=99999999999999999999"));
}

Test(settings, refuses_words_that_mean_nothing)
{
	cr_expect_not(right("FINWISE_HOST=localhost"));
	cr_expect_not(right("FINWISE_HOST=127.0.0.256"));
	cr_expect_not(right("FINWISE_DATA_DIR="));
	cr_expect_not(right("FINWISE_SYNCHRONOUS=FULL"));
}

Test(settings, tells_all_errors_at_once_and_what_would_be_right)
{
	struct settings s;

	cr_assert_not(settings_of(&s,
	    ENVIRONMENT("FINWISE_PORT=x", "FINWISE_PROT=1", "FINWISE_HOST=here",
		"FINWISE_=")));
	cr_expect_str_eq(said,
	    "finwise: FINWISE_PORT is \"x\"; it must be a whole number from "
	    "0 to 65535\n"
	    "finwise: FINWISE_PROT is no setting; there are FINWISE_HOST, "
	    "FINWISE_PORT, FINWISE_DATA_DIR, FINWISE_WORKERS, "
	    "FINWISE_MAX_CONNECTIONS, FINWISE_MAX_TENANT_HANDLES, "
	    "FINWISE_MAX_BODY_BYTES, FINWISE_REQUEST_TIMEOUT_SECONDS, "
	    "FINWISE_KEEPALIVE_SECONDS, FINWISE_BUSY_TIMEOUT_MILLISECONDS, "
	    "FINWISE_MAX_QUEUED_WRITES, FINWISE_MAX_GROUP, "
	    "FINWISE_MAX_IMPORT_BYTES, FINWISE_MAX_STREAMS, FINWISE_DRAIN_SECONDS, "
	    "FINWISE_MAX_CRASHES, FINWISE_TRASH_SECONDS, "
	    "FINWISE_SYNCHRONOUS, FINWISE_MAX_BATCH_ITEMS, "
	    "FINWISE_MAX_RECORD_BYTES, FINWISE_MAX_PAGE_BYTES, "
	    "FINWISE_MAX_TENANT_RECORDS, FINWISE_MAX_TENANT_BYTES, "
	    "FINWISE_MAX_TENANT_COLLECTIONS, FINWISE_TOMBSTONE_SECONDS\n"
	    "finwise: FINWISE_HOST is \"here\"; it must be an IPv4 or IPv6 "
	    "address\n"
	    "finwise: FINWISE_ is no setting; there are FINWISE_HOST, "
	    "FINWISE_PORT, FINWISE_DATA_DIR, FINWISE_WORKERS, "
	    "FINWISE_MAX_CONNECTIONS, FINWISE_MAX_TENANT_HANDLES, "
	    "FINWISE_MAX_BODY_BYTES, FINWISE_REQUEST_TIMEOUT_SECONDS, "
	    "FINWISE_KEEPALIVE_SECONDS, FINWISE_BUSY_TIMEOUT_MILLISECONDS, "
	    "FINWISE_MAX_QUEUED_WRITES, FINWISE_MAX_GROUP, "
	    "FINWISE_MAX_IMPORT_BYTES, FINWISE_MAX_STREAMS, FINWISE_DRAIN_SECONDS, "
	    "FINWISE_MAX_CRASHES, FINWISE_TRASH_SECONDS, "
	    "FINWISE_SYNCHRONOUS, FINWISE_MAX_BATCH_ITEMS, "
	    "FINWISE_MAX_RECORD_BYTES, FINWISE_MAX_PAGE_BYTES, "
	    "FINWISE_MAX_TENANT_RECORDS, FINWISE_MAX_TENANT_BYTES, "
	    "FINWISE_MAX_TENANT_COLLECTIONS, FINWISE_TOMBSTONE_SECONDS\n");
}
