/*
 * Tenants that an event loop has not open: its calls are deferred, an errand
 * opens, and who comes second to one opening does not open again.
 */
#include "src/session/opening.h"

#include <sqlite3.h>

#include "src/session/parts.h"
#include "src/session/session.h"
#include "src/store/image.h"
#include "tests/src/fixture.h"

#define CALLS (OPENINGS_MAX + 4)

/* A loop's calls, each with memory of its own. */
static struct calls {
	struct arena arena;
	struct call call;
	struct tenant_session *session;
} calls[CALLS];

static struct uuid home;
static struct sessions *loop;
static char file[256], moved[256];

static void
init(void)
{
	struct sessions_settings settings;

	fixture_files();
	add_tenant(HOME);
	home = uuid_of(HOME);
	strcpy(file, tenant_path(HOME));
	strcpy(moved, path_in_folder("moved"));
	settings = fixture.sessions_settings;
	settings.errands = true;
	settings.handles = 2;
	settings.database.batch = NULL;
	settings.database.reads_only = true;
	cr_assert_eq(
	    sessions_open(fixture.store, &settings, &loop, &fixture.cause),
	    STORE_OK);
	for (size_t i = 0; i < CALLS; i++) {
		arena_init(&calls[i].arena);
		call_init(&calls[i].call, &calls[i].arena, &limits_default,
		    &fixture.incoming, NULL);
	}
}

static void
fini(void)
{
	for (size_t i = 0; i < CALLS; i++) {
		call_end(&calls[i].call);
		arena_release(&calls[i].arena);
	}
	sessions_close(loop);
	fixture_close();
}

TestSuite(opening, .init = init, .fini = fini, .timeout = 30);

static bool
try(size_t number)
{
	return (session_open(
	    &calls[number].call, loop, &home, NULL, &calls[number].session));
}

/* Asks for the first time: the call is put off, and has not failed. */
static void
defer(size_t number)
{
	cr_assert_not(try(number));
	cr_assert(calls[number].call.deferred);
	cr_assert_eq(calls[number].call.failure.kind, FAILURE_NONE);
}

static void
run_errand(size_t number)
{
	cr_assert(call_run_errand(&calls[number].call));
}

static void
expect_open(size_t number)
{
	cr_assert(try(number), "%s", calls[number].call.failure.cause.bytes);
	cr_assert_not(calls[number].call.deferred);
	session_close(calls[number].session);
}

static void
expect_failure(size_t number, enum failure_kind kind)
{
	cr_assert_not(try(number));
	cr_assert_not(calls[number].call.deferred);
	cr_assert_eq(calls[number].call.failure.kind, kind);
}

Test(opening, is_left_to_an_errand)
{
	defer(0);
	cr_assert_eq(sessions_handles(loop), 0);
	run_errand(0);
	cr_assert_eq(sessions_handles(loop), 0, "the loop has to take it");
	expect_open(0);
	cr_assert_eq(sessions_handles(loop), 1);
	expect_open(1);
}

Test(opening, is_shared_by_the_calls_that_need_it)
{
	defer(0);
	defer(1);
	run_errand(0);
	cr_assert_eq(rename(file, moved), 0);
	run_errand(1);
	cr_assert_eq(rename(moved, file), 0);
	expect_open(0);
	expect_open(1);
	cr_assert_eq(sessions_handles(loop), 1);
}

Test(opening, goes_to_the_next_call_when_the_first_has_ended)
{
	defer(0);
	defer(1);
	run_errand(0);
	call_end(&calls[0].call);
	run_errand(1);
	defer(1); /* what the first one's errand opened is closed */
	run_errand(1);
	expect_open(1);
}

static void
nothing(struct errand *errand)
{
	(void)errand;
}

Test(opening, does_not_touch_the_errand_of_something_else)
{
	struct errand other = { .run = nothing, .end = nothing };

	(void)call_defer(&calls[0].call, &other);
	run_errand(0);
	defer(0);
	run_errand(0);
	expect_open(0);
}

Test(opening, leaves_room_when_calls_end_without_their_operation)
{
	for (size_t i = 0; i < CALLS; i++) {
		defer(i);
		run_errand(i);
		call_end(&calls[i].call);
	}
	cr_assert_eq(sessions_handles(loop), 0);
	call_init(&calls[0].call, &calls[0].arena, &limits_default,
	    &fixture.incoming, NULL);
	defer(0);
	run_errand(0);
	expect_open(0);
}

Test(opening, that_fails_fails_all_calls)
{
	cr_assert_eq(rename(file, moved), 0);
	defer(0);
	defer(1);
	run_errand(0);
	run_errand(1);
	expect_failure(0, FAILURE_UNAVAILABLE);
	expect_failure(1, FAILURE_UNAVAILABLE);
	cr_assert_contains(calls[1].call.failure.cause.bytes, "is missing");
	defer(2);
	cr_assert_eq(rename(moved, file), 0);
	run_errand(2);
	expect_open(2);
}

Test(opening, of_a_tenant_that_is_deleted_meanwhile_is_404)
{
	defer(0);
	run_errand(0);
	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_OK);
	expect_failure(0, FAILURE_NOT_FOUND);
	cr_assert_eq(sessions_handles(loop), 0);
}

Test(opening, of_a_file_that_was_exchanged_meanwhile_is_done_again)
{
	unsigned char image[STORE_IMAGE_SIZE];

	defer(0);
	run_errand(0);
	store_image_write(&home, image);
	cr_assert_eq(rename(file, moved), 0);
	write_file(tenant_path(HOME), image, sizeof(image));
	defer(0);
	run_errand(0);
	expect_open(0);
}
