/*
 * What a thread that is not the event loop's wants to be sent.
 */
#ifndef RUNTIME_KORE_BROADCAST_H
#define RUNTIME_KORE_BROADCAST_H

/* Sends what other threads have left; for the event loop. */
void	broadcast_deliver(void);

#endif
