/*
 * The schemas of Parameters 1.0.0 as tables. One does for all structs that have
 * the same members.
 *
 * Written by openapi-kore from parameters.yaml; do not edit.
 */
#include "parameters/models.h"
#include "runtime/schema_rows.h"

const struct text api_find_files_kind_texts[2] = { TEXT("text"),
    TEXT("image") };

const struct schema api_find_files_kind_schema =
    ENUM_SCHEMA(enum api_find_files_kind, api_find_files_kind_texts);
