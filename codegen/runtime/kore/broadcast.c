/*
 * Messages between workers go through Kore's parent, which hands them to all
 * of them, the sender too. Kore's queues are the event loop's: what another
 * thread sends waits for it.
 */
#include "runtime/kore/broadcast.h"

#include <sys/queue.h>

#include <pthread.h>
#include <stdlib.h>

#include <kore/kore.h>

#include "runtime/kore/edge.h"
#include "runtime/kore/server.h"
#include "runtime/kore/writer.h"

#define MESSAGE (KORE_MSG_APP_BASE + 1)

struct message {
	STAILQ_ENTRY(message) next;
	size_t length;
	char bytes[];
};

STAILQ_HEAD(message_queue, message);

static void (*listener)(struct application *, const void *, size_t);
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER; /* of the next */
static struct message_queue waiting = STAILQ_HEAD_INITIALIZER(waiting);

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

static void
send_now(const void *bytes, size_t length)
{
	kore_msg_send(KORE_MSG_WORKER_ALL, MESSAGE, bytes, length);
}

static void
leave_for_loop(const void *bytes, size_t length)
{
	struct message *message = malloc(sizeof(*message) + length);

	if (message == NULL)
		abort();
	message->length = length;
	if (length > 0)
		memcpy(message->bytes, bytes, length);
	(void)pthread_mutex_lock(&mutex);
	STAILQ_INSERT_TAIL(&waiting, message, next);
	(void)pthread_mutex_unlock(&mutex);
	writer_ring();
}

void
broadcast_send(const void *bytes, size_t length)
{
	if (writer_is_current())
		leave_for_loop(bytes, length);
	else
		send_now(bytes, length);
}

void
broadcast_deliver(void)
{
	struct message_queue queue = STAILQ_HEAD_INITIALIZER(queue);
	struct message *message;

	(void)pthread_mutex_lock(&mutex);
	STAILQ_CONCAT(&queue, &waiting);
	(void)pthread_mutex_unlock(&mutex);
	while ((message = STAILQ_FIRST(&queue)) != NULL) {
		STAILQ_REMOVE_HEAD(&queue, next);
		send_now(message->bytes, message->length);
		free(message);
	}
}
