/*
 * A URI in its four parts, put together as section 5.2.2 has it.
 */
#include "codegen/read/uri.h"

#include <ctype.h>

#include "codegen/read/encoding.h"
#include "runtime/buffer.h"

struct uri { /* each with its delimiter; bytes NULL: not there */
	struct text scheme; /* http: */
	struct text authority; /* //host */
	struct text path;
	struct text query; /* ?a */
};

static struct text
slice(const char *begin, const char *end)
{
	return ((struct text){ begin, (size_t)(end - begin) });
}

static const char *
find(const char *p, const char *end, const char *set)
{
	while (p < end && strchr(set, *p) == NULL)
		p++;
	return (p);
}

static struct uri
parse(struct text text)
{
	const char *p = text.bytes, *end = p + text.length, *stop;
	struct uri uri = { .path = { NULL, 0 } };

	end = find(p, end, "#");
	stop = find(p, end, ":/?");
	if (stop < end && stop > p && *stop == ':' &&
	    isalpha((unsigned char)*p)) {
		uri.scheme = slice(p, stop + 1);
		p = stop + 1;
	}
	if (end - p >= 2 && p[0] == '/' && p[1] == '/') {
		stop = find(p + 2, end, "/?");
		uri.authority = slice(p, stop);
		p = stop;
	}
	stop = find(p, end, "?");
	uri.path = slice(p, stop);
	if (stop < end)
		uri.query = slice(stop, end);
	return (uri);
}

/* Takes the last segment away, and the slash before it. */
static void
drop_segment(struct buffer *out, size_t begin)
{
	while (out->length > begin && out->bytes[--out->length] != '/')
		continue;
}

/* Section 5.2.4: . and .. are undone. */
static void
append_path(struct buffer *out, struct text path)
{
	const char *p = path.bytes, *end = p + path.length, *stop;
	size_t begin = out->length;

	while (p < end) {
		stop = find(p + (*p == '/'), end, "/");
		if (text_equal(slice(p, stop), text_of("/.")) ||
		    text_equal(slice(p, stop), text_of("/.."))) {
			if (stop - p == 3)
				drop_segment(out, begin);
			if (stop == end)
				buffer_append(out, "/", 1);
		} else {
			buffer_append(out, p, (size_t)(stop - p));
		}
		p = stop;
	}
}

/* Section 5.2.3: the base's path up to its last slash. */
static struct text
merge(struct arena *arena, const struct uri *base, struct text path)
{
	const char *begin = base->path.bytes, *end = begin + base->path.length;

	while (end > begin && end[-1] != '/')
		end--;
	return (arena_format(arena, "%s%.*s%.*s",
	    end == begin && base->authority.bytes != NULL ? "/" : "",
	    (int)(end - begin), begin, (int)path.length, path.bytes));
}

struct text
uri_resolve(struct arena *arena, struct text base, struct text reference)
{
	struct uri from = parse(base), uri = parse(reference);
	struct buffer out;

	if (uri.scheme.bytes == NULL) {
		uri.scheme = from.scheme;
		if (uri.authority.bytes == NULL) {
			uri.authority = from.authority;
			if (uri.path.length == 0) {
				uri.path = from.path;
				if (uri.query.bytes == NULL)
					uri.query = from.query;
			} else if (uri.path.bytes[0] != '/') {
				uri.path = merge(arena, &from, uri.path);
			}
		}
	}
	buffer_init(&out, arena);
	buffer_append_text(&out, uri.scheme);
	buffer_append_text(&out, uri.authority);
	append_path(&out, uri.path);
	buffer_append_text(&out, uri.query);
	return (buffer_text(&out));
}

struct text
uri_fragment(struct text reference)
{
	const char *end = reference.bytes + reference.length;
	const char *hash = find(reference.bytes, end, "#");

	if (hash == end)
		return ((struct text){ NULL, 0 });
	return (slice(hash + 1, end));
}

static int
hex(char c)
{
	const char *all = "0123456789abcdef";
	const char *at =
	    c == '\0' ? NULL : strchr(all, tolower((unsigned char)c));

	return (at == NULL ? -1 : (int)(at - all));
}

bool
uri_decode(struct arena *arena, struct text text, struct text *decoded)
{
	char *bytes = arena_take(arena, text.length + 1);
	size_t to = 0;

	for (size_t from = 0; from < text.length; from++) {
		if (text.bytes[from] != '%') {
			bytes[to++] = text.bytes[from];
			continue;
		}
		if (from + 2 >= text.length || hex(text.bytes[from + 1]) < 0 ||
		    hex(text.bytes[from + 2]) < 0)
			return (false);
		bytes[to++] = (char)(hex(text.bytes[from + 1]) * 16 +
		    hex(text.bytes[from + 2]));
		from += 2;
	}
	bytes[to] = '\0';
	*decoded = (struct text){ bytes, to };
	return (encoding_valid(*decoded) == to);
}
