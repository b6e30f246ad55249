/*
 * One request and its response: their memory, and how far they have come.
 * Bytes are received straight into the exchange's arena, so that head and
 * body lie where the call needs them.
 */
#ifndef RUNTIME_KORE_EXCHANGE_H
#define RUNTIME_KORE_EXCHANGE_H

#include <sys/queue.h>

#include <stdint.h>

#include "runtime/head.h"
#include "runtime/kore/job_queue.h"

struct link;

enum exchange_step {
	EXCHANGE_ROUTE,		/* the head is there */
	EXCHANGE_READ,		/* routed; the body is there */
	EXCHANGE_BEGIN,		/* bound; a task is to be prepared */
	EXCHANGE_WORK,		/* and to be worked on */
	EXCHANGE_RUN,		/* bound; what writes may wait here */
	EXCHANGE_ANSWER,	/* the response is whole */
};

/* Where one is that waits. */
enum exchange_place {
	PLACE_NONE,
	PLACE_GATHERED,		/* in this turn */
	PLACE_HANDED,		/* to the thread that writes: it waits there */
	PLACE_GROUP,		/* it is being run */
	PLACE_TASK,		/* a thread does its next step */
};

enum exchange_input {
	INPUT_PARTIAL,		/* more bytes are needed */
	INPUT_READY,		/* the request is complete */
	INPUT_REFUSED,		/* the response is whole: answer and close */
	INPUT_WAITS,		/* a thread writes it down: link_written follows */
};

struct exchange {
	struct exchange		*next;		/* in the free list */
	struct arena		 arena;
	struct call		 call;
	struct head		 head;
	struct link		*link;		/* NULL: the client has left */
	enum exchange_step	 step;
	void			*request;	/* the operation's, once read */
	int64_t			 began;		/* microseconds, at its first byte */
	bool			 head_ready;
	char			*input;		/* the head and what followed */
	size_t			 input_length;
	size_t			 input_capacity;
	char			*body;		/* one that did not fit there */
	size_t			 body_received;
	struct body_file	 file;		/* of a body that goes there */
	struct text		 piece;		/* of it, to be written next */
	bool			 spooled;	/* it does */
	bool			 maps;		/* and is taken apart there, */
	struct text		 mapped;	/* once it is whole */
	bool			 continued;	/* 100 was said, or not asked for */
	TAILQ_ENTRY(exchange)	 in_queue;	/* of a turn, or of the writes */
	enum exchange_place	 place;
	struct exchange_queue	*turn;		/* of the turn's, or NULL */
	struct job		 job;		/* at PLACE_TASK */
	bool			 done;		/* the operation went well */
};

TAILQ_HEAD(exchange_queue, exchange);

/* Begins an exchange, with warm memory if there is some. */
struct exchange	*exchange_begin(struct link *);

/*
 * Begins the exchange after this one, with the bytes that came behind this
 * one's message; NULL when there are none.
 */
struct exchange	*exchange_follow(const struct exchange *);

/* Gives its memory back. */
void	exchange_end(struct exchange *);

/* Gives back the warm memory of those that ended. */
void	exchange_release(void);

/* Where the next bytes go, and how many may; never 0. */
char   *exchange_room(struct exchange *, size_t *size);

/* Whether its body goes to a file, and has no bound that time sets. */
bool	exchange_is_spooled(const struct exchange *);

/* Counts bytes that were received there, and tells what is complete. */
enum exchange_input	exchange_received(struct exchange *, size_t);

/* The same, when a thread has written its piece down. */
enum exchange_input	exchange_written(struct exchange *);

/*
 * Whether the client waits for a 100 Continue; then the head alone decides.
 * False with the call failed: the response is whole.
 */
bool	exchange_continues(struct exchange *);

/* Fails the exchange because its bytes did not come in time. */
void	exchange_time_out(struct exchange *);

/*
 * Its client has left: it ends now, or by itself when what it is in the
 * middle of is over.
 */
void	exchange_abandon(struct exchange *);

/* Sends its response, which is whole, if there is still a client; ends it. */
void	exchange_answer(struct exchange *);

/* Goes on with one whose step a thread has done. */
void	exchange_worked(struct exchange *);

/*
 * Goes on with a complete request. True: its response is whole, and to be
 * sent. False: it has its place in a queue, and is answered from there.
 */
MUST_USE bool	exchange_run(struct exchange *);

#endif
