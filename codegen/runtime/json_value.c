/*
 * The rules of texts and booleans, and the table of all types. All rules that
 * a value breaks are reported, not the first one only.
 */
#include "runtime/json_value.h"

#include <stdarg.h>

#include "runtime/assert.h"
#include "runtime/format.h"
#include "runtime/json_canonical.h"
#include "runtime/json_writer.h"
#include "runtime/pattern.h"

#define CHOICES_SHOWN 16 /* of an enum, in a violation's detail */

bool
json_violations_full(const struct json_origin *origin)
{
	const struct call *call = origin->call;

	return (call->failure.violation_count >= call->limits->violations);
}

void
json_violate(const struct json_origin *origin, const char *keyword,
    const char *format, ...)
{
	struct text at = origin->name, detail = TEXT("");
	va_list arguments;

	if (!json_violations_full(origin)) {
		va_start(arguments, format);
		detail =
		    arena_format_list(origin->call->arena, format, arguments);
		va_end(arguments);
		if (origin->pointer != NULL)
			at = origin->pointer(origin);
	}
	call_violation_text(origin->call, origin->where, at, keyword, detail);
}

void
json_violate_choice(const struct json_origin *origin, bool constant,
    const struct text *choices, size_t count)
{
	struct buffer list;

	if (json_violations_full(origin)) {
		json_violate(origin, "enum", "%s", "");
		return;
	}
	buffer_init(&list, origin->call->arena);
	for (size_t i = 0; i < count && i < CHOICES_SHOWN; i++) {
		if (i > 0)
			buffer_append(&list, ", ", 2);
		buffer_append_text(&list, choices[i]);
	}
	if (count > CHOICES_SHOWN)
		buffer_format(&list, " or %zu others", count - CHOICES_SHOWN);
	json_violate(origin, constant ? "const" : "enum",
	    constant ? "must be %s" : "must be one of: %s",
	    buffer_text(&list).bytes);
}

enum json_kind
json_kind_of(char first)
{
	switch (first) {
	case '"':
		return (JSON_TEXT);
	case 't':
	case 'f':
		return (JSON_BOOLEAN);
	case 'n':
		return (JSON_NULL);
	case '{':
		return (JSON_OBJECT);
	case '[':
		return (JSON_ARRAY);
	default:
		return (JSON_NUMBER);
	}
}

void
json_pointer_append(struct buffer *buffer, struct text token)
{
	buffer_append(buffer, "/", 1);
	for (size_t i = 0; i < token.length; i++) {
		char c = token.bytes[i];

		if (c == '~')
			buffer_append(buffer, "~0", 2);
		else if (c == '/')
			buffer_append(buffer, "~1", 2);
		else
			buffer_append(buffer, &c, 1);
	}
}

struct text
json_quote(struct arena *arena, struct text text)
{
	struct json_writer writer;
	struct buffer buffer;

	buffer_init(&buffer, arena);
	json_writer_init(&writer, &buffer);
	json_write_text(&writer, text);
	return (buffer_text(&buffer));
}

static size_t
find_text(const struct text *texts, size_t count, struct text text)
{
	size_t i = 0;

	while (i < count && !text_equal(texts[i], text))
		i++;
	return (i);
}

static void
check_length(const struct json_origin *origin, const struct text_rules *rules,
    struct text text)
{
	/* A code point takes one byte to four: often bytes say enough. */
	if (text.length > rules->max_length &&
	    text_count(text) > rules->max_length)
		json_violate(origin, "maxLength",
		    "must be at most %zu characters long", rules->max_length);
	if (rules->min_length > text.length / 4 &&
	    text_count(text) < rules->min_length)
		json_violate(origin, "minLength",
		    "must be at least %zu character%s long", rules->min_length,
		    rules->min_length == 1 ? "" : "s");
}

static void
check_pattern(
    const struct json_origin *origin, struct pattern *pattern, struct text text)
{
	uint32_t steps = origin->call->limits->pattern_steps;

	switch (pattern_match(pattern, text, steps)) {
	case PATTERN_MATCH:
		break;
	case PATTERN_MISS:
		json_violate(origin, "pattern", "must match the pattern %s",
		    pattern->source);
		break;
	case PATTERN_EXHAUSTED:
		json_violate(origin, "pattern",
		    "takes too long to match against the pattern %s",
		    pattern->source);
		break;
	}
}

static void
check_text(const struct json_origin *origin, const struct text_rules *rules,
    struct text text)
{
	const struct format_row *format = &format_rows[rules->format];

	check_length(origin, rules, text);
	if (format->check != NULL && !format->check(text))
		json_violate(origin, "format", "%s", format->detail);
	if (rules->pattern != NULL)
		check_pattern(origin, rules->pattern, text);
}

static void
bind_text(const struct json_origin *origin, const struct schema *schema,
    struct text text, void *out)
{
	const struct text_rules *rules = schema->text;
	struct text *bound = out;

	*bound = arena_text(origin->call->arena, text.bytes, text.length);
	if (rules == NULL)
		return;
	check_text(origin, rules, *bound);
	if (rules->texts != NULL &&
	    find_text(rules->texts, rules->text_count, *bound) ==
		rules->text_count)
		json_violate_choice(
		    origin, rules->constant, rules->texts, rules->text_count);
}

static void
bind_enum(const struct json_origin *origin, const struct schema *schema,
    struct text text, void *out)
{
	const struct text_rules *rules = schema->text;
	size_t i = find_text(rules->texts, rules->text_count, text);
	int *bound = out;

	if (i == rules->text_count)
		json_violate_choice(
		    origin, rules->constant, rules->texts, rules->text_count);
	else
		*bound = (int)i + 1;
}

static void
bind_uuid(const struct json_origin *origin, const struct schema *schema,
    struct text text, void *out)
{
	(void)schema;
	if (!uuid_read(out, text))
		json_violate(origin, "format", "must be a UUID");
}

/* Whether a JSON value is none of the allowed ones; reports it if so. */
static void
check_json(const struct json_origin *origin, const struct any_rules *rules,
    struct text json)
{
	struct arena *arena = origin->call->arena;
	struct text canonical;

	if (rules == NULL || rules->values == NULL)
		return;
	canonical = json_canonical(arena, json);
	for (size_t i = 0; i < rules->value_count; i++) {
		if (text_equal(
			canonical, json_canonical(arena, rules->values[i])))
			return;
	}
	json_violate_choice(
	    origin, rules->constant, rules->values, rules->value_count);
}

static void
bind_boolean(const struct json_origin *origin, const struct schema *schema,
    struct text text, void *out)
{
	bool *bound = out;

	*bound = text.bytes[0] == 't';
	check_json(origin, schema->any, text);
}

static void
bind_any(const struct json_origin *origin, const struct schema *schema,
    struct text text, void *out)
{
	struct text *bound = out;

	*bound = arena_text(origin->call->arena, text.bytes, text.length);
	check_json(origin, schema->any, *bound);
	if (schema->any != NULL && schema->any->assertions != NULL)
		(void)json_assert_fill(origin, schema->any->assertions, bound);
}

const struct json_type json_types[SCHEMA_MAP + 1] = {
	[SCHEMA_TEXT] = { JSON_TEXT, "must be a string", bind_text },
	[SCHEMA_UUID] = { JSON_TEXT, "must be a string", bind_uuid },
	[SCHEMA_ENUM] = { JSON_TEXT, "must be a string", bind_enum },
	[SCHEMA_INT32] = { JSON_NUMBER, "must be an integer", json_bind_int32 },
	[SCHEMA_INT64] = { JSON_NUMBER, "must be an integer", json_bind_int64 },
	[SCHEMA_DOUBLE] = { JSON_NUMBER, "must be a number", json_bind_double },
	[SCHEMA_DECIMAL] = { JSON_NUMBER, "must be a number",
	    json_bind_decimal },
	[SCHEMA_BOOLEAN] = { JSON_BOOLEAN, "must be a boolean", bind_boolean },
	[SCHEMA_ANY] = { JSON_NULL, "must be JSON", bind_any },
	[SCHEMA_OBJECT] = { JSON_OBJECT, "must be an object", NULL },
	[SCHEMA_ARRAY] = { JSON_ARRAY, "must be an array", NULL },
	[SCHEMA_MAP] = { JSON_OBJECT, "must be an object", NULL },
};
