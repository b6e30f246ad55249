/*
 * A document is hostile input: whatever its bytes are, reading it and making
 * a model of it ends soon, with a model or with diagnostics. What begins with
 * a brace is read as JSON. With clang, from the project's folder:
 *
 *   clang -g -O1 -std=c11 -D_GNU_SOURCE -I. -Icodegen \
 *     -fsanitize=fuzzer,address,undefined tests/codegen/fuzz/fuzz_document.c \
 *     codegen/diagnostic.c codegen/read/?*.c codegen/model/?*.c \
 *     build/debug/libruntime.a -lfyaml -lpcre2-8 -luuid -lidn2 -o /tmp/fuzz
 *   echo leak:libfyaml >/tmp/known
 *   LSAN_OPTIONS=suppressions=/tmp/known \
 *     /tmp/fuzz -timeout=20 CORPUS tests/codegen/refused
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
