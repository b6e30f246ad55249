/*
 * Operations that take long, as long as the test likes.
 */
#include "tests/codegen/runtime/kore/fixture_task.h"

struct fixture_tasks fixture_tasks;

static const uint16_t statuses[] = { 200, 204, 409, 503, 0 };

static void
run_errand(struct errand *errand)
{
	(void)errand;
	while (sem_wait(&fixture_tasks.gate) != 0)
		continue;
	fixture_tasks.errand_by = pthread_self();
	fixture_tasks.errands++;
}

static void
end_errand(struct errand *errand)
{
	(void)errand;
	fixture_tasks.errands_ended++;
}

static struct errand errand = { .run = run_errand, .end = end_errand };

static void *
begin_task(struct call *call, const void *request)
{
	(void)request;
	if (fixture_tasks.defers && call->errand == NULL) {
		(void)call_defer(call, &errand);
		return (NULL);
	}
	if (fixture_tasks.refuses) {
		(void)call_fail(call, FAILURE_CONFLICT, "no work today");
		return (NULL);
	}
	fixture_tasks.begun++;
	return (&fixture_tasks);
}

static void
work(void *task)
{
	struct fixture_tasks *tasks = task;

	while (sem_wait(&tasks->gate) != 0)
		continue;
	tasks->worked_by = pthread_self();
}

static bool
run_task(struct call *call, const void *request, void *response)
{
	struct fixture_tasks *tasks = call->task;

	(void)request;
	(void)response;
	if (tasks->run_defers && call->errand == NULL)
		return (call_defer(call, &errand));
	tasks->run++;
	tasks->run_by = pthread_self();
	return (true);
}

static bool
write_task(struct call *call, const void *response)
{
	(void)response;
	return (call_bytes(call, 200, "text/plain", text_of("worked")));
}

static bool
write_nothing(struct call *call, const void *response)
{
	(void)response;
	return (call_empty(call, 204));
}

#define COMMON \
	.path = "/task", .statuses = statuses, .begin = begin_task, \
	.work = work, .run = run_task, .request_size = 1, .response_size = 1

const struct operation fixture_task = {
	.id = "task", .method = METHOD_GET, .write = write_task, COMMON
};
const struct operation fixture_put_task = { .id = "putTask",
	.method = METHOD_PUT,
	.writes = true,
	.write = write_nothing,
	COMMON };
