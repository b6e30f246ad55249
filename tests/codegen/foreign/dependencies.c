/*
 * What the tracker's operations depend on: a lock that knows its board, and
 * an audit that may refuse.
 */
#include "tracker/dependencies.h"

#include "tests/codegen/foreign/locks.h"

bool
api_open_board_lock(struct call *call,
    const struct api_board_lock_request *request, struct board_lock **lock)
{
	if (!request->has_board)
		return (call_fail_internal(call, "a lock without a board"));
	if (strcmp(request->board.bytes, "nowhere") == 0)
		return (call_fail(call, FAILURE_NOT_FOUND, "no such board"));
	if (strcmp(request->board.bytes, "locked") == 0)
		return (call_fail_busy(call, 7, "the board is locked"));
	call->application->refuse_audit =
	    strcmp(request->board.bytes, "unaudited") == 0;
	*lock = arena_alloc(call->arena, sizeof(**lock));
	(*lock)->board = request->board;
	(*lock)->traced = request->has_x_trace;
	(*lock)->trace = request->x_trace;
	call->application->opened++;
	return (true);
}

void
api_close_board_lock(struct call *call, struct board_lock *lock)
{
	if (lock->board.bytes != NULL)
		call->application->closed++;
}

bool
api_open_audit(struct call *call, const struct api_audit_request *request,
    struct audit **audit)
{
	(void)request;
	if (call->application->refuse_audit)
		return (call_fail_busy(call, 1, "the audit is full"));
	*audit = arena_alloc(call->arena, sizeof(**audit));
	return (true);
}

void
api_close_audit(struct call *call, struct audit *audit)
{
	(void)call;
	audit->closed = true;
}
