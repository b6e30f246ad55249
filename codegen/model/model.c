/*
 * From a tree to its meaning, in this order: components, operations, all
 * schemas that these ask for; then, with all types known, what depends on
 * them: presence, defaults, order, names.
 */
#include "codegen/model/assertion.h"
#include "codegen/model/operation.h"
#include "codegen/model/resource.h"

#include <ctype.h>

/* Whether the text is 3.0.x or 3.1.x. */
static bool
is_known_version(struct text version)
{
	const char *patch = version.bytes + 4;

	if (strncmp(version.bytes, "3.0.", 4) != 0 &&
	    strncmp(version.bytes, "3.1.", 4) != 0)
		return (false);
	while (isdigit((unsigned char)*patch))
		patch++;
	return (patch > version.bytes + 4 && (*patch == '\0' || *patch == '-'));
}

static bool
read_version(struct build *build)
{
	const struct node *version = node_get(build->root, "openapi");
	const struct node *swagger = node_get(build->root, "swagger");
	struct mark mark = build->root->mark;

	if (version == NULL && swagger == NULL &&
	    build->root->kind == NODE_MAPPING) {
		diagnostic_add(build->diagnostics, mark, "missing_keyword",
		    "this is no OpenAPI document; begin it with "
		    "openapi: 3.1.0");
		return (false);
	}
	if (node_is(version, SCALAR_TEXT) && is_known_version(version->text)) {
		build->version_30 = version->text.bytes[2] == '0';
		return (true);
	}
	if (version == NULL)
		version = swagger;
	if (version != NULL)
		diagnostic_add(build->diagnostics, version->mark,
		    "unsupported_version",
		    "only OpenAPI 3.0 and 3.1 are "
		    "read; convert the document, and write the version as "
		    "openapi: 3.1.0");
	else
		diagnostic_add(build->diagnostics, mark, "wrong_type",
		    "an OpenAPI document is a mapping");
	return (false);
}

/* A text that only tells; one without quotes may look like a number. */
static struct text
told(const struct node *node, const char *name, struct text otherwise)
{
	const struct node *value = node_get(node, name);

	return (value != NULL && value->kind == NODE_SCALAR ? value->text
							    : otherwise);
}

static void
read(struct build *build)
{
	const struct node *info = node_get(build->root, "info");

	(void)keywords_check(build, build->root, &document_words);
	build->model->title = told(info, "title", build->model->file);
	build->model->version = told(info, "version", text_of("unversioned"));
	resources_read(build);
	components_read(build);
	dependencies_read(build);
	security_schemes_read(build);
	server_read(build);
	operations_read(build);
	calls_read(build);
	schemas_fill(build);
}

static void
settle(struct build *build)
{
	schemas_settle(build);
	operations_settle(build);
	dependencies_settle(build);
	tags_read(build);
	same_check(build);
	schemas_order(build);
	claims_settle(build);
}

struct model *
model_build(struct arena *arena, const struct node *root, const char *file,
    struct diagnostics *diagnostics)
{
	return (model_examine(arena, root, file, diagnostics, NULL));
}

struct model *
model_examine(struct arena *arena, const struct node *root, const char *file,
    struct diagnostics *diagnostics, struct uses *uses)
{
	struct build build = { .arena = arena,
		.diagnostics = diagnostics,
		.root = root,
		.uses = uses };

	build.files = arena_alloc(arena, sizeof(*build.files));
	files_init(build.files, arena, root, diagnostics);
	if (uses != NULL)
		uses->files = build.files;
	build.model = arena_alloc(arena, sizeof(*build.model));
	build.model->files = build.files;
	build.model->arena = arena;
	build.model->root = root;
	build.model->file = arena_text(arena, file, strlen(file));
	if (!read_version(&build))
		return (NULL);
	read(&build);
	settle(&build);
	assertions_release(&build);
	return (diagnostics->errors == 0 ? build.model : NULL);
}
