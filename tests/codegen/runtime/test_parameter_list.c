/*
 * Parameters that are arrays: how their items come, and how many may.
 */
#include "tests/codegen/runtime/parameter_fixture.h"

TestSuite(parameter_list, .init = begin_call, .fini = end_call);

Test(parameter_list, that_are_arrays_have_their_default)
{
	struct parameter parameter = NUMBERS(PLACE_QUERY, STYLE_FORM, true);

	parameter.property.default_json = "[4,5]";
	cr_assert(read_one(parameter, ""));
	cr_assert_eq(bound.numbers.count, 2);
	cr_expect_eq(bound.numbers.items[1], 5);
}

Test(parameter_list, may_be_arrays_of_several_pairs)
{
	cr_assert(READ("texts=a%2Cb&texts=&texts=c+d",
	    TEXTS(PLACE_QUERY, STYLE_FORM, true)));
	cr_assert_eq(bound.texts.count, 3);
	cr_expect(is(bound.texts.items[0], "a,b"));
	cr_expect(is(bound.texts.items[1], ""));
	cr_expect(is(bound.texts.items[2], "c d"));
}

Test(parameter_list, may_be_arrays_with_commas)
{
	cr_assert(
	    READ("texts=a%2Cb,,c+d", TEXTS(PLACE_QUERY, STYLE_FORM, false)));
	cr_assert_eq(bound.texts.count, 3);
	cr_expect(is(bound.texts.items[0], "a,b"));
	cr_expect(is(bound.texts.items[1], ""));
	cr_expect(is(bound.texts.items[2], "c d"));
}

Test(parameter_list, may_be_empty_arrays)
{
	cr_assert(READ("texts=", TEXTS(PLACE_QUERY, STYLE_FORM, false)));
	cr_expect_eq(bound.texts.count, 0);
}

Test(parameter_list, with_commas_may_not_be_there_twice)
{
	cr_expect_not(
	    READ("texts=a&texts=b", TEXTS(PLACE_QUERY, STYLE_FORM, false)));
	cr_expect(failed(FAILURE_BAD_REQUEST, "repeated_parameter"));
}

Test(parameter_list, may_be_arrays_in_the_path)
{
	call.path_raw[0] = text_of("a%2Cb,c+d");
	cr_assert(READ("", TEXTS(PLACE_PATH, STYLE_SIMPLE, false)));
	cr_assert_eq(bound.texts.count, 2);
	cr_expect(is(bound.texts.items[0], "a,b"));
	cr_expect(is(bound.texts.items[1], "c+d"));
}

Test(parameter_list, may_be_arrays_of_several_headers)
{
	static const struct header headers[] = {
		{ TEXT("Texts"), TEXT("a , b") }, { TEXT("texts"), TEXT("%41") }
	};

	request.headers = headers;
	request.header_count = 2;
	cr_assert(READ("", TEXTS(PLACE_HEADER, STYLE_SIMPLE, false)));
	cr_assert_eq(bound.texts.count, 3);
	cr_expect(is(bound.texts.items[0], "a"));
	cr_expect(is(bound.texts.items[1], "b"));
	cr_expect(is(bound.texts.items[2], "%41"));
}

Test(parameter_list, that_are_arrays_must_have_enough_items)
{
	cr_expect_not(
	    READ("numbers=", NUMBERS(PLACE_QUERY, STYLE_FORM, false)));
	cr_expect(broke("minItems"));
}

Test(parameter_list, that_are_arrays_may_not_have_too_many_items)
{
	cr_assert(
	    READ("numbers=1,2,3", NUMBERS(PLACE_QUERY, STYLE_FORM, false)));
	cr_expect(bound.has_numbers);
	cr_expect_eq(bound.numbers.items[2], 3);
	cr_expect_not(
	    READ("numbers=1,2,3,4", NUMBERS(PLACE_QUERY, STYLE_FORM, false)));
	cr_expect(broke("maxItems"));
}

Test(parameter_list, that_are_arrays_may_have_to_be_unique)
{
	cr_expect_not(READ("numbers=1&numbers=2&numbers=1",
	    NUMBERS(PLACE_QUERY, STYLE_FORM, true)));
	cr_expect(broke("uniqueItems"));
}

Test(parameter_list, are_bounded_in_their_items)
{
	limits.array_items = 2;
	cr_expect_not(
	    READ("texts=a,b,c", TEXTS(PLACE_QUERY, STYLE_FORM, false)));
	cr_expect(failed(FAILURE_BAD_REQUEST, "too_many_items"));
}

static bool
unique(const struct schema *item, const char *query)
{
	const struct array_rules rules = {
		.items = item, .max_items = 9, .unique = true
	};
	const struct schema schema = { .type = SCHEMA_ARRAY,
		.size = sizeof(struct any_list),
		.array = &rules };

	end_call();
	begin_call();
	return (READ(query,
	    { .where = PLACE_QUERY,
		.property = { .name = TEXT("a"),
		    .schema = &schema,
		    .offset = offsetof(struct bound, texts) } }));
}

Test(parameter_list, are_compared_by_value)
{
	cr_expect(unique(&schema_text, "a=x,X,y"));
	cr_expect_not(unique(&schema_text, "a=x,y,x"));
	cr_expect(unique(&schema_decimal, "a=1,10"));
	cr_expect_not(unique(&schema_decimal, "a=1,1.0"));
	cr_expect(unique(&schema_boolean, "a=true,false"));
	cr_expect_not(unique(&schema_boolean, "a=true,true"));
}
