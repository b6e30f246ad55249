/*
 * Bytes in and out of a connection's socket. Kore's events tell of changes
 * only: who reads or writes says when the socket has no more.
 */
#ifndef RUNTIME_KORE_SOCKET_H
#define RUNTIME_KORE_SOCKET_H

#include <stddef.h>
#include <sys/types.h>

#include "runtime/text.h"

struct connection;

/* Kore's callback: sends as much of what is queued as the socket takes. */
int	socket_send(struct connection *, size_t length, size_t *written);

/*
 * Sends a response's head and its body at once, or queues what the socket
 * does not take. False: the connection is broken.
 */
MUST_USE bool	socket_answer(struct connection *, struct text head,
		    struct text body);

/*
 * Receives into the room: how many bytes came, 0 when none is there, -1 when
 * the connection has ended. The socket counts as empty when it gave less than
 * was asked for; but after a hang-up its end must be read, too.
 */
ssize_t	socket_receive(struct connection *, char *room, size_t size,
	    bool hangup);

/* Whether the connection is broken, and not only closed by the client. */
MUST_USE bool	socket_is_broken(const struct connection *);

#endif
