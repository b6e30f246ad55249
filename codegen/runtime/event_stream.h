/*
 * Server-sent events (HTML, section 9.2): a response that goes on, to which
 * the application sends events whenever it has some.
 */
#ifndef RUNTIME_EVENT_STREAM_H
#define RUNTIME_EVENT_STREAM_H

#include "runtime/source.h"

struct event_stream;
struct schema;

/* What an event says; a text with bytes NULL is left out. */
struct event {
	struct text	type;		/* without it: message */
	struct text	id;		/* what Last-Event-ID will be */
	struct text	data;		/* may have several lines, be empty */
	unsigned	retry_ms;	/* before the client comes again; 0 */
};

/*
 * Makes a stream for the call's response. on_close is called once, whatever
 * happens: the client left or was too slow, the server ends, the response
 * was another one, event_stream_close; the stream is gone behind it. It is
 * never called from within event_stream_send or event_stream_close.
 */
struct event_stream	*event_stream_open(struct call *,
			    void (*on_close)(void *state), void *state);

/*
 * Sends an event, soon. False when it cannot: a line break in type or id, or
 * too much is waiting for a slow client (limits: stream_bytes), whose
 * connection is closed soon; that is no reason to call event_stream_close.
 */
bool	event_stream_send(struct event_stream *, const struct event *);

/*
 * Sends an event whose data is a value as JSON, by its schema; type, id and
 * the rest as the event says. Otherwise as the other one.
 */
bool	event_stream_send_value(struct event_stream *, const struct event *,
	    const struct schema *, const void *value);

/* Ends it when all has been sent that was to be. */
void	event_stream_close(struct event_stream *);

/* The stream as a response's body. */
struct source	*event_stream_source(struct event_stream *);

#endif
