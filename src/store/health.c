/*
 * One finding under a mutex; only who looks changes it.
 */
#include "src/store/health.h"

#include <pthread.h>
#include <stdlib.h>

#include "runtime/clock.h"
#include "src/store/migration.h"
#include "src/store/users_db.h"

#define PATIENCE 5 /* times that a look counts, before it is missed */

struct finding {
	enum store_result result;
	const char *wrong;
	struct store_cause cause;
	int64_t time; /* on the steady clock; 0: nobody looked yet */
};

struct health {
	int64_t counts; /* microseconds */
	int64_t until; /* for who looks */
	pthread_mutex_t mutex; /* of the next */
	struct finding finding;
};

struct health *
health_open(int milliseconds)
{
	struct health *health = calloc(1, sizeof(*health));

	if (health == NULL)
		abort();
	health->counts = (int64_t)milliseconds * 1000;
	(void)pthread_mutex_init(&health->mutex, NULL);
	return (health);
}

void
health_close(struct health *health)
{
	if (health == NULL)
		return;
	(void)pthread_mutex_destroy(&health->mutex);
	free(health);
}

static enum store_result
try_to_write(struct store *store, struct store_cause *cause)
{
	struct statement *statement;
	enum store_result result;

	result = store_begin(store);
	if (result == STORE_OK) {
		statement =
		    store_statement(store, "UPDATE health SET checked_at = ?1");
		statement_bind_integer(statement, 1, clock_now());
		result = statement_run(statement);
		store_rollback(store);
	}
	return (store_cause_set(cause, result, "%s", store_cause_of(store)));
}

static void
check(struct store *store, struct finding *finding)
{
	finding->result = store_check_version(store, &finding->cause);
	if (finding->result == STORE_CONFLICT) {
		finding->wrong = "users.db has the schema of another version";
		return;
	}
	if (finding->result == STORE_OK)
		finding->result = try_to_write(store, &finding->cause);
	finding->wrong = finding->result == STORE_BUSY
	    ? "users.db is busy"
	    : "users.db cannot be written";
}

/*
 * A write that failed says more than a check, which leaves nothing on disk.
 * False when none did, or when it failed for a reason that is no illness.
 */
static bool
note_failure(struct store *store, struct finding *finding)
{
	enum store_result failed = store_failure(store);

	if (failed != STORE_FULL && failed != STORE_UNAVAILABLE &&
	    failed != STORE_DAMAGED)
		return (false);
	finding->result = store_cause_set(
	    &finding->cause, failed, "%s", store_cause_of(store));
	finding->wrong = "users.db cannot be written";
	return (true);
}

void
health_look(struct health *health, struct store *store)
{
	struct finding finding = { .time = clock_steady() };

	if (!note_failure(store, &finding)) {
		if (finding.time < health->until)
			return;
		check(store, &finding);
		(void)store_failure(store);
	}
	health->until = finding.time + health->counts;
	(void)pthread_mutex_lock(&health->mutex);
	health->finding = finding;
	(void)pthread_mutex_unlock(&health->mutex);
}

enum store_result
health_tell(
    struct health *health, const char **wrong, struct store_cause *cause)
{
	struct finding finding;

	(void)pthread_mutex_lock(&health->mutex);
	finding = health->finding;
	(void)pthread_mutex_unlock(&health->mutex);
	*wrong = finding.wrong;
	*cause = finding.cause;
	if (finding.time != 0 &&
	    (health->counts == 0 ||
		clock_steady() - finding.time < PATIENCE * health->counts))
		return (finding.result);
	*wrong = "writes do not get through";
	return (store_cause_set(
	    cause, STORE_BUSY, "users.db: nobody looked at it for long"));
}
