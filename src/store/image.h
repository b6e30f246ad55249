/*
 * A tenant's database before its first table: one page of SQLite's file
 * format, in the write-ahead-log mode, that bears the tenant's id.
 */
#ifndef STORE_IMAGE_H
#define STORE_IMAGE_H

#include <stdint.h>

#include "runtime/uuid.h"

#define STORE_IMAGE_SIZE	4096
#define STORE_IMAGE_HEADER	100	/* enough for store_image_matches */

/*
 * The application id of the tenant's file: the FNV-1a hash (32 bits) of
 * "finwise tenant " and its uuid. So a file that was swapped with another
 * tenant's, or is of no tenant at all, is noticed but once in 2^32.
 */
uint32_t	store_image_id(const struct uuid *);

/* Writes the whole file. */
void	store_image_write(const struct uuid *,
	    unsigned char image[STORE_IMAGE_SIZE]);

/* Whether a file that begins with these bytes is that tenant's database. */
bool	store_image_matches(const struct uuid *, const unsigned char *bytes,
	    size_t count);

#endif
