/*
 * What workers tell one another: which tenants are gone, or are others now,
 * and, when somebody listens, which have changed.
 */
#ifndef SRC_NEWS_H
#define SRC_NEWS_H

#include "src/operations/application.h"
#include "src/operations/listeners.h"

/* Begins in this worker; the listeners outlive it. */
void	news_begin(struct listeners *);

/* As in struct sessions_settings; the context is not used. */
void	news_tell_gone(void *, const struct uuid *);
void	news_tell_changed(void *, const struct uuid *, int64_t seq);

#endif
