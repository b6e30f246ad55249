/*
 * Objects where a $ref may stand in their place: it is followed, what it
 * leads to must be of the kind that the place wants, and its keywords are
 * checked.
 */
#include "codegen/model/build.h"

/* #/components/parameters/Limit names a parameter, and nothing else. */
bool
object_fits(struct build *build, const struct node *node,
    const struct vocabulary *words, const struct reference *reference)
{
	if (reference->target->kind != NODE_MAPPING &&
	    !(words == &schema_words &&
		node_is(reference->target, SCALAR_BOOLEAN))) {
		diagnostic_add(build->diagnostics, node->mark,
		    "wrong_reference",
		    "here is %s, and the $ref leads to "
		    "what is no mapping; correct it",
		    words->what);
		return (false);
	}
	if (reference->token_count != 3 || words->section == NULL ||
	    strcmp(reference->tokens[0].bytes, "components") != 0 ||
	    strcmp(reference->tokens[1].bytes, words->section) == 0)
		return (true);
	diagnostic_add(build->diagnostics, node->mark, "wrong_reference",
	    "here is %s, and the $ref names something of components/%s; "
	    "refer to one of components/%s",
	    words->what, reference->tokens[1].bytes, words->section);
	return (false);
}

const struct node *
object_follow(struct build *build, const struct node *node,
    const struct vocabulary *words, struct reference *reference)
{
	const struct vocabulary *beside =
	    words == &schema_words ? &schema_reference_words : &reference_words;

	*reference = (struct reference){ .target = node };
	if (words->section == NULL || node_get(node, "$ref") == NULL)
		return (node);
	if (!keywords_check(build, node, beside) ||
	    !reference_follow(build->files, node, reference) ||
	    !object_fits(build, node, words, reference))
		return (NULL);
	return (reference->target);
}

const struct node *
object_read(struct build *build, const struct node *node,
    const struct vocabulary *words)
{
	struct reference reference;

	node = object_follow(build, node, words, &reference);
	if (node == NULL || !keywords_check(build, node, words))
		return (NULL);
	return (node);
}
