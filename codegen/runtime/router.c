/*
 * A path is split and decoded first, so that no trick with dots, slashes or
 * percent signs is left when the tree is walked. No template is met by an
 * empty segment, such as the last one of a path that ends with a slash. An
 * encoded slash is one of a text, and refused where no text may stand.
 */
#include "runtime/router.h"

/* A path as its segments, decoded and as they came. */
struct walk {
	struct call *call;
	struct text *decoded;
	struct text *raw;
	size_t count;
	bool empty; /* there is an empty segment */
	bool slashes; /* encoded ones, in some segment */
};

static bool
bad_path(struct call *call, const char *detail)
{
	return (call_fail_code(
	    call, FAILURE_BAD_REQUEST, "bad_path", "%s", detail));
}

static bool
refuse_empty(struct call *call)
{
	return (bad_path(call, "the path has an empty segment"));
}

static bool
refuse_slash(struct call *call)
{
	return (bad_path(call, "the path has an encoded slash"));
}

/* Whether one is "." or "..", between slashes that were encoded, too. */
static bool
has_dots(struct text segment)
{
	const char *at = segment.bytes, *end = at + segment.length, *slash;
	struct text piece;

	for (; at <= end; at = slash + 1) {
		slash = memchr(at, '/', (size_t)(end - at));
		if (slash == NULL)
			slash = end;
		piece = (struct text){ at, (size_t)(slash - at) };
		if (text_equal(piece, text_of(".")) ||
		    text_equal(piece, text_of("..")))
			return (true);
	}
	return (false);
}

static bool
read_segment(struct walk *walk, struct text raw, struct text *decoded)
{
	struct call *call = walk->call;

	if (!percent_decode(call->arena, raw, false, decoded)) {
		return (bad_path(call,
		    "a segment of the path is not UTF-8 "
		    "in percent-encoding, or holds U+0000"));
	}
	if (memchr(decoded->bytes, '/', decoded->length) != NULL)
		walk->slashes = true;
	if (has_dots(*decoded))
		return (bad_path(call, "the path has a dot segment"));
	return (true);
}

/* Splits a path behind its first slash. "/" alone has no segment. */
static bool
split(struct walk *walk, struct text path)
{
	const char *at = path.bytes + 1;
	const char *end = path.bytes + path.length;
	size_t slashes = 1;

	if (path.length == 1)
		return (true);
	for (const char *c = at; c < end; c++)
		slashes += *c == '/';
	walk->raw =
	    arena_take(walk->call->arena, 2 * slashes * sizeof(*walk->raw));
	walk->decoded = walk->raw + slashes;
	while (walk->count < slashes) {
		const char *slash = memchr(at, '/', (size_t)(end - at));
		struct text *raw = &walk->raw[walk->count];

		raw->bytes = at;
		raw->length = (size_t)((slash != NULL ? slash : end) - at);
		walk->empty = walk->empty || raw->length == 0;
		if (!read_segment(walk, *raw, &walk->decoded[walk->count]))
			return (false);
		walk->count++;
		at = slash != NULL ? slash + 1 : end;
	}
	return (true);
}

/* How a part of a segment came: %41 is one byte there and three here. */
static struct text
raw_of(struct text raw, size_t begin, size_t length)
{
	const char *at = raw.bytes;
	struct text part;

	for (size_t i = 0; i < begin; i++)
		at += *at == '%' ? 3 : 1;
	part.bytes = at;
	for (size_t i = 0; i < length; i++)
		at += *at == '%' ? 3 : 1;
	part.length = (size_t)(at - part.bytes);
	return (part);
}

/* Keeps what a template has met; false when there is no room, or nothing. */
static bool
keep_value(struct walk *walk, size_t index, size_t begin, size_t length)
{
	struct call *call = walk->call;
	size_t at = call->path_value_count;

	if (length == 0 || at == CALL_PATH_PARAMETERS)
		return (false);
	call->path_values[at] =
	    arena_text(call->arena, walk->decoded[index].bytes + begin, length);
	call->path_raw[at] = raw_of(walk->raw[index], begin, length);
	call->path_value_count = at + 1;
	return (true);
}

/* A segment around several templates; each ends where the next piece is. */
static bool
match_pieces(struct walk *walk, const struct route *node, size_t index)
{
	struct text segment = walk->decoded[index], piece;
	size_t at = node->pieces[0].length, last = node->piece_count - 1, end;
	const char *found;

	if (segment.length < at ||
	    memcmp(segment.bytes, node->pieces[0].bytes, at) != 0)
		return (false);
	for (size_t i = 1; i <= last; i++) {
		piece = node->pieces[i];
		if (segment.length - at <= piece.length)
			return (false);
		/* at least one character is the template's */
		found = i < last
		    ? memmem(segment.bytes + at + 1, segment.length - at - 1,
			  piece.bytes, piece.length)
		    : segment.bytes + segment.length - piece.length;
		if (found == NULL ||
		    memcmp(found, piece.bytes, piece.length) != 0)
			return (false);
		end = (size_t)(found - segment.bytes);
		if (!keep_value(walk, index, at, end - at))
			return (false);
		at = end + piece.length;
	}
	return (true);
}

/* Whether a node is met by a segment; its values are kept. */
static bool
match(struct walk *walk, const struct route *node, size_t index)
{
	struct call *call = walk->call;
	size_t values = call->path_value_count;

	if (node->segment.bytes != NULL)
		return (text_equal(node->segment, walk->decoded[index]));
	if (node->pieces != NULL)
		return (match_pieces(walk, node, index));
	if (values == CALL_PATH_PARAMETERS || walk->raw[index].length == 0)
		return (false);
	call->path_values[values] = walk->decoded[index];
	call->path_raw[values] = walk->raw[index];
	call->path_value_count = values + 1;
	return (true);
}

/*
 * The node for the segments from index on, below node. A literal is tried
 * before a template, and the template if the literal leads nowhere.
 */
static const struct route *
find(struct walk *walk, const struct route *node, size_t index)
{
	struct call *call = walk->call;
	size_t values = call->path_value_count;

	if (index == walk->count)
		return (node->operations != NULL ? node : NULL);
	for (node = node->child; node != NULL; node = node->sibling) {
		const struct route *found;

		found = match(walk, node, index) ? find(walk, node, index + 1)
						 : NULL;
		if (found != NULL)
			return (found);
		call->path_value_count = values;
	}
	return (NULL);
}

static const struct operation *
choose(const struct operation *const *operations, enum method method)
{
	if (method == METHOD_HEAD && operations[METHOD_HEAD] == NULL)
		method = METHOD_GET;
	return (operations[method]);
}

/* Marks the methods that a node answers to. */
static void
mark_methods(const struct route *node, bool methods[METHOD_COUNT])
{
	if (node->operations == NULL)
		return;
	for (int i = 0; i < METHOD_TRACE; i++) {
		if (choose(node->operations, (enum method)i) != NULL)
			methods[i] = true;
	}
}

static void
mark_tree(const struct route *node, bool methods[METHOD_COUNT])
{
	for (; node != NULL; node = node->sibling) {
		mark_methods(node, methods);
		mark_tree(node->child, methods);
	}
}

static bool
allow(struct call *call, bool methods[METHOD_COUNT])
{
	struct buffer names;

	methods[METHOD_OPTIONS] = true;
	buffer_init(&names, call->arena);
	for (int i = 0; i < METHOD_COUNT; i++) {
		if (!methods[i])
			continue;
		if (names.length > 0)
			buffer_append(&names, ", ", 2);
		buffer_append_text(&names, method_names[i]);
	}
	return (call_header(call, "Allow", buffer_text(&names)));
}

/* Whether a value of the path is a text's, or some of one. */
static bool
is_of_text(const struct operation *operation, size_t index)
{
	const unsigned texts = 1u << SCHEMA_TEXT | 1u << SCHEMA_ANY |
	    1u << SCHEMA_ARRAY | 1u << SCHEMA_OBJECT | 1u << SCHEMA_MAP;
	const struct parameter *row = operation->parameters;

	for (size_t i = 0; i < operation->parameter_count; i++, row++)
		if (row->where == PLACE_PATH &&
		    (row->path_index == index ||
			(row->path_again == index && index > 0)))
			return (
			    (texts & 1u << row->property.schema->type) != 0);
	return (false);
}

/* Whether each slash that is encoded stands where a text may. */
static bool
slashes_fit(const struct call *call)
{
	struct text value;

	for (size_t i = 0; i < call->path_value_count; i++) {
		value = call->path_values[i];
		if (memchr(value.bytes, '/', value.length) != NULL &&
		    (call->operation == NULL ||
			!is_of_text(call->operation, i)))
			return (false);
	}
	return (true);
}

static const char *
template_of(const struct route *node)
{
	for (int i = 0; i < METHOD_COUNT; i++) {
		if (node->operations[i] != NULL)
			return (node->operations[i]->path);
	}
	return (NULL);
}

bool
router_find(struct call *call, const struct api *api)
{
	struct walk walk = { .call = call };
	enum method method = call->request->method;
	bool methods[METHOD_COUNT] = { false };
	const struct route *node;

	if (text_equal(call->request->path, text_of("*"))) {
		mark_tree(api->root, methods);
		return (call_empty(call, 204) && allow(call, methods));
	}
	if (!split(&walk, call->request->path))
		return (false);
	node = find(&walk, api->root, 0);
	if (node == NULL && walk.empty)
		return (refuse_empty(call));
	if (node == NULL && walk.slashes)
		return (refuse_slash(call));
	if (node == NULL) {
		return (call_fail(
		    call, FAILURE_NOT_FOUND, "there is nothing at this path"));
	}
	call->path_template = template_of(node);
	call->operation = choose(node->operations, method);
	if (walk.slashes && !slashes_fit(call)) {
		call->operation = NULL;
		return (refuse_slash(call));
	}
	if (call->operation != NULL)
		return (true);
	mark_methods(node, methods);
	if (method == METHOD_OPTIONS)
		return (call_empty(call, 204) && allow(call, methods));
	return (allow(call, methods) &&
	    call_fail(call, FAILURE_METHOD_NOT_ALLOWED,
		"the path does not take this method; the header Allow tells "
		"those it takes"));
}
