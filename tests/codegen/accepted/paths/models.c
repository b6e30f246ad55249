/*
 * The schemas of Paths 1 as tables, and their writers.
 *
 * Written by openapi-kore from paths.yaml; do not edit.
 */
#include "paths/models.h"
