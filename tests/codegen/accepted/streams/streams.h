/*
 * Operations of Streams 1.0.0 with the tag streams.
 *
 * What is answered in pieces.
 *
 * Written by openapi-kore from streams.yaml; do not edit.
 */
#ifndef API_STREAMS_H
#define API_STREAMS_H

#include "streams/dependencies.h"
#include "streams/models.h"
#include "runtime/event_stream.h"
#include "runtime/operation.h"

/* watchChanges: GET /changes */
struct api_watch_changes_request {
	bool	has_last_event_id;
	int64_t	last_event_id;
};

struct api_watch_changes_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct event_stream	*body;
			int64_t			 x_head;
		} status_200;
	};
};

/*
 * Tells of changes as they come.
 *
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_watch_changes(struct call *,
		    const struct api_watch_changes_request *,
		    struct api_watch_changes_response *);

/* Events, as long as both ends like. */
bool	api_watch_changes_200(struct api_watch_changes_response *,
	    struct event_stream *body, int64_t x_head);

/* Sends an event with that data, as event_stream_send. */
bool	api_watch_changes_200_send(struct event_stream *stream,
	    const struct event *event, const struct api_change *data);

/* watchItems: GET /items */
struct api_watch_items_request {
	char	unused;
};

struct api_watch_items_response {
	int	status;		/* set by the functions below */
	int	choice;
	union {
		struct {
			struct event_stream	*body;
		} status_200;
		struct {
			struct event_stream	*body;
		} status_206;
		struct {
			struct text	 body;
			struct source	*source;	/* in place of body */
		} status_206_application_jsonl;
	};
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_watch_items(struct call *,
		    const struct api_watch_items_request *,
		    struct api_watch_items_response *);

/* Events as OpenAPI 3.2 has them. */
bool	api_watch_items_200(struct api_watch_items_response *,
	    struct event_stream *body);

/* Sends an event with that data, as event_stream_send. */
bool	api_watch_items_200_send(struct event_stream *stream,
	    const struct event *event, const struct api_change *data);

/* Whose data is text. */
bool	api_watch_items_206(struct api_watch_items_response *,
	    struct event_stream *body);

/* Whose data is text. */
bool	api_watch_items_206_application_jsonl(struct api_watch_items_response *,
	    struct text body);

/* The same with a body that is sent in pieces: runtime/source.h. */
bool	api_watch_items_206_application_jsonl_source(
	    struct api_watch_items_response *, struct source *source);

/* watchLines: GET /lines */
struct api_watch_lines_request {
	char	unused;
};

struct api_watch_lines_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct event_stream	*body;
		} status_200;
	};
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_watch_lines(struct call *,
		    const struct api_watch_lines_request *,
		    struct api_watch_lines_response *);

/* Lines of text. */
bool	api_watch_lines_200(struct api_watch_lines_response *,
	    struct event_stream *body);

/* watchNumbers: GET /numbers */
struct api_watch_numbers_request {
	char	unused;
};

struct api_watch_numbers_response {
	int	status;		/* set by the functions below */
	int	choice;
	union {
		struct {
			struct event_stream	*body;
		} status_200;
		struct {
			struct text	 body;
			struct source	*source;	/* in place of body */
		} status_200_text_csv;
	};
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_watch_numbers(struct call *,
		    const struct api_watch_numbers_request *,
		    struct api_watch_numbers_response *);

/* Numbers, as events or as what has been there so far. */
bool	api_watch_numbers_200(struct api_watch_numbers_response *,
	    struct event_stream *body);

/* Sends an event with that data, as event_stream_send. */
bool	api_watch_numbers_200_send(struct event_stream *stream,
	    const struct event *event, const struct int32_list *data);

/* Numbers, as events or as what has been there so far. */
bool	api_watch_numbers_200_text_csv(struct api_watch_numbers_response *,
	    struct text body);

/* The same with a body that is sent in pieces: runtime/source.h. */
bool	api_watch_numbers_200_text_csv_source(
	    struct api_watch_numbers_response *, struct source *source);

/* sum: GET /sums/{count} */
struct api_sum_request {
	int32_t	count;
};

/* The hand-written code's own. */
struct api_sum_task;

struct api_sum_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			int64_t		body;
			struct text	json;	/* in place of body */
		} status_200;
	};
};

/*
 * Hand-written: all that the work needs; NULL when the call failed (call_fail).
 */
MUST_USE struct api_sum_task *	api_sum_begin(struct call *,
				    const struct api_sum_request *,
				    struct source_of_numbers *);

/*
 * Hand-written: the work, in another thread. It touches its task and nothing
 * else of the server.
 */
void	api_sum_work(struct api_sum_task *);

/*
 * Hand-written, called behind the work in any case: true when one of the
 * functions below filled the response in, false when the call failed
 * (call_fail).
 */
MUST_USE bool	api_sum(struct call *, const struct api_sum_request *,
		    struct api_sum_task *, struct api_sum_response *);

/* A sum that takes a while. */
bool	api_sum_200(struct api_sum_response *, int64_t body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_sum_200_json(struct api_sum_response *, struct text json);

/* keepSum: PUT /sums/{count} */
struct api_keep_sum_request {
	int32_t	count;
};

/* The hand-written code's own. */
struct api_keep_sum_task;

struct api_keep_sum_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: all that the work needs; NULL when the call failed (call_fail).
 */
MUST_USE struct api_keep_sum_task *	api_keep_sum_begin(struct call *,
				    const struct api_keep_sum_request *);

/*
 * Hand-written: the work, in another thread. It touches its task and nothing
 * else of the server.
 */
void	api_keep_sum_work(struct api_keep_sum_task *);

/*
 * Hand-written, called behind the work in any case: true when one of the
 * functions below filled the response in, false when the call failed
 * (call_fail).
 */
MUST_USE bool	api_keep_sum(struct call *, const struct api_keep_sum_request *,
		    struct api_keep_sum_task *, struct api_keep_sum_response *);

/* Kept. */
bool	api_keep_sum_204(struct api_keep_sum_response *);

/* readFile: GET /file */
struct api_read_file_request {
	char	unused;
};

struct api_read_file_response {
	int	status;		/* set by the functions below */
	int	choice;
	union {
		struct {
			struct text	 media_type;
			struct text	 body;
			struct source	*source;	/* in place of body */
			bool		 has_source_;
			struct text	 source_;
		} status_2xx;
	};
};

/*
 * Deprecated.
 *
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
DEPRECATED MUST_USE bool	api_read_file(struct call *,
				    const struct api_read_file_request *,
				    struct api_read_file_response *);

/*
 * A file, whole or not. source_: NULL when absent. status: a 2XX that is not
 * declared by itself; false for others.
 */
bool	api_read_file_2xx(struct api_read_file_response *, int status,
	    struct text media_type, struct text body,
	    const struct text *source_);

/* The same with a body that is sent in pieces: runtime/source.h. */
bool	api_read_file_2xx_source(struct api_read_file_response *, int status,
	    struct text media_type, struct source *source,
	    const struct text *source_);

/* writeFile: PUT /file */
struct api_write_file_request {
	struct text		body_type;	/* the media type that came */
	struct body_file	body;
	struct text		body_text_plain;
};

struct api_write_file_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_write_file(struct call *,
		    const struct api_write_file_request *,
		    struct api_write_file_response *);

/* Kept. */
bool	api_write_file_204(struct api_write_file_response *);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_watch_changes_operation;
extern const struct operation	api_watch_items_operation;
extern const struct operation	api_watch_lines_operation;
extern const struct operation	api_watch_numbers_operation;
extern const struct operation	api_sum_operation;
extern const struct operation	api_keep_sum_operation;
extern const struct operation	api_read_file_operation;
extern const struct operation	api_write_file_operation;

#endif
