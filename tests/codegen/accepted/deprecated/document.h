/*
 * The document of Deprecated 1 itself.
 *
 * Written by openapi-kore from deprecated.yaml; do not edit.
 */
#ifndef API_DOCUMENT_H
#define API_DOCUMENT_H

#include "runtime/text.h"

/* The document as JSON; it lives forever. */
struct text	api_document(void);

#endif
