/*
 * One message, of one size, for both kinds. The other side may have heard it
 * already, and does not mind.
 */
#include "src/news.h"

#include "runtime/kore/server.h"
#include "src/operations/hints.h"

#define GONE INT64_C(-1) /* in place of a seq */

struct news {
	struct uuid tenant;
	int64_t seq;
};

static struct listeners *listeners;

static void
tell(const struct uuid *tenant, int64_t seq)
{
	struct news news;

	memset(&news, 0, sizeof(news));
	news.tenant = *tenant;
	news.seq = seq;
	broadcast_send(&news, sizeof(news));
}

static void
hear(struct application *application, const void *bytes, size_t length)
{
	struct news news;

	if (length != sizeof(news))
		return;
	memcpy(&news, bytes, sizeof(news));
	if (news.seq != GONE) {
		hints_tell(application->hints, &news.tenant, news.seq);
		return;
	}
	sessions_forget(application->sessions, &news.tenant);
	hints_end(application->hints, &news.tenant);
}

void
news_begin(struct listeners *the_listeners)
{
	listeners = the_listeners;
	broadcast_listen(hear);
}

void
news_tell_gone(void *context, const struct uuid *tenant)
{
	(void)context;
	tell(tenant, GONE);
}

void
news_tell_changed(void *context, const struct uuid *tenant, int64_t seq)
{
	(void)context;
	if (listeners_any(listeners, tenant))
		tell(tenant, seq);
}
