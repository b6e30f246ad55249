/*
 * Checks objects against the tables of vocabulary.h: each member has a row
 * and the row's shape, or there is an error.
 */
#include "codegen/model/build.h"
#include "runtime/number.h"

struct text
member_text(const struct node *node, const char *name)
{
	const struct node *value = node_get(node, name);
	struct text none = { NULL, 0 };

	return (node_is(value, SCALAR_TEXT) ? value->text : none);
}

bool
member_true(const struct node *node, const char *name, bool fallback)
{
	const struct node *value = node_get(node, name);

	if (!node_is(value, SCALAR_BOOLEAN))
		return (fallback);
	return (value->text.bytes[0] == 't');
}

const struct node *
member_of(const struct node *node, const char *name, enum node_kind kind)
{
	const struct node *value = node_get(node, name);

	return (value != NULL && value->kind == kind ? value : NULL);
}

static const struct keyword *
find(const struct vocabulary *words, struct text name)
{
	for (size_t i = 0; i < words->count; i++)
		if (strcmp(words->keywords[i].name, name.bytes) == 0)
			return (&words->keywords[i]);
	return (NULL);
}

bool
keyword_asserts(struct text name)
{
	const struct keyword *keyword = find(&schema_words, name);

	return (keyword != NULL && strcmp(name.bytes, "$ref") != 0 &&
	    strcmp(name.bytes, "nullable") != 0 &&
	    keyword->role != KEYWORD_ANNOTATION &&
	    find(&schema_reference_words, name) == NULL);
}

/*
 * JSON Schema takes unknown keywords for notes (section 6.5), and OpenAPI
 * ignores what stands beside a $ref; elsewhere there is no such thing. In 3.0
 * a word that is near to one of a schema's is rather that, mistyped.
 */
static bool
is_note(const struct build *build, const struct vocabulary *words, bool near)
{
	return (words->tells ||
	    (words == &schema_words && !(build->version_30 && near)));
}

static void
say_unknown(struct build *build, const struct vocabulary *words,
    const struct member *member)
{
	const char *near = keyword_nearest(words, member->name);
	bool beside =
	    words == &reference_words || words == &schema_reference_words;

	if (beside)
		diagnostic_warn(build->diagnostics, member->mark,
		    "beside_reference", "%s is ignored beside a $ref",
		    member->name.bytes);
	else if (is_note(build, words, near != NULL))
		diagnostic_warn(build->diagnostics, member->mark,
		    "unknown_keyword",
		    "%s has no keyword %s, so it is a note%s%s%s", words->what,
		    member->name.bytes, near == NULL ? "" : "; did you mean ",
		    near == NULL ? "" : near, near == NULL ? "" : "?");
	else if (near != NULL)
		diagnostic_add(build->diagnostics, member->mark,
		    "unknown_keyword", "%s has no keyword %s; did you mean %s?",
		    words->what, member->name.bytes, near);
	else
		diagnostic_add(build->diagnostics, member->mark,
		    "unknown_keyword",
		    "%s has no keyword %s; remove it, or begin its name with "
		    "x- to have a note",
		    words->what, member->name.bytes);
}

struct shape {
	const char *what;
	bool (*fits)(const struct node *);
};

static bool
fits_text(const struct node *node)
{
	return (node_is(node, SCALAR_TEXT));
}

static bool
fits_boolean(const struct node *node)
{
	return (node_is(node, SCALAR_BOOLEAN));
}

static bool
fits_number(const struct node *node)
{
	return (node_is(node, SCALAR_INTEGER) || node_is(node, SCALAR_NUMBER));
}

static bool
fits_count(const struct node *node)
{
	int64_t value;
	bool whole;

	return (fits_number(node) &&
	    number_integer(node->text, &value, &whole) && value >= 0);
}

static bool
fits_mapping(const struct node *node)
{
	return (node->kind == NODE_MAPPING);
}

static bool
fits_sequence(const struct node *node)
{
	return (node->kind == NODE_SEQUENCE);
}

static const struct shape shapes[] = {
	[SHAPE_ANY] = { NULL, NULL },
	[SHAPE_TEXT] = { "a text; quote it if it is one", fits_text },
	[SHAPE_BOOLEAN] = { "true or false", fits_boolean },
	[SHAPE_NUMBER] = { "a number", fits_number },
	[SHAPE_COUNT] = { "a whole number, 0 or more", fits_count },
	[SHAPE_MAPPING] = { "a mapping", fits_mapping },
	[SHAPE_SEQUENCE] = { "a sequence", fits_sequence },
	[SHAPE_OBJECT] = { "a mapping", fits_mapping },
	[SHAPE_OBJECTS] = { "a sequence of mappings", fits_sequence },
	[SHAPE_NAMED] = { "a mapping of mappings", fits_mapping },
};

/* Objects that are held only to be checked; others are read elsewhere. */
static void
check_held(struct build *build, const struct keyword *keyword,
    const struct node *value)
{
	if (keyword->shape == SHAPE_OBJECT)
		(void)object_read(build, value, keyword->objects);
	if (keyword->shape == SHAPE_OBJECTS)
		for (size_t i = 0; i < value->count; i++)
			(void)object_read(
			    build, value->items[i], keyword->objects);
	if (keyword->shape == SHAPE_NAMED)
		for (size_t i = 0; i < value->count; i++)
			(void)object_read(
			    build, value->members[i].value, keyword->objects);
}

/* What says nothing: false, or an empty mapping or sequence. */
static bool
is_empty(const struct node *value)
{
	if (value->kind == NODE_SCALAR)
		return (node_is(value, SCALAR_BOOLEAN) &&
		    value->text.bytes[0] == 'f');
	return (value->count == 0);
}

/* A default is where it is filled in, which is not everywhere: object.c. */
static bool
is_enforced(const struct vocabulary *words, const struct keyword *keyword)
{
	bool schema =
	    words == &schema_words || words == &schema_reference_words;

	return (keyword->role != KEYWORD_ANNOTATION &&
	    keyword->role != KEYWORD_REFUSED_FILLED &&
	    !(schema && strcmp(keyword->name, "default") == 0));
}

/*
 * A schema's word of the other version means what it means there, and is
 * odd, and so is one that only tells; any other object has no such word.
 */
static bool
check_version(struct build *build, const struct vocabulary *words,
    const struct keyword *keyword, struct mark mark)
{
	enum keyword_version other =
	    build->version_30 ? VERSION_31 : VERSION_30;

	if (keyword->version != other)
		return (true);
	if (words == &schema_reference_words) {
		diagnostic_warn(build->diagnostics, mark, "beside_reference",
		    "%s is ignored beside a $ref", keyword->name);
		return (true);
	}
	if (words == &schema_words || words->tells) {
		diagnostic_warn(build->diagnostics, mark, "other_version",
		    "%s has no keyword %s in OpenAPI %s; it is taken as in %s",
		    words->what, keyword->name,
		    build->version_30 ? "3.0" : "3.1",
		    build->version_30 ? "3.1" : "3.0");
		return (true);
	}
	diagnostic_add(build->diagnostics, mark, "other_version",
	    "%s has no keyword %s in OpenAPI %s; %s", words->what,
	    keyword->name, build->version_30 ? "3.0" : "3.1",
	    build->version_30 ? "declare openapi: 3.1.0, or remove it"
			      : "remove it");
	return (false);
}

/* What has the wrong shape: told where nothing depends on it. */
static void
say_wrong(struct build *build, const struct vocabulary *words,
    const struct keyword *keyword, const struct node *value)
{
	const char *what = shapes[keyword->shape].what;

	if ((keyword->role == KEYWORD_ANNOTATION &&
		keyword->shape != SHAPE_OBJECT) ||
	    (keyword->role == KEYWORD_WANTED && keyword->shape == SHAPE_TEXT))
		diagnostic_warn(build->diagnostics, value->mark, "wrong_type",
		    "%s of %s is %s; nothing depends on it", keyword->name,
		    words->what, what);
	else
		diagnostic_add(build->diagnostics, value->mark, "wrong_type",
		    "%s of %s is %s", keyword->name, words->what, what);
}

static void
check_member(struct build *build, const struct vocabulary *words,
    const struct member *member)
{
	const struct keyword *keyword = find(words, member->name);
	const struct shape *shape;

	if (keyword == NULL) {
		if (strncmp(member->name.bytes, "x-", 2) != 0)
			say_unknown(build, words, member);
		return;
	}
	if (!check_version(build, words, keyword, member->mark))
		return;
	if (keyword->role == KEYWORD_REFUSED ||
	    (keyword->role == KEYWORD_REFUSED_FILLED &&
		!is_empty(member->value))) {
		diagnostic_add(build->diagnostics, member->mark, keyword->code,
		    "%s is not supported in %s: %s", member->name.bytes,
		    words->what, keyword->advice);
		return;
	}
	use_keep(build->uses, member->mark, words, is_enforced(words, keyword));
	shape = &shapes[keyword->shape];
	if (shape->fits != NULL && !shape->fits(member->value))
		say_wrong(build, words, keyword, member->value);
	else
		check_held(build, keyword, member->value);
}

static void
check_there(struct build *build, const struct vocabulary *words,
    const struct keyword *keyword, const struct node *node)
{
	enum keyword_version other =
	    build->version_30 ? VERSION_31 : VERSION_30;

	if ((keyword->role != KEYWORD_NEEDED &&
		keyword->role != KEYWORD_WANTED) ||
	    keyword->needed == other || node_get(node, keyword->name) != NULL)
		return;
	if (keyword->role == KEYWORD_NEEDED)
		diagnostic_add(build->diagnostics, node->mark,
		    "missing_keyword", "%s needs %s; add it", words->what,
		    keyword->name);
	else
		diagnostic_warn(build->diagnostics, node->mark,
		    "missing_keyword",
		    "%s has no %s, which OpenAPI wants and nothing here depends "
		    "on; add it",
		    words->what, keyword->name);
}

bool
keywords_check(struct build *build, const struct node *node,
    const struct vocabulary *words)
{
	if (node->kind != NODE_MAPPING) {
		diagnostic_add(build->diagnostics, node->mark, "wrong_type",
		    "here is %s, which is a mapping", words->what);
		return (false);
	}
	if (build->objects > OBJECTS_MAX)
		return (false);
	if (++build->objects > OBJECTS_MAX) {
		diagnostic_add(build->diagnostics, node->mark, "too_complex",
		    "more than %d objects are read, each $ref followed; "
		    "split the document",
		    OBJECTS_MAX);
		return (false);
	}
	for (size_t i = 0; i < node->count; i++)
		check_member(build, words, &node->members[i]);
	for (size_t i = 0; i < words->count; i++)
		check_there(build, words, &words->keywords[i], node);
	return (true);
}
