/*
 * A push that is under way, for its files in this folder: change_push leads,
 * push_item applies one change, push_answer says what became of all.
 */
#ifndef STORE_PUSH_H
#define STORE_PUSH_H

#include "src/store/batch_log.h"
#include "src/store/change_push.h"
#include "src/store/record.h"

struct push {
	struct feed			*feed;
	const struct api_change_batch	*batch;
	struct change_context		 context;
	struct cursor			 base;		/* of the batch, or 0 */
	int64_t				 ahead;		/* client's clock, ms */
	struct change_content		*contents;	/* of each change */
	struct api_change_result	*results;	/* of each change */
	struct collection		*collections;	/* those it touched */
	size_t				 collection_count, collection_capacity;
	int64_t				 current_bytes;	/* told in results */
	bool				 refused;	/* any change was */
};

/* Reads the batch: what each change is, and what all of them are together. */
void	push_read(struct push *);
uint64_t	push_digest(const struct push *);

/* Applies a change, or says why not, in its result. */
MUST_USE enum store_result	push_item(struct push *, size_t);

/*
 * After an atomic batch was undone: nothing was applied, and what is current
 * is what it was before.
 */
MUST_USE enum store_result	push_undone(struct push *);

/* The answer as JSON. */
struct text	push_answer_write(const struct push *);

/* The part of an answer that is kept, and the whole answer from it. */
struct text	push_answer_cut(struct text json);
struct text	push_answer_again(struct arena *, struct text kept);

#endif
