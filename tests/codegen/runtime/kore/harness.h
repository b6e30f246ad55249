/*
 * Kore in this process: its own sources as a library, its connections, queue
 * and timers turned by hand, one client at the other end of a socket pair.
 */
#ifndef TESTS_HARNESS_H
#define TESTS_HARNESS_H

#include <stdbool.h>
#include <stddef.h>

#include "runtime/kore/server.h"
#include "tests/codegen/runtime/kore/fixture.h"

struct exchange;

extern struct application	harness_application;
extern struct server_settings	harness_settings;	/* before the begin */
extern struct server_report	harness_report;
/* Before the begin: who writes, and with what. */
extern const struct write_group	*harness_group;
extern struct application	*harness_writing;

/* Makes the server and one worker. To be used as .init. */
void	harness_begin(void);

/* Ends the worker as Kore does. To be used as .fini. */
void	harness_end(void);

/* Turns the worker's loop until it has no more to do. */
void	harness_turn(void);

/* Lets so many milliseconds pass, and what is due happen. */
void	harness_wait(unsigned milliseconds);

/* How many connections the worker has. */
size_t	harness_connections(void);

/* Files without a name that are open; whether all are closed within seconds. */
unsigned	harness_files(void);
bool	harness_closes_files(void);

/* The exchange that is coming in, or NULL. */
const struct exchange	*harness_exchange(void);

/* The parent's end of the worker's messages. */
extern int	harness_parent;

struct client {
	int	 fd;
	char	*text;		/* what it has received, NUL-terminated */
	size_t	 length;
	bool	 ended;		/* the server has closed */
};

/* A client over a socket pair, or over TCP and the real listener. */
void	client_open(struct client *);
void	client_connect(struct client *);
void	client_close(struct client *);

/* Sends, turns, and receives what comes. */
void	client_send(struct client *, const char *text);
void	client_send_bytes(struct client *, const char *bytes, size_t length);
void	client_receive(struct client *);

/* Whether that text comes, within seconds: threads may have to do with it. */
bool	client_await(struct client *, const char *text);

/* Whether the client has received that text, once or so often. */
bool	client_has(const struct client *, const char *text);
size_t	client_count(const struct client *, const char *text);

#endif
