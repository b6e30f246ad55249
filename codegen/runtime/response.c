/*
 * A response's struct read by its row, the same way for all operations.
 */
#include "runtime/response.h"

#include "runtime/event_stream.h"
#include "runtime/json_writer.h"
#include "runtime/operation.h"

/* The row that was chosen, or NULL. */
static const struct response *
find(const struct operation *operation, const int *chosen)
{
	const struct response *row = operation->responses;

	for (size_t i = 0; i < operation->response_count; i++, row++)
		if (row->choice == 0 ? row->status == chosen[0]
				     : row->choice == chosen[1])
			return (row);
	return (NULL);
}

static struct text
double_text(struct call *call, double value)
{
	struct json_writer writer;
	struct buffer buffer;

	buffer_init(&buffer, call->arena);
	json_writer_init(&writer, &buffer);
	json_write_double(&writer, value);
	return (buffer_text(&buffer));
}

/* An integer of either size. */
static struct text
integer_text(struct call *call, long long value)
{
	return (arena_format(call->arena, "%lld", value));
}

/* A header's value; bytes NULL: an enumeration has no such value. */
static struct text
header_text(struct call *call, const struct schema *schema, const void *value)
{
	const int *choice = value;

	switch (schema->type) {
	case SCHEMA_UUID:
		return (text_of(((const struct uuid *)value)->text));
	case SCHEMA_BOOLEAN:
		return (text_of(*(const bool *)value ? "true" : "false"));
	case SCHEMA_INT32:
		return (integer_text(call, *(const int32_t *)value));
	case SCHEMA_INT64:
		return (integer_text(call, *(const int64_t *)value));
	case SCHEMA_DOUBLE:
		return (double_text(call, *(const double *)value));
	case SCHEMA_ENUM:
		if (*choice < 1 || (size_t)*choice > schema->text->text_count)
			return ((struct text){ NULL, 0 });
		return (schema->text->texts[*choice - 1]);
	case SCHEMA_TEXT:
	case SCHEMA_DECIMAL:
	case SCHEMA_ANY:
	case SCHEMA_OBJECT:
	case SCHEMA_ARRAY:
	case SCHEMA_MAP:
	default:
		return (*(const struct text *)value);
	}
}

static bool
write_headers(
    struct call *call, const struct response *row, const char *response)
{
	const struct response_header *header = row->headers;
	struct text value;

	for (size_t i = 0; i < row->header_count; i++, header++) {
		if (!header->required &&
		    !*(const bool *)(response + header->presence_offset))
			continue;
		value = header_text(
		    call, header->schema, response + header->offset);
		if (value.bytes == NULL && header->schema->type == SCHEMA_ENUM)
			return (call_fail_internal(call,
			    "%s: the header %s has no such value",
			    call->operation->id, header->name));
		call_header(call, header->name, value);
	}
	return (true);
}

/* The row's, or the one that the operation said. */
static const char *
media_type(const struct response *row, const char *response)
{
	const struct text *said =
	    (const void *)(response + row->media_type_offset);

	return (row->media_type != NULL ? row->media_type : said->bytes);
}

/* JSON that was given ready, or else what the struct holds. */
static bool
write_json(struct call *call, int status, const struct response *row,
    const char *response)
{
	struct json_writer *writer =
	    call_json(call, status, media_type(row, response));
	const struct text *ready =
	    (const void *)(response + row->instead_offset);

	if (ready->bytes != NULL)
		json_write_json(writer, *ready);
	else
		json_write_value(writer, row->schema, response + row->offset);
	return (true);
}

static bool
write_bytes(struct call *call, int status, const struct response *row,
    const char *response)
{
	struct source *source =
	    *(struct source *const *)(const void *)(response +
		row->instead_offset);
	const struct text *body = (const void *)(response + row->offset);
	const char *type = media_type(row, response);

	if (source != NULL)
		return (call_source(call, status, type, source));
	return (call_bytes(call, status, type, *body));
}

static bool
write_events(struct call *call, int status, const struct response *row,
    const char *response)
{
	struct event_stream *stream = *(
	    struct event_stream *const *)(const void *)(response + row->offset);

	return (call_source(
	    call, status, row->media_type, event_stream_source(stream)));
}

static bool
write_empty(struct call *call, int status, const struct response *row,
    const char *response)
{
	(void)row;
	(void)response;
	return (call_empty(call, status));
}

bool
response_write(struct call *call, const void *response)
{
	static bool (*const writers[])(
	    struct call *, int, const struct response *, const char *) = {
		[RESPONSE_EMPTY] = write_empty,
		[RESPONSE_JSON] = write_json,
		[RESPONSE_BYTES] = write_bytes,
		[RESPONSE_EVENTS] = write_events,
	};
	const int *status = response;
	const struct response *row = find(call->operation, status);

	if (row == NULL)
		return (call_fail_internal(call, "%d is no response of %s",
		    *status, call->operation->id));
	return (write_headers(call, row, response) &&
	    writers[row->body](call, *status, row, response));
}
