/*
 * Reads JSON into a struct by its schema's table: yajl's callbacks come, and
 * each value is checked and bound where it belongs, in one pass. Violations
 * are collected on the call with JSON Pointers (RFC 6901).
 */
#ifndef RUNTIME_JSON_READER_H
#define RUNTIME_JSON_READER_H

#include "runtime/call.h"
#include "runtime/schema.h"

/*
 * Reads one JSON text (RFC 8259) into value, which has the schema's size and
 * is zeroed. What it points to lives in the call's arena. False when the call
 * has failed: INVALID with all violations of the schema, or BAD_REQUEST with
 * one of these codes, and then without what this reading had reported:
 * json_syntax, json_encoding, json_surrogate, json_nul, json_trailing,
 * json_duplicate_name; json_depth, json_text_too_long, json_too_many_items,
 * json_too_many_members (limits); json_number_range (an exponent of more than
 * 18 digits, which no type takes). The detail tells line and column.
 *
 * 1.0 and 1e2 are integers. One that its type cannot hold breaks maximum or
 * minimum where the schema has them, else format; so does a double that
 * overflows. A missing member is reported as required at the place where it
 * would stand. A null item or map value that is allowed stays zeroed.
 */
MUST_USE bool
json_read(struct call *, const struct schema *, struct text json, void *value);

/*
 * Reads one value that is not JSON but the text of a parameter, by a scalar
 * schema; violations name where and name. False when the call failed. Where
 * the schema has assertions, a number, a boolean or null is tried as such
 * first, and then as a string.
 */
MUST_USE bool json_read_parameter(struct call *, const struct schema *,
    enum place where, struct text name, struct text value, void *out);

/*
 * Writes the default of a property (its JSON, from the document) into out.
 * Only a document that was not checked makes it fail: INTERNAL.
 */
MUST_USE bool json_read_default(
    struct call *, const struct schema *, const char *json, void *out);

#endif
