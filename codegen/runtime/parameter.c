/*
 * Parameters are texts: each is gathered from where it stands (gather.c) and
 * bound by its schema (bind.c), here.
 */
#include "runtime/parameter.h"

#include "runtime/bind.h"
#include "runtime/gather.h"
#include "runtime/nested.h"
#include "runtime/operation.h"

static bool
is_declared(const struct parameter_reader *reader, struct text name)
{
	const struct operation *operation = reader->call->operation;

	for (size_t i = 0; i < reader->parameter_count; i++)
		if (reader->parameters[i].where == PLACE_QUERY &&
		    gather_takes(&reader->parameters[i], name))
			return (true);
	return (operation != NULL && operation->security != NULL &&
	    security_in_query(operation->security, name));
}

static void
refuse_unknown(struct parameter_reader *reader)
{
	for (size_t i = 0; i < reader->query.count; i++)
		if (!is_declared(reader, reader->query.items[i].name))
			call_violation(reader->call, PLACE_QUERY,
			    reader->query.items[i].name, "unknown",
			    "is no parameter of this operation");
}

/* What violations call the parameter, and its members. */
static struct bind_origin
origin_of(
    const struct parameter_reader *reader, const struct parameter *parameter)
{
	struct call *call = reader->call;
	const char *name = parameter->property.name.bytes;
	struct bind_origin origin = {
		.call = call,
		.where = parameter->where,
		.name = parameter->property.name,
		.before = "",
		.behind = "",
	};

	if (parameter->where == PLACE_BODY) { /* a JSON Pointer */
		origin.name = bind_pointer(call, name);
		origin.before =
		    parameter->style == STYLE_FORM && parameter->explode
		    ? "/"
		    : arena_format(call->arena, "%s/", origin.name.bytes).bytes;
		return (origin);
	}
	if (reader->part.bytes != NULL) {
		origin.name = arena_format(
		    call->arena, "%s/%s", reader->part.bytes, name);
		name = origin.name.bytes;
	}
	if (!gather_is_object(parameter))
		return (origin);
	if (parameter->style == STYLE_DEEP) {
		origin.before = arena_format(call->arena, "%s[", name).bytes;
		origin.behind = "]";
	} else if (parameter->style != STYLE_FORM || !parameter->explode)
		origin.before = arena_format(call->arena, "%s.", name).bytes;
	return (origin);
}

/* Whether the name may be there more than once. */
static bool
may_repeat(const struct parameter *parameter)
{
	if (parameter->style == STYLE_NESTED)
		return (true);
	if (gather_is_object(parameter))
		return (parameter->explode || parameter->style == STYLE_DEEP ||
		    parameter->where == PLACE_HEADER);
	return (gather_is_array(parameter) &&
	    (parameter->explode || parameter->where == PLACE_HEADER));
}

static bool
bind(const struct parameter_reader *reader, const struct parameter *parameter,
    struct text_list texts, void *request)
{
	const struct property *property = &parameter->property;
	struct bind_origin origin = origin_of(reader, parameter);
	void *out = bind_place(reader->call, property, request);
	struct text json;

	bind_present(property, request);
	if (parameter->style == STYLE_JSON)
		return (
		    bind_json(&origin, property->schema, texts.items[0], out));
	if (parameter->style == STYLE_NESTED)
		return (nested_json(reader->call, property->schema,
			    property->name, texts, &json) &&
		    bind_json(&origin, property->schema, json, out));
	if (gather_is_array(parameter))
		return (bind_items(&origin, property->schema, texts, out));
	if (gather_is_object(parameter))
		return (bind_members(&origin, property->schema, texts, out));
	if (parameter->empty_allowed && texts.items[0].length == 0) {
		memcpy(out, &texts.items[0], sizeof(texts.items[0]));
		return (true);
	}
	return (bind_text(&origin, property->schema, texts.items[0], out));
}

/* Whether nothing but an empty value came, and that means absence. */
static bool
is_empty(const struct parameter *parameter, struct text_list texts)
{
	return (parameter->empty_allowed &&
	    parameter->property.schema->type != SCHEMA_TEXT &&
	    texts.count == 1 && texts.items[0].length == 0);
}

/*
 * A URI with a deprecated parameter in it names a deprecated resource (RFC
 * 9745, section 2.2); the operation's own date, or the first one, holds.
 */
static void
tell_deprecation(struct call *call, const char *deprecation)
{
	const struct outgoing *response = &call->response;

	for (size_t i = 0; i < response->header_count; i++)
		if (text_equal(
			response->headers[i].name, text_of("Deprecation")))
			return;
	call_header(call, "Deprecation", text_of(deprecation));
}

static bool
read_parameter(struct parameter_reader *reader,
    const struct parameter *parameter, void *request)
{
	const struct property *property = &parameter->property;
	struct call *call = reader->call;
	struct bind_origin origin = origin_of(reader, parameter);
	struct text_list texts = { NULL, 0 };
	struct property nothing;
	size_t found;

	if (!gather_texts(reader, parameter, &found, &texts))
		return (false);
	if (found > 0 && parameter->deprecation != NULL)
		tell_deprecation(call, parameter->deprecation);
	if (found == 0)
		return (bind_absent(&origin, property, request));
	if (is_empty(parameter, texts)) {
		nothing = *property;
		nothing.required = false;
		return (bind_absent(&origin, &nothing, request));
	}
	if (parameter->where == PLACE_BODY && property->read_only)
		return (call_violation(call, PLACE_BODY, origin.name,
		    "readOnly", "is read only and must not be sent"));
	if (found > 1 && !may_repeat(parameter))
		return (call_fail_code(call, FAILURE_BAD_REQUEST,
		    "repeated_parameter", "the parameter %s is there twice",
		    property->name.bytes));
	return (bind(reader, parameter, texts, request));
}

/* Names that no member takes, where the schema allows no others. */
static void
refuse_other_members(
    const struct parameter_reader *reader, const struct schema *schema)
{
	const struct pairs *pairs = &reader->query;
	bool taken;

	if (schema->object->additional != ADDITIONAL_REFUSED)
		return;
	for (size_t i = 0; i < pairs->count; i++) {
		taken = false;
		for (size_t k = 0; k < reader->parameter_count; k++)
			taken = taken ||
			    gather_takes(
				&reader->parameters[k], pairs->items[i].name);
		if (!taken)
			call_violation(reader->call, PLACE_BODY,
			    bind_pointer(
				reader->call, pairs->items[i].name.bytes),
			    "additionalProperties",
			    "is not a property that is known here");
	}
}

bool
parameters_read_form(struct call *call, const struct request_body *body,
    struct pairs pairs, void *out)
{
	struct parameter_reader reader = {
		.call = call,
		.parameters = body->members,
		.parameter_count = body->member_count,
		.query = pairs,
	};

	refuse_other_members(&reader, body->schema);
	for (size_t i = 0; i < body->member_count; i++)
		if (!read_parameter(&reader, &body->members[i], out) &&
		    call->failure.kind != FAILURE_INVALID)
			return (false);
	return (call->failure.kind == FAILURE_NONE);
}

bool
parameters_read_part(struct call *call, const struct part_row *row,
    const struct form_part *part, struct text pointer, void *out)
{
	struct parameter_reader reader = {
		.call = call,
		.parameters = row->headers,
		.parameter_count = row->header_count,
		.part = pointer,
	};
	/* The shortest field is a colon and the end of its line. */
	struct header *headers = arena_take(
	    call->arena, (part->fields.length / 3 + 1) * sizeof(*headers));
	struct text rest = part->fields;

	while (multipart_field(&rest, &headers[reader.header_count]))
		reader.header_count++;
	reader.headers = headers;
	for (size_t i = 0; i < row->header_count; i++)
		if (!read_parameter(&reader, &row->headers[i], out) &&
		    call->failure.kind != FAILURE_INVALID)
			return (false);
	return (call->failure.kind == FAILURE_NONE);
}

/* Cookies are of interest only where a row asks for one. */
static bool
needs_cookies(const struct parameter *parameters, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (parameters[i].where == PLACE_COOKIE)
			return (true);
	return (false);
}

bool
parameters_read(struct call *call, const struct parameter *parameters,
    size_t count, void *request)
{
	struct parameter_reader reader = {
		.call = call,
		.parameters = parameters,
		.parameter_count = count,
		.headers = call->request->headers,
		.header_count = call->request->header_count,
	};

	if (!gather_pairs(
		call, call->request->query, "the query", &reader.query))
		return (false);
	if (needs_cookies(parameters, count))
		gather_cookies(call, &reader.cookies);
	refuse_unknown(&reader);
	for (size_t i = 0; i < count; i++)
		if (!read_parameter(&reader, &parameters[i], request) &&
		    call->failure.kind != FAILURE_INVALID)
			return (false);
	return (call->failure.kind == FAILURE_NONE);
}
