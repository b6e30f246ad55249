/*
 * The schemas of Security 1.0.0 as tables, and their writers.
 *
 * Written by openapi-kore from security.yaml; do not edit.
 */
#include "security/models.h"
