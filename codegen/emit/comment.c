/*
 * Filling and cleaning the text of comments. The text is UTF-8 already; it
 * stays so, but for code points that make text look like what it is not.
 */
#include "codegen/emit/comment.h"

#include <stdint.h>

#include "runtime/buffer.h"

#define MARGIN 3 /* columns of " * " */

struct layout {
	struct arena *arena;
	struct comment *comment;
	struct buffer line;
	size_t column; /* in code points */
	size_t columns;
	size_t capacity;
	bool paragraph; /* an empty line is due */
};

/* The first code point of valid UTF-8, and how many bytes it takes. */
static uint32_t
decode(const char *bytes, size_t left, size_t *size)
{
	unsigned char first = (unsigned char)bytes[0];
	uint32_t point;
	size_t i;

	*size = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
	if (*size > left)
		*size = left;
	point = *size == 1 ? first : first & (0x7fu >> *size);
	for (i = 1; i < *size; i++)
		point = point << 6 | ((unsigned char)bytes[i] & 0x3fu);
	return (point);
}

/* Controls, and what turns the direction of text or has no width. */
static bool
hidden(uint32_t point)
{
	return (point < 0x20 || (point >= 0x7f && point < 0xa0) ||
	    point == 0x061c || (point >= 0x200b && point <= 0x200f) ||
	    (point >= 0x2028 && point <= 0x202e) ||
	    (point >= 0x2060 && point <= 0x206f) || point == 0xfeff ||
	    point > 0x10ffff);
}

static void
end_line(struct layout *layout)
{
	struct comment *comment = layout->comment;
	struct text line = buffer_text(&layout->line);

	if (comment->line_count == layout->capacity) {
		comment->lines = arena_grow(layout->arena, comment->lines,
		    layout->capacity * sizeof(*comment->lines),
		    (layout->capacity + 16) * sizeof(*comment->lines));
		layout->capacity += 16;
	}
	comment->lines[comment->line_count++] = line;
	buffer_init(&layout->line, layout->arena);
	layout->column = 0;
}

/* The word without what C would understand in it. */
static struct text
clean_word(struct arena *arena, const char *word, size_t length)
{
	struct buffer clean;
	size_t i, size;

	buffer_init(&clean, arena);
	for (i = 0; i < length; i += size) {
		if (hidden(decode(word + i, length - i, &size)))
			continue;
		buffer_append(&clean, word + i, size);
		if (i + 1 < length &&
		    (memcmp(word + i, "*/", 2) == 0 ||
			memcmp(word + i, "/*", 2) == 0 ||
			(i + 2 < length && memcmp(word + i, "?\?/", 3) == 0)))
			buffer_append(&clean, " ", 1);
	}
	return (buffer_text(&clean));
}

static size_t
width(struct text text)
{
	size_t i, columns = 0;

	for (i = 0; i < text.length; i++)
		columns += ((unsigned char)text.bytes[i] & 0xc0) != 0x80;
	return (columns);
}

static void
add_word(struct layout *layout, struct text word)
{
	size_t needed = width(word);

	if (layout->paragraph && layout->comment->line_count > 0)
		end_line(layout);
	layout->paragraph = false;
	if (layout->column > 0) {
		if (layout->column + 1 + needed > layout->columns - MARGIN)
			end_line(layout);
		else {
			buffer_append(&layout->line, " ", 1);
			layout->column++;
		}
	}
	buffer_append_text(&layout->line, word);
	layout->column += needed;
}

/* Whether a line of the document is one by itself: an item or a table's. */
static bool
stands_alone(const char *line, size_t length)
{
	if (length == 0)
		return (false);
	if (strchr(" \t|>#", line[0]) != NULL)
		return (true);
	return (length > 1 && line[1] == ' ' && strchr("-*+", line[0]) != NULL);
}

static void
add_line(struct layout *layout, const char *line, size_t length)
{
	bool alone = stands_alone(line, length), any = false;
	size_t begin, end = 0;
	struct text word;

	if (alone && layout->column > 0)
		end_line(layout);
	for (;;) {
		for (begin = end; begin < length; begin++)
			if (strchr(" \t\r", line[begin]) == NULL)
				break;
		for (end = begin; end < length; end++)
			if (strchr(" \t\r", line[end]) != NULL)
				break;
		if (begin == end)
			break;
		word = clean_word(layout->arena, line + begin, end - begin);
		if (word.length > 0)
			add_word(layout, word);
		any = any || word.length > 0;
	}
	if (layout->column > 0 && (alone || !any))
		end_line(layout);
	if (!any)
		layout->paragraph = true;
}

void
comment_lay(struct arena *arena, struct text text, size_t columns,
    struct comment *comment)
{
	struct layout layout = {
		.arena = arena,
		.comment = comment,
		.columns = columns,
	};
	size_t begin = 0, end;

	*comment = (struct comment){ NULL, 0 };
	buffer_init(&layout.line, arena);
	while (begin < text.length) {
		for (end = begin; end < text.length; end++)
			if (text.bytes[end] == '\n')
				break;
		add_line(&layout, text.bytes + begin, end - begin);
		begin = end + 1;
	}
	if (layout.column > 0)
		end_line(&layout);
}
