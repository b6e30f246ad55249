/*
 * Changing which files there are. A file gets its name last, and what was
 * moved is on disk before anybody is told: fsync of the file, rename, fsync
 * of the folder.
 */
#include "src/session/folder.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "runtime/clock.h"
#include "src/store/image.h"

#define ORPHAN_NAME_SIZE 320 /* a name, and a time before it */

/* The file, and what SQLite keeps beside it, which is unlinked before it. */
static const char *const beside[] = { "", "-wal", "-shm", "-journal" };

#define BESIDE_COUNT (sizeof(beside) / sizeof(beside[0]))

static void
temporary_name(const struct uuid *uuid, char name[FOLDER_NAME_SIZE])
{
	folder_name(uuid, name);
	strcat(name, ".new");
}

static enum store_result
flush(int folder, const char *path, struct store_cause *cause)
{
	if (fsync(folder) == -1)
		return (store_cause_errno(cause, "fsync folder", path));
	return (STORE_OK);
}

static enum store_result
write_image(int file, const char *name, const struct uuid *uuid,
    struct store_cause *cause)
{
	unsigned char image[STORE_IMAGE_SIZE];
	ssize_t count;

	store_image_write(uuid, image);
	errno = ENOSPC; /* what a short write means */
	count = write(file, image, sizeof(image));
	if (count != (ssize_t)sizeof(image))
		return (store_cause_errno(cause, "write", name));
	if (fsync(file) == -1)
		return (store_cause_errno(cause, "fsync", name));
	return (STORE_OK);
}

enum store_result
folder_make(const struct folder *folder, const struct uuid *uuid,
    struct store_cause *cause)
{
	char name[FOLDER_NAME_SIZE];
	enum store_result result;
	int file;

	temporary_name(uuid, name);
	file = openat(folder->files, name,
	    O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (file == -1)
		return (store_cause_errno(cause, "make", name));
	result = write_image(file, name, uuid, cause);
	if (close(file) == -1 && result == STORE_OK)
		result = store_cause_errno(cause, "close", name);
	return (result);
}

enum store_result
folder_install(const struct folder *folder, const struct uuid *uuid,
    struct store_cause *cause)
{
	char name[FOLDER_NAME_SIZE], temporary[FOLDER_NAME_SIZE];

	folder_name(uuid, name);
	temporary_name(uuid, temporary);
	if (renameat(folder->files, temporary, folder->files, name) == -1 &&
	    (errno != ENOENT || !folder_exists(folder, uuid)))
		return (store_cause_errno(cause, "rename", temporary));
	return (STORE_OK);
}

enum store_result
folder_sync(const struct folder *folder, bool trash, struct store_cause *cause)
{
	enum store_result result = STORE_OK;

	if (trash)
		result = flush(folder->trash, folder->path, cause);
	if (result == STORE_OK)
		result = flush(folder->files, folder->path, cause);
	return (result);
}

void
folder_undo(const struct folder *folder, const struct uuid *uuid)
{
	char name[FOLDER_NAME_SIZE];

	folder_name(uuid, name);
	(void)unlinkat(folder->files, name, 0);
	temporary_name(uuid, name);
	(void)unlinkat(folder->files, name, 0);
}

/* Moves a file and what is beside it; what is missing is no error. */
static enum store_result
move(const struct folder *folder, const char *name, int to,
    const char *new_name, struct store_cause *cause)
{
	char old_path[ORPHAN_NAME_SIZE], new_path[ORPHAN_NAME_SIZE];
	for (size_t i = 0; i < BESIDE_COUNT; i++) {
		snprintf(old_path, sizeof(old_path), "%s%s", name, beside[i]);
		snprintf(
		    new_path, sizeof(new_path), "%s%s", new_name, beside[i]);
		if (renameat(folder->files, old_path, to, new_path) == -1 &&
		    errno != ENOENT)
			return (store_cause_errno(cause, "move", old_path));
	}
	return (STORE_OK);
}

enum store_result
folder_discard(const struct folder *folder, const struct uuid *uuid,
    struct store_cause *cause)
{
	char name[FOLDER_NAME_SIZE];

	folder_name(uuid, name);
	return (move(folder, name, folder->trash, name, cause));
}

enum store_result
folder_purge(const struct folder *folder, const struct uuid *uuid,
    struct store_cause *cause)
{
	char name[FOLDER_NAME_SIZE], path[FOLDER_NAME_SIZE + 16];

	folder_name(uuid, name);
	for (size_t i = BESIDE_COUNT; i-- > 0;) {
		snprintf(path, sizeof(path), "%s%s", name, beside[i]);
		if (unlinkat(folder->trash, path, 0) == -1 && errno != ENOENT)
			return (store_cause_errno(cause, "unlink", path));
	}
	return (STORE_OK);
}

enum store_result
folder_quarantine(
    const struct folder *folder, const char *name, struct store_cause *cause)
{
	char new_name[ORPHAN_NAME_SIZE];
	enum store_result result;
	int64_t time = clock_now();
	struct stat status;

	do
		snprintf(new_name, sizeof(new_name), "%lld_%s",
		    (long long)time++, name);
	while (fstatat(folder->orphans, new_name, &status,
		   AT_SYMLINK_NOFOLLOW) == 0);
	result = move(folder, name, folder->orphans, new_name, cause);
	if (result == STORE_OK)
		result = flush(folder->orphans, folder->path, cause);
	if (result == STORE_OK)
		result = flush(folder->files, folder->path, cause);
	return (result);
}

enum store_result
folder_unlink(
    const struct folder *folder, const char *name, struct store_cause *cause)
{
	if (unlinkat(folder->files, name, 0) == -1)
		return (store_cause_errno(cause, "unlink", name));
	return (STORE_OK);
}
