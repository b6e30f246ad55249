/*
 * POST /tenants while the file system fails.
 */
#include "tests/src/faults/tenant.h"

TestSuite(create_tenant_faults);

static int
send_one(void)
{
	return (tenant_create(TENANT));
}

static void
another_tenant(void)
{
	tenant_owner();
	cr_assert_eq(tenant_create(OTHER), 201);
}

static const struct each_request request = { send_one, tenant_look, SIGHT_WHOLE,
	false, 200 };

Test(create_tenant_faults, are_survived_by_the_first_tenant)
{
	const struct each_call first = { tenant_owner, &request, 1, NULL };

	each_call_fails(&first);
}

Test(create_tenant_faults, are_survived_by_a_later_tenant)
{
	const struct each_call later = { another_tenant, &request, 1, NULL };

	each_call_fails(&later);
}
