/*
 * What schemas of FinWise 0.1.0 demand that no C type says.
 *
 * Written by openapi-kore from api.yaml; do not edit.
 */
#include "generated/models.h"

#include "runtime/assert_rows.h"

static const struct assertions record_data_assertions;

static const struct assertion record_data_assertions_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_NULL) |
	    ASSERT_IS(JSON_OBJECT) },
	{ .kind = ASSERT_MEMBERS, .schema = &record_data_assertions },
};

const struct assertions api_record_data_assertions =
    { ASSERT_ROWS(record_data_assertions_rows), .verbatim = true };

static const struct assertions record_data_assertions = { .never = false };
