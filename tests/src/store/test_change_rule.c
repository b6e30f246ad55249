/*
 * The rules of sync: a table of what is to become of a change, and what must
 * hold in all situations that there are.
 */
#include <criterion/criterion.h>

#include "src/store/change_rule.h"

#define MISSING -1
#define ME "0191f3c2-c001-7001-8001-52f0c54d9a01"
#define YOU "0191f3c2-c001-7001-8001-52f0c54d9a02"
#define SEQ 640

/* A situation: what comes, against a record that is as base says. */
struct situation {
	int stored_deleted; /* MISSING: there is no record */
	bool deleted;
	bool same_time_text; /* updated_at */
	bool same_hash;
	int later; /* -1, 0, 1: than the stored one */
	int greater_hash; /* -1, 1; where it is not the same */
	int base_seq; /* 0: none; SEQ: matches */
	int base_time; /* 0: none; 1: matches; 2: another one */
	int64_t seen;
	const char *client; /* NULL: unknown */
	const char *writer;
	enum api_conflict_policy policy;
};

static struct change_hash
hash_of(int value)
{
	struct change_hash hash = { .bytes = { (unsigned char)value } };

	return (hash);
}

static enum api_change_status
status_of(const struct situation *s)
{
	const int64_t base_seq = s->base_seq;
	const struct change_stored stored = {
		.content = {
			.deleted = s->stored_deleted == 1,
			.updated_at = text_of("stored"),
			.compared = 1000,
			.hash = hash_of(8),
		},
		.seq = SEQ,
		.writer = text_of(s->writer),
	};
	const struct change_incoming incoming = {
		.content = {
			.deleted = s->deleted,
			.updated_at =
			    text_of(s->same_time_text ? "stored" : "came"),
			.compared = 1000 + s->later,
			.hash = hash_of(
			    s->same_hash ? 8 : 8 + s->greater_hash),
		},
		.base_seq = s->base_seq == 0 ? NULL : &base_seq,
		.base_updated_at = text_of(s->base_time == 0 ? NULL
			: s->base_time == 1		     ? "stored"
							     : "other"),
	};
	const struct change_context context = {
		.policy = s->policy,
		.client = text_of(s->client),
		.seen = s->seen,
	};

	return (change_rule(&incoming,
	    s->stored_deleted == MISSING ? NULL : &stored, &context));
}

#define LAST API_CONFLICT_POLICY_LAST_WRITE_WINS
#define ERROR API_CONFLICT_POLICY_ERROR
#define IS(status) API_CHANGE_STATUS_##status

/* stored, deleted, same text and hash, later, greater, bases, seen, who */
static const struct {
	const char *why;
	struct situation situation;
	enum api_change_status expected;
} table[] = {
	{ "a new record", { MISSING, 0, 0, 0, 0, 1, 0, 0, 0, ME, NULL, ERROR },
	    IS(APPLIED) },
	{ "a new record of nobody",
	    { MISSING, 0, 0, 0, 0, 1, 0, 0, 0, NULL, NULL, LAST },
	    IS(APPLIED) },
	{ "the delete of what is unknown",
	    { MISSING, 1, 0, 0, 0, 1, 0, 0, 0, ME, NULL, LAST },
	    IS(UNCHANGED) },
	{ "a put on what is gone, by its seq",
	    { MISSING, 0, 0, 0, 1, 1, SEQ, 0, 0, ME, NULL, LAST }, IS(GONE) },
	{ "a put on what is gone, by its time",
	    { MISSING, 0, 0, 0, 1, 1, 0, 1, 0, ME, NULL, LAST }, IS(GONE) },
	{ "a delete of what is gone",
	    { MISSING, 1, 0, 0, 1, 1, SEQ, 0, 0, ME, NULL, ERROR }, IS(GONE) },
	{ "what was pulled says nothing of what is not there",
	    { MISSING, 0, 0, 0, 1, 1, 0, 0, 9999, ME, NULL, ERROR },
	    IS(APPLIED) },
	{ "the same again", { 0, 0, 1, 1, 0, 0, 0, 0, 0, YOU, ME, ERROR },
	    IS(UNCHANGED) },
	{ "the same again on another base",
	    { 0, 0, 1, 1, 0, 0, 1, 2, 0, YOU, ME, LAST }, IS(UNCHANGED) },
	{ "the same delete again", { 1, 1, 1, 1, 0, 0, 0, 0, 0, YOU, ME, LAST },
	    IS(UNCHANGED) },
	{ "the same data with another time",
	    { 0, 0, 0, 1, 1, 0, 0, 0, 0, YOU, ME, LAST }, IS(APPLIED) },
	{ "a delete at the put's time",
	    { 0, 1, 1, 0, 0, 1, 0, 0, 0, YOU, ME, ERROR }, IS(CONFLICT) },
	{ "a base that matches, though it is early",
	    { 0, 0, 0, 0, -1, -1, SEQ, 0, 0, YOU, ME, LAST }, IS(APPLIED) },
	{ "a base that matches, under the other policy",
	    { 0, 0, 0, 0, -1, -1, SEQ, 0, 0, YOU, ME, ERROR }, IS(APPLIED) },
	{ "a time that matches",
	    { 0, 0, 0, 0, -1, -1, 0, 1, 0, YOU, ME, ERROR }, IS(APPLIED) },
	{ "one base of two matches",
	    { 0, 0, 0, 0, -1, -1, 1, 1, 0, YOU, ME, ERROR }, IS(APPLIED) },
	{ "what was pulled", { 0, 0, 0, 0, -1, -1, 0, 0, SEQ, YOU, ME, ERROR },
	    IS(APPLIED) },
	{ "what was written behind the pull",
	    { 0, 0, 0, 0, 1, 1, 0, 0, SEQ - 1, YOU, ME, ERROR }, IS(CONFLICT) },
	{ "what oneself wrote", { 0, 0, 0, 0, -1, -1, 0, 0, 0, ME, ME, ERROR },
	    IS(APPLIED) },
	{ "what nobody wrote, by nobody",
	    { 0, 0, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, ERROR }, IS(CONFLICT) },
	{ "a tombstone that was seen is raised",
	    { 1, 0, 0, 0, -1, -1, SEQ, 0, 0, YOU, ME, ERROR }, IS(APPLIED) },
	{ "a tombstone that was not seen",
	    { 1, 0, 0, 0, 1, 1, 0, 0, 0, YOU, ME, ERROR }, IS(CONFLICT) },
	{ "a later put on a tombstone",
	    { 1, 0, 0, 0, 1, -1, 0, 0, 0, YOU, ME, LAST }, IS(APPLIED) },
	{ "another base", { 0, 0, 0, 0, 1, 1, 1, 2, 0, YOU, ME, ERROR },
	    IS(CONFLICT) },
	{ "another base, and later",
	    { 0, 0, 0, 0, 1, -1, 1, 2, 0, YOU, ME, LAST }, IS(APPLIED) },
	{ "later", { 0, 0, 0, 0, 1, -1, 0, 0, 0, YOU, ME, LAST }, IS(APPLIED) },
	{ "earlier", { 0, 0, 0, 0, -1, 1, 0, 0, 0, YOU, ME, LAST },
	    IS(SUPERSEDED) },
	{ "an earlier delete", { 0, 1, 0, 0, -1, 1, 0, 0, 0, YOU, ME, LAST },
	    IS(SUPERSEDED) },
	{ "a tie of a delete", { 0, 1, 0, 0, 0, -1, 0, 0, 0, YOU, ME, LAST },
	    IS(APPLIED) },
	{ "a tie with a delete", { 1, 0, 0, 0, 0, 1, 0, 0, 0, YOU, ME, LAST },
	    IS(SUPERSEDED) },
	{ "a tie, and the greater hash",
	    { 0, 0, 0, 0, 0, 1, 0, 0, 0, YOU, ME, LAST }, IS(APPLIED) },
	{ "a tie, and the smaller hash",
	    { 0, 0, 0, 0, 0, -1, 0, 0, 0, YOU, ME, LAST }, IS(SUPERSEDED) },
	{ "a tie of two deletes", { 1, 1, 0, 0, 0, -1, 0, 0, 0, YOU, ME, LAST },
	    IS(SUPERSEDED) },
};

Test(change_rule, does_what_the_table_says)
{
	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++)
		cr_expect_eq(status_of(&table[i].situation), table[i].expected,
		    "%s: %d instead of %d", table[i].why,
		    status_of(&table[i].situation), table[i].expected);
}

/* Takes the next value of those of a number in a mixed base. */
static int
next(unsigned *number, const int *values, unsigned count)
{
	int value = values[*number % count];

	*number /= count;
	return (value);
}

#define NEXT(...) \
	next(&number, (const int[]){ __VA_ARGS__ }, \
	    sizeof((const int[]){ __VA_ARGS__ }) / sizeof(int))
#define SITUATIONS (2u * 2 * 2 * 2 * 3 * 2 * 3 * 3 * 2 * 3 * 2 * 2)

/* One of all situations in which there is a record. */
static struct situation
situation(unsigned number)
{
	static const char *const who[] = { NULL, ME, YOU };
	struct situation s;

	s.stored_deleted = NEXT(0, 1);
	s.deleted = NEXT(0, 1);
	s.same_time_text = NEXT(0, 1);
	s.same_hash = NEXT(0, 1);
	s.later = NEXT(-1, 0, 1);
	s.greater_hash = NEXT(-1, 1);
	s.base_seq = NEXT(0, 1, SEQ);
	s.base_time = NEXT(0, 1, 2);
	s.seen = NEXT(SEQ - 1, SEQ);
	s.client = who[NEXT(0, 1, 2)];
	s.writer = who[NEXT(0, 1)];
	s.policy = (enum api_conflict_policy)NEXT(LAST, ERROR);
	return (s);
}

static bool
is_same(const struct situation *s)
{
	return (s->same_time_text && s->same_hash &&
	    (s->stored_deleted == 1) == s->deleted);
}

static bool
has_seen(const struct situation *s)
{
	return (s->base_seq == SEQ || s->base_time == 1 || s->seen == SEQ ||
	    (s->client != NULL && s->writer != NULL &&
		strcmp(s->client, s->writer) == 0));
}

Test(change_rule, holds_in_each_situation)
{
	for (unsigned i = 0; i < SITUATIONS; i++) {
		struct situation s = situation(i);
		enum api_change_status status = status_of(&s);

		if (is_same(&s))
			cr_assert_eq(status, IS(UNCHANGED), "%u", i);
		else if (has_seen(&s))
			cr_assert_eq(status, IS(APPLIED), "%u", i);
		else if (s.policy == ERROR)
			cr_assert_eq(status, IS(CONFLICT), "%u", i);
		else
			cr_assert(status ==
				(s.later > 0	      ? IS(APPLIED)
					: s.later < 0 ? IS(SUPERSEDED)
						      : status),
			    "%u", i);
	}
}

/* The order in which two writes arrive does not decide between them. */
Test(change_rule, lets_one_of_two_win_in_either_order)
{
	for (unsigned i = 0; i < SITUATIONS; i++) {
		struct situation s = situation(i), other;

		if (is_same(&s) || has_seen(&s) || s.policy == ERROR ||
		    s.same_hash)
			continue;
		other = s;
		other.stored_deleted = s.deleted;
		other.deleted = s.stored_deleted == 1;
		other.later = -s.later;
		other.greater_hash = -s.greater_hash;
		cr_assert_neq(status_of(&s) == IS(APPLIED),
		    status_of(&other) == IS(APPLIED), "%u", i);
	}
}

Test(change_rule, hashes_what_a_record_says)
{
	const struct text time = TEXT("2026-01-01T00:00:00Z");
	const struct text data = TEXT("{\"a\":1}"), none = { NULL, 0 };
	struct change_hash hash = change_hash(false, time, data), other;

	other = change_hash(false, time, data);
	cr_assert_arr_eq(hash.bytes, other.bytes, CHANGE_HASH_SIZE);
	other = change_hash(false, time, text_of("{\"a\":1 }"));
	cr_assert_arr_neq(hash.bytes, other.bytes, CHANGE_HASH_SIZE);
	other = change_hash(false, text_of("2026-01-01T00:00:00z"), data);
	cr_assert_arr_neq(hash.bytes, other.bytes, CHANGE_HASH_SIZE);
	hash = change_hash(true, time, data);
	other = change_hash(true, time, none);
	cr_assert_arr_eq(hash.bytes, other.bytes, CHANGE_HASH_SIZE);
}

Test(change_rule, corrects_a_clock_and_lets_none_be_ahead)
{
	cr_assert_eq(change_compared(500, 0, 1000), 500);
	cr_assert_eq(change_compared(500, 300, 1000), 200);
	cr_assert_eq(change_compared(500, -300, 1000), 800);
	cr_assert_eq(change_compared(5000, 0, 1000), 1000);
	cr_assert_eq(change_compared(5000, 4500, 1000), 500);
	cr_assert_eq(change_compared(999, -300, 1000), 1000);
}
