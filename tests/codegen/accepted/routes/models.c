/*
 * The schemas of Routes 1.0.0 as tables.
 *
 * Written by openapi-kore from routes.yaml; do not edit.
 */
#include "routes/models.h"
#include "runtime/schema_rows.h"
