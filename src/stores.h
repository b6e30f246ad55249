/*
 * What a process has open of the data: to read, and to write. In a worker
 * two threads use it, each its own part.
 */
#ifndef SRC_STORES_H
#define SRC_STORES_H

#include "src/data_dir.h"
#include "src/operations/application.h"
#include "src/settings.h"
#include "src/store/turnstile.h"

struct stores {
	struct application	 reading;	/* the event loop's */
	struct application	 writing;	/* of the thread that writes */
	struct batch		*batch;
	struct closer		*closer;
};

struct stores_options {
	const struct settings	*settings;
	const struct data_dir	*data_dir;
	struct turnstile	*turnstile;
	const char		*version;
	/* As in struct sessions_settings. */
	void			(*on_delete)(void *, const struct uuid *);
	void			(*on_change)(void *, const struct uuid *,
				    int64_t seq);
	void			(*report)(void *, const char *line);
};

/* The settings of all that writes, without a batch or a thread. */
struct store_settings	stores_settings(const struct stores_options *);

/* Opens what a worker needs. Not OK: the cause says why, nothing is open. */
MUST_USE enum store_result	stores_open(struct stores *,
				    const struct stores_options *,
				    struct store_cause *);

/* Opens what the parent needs: the writing part, without threads. */
MUST_USE enum store_result	stores_open_alone(struct stores *,
				    const struct stores_options *,
				    struct store_cause *);

void	stores_close(struct stores *);

/* File descriptors that they may need in a worker. */
unsigned	stores_descriptors(const struct settings *);

#endif
