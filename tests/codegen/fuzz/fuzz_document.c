/*
 * A document is hostile input: whatever its bytes are, reading it, making a
 * model of it and writing C ends soon, with files or with diagnostics. What
 * begins with a brace is read as JSON.
 */
#include "tests/codegen/fuzz/fuzz.h"

#include "codegen/emit/emit.h"
#include "codegen/read/document.h"

/* Whatever the document says, C sees no comment that it did not begin. */
static void
check_file(const struct emit_file *file)
{
	HOLDS(file->name.length > 0 && file->content.length > 0);
	HOLDS(strchr(file->name.bytes, '/') == NULL);
	HOLDS(strlen(file->content.bytes) == file->content.length);
	HOLDS(strstr(file->content.bytes, "\?\?/") == NULL);
}

int
LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
	static FILE *nowhere;
	const char *path;
	struct diagnostics diagnostics;
	struct model *model = NULL;
	struct emit_files files;
	struct arena arena;
	struct node *root;

	if (size == 0)
		return (0);
	if (nowhere == NULL)
		nowhere = fopen("/dev/null", "w");
	path = bytes[0] == '{' ? "fuzz.json" : "fuzz.yaml";
	arena_init(&arena);
	diagnostics_init(&diagnostics, &arena);
	root = document_parse(&arena, path,
	    (struct text){ (const char *)bytes, size }, &diagnostics);
	if (root != NULL)
		model = model_build(&arena, root, path, &diagnostics);
	HOLDS((model == NULL) == (diagnostics.errors > 0));
	diagnostics_print(&diagnostics, nowhere);
	if (model != NULL) {
		files = emit_model(&arena, model, "fuzz");
		for (size_t i = 0; i < files.count; i++)
			check_file(&files.items[i]);
	}
	arena_release(&arena);
	return (0);
}
