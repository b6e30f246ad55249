/*
 * Names of a file's own: none is given out twice.
 */
#include <criterion/criterion.h>

#include "codegen/emit/scope.h"

Test(scope, numbers_the_second_of_a_name)
{
	struct arena arena;
	struct scope scope;

	arena_init(&arena);
	scope_init(&scope, &arena);
	cr_assert_str_eq(scope_name(&scope, "%s_rules", "user"), "user_rules");
	cr_assert_str_eq(scope_name(&scope, "user_rules"), "user_rules_2");
	cr_assert_str_eq(scope_name(&scope, "user_rules"), "user_rules_3");
	cr_assert_str_eq(scope_name(&scope, "name_rules"), "name_rules");
	arena_release(&arena);
}

Test(scope, keeps_away_from_names_that_headers_have)
{
	struct arena arena;
	struct scope scope;

	arena_init(&arena);
	scope_init(&scope, &arena);
	cr_assert_str_eq(
	    scope_name(&scope, "%s_schema", "api_user"), "api_user_schema_");
	cr_assert_str_eq(
	    scope_name(&scope, "%s_schema", "api_user"), "api_user_schema__2");
	arena_release(&arena);
}

Test(scope, holds_more_names_than_it_began_with)
{
	struct arena arena;
	struct scope scope;
	size_t i;

	arena_init(&arena);
	scope_init(&scope, &arena);
	for (i = 0; i < 100; i++)
		(void)scope_name(&scope, "n%zu", i);
	cr_assert_str_eq(scope_name(&scope, "n0"), "n0_2");
	cr_assert_str_eq(scope_name(&scope, "n99"), "n99_2");
	arena_release(&arena);
}
