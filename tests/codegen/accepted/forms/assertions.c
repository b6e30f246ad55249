/*
 * What schemas of Forms 1 demand that no C type says.
 *
 * Written by openapi-kore from forms.yaml; do not edit.
 */
#include "forms/models.h"

#include "runtime/assert_rows.h"

static const struct assertion send_scan_body_pages_item_assertions_rows[] = {
	{ .kind = ASSERT_MAX_LENGTH, .count = 1000 },
};

const struct assertions api_send_scan_body_pages_item_assertions =
    { ASSERT_ROWS(send_scan_body_pages_item_assertions_rows) };
