/*
 * The operations of the tag transfers: a tenant's database as one file. The
 * event loop says whose; a thread copies, looks, and puts it in its place.
 */
#include "generated/transfers.h"

#include <unistd.h>

#include "runtime/source.h"
#include "src/operations/application.h"
#include "src/session/session.h"
#include "src/session/transfer.h"

struct api_export_tenant_task {
	struct transfer *transfer;
};

struct api_import_tenant_task {
	struct transfer *transfer;
	struct body_file body;
};

/* What a client is told of a file that cannot be taken. */
static const struct {
	const char *code;
	const char *detail;
} refusals[TENANT_VERDICT_COUNT] = {
	[TENANT_NO_DATABASE] = { "no_database",
	    "must be a database as exportTenant gives it" },
	[TENANT_OF_OTHERS] = { "other_tenant",
	    "must be a database of this tenant" },
	[TENANT_NEWER] = { "newer_version",
	    "must not be written by a newer FinWise" },
	[TENANT_SCHEMA] = { "foreign_schema",
	    "must have FinWise's tables, and nothing beside them" },
	[TENANT_DAMAGED] = { "damaged", "must be whole, down to each record" },
};

static struct transfer *
make(struct call *call, const struct tenant_session *session)
{
	return (transfer_make(call->arena, call->application->sessions,
	    &session_tenant(session)->uuid, call->application->spool));
}

static bool
fail(struct call *call, const struct transfer *transfer)
{
	if (transfer->result == STORE_FULL)
		return (call_fail(call, FAILURE_STORAGE_FULL,
		    "there is no room for a copy of the database"));
	if (transfer->result == STORE_NOT_FOUND)
		return (call_fail(
		    call, FAILURE_NOT_FOUND, "there is no such tenant"));
	return (store_fail(call, transfer->result, transfer->cause.text));
}

struct api_export_tenant_task *
api_export_tenant_begin(struct call *call,
    const struct api_export_tenant_request *request,
    struct tenant_session *session)
{
	struct api_export_tenant_task *task =
	    arena_alloc(call->arena, sizeof(*task));

	(void)request;
	task->transfer = make(call, session);
	return (task);
}

void
api_export_tenant_work(struct api_export_tenant_task *task)
{
	transfer_export(task->transfer);
}

bool
api_export_tenant(struct call *call,
    const struct api_export_tenant_request *request,
    struct api_export_tenant_task *task,
    struct api_export_tenant_response *response)
{
	const struct transfer *transfer = task->transfer;

	(void)request;
	if (transfer->file == -1)
		return (fail(call, transfer));
	return (api_export_tenant_200_source(response,
	    source_file(call, transfer->file, 0, transfer->length),
	    arena_format(call->arena, "attachment; filename=\"tenant_%s.db\"",
		transfer->tenant.text)));
}

struct api_import_tenant_task *
api_import_tenant_begin(struct call *call,
    const struct api_import_tenant_request *request,
    struct tenant_session *session)
{
	struct api_import_tenant_task *task =
	    arena_alloc(call->arena, sizeof(*task));

	task->transfer = make(call, session);
	task->body = request->body;
	return (task);
}

void
api_import_tenant_work(struct api_import_tenant_task *task)
{
	transfer_import(task->transfer, task->body.fd, task->body.length);
}

bool
api_import_tenant(struct call *call,
    const struct api_import_tenant_request *request,
    struct api_import_tenant_task *task,
    struct api_import_tenant_response *response)
{
	const struct transfer *transfer = task->transfer;
	const struct text whole = TEXT("");

	(void)request;
	if (transfer->result != STORE_OK)
		return (fail(call, transfer));
	if (transfer->verdict != TENANT_FINE) {
		(void)call_fail_code(call, FAILURE_INVALID,
		    refusals[transfer->verdict].code, "the body %s",
		    refusals[transfer->verdict].detail);
		return (call_violation(call, PLACE_BODY, whole,
		    refusals[transfer->verdict].code, "%s",
		    refusals[transfer->verdict].detail));
	}
	transfer_announce(call->application->sessions, &transfer->tenant);
	return (api_import_tenant_204(response));
}
