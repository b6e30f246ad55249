/*
 * Calls that need the same tenant share an opening: the first errand opens,
 * the others find it done, since errands are run one by one, in their order.
 */
#include "src/session/opening.h"

#include <stdlib.h>

#include "src/session/parts.h"

struct opening {
	LIST_ENTRY(opening) others;
	struct sessions *sessions;
	struct uuid tenant;
	unsigned calls; /* that have not asked for it yet */
	bool taken; /* by the first one */
	struct opened opened; /* written by the errand, then left alone */
};

/* A call's. */
struct visit {
	struct errand errand; /* first */
	struct opening *opening; /* NULL: it was taken */
};

void
openings_init(struct openings *openings)
{
	LIST_INIT(&openings->all);
	(void)sem_init(&openings->room, 0, OPENINGS_MAX);
}

void
openings_release(struct openings *openings)
{
	(void)sem_destroy(&openings->room);
}

void
opening_run(const struct sessions *sessions, const struct uuid *tenant,
    struct opened *opened)
{
	*opened = (struct opened){ .tried = true };
	opened->result = sessions_database(sessions, tenant, false,
	    &opened->database, &opened->file, &opened->cause);
	if (opened->result != STORE_FULL ||
	    !sessions->settings.database.reads_only)
		return;
	opened->alone = true;
	opened->result = sessions_database(sessions, tenant, true,
	    &opened->database, &opened->file, &opened->cause);
}

/* Waits for room, which calls make: each takes what its errand has brought. */
static void
run(struct errand *errand)
{
	const struct visit *visit = (void *)errand;
	struct opening *opening = visit->opening;

	if (opening->opened.tried)
		return;
	while (sem_wait(&opening->sessions->openings.room) == -1)
		continue;
	closer_wait(opening->sessions->settings.closer);
	opening_run(opening->sessions, &opening->tenant, &opening->opened);
	if (opening->opened.result == STORE_OK)
		database_read_ahead(opening->opened.database);
}

/* What it has brought goes to the first call that asks, and room is made. */
static void
take(struct opening *opening, struct opened *opened)
{
	*opened = opening->opened;
	if (opening->taken) {
		opened->database = NULL;
	} else {
		opening->taken = true;
		LIST_REMOVE(opening, others);
		if (opened->tried)
			(void)sem_post(&opening->sessions->openings.room);
	}
	if (--opening->calls == 0)
		free(opening);
}

void
opening_take(struct call *call, struct opened *opened)
{
	struct visit *visit = (void *)call->errand;

	*opened = (struct opened){ .tried = false };
	if (visit == NULL || visit->errand.run != run || visit->opening == NULL)
		return;
	take(visit->opening, opened);
	visit->opening = NULL;
}

void
opening_drop(const struct sessions *sessions, struct opened *opened)
{
	struct closer *closer = sessions->settings.closer;

	if (opened->database != NULL)
		closer_take(opened->alone ? NULL : closer, opened->database);
	opened->database = NULL;
}

/* The call has ended without its operation: its client has left. */
static void
end(struct errand *errand)
{
	struct visit *visit = (void *)errand;
	const struct sessions *sessions;
	struct opened opened;

	if (visit->opening == NULL)
		return;
	sessions = visit->opening->sessions;
	take(visit->opening, &opened);
	visit->opening = NULL;
	opening_drop(sessions, &opened);
}

static struct opening *
find(struct sessions *sessions, const struct uuid *tenant)
{
	struct opening *opening;

	LIST_FOREACH (opening, &sessions->openings.all, others)
		if (uuid_equal(&opening->tenant, tenant))
			return (opening);
	opening = calloc(1, sizeof(*opening));
	if (opening == NULL)
		abort();
	opening->sessions = sessions;
	opening->tenant = *tenant;
	LIST_INSERT_HEAD(&sessions->openings.all, opening, others);
	return (opening);
}

void
opening_defer(
    struct call *call, struct sessions *sessions, const struct uuid *tenant)
{
	struct visit *visit = arena_alloc(call->arena, sizeof(*visit));

	visit->errand = (struct errand){ .run = run, .end = end };
	visit->opening = find(sessions, tenant);
	visit->opening->calls++;
	(void)call_defer(call, &visit->errand);
}
