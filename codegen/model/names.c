/*
 * One pass over the code points: letters and digits stay, what parts words
 * becomes one underscore, signs get their names, all else its number.
 */
#include "codegen/model/names.h"

#include <ctype.h>
#include <stdint.h>
#include <stdio.h>

#include "codegen/read/encoding.h"
#include "runtime/buffer.h"

#define SNAKE_MAX 120 /* characters of one name */

/* Signs; those that part words have a name only where all are signs. */
static const struct {
	char sign;
	const char *word;
	bool parts;
} signs[] = {
	{ '+', "plus", false },
	{ '@', "at", false },
	{ '$', "dollar", false },
	{ '#', "hash", false },
	{ '%', "percent", false },
	{ '&', "and", false },
	{ '*', "star", false },
	{ '=', "equals", false },
	{ '<', "less", false },
	{ '>', "greater", false },
	{ '!', "not", false },
	{ '?', "question", false },
	{ '|', "or", false },
	{ '~', "tilde", false },
	{ '^', "caret", false },
	{ '-', "minus", true },
	{ ' ', "space", true },
	{ '.', "dot", true },
	{ ',', "comma", true },
	{ ':', "colon", true },
	{ ';', "semicolon", true },
	{ '/', "slash", true },
	{ '\\', "backslash", true },
	{ '_', "underscore", true },
	{ '"', "quote", true },
	{ '\'', "apostrophe", true },
	{ '`', "backquote", true },
	{ '(', "round", true },
	{ ')', "round_end", true },
	{ '[', "square", true },
	{ ']', "square_end", true },
	{ '{', "curly", true },
	{ '}', "curly_end", true },
};

/* C11, its macros in the headers that generated code includes, and POSIX. */
static const char *const words_of_c[] = { "alignas", "alignof", "and", "and_eq",
	"asm", "assert", "auto", "bitand", "bitor", "bool", "break", "case",
	"char", "compl", "complex", "const", "continue", "default", "do",
	"double", "else", "enum", "errno", "extern", "false", "float", "for",
	"fortran", "goto", "i386", "if", "imaginary", "inline", "int", "linux",
	"long", "main", "noreturn", "not", "not_eq", "offsetof", "or", "or_eq",
	"register", "restrict", "return", "short", "signed", "sizeof", "static",
	"static_assert", "stderr", "stdin", "stdout", "struct", "switch",
	"thread_local", "true", "typedef", "typeof", "union", "unix",
	"unsigned", "void", "volatile", "while", "xor", "xor_eq", NULL };

struct spelling {
	struct buffer out;
	const char *at, *end;
	bool parted; /* an underscore is due */
	bool bare; /* signs only */
	char before; /* the character before, or 0 */
};

static void
put(struct spelling *spelling, const char *bytes, size_t length)
{
	if (spelling->parted && spelling->out.length > 0 &&
	    spelling->out.bytes[spelling->out.length - 1] != '_')
		buffer_append(&spelling->out, "_", 1);
	spelling->parted = false;
	buffer_append(&spelling->out, bytes, length);
}

static bool
is_lower(char c)
{
	return (c >= 'a' && c <= 'z');
}

static bool
is_upper(char c)
{
	return (c >= 'A' && c <= 'Z');
}

static bool
is_digit(char c)
{
	return (c >= '0' && c <= '9');
}

/* Whether a word begins with the capital at spelling->at. */
static bool
begins_word(const struct spelling *spelling)
{
	const char *at = spelling->at;

	if (is_lower(spelling->before) || is_digit(spelling->before))
		return (true);
	if (!is_upper(spelling->before) || !is_lower(at[1]))
		return (false);
	/* the plural of an abbreviation: userIDs */
	return (!(at[1] == 's' && !is_lower(at[2])));
}

static void
put_letter(struct spelling *spelling)
{
	char c = *spelling->at;
	char lower = (char)tolower((unsigned char)c);

	if (is_upper(c) && begins_word(spelling))
		spelling->parted = true;
	put(spelling, &lower, 1);
	spelling->before = c;
}

/* What a sign is called where it tells names apart, else NULL. */
static const char *
sign_word(char c, bool telling)
{
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		if (signs[i].sign == c && (telling || !signs[i].parts))
			return (signs[i].word);
	return (NULL);
}

static void
put_sign(struct spelling *spelling, const char *start)
{
	char c = *spelling->at;
	bool first = spelling->at == start;
	const char *word = sign_word(c,
	    spelling->bare || (c == '-' && first && is_digit(spelling->at[1])));

	spelling->parted = true;
	if (c == '_' && first && !spelling->bare)
		put(spelling, "_", 1);
	else if (word != NULL)
		put(spelling, word, strlen(word));
	spelling->parted = true;
	spelling->before = '\0';
}

/* Whether there is neither letter nor digit in the name. */
static bool
is_bare(struct text name)
{
	for (size_t i = 0; i < name.length; i++)
		if (isalnum((unsigned char)name.bytes[i]) ||
		    (unsigned char)name.bytes[i] >= 0x80)
			return (false);
	return (true);
}

/* FNV-1a, which is the same everywhere and always. */
static unsigned
mark_of(struct text key)
{
	uint32_t hash = 2166136261u;

	for (size_t i = 0; i < key.length; i++)
		hash = (hash ^ (unsigned char)key.bytes[i]) * 16777619u;
	return (hash);
}

static unsigned
short_mark(struct text key)
{
	unsigned mark = mark_of(key);

	return ((mark >> 16) ^ (mark & 0xffff));
}

struct text
name_apart(struct arena *arena, struct text name, struct text key)
{
	return (arena_format(arena, "%s_%04x", name.bytes, short_mark(key)));
}

struct text
name_constant_apart(struct arena *arena, struct text name, struct text key)
{
	return (arena_format(arena, "%s_%04X", name.bytes, short_mark(key)));
}

static struct text
shorten(struct arena *arena, struct text snake, struct text name)
{
	if (snake.length <= SNAKE_MAX)
		return (snake);
	return (arena_format(
	    arena, "%.*s_%08x", SNAKE_MAX - 9, snake.bytes, mark_of(name)));
}

struct text
name_snake(struct arena *arena, struct text name)
{
	struct spelling spelling = { .at = name.bytes,
		.end = name.bytes + name.length,
		.bare = is_bare(name) };
	char number[16];
	unsigned code;
	size_t length;

	buffer_init(&spelling.out, arena);
	for (; spelling.at < spelling.end; spelling.at += length) {
		length = encoding_sequence(spelling.at, spelling.end, &code);
		if (length == 0)
			break;
		if (code >= 0x80) {
			(void)snprintf(number, sizeof(number), "u%04x", code);
			put(&spelling, number, strlen(number));
			spelling.before = 'a';
		} else if (isalnum((int)code))
			put_letter(&spelling);
		else
			put_sign(&spelling, name.bytes);
	}
	if (spelling.out.length == 0)
		buffer_append(&spelling.out, "empty", 5);
	if (is_digit(spelling.out.bytes[0]))
		return (shorten(arena,
		    arena_format(
			arena, "_%s", buffer_text(&spelling.out).bytes),
		    name));
	return (shorten(arena, buffer_text(&spelling.out), name));
}

struct text
name_constant(struct arena *arena, struct text name)
{
	struct text snake = name_snake(arena, name);
	char *capitals = arena_take(arena, snake.length + 1);

	for (size_t i = 0; i < snake.length; i++)
		capitals[i] = (char)toupper((unsigned char)snake.bytes[i]);
	capitals[snake.length] = '\0';
	return ((struct text){ capitals, snake.length });
}

static bool
is_among(struct text name, const char *const *words)
{
	for (size_t i = 0; words != NULL && words[i] != NULL; i++)
		if (strcmp(words[i], name.bytes) == 0)
			return (true);
	return (false);
}

struct text
name_free(struct arena *arena, struct text name, const char *const *taken)
{
	if (is_among(name, words_of_c) || is_among(name, taken))
		return (arena_format(arena, "%s_", name.bytes));
	return (name);
}

struct text
name_lower(struct arena *arena, struct text name)
{
	char *bytes = arena_alloc(arena, name.length + 1);

	for (size_t i = 0; i < name.length; i++)
		bytes[i] = (char)tolower((unsigned char)name.bytes[i]);
	return ((struct text){ bytes, name.length });
}
