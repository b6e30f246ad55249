/*
 * What a client and the log are told of each result.
 */
#include "src/store/result.h"

#include <errno.h>

#include "runtime/operation.h"
#include "tests/src/fixture.h"

TestSuite(result, .init = fixture_memory, .fini = fixture_close);

static const struct operation reads = { .writes = false };
static const struct operation writes = { .writes = true };

static void
expect(const struct operation *operation, enum store_result result,
    enum failure_kind kind, int retry_after)
{
	struct call *call = fixture_call();

	call->operation = operation;
	cr_assert_not(store_fail(call, result, "the secret cause"));
	cr_assert_eq(call->failure.kind, kind);
	cr_assert_eq(call->failure.retry_after, retry_after);
	cr_assert_contains(call->failure.cause.bytes, "the secret cause");
	cr_assert_null(strstr(call->failure.detail.bytes, "secret"));
}

Test(result, becomes_a_failure_that_hides_its_cause)
{
	expect(&writes, STORE_BUSY, FAILURE_UNAVAILABLE, 1);
	expect(&writes, STORE_FULL, FAILURE_STORAGE_FULL, 0);
	expect(&writes, STORE_DAMAGED, FAILURE_UNAVAILABLE, 0);
	expect(&writes, STORE_UNAVAILABLE, FAILURE_UNAVAILABLE, 0);
	expect(&writes, STORE_FAILED, FAILURE_INTERNAL, 0);
	expect(NULL, STORE_FULL, FAILURE_STORAGE_FULL, 0);
}

Test(result, tells_nobody_who_only_reads_of_a_full_disk)
{
	expect(&reads, STORE_FULL, FAILURE_UNAVAILABLE, 0);
}

Test(result, is_a_fault_of_ours_when_nobody_took_care_of_it)
{
	expect(&writes, STORE_CONFLICT, FAILURE_INTERNAL, 0);
	expect(&writes, STORE_NOT_FOUND, FAILURE_INTERNAL, 0);
}

Test(result, leaves_the_first_failure)
{
	struct call *call = fixture_call();

	cr_assert_not(call_fail(call, FAILURE_CONFLICT, "first"));
	cr_assert_not(store_fail(call, STORE_BUSY, "second"));
	cr_assert_eq(call->failure.kind, FAILURE_CONFLICT);
	cr_assert_eq(call->failure.retry_after, 0);
	cr_assert_null(call->failure.cause.bytes);
}

Test(result, knows_a_full_disk_by_errno)
{
	struct store_cause cause;

	errno = ENOSPC;
	cr_assert_eq(store_cause_errno(&cause, "write", "x"), STORE_FULL);
	cr_assert_str_eq(cause.text, "write x: No space left on device");
	errno = EDQUOT;
	cr_assert_eq(store_cause_errno(&cause, "write", "x"), STORE_FULL);
	errno = EIO;
	cr_assert_eq(
	    store_cause_errno(&cause, "write", "x"), STORE_UNAVAILABLE);
}

Test(result, cuts_a_cause_that_is_too_long)
{
	struct store_cause cause;
	char long_text[1000];

	memset(long_text, 'x', sizeof(long_text) - 1);
	long_text[sizeof(long_text) - 1] = '\0';
	cr_assert_eq(
	    store_cause_set(&cause, STORE_BUSY, "%s", long_text), STORE_BUSY);
	cr_assert_eq(strlen(cause.text), STORE_CAUSE_SIZE - 1);
}
