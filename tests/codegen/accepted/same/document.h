/*
 * The document of Same 1.0.0 itself.
 *
 * Written by openapi-kore from same.yaml; do not edit.
 */
#ifndef API_DOCUMENT_H
#define API_DOCUMENT_H

#include "runtime/text.h"

/* The document as JSON; it lives forever. */
struct text	api_document(void);

#endif
