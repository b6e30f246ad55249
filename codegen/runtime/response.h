/*
 * The responses of an operation as rows, and what writes the one that was
 * chosen: headers, then the body.
 */
#ifndef RUNTIME_RESPONSE_H
#define RUNTIME_RESPONSE_H

#include "runtime/call.h"
#include "runtime/schema.h"

enum response_body {
	RESPONSE_EMPTY,
	RESPONSE_JSON,		/* by a schema; or a struct text, as it is */
	RESPONSE_BYTES,		/* a struct text; or a struct source * */
	RESPONSE_EVENTS		/* a struct event_stream * */
};

struct response_header {
	const char		*name;
	const struct schema	*schema;	/* a scalar's */
	size_t			 offset;	/* in the response's struct */
	size_t			 presence_offset;	/* bool has_x */
	bool			 required;	/* has_x is not looked at */
};

/*
 * A response's struct begins with int status and, where the operation has
 * several of one status, int choice.
 */
struct response {
	int			 status;	/* 0: the struct's */
	int			 choice;	/* 0: the status tells */
	enum response_body	 body;
	const char		*media_type;	/* NULL: a struct text has it */
	size_t			 media_type_offset;
	const struct schema	*schema;	/* JSON */
	size_t			 offset;	/* of the body in the struct */
	size_t			 instead_offset;	/* of what goes before it */
	const struct response_header *headers;
	size_t			 header_count;
};

/*
 * Rows for generated code, where OWNER is the response's struct and place its
 * member that a response has.
 */
#define RESPONSE_AS_JSON(type, place, table) \
	.body = RESPONSE_JSON, .media_type = (type), .schema = &(table), \
	.offset = offsetof(OWNER, place.body), \
	.instead_offset = offsetof(OWNER, place.json)
#define RESPONSE_AS_BYTES(type, place) \
	.body = RESPONSE_BYTES, .media_type = (type), \
	.offset = offsetof(OWNER, place.body), \
	.instead_offset = offsetof(OWNER, place.source)
#define RESPONSE_AS_EVENTS(type, place) \
	.body = RESPONSE_EVENTS, .media_type = (type), \
	.offset = offsetof(OWNER, place.body)
/* The media type that the operation said. */
#define RESPONSE_MEDIA_TYPE(place) \
	.media_type_offset = offsetof(OWNER, place.media_type)
#define RESPONSE_HEADERS(table) \
	.headers = (table), .header_count = sizeof(table) / sizeof((table)[0])

#define REQUIRED_HEADER(literal, place, member, table) \
	{ \
		.name = (literal), .schema = &(table), \
		.offset = offsetof(OWNER, place.member), .required = true \
	}
#define OPTIONAL_HEADER(literal, place, member, table) \
	{ \
		.name = (literal), .schema = &(table), \
		.offset = offsetof(OWNER, place.member), \
		.presence_offset = offsetof(OWNER, place.has_##member) \
	}

/*
 * Writes the response that the operation's struct holds. False when the call
 * failed: none was chosen, or a header's value is none.
 */
MUST_USE bool	response_write(struct call *, const void *response);

#endif
