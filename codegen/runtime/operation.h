/*
 * An operation of a document as one row, and the tree of paths that leads
 * to it. Both are generated; dispatch walks them.
 */
#ifndef RUNTIME_OPERATION_H
#define RUNTIME_OPERATION_H

#include "runtime/call.h"
#include "runtime/parameter.h"
#include "runtime/part.h"
#include "runtime/response.h"
#include "runtime/security.h"

enum body_kind {
	BODY_JSON,
	BODY_FORM,		/* application/x-www-form-urlencoded */
	BODY_MULTIPART,		/* multipart/form-data */
	BODY_TEXT,		/* UTF-8, by a scalar's schema */
	BODY_BYTES,		/* struct text, as it came */
	BODY_FILE		/* struct body_file, as it came */
};

/* One way to read a body; the next one is for other media types. */
struct request_body {
	enum body_kind		 kind;
	const struct schema	*schema;	/* BYTES, FILE: NULL */
	uint64_t		 max_bytes;	/* FILE, spooled; 0: limits only */
	bool			 spooled;	/* MULTIPART: a long one is */
	const struct parameter	*members;	/* FORM in styles; or NULL */
	size_t			 member_count;
	struct part_rows	 parts;		/* MULTIPART */
	size_t			 offset;	/* in the request's struct */
	size_t			 presence_offset;	/* bool has_body */
	bool			 required;	/* else has_body is kept */
	bool			 typed;		/* which one came is kept, */
	size_t			 type_offset;	/* in a struct text */
	const char *const	*media_types;	/* NULL-terminated */
	const struct request_body *next;	/* or NULL */
};

#define STATUS_ANY	1		/* among statuses: default */
/* Of an operation's row, for generated code. */
#define OPERATION_PARAMETERS(table) \
	.parameters = (table), \
	.parameter_count = sizeof(table) / sizeof((table)[0])
#define OPERATION_RESPONSES(table) \
	.responses = (table), \
	.response_count = sizeof(table) / sizeof((table)[0])
#define STATUSES(...) \
	(const uint16_t[]) \
	{ \
		__VA_ARGS__, 0 \
	}

struct operation {
	const char		*id;
	enum method		 method;
	const char		*path;		/* the template */
	bool			 writes;	/* changes state */
	const char		*deprecation;	/* RFC 9745's date, or NULL */
	const struct parameter	*parameters;
	size_t			 parameter_count;
	const struct request_body *body;	/* or NULL */
	const char *const	*produces;	/* NULL-terminated, no problems */
	const uint16_t		*statuses;	/* declared, 0-terminated; 4: 4XX */
	const struct response	*responses;	/* all but problems */
	size_t			 response_count;
	const struct security	*security;	/* or NULL: open to all */
	/*
	 * Of a long operation, else NULL: what it needs for its work, and the
	 * work, which another thread does. Behind it comes run, always.
	 */
	void *(*begin)(struct call *, const void *request);
	void (*work)(void *task);
	bool (*run)(struct call *, const void *request, void *response);
	bool (*write)(struct call *, const void *response); /* NULL: by rows */
	size_t			 request_size;
	size_t			 response_size;
};

/*
 * One segment of the paths. Siblings are in a list, literals before what has
 * templates in it, and that before a template (OpenAPI 3.1, section 4.8.8.2).
 */
struct route {
	struct text		 segment;	/* bytes NULL: a template */
	const struct text	*pieces;	/* or what is around several: */
	size_t			 piece_count;	/* {a}.{b} has "", ".", "" */
	const struct route	*child;		/* the first, or NULL */
	const struct route	*sibling;	/* the next, or NULL */
	const struct operation *const *operations;	/* [METHOD_COUNT] or NULL */
};

/* Rows for generated code: what is around templates; by METHOD_x. */
#define ROUTE_PIECES(...) \
	.pieces = (const struct text[]) { __VA_ARGS__ }, \
	.piece_count = sizeof((const struct text[]) { __VA_ARGS__ }) / \
	    sizeof(struct text)
#define ROUTE_OPERATIONS(...) \
	.operations = (const struct operation *const[METHOD_COUNT]) \
	{ \
		__VA_ARGS__ \
	}

struct api {
	const char		*title;
	const char		*version;
	const struct route	*root;		/* its segment is empty: "/" */
	bool			 takes_files;	/* some body goes to a file */
};

#endif
