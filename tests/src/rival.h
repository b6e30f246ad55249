/*
 * Another process, which tries for the turn whenever it is asked. It is made
 * before anybody has the turn: it would have what its parent has.
 */
#ifndef TESTS_SRC_RIVAL_H
#define TESTS_SRC_RIVAL_H

#include <criterion/criterion.h>

#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "src/store/turnstile.h"

struct rival {
	pid_t	process;
	int	line;	/* a byte asks, a byte answers */
};

static inline void
rival_begin(struct rival *rival, struct turnstile *turnstile)
{
	int ends[2];
	char free;

	cr_assert_eq(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
	rival->line = ends[0];
	rival->process = fork();
	while (rival->process == 0) {
		if (read(ends[1], &free, 1) != 1)
			_exit(1);
		free = (char)turnstile_enter(turnstile, 0);
		if (free)
			turnstile_leave(turnstile);
		if (write(ends[1], &free, 1) != 1)
			_exit(1);
	}
	(void)close(ends[1]);
}

/* Whether it could have the turn. */
static inline bool
rival_may_pass(const struct rival *rival)
{
	char free = 0;

	cr_assert_eq(write(rival->line, &free, 1), 1);
	cr_assert_eq(read(rival->line, &free, 1), 1);
	return (free != 0);
}

static inline void
rival_end(const struct rival *rival)
{
	(void)close(rival->line);
	kill(rival->process, SIGKILL);
	cr_assert_eq(
	    waitpid(rival->process, NULL, 0), rival->process);
}

#endif
