/*
 * Writes that arrive together, in one transaction, while the file system
 * fails: each stands or falls alone, or all of them fall.
 */
#include "tests/src/faults/tenant.h"

#define GRACE "0191f3c2-7a52-7c3b-9b1e-52f0c54d9a02"
#define ALAN "0191f3c2-7a52-7c3b-9b1e-52f0c54d9a03"

TestSuite(group_faults);

static const struct folder_request together[] = {
	{ "/users",
	    "{\"uuid\":\"" GRACE "\",\"name\":\"Grace\","
	    "\"email\":\"grace@example.com\"}" },
	{ "/tenants",
	    "{\"uuid\":\"" TENANT "\",\"name\":\"Books\","
	    "\"user_id\":\"" OWNER "\"}" },
	{ "/tenants/" OTHER, NULL },
	{ "/users",
	    "{\"uuid\":\"" ALAN "\",\"name\":\"Alan\","
	    "\"email\":\"alan@example.com\"}" },
};

#define COUNT (sizeof(together) / sizeof(together[0]))

static int
send_grace(void)
{
	return (folder_post(together[0].path, together[0].json));
}

static enum sight
look_for_grace(void)
{
	return (folder_look("/users/" GRACE, "\"name\":\"Grace\""));
}

static int
send_tenant(void)
{
	return (folder_post(together[1].path, together[1].json));
}

static int
send_deletion(void)
{
	return (folder_delete(together[2].path));
}

static enum sight
look_for_other(void)
{
	return (folder_look("/tenants/" OTHER, "\"name\":\"Books\""));
}

static int
send_alan(void)
{
	return (folder_post(together[3].path, together[3].json));
}

static enum sight
look_for_alan(void)
{
	return (folder_look("/users/" ALAN, "\"name\":\"Alan\""));
}

static const struct each_request requests[COUNT] = {
	{ send_grace, look_for_grace, SIGHT_WHOLE, false, 200 },
	{ send_tenant, tenant_look, SIGHT_WHOLE, false, 200 },
	{ send_deletion, look_for_other, SIGHT_NOTHING, true, 404 },
	{ send_alan, look_for_alan, SIGHT_WHOLE, false, 200 },
};

static void
prepare(void)
{
	tenant_owner();
	cr_assert_eq(tenant_create(OTHER), 201);
}

static void
send_group(int *statuses)
{
	folder_send_group(together, COUNT, statuses);
}

Test(group_faults, are_survived_by_writes_that_arrive_together)
{
	const struct each_call group = { prepare, requests, COUNT, send_group };

	each_call_fails(&group);
}

Test(group_faults, that_do_not_come_leave_all_of_the_group_done)
{
	const int expected[COUNT] = { 201, 201, 204, 201 };
	int statuses[COUNT];

	folder_begin();
	prepare();
	send_group(statuses);
	for (unsigned i = 0; i < COUNT; i++) {
		cr_assert_eq(
		    statuses[i], expected[i], "%u: %d", i, statuses[i]);
		cr_assert_eq(requests[i].look(), requests[i].done);
	}
	folder_end();
}
