/*
 * Who was changed by a group: told when the group is on disk, and only of
 * those operations that are.
 */
#include <stdlib.h>

#include "src/session/parts.h"
#include "src/store/batch.h"
#include "src/store/seeded.h"

static void
tell(const struct sessions *sessions, const struct change *change)
{
	const struct sessions_settings *settings = &sessions->settings;

	if (settings->on_change != NULL && !seeded("rule_hint"))
		settings->on_change(
		    settings->context, &change->tenant, change->seq);
}

void
change_add(struct sessions *sessions, const struct uuid *tenant, int64_t seq)
{
	struct change change = { .tenant = *tenant, .seq = seq };

	if (!sessions->grouped) {
		tell(sessions, &change);
		return;
	}
	change.operation = sessions->operations - 1;
	if (sessions->change_count == sessions->change_capacity) {
		sessions->change_capacity = 2 * sessions->change_count + 16;
		sessions->changes = realloc(sessions->changes,
		    sessions->change_capacity * sizeof(change));
		if (sessions->changes == NULL)
			abort();
	}
	sessions->changes[sessions->change_count++] = change;
}

void
change_drop(struct sessions *sessions)
{
	size_t *count = &sessions->change_count;

	while (*count > 0 &&
	    sessions->changes[*count - 1].operation == sessions->operations - 1)
		--*count;
}

/* Whether a later one of the same tenant is told in its stead. */
static bool
is_last(const struct sessions *sessions, size_t index)
{
	const struct change *changes = sessions->changes;

	for (size_t i = index + 1; i < sessions->change_count; i++)
		if (uuid_equal(&changes[i].tenant, &changes[index].tenant))
			return (false);
	return (true);
}

void
change_tell_all(struct sessions *sessions)
{
	struct batch *batch = sessions->settings.database.batch;
	const struct change *change;
	const char *cause;

	for (size_t i = 0; i < sessions->change_count; i++) {
		change = &sessions->changes[i];
		if (is_last(sessions, i) &&
		    (batch == NULL ||
			batch_result(batch, change->operation, &cause) ==
			    STORE_OK))
			tell(sessions, change);
	}
	sessions->change_count = 0;
}
