/*
 * The schemas of Security 1.0.0 as tables. One does for all structs that have
 * the same members.
 *
 * Written by openapi-kore from security.yaml; do not edit.
 */
#include "security/models.h"
#include "runtime/schema_rows.h"
