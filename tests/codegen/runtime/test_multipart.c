/*
 * Parts that are bytes: they stay where they are in the body, are as long as
 * they have bytes, and are no texts.
 */
#include "tests/codegen/runtime/call_fixture.h"

#include <sys/mman.h>

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "runtime/body.h"

TestSuite(multipart, .init = begin_call, .fini = end_call);

static struct {
	struct text file;
	struct text_list pages;
	struct text title;
	struct text colour;
} taken;

#define HOLDER __typeof__(taken)

static const struct text_rules byte_rules = {
	.min_length = 2, .max_length = 4, .bytes = true
};
static const struct schema bytes = {
	.type = SCHEMA_TEXT, .size = sizeof(struct text), .text = &byte_rules
};
static const struct array_rules page_rules = { .items = &bytes,
	.max_items = 2 };
static const struct schema pages = { .type = SCHEMA_ARRAY,
	.size = sizeof(struct text_list),
	.array = &page_rules };
static const struct text colours[] = { TEXT("red") };
static const struct text_rules colour_rules = { .max_length = SCHEMA_UNBOUNDED,
	.bytes = true,
	.texts = colours,
	.text_count = 1 };
static const struct schema colour = {
	.type = SCHEMA_TEXT, .size = sizeof(struct text), .text = &colour_rules
};
static const struct property properties[] = {
	{ .name = TEXT("file"),
	    .schema = &bytes,
	    .offset = offsetof(HOLDER, file) },
	{ .name = TEXT("pages"),
	    .schema = &pages,
	    .offset = offsetof(HOLDER, pages) },
	{ .name = TEXT("title"),
	    .schema = &schema_text,
	    .offset = offsetof(HOLDER, title) },
	{ .name = TEXT("colour"),
	    .schema = &colour,
	    .offset = offsetof(HOLDER, colour) },
};
static const struct object_rules rules = { .properties = properties,
	.property_count = 4,
	.max_properties = SCHEMA_UNBOUNDED };
static const struct schema form = {
	.type = SCHEMA_OBJECT, .size = sizeof(HOLDER), .object = &rules
};
static const char *const types[] = { "multipart/form-data", NULL };
static const struct request_body row = { .kind = BODY_MULTIPART,
	.schema = &form,
	.required = true,
	.media_types = types };
static const struct operation operation = { .id = "send", .body = &row };

static bool
read_parts(struct text body)
{
	static const struct header header = { .name = TEXT("Content-Type"),
		.value = TEXT("multipart/form-data; boundary=b") };

	memset(&taken, 0, sizeof(taken));
	request.headers = &header;
	request.header_count = 1;
	request.body = body;
	call.operation = &operation;
	return (body_read(&call, &taken));
}

#define FILE_PART(name, content) \
	"--b\r\nContent-Disposition: form-data; filename=f; name=" name \
	"\r\n\r\n" content "\r\n"
#define READ(parts) read_parts((struct text)TEXT(parts "--b--"))

static bool
violated(const char *at, const char *keyword, const char *detail)
{
	const struct violation *one = call.failure.violations;

	return (call.failure.kind == FAILURE_INVALID &&
	    call.failure.violation_count == 1 && is(one->at, at) &&
	    is(one->keyword, keyword) && is(one->detail, detail));
}

/* Whether a text lies in the body, and was not copied. */
static bool
in_body(struct text text)
{
	return (text.bytes > request.body.bytes &&
	    text.bytes < request.body.bytes + request.body.length);
}

Test(multipart, leaves_bytes_where_they_are)
{
	cr_assert(READ(FILE_PART("file", "\xff\x00\r\n")));
	cr_assert_eq(taken.file.length, 4);
	cr_expect_eq(memcmp(taken.file.bytes, "\xff\x00\r\n", 4), 0);
	cr_expect(in_body(taken.file));
}

Test(multipart, takes_bytes_that_have_no_filename)
{
	cr_assert(READ("--b\r\nContent-Disposition: form-data; name=file"
		       "\r\n\r\n\xff\xfe\r\n"));
	cr_expect(is(taken.file, "\xff\xfe"));
}

Test(multipart, takes_a_list_of_files)
{
	cr_assert(READ(FILE_PART("pages", "one") FILE_PART("pages", "two")));
	cr_assert_eq(taken.pages.count, 2);
	cr_expect(is(taken.pages.items[1], "two"));
	cr_expect(in_body(taken.pages.items[0]));
}

Test(multipart, counts_the_bytes_of_a_file_and_not_its_characters)
{
	cr_expect_not(READ(FILE_PART("file", "\xc3\xa4\xc3\xa4\xc3")));
	cr_expect(
	    violated("/file", "maxLength", "must be at most 4 bytes long"));
}

Test(multipart, refuses_a_file_that_is_too_short)
{
	cr_expect_not(READ(FILE_PART("file", "a")));
	cr_expect(
	    violated("/file", "minLength", "must be at least 2 bytes long"));
}

Test(multipart, says_which_file_of_a_list_is_too_long)
{
	cr_expect_not(
	    READ(FILE_PART("pages", "one") FILE_PART("pages", "three")));
	cr_expect(
	    violated("/pages/1", "maxLength", "must be at most 4 bytes long"));
}

Test(multipart, copies_a_file_that_is_a_text)
{
	cr_assert(READ(FILE_PART("title", "Faust")));
	cr_expect(is(taken.title, "Faust"));
	cr_expect_not(in_body(taken.title), "a NUL is behind it");
	cr_expect_eq(taken.title.bytes[5], '\0');
}

Test(multipart, bounds_a_file_that_is_a_text_and_no_other)
{
	limits.text_bytes = 3;
	cr_expect(READ(FILE_PART("file", "four")));
	cr_expect(READ(FILE_PART("unknown", "four")), "it is kept nowhere");
	cr_expect_not(READ(FILE_PART("title", "four")));
	cr_expect(failed(FAILURE_BAD_REQUEST, "part_too_long"));
}

Test(multipart, asks_of_bytes_what_is_asked_of_their_characters)
{
	cr_expect(READ(FILE_PART("colour", "red")));
	cr_expect_not(READ(FILE_PART("colour", "green")));
	cr_expect(violated("/colour", "enum", "must be one of: red"));
}

Test(multipart, bounds_the_fields_of_a_part)
{
	limits.head_bytes = 30;
	cr_expect_not(READ(FILE_PART("file", "four")));
	cr_expect(failed(FAILURE_BAD_REQUEST, "part_too_long"));
	cr_expect(is(
	    call.failure.detail, "the head of a part is longer than 30 bytes"));
}

/* Bytes of files that this process has in memory. */
static size_t
resident(void)
{
	FILE *file = fopen("/proc/self/statm", "r");
	size_t count = 0;

	if (file == NULL || fscanf(file, "%*u %*u %zu", &count) != 1)
		abort();
	fclose(file);
	return (count * (size_t)sysconf(_SC_PAGESIZE));
}

#define LONG ((size_t)32 * 1024 * 1024)
#define BEGIN FILE_PART("unknown", "")
#define END "\r\n" FILE_PART("file", "four") "--b--"

Test(multipart, leaves_no_pages_of_a_mapped_body_in_memory)
{
	int fd = memfd_create("body", MFD_CLOEXEC);
	struct text body = { NULL, LONG };
	size_t before = resident();

	cr_assert_eq(ftruncate(fd, (off_t)LONG), 0);
	(void)!pwrite(fd, BEGIN, strlen(BEGIN) - 2, 0);
	(void)!pwrite(fd, END, strlen(END), (off_t)(LONG - strlen(END)));
	body.bytes = mmap(NULL, LONG, PROT_READ, MAP_PRIVATE, fd, 0);
	request.mapped = true;
	cr_assert(read_parts(body));
	cr_expect(is(taken.file, "four"));
	cr_expect_lt(resident(), before + LONG / 4);
}

/* A boundary that begins at each place around the end of a stride. */
Test(multipart, finds_a_boundary_wherever_it_is)
{
	const size_t stride = (size_t)1024 * 1024;
	char *room = arena_alloc(&arena, stride + 200);

	for (size_t at = stride - 80; at < stride + 20; at++) {
		memset(room, 'x', stride + 200);
		memcpy(room, BEGIN, strlen(BEGIN) - 2);
		memcpy(room + at, END, strlen(END));
		cr_expect(read_parts((struct text){ room, at + strlen(END) }));
		cr_expect(is(taken.file, "four"), "at %zu", at);
	}
}
