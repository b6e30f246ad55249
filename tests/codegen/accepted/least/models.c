/*
 * The schemas of Least 1 as tables. One does for all structs that have the same
 * members.
 *
 * Written by openapi-kore from least.yaml; do not edit.
 */
#include "least/models.h"
#include "runtime/schema_rows.h"
