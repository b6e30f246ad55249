/*
 * Death behind each step of each life: a child process ends there without a
 * word, and what it left is put right by the next start.
 */
#include <sys/wait.h>

#include "src/session/parts.h"
#include "src/store/image.h"
#include "tests/src/fixture.h"

static const char *last_step;
static struct uuid home;
static enum store_tenant_state state;

static void
die_behind(void *context, const char *step)
{
	(void)context;
	if (strcmp(step, last_step) == 0)
		_exit(99);
}

static void
close_all(void)
{
	sessions_close(fixture.sessions);
	store_close(fixture.store);
	fixture.sessions = NULL;
	fixture.store = NULL;
}

static void
open_all(void)
{
	fixture_store_open(fixture.users);
	fixture_sessions_open();
}

static void
init(void)
{
	fixture_files();
	add_user(ADA, "ada@example.com");
	home = uuid_of(HOME);
}

TestSuite(crash, .init = init, .fini = fixture_close);

static enum store_result
create(void)
{
	struct api_tenant tenant = tenant_of(HOME, "Household", ADA);

	return (sessions_create(fixture.sessions, &tenant, &state));
}

/* Runs it in a child that dies behind the step. */
static void
die(const char *step, void (*run)(void))
{
	pid_t child;
	int status;

	close_all();
	last_step = step;
	child = fork();
	cr_assert_neq(child, -1);
	if (child == 0) {
		fixture.sessions_settings.on_step = die_behind;
		open_all();
		run();
		_exit(0);
	}
	cr_assert_eq(waitpid(child, &status, 0), child);
	cr_assert_eq(WEXITSTATUS(status), 99, "step %s", step);
	open_all();
}

static void
create_one(void)
{
	cr_assert_eq(create(), STORE_OK);
}

static void
delete_one(void)
{
	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_OK);
}

static void
recover(void)
{
	cr_assert_eq(sessions_recover(fixture.sessions), STORE_OK, "%s",
	    sessions_cause(fixture.sessions));
}

static void
expect_state(enum store_tenant_state expected)
{
	int64_t deleted_at;

	cr_assert_eq(
	    store_tenant_state(fixture.store, &home, &state, &deleted_at),
	    STORE_OK);
	cr_assert_eq(state, expected);
}

static int file_count;

static int
count_file(
    const char *path, const struct stat *status, int type, struct FTW *walk)
{
	(void)status;
	(void)walk;
	file_count += type == FTW_F && strstr(path, "tenant_0") != NULL;
	return (0);
}

/* Files of tenants anywhere in the folder, in trash and orphans too. */
static int
files(void)
{
	file_count = 0;
	cr_assert_eq(nftw(fixture.tenants, count_file, 16, 0), 0);
	return (file_count);
}

static void
expect_active(void)
{
	expect_state(STORE_TENANT_ACTIVE);
	cr_assert_eq(file_size(tenant_path(HOME)), STORE_IMAGE_SIZE);
	cr_assert_eq(files(), 1);
}

static void
creation_is_finished_behind(const char *step)
{
	die(step, create_one);
	recover();
	expect_active();
	cr_assert_contains(fixture.log, HOME ": its creation was finished");
	fixture.log[0] = '\0';
	recover();
	cr_assert_str_eq(fixture.log, "");
}

Test(crash, behind_a_new_file_is_put_right)
{
	creation_is_finished_behind("make");
}

Test(crash, behind_its_name_is_put_right)
{
	creation_is_finished_behind("install");
}

Test(crash, behind_the_activation_leaves_nothing_to_do)
{
	die("activate", create_one);
	recover();
	cr_assert_str_eq(fixture.log, "");
	expect_active();
	cr_assert_eq(create(), STORE_SAME);
}

Test(crash, is_put_right_by_the_same_request_too)
{
	die("make", create_one);
	cr_assert_eq(create(), STORE_OK);
	expect_active();
	cr_assert_eq(create(), STORE_SAME);
}

Test(crash, behind_the_name_is_put_right_by_the_same_request_too)
{
	die("install", create_one);
	cr_assert_eq(create(), STORE_OK);
	expect_active();
}

static void
deletion_is_finished_behind(const char *step)
{
	add_tenant(HOME);
	die(step, delete_one);
	expect_state(STORE_TENANT_DELETING);
	recover();
	expect_state(STORE_TENANT_DELETED);
	cr_assert_contains(fixture.log, HOME ": its deletion was finished");
	cr_assert_eq(files(), 0);
	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_NOT_FOUND);
}

Test(crash, behind_the_mark_of_a_deletion_is_put_right)
{
	deletion_is_finished_behind("mark");
}

Test(crash, behind_the_word_to_others_is_put_right)
{
	deletion_is_finished_behind("tell");
}

Test(crash, behind_the_folding_is_put_right)
{
	deletion_is_finished_behind("fold");
}

Test(crash, behind_the_move_to_the_trash_is_put_right)
{
	deletion_is_finished_behind("discard");
}

Test(crash, before_the_trash_is_emptied_is_put_right)
{
	add_tenant(HOME);
	die("end", delete_one);
	expect_state(STORE_TENANT_DELETED);
	cr_assert_eq(files(), 1);
	recover();
	cr_assert_eq(files(), 0);
	cr_assert_contains(fixture.log, "unlinked from the trash");
}

Test(crash, of_a_deletion_is_put_right_by_the_same_request_too)
{
	add_tenant(HOME);
	die("discard", delete_one);
	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_OK);
	expect_state(STORE_TENANT_DELETED);
	cr_assert_eq(files(), 0);
}

Test(crash, is_put_right_while_others_serve)
{
	die("make", create_one);
	cr_assert_eq(sessions_tend(fixture.sessions), STORE_OK);
	expect_active();
}
