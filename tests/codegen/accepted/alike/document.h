/*
 * The document of Alike 1 itself.
 *
 * Written by openapi-kore from alike.yaml; do not edit.
 */
#ifndef API_DOCUMENT_H
#define API_DOCUMENT_H

#include "runtime/text.h"

/* The document as JSON; it lives forever. */
struct text	api_document(void);

#endif
