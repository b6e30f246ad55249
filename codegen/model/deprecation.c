/*
 * What is deprecated, and since when: operations and parameters, whose
 * responses say so (RFC 9745), and properties and types, of which C does.
 */
#include <time.h>

#include "codegen/model/operation.h"
#include "runtime/format.h"

/* A day, as RFC 9745 wants one; without it, since ever. */
void
deprecation_read(struct build *build, const struct node *node,
    struct model_deprecation *deprecation)
{
	const struct node *since = node_get(node, "x-deprecated-since");
	struct tm day = { .tm_mday = 1 };

	deprecation->deprecated = member_true(node, "deprecated", false);
	if (since == NULL || !node_is(since, SCALAR_TEXT))
		return;
	if (!format_rows[FORMAT_DATE].check(since->text) ||
	    !deprecation->deprecated) {
		diagnostic_add(build->diagnostics, since->mark,
		    "bad_deprecation",
		    "x-deprecated-since is a day such as 2026-11-25, of what "
		    "is deprecated");
		return;
	}
	(void)strptime(since->text.bytes, "%Y-%m-%d", &day);
	deprecation->since = timegm(&day);
}

void
deprecation_enforce(struct build *build, const struct node *node)
{
	static const struct text name = TEXT("deprecated");
	const struct member *member = node_member(node, name);

	if (member != NULL)
		use_keep(build->uses, member->mark, NULL, true);
	build->model->deprecates = true;
}
