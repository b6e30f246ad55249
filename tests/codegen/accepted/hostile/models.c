/*
 * The schemas of * / #error " %s \ ? ?/ %n%n as tables. One does for all
 * structs that have the same members.
 *
 * Written by openapi-kore from hostile.yaml; do not edit.
 */
#include "hostile/models.h"
#include "runtime/schema_rows.h"

const struct text api_struct_question_question_texts[1] = { TEXT("?\?/\"\n") };

const struct schema api_struct_question_question_schema =
    SCHEMA_OF(ENUM, enum api_struct_question_question, text,
	.max_length = SCHEMA_UNBOUNDED,
	TEXTS(api_struct_question_question_texts), .constant = true);

const struct text api_struct_u00e9_texts[4] = { TEXT("\001"), TEXT("\\"),
    TEXT("\""), TEXT("a*/b") };

const struct schema api_struct_u00e9_schema =
    ENUM_SCHEMA(enum api_struct_u00e9, api_struct_u00e9_texts);

#define OWNER struct api_struct
static const struct property struct_properties[] = {
	PROPERTY("int", int_, schema_int64, REQUIRED),
	PROPERTY_WITH("errno", errno_, schema_int64, DEFAULTED,
	    .default_json = "7"),
	PROPERTY_ESCAPED("?\?/\"", question_question_slash_quote,
	    api_struct_question_question_schema, OPTIONAL,
	    .quoted = { NULL, 0 }),
	PROPERTY_ESCAPED("\303\251\t", u00e9, api_struct_u00e9_schema, OPTIONAL,
	    .quoted = { NULL, 0 }),
	PROPERTY_WITH("*/", star_slash, schema_text, DEFAULTED,
	    .default_json = "\"*/\""),
};
#undef OWNER

const struct schema api_struct_schema =
    OBJECT_SCHEMA(struct api_struct, struct_properties);

const struct text api_return_200_percent_s_texts[3] = { TEXT("*/"), TEXT("%s"),
    TEXT("") };

const struct schema api_return_200_percent_s_schema =
    ENUM_SCHEMA(enum api_return_200_percent_s, api_return_200_percent_s_texts);
