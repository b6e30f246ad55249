/*
 * Faults on purpose, one in each rule of sync. Only the flavor `seeded` of
 * the build has them: there seeded("rule_x") is true while the environment
 * variable FINWISE_SEEDED_FAULT is rule_x. In all others it is false, and the
 * compiler drops what stands behind it. A test has to fail for each:
 *
 * rule                  what the fault does
 * rule_one_by_one       a change that is bad fails the whole push
 * rule_rejected_current a rejected change has no current record
 * rule_put_data         a put without data goes in
 * rule_record_bytes     a record may be of any size
 * rule_quota_records    a tenant may have any number of records
 * rule_quota_bytes      a tenant may have any number of bytes
 * rule_unchanged        the same content is written again
 * rule_delete_unknown   the delete of an unknown record makes a tombstone
 * rule_gone             a base of a record that is missing is ignored
 * rule_base_seq         base_seq is ignored
 * rule_base_updated_at  base_updated_at is ignored
 * rule_base_cursor      base_cursor is ignored
 * rule_base_collections base_cursor counts for collections it is not of
 * rule_same_client      the last writer has not seen what it wrote
 * rule_base_beats_clock a base that matches still has to be later
 * rule_conflict         the policy error writes all the same
 * rule_conflict_current a conflict has no current record
 * rule_policy_request   the request's policy is ignored
 * rule_policy_tenant    the tenant's policy is ignored
 * rule_later_wins       whoever arrives last wins
 * rule_skew             client_time is ignored
 * rule_future           a time may lie in the future
 * rule_tie_delete       a put wins a tie against a delete
 * rule_tie_hash         a tie goes to whoever arrives last
 * rule_updated_at       updated_at is written as the server would write it
 * rule_created_at       created_at is the last write's
 * rule_data_text        data loses the spaces that it was sent with
 * rule_order            the changes of a batch are applied backwards
 * rule_atomic           an atomic batch goes in but for its bad ones
 * rule_atomic_status    what an atomic batch undid is called applied
 * rule_replay           a batch that was sent again is applied again
 * rule_replay_answer    it gets the answer of an empty batch
 * rule_replayed         the stored answer does not say that it is one
 * rule_batch_reused     another batch of the same name gets its answer
 * rule_batch_client     batches of all clients are one space
 * rule_batch_time       the retry has to say the same client_time
 * rule_batch_age        stored answers are kept for a second
 * rule_feed_order       a page goes by updated_at
 * rule_feed_time        a cursor goes by the clock
 * rule_limit            a page holds 50 at most, and is the last then
 * rule_page_full        a page is one shorter than asked for
 * rule_page_bytes       a page may have any number of bytes
 * rule_has_more         the last page says that there is more
 * rule_tombstones       tombstones are not told
 * rule_tombstone_data   a tombstone keeps its data
 * rule_filter           collections does not filter
 * rule_filter_count     records that are filtered out count for the limit
 * rule_cursor_head      the last cursor is that of the last record
 * rule_cursor_binding   a cursor is good for all collections
 * rule_epoch            a cursor of another epoch is taken
 * rule_head             a cursor beyond the head is taken
 * rule_purge_cursor     a cursor older than a purge is taken
 * rule_purge_age        tombstones are kept for ever
 * rule_seq_reused       numbers are given again when the last is purged
 * rule_never_written    a tenant that was never written to cannot be pulled
 * rule_etag             the ETag does not change with the head
 * rule_not_modified     If-None-Match is ignored
 * rule_state_counts     the counts of a collection stand still
 * rule_isolation        all tenants have one epoch
 * rule_version          a file of a newer server is written to
 * rule_hint             a commit tells nobody that the tenant changed
 */
#ifndef STORE_SEEDED_H
#define STORE_SEEDED_H

#ifdef SEEDED_FAULTS

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

static inline bool
seeded(const char *fault)
{
	const char *wanted = getenv("FINWISE_SEEDED_FAULT");

	return (wanted != NULL && strcmp(wanted, fault) == 0);
}

#else

#define seeded(fault) false

#endif

#endif
