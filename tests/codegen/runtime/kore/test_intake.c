/*
 * Bodies that go to files: what is taken, what is refused before it comes,
 * and that nothing is left.
 */
#include <criterion/criterion.h>

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "runtime/kore/exchange.h"
#include "tests/codegen/runtime/kore/harness.h"

#define BYTES "Content-Type: application/octet-stream\r\n"
#define PUT(path, length) \
	"PUT " path " HTTP/1.1\r\nHost: a\r\n" BYTES "Content-Length: " length \
	"\r\n\r\n"
#define HEALTH "GET /health HTTP/1.1\r\nHost: a\r\n\r\n"

#define FORM(length) \
	"PUT /upload HTTP/1.1\r\nHost: a\r\n" \
	"Content-Type: multipart/form-data; boundary=b\r\nContent-Length: " length \
	"\r\n\r\n"
#define PART \
	"--b\r\nContent-Disposition: form-data; name=file; filename=f\r\n\r\n"
#define PART_END "\r\n--b--"

static char folder[] = "/tmp/intakeXXXXXX";
static char megabyte[1000000];
static struct client client;

static void
begin(void)
{
	if (mkdtemp(folder) == NULL)
		abort();
	memset(megabyte, 'm', sizeof(megabyte));
	harness_settings.spool = folder;
	harness_settings.limits = limits_default;
	harness_settings.limits.file_bytes = 6000000;
	harness_begin();
	client_open(&client);
}

static void
end(void)
{
	client_close(&client);
	harness_end();
	cr_expect_eq(rmdir(folder), 0, "a file is left");
}

TestSuite(intake, .init = begin, .fini = end, .timeout = 30);

static sem_t disk;
static pthread_t loop;
static bool slow;

static void
slow_disk(void)
{
	sem_init(&disk, 0, 0);
	loop = pthread_self();
	slow = true;
}

/* Stands before libc's: a thread waits for the disk; its bell does not. */
ssize_t
write(int fd, const void *bytes, size_t size)
{
	bool waits = slow && size != sizeof(uint64_t) &&
	    !pthread_equal(pthread_self(), loop);

	while (waits && sem_wait(&disk) != 0)
		continue;
	return (syscall(SYS_write, fd, bytes, size));
}

static void
send_megabytes(int count)
{
	for (int i = 0; i < count; i++)
		client_send_bytes(&client, megabyte, sizeof(megabyte));
}

Test(intake, writes_a_long_body_to_a_file)
{
	client_send(&client, PUT("/upload", "3000000"));
	send_megabytes(2);
	cr_expect_eq(client.length, 0);
	send_megabytes(1);
	client_send(&client, HEALTH);
	cr_expect(client_await(&client, "\"ok\""));
	cr_expect(client_has(&client, "\r\n\r\n3000000 mm"));
}

Test(intake, takes_no_more_memory_for_more_bytes)
{
	client_send(&client, PUT("/upload", "5000000"));
	send_megabytes(4);
	cr_assert_not_null(harness_exchange());
	cr_expect_lt(harness_exchange()->arena.taken, 400000);
	send_megabytes(1);
	cr_expect(client_await(&client, "5000000 mm"));
}

/* Bytes that fill a form up to that length, whose begin and end are there. */
static void
send_part(size_t length)
{
	client_send(&client, PART);
	for (length -= strlen(PART PART_END); length > sizeof(megabyte);
	     length -= sizeof(megabyte))
		client_send_bytes(&client, megabyte, sizeof(megabyte));
	client_send_bytes(&client, megabyte, length);
}

Test(intake, maps_a_long_form_in_parts)
{
	client_send(&client, FORM("2900000"));
	send_part(2900000);
	cr_assert_not_null(harness_exchange());
	cr_expect(exchange_is_spooled(harness_exchange()));
	cr_expect_lt(harness_exchange()->arena.taken, 400000);
	client_send(&client, PART_END HEALTH);
	cr_expect(client_await(&client, "\"ok\""));
	cr_expect(client_has(&client, "\r\n\r\npart 2899931 mm"));
}

Test(intake, keeps_a_short_form_in_memory)
{
	client_send(&client, FORM("1048576"));
	send_part(1048576);
	cr_assert_not_null(harness_exchange());
	cr_expect_not(exchange_is_spooled(harness_exchange()));
	client_send(&client, PART_END);
	cr_expect(client_has(&client, "\r\n\r\npart 1048507 mm"));
}

Test(intake, names_the_part_that_is_too_long)
{
	client_send(&client, FORM("3500000"));
	send_part(3500000);
	client_send(&client, PART_END HEALTH);
	cr_expect(client_await(&client, "\"ok\""));
	cr_expect(client_has(&client, "422 Unprocessable Content"));
	cr_expect(client_has(&client, "\"/file\""));
	cr_expect(client_has(&client, "at most 3000000 bytes long"));
}

Test(intake, refuses_a_form_beyond_its_bound_by_its_head)
{
	client_send(&client, FORM("4000001"));
	cr_expect(client_has(&client, "413 Content Too Large"));
	cr_expect(client_has(&client, "longer than 4000000 bytes"));
}

Test(intake, forgets_a_form_whose_client_leaves_midway)
{
	client_send(&client, FORM("2900000"));
	send_part(2900000);
	cr_expect_eq(harness_files(), 1);
	shutdown(client.fd, SHUT_WR);
	cr_expect(harness_closes_files());
	cr_expect_eq(harness_application.calls, 0);
}

Test(intake, writes_a_body_that_came_with_its_head)
{
	client_send(&client, PUT("/upload", "3") "abc" HEALTH);
	cr_expect(client_await(&client, "\"ok\""), "what follows is kept");
	cr_expect(client_has(&client, "\r\n\r\n3 ac"));
}

Test(intake, makes_a_file_of_an_empty_body)
{
	client_send(&client, PUT("/upload", "0"));
	cr_expect(client_has(&client, "\r\n\r\n0 "));
	client_send(&client,
	    "PUT /upload HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
	cr_expect(client_has(&client, "missing_body"));
}

Test(intake, refuses_what_is_beyond_the_operations_bound_by_its_head)
{
	client_send(&client, PUT("/upload", "5000001"));
	cr_expect(client_has(&client, "413 Content Too Large"));
	cr_expect(client_has(&client, "longer than 5000000 bytes"));
	cr_expect_eq(harness_application.calls, 0);
}

Test(intake, refuses_a_long_body_where_no_file_is_taken)
{
	client_send(&client,
	    "POST /things HTTP/1.1\r\nHost: a\r\n"
	    "Content-Type: application/json\r\n"
	    "Content-Length: 2000000\r\n\r\n");
	cr_expect(client_has(&client, "413 Content Too Large"));
	cr_expect(client_has(&client, "longer than 1048576 bytes"));
}

Test(intake, refuses_a_long_body_for_nobody)
{
	client_send(&client, PUT("/nowhere", "2000000"));
	cr_expect(client_has(&client, "404 Not Found"));
	cr_expect(client_has(&client, "Connection: close"));
}

Test(intake, goes_on_behind_a_short_body_for_nobody)
{
	client_send(&client, PUT("/nowhere", "5000"));
	cr_expect_eq(client.length, 0, "it is read first");
	client_send_bytes(&client, megabyte, 5000);
	cr_expect(client_has(&client, "404 Not Found"));
	client_send(&client, HEALTH);
	cr_expect(client_has(&client, "\"ok\""));
}

Test(intake, says_continue_before_a_body_for_a_file)
{
	client_send(&client,
	    "PUT /upload HTTP/1.1\r\nHost: a\r\n" BYTES
	    "Expect: 100-continue\r\nContent-Length: 5000\r\n\r\n");
	cr_expect(client_has(&client, "100 Continue"));
	client_send_bytes(&client, megabyte, 5000);
	cr_expect(client_await(&client, "5000 mm"));
}

Test(intake, answers_507_when_the_disk_is_full)
{
	const struct rlimit limit = { 1500000, RLIM_INFINITY };

	signal(SIGXFSZ, SIG_IGN);
	setrlimit(RLIMIT_FSIZE, &limit);
	client_send(&client, PUT("/upload", "3000000"));
	send_megabytes(2);
	cr_expect(client_await(&client, "507 Insufficient Storage"));
	cr_expect_eq(harness_application.calls, 0);
}

Test(intake, closes_the_file_of_a_client_that_leaves_midway)
{
	client_send(&client, PUT("/upload", "3000000"));
	send_megabytes(1);
	cr_expect_eq(harness_files(), 1);
	shutdown(client.fd, SHUT_WR);
	cr_expect(harness_closes_files());
}

Test(intake, serves_others_while_the_disk_takes_its_time)
{
	struct client other;

	slow_disk();
	client_open(&other);
	client_send(&client, PUT("/upload", "3") "abc" HEALTH);
	client_send(&other, HEALTH);
	cr_expect(client_has(&other, "\"ok\""));
	harness_wait(1500); /* the request's time-out is 1000 */
	client_receive(&client);
	cr_expect_eq(client.length, 0);
	sem_post(&disk);
	cr_expect(client_await(&client, "\"ok\""));
	cr_expect(client_has(&client, "\r\n\r\n3 ac"));
	client_close(&other);
}

Test(intake, forgets_a_body_whose_client_leaves_while_it_is_written)
{
	const struct linger reset = { .l_onoff = 1, .l_linger = 0 };
	struct client leaving;

	slow_disk();
	client_connect(&leaving);
	client_send(&leaving, PUT("/upload", "300") "abc");
	setsockopt(leaving.fd, SOL_SOCKET, SO_LINGER, &reset, sizeof(reset));
	client_close(&leaving);
	cr_expect_eq(harness_connections(), 1);
	cr_expect_eq(harness_files(), 1, "it is being written");
	sem_post(&disk);
	cr_expect(harness_closes_files());
	cr_expect_eq(harness_application.calls, 0);
}

Test(intake, ends_with_the_worker)
{
	client_send(&client, PUT("/upload", "3000000"));
	send_megabytes(1);
	server_worker_end();
	cr_expect_eq(harness_files(), 0);
}

Test(intake, gives_a_long_body_the_time_that_it_needs)
{
	client_send(&client, PUT("/upload", "2000000"));
	send_megabytes(1);
	harness_wait(1500); /* the request's time-out is 1000 */
	cr_expect_eq(client.length, 0);
	send_megabytes(1);
	cr_expect(client_await(&client, "2000000 mm"));
}

Test(intake, gives_a_body_that_does_not_come_no_more_time)
{
	client_send(&client, PUT("/upload", "2000000"));
	harness_wait(1500);
	client_receive(&client);
	cr_expect(client_has(&client, "408 Request Timeout"));
}

static void
begin_without_folder(void)
{
	memset(megabyte, 'm', sizeof(megabyte));
	harness_settings.limits = limits_default;
	harness_settings.limits.file_bytes = 6000000;
	harness_begin();
	client_open(&client);
}

static void
end_without_folder(void)
{
	client_close(&client);
	harness_end();
}

TestSuite(intake_without_folder, .init = begin_without_folder,
    .fini = end_without_folder, .timeout = 30);

Test(intake_without_folder, refuses_what_goes_to_a_file)
{
	client_send(&client, PUT("/upload", "3") "abc");
	cr_expect(client_has(&client, "413 Content Too Large"));
}

Test(intake_without_folder, bounds_a_form_as_all_other_bodies)
{
	client_send(&client, FORM("1048576"));
	send_part(1048576);
	client_send(&client, PART_END);
	cr_expect(client_has(&client, "200 OK"));
	client_send(&client, FORM("1048577"));
	cr_expect(client_has(&client, "413 Content Too Large"));
}
