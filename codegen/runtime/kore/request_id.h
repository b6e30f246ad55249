/*
 * The name of a request, by which clients, proxies and the log mean the same.
 */
#ifndef RUNTIME_KORE_REQUEST_ID_H
#define RUNTIME_KORE_REQUEST_ID_H

#include "runtime/call.h"

/*
 * Sets the call's request id: the request's X-Request-Id when it is 1 to 64
 * letters, digits, dots, underscores or hyphens, else 16 random hex digits.
 */
void	request_id_choose(struct call *);

#endif
