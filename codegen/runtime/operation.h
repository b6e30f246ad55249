/*
 * An operation of a document as one row, and the tree of paths that leads
 * to it. Both are generated; dispatch walks them.
 */
#ifndef RUNTIME_OPERATION_H
#define RUNTIME_OPERATION_H

#include "runtime/call.h"
#include "runtime/parameter.h"

struct request_body {
	const struct schema	*schema;
	size_t			 offset;	/* in the request's struct */
	size_t			 presence_offset;	/* bool has_body */
	bool			 required;	/* else has_body is kept */
	const char *const	*media_types;	/* NULL-terminated */
};

struct operation {
	const char		*id;
	enum method		 method;
	const char		*path;		/* the template */
	bool			 writes;	/* changes state */
	const struct parameter	*parameters;
	size_t			 parameter_count;
	const struct request_body *body;	/* or NULL */
	const char *const	*produces;	/* NULL-terminated, no problems */
	const uint16_t		*statuses;	/* declared, 0-terminated */
	bool (*run)(struct call *, const void *request, void *response);
	bool (*write)(struct call *, const void *response);
	size_t			 request_size;
	size_t			 response_size;
};

/*
 * One segment of the paths. Siblings are in a list, literals before the
 * template (OpenAPI 3.1, section 4.8.8.2).
 */
struct route {
	struct text		 segment;	/* bytes NULL: a template */
	const struct route	*child;		/* the first, or NULL */
	const struct route	*sibling;	/* the next, or NULL */
	const struct operation *const *operations;	/* [METHOD_COUNT] or NULL */
};

struct api {
	const char		*title;
	const char		*version;
	const struct route	*root;		/* its segment is empty: "/" */
};

#endif
