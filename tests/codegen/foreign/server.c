/*
 * The tracker's hooks: any free port, one worker, nothing on disk.
 */
#include "runtime/kore/server.h"

#include <stdio.h>
#include <stdlib.h>

#include "tests/codegen/foreign/application.h"
#include "tracker/routes.h"

static struct application application;

void
kore_parent_configure(int argc, char **argv)
{
	struct server_settings settings = {
		.host = "127.0.0.1",
		.workers = 1,
		.max_connections = 64,
		.file_descriptors = 256,
		.request_timeout_ms = 5000,
		.keepalive_ms = 5000,
		.max_streams = 1,
		.max_tasks = 4,
		.spool = "/tmp",
		.heartbeat_ms = 5000,
		.limits = limits_default,
	};
	struct server_report report;

	settings.limits.file_bytes = 10000000;
	(void)argc;
	(void)argv;
	if (!server_listen(&settings, &api_routes, &report)) {
		printf("tracker: %s\n", report.message);
		server_exit(EXIT_FAILURE);
	}
	printf("tracker listening on %s\n", report.url);
}

void
kore_worker_configure(void)
{
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
