/*
 * The schemas of Routes 1.0.0 as tables. One does for all structs that have the
 * same members.
 *
 * Written by openapi-kore from routes.yaml; do not edit.
 */
#include "routes/models.h"
#include "runtime/schema_rows.h"
