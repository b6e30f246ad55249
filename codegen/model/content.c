/*
 * Bodies: what media types they have. JSON only, and all in one schema.
 */
#include "codegen/model/operation.h"

#include "codegen/model/token.h"

static bool
check_media_type(struct build *build, const struct member *member)
{
	if (media_type_valid(member->name) && media_type_json(member->name))
		return (true);
	diagnostic_add(build->diagnostics, member->mark,
	    "unsupported_media_type",
	    "the media type %s is not JSON; use "
	    "application/json or one that ends in +json, without parameters",
	    member->name.bytes);
	return (false);
}

static struct model_schema *
read_media_type(
    struct build *build, const struct member *member, struct text base)
{
	const struct node *schema;

	if (!check_media_type(build, member) ||
	    !keywords_check(build, member->value, &media_type_words))
		return (NULL);
	schema = node_get(member->value, "schema");
	if (schema != NULL)
		return (schema_of(build, schema, base));
	diagnostic_add(build->diagnostics, member->mark, "missing_keyword",
	    "a media type needs schema; write schema: {} for a body of any "
	    "kind");
	return (NULL);
}

struct model_schema *
content_read(struct build *build, const struct node *content, struct text base,
    struct text **media_types, size_t *count)
{
	struct model_schema *schema = NULL, *other;

	*count = 0;
	*media_types =
	    arena_alloc(build->arena, content->count * sizeof(struct text) + 1);
	if (content->count == 0)
		diagnostic_add(build->diagnostics, content->mark,
		    "empty_content",
		    "content names no media type; add "
		    "application/json, or remove it");
	for (size_t i = 0; i < content->count; i++) {
		other = read_media_type(build, &content->members[i], base);
		if (other == NULL)
			continue;
		if (schema != NULL && schema != other)
			diagnostic_add(build->diagnostics,
			    content->members[i].mark, "unsupported_media_types",
			    "all media types of a "
			    "body have one schema; refer to the same one");
		schema = other;
		(*media_types)[(*count)++] = content->members[i].name;
	}
	return (schema);
}
