/*
 * POST /users while the file system fails.
 */
#include <criterion/criterion.h>
#include <stdio.h>

#include "tests/src/faults/folder.h"

#define UUID "0191f3c2-7a52-7c3b-9b1e-52f0c54d9a01"
#define OTHER "0191f3c2-7a52-7c3b-9b1e-52f0c54d9a02"

TestSuite(create_user_faults);

static int
create(const char *uuid, const char *name)
{
	char json[256];

	snprintf(json, sizeof(json),
	    "{\"uuid\":\"%s\",\"name\":\"%s\",\"email\":\"%s@example.com\"}",
	    uuid, name, name);
	return (folder_post("/users", json));
}

static int
send_one(void)
{
	return (create(UUID, "Ada"));
}

static enum sight
look(void)
{
	return (folder_look("/users/" UUID, "\"name\":\"Ada\""));
}

static void
nothing(void)
{
}

static void
another_user(void)
{
	cr_assert_eq(create(OTHER, "Grace"), 201);
}

/* So many pages in the log that the next commit folds them in. */
static void
long_log(void)
{
	cr_assert(folder_fill_log());
}

static const struct each_request request = { send_one, look, SIGHT_WHOLE, false,
	200 };

Test(create_user_faults, are_survived_by_the_first_write)
{
	const struct each_call first = { nothing, &request, 1, NULL };

	each_call_fails(&first);
}

Test(create_user_faults, are_survived_by_a_later_write)
{
	const struct each_call later = { another_user, &request, 1, NULL };

	each_call_fails(&later);
}

Test(create_user_faults, are_survived_by_a_write_that_folds_the_log)
{
	const struct each_call folding = { long_log, &request, 1, NULL };

	each_call_fails(&folding);
}
