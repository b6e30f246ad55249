/*
 * A path is split and decoded first, so that no trick with dots, slashes or
 * percent signs is left when the tree is walked.
 */
#include "runtime/router.h"

/* A path as its segments, decoded and as they came. */
struct walk {
	struct call *call;
	struct text *decoded;
	struct text *raw;
	size_t count;
};

static bool
bad_path(struct call *call, const char *detail)
{
	return (call_fail_code(
	    call, FAILURE_BAD_REQUEST, "bad_path", "%s", detail));
}

static bool
read_segment(struct call *call, struct text raw, struct text *decoded)
{
	if (raw.length == 0)
		return (bad_path(call, "the path has an empty segment"));
	if (!percent_decode(call->arena, raw, false, decoded)) {
		return (bad_path(call,
		    "a segment of the path is not UTF-8 "
		    "in percent-encoding, or holds U+0000"));
	}
	if (memchr(decoded->bytes, '/', decoded->length) != NULL)
		return (bad_path(call, "the path has an encoded slash"));
	if (text_equal(*decoded, text_of(".")) ||
	    text_equal(*decoded, text_of("..")))
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
		if (!read_segment(
			walk->call, *raw, &walk->decoded[walk->count]))
			return (false);
		walk->count++;
		at = slash != NULL ? slash + 1 : end;
	}
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

		if (node->segment.bytes == NULL) {
			if (values == CALL_PATH_PARAMETERS)
				continue;
			call->path_values[values] = walk->decoded[index];
			call->path_raw[values] = walk->raw[index];
			call->path_value_count = values + 1;
		} else if (!text_equal(node->segment, walk->decoded[index])) {
			continue;
		}
		found = find(walk, node, index + 1);
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
	if (node == NULL) {
		return (call_fail(
		    call, FAILURE_NOT_FOUND, "there is nothing at this path"));
	}
	call->path_template = template_of(node);
	call->operation = choose(node->operations, method);
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
