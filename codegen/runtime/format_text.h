/*
 * Formats of texts that are neither dates nor addresses.
 */
#ifndef RUNTIME_FORMAT_TEXT_H
#define RUNTIME_FORMAT_TEXT_H

#include "runtime/text.h"

/* RFC 3339, appendix A: P1Y2M3DT4H5M6S, P4W. */
bool format_duration(struct text);

/* RFC 6901, section 5; and the relative ones of JSON Schema. */
bool format_json_pointer(struct text);
bool format_relative_json_pointer(struct text);

/* RFC 6570, section 2: all levels. */
bool format_uri_template(struct text);

/* 8-4-4-4-12 hexadecimal digits (RFC 9562, section 4). */
bool format_uuid(struct text);

/* ECMA-262, as far as pattern.h takes it. */
bool format_regex(struct text);

/* Numbers of 8 to 64 bits, and those that a double can hold, rounded. */
bool format_int8(struct text);
bool format_uint8(struct text);
bool format_int16(struct text);
bool format_uint16(struct text);
bool format_int32(struct text);
bool format_uint32(struct text);
bool format_int64(struct text);
bool format_uint64(struct text);
bool format_double(struct text);

#endif
