/*
 * Who is told that a tenant was changed: only when that is on disk, and once
 * a group.
 */
#include <errno.h>

#include "src/session/session.h"
#include "src/session/parts.h"
#include "src/store/feed.h"
#include "src/writes.h"
#include "tests/src/fixture.h"
#include "tests/src/faults.h"

static char told[256];
static struct uuid home, work;

static void
on_change(void *context, const struct uuid *tenant, int64_t seq)
{
	size_t used = strlen(told);

	cr_assert_eq(context, &fixture);
	snprintf(told + used, sizeof(told) - used, "%s %lld, ",
	    uuid_equal(tenant, &home) ? "home" : "work", (long long)seq);
}

static void
init(void)
{
	fixture_files();
	fixture.sessions->settings.on_change = on_change;
	add_tenant(HOME);
	add_tenant(WORK);
	home = uuid_of(HOME);
	work = uuid_of(WORK);
	told[0] = '\0';
}

TestSuite(change, .init = init, .fini = fixture_close);

/* Writes to a tenant as a push would, and says so. */
static void
change(const struct uuid *tenant, int64_t seq)
{
	struct tenant_session *session;
	struct feed feed = { .arena = &fixture.arena, .tenant = tenant };

	cr_assert(session_open(
	    &fixture.call, fixture.sessions, tenant, NULL, &session));
	feed.database = session_database(session);
	cr_assert_eq(database_write_begin(feed.database), STORE_OK);
	cr_assert_eq(feed_prepare(&feed), STORE_OK);
	feed.head = seq;
	cr_assert_eq(
	    database_write_end(feed.database, feed_write(&feed)), STORE_OK);
	session_changed(session, seq);
	session_close(session);
}

static void
change_in_group(const struct uuid *tenant, int64_t seq, bool keep)
{
	writes.enter(&fixture.application);
	change(tenant, seq);
	writes.leave(&fixture.application, keep);
}

Test(change, is_told_once_a_tenant_when_the_group_is_on_disk)
{
	writes.begin(&fixture.application);
	change_in_group(&home, 1, true);
	change_in_group(&work, 5, true);
	change_in_group(&home, 2, true);
	cr_assert_str_eq(told, "");
	writes.end(&fixture.application);
	cr_assert_str_eq(told, "work 5, home 2, ");
	writes.begin(&fixture.application);
	writes.end(&fixture.application);
	cr_assert_str_eq(told, "work 5, home 2, ");
}

Test(change, is_not_told_of_an_operation_that_was_taken_back)
{
	writes.begin(&fixture.application);
	change_in_group(&home, 1, true);
	change_in_group(&home, 2, false);
	change_in_group(&work, 1, false);
	writes.end(&fixture.application);
	cr_assert_str_eq(told, "home 1, ");
}

Test(change, is_not_told_where_the_commit_fails)
{
	writes.begin(&fixture.application);
	change_in_group(&home, 1, true);
	fault_set("fdatasync", EIO);
	writes.end(&fixture.application);
	fault_clear();
	cr_assert_str_eq(told, "");
	cr_assert_not(writes.result(&fixture.application, 0, fixture_call()));
}

Test(change, is_told_at_once_outside_of_a_group)
{
	change(&home, 3);
	cr_assert_str_eq(told, "home 3, ");
}

Test(change, is_told_to_nobody_where_nobody_listens)
{
	fixture.sessions->settings.on_change = NULL;
	change(&home, 3);
	cr_assert_str_eq(told, "");
}
