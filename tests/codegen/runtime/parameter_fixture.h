/*
 * Parameters by themselves, for the tests of single ones and of lists.
 */
#ifndef TESTS_PARAMETER_FIXTURE_H
#define TESTS_PARAMETER_FIXTURE_H

#include "tests/codegen/runtime/call_fixture.h"

#include <stddef.h>
#include <stdint.h>

#include "runtime/parameter.h"

struct bound {
	int32_t number;
	bool has_number;
	struct text text;
	enum presence text_presence;
	struct int32_list numbers;
	bool has_numbers;
	struct text_list texts;
	double *real;
};

static struct bound bound;

static const struct integer_rules small_rules = { .minimum = 1, .maximum = 9 };
static const struct schema small = {
	.type = SCHEMA_INT32, .size = sizeof(int32_t), .integer = &small_rules
};
static const struct array_rules numbers_rules = {
	.items = &small, .min_items = 1, .max_items = 3, .unique = true
};
static const struct schema numbers = { .type = SCHEMA_ARRAY,
	.size = sizeof(struct int32_list),
	.array = &numbers_rules };
static const struct array_rules texts_rules = { .items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED };
static const struct schema texts = { .type = SCHEMA_ARRAY,
	.size = sizeof(struct text_list),
	.array = &texts_rules };

#define NUMBER(place) \
	{ \
		.where = (place), .property = { \
			.name = TEXT("number"), \
			.schema = &small, \
			.offset = offsetof(struct bound, number), \
			.presence = PRESENCE_FLAG, \
			.presence_offset = offsetof(struct bound, has_number) \
		} \
	}
#define NUMBERS(place, way, apart) \
	{ \
		.where = (place), .style = (way), .explode = (apart), \
		.property = { \
			.name = TEXT("numbers"), \
			.schema = &numbers, \
			.offset = offsetof(struct bound, numbers), \
			.presence = PRESENCE_FLAG, \
			.presence_offset = offsetof(struct bound, has_numbers) \
		} \
	}
#define TEXTS(place, way, apart) \
	{ \
		.where = (place), .style = (way), .explode = (apart), \
		.property = { \
			.name = TEXT("texts"), \
			.schema = &texts, \
			.offset = offsetof(struct bound, texts) \
		} \
	}

static inline bool
read_one(struct parameter parameter, const char *query)
{
	memset(&bound, 0, sizeof(bound));
	request.query = text_of(query);
	return (parameters_read(&call, &parameter, 1, &bound));
}

#define READ(query, ...) read_one((struct parameter)__VA_ARGS__, (query))

/* Whether the only violation is of that keyword. */
static inline bool
broke(const char *keyword)
{
	return (call.failure.kind == FAILURE_INVALID &&
	    call.failure.violation_count == 1 &&
	    is(call.failure.violations[0].keyword, keyword));
}

#endif
