/*
 * The schemas of Parameters 1.0.0 as tables, and their writers.
 *
 * Written by openapi-kore from parameters.yaml; do not edit.
 */
#include "parameters/models.h"

const struct text api_find_files_kind_texts[2] = {
	TEXT("text"),
	TEXT("image"),
};

static const struct text_rules find_files_kind_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.texts = api_find_files_kind_texts,
	.text_count = 2,
};

const struct schema api_find_files_kind_schema = {
	.type = SCHEMA_ENUM,
	.size = sizeof(enum api_find_files_kind),
	.text = &find_files_kind_rules,
};
