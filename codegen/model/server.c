/*
 * Servers: the path of the first one's URL stands in front of all paths,
 * its variables at their defaults.
 */
#include "codegen/model/operation.h"
#include "runtime/buffer.h"

/* The default of a variable; bytes NULL: it is not declared. */
static struct text
default_of(const struct node *server, struct text name)
{
	const struct node *all = member_of(server, "variables", NODE_MAPPING);
	const struct member *variable =
	    all == NULL ? NULL : node_member(all, name);
	struct text none = { NULL, 0 };

	return (
	    variable == NULL ? none : member_text(variable->value, "default"));
}

/* The URL with its variables filled in; false when one is not declared. */
static bool
fill_in(struct build *build, const struct node *server, struct text url,
    struct text *filled)
{
	struct buffer buffer;
	struct text name, value;
	const char *end;

	buffer_init(&buffer, build->arena);
	for (size_t i = 0; i < url.length; i++) {
		end = url.bytes[i] == '{'
		    ? memchr(url.bytes + i, '}', url.length - i)
		    : NULL;
		if (end == NULL) {
			buffer_append(&buffer, url.bytes + i, 1);
			continue;
		}
		name = arena_text(build->arena, url.bytes + i + 1,
		    (size_t)(end - url.bytes) - i - 1);
		value = default_of(server, name);
		if (value.bytes == NULL) {
			diagnostic_add(build->diagnostics,
			    node_get(server, "url")->mark,
			    "unknown_server_variable",
			    "the URL has {%s}, which variables do not "
			    "declare; give it a default there",
			    name.bytes);
			return (false);
		}
		buffer_append_text(&buffer, value);
		i = (size_t)(end - url.bytes);
	}
	*filled = buffer_text(&buffer);
	return (true);
}

/* The path of a URL (RFC 3986, section 3), without a '/' at its end. */
static struct text
path_of(struct build *build, struct text url)
{
	const char *at = strstr(url.bytes, "://");
	size_t length;

	if (at != NULL)
		at += 3;
	else if (strncmp(url.bytes, "//", 2) == 0)
		at = url.bytes + 2;
	if (at != NULL)
		at += strcspn(at, "/?#");
	else
		at = url.bytes;
	length = strcspn(at, "?#");
	while (length > 0 && at[length - 1] == '/')
		length--;
	return (arena_text(build->arena, at, length));
}

void
server_read(struct build *build)
{
	const struct node *servers =
	    member_of(build->root, "servers", NODE_SEQUENCE);
	const struct node *server =
	    servers == NULL || servers->count == 0 ? NULL : servers->items[0];
	struct text url = member_text(server, "url"), filled;
	struct member path;

	for (size_t i = 1; servers != NULL && i < servers->count; i++)
		use_ignore(build->uses, servers->items[i]);
	build->base = text_of("");
	if (url.bytes == NULL || !fill_in(build, server, url, &filled))
		return;
	path.name = path_of(build, filled);
	path.mark = node_get(server, "url")->mark;
	/* A URL like "." or "v1" is one beside the document's own. */
	if (path.name.length == 0 || path.name.bytes[0] != '/')
		return;
	if (path_check(build, &path))
		build->base = path.name;
}
