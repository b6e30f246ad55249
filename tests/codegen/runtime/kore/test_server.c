/*
 * The server's beginning and end, and what a worker is called back for.
 */
#include <criterion/criterion.h>

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <kore/kore.h>
#include <kore/http.h>

#include "tests/codegen/runtime/kore/harness.h"

TestSuite(server, .init = harness_begin, .fini = harness_end, .timeout = 10);

Test(server, tells_where_it_listens)
{
	unsigned port;

	cr_assert_eq(
	    sscanf(harness_report.url, "http://127.0.0.1:%u", &port), 1);
	cr_expect_gt(port, 0);
	cr_expect_str_empty(harness_report.message);
}

Test(server, sets_what_kore_gets_wrong)
{
	cr_expect_eq(worker_accept_threshold, 1);
	cr_expect_eq(worker_set_affinity, 0);
	cr_expect_eq(http_hsts_enable, 0);
	cr_expect_eq(worker_policy, KORE_WORKER_POLICY_RESTART);
	cr_expect_gt(http_request_limit, worker_max_connections);
	cr_expect_eq(worker_rlimit_nofiles, 256);
}

Test(server, does_not_listen_on_a_port_that_is_taken)
{
	struct server_settings settings = harness_settings;
	struct server_report report;
	char expected[100];

	settings.port = (unsigned)atoi(strrchr(harness_report.url, ':') + 1);
	cr_expect_not(server_listen(&settings, &fixture_api, &report));
	snprintf(expected, sizeof(expected),
	    "cannot listen on 127.0.0.1 port "
	    "%u: Address already in use",
	    settings.port);
	cr_expect_str_eq(report.message, expected);
	cr_expect_str_empty(report.url);
}

Test(server, does_not_listen_on_a_host_that_is_none)
{
	struct server_settings settings = harness_settings;
	struct server_report report;

	settings.host = "256.0.0.1.invalid.";
	cr_expect_not(server_listen(&settings, &fixture_api, &report));
	cr_expect_not_null(strstr(
	    report.message, "cannot listen on 256.0.0.1.invalid. port 0: "));
}

Test(server, does_not_listen_without_file_descriptors)
{
	struct rlimit all, none;
	struct server_report report;

	getrlimit(RLIMIT_NOFILE, &all);
	none = all;
	none.rlim_cur = 0;
	setrlimit(RLIMIT_NOFILE, &none);
	cr_expect_not(server_listen(&harness_settings, &fixture_api, &report));
	setrlimit(RLIMIT_NOFILE, &all);
	cr_expect_neq(report.message[0], '\0');
}

Test(server, writes_an_address_of_ipv6_in_brackets)
{
	struct server_settings settings = harness_settings;
	struct server_report report;

	settings.host = "::1";
	if (!server_listen(&settings, &fixture_api, &report))
		cr_skip("this machine has no IPv6");
	cr_expect_eq(strncmp(report.url, "http://[::1]:", 13), 0);
}

static unsigned
count_ticks(void)
{
	return (harness_application.ticks);
}

static void
on_tick(struct application *application)
{
	application->ticks++;
}

Test(server, calls_back_again_and_again)
{
	server_every(20, on_tick);
	harness_wait(90);
	cr_expect_geq(count_ticks(), 2);
	cr_expect_leq(count_ticks(), 6);
}

Test(server, asks_for_its_end_when_a_worker_cannot_begin)
{
	struct kore_msg message;

	server_worker_failed();
	cr_assert_eq(recv(harness_parent, &message, sizeof(message), 0),
	    (ssize_t)sizeof(message));
	cr_expect_eq(message.id, KORE_MSG_SHUTDOWN);
	cr_expect_eq(message.dst, KORE_MSG_PARENT);
	cr_expect_eq(worker_max_connections, 0);
}

Test(server, ends_well_after_all_workers_did)
{
	server_worker_end();
	server_end();
}

Test(server, closes_all_connections_when_a_worker_ends)
{
	struct client client;

	client_open(&client);
	client_send(&client, "GET /hea");
	server_worker_end();
	client_receive(&client);
	cr_expect(client.ended);
	client_close(&client);
}

static char pidfile[] = "/tmp/test_server.XXXXXX";

static void
make_pidfile(void)
{
	close(mkstemp(pidfile));
	kore_pidfile = pidfile;
}

Test(server, ends_with_1_when_a_worker_could_not_begin, .exit_code = 1)
{
	make_pidfile();
	server_worker_failed();
	server_worker_end();
	server_end();
}

Test(server, ends_with_1_when_a_worker_crashed, .exit_code = 1)
{
	make_pidfile();
	server_end();
}

Test(server, leaves_no_pidfile)
{
	struct stat status;
	pid_t child;

	make_pidfile();
	if ((child = fork()) == 0)
		server_exit(0);
	while (waitpid(child, NULL, 0) != child)
		continue;
	cr_expect_eq(stat(pidfile, &status), -1);
}
