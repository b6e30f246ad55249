/*
 * The paths of Deprecated 1 as a tree; literals before templates.
 *
 * Written by openapi-kore from deprecated.yaml; do not edit.
 */
#include "deprecated/routes.h"

#include "deprecated/books.h"

static const struct route route_books_shelf = {
	ROUTE_OPERATIONS([METHOD_PUT] = &api_keep_book_operation),
};

static const struct route route_books = {
	.segment = TEXT("books"),
	.child = &route_books_shelf,
};

static const struct route routes = {
	.segment = TEXT(""),
	.child = &route_books,
};

const struct api api_routes = {
	.title = "Deprecated",
	.version = "1",
	.root = &routes,
};
