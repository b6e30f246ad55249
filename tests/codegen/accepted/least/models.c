/*
 * The schemas of Least 1 as tables, and their writers.
 *
 * Written by openapi-kore from least.yaml; do not edit.
 */
#include "least/models.h"
