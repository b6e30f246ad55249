/*
 * Models of documents that stand in a test.
 */
#ifndef TESTS_GIVEN_H
#define TESTS_GIVEN_H

#include <criterion/criterion.h>

#include "codegen/model/model.h"
#include "codegen/read/document.h"

#define GIVEN_HEAD "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
#define GIVEN_HEAD_30 "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n"
#define GIVEN_PATHS \
	"paths:\n  /things:\n    get:\n" \
	"      operationId: listThings\n" \
	"      responses: {'200': {description: All.}}\n"

static struct arena given_arena;
static struct diagnostics given_diagnostics;

static inline void
given_begin(void)
{
	arena_init(&given_arena);
	diagnostics_init(&given_diagnostics, &given_arena);
}

static inline void
given_end(void)
{
	arena_release(&given_arena);
}

/* The model of a whole document; the test fails where there is none. */
static inline struct model *
given_document(const char *yaml)
{
	struct node *root = document_parse(
	    &given_arena, "given.yaml", text_of(yaml), &given_diagnostics);
	struct model *model = NULL;

	if (root != NULL)
		model = model_build(
		    &given_arena, root, "given.yaml", &given_diagnostics);
	diagnostics_print(&given_diagnostics, stderr);
	cr_assert_not_null(model);
	return (model);
}

/* The same of schemas as they stand under components, indented by 4. */
static inline struct model *
given_schemas(const char *yaml)
{
	return (given_document(arena_format(&given_arena, "%s%s",
	    GIVEN_HEAD GIVEN_PATHS "components:\n  schemas:\n", yaml)
				   .bytes));
}

/* The same of paths, indented by 2. */
static inline struct model *
given_paths(const char *yaml)
{
	return (given_document(
	    arena_format(&given_arena, "%s%s", GIVEN_HEAD "paths:\n", yaml)
		.bytes));
}

/* What has that name in C, or the test fails. */
static inline struct model_schema *
given_schema(struct model *model, const char *c_name)
{
	for (size_t i = 0; i < model->schema_count; i++)
		if (strcmp(model->schemas[i]->c_name.bytes, c_name) == 0)
			return (model->schemas[i]);
	cr_assert_fail("no schema is %s in C", c_name);
	return (NULL);
}

/* What has that name in the document, or the test fails. */
static inline struct model_property *
given_property(struct model_schema *schema, const char *name)
{
	for (size_t i = 0; i < schema->property_count; i++)
		if (strcmp(schema->properties[i].name.bytes, name) == 0)
			return (&schema->properties[i]);
	cr_assert_fail("no property is %s", name);
	return (NULL);
}

#endif
