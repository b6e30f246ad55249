/*
 * The schemas of Paths 1 as tables. One does for all structs that have the same
 * members.
 *
 * Written by openapi-kore from paths.yaml; do not edit.
 */
#include "paths/models.h"
#include "runtime/schema_rows.h"
