/*
 * Defaults of members within values that are kept as JSON: found while rows
 * are read, and checked once all rows are there.
 */
#include "codegen/model/assertion_rows.h"

#include "codegen/list.h"
#include "runtime/buffer.h"

#define HOPS_MAX 100 /* of $ref, each of which is read and checked */

struct wanted_default {
	struct assert_member *member;
	const struct member *said;
};

/* The default that a schema says, or the schema that it refers to. */
static const struct member *
find(struct build *build, const struct node *schema)
{
	static const struct text name = TEXT("default");
	const struct member *said = NULL;
	const struct anchor *anchor;
	const struct node *to;

	for (size_t i = 0; said == NULL && schema != NULL &&
	     schema->kind == NODE_MAPPING && i < HOPS_MAX;
	     i++) {
		to = node_get(schema, "$ref");
		if (to == NULL || !build->version_30)
			said = node_member(schema, name);
		if (!node_is(to, SCALAR_TEXT))
			break;
		schema =
		    resource_find(build, place_of(build, schema), to, &anchor);
	}
	return (said);
}

void
assertion_default(struct build *build, struct assert_member *member,
    const struct node *schema)
{
	const struct member *said = find(build, schema);

	if (said == NULL)
		return;
	build->defaults =
	    list_room(build->arena, build->defaults, build->default_count,
		&build->default_capacity, sizeof(*build->defaults));
	build->defaults[build->default_count++] =
	    (struct wanted_default){ member, said };
}

void
assertions_defaults(struct build *build)
{
	const struct wanted_default *wanted;
	struct buffer json;

	for (size_t i = 0; i < build->default_count; i++) {
		wanted = &build->defaults[i];
		if (!assertion_check(
			build, wanted->member->schema, wanted->said->value)) {
			diagnostic_warn(build->diagnostics,
			    wanted->said->value->mark, "value_breaks_schema",
			    "the default breaks its schema, and is left out");
			continue;
		}
		buffer_init(&json, build->arena);
		node_write_json(wanted->said->value, &json);
		wanted->member->default_json = buffer_text(&json).bytes;
		use_keep(build->uses, wanted->said->mark, NULL, true);
	}
	build->default_count = 0;
}
