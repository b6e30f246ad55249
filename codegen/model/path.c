/*
 * Paths: /users/{user_id}/{name}.{format}, where a segment is text, templates
 * or both, and each template is filled by a parameter of its operation.
 */
#include "codegen/model/operation.h"

#include <stdlib.h>

#include "codegen/read/uri.h"
#include "runtime/buffer.h"

#define PATH_BYTES 8192 /* as runtime/limits.h: target_bytes */
#define TEMPLATES_MAX 16 /* as a call has room for */

/* The next template of a path; false at the end. */
static bool
next_template(const char **at, struct text *name)
{
	const char *open = strchr(*at, '{');
	const char *close = open == NULL ? NULL : strchr(open, '}');

	if (close == NULL)
		return (false);
	*name = (struct text){ open + 1, (size_t)(close - open) - 1 };
	*at = close + 1;
	return (true);
}

/* The path without its templates' names: two that are alike are one. */
static struct text
shape_of(struct build *build, struct text path)
{
	struct buffer shape;
	bool inside = false;

	buffer_init(&shape, build->arena);
	for (size_t i = 0; i < path.length; i++) {
		inside = inside && path.bytes[i] != '}';
		if (!inside)
			buffer_append(&shape, &path.bytes[i], 1);
		inside = inside || path.bytes[i] == '{';
	}
	return (buffer_text(&shape));
}

/* What is wrong with the braces of a segment, or NULL. */
static const char *
fault_of_braces(struct text segment)
{
	size_t open = 0; /* behind the last '{', or 0 */

	for (size_t i = 0; i < segment.length; i++) {
		if (segment.bytes[i] == '{') {
			if (open != 0 || (i > 0 && segment.bytes[i - 1] == '}'))
				return (
				    "nothing parts two of its templates; write "
				    "something between them");
			open = i + 1;
		} else if (segment.bytes[i] == '}') {
			if (open == 0 || open == i)
				return ("a template is a name in braces, such "
					"as {user_id}");
			open = 0;
		}
	}
	return (open == 0 ? NULL : "a template's brace is not closed");
}

/* How many characters there are that a path is made of, or may not hold. */
static size_t
count_signs(struct text path)
{
	size_t count = 0;

	for (size_t i = 0; i < path.length; i++)
		count += strchr("/{}", path.bytes[i]) != NULL ||
		    (unsigned char)path.bytes[i] < ' ' || path.bytes[i] == 0x7f;
	return (count);
}

bool
path_decode(struct build *build, struct text path, struct text *decoded)
{
	return (uri_decode(build->arena, path, decoded) &&
	    count_signs(*decoded) == count_signs(path));
}

static const char *
fault_of_segment(struct text segment)
{
	for (size_t i = 0; i < segment.length; i++) {
		if ((unsigned char)segment.bytes[i] < ' ' ||
		    segment.bytes[i] == 0x7f)
			return ("a path holds no control characters");
	}
	if (text_equal(segment, text_of(".")) ||
	    text_equal(segment, text_of("..")))
		return ("clients resolve . and .. before they ask; write the "
			"path that is meant");
	return (fault_of_braces(segment));
}

static bool
refuse(struct build *build, const struct member *path, const char *fault)
{
	diagnostic_add(build->diagnostics, path->mark, "unsupported_path",
	    "the path %s: %s", path->name.bytes, fault);
	return (false);
}

/* How many templates a path has; false when three of them have one name. */
static bool
count_templates(
    struct build *build, const struct member *path, size_t *templates)
{
	const char *at = path->name.bytes, *before;
	struct text name, other;
	size_t same;

	for (*templates = 0; next_template(&at, &name); ++*templates) {
		before = path->name.bytes;
		same = 0;
		while (
		    next_template(&before, &other) && other.bytes != name.bytes)
			same += text_equal(other, name);
		if (same > 1) {
			diagnostic_add(build->diagnostics, path->mark,
			    "duplicate_template",
			    "the path %s has three templates {%.*s}; "
			    "rename one",
			    path->name.bytes, (int)name.length, name.bytes);
			return (false);
		}
	}
	return (true);
}

/* Characters that a client can ask for in no other way than encoded. */
static void
warn_of_query(struct build *build, const struct member *path)
{
	if (strpbrk(path->name.bytes, "?#") != NULL)
		diagnostic_warn(build->diagnostics, path->mark, "unusual_path",
		    "? and # of the path %s are met by %%3F and %%23 only, "
		    "since a path ends before them; declare query parameters "
		    "as such",
		    path->name.bytes);
}

bool
path_check(struct build *build, const struct member *path)
{
	const char *at = path->name.bytes, *end = at + path->name.length;
	const char *fault, *next;
	size_t templates = 0;
	struct text decoded;

	if (path->name.length > PATH_BYTES) {
		diagnostic_add(build->diagnostics, path->mark, "path_too_long",
		    "the path is longer than %d bytes, and so would be what "
		    "a request asks for; shorten it",
		    PATH_BYTES);
		return (false);
	}
	if (*at != '/')
		return (refuse(build, path, "it begins with /"));
	for (; at < end; at = next) {
		at++;
		next = at + strcspn(at, "/");
		fault =
		    fault_of_segment((struct text){ at, (size_t)(next - at) });
		if (fault != NULL)
			return (refuse(build, path, fault));
	}
	if (!path_decode(build, path->name, &decoded))
		return (refuse(build, path,
		    "what is percent-encoded in it is UTF-8, and none of / { "
		    "and }"));
	warn_of_query(build, path);
	if (!count_templates(build, path, &templates))
		return (false);
	if (templates > TEMPLATES_MAX)
		diagnostic_add(build->diagnostics, path->mark,
		    "too_many_path_parameters",
		    "the path has more than %d templates; move some to the "
		    "query",
		    TEMPLATES_MAX);
	return (templates <= TEMPLATES_MAX);
}

static struct model_parameter *
find(struct model_operation *operation, struct text name)
{
	struct model_parameter *parameter;

	for (size_t i = 0; i < operation->parameter_count; i++) {
		parameter = &operation->parameters[i];
		if (parameter->place == MODEL_PATH &&
		    text_equal(parameter->property.name, name))
			return (parameter);
	}
	return (NULL);
}

/* A template that no parameter fills is a text. */
static struct model_parameter *
invent(struct build *build, struct model_operation *operation, struct text name)
{
	size_t count = operation->parameter_count;
	struct model_parameter *parameter;

	diagnostic_warn(build->diagnostics, operation->mark,
	    "undeclared_path_parameter",
	    "%s has {%.*s} in its path and no such parameter, so it is any "
	    "text; declare it",
	    operation->id.bytes, (int)name.length, name.bytes);
	operation->parameters = arena_grow(build->arena, operation->parameters,
	    count * sizeof(*parameter), (count + 1) * sizeof(*parameter));
	operation->parameter_count++;
	parameter = &operation->parameters[count];
	parameter_invent(build,
	    arena_text(build->arena, name.bytes, name.length), operation->mark,
	    parameter);
	parameter->path_index = SIZE_MAX;
	return (parameter);
}

/* Gives each path parameter its place; what is given must have one. */
void
path_bind(struct build *build, struct model_operation *operation,
    const struct member *path)
{
	const char *at = path->name.bytes;
	struct model_parameter *parameter;
	struct text name;
	size_t index = 0;

	for (size_t i = 0; i < operation->parameter_count; i++)
		operation->parameters[i].path_index = SIZE_MAX;
	while (next_template(&at, &name)) {
		parameter = find(operation, name);
		if (parameter == NULL)
			parameter = invent(build, operation, name);
		if (parameter->path_index == SIZE_MAX)
			parameter->path_index = index;
		else
			parameter->path_again = index;
		index++;
	}
	for (size_t i = 0; i < operation->parameter_count; i++) {
		parameter = &operation->parameters[i];
		if (parameter->place == MODEL_PATH &&
		    parameter->path_index == SIZE_MAX)
			diagnostic_add(build->diagnostics,
			    parameter->property.mark, "unknown_path_parameter",
			    "the path %s has no "
			    "{%s}; add it there, or remove the parameter",
			    path->name.bytes, parameter->property.name.bytes);
	}
}

struct shape {
	struct text text;
	const struct model_operation *operation;
};

static int
compare_shapes(const void *left, const void *right)
{
	const struct shape *a = left, *b = right;
	int order = strcmp(a->text.bytes, b->text.bytes);

	if (order != 0)
		return (order);
	return (a->operation < b->operation ? -1 : 1);
}

/* Paths that differ in names alone are one, which has each method once. */
static void
compare(
    struct build *build, const struct shape *first, const struct shape *second)
{
	const struct model_operation *a = first->operation;
	const struct model_operation *b = second->operation;

	if (a->path_mark.line == b->path_mark.line &&
	    a->path_mark.column == b->path_mark.column &&
	    a->path_mark.file == b->path_mark.file)
		return;
	if (text_equal(a->method, b->method))
		diagnostic_add(build->diagnostics, b->path_mark,
		    "duplicate_path",
		    "the path %s is the same as %s at %u:%u but for names, "
		    "and both have %s; make them one",
		    b->path.bytes, a->path.bytes, a->path_mark.line,
		    a->path_mark.column, b->method.bytes);
	else
		diagnostic_warn(build->diagnostics, b->path_mark,
		    "duplicate_path",
		    "the path %s is the same as %s at %u:%u but for names; "
		    "they are served as one",
		    b->path.bytes, a->path.bytes, a->path_mark.line,
		    a->path_mark.column);
}

void
paths_compare(struct build *build)
{
	size_t count = build->model->operation_count;
	struct shape *shapes =
	    arena_alloc(build->arena, count * sizeof(*shapes) + 1);

	for (size_t i = 0; i < count; i++) {
		shapes[i].operation = &build->model->operations[i];
		shapes[i].text = shape_of(build, shapes[i].operation->path);
	}
	qsort(shapes, count, sizeof(*shapes), compare_shapes);
	for (size_t i = 0; i < count; i++)
		for (size_t j = i + 1;
		     j < count && text_equal(shapes[i].text, shapes[j].text);
		     j++)
			compare(build, &shapes[i], &shapes[j]);
}
