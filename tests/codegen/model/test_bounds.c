/*
 * Documents that are small enough to be read and too large to be modelled:
 * refused once, and soon.
 */
#include "runtime/buffer.h"
#include "tests/codegen/model/given.h"

TestSuite(bounds, .init = given_begin, .fini = given_end);

/* The head, the text count times over, and the tail. */
static const char *
repeated(const char *head, const char *text, size_t count, const char *tail)
{
	size_t length = strlen(head), step = strlen(text);
	char *all = arena_take(
		 &given_arena, length + count * step + strlen(tail) + 1),
	     *at = all + length;

	memcpy(all, head, length);
	for (size_t i = 0; i < count; i++, at += step)
		memcpy(at, text, step);
	strcpy(at, tail);
	return (all);
}

/* The document is refused with that code, among few others. */
static void
refused(const char *yaml, const char *code)
{
	struct node *root = document_parse(
	    &given_arena, "given.yaml", text_of(yaml), &given_diagnostics);
	size_t size = 0;
	char *said = NULL;
	FILE *out = open_memstream(&said, &size);

	cr_assert_not_null(root);
	cr_assert_null(
	    model_build(&given_arena, root, "given.yaml", &given_diagnostics));
	diagnostics_print(&given_diagnostics, out);
	fclose(out);
	cr_assert_not_null(strstr(said, code), "%s", said);
	cr_assert_eq(given_diagnostics.count, 1, "%s", said);
	free(said);
}

Test(bounds, of_schemas_are_kept)
{
	struct buffer out;

	buffer_init(&out, &given_arena);
	buffer_format(&out, "%s",
	    GIVEN_HEAD GIVEN_PATHS
	    "components: {schemas: {All: {type: object, properties: {");
	for (int i = 0; i <= 100000; i++)
		buffer_format(&out, "p%d: {}, ", i);
	buffer_format(&out, "}}}}\n");
	refused(buffer_text(&out).bytes, "[too_many_schemas]");
}

Test(bounds, of_objects_that_are_read_are_kept)
{
	refused(repeated(GIVEN_HEAD GIVEN_PATHS "servers: [&a {url: /}", ", *a",
		    1000001, "]\n"),
	    "[too_complex]");
}
