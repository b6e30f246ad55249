/*
 * Of two that claim one name the later one gives way; what can have another
 * one is called so from then on.
 */
#include "codegen/model/claims.h"

#include <stdlib.h>

#include "codegen/model/names.h"

const char claim_value[] = "the value";
const char claim_response[] = "the response";

static int
compare_claims(const void *left, const void *right)
{
	const struct claim *a = left, *b = right;
	int order = strcmp(a->name.bytes, b->name.bytes);

	if (order != 0)
		return (order);
	return (a->sequence < b->sequence ? -1 : 1);
}

/* createUser has a struct api_create_user_request: CreateUserRequest's gets
 * an underscore, so that both may stay as they are. */
void
claims_step_aside(struct claims *claims, struct model_schema *schema)
{
	struct claim wanted = { .sequence = 0 };
	const struct claim *at;
	size_t low = 0, high = claims->count, middle;

	wanted.name = arena_format(
	    claims->build->arena, "struct api_%s", schema->c_name.bytes);
	while (low < high) {
		middle = low + (high - low) / 2;
		at = &claims->items[middle];
		if (strcmp(at->name.bytes, wanted.name.bytes) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low < claims->count &&
	    text_equal(claims->items[low].name, wanted.name))
		schema->c_name = arena_format(
		    claims->build->arena, "%s_", schema->c_name.bytes);
}

/* Changes the name of the one that can be, the later one if both can. */
static void
part(struct claims *claims, struct claim *first, struct claim *second)
{
	struct build *build = claims->build;
	struct claim *kept = first, *moved = second;
	struct text old;

	if (second->c_name == NULL) {
		kept = second;
		moved = first;
	}
	if (moved->c_name == NULL) {
		diagnostic_add(build->diagnostics, moved->mark,
		    "name_collision",
		    "%s %s and %s %s, at %u:%u, both make %s in C; rename one",
		    moved->what, moved->who.bytes, kept->what, kept->who.bytes,
		    kept->mark.line, kept->mark.column, moved->name.bytes);
		return;
	}
	old = *moved->c_name;
	*moved->c_name = moved->what == claim_value
	    ? name_constant_apart(build->arena, old, moved->who)
	    : name_apart(build->arena, old, moved->who);
	claims->moved = true;
	diagnostic_warn(build->diagnostics, moved->mark, "name_collision",
	    "%s %s and %s %s, at %u:%u, both make %s in C; this one is %s",
	    moved->what, moved->who.bytes, kept->what, kept->who.bytes,
	    kept->mark.line, kept->mark.column, moved->name.bytes,
	    moved->c_name->bytes);
}

/* Whether its name was changed since it was claimed. */
static bool
is_moved(const struct claim *claim)
{
	return (claim->c_name != NULL &&
	    claim->c_name->bytes != claim->claimed.bytes);
}

/* What is called after another that may be moved: that comes first. */
static bool
is_derived(const struct claim *claim)
{
	return (claim->what == claim_value || claim->what == claim_response);
}

void
claims_part(struct claims *claims, bool derived)
{
	struct claim *first = NULL, *second;

	for (size_t i = 0; i < claims->count; i++) {
		second = &claims->items[i];
		if (first == NULL || !text_equal(first->name, second->name)) {
			first = second;
			continue;
		}
		if (!is_moved(first) && !is_moved(second) &&
		    derived == is_derived(second))
			part(claims, first, second);
	}
}

void
claims_sort(struct claims *claims)
{
	if (claims->count > 0)
		qsort(claims->items, claims->count, sizeof(*claims->items),
		    compare_claims);
}
