/*
 * Paths: /users/{user_id}, where a segment is a text or one template, and
 * each template is filled by a parameter of its operation.
 */
#include "codegen/model/operation.h"

#include <stdlib.h>

#define TEMPLATES_MAX 16 /* as a call has room for */

/* One segment of a path, without the '/'. */
struct segment {
	struct text text;
	bool template; /* text is the name in the braces */
};

/* Takes the segment behind *at, which is a '/'; false at the end. */
static bool
next_segment(const char **at, struct segment *segment)
{
	const char *start;
	size_t length;

	if (**at != '/')
		return (false);
	start = *at + 1;
	length = strcspn(start, "/");
	*at = start + length;
	segment->text = (struct text){ start, length };
	segment->template =
	    length > 2 && start[0] == '{' && start[length - 1] == '}';
	if (segment->template) {
		segment->text.bytes++;
		segment->text.length -= 2;
	}
	return (true);
}

static const char *
fault_of_segment(const struct segment *segment)
{
	struct text text = segment->text;

	for (size_t i = 0; i < text.length; i++) {
		if (text.bytes[i] == '{' || text.bytes[i] == '}')
			return (
			    "a template is a whole segment, such as "
			    "/{user_id}; give the rest a segment of its own");
		if ((unsigned char)text.bytes[i] <= ' ' ||
		    text.bytes[i] == 0x7f)
			return ("a path holds no spaces or control characters");
		if (!segment->template && strchr("%?#", text.bytes[i]) != NULL)
			return (
			    "a path holds no %, ? or #; write the "
			    "characters that are meant, and query parameters "
			    "as such");
	}
	if (!segment->template &&
	    (text_equal(text, text_of(".")) || text_equal(text, text_of(".."))))
		return ("clients resolve . and .. before they ask; write the "
			"path that is meant");
	return (NULL);
}

static bool
refuse(struct build *build, const struct member *path, const char *fault)
{
	diagnostic_add(build->diagnostics, path->mark, "unsupported_path",
	    "the path %s: %s", path->name.bytes, fault);
	return (false);
}

/* Whether two templates of the path have one name; reports it. */
static bool
names_unique(struct build *build, const struct member *path)
{
	struct segment segment, other;
	const char *at = path->name.bytes, *before;

	while (next_segment(&at, &segment)) {
		before = path->name.bytes;
		while (segment.template && next_segment(&before, &other) &&
		    other.text.bytes != segment.text.bytes)
			if (other.template &&
			    text_equal(other.text, segment.text)) {
				diagnostic_add(build->diagnostics, path->mark,
				    "duplicate_template",
				    "the path %s has "
				    "two templates {%.*s}; rename one",
				    path->name.bytes, (int)segment.text.length,
				    segment.text.bytes);
				return (false);
			}
	}
	return (true);
}

bool
path_check(struct build *build, const struct member *path)
{
	const char *at = path->name.bytes, *fault;
	struct segment segment;
	size_t templates = 0;

	if (*at != '/')
		return (refuse(build, path, "it begins with /"));
	if (path->name.length == 1)
		return (true);
	while (next_segment(&at, &segment)) {
		if (segment.text.length == 0)
			return (refuse(build, path,
			    "no segment is empty, "
			    "and no / ends it; remove the /"));
		fault = fault_of_segment(&segment);
		if (fault != NULL)
			return (refuse(build, path, fault));
		templates += segment.template;
	}
	if (templates > TEMPLATES_MAX) {
		diagnostic_add(build->diagnostics, path->mark,
		    "too_many_path_parameters",
		    "the path has more than %d "
		    "templates; move some to the query",
		    TEMPLATES_MAX);
		return (false);
	}
	return (names_unique(build, path));
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

/* Gives each path parameter its place; both sides must agree. */
void
path_bind(struct build *build, struct model_operation *operation,
    const struct member *path)
{
	const char *at = path->name.bytes;
	struct model_parameter *parameter;
	struct segment segment;
	size_t index = 0;

	for (size_t i = 0; i < operation->parameter_count; i++)
		operation->parameters[i].path_index = SIZE_MAX;
	while (next_segment(&at, &segment)) {
		if (!segment.template)
			continue;
		parameter = find(operation, segment.text);
		if (parameter == NULL)
			diagnostic_add(build->diagnostics, operation->mark,
			    "undeclared_path_parameter",
			    "%s has {%.*s} in "
			    "its path and no such parameter; declare it",
			    operation->id.bytes, (int)segment.text.length,
			    segment.text.bytes);
		else
			parameter->path_index = index;
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

/* An order in which paths that differ only in templates' names are equal. */
static int
compare_paths(const struct member *a, const struct member *b)
{
	const char *left = a->name.bytes, *right = b->name.bytes;
	struct segment one, other;
	bool more, more_other;
	size_t length;
	int order;

	for (;;) {
		more = next_segment(&left, &one);
		more_other = next_segment(&right, &other);
		if (!more || !more_other)
			return (more - more_other);
		if (one.template != other.template)
			return (one.template - other.template);
		if (one.template)
			continue;
		length = one.text.length < other.text.length
		    ? one.text.length
		    : other.text.length;
		order = strncmp(one.text.bytes, other.text.bytes, length);
		if (order != 0)
			return (order);
		if (one.text.length != other.text.length)
			return (one.text.length < other.text.length ? -1 : 1);
	}
}

static int
compare_members(const void *left, const void *right)
{
	const struct member *a = *(const struct member *const *)left;
	const struct member *b = *(const struct member *const *)right;
	int order = compare_paths(a, b);

	return (order != 0 ? order : a < b ? -1 : 1);
}

void
paths_compare(struct build *build, const struct node *paths)
{
	size_t size = paths->count * sizeof(struct member *);
	struct member **sorted = arena_alloc(build->arena, size + 1);

	for (size_t i = 0; i < paths->count; i++)
		sorted[i] = &paths->members[i];
	qsort(sorted, paths->count, sizeof(struct member *), compare_members);
	for (size_t i = 1; i < paths->count; i++)
		if (sorted[i]->name.bytes[0] == '/' &&
		    sorted[i - 1]->name.bytes[0] == '/' &&
		    compare_paths(sorted[i - 1], sorted[i]) == 0)
			diagnostic_add(build->diagnostics, sorted[i]->mark,
			    "duplicate_path",
			    "the path %s is the same as %s "
			    "at %u:%u but for names; make them one",
			    sorted[i]->name.bytes, sorted[i - 1]->name.bytes,
			    sorted[i - 1]->mark.line,
			    sorted[i - 1]->mark.column);
}
