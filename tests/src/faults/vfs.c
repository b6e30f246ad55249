/*
 * SQLite's way to files: everything goes on to the system's VFS, but for a
 * call that changes a file and is to fail. A write that fails is torn: its
 * first half is in the file. errno stays for sqlite3_system_errno.
 */
#include "tests/src/faults/shim.h"

#include <errno.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

struct shim_file {
	sqlite3_file base;
	const char *name;
	sqlite3_file *real; /* right behind this struct */
};

static sqlite3_vfs *unix_vfs;

static sqlite3_file *
real_of(sqlite3_file *file)
{
	return (((struct shim_file *)file)->real);
}

#define REAL(file) real_of(file)->pMethods
#define PASS(type, expression) \
	do { \
		type passed; \
		shim_enter(); \
		passed = (expression); \
		shim_leave(); \
		return (passed); \
	} while (0)

static const char *
base_name(const char *path)
{
	const char *slash = path == NULL ? NULL : strrchr(path, '/');

	return (slash == NULL ? "a temporary file" : slash + 1);
}

static bool
fails(const char *call, sqlite3_file *file)
{
	return (shim_strikes(call, ((struct shim_file *)file)->name));
}

static int
shim_close(sqlite3_file *file)
{
	PASS(int, REAL(file)->xClose(real_of(file)));
}

static int
shim_read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
	PASS(int, REAL(file)->xRead(real_of(file), bytes, size, offset));
}

static int
pass_write(
    sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
	PASS(int, REAL(file)->xWrite(real_of(file), bytes, size, offset));
}

static int
shim_write(
    sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
	int code;

	if (!fails("write", file))
		return (pass_write(file, bytes, size, offset));
	code = errno == ENOSPC ? SQLITE_FULL : SQLITE_IOERR_WRITE;
	(void)pass_write(file, bytes, size / 2, offset);
	return (code);
}

static int
shim_truncate(sqlite3_file *file, sqlite3_int64 size)
{
	if (fails("truncate", file))
		return (SQLITE_IOERR_TRUNCATE);
	PASS(int, REAL(file)->xTruncate(real_of(file), size));
}

static int
shim_sync(sqlite3_file *file, int flags)
{
	if (fails("sync", file))
		return (SQLITE_IOERR_FSYNC);
	PASS(int, REAL(file)->xSync(real_of(file), flags));
}

static int
shim_file_size(sqlite3_file *file, sqlite3_int64 *size)
{
	PASS(int, REAL(file)->xFileSize(real_of(file), size));
}

static int
shim_lock(sqlite3_file *file, int level)
{
	PASS(int, REAL(file)->xLock(real_of(file), level));
}

static int
shim_unlock(sqlite3_file *file, int level)
{
	PASS(int, REAL(file)->xUnlock(real_of(file), level));
}

static int
shim_check_lock(sqlite3_file *file, int *held)
{
	PASS(int, REAL(file)->xCheckReservedLock(real_of(file), held));
}

static int
shim_control(sqlite3_file *file, int what, void *argument)
{
	PASS(int, REAL(file)->xFileControl(real_of(file), what, argument));
}

static int
shim_sector_size(sqlite3_file *file)
{
	PASS(int, REAL(file)->xSectorSize(real_of(file)));
}

static int
shim_characteristics(sqlite3_file *file)
{
	PASS(int, REAL(file)->xDeviceCharacteristics(real_of(file)));
}

static int
shim_map(
    sqlite3_file *file, int region, int size, int extend, void volatile **map)
{
	if (extend && fails("extend the index of", file))
		return (SQLITE_IOERR_SHMSIZE);
	PASS(
	    int, REAL(file)->xShmMap(real_of(file), region, size, extend, map));
}

static int
shim_map_lock(sqlite3_file *file, int offset, int count, int flags)
{
	PASS(int, REAL(file)->xShmLock(real_of(file), offset, count, flags));
}

static void
shim_map_barrier(sqlite3_file *file)
{
	REAL(file)->xShmBarrier(real_of(file));
}

static int
shim_unmap(sqlite3_file *file, int and_delete)
{
	PASS(int, REAL(file)->xShmUnmap(real_of(file), and_delete));
}

/* No version 3: nothing is written through a map of the file. */
static const sqlite3_io_methods methods = {
	.iVersion = 2,
	.xClose = shim_close,
	.xRead = shim_read,
	.xWrite = shim_write,
	.xTruncate = shim_truncate,
	.xSync = shim_sync,
	.xFileSize = shim_file_size,
	.xLock = shim_lock,
	.xUnlock = shim_unlock,
	.xCheckReservedLock = shim_check_lock,
	.xFileControl = shim_control,
	.xSectorSize = shim_sector_size,
	.xDeviceCharacteristics = shim_characteristics,
	.xShmMap = shim_map,
	.xShmLock = shim_map_lock,
	.xShmBarrier = shim_map_barrier,
	.xShmUnmap = shim_unmap,
};

static int
shim_open(
    sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *got)
{
	struct shim_file *shim = (struct shim_file *)file;
	int code;

	(void)vfs;
	shim->base.pMethods = NULL;
	shim->name = base_name(path);
	shim->real = (sqlite3_file *)(shim + 1);
	if (fails("open", file))
		return (SQLITE_CANTOPEN);
	shim_enter();
	code = unix_vfs->xOpen(unix_vfs, path, shim->real, flags, got);
	shim_leave();
	if (code == SQLITE_OK)
		shim->base.pMethods = &methods;
	return (code);
}

static int
shim_delete(sqlite3_vfs *vfs, const char *path, int sync)
{
	(void)vfs;
	if (shim_strikes("unlink", base_name(path)))
		return (SQLITE_IOERR_DELETE);
	PASS(int, unix_vfs->xDelete(unix_vfs, path, sync));
}

void
shim_install(void)
{
	static sqlite3_vfs shim;

	if (unix_vfs != NULL)
		return;
	unix_vfs = sqlite3_vfs_find(NULL);
	shim = *unix_vfs;
	shim.zName = "shim";
	shim.szOsFile = (int)sizeof(struct shim_file) + unix_vfs->szOsFile;
	shim.xOpen = shim_open;
	shim.xDelete = shim_delete;
	if (sqlite3_vfs_register(&shim, 1) != SQLITE_OK)
		abort();
}
