/*
 * A group of writes, what it was told and how it behaves; and clients who
 * send more than one request before the loop turns.
 */
#ifndef TESTS_WRITING_H
#define TESTS_WRITING_H

#include <criterion/criterion.h>

#include <pthread.h>
#include <semaphore.h>
#include <stdatomic.h>
#include <string.h>

#include "tests/codegen/runtime/kore/harness.h"

#define ID "00000000-0000-4000-8000-00000000000"
#define PUT(n) \
	"PUT /things/" ID n " HTTP/1.1\r\nHost: a\r\n" \
	"Content-Length: 0\r\n\r\n"
#define BUSY "GET /busy HTTP/1.1\r\nHost: a\r\n\r\n"
#define HEALTH "GET /health HTTP/1.1\r\nHost: a\r\n\r\n"

/*
 * What the group was told, a letter each, and what it answers. The thread
 * that writes does it; who has got its answers may look.
 */
extern struct group {
	char			 told[256];
	atomic_bool		 not_ready;
	bool			 always_full;
	bool			 slow;		/* 5 ms an operation */
	bool			 announces;	/* at its end */
	sem_t			*gate;		/* waits there in its first
						   operation, unless NULL */
	sem_t			*answered;	/* and there at its very end */
	enum failure_kind	 fails_with;
	unsigned		 fails_at;	/* the number of an operation */
} group;

extern pthread_t		 writing_loop;	/* the thread that turns */
extern struct application	 writing;

#define CLIENTS 6

extern struct client	clients[CLIENTS];

/* A worker with that group, and its clients. For .init and .fini. */
void	writing_begin(void);
void	writing_end(void);

/* Sends without a turn of the loop. */
void	put(int client, const char *bytes);

/* Turns until all is answered, or when not all can be. */
void	turn(void);
void	turn_a_little(void);

/* How many clients have that text: in which order they come is the system's. */
unsigned	count_clients(const char *text);

/* The next groups wait in their first operation. */
void	shut_the_gate(void);

#endif
