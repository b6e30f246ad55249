/*
 * One user with one tenant, as the tests of both tenants' operations send
 * and look for it.
 */
#ifndef TESTS_SRC_FAULTS_TENANT_H
#define TESTS_SRC_FAULTS_TENANT_H

#include <criterion/criterion.h>

#include "tests/src/faults/folder.h"

#define OWNER	"0191f3c2-7a52-7c3b-9b1e-52f0c54d9a01"
#define TENANT	"0191f3c2-9d10-7e55-8a43-1f6b0d2c7e01"
#define OTHER	"0191f3c2-9d10-7e55-8a43-1f6b0d2c7e02"

static inline void
tenant_owner(void)
{
	cr_assert_eq(folder_post("/users", "{\"uuid\":\"" OWNER "\","
	    "\"name\":\"Ada\",\"email\":\"ada@example.com\"}"), 201);
}

#define tenant_create(uuid) \
	folder_post("/tenants", "{\"uuid\":\"" uuid "\"," \
	    "\"name\":\"Books\",\"user_id\":\"" OWNER "\"}")

static inline enum sight
tenant_look(void)
{
	return (folder_look("/tenants/" TENANT, "\"name\":\"Books\""));
}

#endif
