/*
 * The paths of OpenAPI 3.0 1.0.0 as a tree; literals before templates.
 *
 * Written by openapi-kore from openapi_30.yaml; do not edit.
 */
#include "openapi_30/routes.h"

#include "openapi_30/pets.h"

static const struct route route_pets_pet_id = {
	ROUTE_OPERATIONS([METHOD_GET] = &api_get_pet_operation),
};

static const struct route route_pets = {
	.segment = TEXT("pets"),
	.child = &route_pets_pet_id,
};

static const struct route routes = {
	.segment = TEXT(""),
	.child = &route_pets,
};

const struct api api_routes = {
	.title = "OpenAPI 3.0",
	.version = "1.0.0",
	.root = &routes,
};
