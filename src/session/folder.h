/*
 * The folder of the tenants' files: the only maker of their names, all of
 * which come from a parsed UUID. Below it, trash/ has what is deleted and
 * orphans/ what nobody could explain.
 */
#ifndef SESSION_FOLDER_H
#define SESSION_FOLDER_H

#include <sys/types.h>

#include "runtime/uuid.h"
#include "src/store/result.h"

#define FOLDER_NAME_SIZE	64
#define FOLDER_PATH_MAX		400	/* SQLite takes 512 in all */
#define FOLDER_PATH_SIZE	(FOLDER_PATH_MAX + 1 + FOLDER_NAME_SIZE)

struct folder {
	const char	*path;		/* of the files */
	int		 files;		/* descriptors of the three folders */
	int		 trash;
	int		 orphans;
};

/* Which file stands under a name: another one is never the same. */
struct folder_identity {
	dev_t	device;
	ino_t	inode;
};

/*
 * Opens it, and makes what is missing of it. path outlives it, and is
 * FOLDER_PATH_MAX bytes long at most.
 */
MUST_USE enum store_result	folder_open(struct folder *, const char *path,
				    struct store_cause *);
void	folder_close(struct folder *);

/*
 * Keeps all other processes from changing which files there are; the kernel
 * gives it back when its holder dies. BUSY after the time given.
 */
MUST_USE enum store_result	folder_lock(const struct folder *,
				    int milliseconds, struct store_cause *);
void	folder_unlock(const struct folder *);

/* tenant_<uuid>.db, and its tenant; false when the name is not just that. */
void	folder_name(const struct uuid *, char name[FOLDER_NAME_SIZE]);
MUST_USE bool	folder_tenant(const char *name, size_t length,
		    struct uuid *);

/* What stands behind tenant_<uuid>.db in a name; NULL: it is no such name. */
const char	*folder_suffix(const char *name, struct uuid *);

/* The file's path, for the store. */
void	folder_path(const struct folder *, const struct uuid *,
	    char path[FOLDER_PATH_SIZE]);

/*
 * Which file stands under the tenant's name: NOT_FOUND, or CONFLICT when it
 * is none.
 */
MUST_USE enum store_result	folder_find(const struct folder *,
				    const struct uuid *,
				    struct folder_identity *,
				    struct store_cause *);

/*
 * Around each opening of a tenant's database: no other thread of the process
 * looks into its file then. A close gives up all locks that the process has
 * on the file (POSIX), SQLite's too.
 */
void	folder_opening_begin(void);
void	folder_opening_end(void);

/*
 * Looks into a tenant's file without changing a byte: NOT_FOUND, or DAMAGED
 * when it is not that tenant's. Only where nobody can have it open.
 */
MUST_USE enum store_result	folder_inspect(const struct folder *,
				    const struct uuid *,
				    struct folder_identity *,
				    struct store_cause *);

/*
 * Whether the tenant's file is as it was made, to the byte, and nobody has it
 * open, who would have a log beside it.
 */
MUST_USE bool	folder_is_fresh(const struct folder *, const struct uuid *);

/* Whether that file still stands under the tenant's name. */
MUST_USE bool	folder_same(const struct folder *, const struct uuid *,
		    const struct folder_identity *);

/* Whether there is anything under the name, or the tenant's name. */
MUST_USE bool	folder_has(const struct folder *, const char *name);
MUST_USE bool	folder_exists(const struct folder *, const struct uuid *);

/* Writes the tenant's first file under a temporary name, on disk. */
MUST_USE enum store_result	folder_make(const struct folder *,
				    const struct uuid *,
				    struct store_cause *);

/* Gives it its name; OK when that is done already. */
MUST_USE enum store_result	folder_install(const struct folder *,
				    const struct uuid *,
				    struct store_cause *);

/* Unlinks a tenant's first file under both names; it was never in use. */
void	folder_undo(const struct folder *, const struct uuid *);

/* Moves a tenant's file, and its log, to the trash. */
MUST_USE enum store_result	folder_discard(const struct folder *,
				    const struct uuid *,
				    struct store_cause *);

/* Names that were given, and taken away, are on disk behind it. */
MUST_USE enum store_result	folder_sync(const struct folder *, bool trash,
				    struct store_cause *);

/* Unlinks it from there; OK when there is none. */
MUST_USE enum store_result	folder_purge(const struct folder *,
				    const struct uuid *,
				    struct store_cause *);

/*
 * Moves a file of the folder, and what SQLite keeps beside it, to orphans,
 * under its name behind the time.
 */
MUST_USE enum store_result	folder_quarantine(const struct folder *,
				    const char *name, struct store_cause *);

/* Unlinks a file of the folder: a temporary, or what is left of a log. */
MUST_USE enum store_result	folder_unlink(const struct folder *,
				    const char *name, struct store_cause *);

/*
 * The names in one of the folders that begin with "tenant_"; they are in the
 * arena, in no order.
 */
MUST_USE enum store_result	folder_list(int folder, struct arena *,
				    struct text_list *,
				    struct store_cause *);

#endif
