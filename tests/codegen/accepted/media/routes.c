/*
 * The paths of Media 1.0.0 as a tree; literals before templates.
 *
 * Written by openapi-kore from media.yaml; do not edit.
 */
#include "media/routes.h"

#include "media/pets.h"

static const struct route route_api_v2_pets_pet_id_photo = {
	.segment = TEXT("photo"),
	ROUTE_OPERATIONS([METHOD_PUT] = &api_put_pets_pet_id_photo_operation),
};

static const struct route route_api_v2_pets_pet_id = {
	.child = &route_api_v2_pets_pet_id_photo,
};

static const struct route route_api_v2_pets = {
	.segment = TEXT("pets"),
	.child = &route_api_v2_pets_pet_id,
	ROUTE_OPERATIONS([METHOD_POST] = &api_add_pet_operation, [METHOD_PUT] =
	    &api_set_pet_operation),
};

static const struct route route_api_v2_ = {
	.segment = TEXT(""),
	.sibling = &route_api_v2_pets,
	ROUTE_OPERATIONS([METHOD_GET] = &api_get_root_operation),
};

static const struct route route_api_v2 = {
	.segment = TEXT("v2"),
	.child = &route_api_v2_,
};

static const struct route route_api = {
	.segment = TEXT("api"),
	.child = &route_api_v2,
};

static const struct route routes = {
	.segment = TEXT(""),
	.child = &route_api,
};

const struct api api_routes = {
	.title = "Media",
	.version = "1.0.0",
	.root = &routes,
};
