/*
 * The members of a mapping once all were read: merge keys and duplicates.
 */
#ifndef READ_MEMBERS_H
#define READ_MEMBERS_H

#include "codegen/read/node.h"

/*
 * Adds the members of the merged mappings that the mapping does not have,
 * sorts by_name, and reports each name that stands twice with both places;
 * the first one stays.
 */
void members_settle(struct arena *, struct node *mapping,
    struct node *const *merged, size_t merged_count, struct diagnostics *);

#endif
