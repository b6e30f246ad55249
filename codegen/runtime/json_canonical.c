/*
 * A walk over text that is known to be JSON, so nothing can go wrong here.
 * Members are written one behind the other and then put in order.
 */
#include "runtime/json_canonical.h"

#include "runtime/json_writer.h"
#include "runtime/number.h"

#define REPLACEMENT 0xfffd /* of what is no character */

/* The text and how far the walk has come in it. */
struct walk {
	const char *next;
	const char *end;
	struct buffer out;
};

/* Where a member was written. */
struct member {
	size_t begin;
	size_t length;
};

static void write_value(struct walk *);

/* Steps over white space, and over the separators, which say nothing. */
static void
skip_separators(struct walk *walk)
{
	while (walk->next < walk->end && strchr(" \t\r\n,:", *walk->next))
		walk->next++;
}

/* Steps over a literal or a number. */
static struct text
take_word(struct walk *walk)
{
	const char *begin = walk->next;

	while (walk->next < walk->end &&
	    strchr(" \t\r\n,:]}", *walk->next) == NULL)
		walk->next++;
	return ((struct text){ begin, (size_t)(walk->next - begin) });
}

static unsigned
hex4(const char *p)
{
	unsigned value = 0;

	for (int i = 0; i < 4; i++) {
		unsigned c = (unsigned char)p[i];

		value =
		    value * 16 + (c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
	}
	return (value);
}

static char *
put_utf8(char *out, unsigned point)
{
	if (point < 0x80) {
		*out++ = (char)point;
		return (out);
	}
	if (point < 0x800) {
		*out++ = (char)(0xc0 | point >> 6);
	} else if (point < 0x10000) {
		*out++ = (char)(0xe0 | point >> 12);
		*out++ = (char)(0x80 | (point >> 6 & 0x3f));
	} else {
		*out++ = (char)(0xf0 | point >> 18);
		*out++ = (char)(0x80 | (point >> 12 & 0x3f));
		*out++ = (char)(0x80 | (point >> 6 & 0x3f));
	}
	*out++ = (char)(0x80 | (point & 0x3f));
	return (out);
}

/* The second half of a pair at *p, which it steps over; 0: there is none. */
static unsigned
take_low(const char **p, const char *end)
{
	unsigned low;

	if (end - *p < 6 || (*p)[0] != '\\' || (*p)[1] != 'u')
		return (0);
	low = hex4(*p + 2);
	if (low < 0xdc00 || low > 0xdfff)
		return (0);
	*p += 6;
	return (low);
}

/* Undoes the escape behind the backslash at p; returns behind it. */
static const char *
unescape(const char *p, const char *end, char **out)
{
	static const char letters[128] = { ['b'] = '\b',
		['f'] = '\f',
		['n'] = '\n',
		['r'] = '\r',
		['t'] = '\t',
		['"'] = '"',
		['\\'] = '\\',
		['/'] = '/' };
	unsigned point, low;

	if (p[1] != 'u') {
		*(*out)++ = letters[p[1] & 0x7f];
		return (p + 2);
	}
	point = hex4(p + 2);
	p += 6;
	if (point >= 0xd800 && point <= 0xdfff) {
		low = point < 0xdc00 ? take_low(&p, end) : 0;
		point = low == 0
		    ? REPLACEMENT
		    : 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
	}
	*out = put_utf8(*out, point);
	return (p);
}

struct text
json_unescape(struct arena *arena, struct text source)
{
	const char *p = source.bytes + 1, *end = p + source.length - 2;
	char *text, *out;

	if (memchr(p, '\\', source.length - 2) == NULL)
		return ((struct text){ p, source.length - 2 });
	text = out = arena_take(arena, source.length);
	while (p < end) {
		if (*p == '\\')
			p = unescape(p, end, &out);
		else
			*out++ = *p++;
	}
	*out = '\0';
	return ((struct text){ text, (size_t)(out - text) });
}

static void
write_string(struct walk *walk)
{
	struct json_writer writer;
	const char *begin = walk->next, *p = begin + 1;
	struct text source;
	bool escaped = false;

	for (; *p != '"'; p += *p == '\\' ? 2 : 1)
		escaped = escaped || *p == '\\';
	p++;
	source = (struct text){ begin, (size_t)(p - begin) };
	walk->next = p;
	if (!escaped) {
		buffer_append_text(&walk->out, source);
		return;
	}
	json_writer_init(&writer, &walk->out);
	json_write_text(&writer, json_unescape(walk->out.arena, source));
}

/* Whether member a belongs before b. */
static bool
before(const char *bytes, const struct member *a, const struct member *b)
{
	size_t length = a->length < b->length ? a->length : b->length;
	int order = memcmp(bytes + a->begin, bytes + b->begin, length);

	return (order < 0 || (order == 0 && a->length < b->length));
}

/* Lets the member at root sink to where it belongs in the heap. */
static void
sift(const char *bytes, struct member *members, size_t root, size_t count)
{
	for (;;) {
		size_t child = 2 * root + 1;
		struct member swapped;

		if (child >= count)
			return;
		if (child + 1 < count &&
		    before(bytes, &members[child], &members[child + 1]))
			child++;
		if (!before(bytes, &members[root], &members[child]))
			return;
		swapped = members[root];
		members[root] = members[child];
		members[child] = swapped;
		root = child;
	}
}

/* A heap sort: libc's qsort may ask the kernel for the machine's memory. */
static void
sort(const char *bytes, struct member *members, size_t count)
{
	for (size_t i = count / 2; i-- > 0;)
		sift(bytes, members, i, count);
	for (size_t i = count; i-- > 1;) {
		struct member last = members[i];

		members[i] = members[0];
		members[0] = last;
		sift(bytes, members, 0, i);
	}
}

/* Puts the members that stand from begin on in order, with commas. */
static void
order_members(
    struct buffer *out, size_t begin, struct member *members, size_t count)
{
	size_t length = out->length - begin;
	char *copy = arena_take(out->arena, length + 1);

	sort(out->bytes, members, count);
	memcpy(copy, out->bytes + begin, length);
	out->length = begin;
	for (size_t i = 0; i < count; i++) {
		if (i > 0)
			buffer_append(out, ",", 1);
		buffer_append(
		    out, copy + (members[i].begin - begin), members[i].length);
	}
}

static void
write_object(struct walk *walk)
{
	struct buffer *out = &walk->out;
	struct member *members = NULL;
	size_t count = 0, capacity = 0, begin;

	buffer_append(out, "{", 1);
	begin = out->length;
	walk->next++;
	for (skip_separators(walk); *walk->next != '}'; skip_separators(walk)) {
		if (count == capacity) {
			capacity = capacity == 0 ? 8 : capacity * 2;
			members = arena_grow(out->arena, members,
			    count * sizeof(*members),
			    capacity * sizeof(*members));
		}
		members[count].begin = out->length;
		write_string(walk);
		buffer_append(out, ":", 1);
		write_value(walk);
		members[count].length = out->length - members[count].begin;
		count++;
	}
	walk->next++;
	if (count > 1)
		order_members(out, begin, members, count);
	buffer_append(out, "}", 1);
}

static void
write_array(struct walk *walk)
{
	const char *comma = "";

	buffer_append(&walk->out, "[", 1);
	walk->next++;
	for (skip_separators(walk); *walk->next != ']'; skip_separators(walk)) {
		buffer_append(&walk->out, comma, strlen(comma));
		write_value(walk);
		comma = ",";
	}
	walk->next++;
	buffer_append(&walk->out, "]", 1);
}

static void
write_number(struct walk *walk)
{
	struct text number = take_word(walk);
	char *out = buffer_reserve(&walk->out, number.length + 24);

	buffer_advance(&walk->out, number_canonical(number, out));
}

static void
write_value(struct walk *walk)
{
	skip_separators(walk);
	switch (*walk->next) {
	case '{':
		write_object(walk);
		break;
	case '[':
		write_array(walk);
		break;
	case '"':
		write_string(walk);
		break;
	case 't':
	case 'f':
	case 'n':
		buffer_append_text(&walk->out, take_word(walk));
		break;
	default:
		write_number(walk);
		break;
	}
}

struct text
json_canonical(struct arena *arena, struct text json)
{
	struct walk walk = { json.bytes, json.bytes + json.length, { 0 } };

	buffer_init(&walk.out, arena);
	write_value(&walk);
	return (buffer_text(&walk.out));
}
