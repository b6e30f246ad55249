/*
 * Kore's hooks: the parent reads the settings, listens, and brings the files
 * into order; each worker opens its own stores and serves.
 */
#include "runtime/kore/server.h"

#include <sys/resource.h>

#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>

#include "generated/routes.h"
#include "src/news.h"
#include "src/operations/hints.h"
#include "src/stores.h"
#include "src/writes.h"

#define EXIT_SETTINGS 2
#define TEND_MILLISECONDS 5000
#define LOOK_MILLISECONDS 1000
#define HEARTBEAT_MILLISECONDS 15000 /* proxies give up after 60 s or so */
#define MAX_TASKS 16 /* exports and the like, of a worker */

extern char **environ;

/* What the parent opened for its workers, and what a worker opened. */
static struct settings settings;
static struct data_dir data_dir;
static struct stores stores;
static struct turnstile *turnstile;
static struct listeners *listeners;

static void
say(const char *sentence)
{
	printf("finwise: %s\n", sentence);
}

static void
report(void *context, const char *line)
{
	(void)context;
	say(line);
}

static struct stores_options
stores_options(void)
{
	return ((struct stores_options){
	    .settings = &settings,
	    .data_dir = &data_dir,
	    .turnstile = turnstile,
	    .version = api_routes.version,
	    .report = report,
	});
}

/* Brings users.db to its newest schema and puts right what a crash left. */
static bool
files_prepare(void)
{
	const struct stores_options options = stores_options();
	const struct store_settings database = stores_settings(&options);
	struct store_cause cause;
	bool done;

	if (store_migrate(data_dir.users_db, &database, &cause) != STORE_OK ||
	    stores_open_alone(&stores, &options, &cause) != STORE_OK) {
		say(cause.text);
		return (false);
	}
	done = sessions_recover(stores.writing.sessions) == STORE_OK;
	if (!done)
		say(sessions_cause(stores.writing.sessions));
	stores_close(&stores);
	(void)malloc_trim(0); /* workers would inherit what it took */
	return (done);
}

static unsigned
descriptors(void)
{
	return (
	    (unsigned)settings.max_connections + stores_descriptors(&settings));
}

/* What workers share in memory. */
static bool
shared_prepare(void)
{
	turnstile = turnstile_make((unsigned)settings.workers);
	listeners = listeners_make();
	if (turnstile == NULL || listeners == NULL)
		say("no memory can be shared with the workers");
	return (turnstile != NULL && listeners != NULL);
}

static void
shared_free(void)
{
	listeners_free(listeners);
	turnstile_free(turnstile);
}

/* Whether the system gives a worker the descriptors that it may need. */
static bool
descriptors_suffice(void)
{
	struct rlimit limit;

	if (getrlimit(RLIMIT_NOFILE, &limit) != 0 ||
	    limit.rlim_max >= descriptors())
		return (true);
	printf("finwise: %u file descriptors are needed and %llu allowed: "
	       "raise the limit, or lower FINWISE_MAX_CONNECTIONS or "
	       "FINWISE_MAX_TENANT_HANDLES\n",
	    descriptors(), (unsigned long long)limit.rlim_max);
	return (false);
}

static bool
listen_on(struct server_report *where)
{
	struct server_settings server = {
		.host = settings.host,
		.port = (unsigned)settings.port,
		.workers = (unsigned)settings.workers,
		.max_connections = (unsigned)settings.max_connections,
		.file_descriptors = descriptors(),
		.request_timeout_ms = (unsigned)settings.request_timeout * 1000,
		.keepalive_ms = (unsigned)settings.keepalive * 1000,
		.drain_ms = (unsigned)settings.drain * 1000,
		.max_queued_writes = (unsigned)settings.max_queued_writes,
		.max_crashes = (unsigned)settings.max_crashes,
		.max_streams = (unsigned)settings.max_streams,
		.max_tasks = MAX_TASKS,
		.heartbeat_ms = HEARTBEAT_MILLISECONDS,
		.spool = data_dir.spool,
		.limits = limits_default,
	};

	server.limits.body_bytes = (size_t)settings.max_body_bytes;
	server.limits.file_bytes = (uint64_t)settings.max_import_bytes;
	if (server_listen(&server, &api_routes, where))
		return (true);
	say(where->message);
	return (false);
}

void
kore_parent_configure(int argc, char **argv)
{
	struct server_report where;
	const char *why;

	(void)argc;
	(void)argv;
	store_prepare();
	if (!settings_read(&settings, environ, stderr))
		server_exit(EXIT_SETTINGS);
	if (!data_dir_hold(&data_dir, settings.data_dir, &why)) {
		say(why);
		server_exit(EXIT_FAILURE);
	}
	if (!descriptors_suffice() || !listen_on(&where) || !shared_prepare() ||
	    !files_prepare())
		server_exit(EXIT_FAILURE);
	printf("finwise %s listening on %s\n", api_routes.version, where.url);
	printf("finwise data in %s\n", data_dir.path);
	printf("finwise workers %lld, each with at most %lld connections and "
	       "%lld open tenant databases\n",
	    (long long)settings.workers, (long long)settings.max_connections,
	    (long long)settings.max_tenant_handles);
}

static void
tend(struct application *writing)
{
	if (sessions_tend(writing->sessions) != STORE_OK)
		say(sessions_cause(writing->sessions));
}

static void
look(struct application *writing)
{
	health_look(writing->health, writing->store);
}

static void
close_idle(struct application *reading)
{
	sessions_close_idle(reading->sessions);
}

void
kore_worker_configure(void)
{
	struct stores_options options = stores_options();
	struct store_cause cause;

	if (!server_worker_admit())
		return;
	listeners_begin(listeners, server_worker_number());
	options.on_delete = news_tell_gone;
	options.on_change = news_tell_changed;
	if (stores_open(&stores, &options, &cause) != STORE_OK) {
		say(cause.text);
		server_worker_failed();
		return;
	}
	tend(&stores.writing); /* what a worker that crashed left */
	stores.reading.hints = hints_open(listeners);
	news_begin(listeners);
	server_worker_begin(&stores.reading, &writes, &stores.writing);
	server_every(TEND_MILLISECONDS, close_idle);
	server_every_writing(TEND_MILLISECONDS, tend);
	server_every_writing(LOOK_MILLISECONDS, look);
}

void
kore_worker_teardown(void)
{
	server_worker_end();
	hints_close(stores.reading.hints);
	stores_close(&stores);
	shared_free();
}

void
kore_parent_teardown(void)
{
	shared_free();
	server_end();
}
