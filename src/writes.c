/*
 * The runtime's groups are the sessions' groups.
 */
#include "src/writes.h"

#include "src/operations/application.h"

static bool
ready(struct application *application)
{
	return (store_keeps_up(application->store));
}

static void
begin(struct application *application)
{
	sessions_group_begin(application->sessions);
}

static void
enter(struct application *application)
{
	sessions_group_enter(application->sessions);
}

static void
leave(struct application *application, bool keep)
{
	sessions_group_leave(application->sessions, keep);
}

static bool
full(struct application *application)
{
	return (sessions_group_is_full(application->sessions));
}

static void
end(struct application *application)
{
	sessions_group_end(application->sessions);
	health_look(application->health, application->store);
}

static bool
result(struct application *application, unsigned number, struct call *call)
{
	enum store_result lasting =
	    sessions_group_result(application->sessions, number);

	if (lasting == STORE_OK)
		return (true);
	return (
	    store_fail(call, lasting, sessions_cause(application->sessions)));
}

static void
release(struct application *application)
{
	sessions_group_release(application->sessions);
}

const struct write_group writes = {
	.ready = ready,
	.begin = begin,
	.enter = enter,
	.leave = leave,
	.full = full,
	.end = end,
	.result = result,
	.release = release,
};
