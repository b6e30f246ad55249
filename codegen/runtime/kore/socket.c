/*
 * Kore itself would send 8 KiB at a time, and would take a client that has
 * closed its sending side for one that has left.
 */
#include "runtime/kore/socket.h"

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
