/*
 * Bodies that are no JSON: forms, forms in parts, texts, bytes.
 */
#include "tests/codegen/runtime/call_fixture.h"

#include <stddef.h>

#include "runtime/body.h"

TestSuite(body, .init = begin_call, .fini = end_call);

struct pet {
	struct text name;
	int32_t age;
	bool has_age;
	struct text_list tags;
};

static struct {
	bool has_body;
	struct text type;
	struct pet pet;
	struct text text;
} taken;

#define HOLDER __typeof__(taken)

static const struct array_rules tags_rules = { .items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED };
static const struct schema tags = { .type = SCHEMA_ARRAY,
	.size = sizeof(struct text_list),
	.array = &tags_rules };
static const struct property pet_properties[] = {
	{ .name = TEXT("name"),
	    .schema = &schema_text,
	    .offset = offsetof(struct pet, name),
	    .required = true },
	{ .name = TEXT("a/ge"),
	    .schema = &schema_int32,
	    .offset = offsetof(struct pet, age),
	    .presence = PRESENCE_FLAG,
	    .presence_offset = offsetof(struct pet, has_age) },
	{ .name = TEXT("tags"),
	    .schema = &tags,
	    .offset = offsetof(struct pet, tags) },
};
static const struct object_rules pet_rules = { .properties = pet_properties,
	.property_count = 3,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_REFUSED };
static const struct schema pet = {
	.type = SCHEMA_OBJECT, .size = sizeof(struct pet), .object = &pet_rules
};

static const char *const any_types[] = { "*/*", NULL };
static const char *const text_types[] = { "text/plain", NULL };
static const char *const form_types[] = { "application/x-www-form-urlencoded",
	NULL };
static const char *const part_types[] = { "multipart/form-data", NULL };
static const struct request_body text_row = { .kind = BODY_TEXT,
	.schema = &schema_text,
	.offset = offsetof(HOLDER, text),
	.presence_offset = offsetof(HOLDER, has_body),
	.media_types = text_types };
static const struct request_body part_row = { .kind = BODY_MULTIPART,
	.schema = &pet,
	.offset = offsetof(HOLDER, pet),
	.presence_offset = offsetof(HOLDER, has_body),
	.media_types = part_types,
	.next = &text_row };
static const struct request_body form_row = { .kind = BODY_FORM,
	.schema = &pet,
	.offset = offsetof(HOLDER, pet),
	.presence_offset = offsetof(HOLDER, has_body),
	.media_types = form_types,
	.next = &part_row };
static const struct request_body any_row = { .kind = BODY_BYTES,
	.offset = offsetof(HOLDER, text),
	.presence_offset = offsetof(HOLDER, has_body),
	.typed = true,
	.type_offset = offsetof(HOLDER, type),
	.media_types = any_types,
	.next = &form_row };
static const struct operation operation = { .id = "send", .body = &any_row };

static bool
read_as(const char *type, struct text body)
{
	static struct header header = { .name = TEXT("Content-Type") };

	memset(&taken, 0, sizeof(taken));
	header.value = text_of(type);
	request.headers = &header;
	request.header_count = 1;
	request.body = body;
	call.operation = &operation;
	return (body_read(&call, &taken));
}

static bool
read_form(const char *body)
{
	return (read_as("application/x-www-form-urlencoded", text_of(body)));
}

static bool
read_parts(const char *body)
{
	return (
	    read_as("multipart/form-data; boundary=\"x y\"", text_of(body)));
}

Test(body, may_be_absent)
{
	cr_assert(read_as("multipart/form-data; boundary=x", text_of("")));
	cr_expect_not(taken.has_body);
	request.header_count = 0;
	cr_assert(body_read(&call, &taken));
	cr_expect_not(taken.has_body);
}

Test(body, that_is_empty_is_there_when_its_media_type_is_said)
{
	cr_assert(read_as("text/plain", text_of("")));
	cr_expect(taken.has_body);
	cr_expect_eq(taken.text.length, 0);
	cr_assert(read_as("image/png", text_of("")));
	cr_expect(taken.has_body);
	cr_expect_not(read_form(""));
	cr_assert_eq(call.failure.violation_count, 1);
	cr_expect(is(call.failure.violations[0].at, "/name"));
}

Test(body, without_a_media_type_is_bytes)
{
	request.body = text_of("\x01");
	call.operation = &operation;
	cr_assert(body_read(&call, &taken));
	cr_expect_eq(taken.text.length, 1);
	cr_expect_null(taken.type.bytes);
}

Test(body, that_is_a_form_is_bound)
{
	cr_assert(read_form("name=a+b%21&tags=x&tags=y&a%2Fge=7"));
	cr_expect(taken.has_body);
	cr_expect(is(taken.pet.name, "a b!"));
	cr_expect_eq(taken.pet.age, 7);
	cr_expect(taken.pet.has_age);
	cr_assert_eq(taken.pet.tags.count, 2);
	cr_expect(is(taken.pet.tags.items[1], "y"));
}

Test(body, that_is_a_form_is_checked_by_pointers)
{
	cr_expect_not(read_form("a/ge=x&other=1"));
	cr_assert_eq(call.failure.violation_count, 3);
	cr_expect(is(call.failure.violations[0].at, "/name"));
	cr_expect(is(call.failure.violations[1].at, "/a~1ge"));
	cr_expect(is(call.failure.violations[2].at, "/other"));
	cr_expect_eq(call.failure.violations[1].where, PLACE_BODY);
}

/* A form whose members are nested: each is JSON. */
struct litter {
	struct pet mother;
	struct {
		struct pet *items;
		size_t count;
	} young;
};

static const struct array_rules young_rules = {
	.items = &pet, .max_items = SCHEMA_UNBOUNDED, .unique = true
};
static const struct schema young = { .type = SCHEMA_ARRAY,
	.size = sizeof(struct any_list),
	.array = &young_rules };
static const struct property litter_properties[] = {
	{ .name = TEXT("mother"),
	    .schema = &pet,
	    .offset = offsetof(struct litter, mother),
	    .required = true },
	{ .name = TEXT("young"),
	    .schema = &young,
	    .offset = offsetof(struct litter, young) },
};
static const struct object_rules litter_rules = {
	.properties = litter_properties,
	.property_count = 2,
	.max_properties = SCHEMA_UNBOUNDED,
};
static const struct schema litter_schema = { .type = SCHEMA_OBJECT,
	.size = sizeof(struct litter),
	.object = &litter_rules };
static const struct request_body litter_row = { .kind = BODY_FORM,
	.schema = &litter_schema,
	.required = true,
	.media_types = form_types };
static const struct operation litter_operation = { .id = "bear",
	.body = &litter_row };

static bool
read_litter(struct litter *litter, const char *body)
{
	end_call();
	begin_call();
	call.operation = &litter_operation;
	request.body = text_of(body);
	return (body_read(&call, litter));
}

Test(body, that_is_a_form_has_json_where_it_is_nested)
{
	struct litter litter = { .young = { NULL, 0 } };

	cr_assert(read_litter(&litter,
	    "mother={%22name%22:%22Ann%22,%22tags%22:[]}"
	    "&young={%22name%22:%22Bea%22}&young={%22name%22:%22Cleo%22}"));
	cr_expect(is(litter.mother.name, "Ann"));
	cr_assert_eq(litter.young.count, 2);
	cr_expect(is(litter.young.items[1].name, "Cleo"));
}

Test(body, that_is_a_form_is_checked_where_it_is_nested)
{
	struct litter litter = { .young = { NULL, 0 } };

	cr_expect_not(read_litter(&litter, "mother={%22a/ge%22:%22x%22}"));
	cr_assert_eq(call.failure.violation_count, 2);
	cr_expect(is(call.failure.violations[0].at, "/mother/a~1ge"));
	cr_expect(is(call.failure.violations[1].at, "/mother/name"));
	cr_expect_not(read_litter(&litter, "mother=Ann"));
	cr_expect_eq(call.failure.kind, FAILURE_BAD_REQUEST);
	(void)read_litter(&litter,
	    "mother={%22name%22:%22Ann%22}&young={%22name%22:%22Bea%22}"
	    "&young={+%22name%22:%22Bea%22}");
	cr_assert_eq(call.failure.violation_count, 1);
	cr_expect(is(call.failure.violations[0].keyword, "uniqueItems"));
}

/* A form in styles: each member is read as a parameter would be. */
struct styled {
	struct text_list tags;
	struct text_list marks;
	struct pet pet;
};

static const struct parameter styled_members[] = {
	{ .property = { .name = TEXT("tags"),
	      .schema = &tags,
	      .offset = offsetof(struct styled, tags) },
	    .where = PLACE_BODY,
	    .style = STYLE_FORM },
	{ .property = { .name = TEXT("marks"),
	      .schema = &tags,
	      .offset = offsetof(struct styled, marks),
	      .read_only = true },
	    .where = PLACE_BODY,
	    .style = STYLE_PIPE },
	{ .property = { .name = TEXT("p/t"),
	      .schema = &pet,
	      .offset = offsetof(struct styled, pet),
	      .required = true },
	    .where = PLACE_BODY,
	    .style = STYLE_DEEP,
	    .explode = true },
};
static const struct object_rules styled_rules = { .additional =
						      ADDITIONAL_REFUSED };
static const struct schema styled_schema = { .type = SCHEMA_OBJECT,
	.size = sizeof(struct styled),
	.object = &styled_rules };
static const struct request_body styled_row = { .kind = BODY_FORM,
	.schema = &styled_schema,
	.required = true,
	.members = styled_members,
	.member_count = 3,
	.media_types = form_types };
static const struct operation styled_operation = { .id = "style",
	.body = &styled_row };

static bool
read_styled(struct styled *styled, const char *body)
{
	end_call();
	begin_call();
	memset(styled, 0, sizeof(*styled));
	call.operation = &styled_operation;
	request.body = text_of(body);
	return (body_read(&call, styled));
}

Test(body, that_is_a_form_has_styles)
{
	struct styled styled;

	cr_assert(read_styled(
	    &styled, "tags=a+b,c%2Cd&p/t[name]=Ann&p/t%5Ba/ge%5D=7"));
	cr_assert_eq(styled.tags.count, 2);
	cr_expect(is(styled.tags.items[0], "a b"));
	cr_expect(is(styled.tags.items[1], "c,d"));
	cr_expect(is(styled.pet.name, "Ann"));
	cr_expect_eq(styled.pet.age, 7);
}

Test(body, that_is_a_form_in_styles_is_checked_by_pointers)
{
	struct styled styled;

	cr_expect_not(read_styled(
	    &styled, "marks=a%7Cb&p/t[a/ge]=x&p/t[name]=Ann&other=1"));
	cr_assert_eq(call.failure.violation_count, 3);
	cr_expect(is(call.failure.violations[0].at, "/other"));
	cr_expect(is(call.failure.violations[1].at, "/marks"));
	cr_expect(is(call.failure.violations[1].keyword, "readOnly"));
	cr_expect(is(call.failure.violations[2].at, "/p~1t/a~1ge"));
	cr_expect_not(read_styled(&styled, "tags=a"));
	cr_assert_eq(call.failure.violation_count, 1);
	cr_expect(is(call.failure.violations[0].at, "/p~1t"));
}

Test(body, that_is_a_form_is_encoded_right)
{
	cr_expect_not(read_form("name=%f"));
	cr_expect(failed(FAILURE_BAD_REQUEST, "bad_encoding"));
}

Test(body, that_is_a_form_has_a_text_once)
{
	cr_expect_not(read_form("name=a&name=b"));
	cr_expect(failed(FAILURE_BAD_REQUEST, "repeated_parameter"));
}

#define PART(fields, content) \
	"--x y\r\nContent-Disposition: form-data; " fields "\r\n\r\n" content \
	"\r\n"

Test(body, that_has_parts_is_bound)
{
	cr_assert(read_parts("preamble\r\n" PART("name=\"name\"", "a\r\n--x")
		PART("name=tags", "")
		    PART("x=1; name=\"a/ge\"", "9") "--x y--\r\nepilogue"));
	cr_expect(is(taken.pet.name, "a\r\n--x"));
	cr_expect_eq(taken.pet.age, 9);
	cr_assert_eq(taken.pet.tags.count, 1);
	cr_expect(is(taken.pet.tags.items[0], ""));
}

Test(body, that_has_parts_has_texts_in_utf8_even_as_files)
{
	static const char *const parts[] = {
		PART("name=\"name\"; filename=f", "\xff") "--x y--",
		PART("name=\"name\"", "\xff") "--x y--",
	};

	for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
		call.failure = (struct failure){ .kind = FAILURE_NONE };
		cr_expect_not(read_parts(parts[i]));
		cr_expect(failed(FAILURE_BAD_REQUEST, "bad_encoding"));
	}
}

static const char *const broken[] = {
	"no boundary",
	"--x y",
	"--x yz\r\n\r\na\r\n--x y--",
	"--x y\r\nno end",
	"--x y\r\nno empty line\r\n--x y--",
	"--x y\r\nno colon\r\n\r\na\r\n--x y--",
	"--x y\r\nX-Name: a\r\n\r\na\r\n--x y--",
	PART("file=a", "no name") "--x y--",
	PART("name=\"open", "a") "--x y--",
	PART("name=a\r\nContent-Transfer-Encoding: base64", "a") "--x y--",
	PART("name=a\r\nContent-Disposition: form-data; name=b", "a") "--x y--",
	PART("name=a\r\nContent-Type: a/b\r\nContent-Type: a/b", "a") "--x y--",
	PART("name=a\r\nContent-Type: image", "a") "--x y--",
};

Test(body, that_has_parts_has_a_form)
{
	for (size_t i = 0; i < sizeof(broken) / sizeof(*broken); i++) {
		call.failure = (struct failure){ .kind = FAILURE_NONE };
		cr_expect_not(read_parts(broken[i]));
		cr_expect(
		    failed(FAILURE_BAD_REQUEST, "bad_form"), "%s", broken[i]);
	}
}

Test(body, that_has_parts_needs_a_boundary)
{
	cr_expect_not(read_as("multipart/form-data", text_of("--x y--")));
	cr_expect(failed(FAILURE_BAD_REQUEST, "bad_form"));
}

Test(body, that_has_too_many_parts_is_refused)
{
	limits.object_members = 1;
	cr_expect_not(
	    read_parts(PART("name=a", "") PART("name=b", "") "--x y--"));
	cr_expect(failed(FAILURE_BAD_REQUEST, "too_many_parts"));
}

Test(body, that_has_too_long_a_part_is_refused)
{
	limits.text_bytes = 3;
	cr_expect_not(read_parts(PART("name=name", "four") "--x y--"));
	cr_expect(failed(FAILURE_BAD_REQUEST, "part_too_long"));
}

Test(body, that_is_a_text_is_utf8)
{
	cr_assert(read_as("text/plain; charset=utf-8", text_of("h\xc3\xa9")));
	cr_expect(is(taken.text, "h\xc3\xa9"));
	cr_expect_not(read_as("text/plain", text_of("\xff")));
	cr_expect(failed(FAILURE_BAD_REQUEST, "bad_encoding"));
}

Test(body, of_any_type_is_bytes_and_tells_its_type)
{
	cr_assert(read_as("image/png", (struct text)TEXT("\xff\0\n")));
	cr_expect_eq(taken.text.length, 3);
	cr_expect(is(taken.type, "image/png"));
}
