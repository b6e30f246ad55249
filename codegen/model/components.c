/*
 * Components: all are checked, also those that nothing refers to. What is
 * inline in them is named after them, whoever refers to it.
 */
#include "codegen/model/operation.h"

#include <ctype.h>

/* OpenAPI 3.1, section 4.8.7: names are of these characters. */
static void
check_name(struct build *build, const struct member *member)
{
	struct text name = member->name;
	bool fits = name.length > 0;

	for (size_t i = 0; i < name.length; i++)
		fits = fits &&
		    (isalnum((unsigned char)name.bytes[i]) ||
			strchr("._-", name.bytes[i]) != NULL);
	if (!fits)
		diagnostic_add(build->diagnostics, member->mark,
		    "bad_component_name",
		    "%s cannot be a component's name; "
		    "use letters, digits, '.', '-' and '_'",
		    name.bytes);
}

static void
read_parameter(struct build *build, const struct member *member)
{
	struct model_parameter parameter = { .path_index = 0 };

	parameter_read(build, member->value,
	    schema_derive(build, member->name, "parameter"), &parameter);
}

static void
read_header(struct build *build, const struct member *member)
{
	struct model_header header = { .required = false };

	header_read(build, member, schema_derive(build, member->name, "header"),
	    &header);
}

static void
read_body(struct build *build, const struct member *member)
{
	struct model_operation operation = { .writes = true };

	bodies_read(build, member->value,
	    schema_derive(build, member->name, "body"), &operation);
}

static void
read_response(struct build *build, const struct member *member)
{
	const struct model_response response = {
		.mark = member->mark, .c_name = TEXT("200"), .status = 200
	};
	struct model_operation operation = { .writes = true };

	response_read(build, member->value,
	    schema_derive(build, member->name, "response"), &response,
	    &operation);
}

static void
read_path_item(struct build *build, const struct member *member)
{
	static const char *const methods[] = {
		"get",
		"put",
		"post",
		"delete",
		"patch",
		"head",
		"options",
	};
	const struct node *item = object_read(
			      build, member->value, &path_item_words),
			  *operation;

	/* Only a path makes operations of it. */
	use_ignore(build->uses, member->value);
	for (size_t i = 0; i < COUNT_OF(methods); i++) {
		operation = member_of(item, methods[i], NODE_MAPPING);
		if (operation != NULL)
			(void)keywords_check(
			    build, operation, &operation_words);
	}
}

static void
read_nothing(struct build *build, const struct member *member)
{
	(void)build;
	(void)member;
}

static const struct {
	const char *name;
	void (*read)(struct build *, const struct member *);
} sections[] = {
	{ "schemas", schema_declare },
	{ "parameters", read_parameter },
	{ "headers", read_header },
	{ "requestBodies", read_body },
	{ "responses", read_response },
	{ "pathItems", read_path_item },
	{ "examples", read_nothing },
	{ "links", read_nothing },
	{ "callbacks", read_nothing },
	{ "securitySchemes", read_nothing },
};

void
components_read(struct build *build)
{
	const struct node *components = node_get(build->root, "components");
	const struct node *section;

	for (size_t i = 0; i < COUNT_OF(sections); i++) {
		section = member_of(components, sections[i].name, NODE_MAPPING);
		for (size_t j = 0; section != NULL && j < section->count; j++) {
			check_name(build, &section->members[j]);
			sections[i].read(build, &section->members[j]);
		}
	}
}
