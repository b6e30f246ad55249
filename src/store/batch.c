/*
 * A database becomes a member with its first write. A member whose
 * transaction is lost (SQLite itself rolls back when a disk is full) stays
 * so until the end: all operations that touched it fail.
 */
#include "src/store/batch.h"

#include <stdlib.h>

#include "src/store/sqlite.h"

struct member {
	struct database *database; /* NULL: it was closed */
	enum store_result result;
	struct store_cause cause;

	/* Of the operation that is under way: */
	bool entered; /* it has a savepoint */
	bool bare; /* it has written without one */
	bool changed; /* and that changed something */
	int64_t changes; /* of all time, before it wrote so */
};

/* An operation that stands or falls with a member. */
struct touch {
	unsigned operation;
	unsigned member;
};

struct batch {
	bool open;
	unsigned operations; /* that have begun */
	struct member *members;
	size_t member_count, member_capacity;
	struct touch *touches;
	size_t touch_count, touch_capacity;
};

struct batch *
batch_open(void)
{
	struct batch *batch = calloc(1, sizeof(*batch));

	if (batch == NULL)
		abort();
	return (batch);
}

void
batch_close(struct batch *batch)
{
	if (batch == NULL)
		return;
	free(batch->members);
	free(batch->touches);
	free(batch);
}

void
batch_begin(struct batch *batch)
{
	batch->open = true;
	batch->operations = 0;
	batch->member_count = 0;
	batch->touch_count = 0;
}

bool
batch_is_open(const struct batch *batch)
{
	return (batch->open);
}

size_t
batch_databases(const struct batch *batch)
{
	return (batch->member_count);
}

void
batch_enter(struct batch *batch)
{
	batch->operations++;
}

/* Room for one more behind count. */
static void *
widen(void *rows, size_t size, size_t count, size_t *capacity)
{
	if (count < *capacity)
		return (rows);
	*capacity = *capacity == 0 ? 16 : 2 * *capacity;
	rows = realloc(rows, *capacity * size);
	if (rows == NULL)
		abort();
	return (rows);
}

static enum store_result
fail(struct member *member, enum store_result result)
{
	if (member->result != STORE_OK)
		return (member->result);
	member->result = result;
	member->cause = member->database->cause;
	return (result);
}

/* What SQLite rolled back by itself is lost. */
static void
check(struct member *member)
{
	struct database *database = member->database;

	if (database != NULL && member->result == STORE_OK &&
	    sqlite3_get_autocommit(database->handle) != 0)
		(void)fail(member,
		    database->failed == STORE_OK ? STORE_FAILED
						 : database->failed);
}

static struct member *
add(struct batch *batch, struct database *database)
{
	struct member *member;

	batch->members = widen(batch->members, sizeof(*member),
	    batch->member_count, &batch->member_capacity);
	member = &batch->members[batch->member_count++];
	memset(member, 0, sizeof(*member));
	member->database = database;
	database->member = batch->member_count;
	(void)fail(member, database_begin(database));
	return (member);
}

static void
touch(struct batch *batch, const struct database *database)
{
	struct touch row = { batch->operations - 1,
		(unsigned)database->member - 1 };
	const struct touch *last;

	if (batch->touch_count > 0) {
		last = &batch->touches[batch->touch_count - 1];
		if (last->operation == row.operation &&
		    last->member == row.member)
			return;
	}
	batch->touches = widen(batch->touches, sizeof(row), batch->touch_count,
	    &batch->touch_capacity);
	batch->touches[batch->touch_count++] = row;
}

/* What is written from now on has a savepoint, or is another operation's. */
static void
end_bare(struct member *member)
{
	if (member->bare && member->database != NULL)
		member->changed =
		    sqlite3_total_changes64(member->database->handle) !=
		    member->changes;
	member->bare = false;
}

static void
enter(struct member *member, enum joining how)
{
	struct database *database = member->database;

	if (how == JOIN_WRITES_ONCE && !member->bare) {
		member->bare = true;
		member->changes = sqlite3_total_changes64(database->handle);
		return;
	}
	end_bare(member);
	member->entered =
	    fail(member, database_savepoint(database)) == STORE_OK;
}

enum store_result
batch_join(struct database *database, enum joining how)
{
	struct batch *batch = database->batch;
	struct member *member;

	if (batch == NULL || !batch->open)
		return (STORE_OK);
	if (database->member == 0 && how == JOIN_READS)
		return (STORE_OK);
	member = database->member == 0 ? add(batch, database)
				       : &batch->members[database->member - 1];
	check(member);
	if (member->result == STORE_OK)
		touch(batch, database);
	if (how == JOIN_READS)
		return (STORE_OK);
	if (member->result == STORE_OK && !member->entered)
		enter(member, how);
	if (member->result != STORE_OK)
		database->cause = member->cause;
	return (member->result);
}

/* What changed without a savepoint can be taken back with all else only. */
static void
leave(struct member *member, bool keep)
{
	struct database *database = member->database;

	end_bare(member);
	if (member->entered && member->result == STORE_OK)
		(void)fail(member, database_release(database, keep));
	if (member->changed && !keep && member->result == STORE_OK)
		(void)fail(member,
		    database_refuse(database, STORE_FAILED,
			"an operation failed behind its only write"));
	member->entered = false;
	member->changed = false;
}

void
batch_leave(struct batch *batch, bool keep)
{
	for (size_t i = 0; i < batch->member_count; i++) {
		struct member *member = &batch->members[i];

		check(member);
		leave(member, keep);
	}
}

static void
end(struct member *member)
{
	if (member->database == NULL)
		return;
	check(member);
	if (member->result == STORE_OK)
		(void)fail(member, database_commit(member->database));
	else
		database_rollback(member->database);
	member->database->member = 0;
}

void
batch_end(struct batch *batch)
{
	for (size_t i = 0; i < batch->member_count; i++)
		end(&batch->members[i]);
	batch->open = false;
}

void
batch_lose(struct database *database)
{
	struct member *member;

	if (database->member == 0)
		return;
	member = &database->batch->members[database->member - 1];
	(void)store_cause_set(&database->cause, STORE_UNAVAILABLE,
	    "%s: was closed before its commit", database->name);
	(void)fail(member, STORE_UNAVAILABLE);
	database_rollback(database);
	member->database = NULL;
}

enum store_result
batch_result(const struct batch *batch, unsigned operation, const char **cause)
{
	for (size_t i = 0; i < batch->touch_count; i++) {
		const struct touch *row = &batch->touches[i];
		const struct member *member = &batch->members[row->member];

		if (row->operation != operation || member->result == STORE_OK)
			continue;
		*cause = member->cause.text;
		return (member->result);
	}
	return (STORE_OK);
}
