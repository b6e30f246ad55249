/*
 * What the parent does for its workers' ends.
 */
#ifndef RUNTIME_KORE_WORKER_H
#define RUNTIME_KORE_WORKER_H

/*
 * In the parent, before the workers are born: a signal that asks a worker to
 * end waits until the worker can hear it. Kore forgets one that comes while
 * it begins.
 */
void	worker_prepare(void);

#endif
