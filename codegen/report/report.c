/*
 * A walk over the trees of all files. What was read as a keyword says what
 * became of it; what was not (names, values, notes) is what the member is that
 * holds it; and an object that nobody read only tells, whatever its keywords
 * are. Extensions, and files that the document refers to, may hold anything
 * around the objects that are meant: what leads to one is a name, and the rest
 * only tells.
 */
#include "codegen/report/report.h"

#include "codegen/model/node_map.h"
#include "codegen/read/files.h"

const char *const became_names[BECAME_COUNT] = {
	[BECAME_ENFORCED] = "enforced",
	[BECAME_ANNOTATION] = "annotation",
	[BECAME_REFUSED] = "refused",
};

/* What a value is to the member that holds it. */
enum position {
	POSITION_VALUE, /* whatever it is, it holds no keywords */
	POSITION_OBJECT, /* has keywords */
	POSITION_MANY, /* of these, by names or in a sequence */
	POSITION_NOTED, /* the same, and x- are notes among the names */
	POSITION_FREE, /* any of these, or leads to some */
};

/* Keywords that hold objects. */
static const struct {
	const char *keyword;
	enum position position;
} holders[] = {
	{ "paths", POSITION_NOTED },
	{ "responses", POSITION_NOTED },
	{ "components", POSITION_OBJECT },
	{ "info", POSITION_OBJECT },
	{ "schemas", POSITION_MANY },
	{ "parameters", POSITION_MANY },
	{ "headers", POSITION_MANY },
	{ "requestBodies", POSITION_MANY },
	{ "pathItems", POSITION_MANY },
	{ "securitySchemes", POSITION_MANY },
	{ "x-dependencies", POSITION_MANY },
	{ "get", POSITION_OBJECT },
	{ "put", POSITION_OBJECT },
	{ "post", POSITION_OBJECT },
	{ "delete", POSITION_OBJECT },
	{ "patch", POSITION_OBJECT },
	{ "requestBody", POSITION_OBJECT },
	{ "content", POSITION_MANY },
	{ "encoding", POSITION_MANY },
	{ "schema", POSITION_OBJECT },
	{ "items", POSITION_OBJECT },
	{ "additionalProperties", POSITION_OBJECT },
	{ "not", POSITION_OBJECT },
	{ "if", POSITION_OBJECT },
	{ "then", POSITION_OBJECT },
	{ "else", POSITION_OBJECT },
	{ "contains", POSITION_OBJECT },
	{ "propertyNames", POSITION_OBJECT },
	{ "unevaluatedItems", POSITION_OBJECT },
	{ "unevaluatedProperties", POSITION_OBJECT },
	{ "allOf", POSITION_MANY },
	{ "anyOf", POSITION_MANY },
	{ "oneOf", POSITION_MANY },
	{ "prefixItems", POSITION_MANY },
	{ "properties", POSITION_MANY },
	{ "patternProperties", POSITION_MANY },
	{ "dependentSchemas", POSITION_MANY },
	{ "$defs", POSITION_MANY },
};

struct walk {
	const struct uses *uses;
	const struct diagnostics *diagnostics;
	struct node_map seen;
	struct node_map leading; /* what holds an object that was read */
	struct node_map leading_nowhere;
	struct buffer pointer;
	void (*row)(void *, const struct report_row *);
	void *context;
	struct report_counts *counts;
};

/* What a value has from the member that holds it. */
struct place {
	enum position position;
	bool tells; /* it is an annotation, with all in it */
	const struct diagnostic *why; /* it is refused */
};

static enum position
position_of(struct text keyword, const struct use *use)
{
	for (size_t i = 0; i < sizeof(holders) / sizeof(*holders); i++) {
		if (strcmp(holders[i].keyword, keyword.bytes) != 0)
			continue;
		/* A component may be called x-; a status may not. */
		return (use->words == &components_words ? POSITION_MANY
							: holders[i].position);
	}
	return (POSITION_VALUE);
}

static bool
is_at(struct mark a, struct mark b)
{
	return (a.line == b.line && a.column == b.column && a.line != 0 &&
	    strcmp(a.file, b.file) == 0);
}

/*
 * The first error at a place. A mapping begins where its first name does: a
 * keyword that is missing is told there and means the mapping.
 */
static const struct diagnostic *
error_at(const struct walk *walk, struct mark mark, bool missing)
{
	const struct diagnostic *item;

	for (size_t i = 0; i < walk->diagnostics->count; i++) {
		item = &walk->diagnostics->items[i];
		if (!item->warning && is_at(item->mark, mark) &&
		    (strcmp(item->code, "missing_keyword") == 0) == missing)
			return (item);
	}
	return (NULL);
}

/* The error that a member's name, its value or a value's item has. */
static const struct diagnostic *
error_of(const struct walk *walk, const struct member *member)
{
	const struct node *value = member->value;
	const struct diagnostic *found = error_at(walk, member->mark, false);

	if (found == NULL)
		found = error_at(walk, value->mark, true);
	if (found == NULL && value->kind != NODE_MAPPING)
		found = error_at(walk, value->mark, false);
	for (size_t i = 0;
	     found == NULL && value->kind == NODE_SEQUENCE && i < value->count;
	     i++)
		if (value->items[i]->kind == NODE_SCALAR)
			found = error_at(walk, value->items[i]->mark, false);
	return (found);
}

static bool
is_read(const struct walk *walk, const struct node *mapping)
{
	for (size_t i = 0; i < mapping->count; i++)
		if (use_of(walk->uses, mapping->members[i].mark) != NULL)
			return (true);
	return (false);
}

static bool leads(struct walk *, const struct node *);

/* Whether something that a value holds is, or leads to, what was read. */
static bool
holds_read(struct walk *walk, const struct node *value)
{
	bool found = value->kind == NODE_MAPPING && is_read(walk, value);

	for (size_t i = 0;
	     !found && value->kind != NODE_SCALAR && i < value->count; i++)
		found = leads(walk,
		    value->kind == NODE_MAPPING ? value->members[i].value
						: value->items[i]);
	return (found);
}

/* The same, asked once of each value. */
static bool
leads(struct walk *walk, const struct node *value)
{
	bool found = node_map_get(&walk->leading, value) != NULL;

	if (found || node_map_get(&walk->leading_nowhere, value) != NULL)
		return (found);
	found = holds_read(walk, value);
	node_map_put(
	    found ? &walk->leading : &walk->leading_nowhere, value, walk);
	return (found);
}

/* Whether a value that should have keywords was not read by anybody. */
static bool
is_unread(struct walk *walk, const struct node *value, enum position position)
{
	if (position == POSITION_FREE && !leads(walk, value))
		return (true);
	return (use_ignored(walk->uses, value) ||
	    (position == POSITION_OBJECT && value->kind == NODE_MAPPING &&
		value->count > 0 && !is_read(walk, value)));
}

/* What a member is, and what its value has from it. */
static struct place
judge(struct walk *walk, const struct member *member,
    const struct place *holder, const struct use *use, bool keyword)
{
	const bool note = strncmp(member->name.bytes, "x-", 2) == 0 &&
	    holder->position == POSITION_NOTED;
	struct place place = { POSITION_VALUE, holder->tells, NULL };

	if (use != NULL)
		place.position = position_of(member->name, use);
	else if (keyword || note || holder->position == POSITION_FREE)
		place.position = POSITION_FREE;
	else if (holder->position >= POSITION_MANY)
		place.position = POSITION_OBJECT;
	if ((use != NULL && !use->enforced) ||
	    is_unread(walk, member->value, place.position))
		place.tells = true;
	place.why = error_of(walk, member);
	/* What was read in spite of an error around it is judged by itself. */
	if (place.why == NULL && use == NULL)
		place.why = holder->why;
	return (place);
}

static void
walk_value(struct walk *, const struct node *, const struct place *);

static void
append_token(struct buffer *pointer, struct text token)
{
	buffer_append(pointer, "/", 1);
	for (size_t i = 0; i < token.length; i++) {
		if (token.bytes[i] == '~' || token.bytes[i] == '/')
			buffer_append(
			    pointer, token.bytes[i] == '~' ? "~0" : "~1", 2);
		else
			buffer_append(pointer, &token.bytes[i], 1);
	}
}

static void
walk_member(struct walk *walk, const struct member *member,
    const struct place *holder, bool keyword)
{
	const struct use *use = use_of(walk->uses, member->mark);
	struct place place = judge(walk, member, holder, use, keyword);
	size_t length = walk->pointer.length;
	struct report_row row = { .mark = member->mark,
		.object =
		    use == NULL || use->words == NULL ? NULL : use->words->what,
		.became = place.why != NULL ? BECAME_REFUSED
		    : place.tells	    ? BECAME_ANNOTATION
					    : BECAME_ENFORCED,
		.why = place.why };

	append_token(&walk->pointer, member->name);
	row.pointer = buffer_text(&walk->pointer);
	walk->counts->rows[row.became]++;
	walk->row(walk->context, &row);
	walk_value(walk, member->value, &place);
	walk->pointer.length = length;
}

static void
walk_value(
    struct walk *walk, const struct node *value, const struct place *place)
{
	size_t length = walk->pointer.length;
	struct place item = *place;
	bool keyword;

	if (value->kind == NODE_SCALAR || value->count == 0 ||
	    node_map_get(&walk->seen, value) != NULL)
		return;
	node_map_put(&walk->seen, value, walk);
	item.tells = item.tells || use_ignored(walk->uses, value);
	if (value->kind == NODE_MAPPING) {
		keyword = is_read(walk, value);
		for (size_t i = 0; i < value->count; i++)
			walk_member(walk, &value->members[i], &item, keyword);
		return;
	}
	if (place->position != POSITION_FREE)
		item.position = place->position >= POSITION_MANY
		    ? POSITION_OBJECT
		    : POSITION_VALUE;
	for (size_t i = 0; i < value->count; i++) {
		struct place one = item;

		one.tells = one.tells ||
		    is_unread(walk, value->items[i], item.position);
		buffer_format(&walk->pointer, "/%zu", i);
		walk_value(walk, value->items[i], &one);
		walk->pointer.length = length;
	}
}

void
report_walk(struct arena *arena, const struct uses *uses,
    const struct diagnostics *diagnostics,
    void (*row)(void *context, const struct report_row *), void *context,
    struct report_counts *counts)
{
	struct place place = { POSITION_OBJECT, false, NULL };
	struct walk walk = { .uses = uses,
		.diagnostics = diagnostics,
		.seen = { .arena = arena },
		.leading = { .arena = arena },
		.leading_nowhere = { .arena = arena },
		.row = row,
		.context = context,
		.counts = counts };

	*counts = (struct report_counts){ { 0 } };
	buffer_init(&walk.pointer, arena);
	for (size_t i = 0; i < uses->files->count; i++) {
		if (uses->files->items[i]->root != NULL)
			walk_value(&walk, uses->files->items[i]->root, &place);
		place.position = POSITION_FREE;
	}
}
