/*
 * The schemas of Routes 1.0.0 as tables, and their writers.
 *
 * Written by openapi-kore from routes.yaml; do not edit.
 */
#include "routes/models.h"
