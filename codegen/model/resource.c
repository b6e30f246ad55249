/*
 * One walk over the document: schemas are looked for where OpenAPI has them,
 * and in a schema where JSON Schema has them, so that nothing in an example
 * or an enum is taken for one.
 */
#include "codegen/model/resource.h"

#include "codegen/list.h"
#include "codegen/model/node_map.h"
#include "codegen/read/uri.h"

#define DIALECT_OPENAPI "https://spec.openapis.org/oas/3.1/dialect/base"

struct resources {
	struct resource **items;
	size_t count, capacity;
	struct node_map places; /* schema to struct schema_place */
	struct node_map seen; /* other objects */
	struct resource *document;
};

static void
read_schema(struct build *, const struct node *, const struct schema_place *);

static struct resource *
add(struct build *build, struct text uri, const struct node *root)
{
	struct resources *all = build->resources;
	struct resource *resource =
	    arena_alloc(build->arena, sizeof(*resource));

	resource->uri = uri;
	resource->root = root;
	resource->place.resource = resource;
	if (all->document != NULL)
		resource->place.annotates = all->document->place.annotates;
	all->items = list_room(build->arena, all->items, all->count,
	    &all->capacity, sizeof(struct resource *));
	all->items[all->count++] = resource;
	return (resource);
}

static struct resource *
find(struct build *build, struct text uri)
{
	for (size_t i = 0; i < build->resources->count; i++)
		if (text_equal(build->resources->items[i]->uri, uri))
			return (build->resources->items[i]);
	return (NULL);
}

static void
add_anchor(struct build *build, struct resource *resource,
    const struct node *schema, const char *keyword, bool dynamic)
{
	const struct node *name = node_get(schema, keyword);
	struct anchor *anchor;

	if (!node_is(name, SCALAR_TEXT))
		return;
	for (size_t i = 0; i < resource->anchor_count; i++)
		if (text_equal(resource->anchors[i].name, name->text))
			diagnostic_add(build->diagnostics, name->mark,
			    "duplicate_anchor",
			    "the anchor %s stands twice in one schema; "
			    "rename one",
			    name->text.bytes);
	resource->anchors =
	    list_room(build->arena, resource->anchors, resource->anchor_count,
		&resource->anchor_capacity, sizeof(*anchor));
	anchor = &resource->anchors[resource->anchor_count++];
	*anchor = (struct anchor){ name->text, schema, dynamic };
}

/* Dialects by their URIs, without the fragment. */
static const struct {
	const char *uri;
	bool annotates; /* format is no assertion */
	bool older; /* read as 2020-12: what differs is unknown or refused */
} dialects[] = {
	{ DIALECT_OPENAPI, false, false },
	{ "https://json-schema.org/draft/2020-12/schema", true, false },
	{ "https://json-schema.org/draft/2019-09/schema", true, true },
	{ "http://json-schema.org/draft-07/schema", false, true },
	{ "http://json-schema.org/draft-06/schema", false, true },
	{ "http://json-schema.org/draft-05/schema", false, true },
	{ "http://json-schema.org/draft-04/schema", false, true },
	{ "https://json-schema.org/draft-07/schema", false, true },
	{ "https://json-schema.org/draft-06/schema", false, true },
	{ "https://json-schema.org/draft-05/schema", false, true },
	{ "https://json-schema.org/draft-04/schema", false, true },
};

static void
read_dialect(
    struct build *build, const struct node *dialect, struct schema_place *place)
{
	size_t length, row = 0;

	if (!node_is(dialect, SCALAR_TEXT))
		return;
	length = strlen(dialect->text.bytes);
	if (length > 0 && dialect->text.bytes[length - 1] == '#')
		length--;
	while (row < COUNT_OF(dialects) &&
	    !text_equal(text_of(dialects[row].uri),
		(struct text){ dialect->text.bytes, length }))
		row++;
	if (row < COUNT_OF(dialects)) {
		place->annotates = dialects[row].annotates;
		if (dialects[row].older)
			diagnostic_warn(build->diagnostics, dialect->mark,
			    "older_dialect",
			    "the dialect %s is read as OpenAPI's own, JSON "
			    "Schema 2020-12",
			    dialect->text.bytes);
	} else
		diagnostic_add(build->diagnostics, dialect->mark,
		    "unsupported_dialect",
		    "the dialect %s is not known; use " DIALECT_OPENAPI
		    ", or remove it",
		    dialect->text.bytes);
}

/* The place of a schema, which $id and $schema part from its parent's. */
static const struct schema_place *
enter(struct build *build, const struct node *schema,
    const struct schema_place *parent)
{
	const struct node *id = node_get(schema, "$id");
	const struct node *dialect = node_get(schema, "$schema");
	struct schema_place *place;
	struct text uri;

	if (id == NULL && dialect == NULL)
		return (parent);
	place = arena_alloc(build->arena, sizeof(*place));
	*place = *parent;
	read_dialect(build, dialect, place);
	if (!node_is(id, SCALAR_TEXT))
		return (place);
	uri = uri_resolve(build->arena, parent->resource->uri, id->text);
	if (find(build, uri) != NULL)
		diagnostic_add(build->diagnostics, id->mark, "duplicate_id",
		    "two schemas have the $id %s; rename one", uri.bytes);
	place->resource = add(build, uri, schema);
	place->resource->place = *place;
	return (place);
}

/* How the members of a schema hold others. */
static const struct {
	const char *keyword;
	bool many; /* in a sequence, or by names */
} holders[] = {
	{ "items", false },
	{ "additionalProperties", false },
	{ "not", false },
	{ "if", false },
	{ "then", false },
	{ "else", false },
	{ "contains", false },
	{ "propertyNames", false },
	{ "unevaluatedItems", false },
	{ "unevaluatedProperties", false },
	{ "contentSchema", false },
	{ "allOf", true },
	{ "anyOf", true },
	{ "oneOf", true },
	{ "prefixItems", true },
	{ "properties", true },
	{ "patternProperties", true },
	{ "dependentSchemas", true },
	{ "$defs", true },
	{ "definitions", true },
};

static void
read_many(struct build *build, const struct node *list,
    const struct schema_place *place)
{
	for (size_t i = 0; list->kind != NODE_SCALAR && i < list->count; i++)
		read_schema(build,
		    list->kind == NODE_SEQUENCE ? list->items[i]
						: list->members[i].value,
		    place);
}

static void
read_schema(struct build *build, const struct node *schema,
    const struct schema_place *place)
{
	struct node_map *places = &build->resources->places;
	const struct node *held;

	if (node_map_get(places, schema) != NULL)
		return;
	place = enter(build, schema, place);
	node_map_put(places, schema, (void *)(uintptr_t)place);
	add_anchor(build, place->resource, schema, "$anchor", false);
	add_anchor(build, place->resource, schema, "$dynamicAnchor", true);
	for (size_t i = 0; i < COUNT_OF(holders); i++) {
		held = node_get(schema, holders[i].keyword);
		if (held != NULL &&
		    (holders[i].many || held->kind == NODE_SEQUENCE))
			read_many(build, held, place);
		else if (held != NULL)
			read_schema(build, held, place);
	}
}

/* Whether nothing in a member of OpenAPI's objects is a schema. */
static bool
is_foreign(struct text name)
{
	static const char *const words[] = { "example", "examples", "default",
		"enum" };

	for (size_t i = 0; i < COUNT_OF(words); i++)
		if (strcmp(words[i], name.bytes) == 0)
			return (true);
	return (strncmp(name.bytes, "x-", 2) == 0);
}

/* What is no schema: its members, by the names that OpenAPI gives them. */
static void
read_object(
    struct build *build, const struct node *object, const struct resource *file)
{
	struct node_map *seen = &build->resources->seen;
	const struct member *member;

	if (object->kind == NODE_SCALAR || node_map_get(seen, object) != NULL)
		return;
	node_map_put(seen, object, build);
	for (size_t i = 0; i < object->count; i++) {
		if (object->kind == NODE_SEQUENCE) {
			read_object(build, object->items[i], file);
			continue;
		}
		member = &object->members[i];
		if (strcmp(member->name.bytes, "schema") == 0)
			read_schema(build, member->value, &file->place);
		else if (strcmp(member->name.bytes, "schemas") == 0 &&
		    object == node_get(file->root, "components"))
			read_many(build, member->value, &file->place);
		else if (!is_foreign(member->name))
			read_object(build, member->value, file);
	}
}

/* A file as a resource, known by its URI. */
static struct resource *
resource_of(struct build *build, const struct source *file)
{
	struct resource *resource = find(build, file->uri);

	if (resource == NULL) {
		resource = add(build, file->uri, file->root);
		read_object(build, file->root, resource);
	}
	return (resource);
}

void
resources_read(struct build *build)
{
	struct resources *all = arena_alloc(build->arena, sizeof(*all));

	build->resources = all;
	all->places.arena = all->seen.arena = build->arena;
	all->document = add(build, build->files->items[0]->uri, build->root);
	read_dialect(build, node_get(build->root, "jsonSchemaDialect"),
	    &all->document->place);
	read_object(build, build->root, all->document);
}

const struct schema_place *
place_of(struct build *build, const struct node *schema)
{
	const struct schema_place *place =
	    node_map_get(&build->resources->places, schema);

	if (place != NULL)
		return (place);
	return (
	    &resource_of(build, files_of(build->files, schema->mark))->place);
}

static const struct node *
refuse(struct build *build, const struct node *reference)
{
	diagnostic_add(build->diagnostics, reference->mark, "unknown_reference",
	    "nothing is at %s; declare it or correct the name",
	    reference->text.bytes);
	return (NULL);
}

/* A name without a slash is an anchor's; with one it was to be a pointer. */
static const struct node *
refuse_name(struct build *build, const struct node *reference)
{
	if (strchr(uri_fragment(reference->text).bytes, '/') == NULL)
		return (refuse(build, reference));
	diagnostic_add(build->diagnostics, reference->mark, "bad_reference",
	    "%s is no JSON Pointer; write it as '#/components/schemas/User'",
	    reference->text.bytes);
	return (NULL);
}

static const struct node *
find_anchor(const struct resource *resource, struct text name,
    const struct anchor **anchor)
{
	for (size_t i = 0; i < resource->anchor_count; i++) {
		if (!text_equal(resource->anchors[i].name, name))
			continue;
		if (resource->anchors[i].dynamic)
			*anchor = &resource->anchors[i];
		return (resource->anchors[i].node);
	}
	return (NULL);
}

/* The resource that a reference names: one that is known, or a file. */
static const struct resource *
resource_at(struct build *build, const struct schema_place *place,
    const struct node *reference)
{
	struct text uri =
	    uri_resolve(build->arena, place->resource->uri, reference->text);
	const struct resource *resource = find(build, uri);
	const struct source *file;

	if (resource != NULL)
		return (resource);
	file = files_open(build->files, uri, reference);
	return (file == NULL ? NULL : resource_of(build, file));
}

const struct node *
resource_find(struct build *build, const struct schema_place *place,
    const struct node *reference, const struct anchor **anchor)
{
	struct text fragment = uri_fragment(reference->text);
	const struct resource *resource = resource_at(build, place, reference);
	const struct node *found;

	*anchor = NULL;
	if (resource == NULL)
		return (NULL);
	if (resource != build->resources->document &&
	    (fragment.length == 0 || fragment.bytes[0] != '/'))
		read_schema(build, resource->root, &resource->place);
	if (fragment.length == 0)
		return (resource->root);
	if (fragment.bytes[0] != '/') {
		found = find_anchor(resource, fragment, anchor);
		return (found == NULL ? refuse_name(build, reference) : found);
	}
	found = reference_walk(build->arena, resource->root, fragment);
	if (found == NULL)
		return (refuse(build, reference));
	read_schema(build, found, &resource->place);
	return (found);
}

bool
resource_dynamic(struct build *build, const struct node *schema)
{
	const struct resource *resource = place_of(build, schema)->resource;

	for (size_t i = 0; i < resource->anchor_count; i++)
		if (resource->anchors[i].dynamic)
			return (true);
	return (false);
}

bool
resource_local(struct build *build, const struct node *schema)
{
	const struct node *reference = node_get(schema, "$ref");

	return (!node_is(reference, SCALAR_TEXT) ||
	    (place_of(build, schema)->resource == build->resources->document &&
		(reference->text.length < 2 ||
		    strncmp(reference->text.bytes, "#/", 2) == 0)));
}
