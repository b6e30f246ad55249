/*
 * JSON through generated readers and writers: what is accepted and written
 * is accepted again, and written the same. The first byte chooses a schema.
 */
#include "tests/codegen/fuzz/fuzz.h"

#include "runtime/json_reader.h"
#include "runtime/json_writer.h"
#include "tracker/models.h"

#define KIND(name) \
	static void name##_write(struct json_writer *to, const void *value) \
	{ \
		api_##name##_write(to, value); \
	}

KIND(everything)
KIND(board)
KIND(tree)
KIND(change)
KIND(labels)

static const struct {
	const struct schema *schema;
	void (*write)(struct json_writer *, const void *value);
	bool full; /* with its defaults it may have too many members */
} kinds[] = {
	{ &api_everything_schema, everything_write, false },
	{ &api_board_schema, board_write, false },
	{ &api_tree_schema, tree_write, false },
	{ &api_change_schema, change_write, true },
	{ &api_labels_schema, labels_write, false },
};

/* The value as it is read and written; bytes NULL: it was refused. */
static struct text
echo(struct fuzz *fuzz, unsigned kind, struct text json)
{
	void *value = arena_alloc(&fuzz->arena, kinds[kind].schema->size);
	struct json_writer writer;
	struct buffer buffer;

	call_init(
	    &fuzz->call, &fuzz->arena, &fuzz->limits, &fuzz->request, NULL);
	if (!json_read(&fuzz->call, kinds[kind].schema, json, value)) {
		HOLDS(fuzz->call.failure.kind != FAILURE_NONE);
		HOLDS(fuzz->call.failure.kind != FAILURE_INTERNAL);
		return ((struct text){ NULL, 0 });
	}
	HOLDS(fuzz->call.failure.kind == FAILURE_NONE);
	buffer_init(&buffer, &fuzz->arena);
	json_writer_init(&writer, &buffer);
	kinds[kind].write(&writer, value);
	HOLDS(!writer.failed);
	return (buffer_text(&buffer));
}

int
LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
	struct fuzz fuzz;
	struct text once, again;
	unsigned kind;

	fuzz_begin(&fuzz, bytes, size);
	kind = fuzz_byte(&fuzz) % (sizeof(kinds) / sizeof(*kinds));
	once = echo(&fuzz, kind, fuzz.rest);
	if (once.bytes != NULL) {
		again = echo(&fuzz, kind, once);
		HOLDS(text_equal(once, again) ||
		    (kinds[kind].full && again.bytes == NULL));
	}
	fuzz_end(&fuzz);
	return (0);
}
