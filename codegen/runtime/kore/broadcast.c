/*
 * Messages between workers go through Kore's parent, which hands them to all
 * of them, the sender too.
 */
#include "runtime/kore/server.h"

#include <kore/kore.h>

#include "runtime/kore/edge.h"

#define MESSAGE (KORE_MSG_APP_BASE + 1)

static void (*listener)(struct application *, const void *, size_t);

static void
on_message(struct kore_msg *message, const void *bytes)
{
	listener(edge.application, bytes != NULL ? bytes : "", message->length);
}

void
broadcast_listen(
    void (*callback)(struct application *, const void *bytes, size_t length))
{
	listener = callback;
	kore_msg_register(MESSAGE, on_message);
}

void
broadcast_send(const void *bytes, size_t length)
{
	kore_msg_send(KORE_MSG_WORKER_ALL, MESSAGE, bytes, length);
}
