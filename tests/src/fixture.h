/*
 * What the tests of src/ stand on: a folder of their own, users.db and the
 * tenants' folder in it (or both in memory), and a call.
 */
#ifndef TESTS_SRC_FIXTURE_H
#define TESTS_SRC_FIXTURE_H

#include <criterion/criterion.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "runtime/call.h"
#include "src/operations/application.h"
#include "src/store/batch.h"
#include "src/store/user.h"

#define ADA	"0191f3c2-7a52-7c3b-9b1e-52f0c54d9a01"
#define BOB	"0191f3c2-7a52-7c3b-9b1e-52f0c54d9a02"
#define HOME	"0191f3c2-9d10-7e55-8a43-1f6b0d2c7e01"
#define WORK	"0191f3c2-9d10-7e55-8a43-1f6b0d2c7e02"
#define NOBODY	"0191f3c2-0000-7000-8000-000000000000"

struct fixture {
	char			 folder[64];
	char			 users[128];		/* path of users.db */
	char			 tenants[128];		/* path of the folder */
	struct store_settings	 settings;
	struct batch		*batch;
	struct sessions_settings sessions_settings;
	struct store		*store;
	struct sessions		*sessions;
	struct health		*health;
	struct store_cause	 cause;
	char			 log[8192];		/* lines reported */
	struct arena		 arena;
	struct incoming		 incoming;
	struct feed_limits	 limits;
	struct application	 application;
	struct call		 call;
};

static struct fixture fixture;

static inline void
fixture_report(void *context, const char *line)
{
	size_t used = strlen(fixture.log);

	cr_assert_eq(context, &fixture);
	snprintf(fixture.log + used, sizeof(fixture.log) - used, "%s\n",
	    line);
}

/* A fresh call, as if a request had come. */
static inline struct call *
fixture_call(void)
{
	arena_reset(&fixture.arena);
	memset(&fixture.incoming, 0, sizeof(fixture.incoming));
	fixture.application = (struct application){
		.store = fixture.store,
		.sessions = fixture.sessions,
		.health = fixture.health,
		.version = "0.1.0",
		.limits = fixture.limits,
	};
	call_init(&fixture.call, &fixture.arena, &limits_default,
	    &fixture.incoming, &fixture.application);
	return (&fixture.call);
}

static inline void
fixture_settings(void)
{
	memset(&fixture, 0, sizeof(fixture));
	fixture.settings = store_settings_default;
	fixture.limits = feed_limits_default;
	fixture.settings.busy_milliseconds = 20;
	fixture.settings.batch = fixture.batch = batch_open();
	fixture.health = health_open(0);
	fixture.sessions_settings = (struct sessions_settings){
		.folder = DATABASE_IN_MEMORY,
		.handles = 8,
		.database = fixture.settings,
		.context = &fixture,
		.report = fixture_report,
	};
	arena_init(&fixture.arena);
}

static inline void
fixture_sessions_open(void)
{
	cr_assert_eq(sessions_open(fixture.store, &fixture.sessions_settings,
	    &fixture.sessions, &fixture.cause), STORE_OK, "%s",
	    fixture.cause.text);
}

static inline void
fixture_store_open(const char *path)
{
	cr_assert_eq(store_open(path, &fixture.settings, &fixture.store,
	    &fixture.cause), STORE_OK, "%s", fixture.cause.text);
}

/* All in memory. */
static inline void
fixture_memory(void)
{
	fixture_settings();
	fixture_store_open(DATABASE_IN_MEMORY);
	fixture_sessions_open();
	(void)fixture_call();
}

/* Only a folder. */
static inline void
fixture_folder(void)
{
	const char *parent = getenv("TMPDIR");

	fixture_settings();
	snprintf(fixture.folder, sizeof(fixture.folder), "%s/finwise-XXXXXX",
	    parent == NULL ? "/tmp" : parent);
	cr_assert_not_null(mkdtemp(fixture.folder));
	snprintf(fixture.users, sizeof(fixture.users), "%s/users.db",
	    fixture.folder);
	snprintf(fixture.tenants, sizeof(fixture.tenants),
	    "%s/tenant_databases", fixture.folder);
	fixture.sessions_settings.folder = fixture.tenants;
}

/* All in files. */
static inline void
fixture_files(void)
{
	fixture_folder();
	cr_assert_eq(store_migrate(fixture.users, &fixture.settings,
	    &fixture.cause), STORE_OK, "%s", fixture.cause.text);
	fixture_store_open(fixture.users);
	fixture_sessions_open();
	(void)fixture_call();
}

static inline int
fixture_unlink(const char *path, const struct stat *status, int type,
    struct FTW *walk)
{
	(void)status;
	(void)type;
	(void)walk;
	return (remove(path));
}

/* The process's rights become nobody's: root may write anywhere. */
static inline void
fixture_drop_rights(void)
{
	if (geteuid() == 0)
		cr_assert_eq(seteuid(65534), 0);
}

static inline void
fixture_close(void)
{
	if (getuid() != geteuid()) {
		cr_assert_eq(seteuid(getuid()), 0);
		(void)prctl(PR_SET_DUMPABLE, 1);	/* for LeakSanitizer */
	}
	sessions_close(fixture.sessions);
	store_close(fixture.store);
	batch_close(fixture.batch);
	health_close(fixture.health);
	arena_release(&fixture.arena);
	if (fixture.folder[0] != '\0')
		(void)nftw(fixture.folder, fixture_unlink, 16,
		    FTW_DEPTH | FTW_PHYS);
}

static inline struct uuid
uuid_of(const char *text)
{
	struct uuid uuid;

	cr_assert(uuid_read(&uuid, text_of(text)));
	return (uuid);
}

static inline struct api_user
user_of(const char *uuid, const char *name, const char *email)
{
	struct api_user user = {
		.uuid = uuid_of(uuid),
		.name = text_of(name),
		.email = text_of(email),
	};

	return (user);
}

static inline struct api_tenant
tenant_of(const char *uuid, const char *name, const char *user_id)
{
	struct api_tenant tenant = {
		.uuid = uuid_of(uuid),
		.name = text_of(name),
		.user_id = uuid_of(user_id),
	};

	return (tenant);
}

static inline void
add_user(const char *uuid, const char *email)
{
	struct api_user user = user_of(uuid, "A name", email);
	const char *taken;

	cr_assert_eq(store_user_insert(fixture.store, &user, &taken),
	    STORE_OK);
}

/* The user ADA, and a tenant of hers. */
static inline void
add_tenant(const char *uuid)
{
	struct api_tenant tenant = tenant_of(uuid, "Household", ADA);
	struct api_user user = user_of(ADA, "A name", "ada@example.com");
	enum store_tenant_state state;
	const char *taken;

	cr_assert_leq(store_user_insert(fixture.store, &user, &taken),
	    STORE_SAME);
	cr_assert_eq(sessions_create(fixture.sessions, &tenant, &state),
	    STORE_OK, "%s", sessions_cause(fixture.sessions));
}

static inline char *PRINTF_LIKE(1, 2)
path_in_folder(const char *format, ...)
{
	static char path[512];
	va_list arguments;
	int length;

	length = snprintf(path, sizeof(path), "%s/", fixture.folder);
	va_start(arguments, format);
	vsnprintf(path + length, sizeof(path) - (size_t)length, format,
	    arguments);
	va_end(arguments);
	return (path);
}

#define tenant_path(uuid) \
	path_in_folder("tenant_databases/tenant_%s.db", uuid)

static inline void
write_file(const char *path, const void *bytes, size_t count)
{
	int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	cr_assert_neq(file, -1, "%s", path);
	cr_assert_eq(write(file, bytes, count), (ssize_t)count);
	cr_assert_eq(close(file), 0);
}

static inline off_t
file_size(const char *path)
{
	struct stat status;

	return (stat(path, &status) == 0 ? status.st_size : -1);
}

#define file_exists(path)	(file_size(path) != -1)

#define cr_assert_contains(text, part) \
	cr_assert_not_null(strstr((text), (part)), "%s", (text))

#endif
