/*
 * Why a call failed: one kind, a sentence, and all violations of the input.
 * There is no other type for errors on any floor.
 */
#ifndef RUNTIME_FAILURE_H
#define RUNTIME_FAILURE_H

#include "runtime/text.h"

/* kind, HTTP status, title (the status's phrase, RFC 9110), usual code */
#define FAILURE_KINDS(ROW) \
	ROW(BAD_REQUEST, 400, "Bad Request", "bad_request") \
	ROW(UNAUTHORIZED, 401, "Unauthorized", "unauthorized") \
	ROW(FORBIDDEN, 403, "Forbidden", "forbidden") \
	ROW(NOT_FOUND, 404, "Not Found", "not_found") \
	ROW(METHOD_NOT_ALLOWED, 405, "Method Not Allowed", \
	    "method_not_allowed") \
	ROW(NOT_ACCEPTABLE, 406, "Not Acceptable", "not_acceptable") \
	ROW(REQUEST_TIMEOUT, 408, "Request Timeout", "request_timeout") \
	ROW(CONFLICT, 409, "Conflict", "conflict") \
	ROW(GONE, 410, "Gone", "gone") \
	ROW(LENGTH_REQUIRED, 411, "Length Required", "length_required") \
	ROW(PRECONDITION, 412, "Precondition Failed", "precondition_failed") \
	ROW(CONTENT_TOO_LARGE, 413, "Content Too Large", \
	    "content_too_large") \
	ROW(URI_TOO_LONG, 414, "URI Too Long", "uri_too_long") \
	ROW(UNSUPPORTED_MEDIA_TYPE, 415, "Unsupported Media Type", \
	    "unsupported_media_type") \
	ROW(EXPECTATION_FAILED, 417, "Expectation Failed", \
	    "expectation_failed") \
	ROW(INVALID, 422, "Unprocessable Content", "invalid") \
	ROW(HEADERS_TOO_LARGE, 431, "Request Header Fields Too Large", \
	    "request_header_fields_too_large") \
	ROW(INTERNAL, 500, "Internal Server Error", \
	    "internal_server_error") \
	ROW(NOT_IMPLEMENTED, 501, "Not Implemented", "not_implemented") \
	ROW(UNAVAILABLE, 503, "Service Unavailable", \
	    "service_unavailable") \
	ROW(VERSION_NOT_SUPPORTED, 505, "HTTP Version Not Supported", \
	    "http_version_not_supported") \
	ROW(STORAGE_FULL, 507, "Insufficient Storage", \
	    "insufficient_storage")

#define FAILURE_KIND(kind, status, title, code)	FAILURE_##kind,
enum failure_kind {
	FAILURE_NONE,
	FAILURE_KINDS(FAILURE_KIND)
	FAILURE_KIND_COUNT
};
#undef FAILURE_KIND

struct failure_row {
	int		 status;
	const char	*title;
	const char	*code;
};

/* The facts of each kind; the row of FAILURE_NONE is empty. */
extern const struct failure_row	failure_rows[FAILURE_KIND_COUNT];

enum place {
	PLACE_BODY, PLACE_PATH, PLACE_QUERY, PLACE_HEADER, PLACE_COOKIE
};

/* One rule of the contract that the input broke. */
struct violation {
	enum place	 where;
	struct text	 at;		/* body: JSON Pointer; else the name */
	struct text	 keyword;	/* as the contract names it */
	struct text	 detail;	/* a sentence */
};

/* All that one item of a tolerant array broke; none: it is whole. */
struct violation_list {
	struct violation	*items;
	size_t			 count;
	size_t			 left_out;	/* beyond the bound */
};

struct failure {
	enum failure_kind	 kind;
	const char		*code;		/* stable, for programs */
	struct text		 detail;	/* for the client */
	struct text		 cause;		/* for the log only */
	int			 retry_after;	/* seconds; 0: not said */
	struct violation	*violations;
	size_t			 violation_count;
	size_t			 violations_left_out;
};

#endif
