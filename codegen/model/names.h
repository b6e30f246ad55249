/*
 * Names in C from names in a document: the same name always gives the same
 * one, whatever else the document holds.
 */
#ifndef MODEL_NAMES_H
#define MODEL_NAMES_H

#include "runtime/arena.h"

#define NAME_MAX_LENGTH 200 /* of a name in a document, once derived */

/*
 * createUser -> create_user, HTTPServer2 -> http_server2, X-Tenant-ID ->
 * x_tenant_id, @type -> at_type, -1 -> minus_1, 2fa -> _2fa, café -> cafu00e9,
 * "" -> empty. One that would be long is cut, and a mark of the whole stands
 * behind it. A word of C stays one: see name_free.
 */
struct text name_snake(struct arena *, struct text);

/* The text in lower case, as it is else. */
struct text name_lower(struct arena *, struct text);

/* The same in capitals: in-progress -> IN_PROGRESS, 1st -> _1ST. */
struct text name_constant(struct arena *, struct text);

/*
 * The name with an underscore behind it where it is a word of C or among
 * those that are taken, which NULL ends.
 */
struct text
name_free(struct arena *, struct text name, const char *const *taken);

/*
 * The name with a mark of key behind it, four digits of a hash: two keys that
 * make one name are told apart by it, whatever else there is.
 */
struct text name_apart(struct arena *, struct text name, struct text key);

/* The same in capitals. */
struct text
name_constant_apart(struct arena *, struct text name, struct text key);

#endif
