/*
 * Looking at the folder of the tenants' files: opening it, locking it, names
 * and what stands under them. folder_move.c changes what is there.
 */
#include "src/session/folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "runtime/clock.h"
#include "src/store/image.h"

#define PREFIX "tenant_"
#define SUFFIX ".db"

static enum store_result
open_one(int parent, const char *path, int *folder, struct store_cause *cause)
{
	if (mkdirat(parent, path, 0700) == -1 && errno != EEXIST)
		return (store_cause_errno(cause, "make folder", path));
	*folder = openat(parent, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (*folder == -1)
		return (store_cause_errno(cause, "open folder", path));
	return (STORE_OK);
}

enum store_result
folder_open(struct folder *folder, const char *path, struct store_cause *cause)
{
	enum store_result result;

	*folder = (struct folder){ path, -1, -1, -1 };
	if (strlen(path) > FOLDER_PATH_MAX)
		return (store_cause_set(cause, STORE_UNAVAILABLE,
		    "folder: its path is over %d bytes", FOLDER_PATH_MAX));
	result = open_one(AT_FDCWD, path, &folder->files, cause);
	if (result == STORE_OK)
		result =
		    open_one(folder->files, "trash", &folder->trash, cause);
	if (result == STORE_OK)
		result =
		    open_one(folder->files, "orphans", &folder->orphans, cause);
	if (result != STORE_OK)
		folder_close(folder);
	return (result);
}

void
folder_close(struct folder *folder)
{
	int *const all[] = { &folder->files, &folder->trash, &folder->orphans };

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
		if (*all[i] != -1)
			(void)close(*all[i]);
		*all[i] = -1;
	}
}

enum store_result
folder_lock(
    const struct folder *folder, int milliseconds, struct store_cause *cause)
{
	const struct timespec pause = { 0, 500 * 1000 };
	int64_t until = clock_steady() + (int64_t)milliseconds * 1000;

	while (flock(folder->files, LOCK_EX | LOCK_NB) == -1) {
		if (errno != EWOULDBLOCK && errno != EINTR)
			return (store_cause_errno(cause, "lock", folder->path));
		if (clock_steady() >= until)
			return (store_cause_set(cause, STORE_BUSY,
			    "%s: locked for over %d ms", folder->path,
			    milliseconds));
		(void)nanosleep(&pause, NULL);
	}
	return (STORE_OK);
}

void
folder_unlock(const struct folder *folder)
{
	(void)flock(folder->files, LOCK_UN);
}

void
folder_name(const struct uuid *uuid, char name[FOLDER_NAME_SIZE])
{
	snprintf(name, FOLDER_NAME_SIZE, PREFIX "%s" SUFFIX, uuid->text);
}

bool
folder_tenant(const char *name, size_t length, struct uuid *uuid)
{
	const size_t prefix = sizeof(PREFIX) - 1;
	char expected[FOLDER_NAME_SIZE];

	if (length != prefix + UUID_TEXT_SIZE - 1 + sizeof(SUFFIX) - 1)
		return (false);
	if (!uuid_read(
		uuid, (struct text){ name + prefix, UUID_TEXT_SIZE - 1 }))
		return (false);
	folder_name(uuid, expected);
	return (memcmp(name, expected, length) == 0);
}

const char *
folder_suffix(const char *name, struct uuid *uuid)
{
	const char *suffix = strstr(name, SUFFIX);

	if (suffix == NULL)
		return (NULL);
	suffix += strlen(SUFFIX);
	if (!folder_tenant(name, (size_t)(suffix - name), uuid))
		return (NULL);
	return (suffix);
}

void
folder_path(const struct folder *folder, const struct uuid *uuid,
    char path[FOLDER_PATH_SIZE])
{
	char name[FOLDER_NAME_SIZE];

	folder_name(uuid, name);
	snprintf(path, FOLDER_PATH_SIZE, "%s/%s", folder->path, name);
}

/* A process has one, as it has one set of locks on a file. */
static pthread_mutex_t opening = PTHREAD_MUTEX_INITIALIZER;

void
folder_opening_begin(void)
{
	(void)pthread_mutex_lock(&opening);
}

void
folder_opening_end(void)
{
	(void)pthread_mutex_unlock(&opening);
}

static enum store_result
inspect_open(int file, const char *name, const struct uuid *uuid,
    struct folder_identity *identity, struct store_cause *cause)
{
	unsigned char header[STORE_IMAGE_HEADER];
	struct stat status;
	ssize_t count;

	if (fstat(file, &status) == -1)
		return (store_cause_errno(cause, "stat", name));
	count = pread(file, header, sizeof(header), 0);
	if (count == -1)
		return (store_cause_errno(cause, "read", name));
	if (!store_image_matches(uuid, header, (size_t)count))
		return (store_cause_set(cause, STORE_DAMAGED,
		    "%s: is not this tenant's database", name));
	*identity = (struct folder_identity){ status.st_dev, status.st_ino };
	return (STORE_OK);
}

enum store_result
folder_inspect(const struct folder *folder, const struct uuid *uuid,
    struct folder_identity *identity, struct store_cause *cause)
{
	char name[FOLDER_NAME_SIZE];
	enum store_result result;
	int file;

	folder_name(uuid, name);
	file = openat(folder->files, name,
	    O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
	if (file == -1 && errno == ENOENT)
		return (store_cause_set(
		    cause, STORE_NOT_FOUND, "%s: is missing", name));
	if (file == -1)
		return (store_cause_errno(cause, "open", name));
	result = inspect_open(file, name, uuid, identity, cause);
	(void)close(file);
	return (result);
}

static bool
is_image(int file, const struct uuid *uuid)
{
	unsigned char found[STORE_IMAGE_SIZE + 1], image[STORE_IMAGE_SIZE];

	store_image_write(uuid, image);
	return (pread(file, found, sizeof(found), 0) == STORE_IMAGE_SIZE &&
	    memcmp(found, image, STORE_IMAGE_SIZE) == 0);
}

/* Whether somebody has, or had, the file open, and left something beside. */
static bool
has_beside(const struct folder *folder, const char *name)
{
	static const char *const suffixes[] = { "-wal", "-journal" };
	char beside[FOLDER_NAME_SIZE + 8];

	for (size_t i = 0; i < sizeof(suffixes) / sizeof(suffixes[0]); i++) {
		snprintf(beside, sizeof(beside), "%s%s", name, suffixes[i]);
		if (folder_has(folder, beside))
			return (true);
	}
	return (false);
}

bool
folder_is_fresh(const struct folder *folder, const struct uuid *uuid)
{
	char name[FOLDER_NAME_SIZE];
	bool fresh = false;
	int file = -1;

	folder_name(uuid, name);
	folder_opening_begin();
	if (!has_beside(folder, name))
		file = openat(folder->files, name,
		    O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
	if (file != -1) {
		fresh = is_image(file, uuid);
		(void)close(file);
	}
	folder_opening_end();
	return (fresh);
}

static bool
look(const struct folder *folder, const char *name, struct stat *status)
{
	return (fstatat(folder->files, name, status, AT_SYMLINK_NOFOLLOW) == 0);
}

enum store_result
folder_find(const struct folder *folder, const struct uuid *uuid,
    struct folder_identity *identity, struct store_cause *cause)
{
	char name[FOLDER_NAME_SIZE];
	struct stat status;

	folder_name(uuid, name);
	if (!look(folder, name, &status))
		return (errno == ENOENT
			? store_cause_set(
			      cause, STORE_NOT_FOUND, "%s: is missing", name)
			: store_cause_errno(cause, "stat", name));
	if (!S_ISREG(status.st_mode))
		return (store_cause_set(
		    cause, STORE_CONFLICT, "%s: is no file", name));
	*identity = (struct folder_identity){ status.st_dev, status.st_ino };
	return (STORE_OK);
}

bool
folder_same(const struct folder *folder, const struct uuid *uuid,
    const struct folder_identity *identity)
{
	char name[FOLDER_NAME_SIZE];
	struct stat status;

	folder_name(uuid, name);
	return (look(folder, name, &status) &&
	    status.st_dev == identity->device &&
	    status.st_ino == identity->inode);
}

bool
folder_has(const struct folder *folder, const char *name)
{
	struct stat status;

	return (look(folder, name, &status));
}

bool
folder_exists(const struct folder *folder, const struct uuid *uuid)
{
	char name[FOLDER_NAME_SIZE];

	folder_name(uuid, name);
	return (folder_has(folder, name));
}

static void
read_names(DIR *directory, struct arena *arena, struct text_list *list)
{
	const struct dirent *entry;
	size_t capacity = 0, wider;

	while ((entry = readdir(directory)) != NULL) {
		if (strncmp(entry->d_name, PREFIX, sizeof(PREFIX) - 1) != 0)
			continue;
		if (list->count == capacity) {
			wider = capacity == 0 ? 64 : 2 * capacity;
			list->items = arena_grow(arena, list->items,
			    capacity * sizeof(*list->items),
			    wider * sizeof(*list->items));
			capacity = wider;
		}
		list->items[list->count++] =
		    arena_text(arena, entry->d_name, strlen(entry->d_name));
	}
}

enum store_result
folder_list(int folder, struct arena *arena, struct text_list *list,
    struct store_cause *cause)
{
	DIR *directory = NULL;
	int again;

	*list = (struct text_list){ NULL, 0 };
	again = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (again != -1)
		directory = fdopendir(again);
	if (directory == NULL)
		return (store_cause_errno(cause, "list", "folder"));
	errno = 0;
	read_names(directory, arena, list);
	(void)closedir(directory);
	return (STORE_OK);
}
