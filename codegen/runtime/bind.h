/*
 * Texts without a type, bound by a schema: an array's items, an object's
 * members. What parameters and forms share.
 */
#ifndef RUNTIME_BIND_H
#define RUNTIME_BIND_H

#include "runtime/call.h"
#include "runtime/schema.h"

struct part_rows;

/* Where texts came from, and what a violation calls them. */
struct bind_origin {
	struct call		*call;
	enum place		 where;
	struct text		 name;	/* of the whole */
	const char		*before;	/* a member is before, name, behind */
	const char		*behind;
	const struct part_rows	*parts;	/* texts are slices of a body, unchecked */
	const struct schema	*instead;	/* of a part's own, or NULL */
};

/*
 * Binds a text that is JSON; what is said of a part of it is said of its
 * place in the whole. False when the call failed.
 */
MUST_USE bool	bind_json(const struct bind_origin *, const struct schema *,
		    struct text, void *out);

/*
 * Binds one text by its schema: as a parameter has it where that is a scalar,
 * else as JSON; a part that is bytes stays the slice that it is, and no NUL
 * is behind it. False when the call failed: part_too_long (limits) and
 * bad_encoding among others.
 */
MUST_USE bool	bind_text(const struct bind_origin *, const struct schema *,
		    struct text, void *out);

/*
 * Binds an array's items; in a body each has its own pointer. False when the
 * call failed.
 */
MUST_USE bool	bind_items(const struct bind_origin *, const struct schema *,
		    struct text_list, void *out);

/*
 * Binds names and values, which come by turns, to an object's struct or a
 * map. A member that is an array takes its name as often as it comes; any
 * other that comes twice is BAD_REQUEST. False when the call failed.
 */
MUST_USE bool	bind_members(const struct bind_origin *, const struct schema *,
		    struct text_list, void *out);

/* The JSON Pointer of a member of the whole. */
struct text	 bind_pointer(struct call *, const char *name);

/* Where a property's value goes; what is a pointer gets its target here. */
void	*bind_place(struct call *, const struct property *, void *owner);

/* Marks a property as there. */
void	 bind_present(const struct property *, void *owner);

/*
 * Gives a property that is not there its default; false, with a violation,
 * when it is required.
 */
MUST_USE bool	bind_absent(const struct bind_origin *,
		    const struct property *, void *owner);

#endif
