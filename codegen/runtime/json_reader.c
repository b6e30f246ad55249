/*
 * The ways in: a body, a parameter, a default. What stops a reading early is
 * worse than what it had found by then, and takes its place.
 */
#include "runtime/json_reader.h"

#include "runtime/assert.h"
#include "runtime/json_frame.h"
#include "runtime/json_text.h"
#include "runtime/number.h"

static bool
stop_fault(struct json_reader *reader, struct call *call,
    const struct json_fault *fault)
{
	reader->origin.call = call;
	reader->offset = fault->offset;
	return (json_stop(reader, fault->code, "%s", fault->detail));
}

bool
json_read(struct call *call, const struct schema *schema, struct text json,
    void *value)
{
	struct failure before = call->failure;
	struct json_slot slot = { schema, value, NULL };
	struct json_position position;
	struct json_reader reader;
	struct json_fault fault, escape;

	if (json.bytes == NULL)
		json.bytes = "";
	if (json_text_check(json, &fault, &escape)
		? json_parse(&reader, call, &slot, json, &escape)
		: stop_fault(&reader, call, &fault))
		return (call->failure.kind == FAILURE_NONE);
	position = json_text_position(json, reader.offset);
	call->failure = before;
	return (call_fail_code(call, FAILURE_BAD_REQUEST, reader.code,
	    "%s (line %zu, column %zu)", reader.detail.bytes, position.line,
	    position.column));
}

static bool
is_boolean(struct text text)
{
	return (text_equal(text, text_of("true")) ||
	    text_equal(text, text_of("false")));
}

/* Cuts the quotes off a string without escapes; false when it is none. */
static bool
unquote(struct text *json)
{
	const char *begin = json->bytes + 1;
	const char *quote = memchr(begin, '"', json->length - 1);
	size_t length;

	if (quote == NULL || quote + 1 != json->bytes + json->length)
		return (false);
	length = (size_t)(quote - begin);
	*json = (struct text){ begin, length };
	return (memchr(begin, '\\', length) == NULL);
}

/*
 * Binds a scalar without yajl, where its text is its value: most defaults
 * are so, and are wanted with each request.
 */
static bool
bind_plain(const struct json_origin *origin, const struct json_slot *slot,
    struct text json)
{
	const struct json_type *type = &json_types[slot->schema->type];
	enum json_kind kind =
	    json_kind_of(json.length == 0 ? '\0' : json.bytes[0]);

	if (type->bind == NULL || type->kind != kind ||
	    slot->schema->type == SCHEMA_ANY)
		return (false);
	if ((kind == JSON_NUMBER && !number_valid(json)) ||
	    (kind == JSON_BOOLEAN && !is_boolean(json)) ||
	    (kind == JSON_TEXT && !unquote(&json)))
		return (false);
	type->bind(origin, slot->schema, json,
	    json_slot_fill(origin->call->arena, slot));
	return (true);
}

bool
json_fill_default(
    struct call *call, const struct json_slot *slot, struct text json)
{
	struct json_origin origin = { call, PLACE_BODY, TEXT(""), NULL };
	struct failure before = call->failure;
	struct json_reader reader;
	bool good;

	/* Apart from what the request did, to see what this does. */
	call->failure = (struct failure){ .kind = FAILURE_NONE };
	good = bind_plain(&origin, slot, json) ||
	    json_parse(&reader, call, slot, json, NULL);
	good = good && call->failure.kind == FAILURE_NONE;
	call->failure = before;
	if (good)
		return (true);
	return (call_fail_internal(
	    call, "the default %s breaks its schema", json.bytes));
}

bool
json_read_default(
    struct call *call, const struct schema *schema, const char *json, void *out)
{
	struct json_slot slot = { schema, out, NULL };

	return (json_fill_default(call, &slot, text_of(json)));
}

static bool
looks_like_json(struct text value)
{
	struct number number;

	return ((number_valid(value) && number_parse(value, &number)) ||
	    is_boolean(value) || text_equal(value, text_of("null")));
}

/* Whether it is of the type, and breaks something else. */
static bool
has_type(
    struct call *call, const struct assertions *assertions, struct text value)
{
	struct json_origin origin = { call, PLACE_BODY, TEXT(""), NULL };
	struct failure before = call->failure;
	bool has = true;

	call->failure = (struct failure){ .kind = FAILURE_NONE };
	(void)json_assert(&origin, assertions, value);
	for (size_t i = 0; i < call->failure.violation_count; i++)
		has = has &&
		    !text_equal(
			call->failure.violations[i].keyword, text_of("type"));
	call->failure = before;
	return (has);
}

/*
 * What a parameter of any kind is: a number, a boolean or null where it looks
 * like one and its schema takes it so; else a string. One that its schema
 * takes in no way is what its violations are best told of.
 */
static struct text
guess(struct call *call, const struct schema *schema, struct text value)
{
	const struct any_rules *rules = schema->any;
	struct text string = json_quote(call->arena, value);

	if (rules == NULL || rules->assertions == NULL ||
	    !looks_like_json(value))
		return (string);
	if (assertions_hold(
		call->arena, call->limits, rules->assertions, value))
		return (value);
	if (assertions_hold(
		call->arena, call->limits, rules->assertions, string) ||
	    !has_type(call, rules->assertions, value))
		return (string);
	return (value);
}

bool
json_read_parameter(struct call *call, const struct schema *schema,
    enum place where, struct text name, struct text value, void *out)
{
	const struct json_type *type = &json_types[schema->type];
	struct json_origin origin = { call, where, name, NULL };
	struct number number;

	if (type->bind == NULL)
		return (call_fail_internal(
		    call, "the parameter %s has no scalar schema", name.bytes));
	if (schema->type == SCHEMA_ANY)
		value = guess(call, schema, value);
	else if ((type->kind == JSON_NUMBER &&
		     (!number_valid(value) || !number_parse(value, &number))) ||
	    (type->kind == JSON_BOOLEAN && !is_boolean(value))) {
		json_violate(&origin, "type", "%s", type->detail);
		return (false);
	}
	type->bind(&origin, schema, value, out);
	return (call->failure.kind == FAILURE_NONE);
}
