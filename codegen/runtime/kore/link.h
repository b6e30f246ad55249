/*
 * A connection: bytes in, one request at a time, bytes out, and an end that
 * lets the client read what was said.
 */
#ifndef RUNTIME_KORE_LINK_H
#define RUNTIME_KORE_LINK_H

#include "runtime/kore/exchange.h"

struct connection;
struct link;

/* Kore's callback for a new connection. */
void	link_connect(struct connection *);

/*
 * Sends the response of the link's exchange, which is whole, and ends the
 * exchange; then goes on with the connection.
 */
void	link_answer(struct link *);

/* Goes on with a response whose source has bytes again, or has failed. */
void	link_resume(struct link *);

/* Goes on with a request of whose body a thread has written a piece down. */
void	link_written(struct link *);

/* Tells the client to send its body (RFC 9110, section 10.1.1). */
void	link_continue(struct link *);

/*
 * Ends all connections, as a worker does at its end; and before, those on
 * which a request is coming in.
 */
void	link_close_all(void);
void	link_close_receiving(void);

/*
 * Lets the connections end: idle ones now, the others behind the answer to
 * the request that has begun to come.
 */
void	link_drain(void);

/* How many connections there are. */
unsigned	link_count(void);

/* Ends what takes too long, on all connections. To be called often. */
void	link_sweep(void);

#endif
