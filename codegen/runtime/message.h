/*
 * A request as it came and a response as it goes, without a word of the
 * server that carries them.
 */
#ifndef RUNTIME_MESSAGE_H
#define RUNTIME_MESSAGE_H

#include "runtime/buffer.h"
#include "runtime/text.h"

struct form_parts;
struct source;

enum method {
	METHOD_GET, METHOD_HEAD, METHOD_POST, METHOD_PUT, METHOD_PATCH,
	METHOD_DELETE, METHOD_OPTIONS, METHOD_TRACE, METHOD_COUNT
};

/* "GET" and so on, by method. */
extern const struct text	method_names[METHOD_COUNT];

struct header {
	struct text	name;
	struct text	value;
};

/*
 * Bytes of a body that are in a file without a name; to be read by pread.
 * The file is the call's, and is closed with it.
 */
struct body_file {
	int		 fd;
	uint64_t	 length;
};

struct incoming {
	enum method		 method;
	struct text		 path;		/* raw, before '?' */
	struct text		 query;		/* raw, behind '?'; may be NULL */
	const struct header	*headers;
	size_t			 header_count;
	struct text		 body;		/* bytes NULL: there was none */
	bool			 mapped;	/* the body is a file's pages */
	const struct form_parts	*parts;		/* it was taken apart, or NULL */
	const struct body_file	*file;		/* in place of body, or NULL */
	bool			 old_version;	/* HTTP/1.0 */
};

struct outgoing {
	int		 status;
	struct header	*headers;
	size_t		 header_count;
	size_t		 header_capacity;
	const char	*media_type;	/* NULL: no body */
	struct buffer	 body;
	struct source	*source;	/* in place of body, or NULL */
};

/*
 * The value of the first header of that name, in any case; false when there
 * is none. Lives as long as the request.
 */
MUST_USE bool	incoming_header(const struct incoming *, const char *name,
		    struct text *value);

#endif
