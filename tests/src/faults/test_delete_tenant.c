/*
 * DELETE /tenants/{tenant_id} while the file system fails.
 */
#include "tests/src/faults/tenant.h"

TestSuite(delete_tenant_faults);

static int
send_one(void)
{
	return (folder_delete("/tenants/" TENANT));
}

static void
unopened(void)
{
	tenant_owner();
	cr_assert_eq(tenant_create(TENANT), 201);
	folder_restart();
}

static void
opened(void)
{
	tenant_owner();
	cr_assert_eq(tenant_create(TENANT), 201);
	cr_assert_eq(tenant_create(OTHER), 201);
	cr_assert_eq(tenant_look(), SIGHT_WHOLE);
}

static const struct each_request request = { send_one, tenant_look,
	SIGHT_NOTHING, true, 404 };

Test(delete_tenant_faults, are_survived_when_its_file_was_never_opened)
{
	const struct each_call quiet = { unopened, &request, 1, NULL };

	each_call_fails(&quiet);
}

Test(delete_tenant_faults, are_survived_when_its_file_is_open)
{
	const struct each_call busy = { opened, &request, 1, NULL };

	each_call_fails(&busy);
}
