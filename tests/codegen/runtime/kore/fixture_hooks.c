/*
 * The small API as a server of its own, for trying the edge on a real port:
 * FIXTURE_PORT, FIXTURE_WORKERS, FIXTURE_TIMEOUT_MS; FIXTURE_FAIL makes the
 * workers fail at their start.
 */
#include <stdio.h>
#include <stdlib.h>

#include "runtime/kore/server.h"
#include "tests/codegen/runtime/kore/fixture.h"

static struct application application;

static unsigned
setting(const char *name, unsigned otherwise)
{
	const char *value = getenv(name);

	return (value != NULL ? (unsigned)atoi(value) : otherwise);
}

void
kore_parent_configure(int argc, char **argv)
{
	struct server_settings settings = {
		.host = "127.0.0.1",
		.port = setting("FIXTURE_PORT", 0),
		.workers = setting("FIXTURE_WORKERS", 1),
		.max_connections = 512,
		.file_descriptors = 1024,
		.request_timeout_ms = setting("FIXTURE_TIMEOUT_MS", 2000),
		.keepalive_ms = 5000,
		.drain_ms = 2000,
		.max_queued_writes = 64,
		.max_crashes = 10,
		.limits = limits_default,
	};
	struct server_report report;

	(void)argc;
	(void)argv;
	if (!server_listen(&settings, &fixture_api, &report)) {
		printf("fixture: %s\n", report.message);
		server_exit(1);
	}
	printf("fixture listening on %s\n", report.url);
}

void
kore_worker_configure(void)
{
	if (!server_worker_admit())
		return;
	if (getenv("FIXTURE_FAIL") != NULL) {
		printf("fixture: the worker cannot start\n");
		server_worker_failed();
		return;
	}
	server_worker_begin(&application, NULL, NULL);
}

void
kore_worker_teardown(void)
{
	server_worker_end();
}

void
kore_parent_teardown(void)
{
	server_end();
}
