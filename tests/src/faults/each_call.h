/*
 * A request, or a group of them, as often as it makes calls that change
 * files: each time in a fresh folder, each time another call fails. Behind
 * it the folder is looked at three times: as it is served on, as a crash at
 * that moment would have left it, and after a restart.
 */
#ifndef TESTS_SRC_FAULTS_EACH_CALL_H
#define TESTS_SRC_FAULTS_EACH_CALL_H

#include <stdbool.h>

/* What a GET tells of the thing that the request is about. */
enum sight { SIGHT_NOTHING, SIGHT_WHOLE, SIGHT_HALF };

/* A request, and the thing that it is about. */
struct each_request {
	/* Sends it alone; the status of the answer. */
	int		(*send)(void);
	/* Looks for the thing through the server. */
	enum sight	(*look)(void);
	/* What there is behind a 2xx; an error leaves the other one. */
	enum sight	 done;
	/* Behind an error it may be out of sight already: a deletion. */
	bool		 may_be_hidden;
	int		 again;	/* the answer to the same request behind a 2xx */
};

struct each_call {
	/* Brings the folder to where the requests make sense. */
	void			(*prepare)(void);
	const struct each_request *requests;
	unsigned		 count;
	/* Sends all of them as one group; NULL: there is one. */
	void			(*send_group)(int *statuses);
};

#define EACH_REQUESTS_MAX 8

/* Fails each call of the requests in its turn, in all ways. */
void	each_call_fails(const struct each_call *);

#endif
