/*
 * One call of one operation: what came, what goes, why it failed, and the
 * memory of all three. It ends when the response is on its way.
 */
#ifndef RUNTIME_CALL_H
#define RUNTIME_CALL_H

#include <stdint.h>

#include "runtime/arena.h"
#include "runtime/failure.h"
#include "runtime/limits.h"
#include "runtime/message.h"

struct application;	/* the server's own; no business of the runtime */
struct principal;	/* who calls; the hand-written code's own */
struct operation;
struct json_writer;
struct source;

/*
 * What a call has to have before its operation can be run, and what an event
 * loop must not wait for.
 */
struct errand {
	void	(*run)(struct errand *);	/* by any thread */
	void	(*end)(struct errand *);	/* of its use for the call */
};

#define CALL_REQUEST_ID_MAX	64
#define CALL_PATH_PARAMETERS	16

struct call {
	struct arena		*arena;
	const struct limits	*limits;
	struct application	*application;
	const struct incoming	*request;
	struct outgoing		 response;
	struct principal	*principal;	/* NULL: anybody */
	bool			 admitted;	/* who calls was checked */
	struct failure		 failure;
	const struct operation	*operation;	/* NULL until routed */
	const char		*path_template;	/* NULL when no path matched */
	struct text		 path_values[CALL_PATH_PARAMETERS]; /* decoded */
	struct text		 path_raw[CALL_PATH_PARAMETERS]; /* as it came */
	size_t			 path_value_count;
	const char		*accepted;	/* what Accept likes best, or NULL */
	struct json_writer	*writer;	/* of the body; NULL: no body */
	struct source		*source;	/* one that was made, or NULL */
	void			*task;		/* the operation's own, or NULL */
	struct errand		*errand;	/* the call's last, or NULL */
	bool			 deferred;	/* it is to be run first */
	struct text		 request_id;
	struct text		 tenant;	/* for the log; bytes may be NULL */
};

/* Begins a call on the arena; request and application outlive it. */
void	call_init(struct call *, struct arena *, const struct limits *,
	    const struct incoming *, struct application *);

/*
 * Fails the call and returns false, so that one can return it. The first
 * failure stays; later ones are dropped. The detail goes to the client.
 */
bool	call_fail(struct call *, enum failure_kind, const char *format, ...)
	    PRINTF_LIKE(3, 4);

/* The same with a code of its own; code outlives the call. */
bool	call_fail_code(struct call *, enum failure_kind, const char *code,
	    const char *format, ...) PRINTF_LIKE(4, 5);

/* Fails the call with 500; the cause goes to the log, not to the client. */
bool	call_fail_internal(struct call *, const char *format, ...)
	    PRINTF_LIKE(2, 3);

/* 503 with Retry-After; the detail goes to the client. */
bool	call_fail_busy(struct call *, int retry_after, const char *format, ...)
	    PRINTF_LIKE(3, 4);

/*
 * Adds a violation and fails the call with FAILURE_INVALID; beyond the bound
 * it is only counted. at: a JSON Pointer in a body, else the name.
 */
bool	call_violation(struct call *, enum place, struct text at,
	    const char *keyword, const char *format, ...) PRINTF_LIKE(5, 6);

/* The same, with a detail that lives as long as the call. */
bool	call_violation_text(struct call *, enum place, struct text at,
	    const char *keyword, struct text detail);

/*
 * Puts the operation off, and returns false: the errand is run first, and then
 * the operation from its beginning, which finds it in call->errand: its own,
 * or that of another thing it depends on. Only while nothing is done yet:
 * where what it depends on is opened. The errand lives as long as the call,
 * and is ended with it, or when the next one takes its place.
 */
bool	call_defer(struct call *, struct errand *);

/* Runs the errand that the call was deferred for; false: it was not. */
bool	call_run_errand(struct call *);

/*
 * Adds a response header; both are copied. A value that cannot stand in a
 * header (RFC 9110, section 5.5) fails the call with 500 and returns false.
 */
bool	call_header(struct call *, const char *name, struct text value);

/*
 * Begins a body of that media type (which outlives the call) with that
 * status, and returns the writer for it.
 */
struct json_writer	*call_json(struct call *, int status,
			    const char *media_type);

/*
 * A response whose body is these bytes, copied, of that media type, which
 * outlives the call.
 */
bool	call_bytes(struct call *, int status, const char *media_type,
	    struct text body);

/* A response whose body comes from the call's source. */
bool	call_source(struct call *, int status, const char *media_type,
	    struct source *);

/* A response without a body. */
bool	call_empty(struct call *, int status);

/* Lets go of what the call still holds; its memory is the arena's. */
void	call_end(struct call *);

#endif
