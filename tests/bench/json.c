/*
 * The generated readers and writers against the least that could do: yajl
 * with callbacks that do nothing, over the same bytes; and a writer by hand
 * that appends to the same kind of buffer and escapes nothing. 500 records
 * each.
 *
 * All take turns, so that whatever slows the machine slows them alike, and
 * what counts of each is its median turn. Prints a line each: its name,
 * megabytes a second of the processor's time, and how often it took from
 * malloc in all turns.
 *
 * usage: json SECONDS
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <yajl/yajl_parse.h>

#include "generated/models.h"
#include "runtime/json_reader.h"
#include "runtime/json_writer.h"

#define RECORDS 500
#define TURNS 10000 /* at most */
#define ID "0191f3c2-7a52-7c3b-9b1e-52f0c54d%04x"
#define TIME "2026-11-22T12:53:07.123Z"
#define RECORD \
	"{\"account\":\"checking\",\"amount\":\"-%d.50\",\"currency\":\"EUR\"," \
	"\"payee\":\"Grocer's at the corner\",\"tags\":[\"food\",\"week\"]," \
	"\"cleared\":true,\"note\":\"a line\\nand one more\"}"

void *__libc_malloc(size_t size); /* glibc's own */

static size_t mallocs;
static struct arena arena; /* of what one step makes */
static struct arena kept;
static struct text pushed; /* the body of a push */
static struct api_change_page page;

void *
malloc(size_t size)
{
	mallocs++;
	return (__libc_malloc(size));
}

static void
die(const char *what)
{
	fprintf(stderr, "json: %s\n", what);
	exit(1);
}

/* A push, as a client sends it. */
static void
make_pushed(void)
{
	struct buffer body;

	buffer_init(&body, &kept);
	buffer_append_text(&body, text_of("{\"changes\":["));
	for (int i = 0; i < RECORDS; i++)
		buffer_format(&body,
		    "%s{\"collection\":\"transactions\",\"id\":\"" ID
		    "\",\"op\":\"put\",\"updated_at\":\"" TIME
		    "\",\"data\":" RECORD "}",
		    i == 0 ? "" : ",", i, i);
	buffer_append_text(&body, text_of("]}"));
	pushed = buffer_text(&body);
}

static void
make_page(void)
{
	struct api_change *items = arena_alloc(&kept, RECORDS * sizeof(*items));

	for (int i = 0; i < RECORDS; i++) {
		items[i].collection = text_of("transactions");
		if (!uuid_read(&items[i].id, arena_format(&kept, ID, i)))
			die("a uuid");
		items[i].seq = 1000 + i;
		items[i].created_at = items[i].updated_at = text_of(TIME);
		items[i].data = arena_format(&kept, RECORD, i);
	}
	page.changes.items = items;
	page.changes.count = RECORDS;
	page.cursor = text_of("AAAAAAAAAAA");
	page.server_time = text_of(TIME);
}

static size_t
read_generated(void)
{
	static const struct incoming request = { .method = METHOD_POST };
	struct api_change_batch batch;
	struct call call;

	arena_reset(&arena);
	memset(&batch, 0, sizeof(batch));
	call_init(&call, &arena, &limits_default, &request, NULL);
	if (!json_read(&call, &api_change_batch_schema, pushed, &batch) ||
	    batch.changes.count != RECORDS || batch.changes.broken != NULL)
		die("the push is refused");
	return (pushed.length);
}

static int
on_nothing(void *context)
{
	(void)context;
	return (1);
}

static int
on_boolean(void *context, int value)
{
	(void)context;
	(void)value;
	return (1);
}

static int
on_number(void *context, const char *bytes, size_t length)
{
	(void)context;
	(void)bytes;
	(void)length;
	return (1);
}

static int
on_text(void *context, const unsigned char *bytes, size_t length)
{
	(void)context;
	(void)bytes;
	(void)length;
	return (1);
}

static size_t
read_bare(void)
{
	static const yajl_callbacks callbacks = {
		.yajl_null = on_nothing,
		.yajl_boolean = on_boolean,
		.yajl_number = on_number,
		.yajl_string = on_text,
		.yajl_start_map = on_nothing,
		.yajl_map_key = on_text,
		.yajl_end_map = on_nothing,
		.yajl_start_array = on_nothing,
		.yajl_end_array = on_nothing,
	};
	yajl_handle yajl = yajl_alloc(&callbacks, NULL, NULL);

	if (yajl_parse(yajl, (const unsigned char *)pushed.bytes,
		pushed.length) != yajl_status_ok ||
	    yajl_complete_parse(yajl) != yajl_status_ok)
		die("the push is no JSON");
	yajl_free(yajl);
	return (pushed.length);
}

static struct text
written(void)
{
	struct json_writer writer;
	struct buffer text;

	arena_reset(&arena);
	buffer_init(&text, &arena);
	json_writer_init(&writer, &text);
	api_change_page_write(&writer, &page);
	return (buffer_text(&text));
}

static size_t
write_generated(void)
{
	return (written().length);
}

/* What who writes by hand would write: appended, and not looked at. */
static void
put(struct buffer *out, struct text text)
{
	buffer_append(out, text.bytes, text.length);
}

static void
put_change(struct buffer *out, const struct api_change *change)
{
	put(out, text_of("{\"collection\":\""));
	put(out, change->collection);
	put(out, text_of("\",\"id\":\""));
	buffer_append(out, change->id.text, UUID_TEXT_SIZE - 1);
	put(out, text_of("\",\"seq\":"));
	buffer_append_number(out, (uint64_t)change->seq);
	put(out, text_of(",\"deleted\":"));
	put(out, text_of(change->deleted ? "true" : "false"));
	put(out, text_of(",\"created_at\":\""));
	put(out, change->created_at);
	put(out, text_of("\",\"updated_at\":\""));
	put(out, change->updated_at);
	put(out, text_of("\",\"data\":"));
	put(out, change->data);
	put(out, text_of("}"));
}

static struct text
put_page(void)
{
	struct buffer out;

	arena_reset(&arena);
	buffer_init(&out, &arena);
	put(&out, text_of("{\"changes\":["));
	for (size_t i = 0; i < page.changes.count; i++) {
		if (i > 0)
			put(&out, text_of(","));
		put_change(&out, &page.changes.items[i]);
	}
	put(&out, text_of("],\"cursor\":\""));
	put(&out, page.cursor);
	put(&out, text_of("\",\"has_more\":"));
	put(&out, text_of(page.has_more ? "true" : "false"));
	put(&out, text_of(",\"server_time\":\""));
	put(&out, page.server_time);
	put(&out, text_of("\"}"));
	return (buffer_text(&out));
}

static size_t
write_by_hand(void)
{
	return (put_page().length);
}

static struct loop {
	const char *name;
	size_t (*step)(void);
	size_t bytes, mallocs;
	double times[TURNS];
} loops[] = {
	{ .name = "yajl", .step = read_bare },
	{ .name = "read", .step = read_generated },
	{ .name = "hand", .step = write_by_hand },
	{ .name = "write", .step = write_generated },
};

#define LOOPS (sizeof(loops) / sizeof(*loops))

static double
seconds(void)
{
	struct timespec now;

	(void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return ((double)now.tv_sec + (double)now.tv_nsec / 1e9);
}

/* Two steps: the first one finds the caches full of what others read. */
static void
take_turn(struct loop *loop, size_t number)
{
	size_t before;
	double began;

	(void)loop->step();
	before = mallocs;
	began = seconds();
	loop->bytes = loop->step();
	loop->times[number] = seconds() - began;
	loop->mallocs += mallocs - before;
}

static int
compare(const void *a, const void *b)
{
	double first = *(const double *)a, second = *(const double *)b;

	return ((first > second) - (first < second));
}

static void
run(double bound)
{
	size_t turns = 0;

	do {
		for (size_t i = 0; i < LOOPS; i++)
			take_turn(&loops[i], turns);
	} while (++turns < TURNS && seconds() < bound);
	for (size_t i = 0; i < LOOPS; i++) {
		struct loop *loop = &loops[i];

		qsort(loop->times, turns, sizeof(*loop->times), compare);
		printf("%s %.1f %zu\n", loop->name,
		    (double)loop->bytes / loop->times[turns / 2] / 1e6,
		    loop->mallocs);
	}
}

int
main(int argc, char **argv)
{
	struct text by_writer;

	if (argc != 2) {
		fprintf(stderr, "usage: json SECONDS\n");
		return (2);
	}
	make_pushed();
	make_page();
	by_writer = arena_text(&kept, written().bytes, written().length);
	if (!text_equal(by_writer, put_page()))
		die("the writer by hand writes something else");
	run(atof(argv[1]));
	return (0);
}
