/*
 * Operations of Paths 1 with the tag files.
 *
 * Written by openapi-kore from paths.yaml; do not edit.
 */
#ifndef API_FILES_H
#define API_FILES_H

#include "paths/models.h"
#include "runtime/operation.h"

/* get_files_name: GET /files/{name} */
struct api_get_files_name_request {
	struct text	name;
};

struct api_get_files_name_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_get_files_name(struct call *,
		    const struct api_get_files_name_request *,
		    struct api_get_files_name_response *);

/* There. */
bool	api_get_files_name_204(struct api_get_files_name_response *);

/* get_files_name_format: GET /files/{name}.{format} */
struct api_get_files_name_format_request {
	struct text	name;
	struct text	format;
};

struct api_get_files_name_format_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_get_files_name_format(struct call *,
		    const struct api_get_files_name_format_request *,
		    struct api_get_files_name_format_response *);

/* There. */
bool	api_get_files_name_format_204(
	    struct api_get_files_name_format_response *);

/* get_files: GET /files/ */
struct api_get_files_request {
	char	unused;
};

struct api_get_files_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_get_files(struct call *,
		    const struct api_get_files_request *,
		    struct api_get_files_response *);

/* All. */
bool	api_get_files_204(struct api_get_files_response *);

/* askFiles: OPTIONS /files */
struct api_ask_files_request {
	char	unused;
};

struct api_ask_files_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_ask_files(struct call *,
		    const struct api_ask_files_request *,
		    struct api_ask_files_response *);

/* What may be done. */
bool	api_ask_files_204(struct api_ask_files_response *);

/* ask-files: HEAD /files */
struct api_ask_files_f940_request {
	char	unused;
};

struct api_ask_files_f940_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_ask_files_f940(struct call *,
		    const struct api_ask_files_f940_request *,
		    struct api_ask_files_f940_response *);

/* Whether. */
bool	api_ask_files_f940_204(struct api_ask_files_f940_response *);

/* getMine: GET /my files/{name}/é */
struct api_get_mine_request {
	struct text	name;
};

struct api_get_mine_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_get_mine(struct call *, const struct api_get_mine_request *,
		    struct api_get_mine_response *);

/* Mine. */
bool	api_get_mine_204(struct api_get_mine_response *);

/* get_twice: GET //twice// */
struct api_get_twice_request {
	char	unused;
};

struct api_get_twice_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_get_twice(struct call *,
		    const struct api_get_twice_request *,
		    struct api_get_twice_response *);

/* Empty segments. */
bool	api_get_twice_204(struct api_get_twice_response *);

/* same: GET /{name}/of/{name} */
struct api_same_request {
	struct text	name;
};

struct api_same_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_same(struct call *, const struct api_same_request *,
		    struct api_same_response *);

/* Both the same. */
bool	api_same_204(struct api_same_response *);

/* listAny: GET /any/operations */
struct api_list_any_request {
	char	unused;
};

struct api_list_any_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_list_any(struct call *, const struct api_list_any_request *,
		    struct api_list_any_response *);

/* A name of the table beside it. */
bool	api_list_any_204(struct api_list_any_response *);

/* any: GET /any */
struct api_any_request {
	char	unused;
};

struct api_any_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_any(struct call *, const struct api_any_request *,
		    struct api_any_response *);

/* Any. */
bool	api_any_204(struct api_any_response *);

/* two: GET /{a}.{b} */
struct api_two_request {
	struct text	a;
	struct text	b;
};

struct api_two_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_two(struct call *, const struct api_two_request *,
		    struct api_two_response *);

/* Two. */
bool	api_two_204(struct api_two_response *);

/* getAny: GET /any/{thing} */
struct api_get_any_request {
	bool		has_text;
	int64_t		text;
	bool		has_any;
	struct text	any;
	bool		has_xml;
	struct text	xml;
	struct text	thing;
};

struct api_get_any_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_get_any(struct call *, const struct api_get_any_request *,
		    struct api_get_any_response *);

/* A template that nothing declares. */
bool	api_get_any_204(struct api_get_any_response *);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_get_files_name_operation;
extern const struct operation	api_get_files_name_format_operation;
extern const struct operation	api_get_files_operation;
extern const struct operation	api_ask_files_operation;
extern const struct operation	api_ask_files_f940_operation;
extern const struct operation	api_get_mine_operation;
extern const struct operation	api_get_twice_operation;
extern const struct operation	api_same_operation;
extern const struct operation	api_list_any_operation;
extern const struct operation	api_any_operation;
extern const struct operation	api_two_operation;
extern const struct operation	api_get_any_operation;

#endif
