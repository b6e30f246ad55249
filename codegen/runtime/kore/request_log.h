/*
 * The log: one line a request on standard output, and never a body or a
 * header's value.
 */
#ifndef RUNTIME_KORE_REQUEST_LOG_H
#define RUNTIME_KORE_REQUEST_LOG_H

#include "runtime/kore/exchange.h"

/*
 * Logs an exchange whose response is whole: time, method, path template,
 * status, bytes of body, microseconds, request id, tenant. A failure with a
 * cause has a second line: error, request id, cause.
 */
void	request_log_write(struct exchange *);

/* Writes out the lines of this turn; to be called at its end. */
void	request_log_flush(void);

/* Takes care that it is called in this turn, or in the next. */
void	request_log_flush_soon(void);

#endif
