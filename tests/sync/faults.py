"""Which fault of src/store/seeded.h breaks which scenarios: each of a row's
scenarios has to fail while that fault is switched on."""

PULL, PUSH, REJECTED = "test_pull.py", "test_push.py", "test_rejected.py"
LATER, BATCHES = "test_later_wins.py", "test_batches.py"
STATE, LIMITS = "test_state.py", "test_limits.py"
ISOLATION, HINTS = "test_isolation.py", "test_hints.py"

ROWS = {
    "rule_one_by_one": (
        REJECTED, "a_bad_row_is_rejected_and_its_neighbours_go_in",
        "text_that_is_no_text_is_rejected_and_its_neighbours_go_in"),
    "rule_rejected_current": (
        REJECTED, "a_rejected_change_tells_what_is_there"),
    "rule_put_data": (REJECTED, "a_put_without_data_is_no_delete"),
    "rule_record_bytes": (REJECTED, "data_over_64_kib_are_rejected"),
    "rule_quota_records": (
        LIMITS, "a_tenant_that_is_full_of_records_rejects_new_ones"),
    "rule_quota_bytes": (
        LIMITS, "a_tenant_that_is_full_of_bytes_rejects_more"),
    "rule_unchanged": (PUSH, "the_same_content_is_unchanged_and_gets_no_seq",
                       "a_delete_that_is_sent_again_is_unchanged"),
    "rule_delete_unknown": (
        PUSH, "a_delete_of_a_row_that_never_was_is_unchanged"),
    "rule_gone": (
        PUSH, "a_base_of_a_row_that_is_not_there_is_gone_and_no_insert"),
    "rule_base_seq": (PUSH, "the_base_seq_that_is_there_beats_any_clock",
                      "a_put_that_names_the_tombstone_brings_the_row_back"),
    "rule_base_updated_at": (
        PUSH, "the_base_updated_at_that_is_there_beats_any_clock"),
    "rule_base_cursor": (
        PUSH, "a_base_cursor_that_covers_the_row_beats_any_clock"),
    "rule_base_collections": (
        PUSH, "a_base_cursor_covers_only_the_collections_it_is_of"),
    "rule_same_client": (PUSH, "ones_own_write_is_seen_and_beats_any_clock"),
    "rule_base_beats_clock": (
        PUSH, "the_base_seq_that_is_there_beats_any_clock",
        "the_base_updated_at_that_is_there_beats_any_clock",
        "a_base_cursor_that_covers_the_row_beats_any_clock",
        "ones_own_write_is_seen_and_beats_any_clock"),
    "rule_conflict": (
        PUSH, "what_was_not_seen_is_a_conflict_and_nothing_is_written",
        "two_clients_without_an_id_are_not_the_same_one",
        "a_tombstone_stays_and_a_put_that_had_not_heard_is_a_conflict"),
    "rule_conflict_current": (
        PUSH, "what_was_not_seen_is_a_conflict_and_nothing_is_written"),
    "rule_policy_request": (LATER, "a_request_may_choose_its_policy"),
    "rule_policy_tenant": (
        LATER, "the_tenants_policy_holds_where_a_request_names_none"),
    "rule_later_wins": (
        LATER, "the_earlier_write_is_superseded_and_told_what_is_there",
        "a_delete_and_a_put_are_compared_alike"),
    "rule_skew": (LATER, "a_wrong_clock_neither_wins_nor_loses_for_ever"),
    "rule_future": (
        LATER, "a_far_future_without_a_client_time_counts_as_now",
        "the_future_of_a_clock_that_is_right_counts_as_now"),
    "rule_tie_delete": (
        LATER, "an_exact_tie_goes_to_the_delete_in_either_order"),
    "rule_tie_hash": (
        LATER, "an_exact_tie_of_puts_does_not_depend_on_the_order",
        "three_equal_times_end_alike_in_every_order"),
    "rule_updated_at": (
        PUSH, "updated_at_comes_back_to_the_byte_or_is_refused"),
    "rule_created_at": (PUSH, "created_at_is_kept_from_the_first_write"),
    "rule_data_text": (PUSH, "data_comes_back_to_the_byte"),
    "rule_order": (PUSH, "the_changes_of_a_push_are_applied_in_their_order"),
    "rule_atomic": (
        BATCHES, "an_atomic_push_with_one_failure_is_undone"),
    "rule_atomic_status": (
        BATCHES, "an_atomic_push_with_one_failure_is_undone"),
    "rule_replay": (BATCHES, "a_batch_that_is_sent_again_gets_the_same_answer",
                    "an_undone_batch_that_is_sent_again_is_answered_alike"),
    "rule_replay_answer": (
        BATCHES, "a_batch_that_is_sent_again_gets_the_same_answer"),
    "rule_replayed": (
        BATCHES, "a_batch_that_is_sent_again_gets_the_same_answer",
        "a_batch_that_is_sent_many_times_at_once_goes_in_once"),
    "rule_batch_reused": (BATCHES, "a_batch_id_with_another_body_is_refused"),
    "rule_batch_client": (
        BATCHES, "a_batch_id_belongs_to_one_client_and_one_tenant"),
    "rule_batch_time": (
        BATCHES, "a_retry_may_say_another_time_and_nothing_else"),
    "rule_batch_age": (BATCHES, "an_answer_is_kept_longer_than_a_moment"),
    "rule_feed_order": (
        PULL, "the_feed_goes_by_seq_and_never_by_a_clock"),
    "rule_feed_time": (
        PULL, "the_feed_goes_by_seq_and_never_by_a_clock",
        "a_thousand_equal_timestamps_lose_no_row_while_others_write"),
    "rule_limit": (PULL, "a_page_holds_a_hundred_rows_when_no_limit_is_given"),
    "rule_page_full": (
        PULL, "a_page_is_shorter_than_its_limit_only_at_the_end"),
    "rule_page_bytes": (PULL, "the_byte_bound_cuts_a_page_and_more_is_said"),
    "rule_has_more": (
        PULL, "a_page_is_shorter_than_its_limit_only_at_the_end"),
    "rule_tombstones": (
        PULL, "a_pull_without_a_cursor_begins_with_the_oldest_tombstones"),
    "rule_tombstone_data": (PULL, "a_deleted_row_has_no_data"),
    "rule_filter": (PULL, "the_filter_comes_before_the_count_of_rows"),
    "rule_filter_count": (PULL, "the_filter_comes_before_the_count_of_rows"),
    "rule_cursor_head": (
        PULL, "a_filter_that_matches_nothing_still_moves_to_the_head",
        "the_last_page_of_a_filter_ends_at_the_head"),
    "rule_cursor_binding": (
        PULL, "a_cursor_belongs_to_the_collections_it_came_from"),
    "rule_epoch": (PULL, "a_cursor_of_another_epoch_has_expired"),
    "rule_head": (PULL, "a_cursor_of_a_head_that_never_was_has_expired"),
    "rule_purge_cursor": (
        LIMITS, "a_cursor_that_is_older_than_a_purge_has_expired"),
    "rule_purge_age": (
        LIMITS, "an_old_tombstone_goes_and_a_base_of_it_is_gone"),
    "rule_seq_reused": (LIMITS, "a_purge_never_gives_a_number_again"),
    "rule_never_written": (
        PULL, "a_tenant_never_written_to_has_an_empty_page_and_a_cursor"),
    "rule_etag": (PULL, "nothing_new_is_not_sent_again"),
    "rule_not_modified": (PULL, "nothing_new_is_not_sent_again"),
    "rule_state_counts": (
        STATE, "the_state_counts_rows_tombstones_and_bytes"),
    "rule_isolation": (
        ISOLATION, "a_forged_cursor_reads_nothing_of_another_tenant",
        "an_etag_of_another_tenant_matches_nothing"),
    "rule_hint": (HINTS, "each_commit_is_hinted_to_who_listens",
                  "a_hint_is_never_earlier_than_what_a_pull_shows"),
    "rule_version": (STATE, "a_file_of_a_newer_server_is_left_alone"),
}

# fault -> the scenarios' names as pytest has them
FAULTS = {fault: [f"{file}::test_{name}" for name in names]
          for fault, (file, *names) in ROWS.items()}
