/*
 * The paths of Forms 1 as a tree; literals before templates.
 *
 * Written by openapi-kore from forms.yaml; do not edit.
 */
#include "forms/routes.h"

#include "forms/pets.h"

static const struct operation *const route_pets_operations[METHOD_COUNT] = {
	[METHOD_POST] = &api_add_pet_operation,
};

static const struct route route_pets = {
	.segment = TEXT("pets"),
	.operations = route_pets_operations,
};

static const struct route routes = {
	.segment = TEXT(""),
	.child = &route_pets,
};

const struct api api_routes = {
	.title = "Forms",
	.version = "1",
	.root = &routes,
};
