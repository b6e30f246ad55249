/*
 * The one place that knows libfyaml: its events go to the tree, its errors
 * to the diagnostics, and it prints nothing itself.
 */
#include "codegen/read/document.h"

#include <errno.h>
#include <fcntl.h>
#include <libfyaml.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "codegen/read/encoding.h"
#include "codegen/read/tree.h"

struct reading {
	struct tree tree;
	const char *path;
	size_t documents;
};

static bool refuse(struct reading *, struct mark, const char *code,
    const char *format, ...) PRINTF_LIKE(4, 5);

static bool
refuse(struct reading *reading, struct mark mark, const char *code,
    const char *format, ...)
{
	va_list arguments;
	struct text message;
	char bytes[512];

	va_start(arguments, format);
	(void)vsnprintf(bytes, sizeof(bytes), format, arguments);
	va_end(arguments);
	message = text_of(bytes);
	diagnostic_add(
	    reading->tree.diagnostics, mark, code, "%s", message.bytes);
	return (false);
}

/* Line 0: libfyaml knows no place, as of a value that is not written. */
static struct mark
mark_of(const struct reading *reading, const struct fy_mark *place)
{
	struct mark mark = { .file = reading->path };

	if (place != NULL && place->line >= 0 && place->column >= 0) {
		mark.line = (unsigned)place->line + 1;
		mark.column = (unsigned)place->column + 1;
	}
	return (mark);
}

static struct text
token_text(struct reading *reading, struct fy_token *token)
{
	struct text none = { NULL, 0 };
	const char *bytes;
	size_t length = 0;

	if (token == NULL)
		return (none);
	bytes = fy_token_get_text(token, &length);
	return (arena_text(reading->tree.arena, bytes == NULL ? "" : bytes,
	    bytes == NULL ? 0 : length));
}

/* Escapes (\0, \ud800) can write what the file itself may not hold. */
static bool
check_text(struct reading *reading, struct text text, struct mark mark)
{
	size_t valid = encoding_valid(text);

	if (valid == text.length)
		return (true);
	if (text.bytes[valid] == '\0')
		return (refuse(reading, mark, "nul_in_text",
		    "a text holds U+0000; C's texts end there: remove it"));
	return (refuse(reading, mark, "bad_utf8",
	    "a text is not UTF-8; write surrogate pairs whole"));
}

/* A tag would change what a value means; none is needed for JSON's values. */
static bool
check_tag(struct reading *reading, struct fy_event *event, struct mark mark)
{
	struct fy_token *tag = fy_event_get_tag_token(event);

	if (tag != NULL)
		(void)refuse(reading, mark, "unsupported_tag",
		    "the tag %s has no meaning in JSON; remove it, and quote "
		    "what is meant as a text",
		    token_text(reading, tag).bytes);
	return (true);
}

static bool
take_scalar(struct reading *reading, struct fy_event *event, struct mark mark)
{
	struct fy_token *value = event->scalar.value;
	struct scalar scalar = {
		.text = token_text(reading, value),
		.mark = mark,
		.plain =
		    value == NULL || fy_token_scalar_style(value) == FYSS_PLAIN,
		.anchor = token_text(reading, event->scalar.anchor),
	};

	if (scalar.text.bytes == NULL)
		scalar.text = text_of("");
	return (check_text(reading, scalar.text, mark) &&
	    tree_scalar(&reading->tree, &scalar));
}

static bool
take_document(struct reading *reading, struct mark mark)
{
	if (++reading->documents == 1)
		return (true);
	return (refuse(reading, mark, "several_documents",
	    "the file holds more than one document; keep one"));
}

static bool
take(struct reading *reading, struct fy_event *event)
{
	struct mark mark = mark_of(reading, fy_event_start_mark(event));
	struct text anchor;

	switch (event->type) {
	case FYET_DOCUMENT_START:
		return (take_document(reading, mark));
	case FYET_SCALAR:
		return (check_tag(reading, event, mark) &&
		    take_scalar(reading, event, mark));
	case FYET_ALIAS:
		anchor = token_text(reading, event->alias.anchor);
		return (tree_alias(&reading->tree, anchor, mark));
	case FYET_MAPPING_START:
	case FYET_SEQUENCE_START:
		anchor = token_text(reading, fy_event_get_anchor_token(event));
		return (check_tag(reading, event, mark) &&
		    tree_begin(&reading->tree,
			event->type == FYET_MAPPING_START ? NODE_MAPPING
							  : NODE_SEQUENCE,
			anchor, mark));
	case FYET_MAPPING_END:
	case FYET_SEQUENCE_END:
		tree_end(&reading->tree);
		return (true);
	case FYET_NONE:
	case FYET_STREAM_START:
	case FYET_STREAM_END:
	case FYET_DOCUMENT_END:
		break;
	}
	return (true);
}

/* libfyaml's own errors, with the places it knows (from 0). */
static void
report(struct reading *reading, struct fy_diag *diag)
{
	struct mark mark = { .file = reading->path, .line = 1, .column = 1 };
	struct fy_diag_error *error;
	void *previous = NULL;
	bool any = false;

	while ((error = fy_diag_errors_iterate(diag, &previous)) != NULL) {
		if (error->type != FYET_ERROR)
			continue;
		mark.line = error->line < 0 ? 1 : (unsigned)error->line + 1;
		mark.column =
		    error->column < 0 ? 1 : (unsigned)error->column + 1;
		(void)refuse(reading, mark, "bad_syntax", "%s",
		    error->msg == NULL ? "it is not YAML" : error->msg);
		any = true;
	}
	if (!any)
		(void)refuse(reading, mark, "bad_syntax", "it is not YAML");
}

static bool
run(struct reading *reading, struct fy_parser *parser, struct fy_diag *diag)
{
	struct fy_event *event;
	bool going = true;

	while (going && (event = fy_parser_parse(parser)) != NULL) {
		going = take(reading, event);
		fy_parser_event_free(parser, event);
	}
	if (going && fy_parser_get_stream_error(parser)) {
		report(reading, diag);
		return (false);
	}
	return (going);
}

static bool
ends_with(const char *path, const char *end)
{
	size_t length = strlen(path), end_length = strlen(end);

	return (length >= end_length &&
	    strcmp(path + length - end_length, end) == 0);
}

static bool
parse(struct reading *reading, struct text bytes)
{
	struct fy_diag_cfg silent = { .level = FYET_ERROR,
		.module_mask = (1u << FYEM_MAX) - 1 };
	struct fy_parse_cfg settings = { .search_path = "" };
	struct fy_parser *parser;
	struct fy_diag *diag;
	bool done;

	diag = fy_diag_create(&silent);
	if (diag == NULL)
		abort();
	fy_diag_set_collect_errors(diag, true);
	settings.diag = diag;
	settings.flags = FYPCF_QUIET | FYPCF_COLLECT_DIAG |
	    FYPCF_DISABLE_DEPTH_LIMIT | FYPCF_DEFAULT_VERSION_1_2 |
	    (ends_with(reading->path, ".json") ? FYPCF_JSON_FORCE
					       : FYPCF_JSON_NONE);
	parser = fy_parser_create(&settings);
	if (parser == NULL ||
	    fy_parser_set_string(parser, bytes.bytes, bytes.length) != 0)
		abort();
	done = run(reading, parser, diag);
	fy_parser_destroy(parser);
	fy_diag_destroy(diag);
	return (done);
}

/* The place of an offset, its column in code points. */
static struct mark
mark_at(const struct reading *reading, struct text bytes, size_t offset)
{
	struct mark mark = { .file = reading->path, .line = 1, .column = 1 };

	for (size_t i = 0; i < offset; i++) {
		if (bytes.bytes[i] == '\n') {
			mark.line++;
			mark.column = 1;
		} else if (((unsigned char)bytes.bytes[i] & 0xc0) != 0x80)
			mark.column++;
	}
	return (mark);
}

/* libfyaml keeps what is between brackets in memory until they close. */
static bool
marks_few(struct text bytes)
{
	size_t count = 0;

	for (size_t i = 0; i < bytes.length; i++)
		count += bytes.bytes[i] == '[' || bytes.bytes[i] == '{' ||
		    bytes.bytes[i] == ',';
	return (count <= DOCUMENT_NODES_MAX);
}

static bool
check_bytes(struct reading *reading, struct text bytes)
{
	struct mark whole = { .file = reading->path };
	size_t valid;

	if (bytes.length > DOCUMENT_BYTES_MAX)
		return (refuse(reading, whole, "too_large",
		    "the document is larger than %u bytes; split it",
		    DOCUMENT_BYTES_MAX));
	valid = encoding_valid(bytes);
	if (valid == bytes.length && marks_few(bytes))
		return (true);
	if (valid == bytes.length)
		return (refuse(reading, whole, "too_many_nodes",
		    "the document has more than %d brackets, braces and "
		    "commas; split it",
		    DOCUMENT_NODES_MAX));
	if (bytes.bytes[valid] == '\0')
		return (refuse(reading, mark_at(reading, bytes, valid),
		    "nul_in_text", "the document holds U+0000; remove it"));
	return (refuse(reading, mark_at(reading, bytes, valid), "bad_utf8",
	    "the document is not UTF-8; save it as UTF-8"));
}

struct node *
document_parse(struct arena *arena, const char *path, struct text bytes,
    struct diagnostics *diagnostics)
{
	struct mark whole = { .file = path, .line = 1, .column = 1 };
	struct reading *reading = arena_alloc(arena, sizeof(*reading));

	reading->tree.arena = arena;
	reading->tree.diagnostics = diagnostics;
	reading->path = path;
	if (!check_bytes(reading, bytes) || !parse(reading, bytes))
		return (NULL);
	if (reading->tree.root == NULL)
		(void)refuse(reading, whole, "empty_document",
		    "the file holds no document; begin with openapi: 3.1.0");
	return (reading->tree.root);
}

/* Reads the whole file, but at most one byte more than the bound. */
static bool
slurp(int file, char *bytes, size_t size, size_t *length)
{
	ssize_t got;

	*length = 0;
	while (*length < size) {
		got = read(file, bytes + *length, size - *length);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return (false);
		if (got == 0)
			break;
		*length += (size_t)got;
	}
	return (true);
}

struct node *
document_read(
    struct arena *arena, const char *path, struct diagnostics *diagnostics)
{
	struct mark whole = { .file = path };
	size_t size = DOCUMENT_BYTES_MAX + 1, length = 0;
	struct node *root = NULL;
	char *bytes = malloc(size);
	int file;

	if (bytes == NULL)
		abort();
	file = open(path, O_RDONLY | O_CLOEXEC);
	if (file < 0 || !slurp(file, bytes, size, &length))
		diagnostic_add(diagnostics, whole, "cannot_read",
		    "it cannot be read: %s", strerror(errno));
	else
		root = document_parse(
		    arena, path, (struct text){ bytes, length }, diagnostics);
	if (file >= 0)
		close(file);
	free(bytes);
	return (root);
}
