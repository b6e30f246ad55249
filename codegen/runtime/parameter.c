/*
 * Parameters are texts: each is gathered from where it stands (gather.c) and
 * bound by its schema, here.
 */
#include "runtime/parameter.h"

#include "runtime/gather.h"
#include "runtime/json_reader.h"
#include "runtime/number.h"

static bool
is_declared(const struct parameter_reader *reader, struct text name)
{
	for (size_t i = 0; i < reader->parameter_count; i++) {
		const struct parameter *parameter = &reader->parameters[i];

		if (parameter->where == PLACE_QUERY &&
		    text_equal(parameter->property.name, name))
			return (true);
	}
	return (false);
}

static void
refuse_unknown(struct parameter_reader *reader)
{
	for (size_t i = 0; i < reader->pair_count; i++) {
		if (!is_declared(reader, reader->pairs[i].name)) {
			call_violation(reader->call, PLACE_QUERY,
			    reader->pairs[i].name, "unknown",
			    "is no parameter of this operation");
		}
	}
}

/* Whether two bound items are the same value. */
static bool
same_item(const struct schema *schema, const void *a, const void *b)
{
	const struct text *first = a, *second = b;

	if (schema->type == SCHEMA_TEXT)
		return (text_equal(*first, *second));
	if (schema->type == SCHEMA_DECIMAL)
		return (number_compare(*first, *second) == 0);
	/* The others have one form for a value, and no padding. */
	return (memcmp(a, b, schema->size) == 0);
}

static void
check_unique(struct call *call, const struct parameter *parameter,
    const struct schema *item, const struct any_list *list)
{
	const char *items = list->items;

	for (size_t i = 1; i < list->count; i++) {
		for (size_t k = 0; k < i; k++) {
			if (!same_item(item, items + i * item->size,
			    items + k * item->size))
				continue;
			call_violation(call, parameter->where,
			    parameter->property.name, "uniqueItems",
			    "must not hold the same item twice");
			return;
		}
	}
}

static bool
check_count(struct call *call, const struct parameter *parameter, size_t count)
{
	const struct array_rules *rules = parameter->property.schema->array;

	if (count > call->limits->array_items) {
		return (call_fail_code(call, FAILURE_BAD_REQUEST,
		    "too_many_items", "a parameter has more than %zu items",
		    call->limits->array_items));
	}
	if (count < rules->min_items) {
		return (call_violation(call, parameter->where,
		    parameter->property.name, "minItems",
		    "must have at least %zu item%s", rules->min_items,
		    rules->min_items == 1 ? "" : "s"));
	}
	if (count > rules->max_items) {
		return (call_violation(call, parameter->where,
		    parameter->property.name, "maxItems",
		    "must have at most %zu item%s", rules->max_items,
		    rules->max_items == 1 ? "" : "s"));
	}
	return (true);
}

static bool
read_array(struct call *call, const struct parameter *parameter,
    struct text_list texts, void *out)
{
	const struct array_rules *rules = parameter->property.schema->array;
	struct any_list *list = out;
	bool done = true;
	char *items;

	if (!check_count(call, parameter, texts.count))
		return (false);
	if (texts.count == 0)
		return (true);
	items = arena_alloc(call->arena, texts.count * rules->items->size);
	for (size_t i = 0; i < texts.count; i++) {
		if (!json_read_parameter(call, rules->items, parameter->where,
		    parameter->property.name, texts.items[i],
		    items + i * rules->items->size))
			done = false;
	}
	*list = (struct any_list){ items, texts.count };
	if (done && rules->unique)
		check_unique(call, parameter, rules->items, list);
	return (done);
}

/* Where the value goes; a member that is a pointer gets its target here. */
static void *
place_of(struct call *call, const struct property *property, char *request)
{
	char *place = request + property->offset;

	if (property->by_pointer || property->presence == PRESENCE_POINTER) {
		void *target = arena_alloc(call->arena,
		    property->schema->size);

		memcpy(place, &target, sizeof(target));
		return (target);
	}
	return (place);
}

static void
mark_present(const struct property *property, char *request)
{
	const enum presence state = PRESENCE_VALUE;
	const bool flag = true;
	char *place = request + property->presence_offset;

	if (property->presence == PRESENCE_FLAG)
		memcpy(place, &flag, sizeof(flag));
	else if (property->presence == PRESENCE_STATE)
		memcpy(place, &state, sizeof(state));
}

/* A parameter that is not there. */
static bool
read_absent(struct call *call, const struct parameter *parameter,
    char *request)
{
	const struct property *property = &parameter->property;

	if (property->default_json != NULL) {
		return (json_read_default(call, property->schema,
		    property->default_json,
		    place_of(call, property, request)));
	}
	if (!property->required)
		return (true);
	return (call_violation(call, parameter->where, property->name,
	    "required", "is required"));
}

/* Whether the name may be there more than once. */
static bool
may_repeat(const struct parameter *parameter)
{
	return (gather_is_array(parameter) &&
	    (parameter->explode || parameter->where == PLACE_HEADER));
}

static bool
read_parameter(struct parameter_reader *reader,
    const struct parameter *parameter, char *request)
{
	const struct property *property = &parameter->property;
	struct call *call = reader->call;
	struct text_list texts = { NULL, 0 };
	size_t found;
	void *out;

	if (!gather_texts(reader, parameter, &found, &texts))
		return (false);
	if (found == 0)
		return (read_absent(call, parameter, request));
	if (found > 1 && !may_repeat(parameter)) {
		return (call_fail_code(call, FAILURE_BAD_REQUEST,
		    "repeated_parameter", "the parameter %s is there twice",
		    property->name.bytes));
	}
	out = place_of(call, property, request);
	mark_present(property, request);
	if (gather_is_array(parameter))
		return (read_array(call, parameter, texts, out));
	return (json_read_parameter(call, property->schema, parameter->where,
	    property->name, texts.items[0], out));
}

bool
parameters_read(struct call *call, const struct parameter *parameters,
    size_t count, void *request)
{
	struct parameter_reader reader = {
		.call = call,
		.parameters = parameters,
		.parameter_count = count,
	};

	if (!gather_pairs(&reader))
		return (false);
	refuse_unknown(&reader);
	for (size_t i = 0; i < count; i++) {
		if (!read_parameter(&reader, &parameters[i], request) &&
		    call->failure.kind != FAILURE_INVALID)
			return (false);
	}
	return (call->failure.kind == FAILURE_NONE);
}
