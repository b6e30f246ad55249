/*
 * What Kore does at its start and in its loops, in the same order, but for
 * forks, privileges and the system call filter.
 */
#include "tests/codegen/runtime/kore/harness.h"

#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>

#include <kore/kore.h>
#include <kore/http.h>

#include "runtime/kore/link_parts.h"

#define TURNS 400

void net_init(void); /* Kore has no header for it */

struct application harness_application;
struct server_report harness_report;
int harness_parent = -1;
const struct write_group *harness_group;
struct application *harness_writing;

struct server_settings harness_settings = {
	.host = "127.0.0.1",
	.workers = 1,
	.max_connections = 32,
	.file_descriptors = 256,
	.request_timeout_ms = 1000,
	.keepalive_ms = 2000,
	.drain_ms = 1000,
	.max_queued_writes = 4,
	.max_crashes = 3,
	.max_streams = 2,
	.max_tasks = 2,
	.heartbeat_ms = 300,
};

static struct kore_worker the_worker;

static void
begin_parent(void)
{
	kore_foreground = 1;
	kore_quiet = 1;
	kore_mem_init();
	kore_platform_init();
	kore_log_init();
	kore_msg_init();
	http_parent_init();
	kore_auth_init();
	kore_validator_init();
	kore_filemap_init();
	kore_domain_init();
	kore_module_init();
	kore_module_load(NULL, NULL, KORE_MODULE_NATIVE);
}

static void
begin_worker(void)
{
	int pair[2];

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, pair) != 0)
		abort();
	harness_parent = pair[0];
	the_worker.pipe[1] = pair[1];
	the_worker.id = 1;
	the_worker.pid = getpid();
	worker = &the_worker;
	worker_count = 3; /* one, and two that Kore counts */
	net_init();
	kore_connection_init();
	kore_platform_event_init();
	kore_msg_worker_init();
	http_init();
	kore_accesslog_worker_init();
	kore_timer_init();
	kore_platform_enable_accept();
}

static unsigned files_before;

static unsigned
count_files(void)
{
	char path[64], name[256];
	unsigned count = 0;
	ssize_t length;

	for (int fd = 0; fd < 256; fd++) {
		snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
		length = readlink(path, name, sizeof(name) - 1);
		name[length < 0 ? 0 : length] = '\0';
		count += strstr(name, " (deleted)") != NULL;
	}
	return (count);
}

unsigned
harness_files(void)
{
	return (count_files() - files_before);
}

bool
harness_closes_files(void)
{
	for (int i = 0; i < 1000 && harness_files() > 0; i++)
		harness_wait(5);
	return (harness_files() == 0);
}

void
harness_begin(void)
{
	files_before = count_files();
	begin_parent();
	if (harness_settings.limits.body_bytes == 0)
		harness_settings.limits = limits_default;
	if (!server_listen(&harness_settings, &fixture_api, &harness_report))
		abort();
	begin_worker();
	server_worker_begin(
	    &harness_application, harness_group, harness_writing);
}

void
harness_end(void)
{
	server_worker_end();
	the_worker.msg[1]->disconnect = NULL; /* it would end the process */
	kore_connection_cleanup();
	http_process(); /* those that lost their client */
	http_cleanup();
	kore_platform_event_cleanup();
	kore_server_cleanup();
	close(harness_parent);
}

static void
turn_once(void)
{
	kore_platform_event_wait(0);
	kore_timer_run(kore_time_ms());
	http_process();
	kore_connection_check_timeout(kore_time_ms());
	kore_connection_prune(KORE_CONNECTION_PRUNE_DISCONNECT);
}

void
harness_turn(void)
{
	for (int i = 0; i < TURNS; i++)
		turn_once();
}

void
harness_wait(unsigned milliseconds)
{
	u_int64_t end = kore_time_ms() + milliseconds;

	while (kore_time_ms() < end) {
		poll(NULL, 0, 5);
		turn_once();
	}
	harness_turn();
}

size_t
harness_connections(void)
{
	struct connection *c;
	size_t count = 0;

	TAILQ_FOREACH (c, &connections, list)
		count += c->proto == CONN_PROTO_HTTP;
	return (count);
}

const struct exchange *
harness_exchange(void)
{
	struct connection *c;

	TAILQ_FOREACH (c, &connections, list)
		if (link_of(c) != NULL && link_of(c)->exchange != NULL)
			return (link_of(c)->exchange);
	return (NULL);
}

static struct listener *
the_listener(void)
{
	return (LIST_FIRST(&LIST_FIRST(&kore_servers)->listeners));
}

void
client_open(struct client *client)
{
	struct connection *c;
	int pair[2];

	*client = (struct client){ .fd = -1 };
	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, pair) != 0)
		abort();
	client->fd = pair[0];
	c = kore_connection_new(the_listener());
	c->fd = pair[1];
	c->family = AF_UNIX;
	c->state = CONN_STATE_ESTABLISHED;
	c->read = net_read;
	c->write = net_write;
	c->handle = kore_connection_handle;
	TAILQ_INSERT_TAIL(&connections, c, list);
	kore_runtime_connect(the_listener()->connect, c);
	kore_connection_start_idletimer(c);
	worker_active_connections++;
	kore_platform_event_all(c->fd, c);
}

void
client_connect(struct client *client)
{
	const char *port = strrchr(harness_report.url, ':') + 1;
	struct addrinfo hints = { .ai_socktype = SOCK_STREAM };
	struct addrinfo *address;

	*client = (struct client){ .fd = -1 };
	if (getaddrinfo(harness_settings.host, port, &hints, &address) != 0)
		abort();
	client->fd = socket(address->ai_family, SOCK_STREAM, 0);
	if (connect(client->fd, address->ai_addr, address->ai_addrlen) != 0)
		abort();
	freeaddrinfo(address);
	fcntl(client->fd, F_SETFL, O_NONBLOCK);
	harness_turn();
}

void
client_close(struct client *client)
{
	if (client->fd != -1)
		close(client->fd);
	free(client->text);
	*client = (struct client){ .fd = -1 };
	harness_turn();
}

void
client_receive(struct client *client)
{
	ssize_t got;

	harness_turn();
	do {
		client->text = realloc(client->text, client->length + 65537);
		got = recv(client->fd, client->text + client->length, 65536, 0);
		if (got > 0)
			client->length += (size_t)got;
		client->text[client->length] = '\0';
		harness_turn();
	} while (got > 0);
	if (got == 0)
		client->ended = true;
}

bool
client_await(struct client *client, const char *text)
{
	for (int i = 0; i < 1000; i++) {
		client_receive(client);
		if (client_has(client, text) || client->ended)
			break;
		harness_wait(5);
	}
	return (client_has(client, text));
}

void
client_send_bytes(struct client *client, const char *bytes, size_t length)
{
	while (length > 0) {
		ssize_t sent = send(client->fd, bytes, length, MSG_NOSIGNAL);

		if (sent == -1 && errno != EAGAIN)
			break;
		if (sent > 0) {
			bytes += sent;
			length -= (size_t)sent;
		}
		harness_turn();
	}
	client_receive(client);
}

void
client_send(struct client *client, const char *text)
{
	client_send_bytes(client, text, strlen(text));
}

bool
client_has(const struct client *client, const char *text)
{
	return (strstr(client->text, text) != NULL);
}

size_t
client_count(const struct client *client, const char *text)
{
	const char *at = client->text;
	size_t count = 0;

	while ((at = strstr(at, text)) != NULL) {
		count++;
		at += strlen(text);
	}
	return (count);
}
