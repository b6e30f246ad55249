/*
 * What a plain scalar means (YAML 1.2.2, section 10.3, the core schema).
 */
#ifndef READ_SCALAR_H
#define READ_SCALAR_H

#include "codegen/read/node.h"

/*
 * Finds the kind of a plain scalar and makes its text the JSON of that value:
 * 0x1F becomes 31, +.5 becomes 0.5, Null becomes null. False for a number
 * that JSON cannot write (.inf, .nan) or that is beyond 64 bits (0x, 0o).
 */
MUST_USE bool scalar_resolve(
    struct arena *, struct text plain, enum scalar_kind *, struct text *json);

#endif
