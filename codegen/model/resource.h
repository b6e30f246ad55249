/*
 * Where schemas may be referred to by more than a pointer: $id makes a schema
 * a resource with a URI of its own, $anchor and $dynamicAnchor name places in
 * it (JSON Schema 2020-12, section 8.2).
 */
#ifndef MODEL_RESOURCE_H
#define MODEL_RESOURCE_H

#include "codegen/model/build.h"

struct assert_resource;

struct anchor {
	struct text name;
	const struct node *node;
	bool dynamic;
};

struct resource;

/* A schema's surroundings. */
struct schema_place {
	struct resource *resource;
	bool annotates; /* its dialect takes format for an annotation */
};

struct resource {
	struct text uri; /* absolute, without a fragment */
	const struct node *root;
	struct schema_place place; /* of what stands in it, if nothing else */
	struct anchor *anchors;
	size_t anchor_count, anchor_capacity;
	struct assert_resource *table; /* assertion.c's own */
};

/* Finds all of them in the document; the schemas are not checked yet. */
void resources_read(struct build *);

/* Where a schema stands; its file itself where nothing else is known. */
const struct schema_place *place_of(struct build *, const struct node *);

/*
 * What a reference in that place leads to; NULL, with a diagnostic at the
 * reference, when there is no such thing. *anchor: the $dynamicAnchor by
 * which it was found, or NULL.
 */
const struct node *resource_find(struct build *, const struct schema_place *,
    const struct node *reference, const struct anchor **anchor);

/*
 * Whether a $dynamicAnchor stands in the schema's resource: then it matters
 * that a value came by this schema.
 */
bool resource_dynamic(struct build *, const struct node *schema);

/* Whether a reference is a JSON Pointer into the OpenAPI document itself. */
bool resource_local(struct build *, const struct node *schema);

#endif
