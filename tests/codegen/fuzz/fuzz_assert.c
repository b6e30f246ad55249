/*
 * JSON against what no C type expresses: unions, conditions, evaluation. The
 * two ways to ask agree, and so do the readers around them.
 */
#include "tests/codegen/fuzz/fuzz.h"

#include "assertions/models.h"
#include "runtime/assert.h"
#include "runtime/json_reader.h"

static const struct assertions *const kinds[] = {
	&api_pet_assertions,
	&api_dog_assertions,
	&api_node_assertions,
	&api_box_pair_assertions,
	&api_box_set_assertions,
	&api_box_table_assertions,
	&api_box_when_assertions,
	&api_box_mail_assertions,
	&api_box_rest_assertions,
	&api_box_less_assertions,
	&api_replace_thing_body_assertions,
};

/* With its defaults a value holds as well, and gets no more of them. */
static void
look(struct fuzz *fuzz, const struct assertions *assertions, struct text value)
{
	HOLDS(assertions_hold(&fuzz->arena, &fuzz->limits, assertions, value));
	HOLDS(text_equal(value,
	    assertions_fill_in(
		&fuzz->arena, &fuzz->limits, assertions, value)));
}

int
LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
	const struct assertions *assertions;
	struct fuzz fuzz;
	struct text value;
	bool told;

	fuzz_begin(&fuzz, bytes, size);
	assertions = kinds[fuzz_byte(&fuzz) % (sizeof(kinds) / sizeof(*kinds))];
	if (json_read(&fuzz.call, &schema_any, fuzz.rest, &value)) {
		const struct any_rules rules = { .assertions = assertions };
		const struct schema schema = { .type = SCHEMA_ANY,
			.size = sizeof(struct text),
			.nullable = true,
			.any = &rules };

		told = json_read(&fuzz.call, &schema, fuzz.rest, &value);
		HOLDS(told == (fuzz.call.failure.kind == FAILURE_NONE));
		HOLDS(told ==
		    assertions_hold(
			&fuzz.arena, &fuzz.limits, assertions, fuzz.rest));
		if (told)
			look(&fuzz, assertions, value);
	}
	fuzz_end(&fuzz);
	return (0);
}
