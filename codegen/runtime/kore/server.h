/*
 * What an application's own file of hooks uses: it makes the server, and
 * tells each worker what it serves, without seeing Kore.
 *
 *   kore_parent_configure   server_listen, or server_exit
 *   kore_worker_configure   server_worker_admit, and then
 *                           server_worker_begin, or server_worker_failed
 *   kore_worker_teardown    server_worker_end
 *   kore_parent_teardown    server_end
 */
#ifndef RUNTIME_KORE_SERVER_H
#define RUNTIME_KORE_SERVER_H

#include "runtime/limits.h"
#include "runtime/operation.h"
#include "runtime/write_group.h"

/* The hooks: Kore calls them, the application defines them. */
void	kore_parent_configure(int argc, char **argv);
void	kore_parent_teardown(void);
void	kore_worker_configure(void);
void	kore_worker_teardown(void);

struct server_settings {
	const char	*host;			/* a name or an address */
	unsigned	 port;			/* 0: any that is free */
	unsigned	 workers;		/* 1 to 250 */
	unsigned	 max_connections;	/* of one worker */
	unsigned	 file_descriptors;	/* of one worker */
	unsigned	 request_timeout_ms;	/* a head, and then a body */
	unsigned	 keepalive_ms;		/* between two requests */
	unsigned	 drain_ms;		/* for what is under way at the end */
	unsigned	 max_queued_writes;	/* of one worker */
	unsigned	 max_crashes;		/* within a minute; 1 or more */
	unsigned	 max_streams;		/* of events, of one worker */
	unsigned	 max_tasks;		/* under way, of one worker */
	unsigned	 heartbeat_ms;		/* of a quiet stream */
	const char	*spool;			/* a folder for bodies that go
						   to files; NULL: they are 413 */
	struct limits	 limits;
};

struct server_report {
	char	url[320];		/* http://127.0.0.1:8080 */
	char	message[320];		/* one line, when it failed */
};

/*
 * Makes the server and listens, before the workers are born. api lives as
 * long as the process. False when it cannot listen: report->message tells
 * why, else report->url is where.
 */
MUST_USE bool	server_listen(const struct server_settings *,
		    const struct api *, struct server_report *);

/* Ends the parent before it has workers, with that status. */
void	server_exit(int status) __attribute__((noreturn));

/*
 * Whether this worker may begin. One that stands in for a worker that crashed
 * waits first, the longer the more of them did within a minute; false, after
 * a line that says so, when they were too many: the whole server ends.
 */
MUST_USE bool	server_worker_admit(void);

/*
 * Begins to serve in this worker; application is handed to each call and to
 * all callbacks. Operations that write are run in groups by a thread of their
 * own, which alone uses the application that is named behind the group; NULL:
 * they are run at once by the event loop, each for itself.
 */
void	server_worker_begin(struct application *, const struct write_group *,
	    struct application *writing);

/*
 * Which of the workers this one is, from 1; a stand-in is the one that it
 * stands in for. At most 255.
 */
unsigned	server_worker_number(void);

/*
 * This worker cannot serve (it has said why): the whole server ends, and its
 * exit status is not 0. To be called instead of server_worker_begin.
 */
void	server_worker_failed(void);

/*
 * This worker ends as it should: what waited is run and answered, all
 * connections are closed, and no call is under way any more.
 */
void	server_worker_end(void);

/*
 * The workers are gone; when one of them failed or crashed, the process ends
 * here with exit status 1.
 */
void	server_end(void);

/*
 * Calls back every so many milliseconds, in this worker: in the event loop,
 * which must not wait for anything, or in the thread that writes, between two
 * groups, with its application.
 */
void	server_every(unsigned milliseconds,
	    void (*callback)(struct application *));
void	server_every_writing(unsigned milliseconds,
	    void (*callback)(struct application *));

/*
 * Hands bytes to the listener of each worker, this one included, soon; from
 * the event loop and from the thread that writes. The listener is called in
 * the event loop, and must not mind a message that comes twice.
 */
void	broadcast_send(const void *bytes, size_t length);

/* Sets this worker's one listener; the bytes live until it returns. */
void	broadcast_listen(void (*callback)(struct application *,
	    const void *bytes, size_t length));

#endif
