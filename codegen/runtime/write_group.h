/*
 * Operations that write are run in groups: one after the other, answered
 * together, when all of it lasts. This is what an application does around
 * them; the operations know nothing of it.
 */
#ifndef RUNTIME_WRITE_GROUP_H
#define RUNTIME_WRITE_GROUP_H

#include "runtime/call.h"

/*
 * For each group: ready, until it is; begin; for each operation enter, its
 * run, leave; end; then for each of them result, by its number in the group,
 * from 0; release. All are called by one thread, which may wait, with the
 * application that only this thread uses.
 */
struct write_group {
	/* False: not now; it is asked again in a millisecond. */
	bool (*ready)(struct application *);
	void (*begin)(struct application *);
	void (*enter)(struct application *);
	/* !keep: the operation failed, and leaves nothing. */
	void (*leave)(struct application *, bool keep);
	/* Whether the next operation has to wait for the next group. */
	bool (*full)(struct application *);
	/* All that is kept lasts behind it, or has failed. */
	void (*end)(struct application *);
	/*
	 * False, with the call failed, when what the operation did or saw is
	 * not so: its answer is replaced.
	 */
	bool (*result)(struct application *, unsigned number, struct call *);
	/*
	 * All answers have gone to the event loop. Who was let pass before
	 * could take the processor from them.
	 */
	void (*release)(struct application *);
};

#endif
