/*
 * The data folder of one fault: made, served, copied as a crash would leave
 * it, started again, and judged with SQLite's and the file system's eyes.
 */
#ifndef TESTS_SRC_FAULTS_FOLDER_H
#define TESTS_SRC_FAULTS_FOLDER_H

#include <stdbool.h>
#include <stddef.h>

#include "tests/src/faults/each_call.h"

/* A fresh folder, served. */
void	folder_begin(void);
void	folder_end(void);

/* Ends the service, starts it again with recovery. */
void	folder_restart(void);

/*
 * Serves a copy of the folder as it is now, with recovery, and then the
 * folder itself again, which saw nothing of it.
 */
void	folder_enter_copy(void);
void	folder_leave_copy(void);

/*
 * Whether users.db and all tenants' files are whole, each active row has its
 * file, each file its active row, and nothing else is left. It was recovered.
 */
bool	folder_is_sound(char *wrong, size_t size);

/* Makes the log of users.db so long that the next commit folds it in. */
bool	folder_fill_log(void);

/* A request, and the answer's status. */
int	folder_post(const char *path, const char *json);
int	folder_delete(const char *path);

/* A request of a group. */
struct folder_request {
	const char	*path;
	const char	*json;		/* NULL: a DELETE */
};

/*
 * Runs requests as one group, as the runtime does it with those that arrive
 * together; their statuses.
 */
void	folder_send_group(const struct folder_request *, unsigned count,
	    int *statuses);

/* What a GET of the path shows: a body with that part, or a 404. */
enum sight	folder_look(const char *path, const char *part);

#endif
