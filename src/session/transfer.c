/*
 * In and out go through the spool: what is sent is a copy that stays as it
 * is, and what came is looked at, and given its epoch, before the tenant's
 * database is touched, in one transaction of its own.
 */
#include "src/session/transfer.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "runtime/clock.h"
#include "src/session/parts.h"
#include "src/store/copy.h"
#include "src/store/feed.h"
#include "src/store/image.h"

#define PATIENCE 10000 /* milliseconds, for who writes; we are in no hurry */
#define CACHE_KIBIBYTES 2048
#define PIECE ((size_t)256 * 1024)
#define NAME_SIZE 4200

struct transfer *
transfer_make(struct arena *arena, const struct sessions *sessions,
    const struct uuid *tenant, const char *spool)
{
	struct transfer *transfer = arena_alloc(arena, sizeof(*transfer));

	transfer->tenant = *tenant;
	transfer->spool = spool;
	transfer->file = -1;
	transfer->path = arena_alloc(arena, FOLDER_PATH_SIZE);
	folder_path(&sessions->folder, tenant, transfer->path);
	transfer->database = (struct store_settings){
		.synchronous = sessions->settings.database.synchronous,
		.busy_milliseconds = PATIENCE,
	};
	return (transfer);
}

static bool
done(struct transfer *transfer, enum store_result result)
{
	transfer->result = result;
	return (result == STORE_OK);
}

static bool
failed(struct transfer *transfer, const char *action, const char *name)
{
	return (
	    done(transfer, store_cause_errno(&transfer->cause, action, name)));
}

/* A result of the database, with its cause. */
static bool
settled(struct transfer *transfer, struct database *database,
    enum store_result result)
{
	if (result != STORE_OK)
		(void)store_cause_set(
		    &transfer->cause, result, "%s", database_cause(database));
	return (done(transfer, result));
}

static bool
open_tenant(struct transfer *transfer, struct database **database)
{
	const struct database_options options = {
		.settings = &transfer->database,
		.application_id = store_image_id(&transfer->tenant),
		.tenant = &transfer->tenant,
		.cache_kibibytes = CACHE_KIBIBYTES,
	};
	bool opened;

	if (access(transfer->path, F_OK) == -1)
		return (done(transfer,
		    store_cause_set(&transfer->cause, STORE_NOT_FOUND,
			"%s: is gone", transfer->path)));
	folder_opening_begin();
	opened = done(transfer,
	    database_open(
		transfer->path, &options, database, &transfer->cause));
	folder_opening_end();
	return (opened);
}

/* An empty file of the spool; its name, and its descriptor or -1. */
static int
make_file(struct transfer *transfer, char name[NAME_SIZE])
{
	int file;

	snprintf(name, NAME_SIZE, "%s/tenantXXXXXX", transfer->spool);
	file = mkostemp(name, O_CLOEXEC);
	if (file == -1)
		(void)failed(transfer, "make", name);
	return (file);
}

/* Unlinks it, and what SQLite may have left beside it. */
static void
unlink_file(const char *name)
{
	static const char *const beside[] = { "", "-wal", "-shm", "-journal" };
	char path[NAME_SIZE + 16];

	for (size_t i = 0; i < sizeof(beside) / sizeof(beside[0]); i++) {
		snprintf(path, sizeof(path), "%s%s", name, beside[i]);
		(void)unlink(path);
	}
}

static bool
copy_out(struct transfer *transfer, const char *name)
{
	struct database *database;
	bool copied;

	if (!open_tenant(transfer, &database))
		return (false);
	copied = settled(transfer, database, database_copy(database, name));
	database_close(database);
	return (copied);
}

void
transfer_export(struct transfer *transfer)
{
	char name[NAME_SIZE];
	int file = make_file(transfer, name);
	off_t length;

	if (file == -1)
		return;
	if (copy_out(transfer, name)) {
		length = lseek(file, 0, SEEK_END);
		transfer->length = (uint64_t)length;
		transfer->file = file;
	} else {
		(void)close(file);
	}
	unlink_file(name);
}

/* Copies what came into a file that has a name; SQLite needs one. */
static bool
copy_in(struct transfer *transfer, int from, int to, uint64_t length)
{
	char *piece = malloc(PIECE);
	uint64_t offset = 0;
	ssize_t got = 1;

	if (piece == NULL)
		abort();
	errno = ENOSPC; /* what a short write means */
	while (offset < length &&
	    (got = pread(from, piece, PIECE, (off_t)offset)) > 0) {
		if (write(to, piece, (size_t)got) != got) {
			got = -1;
			break;
		}
		offset += (uint64_t)got;
	}
	free(piece);
	if (offset < length)
		return (failed(transfer, "copy", "what came"));
	return (done(transfer, STORE_OK));
}

/* A whole tenant of its own: the newest schema, and an epoch of today. */
static enum store_result
renew(struct database *database, const struct transfer *transfer)
{
	struct arena arena;
	struct feed feed = {
		.database = database,
		.arena = &arena,
		.tenant = &transfer->tenant,
		.limits = &feed_limits_default,
		.now = clock_now(),
	};
	enum store_result result;

	arena_init(&arena);
	result = database_begin(database);
	if (result == STORE_OK) {
		result = feed_renew(&feed);
		if (result == STORE_OK)
			result = database_commit(database);
		else
			database_rollback(database);
	}
	arena_release(&arena);
	return (result);
}

/* Looks at what came, and makes it this tenant's; false: it is not fit. */
static bool
prepare(struct transfer *transfer, struct database *came)
{
	enum store_result result = tenant_check(came, &transfer->verdict);

	if (result == STORE_OK && transfer->verdict == TENANT_FINE)
		result = renew(came, transfer);
	return (settled(transfer, came, result) &&
	    transfer->verdict == TENANT_FINE);
}

static void
replace(struct transfer *transfer, struct database *came)
{
	enum store_result folded;
	struct database *database;

	if (!open_tenant(transfer, &database))
		return;
	if (settled(transfer, database, database_replace(database, came))) {
		/* The log is as long as the database; readers may keep it. */
		folded = database_fold(database);
		(void)folded;
	}
	database_close(database);
}

static void
bring_in(struct transfer *transfer, const char *name)
{
	const struct database_options options = {
		.settings = &transfer->database,
		.alone = true,
		.cache_kibibytes = CACHE_KIBIBYTES,
	};
	struct database *came;
	enum store_result result;

	result = database_open(name, &options, &came, &transfer->cause);
	if (result == STORE_DAMAGED) {
		transfer->verdict = TENANT_DAMAGED;
		result = STORE_OK;
		came = NULL;
	}
	if (!done(transfer, result) || came == NULL)
		return;
	if (prepare(transfer, came))
		replace(transfer, came);
	database_close(came);
}

void
transfer_import(struct transfer *transfer, int from, uint64_t length)
{
	unsigned char header[STORE_IMAGE_HEADER] = { 0 };
	char name[NAME_SIZE];
	int file;

	if (pread(from, header, sizeof(header), 0) == -1) {
		(void)failed(transfer, "read", "what came");
		return;
	}
	transfer->verdict =
	    tenant_check_header(&transfer->tenant, header, length);
	if (transfer->verdict != TENANT_FINE)
		return;
	file = make_file(transfer, name);
	if (file == -1)
		return;
	if (copy_in(transfer, from, file, length))
		bring_in(transfer, name);
	(void)close(file);
	unlink_file(name);
}

void
transfer_announce(const struct sessions *sessions, const struct uuid *tenant)
{
	if (sessions->settings.on_delete != NULL)
		sessions->settings.on_delete(
		    sessions->settings.context, tenant);
}
