/*
 * What comes with the parts of a form: filenames, media types, headers.
 */
#include "tests/codegen/runtime/call_fixture.h"

#include <stddef.h>

#include "runtime/body.h"

TestSuite(part, .init = begin_call, .fini = end_call);

struct scan {
	struct text filename;
	struct text media_type;
	int32_t pages;
	bool has_pages;
	struct text_list tags;
};

static struct {
	struct {
		int32_t count;
		struct text cover;
		struct text_list scans;
		struct text note;
		struct any_map additional;
	} form;
	struct part cover;
	struct {
		struct scan *items;
		size_t count;
	} scans;
	struct part_list additional;
	struct part behind; /* of nobody */
} taken;

#define HOLDER __typeof__(taken)
#define FORM __typeof__(taken.form)

static const struct text_rules byte_rules = { .max_length = SCHEMA_UNBOUNDED,
	.bytes = true };
static const struct schema bytes = {
	.type = SCHEMA_TEXT, .size = sizeof(struct text), .text = &byte_rules
};
static const struct array_rules list_rules = { .items = &schema_any,
	.max_items = SCHEMA_UNBOUNDED };
static const struct schema list = { .type = SCHEMA_ARRAY,
	.size = sizeof(struct text_list),
	.array = &list_rules };
static const struct array_rules tags_rules = { .items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED };
static const struct schema tags = { .type = SCHEMA_ARRAY,
	.size = sizeof(struct text_list),
	.array = &tags_rules };
static const struct property properties[] = {
	{ .name = TEXT("count"),
	    .schema = &schema_int32,
	    .offset = offsetof(FORM, count) },
	{ .name = TEXT("cover"),
	    .schema = &bytes,
	    .offset = offsetof(FORM, cover) },
	{ .name = TEXT("sca/ns"),
	    .schema = &list,
	    .offset = offsetof(FORM, scans) },
	{ .name = TEXT("note"),
	    .schema = &schema_text,
	    .offset = offsetof(FORM, note) },
};
static const struct object_rules rules = { .properties = properties,
	.property_count = 4,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_KEPT,
	.additional_schema = &schema_any_map,
	.additional_offset = offsetof(FORM, additional) };
static const struct schema form = {
	.type = SCHEMA_OBJECT, .size = sizeof(FORM), .object = &rules
};

static const struct parameter headers[] = {
	{ .property = { .name = TEXT("X-Pages"),
	      .schema = &schema_int32,
	      .offset = offsetof(struct scan, pages),
	      .presence = PRESENCE_FLAG,
	      .presence_offset = offsetof(struct scan, has_pages) },
	    .where = PLACE_HEADER },
	{ .property = { .name = TEXT("X-Tags"),
	      .schema = &tags,
	      .offset = offsetof(struct scan, tags),
	      .required = true },
	    .where = PLACE_HEADER },
};
static const char *const images[] = { "image/png", "image/jpeg", NULL };
static const char *const texts[] = { "text/plain", "text/csv", NULL };
static const struct part_row rows[] = {
	{ .name = TEXT("cover"),
	    .bytes = true,
	    .media_types = images,
	    .kept = true,
	    .offset = offsetof(HOLDER, cover),
	    .size = sizeof(struct part) },
	{ .name = TEXT("sca/ns"),
	    .schema = &bytes,
	    .bytes = true,
	    .kept = true,
	    .list = true,
	    .offset = offsetof(HOLDER, scans),
	    .size = sizeof(struct scan),
	    .headers = headers,
	    .header_count = 2 },
	{ .name = TEXT("note"), .media_types = texts },
	{ .schema = &bytes,
	    .bytes = true,
	    .kept = true,
	    .list = true,
	    .offset = offsetof(HOLDER, additional),
	    .size = sizeof(struct part) },
};
static const char *const types[] = { "multipart/form-data", NULL };
static const struct request_body row = { .kind = BODY_MULTIPART,
	.schema = &form,
	.required = true,
	.parts = { rows, 4 },
	.media_types = types };
static const struct operation operation = { .id = "send", .body = &row };

static bool
read_parts(struct text body)
{
	static const struct header header = { .name = TEXT("Content-Type"),
		.value = TEXT("multipart/form-data; boundary=b") };

	memset(&taken, 0, sizeof(taken));
	call.failure = (struct failure){ .kind = FAILURE_NONE };
	request.headers = &header;
	request.header_count = 1;
	request.body = body;
	call.operation = &operation;
	return (body_read(&call, &taken));
}

#define PART(name, more, content) \
	"--b\r\nContent-Disposition: form-data; name=\"" name "\"" more \
	"\r\n\r\n" content "\r\n"
#define TYPE(type) "\r\nContent-Type: " type
#define READ(parts) read_parts((struct text)TEXT(parts "--b--"))

static bool
violated(enum place where, const char *at, const char *keyword)
{
	const struct violation *one = call.failure.violations;

	return (call.failure.kind == FAILURE_INVALID &&
	    call.failure.violation_count == 1 && one->where == where &&
	    is(one->at, at) && is(one->keyword, keyword));
}

Test(part, has_the_filename_and_the_media_type_that_came)
{
	cr_assert(READ(PART("cover",
	    "; filename=\"../a \\\"b\\\".png\"" TYPE("Image/PNG; q=1"), "x")));
	cr_expect(is(taken.form.cover, "x"));
	cr_expect(is(taken.cover.filename, "../a \"b\".png"));
	cr_expect(is(taken.cover.media_type, "Image/PNG; q=1"));
	cr_assert(READ(PART("note", "", "x")));
	cr_expect_null(taken.cover.filename.bytes);
	cr_expect_null(taken.cover.media_type.bytes);
}

static const struct {
	const char *sent;
	const char *filename; /* NULL: bad_encoding */
} filenames[] = {
	{ "filename=\"\"", "" },
	{ "filename=plain.png", "plain.png" },
	{ "filename=\"\xe2\x82\xac.png\"", "\xe2\x82\xac.png" },
	{ "filename=\"%E2%82%AC%22%0D%0A.png\"", "\xe2\x82\xac\"\r\n.png" },
	{ "filename=\"100%.png\"", "100%.png" },
	{ "filename=\"%ff%00.png\"", "%ff%00.png" },
	{ "filename=\"a.png\"; filename*=utf-8''%e2%82%ac", "\xe2\x82\xac" },
	{ "filename*=UTF-8'en'%61; filename=b", "a" },
	{ "filename*=ISO-8859-1''%e9", NULL },
	{ "filename*=UTF-8'%61", NULL },
	{ "filename*=UTF-8''%ff", NULL },
	{ "filename*=a", NULL },
	{ "filename=\"\xff\"", NULL },
};

Test(part, has_its_filename_decoded)
{
	for (size_t i = 0; i < sizeof(filenames) / sizeof(*filenames); i++) {
		const char *name = filenames[i].filename;
		const bool read = read_parts(arena_format(&arena,
		    PART("cover", "; %s" TYPE("image/png"), "") "--b--",
		    filenames[i].sent));

		cr_expect_eq(read, name != NULL, "%s", filenames[i].sent);
		if (name != NULL)
			cr_expect(is(taken.cover.filename, name), "%s gave %s",
			    filenames[i].sent, taken.cover.filename.bytes);
		else
			cr_expect(failed(FAILURE_BAD_REQUEST, "bad_encoding"));
	}
}

Test(part, has_a_media_type_that_is_declared)
{
	cr_expect(READ(PART("cover", TYPE("IMAGE/jpeg"), "x")));
	cr_expect_not(READ(PART("cover", TYPE("image/gif"), "x")));
	cr_expect(violated(PLACE_BODY, "/cover", "contentType"));
	cr_expect(is(call.failure.violations[0].detail,
	    "is image/gif, and must be one of: image/png, "
	    "image/jpeg"));
	cr_expect_not(READ(PART("note", TYPE("text/html"), "x")));
	cr_expect(violated(PLACE_BODY, "/note", "contentType"));
}

Test(part, that_is_bytes_without_a_media_type_is_text_plain)
{
	cr_expect_not(READ(PART("cover", "", "x")));
	cr_expect(violated(PLACE_BODY, "/cover", "contentType"));
	cr_expect(READ(PART("note", "", "x")), "its schema reads it");
}

Test(part, of_a_list_has_its_own_place)
{
	cr_assert(READ(PART("sca/ns", "; filename=a\r\nX-Tags: x", "\xff")
		PART("sca/ns", "\r\nX-Pages: 7\r\nX-Tags: y,z", "{")));
	cr_assert_eq(taken.form.scans.count, 2);
	cr_assert_eq(taken.scans.count, 2);
	cr_expect(is(taken.form.scans.items[0], "\xff"));
	cr_expect(is(taken.form.scans.items[1], "{"), "it is no JSON");
	cr_expect(is(taken.scans.items[0].filename, "a"));
	cr_expect_null(taken.scans.items[1].filename.bytes);
	cr_expect_not(taken.scans.items[0].has_pages);
	cr_expect_eq(taken.scans.items[1].pages, 7);
	cr_assert_eq(taken.scans.items[1].tags.count, 2);
	cr_expect(is(taken.scans.items[1].tags.items[1], "z"));
}

/* What is violated before it hides that it came again, and all is read. */
Test(part, that_is_no_list_and_comes_again_has_no_other_place)
{
	cr_expect_not(READ(PART("count", "", "many")
		PART("cover", "; filename=a" TYPE("image/png"), "")
		    PART("cover", "; filename=b" TYPE("image/png"), "")
			PART("cover", "; filename=c" TYPE("image/png"), "")));
	cr_expect(violated(PLACE_BODY, "/count", "type"));
	cr_expect_null(taken.behind.filename.bytes);
}

Test(part, has_headers_that_are_declared)
{
	cr_expect_not(READ(PART("sca/ns", "\r\nX-Tags: x", "")
		PART("sca/ns", "\r\nX-Tags: x\r\nX-Pages: many", "")));
	cr_expect(violated(PLACE_HEADER, "/sca~1ns/1/X-Pages", "type"));
	cr_expect_not(READ(PART("sca/ns", "", "")));
	cr_expect(violated(PLACE_HEADER, "/sca~1ns/0/X-Tags", "required"));
}

Test(part, that_is_no_property_is_in_a_list_beside_the_map)
{
	cr_assert(READ(PART("b", "; filename=1", "\xff") PART("note", "", "")
		PART("a", "; filename=2", "")));
	cr_assert_eq(taken.form.additional.count, 2);
	cr_assert_eq(taken.additional.count, 2);
	cr_expect(is(taken.form.additional.items[0].key, "b"));
	cr_expect(is(taken.form.additional.items[0].value, "\xff"));
	cr_expect(is(taken.additional.items[0].filename, "1"));
	cr_expect(is(taken.additional.items[1].filename, "2"));
}

Test(part, is_told_of_with_what_its_schema_says)
{
	cr_expect_not(READ(PART("cover", TYPE("a/b"), "") PART("sca/ns", "", "")
		PART("sca/ns", "", "")));
	cr_assert_eq(call.failure.violation_count, 3);
	cr_expect(is(call.failure.violations[0].at, "/cover"));
	cr_expect(is(call.failure.violations[2].at, "/sca~1ns/1/X-Tags"));
}
