/*
 * The writer: commas, escapes and numbers, each read back by others.
 */
#include <criterion/criterion.h>

#include <float.h>
#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "runtime/json_writer.h"

static struct arena arena;
static struct buffer buffer;
static struct json_writer writer;

static void
begin(void)
{
	arena_init(&arena);
	buffer_init(&buffer, &arena);
	json_writer_init(&writer, &buffer);
}

static void
end(void)
{
	arena_release(&arena);
}

TestSuite(json_writer, .init = begin, .fini = end);

static void
wrote(const char *expected)
{
	cr_assert_str_eq(buffer_text(&buffer).bytes, expected);
}

static void
writes_text(const char *text, const char *expected)
{
	json_writer_init(&writer, &buffer);
	buffer.length = 0;
	json_write_text(&writer, text_of(text));
	wrote(expected);
}

Test(json_writer, escapes_what_must_be_wherever_it_stands)
{
	static const char *const escapes[][2] = { { "\"", "\\\"" },
		{ "\\", "\\\\" }, { "\x1f", "\\u001f" }, { "\n", "\\n" },
		{ "\x7f", "\x7f" }, { "\xc3\xa9", "\xc3\xa9" } };
	static const char plain[] = "abcdefghijklmnopqrstuvwxyz";
	char text[64], expected[64];

	for (size_t i = 0; i < sizeof(escapes) / sizeof(*escapes); i++) {
		for (int before = 0; before < 20; before++) {
			for (int behind = 0; behind < 20; behind++) {
				snprintf(text, sizeof(text), "%.*s%s%.*s",
				    before, plain, escapes[i][0], behind,
				    plain);
				snprintf(expected, sizeof(expected),
				    "\"%.*s%s%.*s\"", before, plain,
				    escapes[i][1], behind, plain);
				writes_text(text, expected);
			}
		}
	}
}

static void
writes_double(double value, const char *expected)
{
	json_writer_init(&writer, &buffer);
	buffer.length = 0;
	json_write_double(&writer, value);
	wrote(expected);
	cr_assert_not(writer.failed);
}

Test(json_writer, puts_commas_where_they_belong)
{
	json_write_object_begin(&writer);
	json_write_name(&writer, "\"a\":");
	json_write_integer(&writer, 1);
	json_write_name(&writer, "\"b\":");
	json_write_array_begin(&writer);
	json_write_array_begin(&writer);
	json_write_array_end(&writer);
	json_write_object_begin(&writer);
	json_write_object_end(&writer);
	json_write_boolean(&writer, true);
	json_write_boolean(&writer, false);
	json_write_null(&writer);
	json_write_array_end(&writer);
	json_write_key(&writer, text_of("c\"d"));
	json_write_json(&writer, text_of("[1.0]"));
	json_write_key(&writer, text_of("e"));
	json_write_text(&writer, text_of("f"));
	json_write_object_end(&writer);
	wrote("{\"a\":1,\"b\":[[],{},true,false,null],\"c\\\"d\":[1.0],"
	      "\"e\":\"f\"}");
	cr_assert_not(writer.failed);
}

Test(json_writer, escapes_what_it_must_and_no_more)
{
	writes_text("", "\"\"");
	writes_text("a/b<>&'\x7f", "\"a/b<>&'\x7f\"");
	writes_text("\"\\", "\"\\\"\\\\\"");
	writes_text("\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"");
	writes_text("\x01\x1f\x0b", "\"\\u0001\\u001f\\u000b\"");
	writes_text("\xc3\xa9\xe2\x80\xa8\xf0\x9f\x98\x80",
	    "\"\xc3\xa9\xe2\x80\xa8\xf0\x9f\x98\x80\"");
}

Test(json_writer, escapes_wherever_the_byte_stands)
{
	static const char specials[] = { '"', '\\', '\n', 0x1f };

	for (size_t length = 1; length < 30; length++) {
		for (size_t at = 0; at < length; at++) {
			char text[32] = "", expected[64];

			memset(text, 'x', length);
			text[at] = specials[at % 4];
			snprintf(expected, sizeof(expected), "\"%.*s%s%s\"",
			    (int)at, text,
			    at % 4 == 0	      ? "\\\""
				: at % 4 == 1 ? "\\\\"
				: at % 4 == 2 ? "\\n"
					      : "\\u001f",
			    text + at + 1);
			writes_text(text, expected);
		}
	}
}

Test(json_writer, writes_texts_longer_than_a_buffer)
{
	size_t length = 100000;
	char *text = malloc(length + 1);
	struct text out;

	memset(text, '\n', length);
	text[length] = '\0';
	json_write_text(&writer, text_of(text));
	out = buffer_text(&buffer);
	cr_assert_eq(out.length, 2 * length + 2);
	free(text);
}

Test(json_writer, writes_texts_that_fill_a_buffer_to_its_end)
{
	for (size_t length = 490; length < 530; length++) {
		for (size_t at = 0; at < length; at += 7) {
			char text[600], expected[600];

			begin();
			memset(text, 'x', length);
			text[length] = '\0';
			text[at] = '\n';
			snprintf(expected, sizeof(expected), "\"%.*s\\n%s\"",
			    (int)at, text, text + at + 1);
			writes_text(text, expected);
			end();
		}
	}
	begin();
}

Test(json_writer, writes_a_nul_that_a_text_should_not_have)
{
	json_write_text(&writer, (struct text){ "a\0b", 3 });
	wrote("\"a\\u0000b\"");
}

Test(json_writer, writes_integers_up_to_both_ends)
{
	json_write_array_begin(&writer);
	json_write_integer(&writer, 0);
	json_write_integer(&writer, -1);
	json_write_integer(&writer, 1234567890);
	json_write_integer(&writer, INT64_MAX);
	json_write_integer(&writer, INT64_MIN);
	json_write_array_end(&writer);
	wrote("[0,-1,1234567890,9223372036854775807,-9223372036854775808]");
}

Test(json_writer, writes_the_shortest_double)
{
	writes_double(0.0, "0");
	writes_double(-0.0, "-0");
	writes_double(1, "1");
	writes_double(-12.5, "-12.5");
	writes_double(0.1, "0.1");
	writes_double(-0.05, "-0.05");
	writes_double(0.1 + 0.2, "0.30000000000000004");
	writes_double(1234.5678, "1234.5678");
	writes_double(1e15, "1000000000000000");
	writes_double(9007199254740991.0, "9007199254740991");
	writes_double(1e21, "1e21");
	writes_double(1e-7, "0.0000001");
	writes_double(1e-8, "1e-8");
	writes_double(5e-324, "5e-324");
	writes_double(DBL_MAX, "1.7976931348623157e308");
	writes_double(100000.00000000001, "100000.00000000001");
	writes_double(-2.2250738585072014e-308, "-2.2250738585072014e-308");
	writes_double(1.23e-310, "1.23e-310");
}

Test(json_writer, writes_doubles_that_read_back_the_same)
{
	srand(2);
	for (int i = 0; i < 20000; i++) {
		union {
			uint64_t bits;
			double value;
		} random;
		double back;

		random.bits = (uint64_t)rand() << 42 ^ (uint64_t)rand() << 21 ^
		    (uint64_t)rand();
		if (i % 2)
			random.value = rand() / 1000.0;
		if (!isfinite(random.value))
			continue;
		buffer.length = 0;
		json_writer_init(&writer, &buffer);
		json_write_double(&writer, random.value);
		back = strtod(buffer_text(&buffer).bytes, NULL);
		cr_assert_eq(
		    back, random.value, "%s", buffer_text(&buffer).bytes);
	}
}

Test(json_writer, writes_a_point_in_every_locale)
{
	locale_t locale = newlocale(LC_ALL_MASK, "de_DE.UTF-8", NULL);

	if (locale != NULL)
		uselocale(locale);
	writes_double(0.1 + 0.2, "0.30000000000000004");
	writes_double(1.5, "1.5");
}

Test(json_writer, fails_on_doubles_that_json_has_not)
{
	json_write_double(&writer, NAN);
	wrote("null");
	cr_assert(writer.failed);
	json_writer_init(&writer, &buffer);
	json_write_double(&writer, -INFINITY);
	cr_assert(writer.failed);
}

Test(json_writer, writes_uuids_and_fails_on_none)
{
	struct uuid uuid = { "0f9a6bcd-1234-5678-9abc-def012345678" };

	json_write_uuid(&writer, &uuid);
	wrote("\"0f9a6bcd-1234-5678-9abc-def012345678\"");
	cr_assert_not(writer.failed);
	json_write_uuid(&writer, &(struct uuid){ "" });
	cr_assert(writer.failed);
}

Test(json_writer, writes_enumerations_by_their_texts)
{
	static const struct text texts[] = { TEXT("red"), TEXT("gr\"n") };

	json_write_enum(&writer, texts, 2, 1);
	json_write_enum(&writer, texts, 2, 2);
	wrote("\"red\",\"gr\\\"n\"");
	cr_assert_not(writer.failed);
}

Test(json_writer, fails_on_values_that_an_enumeration_has_not)
{
	static const struct text texts[] = { TEXT("red") };

	json_write_enum(&writer, texts, 1, 0);
	wrote("null");
	cr_assert(writer.failed);
	json_writer_init(&writer, &buffer);
	json_write_enum(&writer, texts, 1, 2);
	cr_assert(writer.failed);
}

Test(json_writer, fails_where_a_text_is_missing)
{
	json_write_text(&writer, text_of(NULL));
	wrote("null");
	cr_assert(writer.failed);
}

Test(json_writer, fails_where_a_json_text_is_missing)
{
	json_write_json(&writer, text_of(""));
	wrote("null");
	cr_assert(writer.failed);
}

Test(json_writer, keeps_a_name_while_the_buffer_grows_for_its_value)
{
	char text[2000], expected[sizeof(text) + 16];

	memset(text, 'x', sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	json_write_object_begin(&writer);
	json_write_name(&writer, "\"a\":");
	json_write_text(&writer, text_of(text));
	json_write_object_end(&writer);
	snprintf(expected, sizeof(expected), "{\"a\":\"%s\"}", text);
	wrote(expected);
}

Test(json_writer, goes_on_behind_a_text_that_was_taken)
{
	json_write_array_begin(&writer);
	json_write_integer(&writer, 1);
	wrote("[1");
	json_write_text(&writer, text_of("two"));
	wrote("[1,\"two\"");
	json_write_array_end(&writer);
	wrote("[1,\"two\"]");
}
