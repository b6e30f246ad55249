/*
 * A document is hostile input: whatever its bytes are, reading it and making
 * a model of it ends soon, with a model or with diagnostics. For libFuzzer;
 * the first byte chooses between YAML and JSON.
 */
#include <assert.h>
#include <stdint.h>
#include <stdio.h>

#include "codegen/model/model.h"
#include "codegen/read/document.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	static FILE *nowhere;
	const char *path;
	struct diagnostics diagnostics;
	struct model *model = NULL;
	struct arena arena;
	struct node *root;
	struct text text;

	if (size == 0)
		return (0);
	if (nowhere == NULL)
		nowhere = fopen("/dev/null", "w");
	path = bytes[0] == '{' ? "fuzz.json" : "fuzz.yaml";
	text.bytes = (const char *)bytes;
	text.length = size;
	arena_init(&arena);
	diagnostics_init(&diagnostics, &arena);
	root = document_parse(&arena, path, text, &diagnostics);
	if (root != NULL)
		model = model_build(&arena, root, path, &diagnostics);
	assert((model == NULL) == (diagnostics.count > 0));
	diagnostics_print(&diagnostics, nowhere);
	arena_release(&arena);
	return (0);
}
