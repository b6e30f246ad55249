/*
 * Kore itself would send 8 KiB at a time, and would take a client that has
 * closed its sending side for one that has left.
 */
#include "runtime/kore/socket.h"

#include <stdint.h>
#include <sys/socket.h>

#include <kore/kore.h>

int
socket_send(struct connection *c, size_t length, size_t *written)
{
	ssize_t sent;

	length = c->snb->b_len - c->snb->s_off;
	do
		sent = send(
		    c->fd, c->snb->buf + c->snb->s_off, length, MSG_NOSIGNAL);
	while (sent == -1 && errno == EINTR);
	if (sent == -1 && errno != EAGAIN)
		return (KORE_RESULT_ERROR);
	if (sent == -1)
		c->evt.flags &= ~KORE_EVENT_WRITE;
	*written = sent == -1 ? 0 : (size_t)sent;
	return (KORE_RESULT_OK);
}

static struct iovec
vector(struct text text)
{
	return ((struct iovec){
	    .iov_base = (void *)(uintptr_t)text.bytes,
	    .iov_len = text.length,
	});
}

/* In one piece, which costs the kernel less, while it is a short one. */
static ssize_t
send_parts(int fd, struct text head, struct text body)
{
	static char joined[2048];
	struct iovec parts[] = { vector(head), vector(body) };
	struct msghdr message = { .msg_iov = parts, .msg_iovlen = 2 };

	if (body.length == 0)
		return (send(fd, head.bytes, head.length, MSG_NOSIGNAL));
	if (head.length + body.length > sizeof(joined))
		return (sendmsg(fd, &message, MSG_NOSIGNAL));
	memcpy(joined, head.bytes, head.length);
	memcpy(joined + head.length, body.bytes, body.length);
	return (send(fd, joined, head.length + body.length, MSG_NOSIGNAL));
}

/* Sends as much as the socket takes. */
static bool
send_now(struct connection *c, struct text head, struct text body, size_t *sent)
{
	ssize_t length;

	do
		length = send_parts(c->fd, head, body);
	while (length == -1 && errno == EINTR);
	*sent = length == -1 ? 0 : (size_t)length;
	if (*sent < head.length + body.length)
		c->evt.flags &= ~KORE_EVENT_WRITE;
	return (length != -1 || errno == EAGAIN);
}

/* Queues a part, but for the bytes of *sent, which it counts off. */
static void
queue_rest(struct connection *c, struct text part, size_t *sent)
{
	size_t skipped = MIN(*sent, part.length);

	*sent -= skipped;
	if (skipped < part.length)
		net_send_queue(c, part.bytes + skipped, part.length - skipped);
}

bool
socket_answer(struct connection *c, struct text head, struct text body)
{
	size_t sent = 0;

	if (TAILQ_EMPTY(&c->send_queue) && !send_now(c, head, body, &sent))
		return (false);
	queue_rest(c, head, &sent);
	queue_rest(c, body, &sent);
	return (true);
}

ssize_t
socket_receive(struct connection *c, char *room, size_t size, bool hangup)
{
	ssize_t got;

	do
		got = recv(c->fd, room, size, 0);
	while (got == -1 && errno == EINTR);
	if (got == 0 || (got == -1 && errno != EAGAIN))
		return (-1);
	if (got == -1 || ((size_t)got < size && !hangup))
		c->evt.flags &= ~KORE_EVENT_READ;
	return (got == -1 ? 0 : got);
}

bool
socket_is_broken(const struct connection *c)
{
	char byte;

	return (recv(c->fd, &byte, 1, MSG_PEEK) == -1 && errno != EAGAIN &&
	    errno != EINTR);
}
