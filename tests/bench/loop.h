/*
 * A loop: the work of one scenario without a server.
 */
#ifndef BENCH_LOOP_H
#define BENCH_LOOP_H

#include "runtime/arena.h"
#include "src/store/result.h"

struct loop {
	const char	*name;
	int		 at_once;	/* what one step counts for */
	void		(*begin)(void);
	void		(*step)(void);
};

/* Of sync; the last one has no name. */
extern const struct loop	sync_loops[];

/* Emptied by each step that uses it. */
extern struct arena	loop_arena;

/* Ends the program unless the result is OK. */
void	loop_check(enum store_result, const char *cause);

#endif
