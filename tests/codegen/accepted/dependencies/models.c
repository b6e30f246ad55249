/*
 * The schemas of Dependencies 1.0.0 as tables. One does for all structs that
 * have the same members.
 *
 * Written by openapi-kore from dependencies.yaml; do not edit.
 */
#include "dependencies/models.h"
#include "runtime/schema_rows.h"
