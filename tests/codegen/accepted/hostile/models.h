/*
 * The schemas of * / #error " %s \ ? ?/ %n%n as structs.
 *
 * Written by openapi-kore from hostile.yaml; do not edit.
 */
#ifndef API_MODELS_H
#define API_MODELS_H

#include "runtime/json_writer.h"
#include "runtime/schema.h"

enum api_struct_question_question {
	API_STRUCT_QUESTION_QUESTION_QUESTION_QUESTION_SLASH_QUOTE = 1,
};
JSON_ENUM(api_struct_question_question, 1);

enum api_struct_u00e9 {
	API_STRUCT_U00E9_EMPTY = 1,
	API_STRUCT_U00E9_BACKSLASH,
	API_STRUCT_U00E9_QUOTE,
	API_STRUCT_U00E9_A_STAR_B,
};
JSON_ENUM(api_struct_u00e9, 4);

/* ends in \ */
struct api_struct {
	int64_t			int_;
	int64_t			errno_;	/* 7 when absent */
	bool			has_question_question_slash_quote;
	enum api_struct_question_question	question_question_slash_quote;
	bool			has_u00e9;
	enum api_struct_u00e9	u00e9;
	struct text		star_slash;	/* "* /" when absent */
};
JSON_STRUCT(api_struct);

enum api_return_200_percent_s {
	API_RETURN_200_PERCENT_S_STAR_SLASH = 1,
	API_RETURN_200_PERCENT_S_PERCENT_S,
	API_RETURN_200_PERCENT_S_EMPTY,
};
JSON_ENUM(api_return_200_percent_s, 3);

#endif
