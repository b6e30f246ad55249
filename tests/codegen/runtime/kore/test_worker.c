/*
 * A worker that is asked to end, and one that stands in for another.
 */
#include <criterion/criterion.h>
#include <criterion/redirect.h>

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#include <kore/kore.h>

#include "tests/codegen/runtime/kore/harness.h"

#define HEALTH "GET /health HTTP/1.1\r\nHost: a\r\n\r\n"
#define TICKS 250 /* milliseconds in which a worker has noticed */

static struct client client, other;

static void
init(void)
{
	harness_begin();
	client_open(&client);
	client_open(&other);
}

static void
fini(void)
{
	sig_recv = 0;
	client_close(&client);
	client_close(&other);
	harness_end();
}

TestSuite(worker, .init = init, .fini = fini, .timeout = 10);

Test(worker, closes_idle_connections_and_ends)
{
	client_send(&client, HEALTH);
	raise(SIGTERM);
	cr_expect_eq(sig_recv, 0, "Kore would leave its loop");
	harness_wait(TICKS);
	client_receive(&client);
	cr_expect(client.ended);
	cr_expect_eq(sig_recv, SIGTERM);
}

Test(worker, answers_a_request_that_has_begun_to_come)
{
	client_send(&client, "GET /health HTTP/1.1\r\nHo");
	raise(SIGINT);
	harness_wait(TICKS);
	client_receive(&other);
	cr_expect(other.ended);
	cr_expect_eq(sig_recv, 0, "it waits for the request");
	client_send(&client, "st: a\r\n\r\n");
	cr_expect(client_has(&client, "200 OK"));
	cr_expect(client_has(&client, "Connection: close\r\n"));
	client_close(&client);
	harness_wait(TICKS);
	cr_expect_eq(sig_recv, SIGTERM);
	client_open(&client);
}

Test(worker, does_not_wait_for_ever)
{
	client_send(&client, "GET /health HTTP/1.1\r\nHo");
	raise(SIGQUIT);
	harness_wait(harness_settings.drain_ms + TICKS);
	cr_expect_eq(sig_recv, SIGTERM);
}

Test(worker, does_not_wait_for_a_client_that_reads_no_more)
{
	client_send(&client, "GET /health HTTP/1.0\r\n\r\n");
	cr_expect(client_has(&client, "200 OK"));
	raise(SIGTERM);
	harness_wait(harness_settings.drain_ms + TICKS);
	cr_expect_eq(sig_recv, SIGTERM);
}

Test(worker, takes_no_new_clients)
{
	worker->has_lock = 0;
	raise(SIGTERM);
	harness_wait(TICKS);
	cr_expect_eq(worker_max_connections, 0);
}

Test(worker, lets_the_system_refuse_new_clients)
{
	const char *port = strrchr(harness_report.url, ':') + 1;
	struct sockaddr_in address = {
		.sin_family = AF_INET,
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK),
		.sin_port = htons((uint16_t)atoi(port)),
	};
	int late = socket(AF_INET, SOCK_STREAM, 0);

	worker->has_lock = 1; /* it is its turn to accept */
	raise(SIGTERM);
	harness_wait(TICKS);
	cr_expect_eq(
	    connect(late, (struct sockaddr *)&address, sizeof(address)), -1);
	cr_expect_eq(errno, ECONNREFUSED);
	close(late);
}

Test(worker, does_not_reload)
{
	raise(SIGHUP);
	cr_expect_eq(sig_recv, 0);
}

static const char *
printed(void)
{
	static char text[1024];
	FILE *file = cr_get_redirected_stdout();

	fflush(stdout);
	text[fread(text, 1, sizeof(text) - 1, file)] = '\0';
	return (text);
}

Test(worker, begins_without_a_word_the_first_time)
{
	cr_redirect_stdout();
	cr_expect(server_worker_admit());
	cr_expect_str_empty(printed());
}

/* FDSize of /proc/self/status: the descriptors that the table has room for. */
static long
descriptor_table(void)
{
	FILE *status = fopen("/proc/self/status", "re");
	char line[256];
	long size = 0;

	cr_assert_not_null(status);
	while (fgets(line, sizeof(line), status) != NULL)
		if (sscanf(line, "FDSize: %ld", &size) == 1)
			break;
	fclose(status);
	return (size);
}

Test(worker, has_room_for_its_descriptors_before_it_has_threads)
{
	cr_redirect_stdout();
	worker_rlimit_nofiles = 1000;
	cr_expect_lt(descriptor_table(), 1000);
	cr_expect(server_worker_admit());
	cr_expect_geq(descriptor_table(), 1000);
}

Test(worker, stands_in_for_one_that_crashed)
{
	cr_redirect_stdout();
	worker->restarted = 1;
	cr_expect(server_worker_admit());
	cr_expect_not_null(strstr(printed(),
	    "warning: worker crash 1 within "
	    "a minute: a stand-in begins in 0 ms"));
}

Test(worker, does_not_stand_in_again_and_again)
{
	struct kore_msg message;

	cr_redirect_stdout();
	worker->restarted = 1;
	cr_expect(server_worker_admit());
	cr_expect(server_worker_admit());
	cr_expect_not(server_worker_admit());
	cr_expect_not_null(strstr(printed(),
	    "error: 3 workers crashed within "
	    "a minute: the server ends"));
	cr_assert_eq(recv(harness_parent, &message, sizeof(message), 0),
	    (ssize_t)sizeof(message));
	cr_expect_eq(message.id, KORE_MSG_SHUTDOWN);
}
