/*
 * The driver of these tests, and what it holds each outcome against.
 */
#include "tests/src/faults/each_call.h"

#include <criterion/criterion.h>
#include <errno.h>
#include <string.h>

#include "tests/src/faults/folder.h"
#include "tests/src/faults/shim.h"

#define CALLS_MAX 3000
#define CALLS_ALL 30 /* all of these are failed; then one in so many: */
#define STRIDE 97

static const struct each_call *test;
static struct shim_plan plan;
static int statuses[EACH_REQUESTS_MAX];

/* The request that is judged, and its answer. */
static const struct each_request *subject;
static int status;

/* Tells which call it was that failed, and how. */
#define expect_here(condition, ...) \
	cr_assert(condition, "%s fails with %s%s, and the answer is %d: %s", \
	    shim_struck_at(), strerror(plan.error), \
	    plan.lasting ? " from then on" : "", status, __VA_ARGS__)

static bool
succeeded(void)
{
	return (status >= 200 && status < 300);
}

/* Whether what shows is what the answer said. */
static bool
right(enum sight sight)
{
	if (succeeded())
		return (sight == subject->done);
	if (subject->may_be_hidden && sight == SIGHT_NOTHING)
		return (true);
	return (sight != SIGHT_HALF && sight != subject->done);
}

/* SQLite does not say why the sync of a commit failed. */
static bool
in_sync_of_commit(void)
{
	return (strcmp(shim_struck_at(), "sync users.db-wal") == 0);
}

/*
 * Whether what was answered with an error may be there after a crash, whole:
 * what could not be taken back, as all calls fail; and a deletion, which goes
 * on.
 */
static bool
may_linger(void)
{
	return (plan.lasting || subject->may_be_hidden);
}

static bool
right_after_crash(enum sight sight)
{
	if (succeeded())
		return (sight == subject->done);
	return (
	    sight != SIGHT_HALF && (sight != subject->done || may_linger()));
}

static void
expect_sound(void)
{
	char wrong[256];

	expect_here(folder_is_sound(wrong, sizeof(wrong)), wrong);
}

static void
expect_answer(void)
{
	expect_here(succeeded() || status == 503 || status == 507,
	    "neither done nor refused as it should be");
	expect_here(succeeded() || plan.error != ENOSPC || status == 507 ||
		in_sync_of_commit(),
	    "a full disk is not told as one");
	expect_here(right(subject->look()), "what shows is something else");
}

static void
expect_after_crash(void)
{
	expect_here(right_after_crash(subject->look()), "a crash shows else");
}

/* The same request again, now that all goes well. */
static void
expect_retry(void)
{
	int again = subject->send();

	expect_here((again >= 200 && again < 300) || again == subject->again,
	    "the same request again fails");
	expect_here(subject->look() == subject->done,
	    "the same request again does not do it");
}

static void
expect_done(void)
{
	expect_here(
	    subject->look() == subject->done, "a restart does not find it");
}

static void
for_each_request(void (*expect)(void))
{
	for (unsigned i = 0; i < test->count; i++) {
		subject = &test->requests[i];
		status = statuses[i];
		expect();
	}
}

static void
send_all(void)
{
	if (test->send_group != NULL)
		test->send_group(statuses);
	else
		statuses[0] = test->requests[0].send();
}

/* The folder as it would be found if everything had been killed now. */
static void
expect_crash_is_survived(void)
{
	folder_enter_copy();
	for_each_request(expect_after_crash);
	expect_sound();
	folder_leave_copy();
}

/* False when the requests make fewer calls than that. */
static bool
fail_one(void)
{
	bool struck;

	folder_begin();
	test->prepare();
	shim_arm(&plan);
	send_all();
	struck = shim_disarm();
	if (struck) {
		for_each_request(expect_answer);
		expect_crash_is_survived();
		for_each_request(expect_retry);
		folder_restart();
		for_each_request(expect_done);
		expect_sound();
	}
	folder_end();
	return (struck);
}

void
each_call_fails(const struct each_call *chosen)
{
	/* Full, for a moment or for long; broken; become read-only. */
	static const struct shim_plan plans[] = {
		{ .error = ENOSPC },
		{ .error = ENOSPC, .lasting = true },
		{ .error = EIO },
		{ .error = EROFS, .lasting = true },
	};

	test = chosen;
	for (size_t i = 0; i < sizeof(plans) / sizeof(plans[0]); i++) {
		plan = plans[i];
		while (fail_one()) {
			plan.at += plan.at < CALLS_ALL ? 1 : STRIDE;
			cr_assert_lt(plan.at, CALLS_MAX);
		}
		cr_assert_gt(plan.at, 0, "the request changes no file");
	}
}
