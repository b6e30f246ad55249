/*
 * The server is made from C, because Kore's configuration knows no
 * environment: one server, one domain, one route, which all requests take.
 */
#include "runtime/kore/server.h"

#include <sys/socket.h>

#include <netdb.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include <kore/kore.h>
#include <kore/http.h>

#include "runtime/kore/edge.h"
#include "runtime/kore/fate.h"
#include "runtime/kore/worker.h"
#include "runtime/kore/writer.h"

struct edge edge;

/* Which methods have a body somewhere, a bit each. */
static unsigned
body_methods(const struct route *node)
{
	const struct operation *operation;
	unsigned methods = 0;

	for (; node != NULL; node = node->sibling) {
		methods |= body_methods(node->child);
		if (node->operations == NULL)
			continue;
		for (int i = 0; i < METHOD_COUNT; i++) {
			operation = node->operations[i];
			if (operation != NULL && operation->body != NULL)
				methods |= 1U << i;
		}
	}
	return (methods);
}

static void
apply_settings(const struct server_settings *settings, const struct api *api)
{
	edge.api = api;
	edge.limits = settings->limits;
	edge.spool = settings->spool;
	if (!api->takes_files || edge.spool == NULL)
		edge.limits.file_bytes = 0;
	edge.limits.body_methods = body_methods(api->root);
	edge.request_timeout = (int64_t)settings->request_timeout_ms * 1000;
	edge.keepalive = (int64_t)settings->keepalive_ms * 1000;
	edge.drain = (int64_t)settings->drain_ms * 1000;
	edge.heartbeat = (int64_t)settings->heartbeat_ms * 1000;
	edge.max_queued_writes = settings->max_queued_writes;
	edge.max_streams = settings->max_streams;
	edge.max_tasks = settings->max_tasks;
	edge.alone = settings->workers == 1;
	worker_count = (u_int8_t)settings->workers;
	worker_max_connections = settings->max_connections;
	worker_rlimit_nofiles = settings->file_descriptors;
	worker_accept_threshold = 1; /* else one worker takes them all */
	worker_set_affinity = 0;
	worker_policy = KORE_WORKER_POLICY_RESTART;
	http_hsts_enable = 0;
}

static bool
fail(struct server_report *report, const char *host, unsigned port,
    const char *why)
{
	snprintf(report->message, sizeof(report->message),
	    "cannot listen on %s port %u: %s", host, port, why);
	return (false);
}

/* A listening socket, or -1 with errno. */
static int
listen_on(const struct addrinfo *address)
{
	int fd = socket(
	    address->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	int on = 1, error;

	if (fd == -1)
		return (-1);
	if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) == 0 &&
	    bind(fd, address->ai_addr, address->ai_addrlen) == 0 &&
	    listen(fd, (int)kore_socket_backlog) == 0)
		return (fd);
	error = errno;
	close(fd);
	errno = error;
	return (-1);
}

static bool
open_socket(const char *host, unsigned port, struct server_report *report,
    int *fd, int *family)
{
	struct addrinfo hints = { .ai_socktype = SOCK_STREAM,
		.ai_flags = AI_PASSIVE };
	struct addrinfo *addresses;
	char service[16];
	int error;

	snprintf(service, sizeof(service), "%u", port);
	error = getaddrinfo(host, service, &hints, &addresses);
	if (error != 0)
		return (fail(report, host, port, gai_strerror(error)));
	*family = addresses->ai_family;
	*fd = listen_on(addresses);
	error = errno;
	freeaddrinfo(addresses);
	if (*fd == -1)
		return (fail(report, host, port, strerror(error)));
	return (true);
}

/* Where a client finds the socket, with the port that it really has. */
static void
write_url(int fd, const char *host, struct server_report *report)
{
	struct sockaddr_storage address = { 0 };
	socklen_t size = sizeof(address);
	char service[16] = "0";
	bool colons = strchr(host, ':') != NULL;

	getsockname(fd, (struct sockaddr *)&address, &size);
	getnameinfo((struct sockaddr *)&address, size, NULL, 0, service,
	    sizeof(service), NI_NUMERICSERV);
	snprintf(report->url, sizeof(report->url), "http://%s%s%s:%s",
	    colons ? "[" : "", host, colons ? "]" : "", service);
}

/* Kore's server, domain, route and listener around the socket. */
static void
make_server(int fd, int family)
{
	struct kore_server *server = kore_server_create("server");
	struct kore_domain *domain = kore_domain_new("*");
	struct listener *listener;

	server->tls = 0;
	if (!kore_domain_attach(domain, server) ||
	    !kore_module_handler_new(
		domain, "/", "turn_run", NULL, HANDLER_TYPE_STATIC))
		fatalx("the server cannot be made");
	listener = kore_listener_create(server);
	listener->fd = fd;
	listener->family = family;
	listener->connect = kore_runtime_getcall("link_connect");
	if (listener->connect == NULL)
		fatalx("link_connect is not exported");
}

bool
server_listen(const struct server_settings *settings, const struct api *api,
    struct server_report *report)
{
	int fd, family;

	*report = (struct server_report){ .url = "" };
	worker_prepare();
	setvbuf(stdout, NULL, _IOLBF, 0);
	apply_settings(settings, api);
	signal(SIGHUP, SIG_IGN); /* Kore's reload loses all state */
	if (!fate_make(settings->workers, settings->max_crashes))
		return (fail(
		    report, settings->host, settings->port, strerror(errno)));
	if (!open_socket(settings->host, settings->port, report, &fd, &family))
		return (false);
	write_url(fd, settings->host, report);
	make_server(fd, family);
	return (true);
}

void
server_exit(int status)
{
	unlink(kore_pidfile);
	exit(status);
}

void
server_end(void)
{
	if (!fate_is_good())
		server_exit(1);
}

static void
call_back(void *arg, u_int64_t now)
{
	void (**callback)(struct application *) = arg;

	(void)now;
	(*callback)(edge.application);
}

void
server_every(unsigned milliseconds, void (*callback)(struct application *))
{
	void (**kept)(struct application *) = kore_malloc(sizeof(*kept));

	*kept = callback;
	kore_timer_add(call_back, milliseconds, kept, 0);
}

void
server_every_writing(
    unsigned milliseconds, void (*callback)(struct application *))
{
	writer_every(milliseconds, callback);
}
