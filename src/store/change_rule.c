/*
 * What a client had seen decides before any clock does; clocks decide only
 * between writes that knew nothing of each other, and so that it does not
 * matter which came first.
 */
#include "src/store/change_rule.h"

#include <xxhash.h>

#include "src/store/seeded.h"

static bool
same(const struct change_content *a, const struct change_content *b)
{
	return (a->deleted == b->deleted &&
	    text_equal(a->updated_at, b->updated_at) &&
	    memcmp(&a->hash, &b->hash, sizeof(a->hash)) == 0);
}

static bool
names_base(const struct change_incoming *incoming)
{
	return (incoming->base_seq != NULL ||
	    incoming->base_updated_at.bytes != NULL);
}

/* Whether who sends the change knew the record as it is. */
static bool
has_seen(const struct change_incoming *incoming,
    const struct change_stored *stored, const struct change_context *context)
{
	if (incoming->base_seq != NULL && *incoming->base_seq == stored->seq &&
	    !seeded("rule_base_seq"))
		return (true);
	if (incoming->base_updated_at.bytes != NULL &&
	    text_equal(incoming->base_updated_at, stored->content.updated_at) &&
	    !seeded("rule_base_updated_at"))
		return (true);
	if (stored->seq <= context->seen && !seeded("rule_base_cursor"))
		return (true);
	return (context->client.bytes != NULL && stored->writer.bytes != NULL &&
	    text_equal(context->client, stored->writer) &&
	    !seeded("rule_same_client"));
}

/* Whether the first of two contents stays: later, or at the same time more. */
static bool
wins(const struct change_content *a, const struct change_content *b)
{
	if (seeded("rule_later_wins"))
		return (true);
	if (a->compared != b->compared)
		return (a->compared > b->compared);
	if (a->deleted != b->deleted)
		return (a->deleted != seeded("rule_tie_delete"));
	if (seeded("rule_tie_hash"))
		return (true);
	return (memcmp(&a->hash, &b->hash, sizeof(a->hash)) > 0);
}

static enum api_change_status
rule_of_missing(const struct change_incoming *incoming)
{
	if (names_base(incoming) && !seeded("rule_gone"))
		return (API_CHANGE_STATUS_GONE);
	if (incoming->content.deleted && !seeded("rule_delete_unknown"))
		return (API_CHANGE_STATUS_UNCHANGED);
	return (API_CHANGE_STATUS_APPLIED);
}

enum api_change_status
change_rule(const struct change_incoming *incoming,
    const struct change_stored *stored, const struct change_context *context)
{
	if (stored == NULL)
		return (rule_of_missing(incoming));
	if (same(&incoming->content, &stored->content) &&
	    !seeded("rule_unchanged"))
		return (API_CHANGE_STATUS_UNCHANGED);
	if (has_seen(incoming, stored, context) &&
	    (!seeded("rule_base_beats_clock") ||
		wins(&incoming->content, &stored->content)))
		return (API_CHANGE_STATUS_APPLIED);
	if (context->policy == API_CONFLICT_POLICY_ERROR &&
	    !seeded("rule_conflict"))
		return (API_CHANGE_STATUS_CONFLICT);
	return (wins(&incoming->content, &stored->content)
		? API_CHANGE_STATUS_APPLIED
		: API_CHANGE_STATUS_SUPERSEDED);
}

struct change_hash
change_hash(bool deleted, struct text updated_at, struct text data)
{
	struct change_hash hash;
	XXH128_canonical_t canonical;

	if (deleted) {
		XXH128_canonicalFromHash(&canonical,
		    XXH3_128bits(updated_at.bytes, updated_at.length));
	} else {
		XXH128_canonicalFromHash(&canonical,
		    XXH3_128bits_withSeed(data.bytes, data.length,
			XXH3_64bits(updated_at.bytes, updated_at.length)));
	}
	memcpy(hash.bytes, canonical.digest, sizeof(hash.bytes));
	return (hash);
}

int64_t
change_compared(int64_t updated_at, int64_t client_clock_ahead, int64_t now)
{
	int64_t compared = updated_at;

	if (!seeded("rule_skew"))
		compared -= client_clock_ahead;
	return (compared > now && !seeded("rule_future") ? now : compared);
}
