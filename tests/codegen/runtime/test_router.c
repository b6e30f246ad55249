/*
 * Paths to operations.
 */
#include "tests/codegen/runtime/call_fixture.h"

#include "runtime/router.h"

TestSuite(router, .init = begin_call, .fini = end_call);

#define OPERATION(name, template, verb) \
	static const struct operation name = { \
		.id = #name, .path = (template), .method = (verb) \
	}

OPERATION(list_users, "/users", METHOD_GET);
OPERATION(create_user, "/users", METHOD_POST);
OPERATION(get_user, "/users/{id}", METHOD_GET);
OPERATION(get_me, "/users/me", METHOD_GET);
static const struct parameter mail_rows[] = {
	{ .property = { .schema = &schema_uuid },
	    .where = PLACE_PATH,
	    .path_index = 0 },
	{ .property = { .schema = &schema_text },
	    .where = PLACE_PATH,
	    .path_index = 1 },
};
static const struct operation get_mail = { .id = "get_mail",
	.path = "/users/{id}/mail/{mail}",
	.method = METHOD_GET,
	.parameters = mail_rows,
	.parameter_count = 2 };
OPERATION(my_settings, "/users/me/settings", METHOD_OPTIONS);
OPERATION(get_root, "/", METHOD_DELETE);
OPERATION(head_it, "/it", METHOD_HEAD);
OPERATION(get_it, "/it", METHOD_GET);

typedef const struct operation *const methods_row[METHOD_COUNT];
static methods_row users_row = {
	[METHOD_GET] = &list_users, [METHOD_POST] = &create_user
};
static methods_row user_row = { [METHOD_GET] = &get_user };
static methods_row me_row = { [METHOD_GET] = &get_me };
static methods_row mail_row = { [METHOD_GET] = &get_mail };
static methods_row settings_row = { [METHOD_OPTIONS] = &my_settings };
static methods_row root_row = { [METHOD_DELETE] = &get_root };
static methods_row it_row = {
	[METHOD_HEAD] = &head_it, [METHOD_GET] = &get_it
};

static const struct route mail = { .operations = mail_row };
static const struct route mails = { .segment = TEXT("mail"), .child = &mail };
static const struct route user = { .operations = user_row, .child = &mails };
static const struct route settings = { .segment = TEXT("settings"),
	.operations = settings_row };
static const struct route me = { .segment = TEXT("me"),
	.operations = me_row,
	.child = &settings,
	.sibling = &user };
static const struct route users = {
	.segment = TEXT("users"), .operations = users_row, .child = &me
};
static const struct route it = {
	.segment = TEXT("it"), .operations = it_row, .sibling = &users
};
static const struct route root = {
	.segment = TEXT(""), .operations = root_row, .child = &it
};
static const struct api api = { .root = &root };

static bool
find(enum method method, const char *path)
{
	end_call();
	begin_call();
	request.method = method;
	request.path = text_of(path);
	return (router_find(&call, &api));
}

static void
expect_bad_path(const char *path)
{
	cr_expect_not(find(METHOD_GET, path), "%s", path);
	cr_expect(failed(FAILURE_BAD_REQUEST, "bad_path"), "%s", path);
	cr_expect_null(call.operation);
}

static bool
allows(const char *methods)
{
	return (call.response.header_count == 1 &&
	    is(call.response.headers[0].name, "Allow") &&
	    is(call.response.headers[0].value, methods));
}

Test(router, finds_a_path_and_a_method)
{
	cr_assert(find(METHOD_POST, "/users"));
	cr_expect_eq(call.operation, &create_user);
	cr_expect_str_eq(call.path_template, "/users");
	cr_expect_eq(call.path_value_count, 0);
}

Test(router, finds_the_root)
{
	cr_assert(find(METHOD_DELETE, "/"));
	cr_expect_eq(call.operation, &get_root);
}

Test(router, decodes_the_values_of_templates)
{
	cr_assert(find(METHOD_GET, "/users/a%20b/mail/%C3%A9%2C"));
	cr_expect_eq(call.operation, &get_mail);
	cr_assert_eq(call.path_value_count, 2);
	cr_expect(is(call.path_values[0], "a b"));
	cr_expect(is(call.path_values[1], "\xc3\xa9,"));
	cr_expect(is(call.path_raw[1], "%C3%A9%2C"));
}

Test(router, decodes_literals)
{
	cr_assert(find(METHOD_GET, "/us%65rs"));
	cr_expect_eq(call.operation, &list_users);
}

Test(router, prefers_a_literal_to_a_template)
{
	cr_assert(find(METHOD_GET, "/users/me"));
	cr_expect_eq(call.operation, &get_me);
	cr_expect_eq(call.path_value_count, 0);
}

Test(router, goes_back_to_the_template_when_a_literal_leads_nowhere)
{
	cr_assert(find(METHOD_GET, "/users/me/mail/1"));
	cr_expect_eq(call.operation, &get_mail);
	cr_assert_eq(call.path_value_count, 2);
	cr_expect(is(call.path_values[0], "me"));
	cr_expect(is(call.path_values[1], "1"));
}

Test(router, answers_head_by_get)
{
	cr_assert(find(METHOD_HEAD, "/users"));
	cr_expect_eq(call.operation, &list_users);
	cr_assert(find(METHOD_HEAD, "/it"));
	cr_expect_eq(call.operation, &head_it);
}

Test(router, knows_no_other_paths)
{
	static const char *const paths[] = {
		"/user",
		"/userss",
		"/USERS",
		"/users/a/mail",
		"/users/a/b",
		"/users/me/settings/x",
		"/users/a/mail/b/c",
		"/x",
	};

	for (size_t i = 0; i < sizeof(paths) / sizeof(paths[0]); i++) {
		cr_expect_not(find(METHOD_GET, paths[i]), "%s", paths[i]);
		cr_expect(failed(FAILURE_NOT_FOUND, "not_found"));
		cr_expect_null(call.path_template);
	}
}

Test(router, knows_no_path_where_no_operation_is)
{
	cr_expect_not(find(METHOD_OPTIONS, "/users/a/mail"));
	cr_expect(failed(FAILURE_NOT_FOUND, "not_found"));
}

Test(router, tells_the_methods_of_a_path)
{
	cr_expect_not(find(METHOD_DELETE, "/users"));
	cr_expect(failed(FAILURE_METHOD_NOT_ALLOWED, "method_not_allowed"));
	cr_expect(allows("GET, HEAD, POST, OPTIONS"));
	cr_expect_null(call.operation);
	cr_expect_str_eq(call.path_template, "/users");
}

Test(router, answers_options_itself)
{
	cr_assert(find(METHOD_OPTIONS, "/users"));
	cr_expect_null(call.operation);
	cr_expect_eq(call.response.status, 204);
	cr_expect(allows("GET, HEAD, POST, OPTIONS"));
}

Test(router, leaves_options_to_an_operation_that_wants_them)
{
	cr_assert(find(METHOD_OPTIONS, "/users/me/settings"));
	cr_expect_eq(call.operation, &my_settings);
}

Test(router, tells_the_methods_of_the_server)
{
	cr_assert(find(METHOD_OPTIONS, "*"));
	cr_expect_eq(call.response.status, 204);
	cr_expect(allows("GET, HEAD, POST, DELETE, OPTIONS"));
}

Test(router, refuses_tricks_with_the_path)
{
	static const char *const paths[] = {
		"//",
		"//users",
		"/users/",
		"/users//me",
		"/.",
		"/..",
		"/users/.",
		"/users/../it",
		"/%2e",
		"/%2E%2e/it",
		"/a%2Fb",
		"/%",
		"/users/%zz",
		"/users/%00",
		"/users/%ff",
	};

	for (size_t i = 0; i < sizeof(paths) / sizeof(paths[0]); i++)
		expect_bad_path(paths[i]);
}

Test(router, takes_an_encoded_slash_in_a_text)
{
	cr_assert(find(METHOD_GET, "/users/1/mail/a%2Fb%2fc"));
	cr_expect_eq(call.operation, &get_mail);
	cr_expect(is(call.path_values[1], "a/b/c"));
	cr_expect(is(call.path_raw[1], "a%2Fb%2fc"));
}

Test(router, refuses_an_encoded_slash_where_no_text_may_stand)
{
	expect_bad_path("/users/a%2Fb/mail/c");
	expect_bad_path("/users%2Fme");
	expect_bad_path("/users/a%2Fb"); /* no row says what it is */
	expect_bad_path("/users/1/mail/..%2Fb");
	expect_bad_path("/users/1/mail/a%2F%2e%2e");
	expect_bad_path("/users/1/mail/a%2F.%2Fb");
	cr_expect_not(find(METHOD_PUT, "/users/1/mail/a%2Fb"));
	cr_expect(failed(FAILURE_BAD_REQUEST, "bad_path"));
}

Test(router, takes_dots_that_are_no_dot_segment)
{
	cr_expect(find(METHOD_GET, "/users/..."));
	cr_expect(find(METHOD_GET, "/users/.a"));
}

Test(router, has_no_room_for_more_values_than_a_call)
{
	static const struct route leaf = { .operations = user_row };
	static struct route deep[CALL_PATH_PARAMETERS];
	static const struct route top = { .child = &deep[0] };
	static const struct api deep_api = { .root = &top };
	struct buffer path;

	for (int i = 0; i < CALL_PATH_PARAMETERS - 1; i++)
		deep[i].child = &deep[i + 1];
	deep[CALL_PATH_PARAMETERS - 1].child = &leaf;
	buffer_init(&path, &arena);
	for (int i = 0; i <= CALL_PATH_PARAMETERS; i++)
		buffer_append(&path, "/a", 2);
	request.path = buffer_text(&path);
	cr_expect_not(router_find(&call, &deep_api));
	cr_expect(failed(FAILURE_NOT_FOUND, "not_found"));
}

/* Siblings as they are generated: what has less that is open comes first. */
OPERATION(get_file, "/files/{name}.{format}", METHOD_GET);
OPERATION(get_range, "/files/{from}...{to}", METHOD_GET);
OPERATION(get_any, "/files/{any}", METHOD_GET);
OPERATION(get_files, "/files/", METHOD_GET);

static methods_row file_row = { [METHOD_GET] = &get_file };
static methods_row range_row = { [METHOD_GET] = &get_range };
static methods_row any_row = { [METHOD_GET] = &get_any };
static methods_row files_row = { [METHOD_GET] = &get_files };
static const struct text dot[] = { TEXT(""), TEXT("."), TEXT("") };
static const struct text dots[] = { TEXT(""), TEXT("..."), TEXT("") };

static const struct route any = { .operations = any_row };
static const struct route file = {
	.pieces = dot, .piece_count = 3, .operations = file_row, .sibling = &any
};
static const struct route range = { .pieces = dots,
	.piece_count = 3,
	.operations = range_row,
	.sibling = &file };
static const struct route slash = {
	.segment = TEXT(""), .operations = files_row, .sibling = &range
};
static const struct route files = { .segment = TEXT("files"), .child = &slash };
static const struct route files_root = { .segment = TEXT(""), .child = &files };
static const struct api files_api = { .root = &files_root };

static const char *
found_in_files(const char *path)
{
	end_call();
	begin_call();
	request.method = METHOD_GET;
	request.path = text_of(path);
	return (router_find(&call, &files_api) ? call.operation->id : NULL);
}

static void
expect_values(const char *first, const char *second, const char *raw)
{
	cr_expect_eq(call.path_value_count, 2);
	cr_expect_str_eq(call.path_values[0].bytes, first);
	cr_expect_str_eq(call.path_values[1].bytes, second);
	cr_expect(text_equal(call.path_raw[0], text_of(raw)));
}

Test(router, parts_a_segment_around_its_templates)
{
	cr_expect_str_eq(found_in_files("/files/a.b.json"), "get_file");
	expect_values("a", "b.json", "a");
	cr_expect_str_eq(found_in_files("/files/v1.0...v2"), "get_range");
	expect_values("v1.0", "v2", "v1.0");
	cr_expect_str_eq(found_in_files("/files/%41%2Eb.c"), "get_file");
	expect_values("A", "b.c", "%41");
}

Test(router, gives_each_template_at_least_one_character)
{
	cr_expect_str_eq(found_in_files("/files/....a"), "get_range");
	expect_values(".", "a", ".");
	cr_expect_str_eq(found_in_files("/files/.a"), "get_any");
	cr_expect_str_eq(found_in_files("/files/a."), "get_any");
	cr_expect_eq(call.path_value_count, 1);
}

Test(router, tells_a_path_with_a_slash_at_its_end_from_one_without)
{
	cr_expect_str_eq(found_in_files("/files/"), "get_files");
	cr_expect_null(found_in_files("/files"));
	cr_expect_eq(call.failure.kind, FAILURE_NOT_FOUND);
	cr_expect_null(found_in_files("/files//"));
	cr_expect(failed(FAILURE_BAD_REQUEST, "bad_path"));
}

OPERATION(get_twice, "//twice//{any}", METHOD_GET);
static methods_row twice_row = { [METHOD_GET] = &get_twice };
static const struct route twice_any = { .operations = twice_row };
static const struct route twice_empty = { .segment = TEXT(""),
	.child = &twice_any };
static const struct route twice = { .segment = TEXT("twice"),
	.child = &twice_empty };
static const struct route empty = { .segment = TEXT(""), .child = &twice };
static const struct route twice_root = { .segment = TEXT(""), .child = &empty };
static const struct api twice_api = { .root = &twice_root };

Test(router, takes_empty_segments_where_the_document_has_them)
{
	request.path = text_of("//twice//a");
	cr_expect(router_find(&call, &twice_api));
	cr_expect_eq(call.path_value_count, 1);
	end_call();
	begin_call();
	request.path = text_of("//twice//");
	cr_expect_not(router_find(&call, &twice_api));
	cr_expect(failed(FAILURE_BAD_REQUEST, "bad_path"));
	end_call();
	begin_call();
	request.path = text_of("/twice//a");
	cr_expect_not(router_find(&call, &twice_api));
	cr_expect(failed(FAILURE_BAD_REQUEST, "bad_path"));
}
