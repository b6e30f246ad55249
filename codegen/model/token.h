/*
 * Names that HTTP gives a syntax.
 */
#ifndef MODEL_TOKEN_H
#define MODEL_TOKEN_H

#include "runtime/text.h"

/* Whether the text is a token (RFC 9110, section 5.6.2). */
bool token_valid(struct text);

/* Whether it is a media type without parameters (section 8.3.1). */
bool media_type_valid(struct text);

/* The same, or a range of them: image/ and a star, application/ and *+json, or two stars. */
bool media_type_range(struct text);

/*
 * Whether it is of JSON: application/json, text/json, or its subtype ends in
 * +json (WHATWG MIME Sniffing, section 4.6).
 */
bool media_type_json(struct text);

#endif
