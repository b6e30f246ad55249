/*
 * Dependencies: x-dependencies declares them, with the parameters that they
 * are opened from; x-depends asks for them.
 */
#include "codegen/model/operation.h"

#include "codegen/model/names.h"

#define DEPENDENCIES_MAX 64

/* Structs of the runtime, and arguments of the generated functions. */
static const char *const taken_by_runtime[] = { "any_entry", "any_list",
	"any_map", "api", "application", "arena", "bool_list", "buffer", "call",
	"double_list", "enum_list", "failure", "format_row", "header",
	"incoming", "int32_list", "int64_list", "json_writer", "limits",
	"operation", "outgoing", "parameter", "pattern", "property", "request",
	"request_body", "response", "route", "schema", "text", "text_list",
	"uuid", "uuid_list", NULL };

static bool
check_name(struct build *build, const struct member *member)
{
	struct text name = member->name;
	bool fits = text_equal(name, name_snake(build->arena, name)) &&
	    text_equal(name, name_free(build->arena, name, taken_by_runtime));

	for (size_t i = 0; i < name.length; i++)
		fits = fits && (unsigned char)name.bytes[i] < 0x80;
	if (fits)
		return (true);
	diagnostic_add(build->diagnostics, member->mark, "bad_dependency_name",
	    "%s cannot be the name of a dependency; "
	    "use small letters, digits and underscores, and no word of C or "
	    "struct of the runtime",
	    name.bytes);
	return (false);
}

static void
read_one(struct build *build, const struct member *member)
{
	struct model *model = build->model;
	struct model_dependency *dependency;

	if (!keywords_check(build, member->value, &dependency_words) ||
	    !check_name(build, member))
		return;
	dependency = &model->dependencies[model->dependency_count++];
	dependency->mark = member->mark;
	dependency->name = member->name;
	dependency->description = member_text(member->value, "description");
	parameter_list_read(build,
	    member_of(member->value, "parameters", NODE_SEQUENCE), member->name,
	    &dependency->parameters, &dependency->parameter_count);
}

void
dependencies_read(struct build *build)
{
	const struct node *all =
	    member_of(build->root, "x-dependencies", NODE_MAPPING);

	if (all == NULL)
		return;
	if (all->count > DEPENDENCIES_MAX) {
		diagnostic_add(build->diagnostics, all->mark,
		    "too_many_dependencies",
		    "there are more than %d "
		    "dependencies; make some one",
		    DEPENDENCIES_MAX);
		return;
	}
	build->model->dependencies = arena_alloc(
	    build->arena, all->count * sizeof(struct model_dependency) + 1);
	for (size_t i = 0; i < all->count; i++)
		read_one(build, &all->members[i]);
}

static struct model_dependency *
find(struct build *build, struct text name)
{
	struct model *model = build->model;

	for (size_t i = 0; i < model->dependency_count; i++)
		if (text_equal(model->dependencies[i].name, name))
			return (&model->dependencies[i]);
	return (NULL);
}

static bool
is_asked_for(const struct model_operation *operation,
    const struct model_dependency *dependency)
{
	for (size_t i = 0; i < operation->dependency_count; i++)
		if (operation->dependencies[i] == dependency)
			return (true);
	return (false);
}

static void
ask_for(struct build *build, const struct node *name,
    struct model_operation *operation)
{
	struct model_dependency *dependency;

	if (!node_is(name, SCALAR_TEXT)) {
		diagnostic_add(build->diagnostics, name->mark, "wrong_type",
		    "x-depends is a sequence of texts");
		return;
	}
	dependency = find(build, name->text);
	if (dependency == NULL)
		diagnostic_add(build->diagnostics, name->mark,
		    "unknown_dependency",
		    "no dependency is named %s; declare "
		    "it under x-dependencies",
		    name->text.bytes);
	else if (is_asked_for(operation, dependency))
		diagnostic_add(build->diagnostics, name->mark,
		    "duplicate_dependency",
		    "%s is asked for twice; remove "
		    "one",
		    name->text.bytes);
	else
		operation->dependencies[operation->dependency_count++] =
		    dependency;
}

void
depends_read(struct build *build, const struct node *path_item,
    const struct node *node, struct model_operation *operation)
{
	const struct node *lists[] = {
		member_of(path_item, "x-depends", NODE_SEQUENCE),
		member_of(node, "x-depends", NODE_SEQUENCE),
	};

	operation->dependencies = arena_alloc(build->arena,
	    (build->model->dependency_count + 1) *
		sizeof(struct model_dependency *));
	for (size_t i = 0; i < COUNT_OF(lists); i++)
		for (size_t j = 0; lists[i] != NULL && j < lists[i]->count; j++)
			ask_for(build, lists[i]->items[j], operation);
}

/* Whether the operation has one of the parameters it is opened from. */
static bool
is_fed(struct build *build, const struct model_operation *operation,
    const struct model_dependency *dependency)
{
	const struct model_parameter *have, *need;
	bool fed = dependency->parameter_count == 0;

	for (size_t i = 0; i < dependency->parameter_count; i++)
		for (size_t j = 0; j < operation->parameter_count; j++) {
			need = &dependency->parameters[i];
			have = &operation->parameters[j];
			if (!parameter_same(have, need))
				continue;
			fed = true;
			if (have->property.schema != need->property.schema)
				diagnostic_add(build->diagnostics,
				    have->property.mark, "other_parameter",
				    "%s has another "
				    "schema where %s is opened from it, at "
				    "%u:%u; refer to the same one",
				    have->property.name.bytes,
				    dependency->name.bytes,
				    need->property.mark.line,
				    need->property.mark.column);
		}
	return (fed);
}

/* What is handed on is copied, so it is no object. */
static void
check_scalar(struct build *build, const struct model_property *property)
{
	if (!property->schema->broken && !style_scalar(property->schema) &&
	    !style_list(property->schema))
		diagnostic_add(build->diagnostics, property->mark,
		    "unsupported_parameter_schema",
		    "a dependency is opened from scalars and arrays of "
		    "scalars; give each member a parameter of its own");
}

/* What it is opened from is a struct, too; nothing in it is required. */
void
dependencies_settle(struct build *build)
{
	struct model_dependency *dependency;
	struct model_property **members;
	size_t count;

	for (size_t i = 0; i < build->model->dependency_count; i++) {
		dependency = &build->model->dependencies[i];
		count = dependency->parameter_count;
		members = arena_alloc(
		    build->arena, count * sizeof(struct model_property *) + 1);
		parameters_settle(build, dependency->parameters, count);
		for (size_t j = 0; j < count; j++) {
			members[j] = &dependency->parameters[j].property;
			check_scalar(build, members[j]);
		}
		members_apart(build, members, count);
	}
}

void
depends_settle(struct build *build, struct model_operation *operation)
{
	const struct model_dependency *dependency;

	for (size_t i = 0; i < operation->dependency_count; i++) {
		dependency = operation->dependencies[i];
		if (!is_fed(build, operation, dependency))
			diagnostic_add(build->diagnostics, operation->mark,
			    "dependency_without_parameter",
			    "%s depends on "
			    "%s and has none of the parameters that it is "
			    "opened from; declare one of them",
			    operation->id.bytes, dependency->name.bytes);
	}
}
