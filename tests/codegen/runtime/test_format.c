/*
 * Formats: each from both sides of its rules. test_suite_format runs the
 * cases of the JSON-Schema-Test-Suite.
 */
#include <criterion/criterion.h>

#include "runtime/format.h"
#include "runtime/format_host.h"
#include "runtime/format_address.h"

static void
takes(enum format format, const char *text)
{
	cr_assert(format_rows[format].check(text_of(text)), "%s", text);
}

static void
refuses(enum format format, const char *text)
{
	cr_assert_not(format_rows[format].check(text_of(text)), "%s", text);
}

Test(format, has_a_row_for_each)
{
	for (int i = FORMAT_NONE + 1; i < FORMAT_COUNT; i++) {
		cr_assert_gt(strlen(format_rows[i].name), 0);
		cr_assert_eq(strncmp(format_rows[i].detail, "must be ", 8), 0);
		cr_assert_not_null(format_rows[i].check);
	}
	cr_assert_null(format_rows[FORMAT_NONE].check);
}

Test(format, date_knows_the_calendar)
{
	takes(FORMAT_DATE, "2024-02-29");
	takes(FORMAT_DATE, "2000-02-29");
	takes(FORMAT_DATE, "0000-12-31");
	refuses(FORMAT_DATE, "2023-02-29");
	refuses(FORMAT_DATE, "1900-02-29");
	refuses(FORMAT_DATE, "2023-04-31");
	refuses(FORMAT_DATE, "2023-13-01");
	refuses(FORMAT_DATE, "2023-00-01");
	refuses(FORMAT_DATE, "2023-01-00");
	refuses(FORMAT_DATE, "2023-1-011");
	refuses(FORMAT_DATE, "2023/01/01");
	refuses(FORMAT_DATE, "2023-01/01");
	refuses(FORMAT_DATE, "20x3-01-01");
	refuses(FORMAT_DATE, "2023-0x-01");
	refuses(FORMAT_DATE, "2023-01-0x");
	refuses(FORMAT_DATE, "");
}

Test(format, date_time_is_of_rfc_3339)
{
	takes(FORMAT_DATE_TIME, "2026-11-22T12:53:07Z");
	takes(FORMAT_DATE_TIME, "2026-11-22t12:53:07.123456789z");
	takes(FORMAT_DATE_TIME, "2026-11-22T00:00:00+23:59");
	takes(FORMAT_DATE_TIME, "2026-11-22T23:59:59-00:00");
	refuses(FORMAT_DATE_TIME, "2026-11-22");
	refuses(FORMAT_DATE_TIME, "2026-11-22T");
	refuses(FORMAT_DATE_TIME, "2026-11-22 12:53:07Z");
	refuses(FORMAT_DATE_TIME, "2026-11-31T12:53:07Z");
	refuses(FORMAT_DATE_TIME, "2026-11-22T12:53:07");
	refuses(FORMAT_DATE_TIME, "2026-11-22T12:53:07.");
	refuses(FORMAT_DATE_TIME, "2026-11-22T12:53:07.Z");
	refuses(FORMAT_DATE_TIME, "2026-11-22T12:53:07.1");
	refuses(FORMAT_DATE_TIME, "2026-11-22T12:53Z");
	refuses(FORMAT_DATE_TIME, "2026-11-22T12-53:07Z");
	refuses(FORMAT_DATE_TIME, "2026-11-22T12:53-07Z");
	refuses(FORMAT_DATE_TIME, "2026-11-22T24:00:00Z");
	refuses(FORMAT_DATE_TIME, "2026-11-22T23:60:00Z");
	refuses(FORMAT_DATE_TIME, "2026-11-22T23:59:61Z");
	refuses(FORMAT_DATE_TIME, "2026-11-22Tx2:53:07Z");
	refuses(FORMAT_DATE_TIME, "2026-11-22T12:x3:07Z");
	refuses(FORMAT_DATE_TIME, "2026-11-22T12:53:x7Z");
	refuses(FORMAT_DATE_TIME, "2026-11-22T12:53:07+24:00");
	refuses(FORMAT_DATE_TIME, "2026-11-22T12:53:07+00:60");
	refuses(FORMAT_DATE_TIME, "2026-11-22T12:53:07+0:000");
	refuses(FORMAT_DATE_TIME, "2026-11-22T12:53:07+00-00");
	refuses(FORMAT_DATE_TIME, "2026-11-22T12:53:07*00:00");
	refuses(FORMAT_DATE_TIME, "2026-11-22T12:53:07+xx:00");
	refuses(FORMAT_DATE_TIME, "2026-11-22T12:53:07+00:xx");
	refuses(FORMAT_DATE_TIME, "2026-11-22T12:53:07X");
}

Test(format, date_time_has_leap_seconds_at_midnight_utc_only)
{
	takes(FORMAT_DATE_TIME, "2016-12-31T23:59:60Z");
	takes(FORMAT_DATE_TIME, "2017-01-01T00:59:60+01:00");
	takes(FORMAT_DATE_TIME, "2016-12-31T15:59:60.5-08:00");
	refuses(FORMAT_DATE_TIME, "2016-12-31T23:59:60+01:00");
	refuses(FORMAT_DATE_TIME, "2016-12-31T23:58:60Z");
}

Test(format, email_is_a_mailbox_of_rfc_5321)
{
	takes(FORMAT_EMAIL, "a@b");
	takes(FORMAT_EMAIL, "a.b+c@d-e.f");
	takes(FORMAT_EMAIL, "!#$%&'*+-/=?^_`{|}~@x.y");
	takes(FORMAT_EMAIL, "\"\"@x");
	takes(FORMAT_EMAIL, "\"a\\\"b \\\\\"@x");
	takes(FORMAT_EMAIL, "a@[192.168.0.255]");
	takes(FORMAT_EMAIL, "a@[ipv6:2001:db8::1]");
	refuses(FORMAT_EMAIL, "");
	refuses(FORMAT_EMAIL, "a");
	refuses(FORMAT_EMAIL, "@b");
	refuses(FORMAT_EMAIL, "a@");
	refuses(FORMAT_EMAIL, "a@b@c");
	refuses(FORMAT_EMAIL, ".a@b");
	refuses(FORMAT_EMAIL, "a.@b");
	refuses(FORMAT_EMAIL, "a..b@c");
	refuses(FORMAT_EMAIL, "a b@c");
	refuses(FORMAT_EMAIL, "\"a@b");
	refuses(FORMAT_EMAIL, "\"a\\");
	refuses(FORMAT_EMAIL, "\"a\n\"@b");
	refuses(FORMAT_EMAIL, "\"\xc3\xa9\"@b");
	refuses(FORMAT_EMAIL, "\"a\"b@c");
	refuses(FORMAT_EMAIL, "\"a\"");
	refuses(FORMAT_EMAIL, "\xc3\xa9@b");
	refuses(FORMAT_EMAIL, "a@-b");
	refuses(FORMAT_EMAIL, "a@b-");
	refuses(FORMAT_EMAIL, "a@b-.c");
	refuses(FORMAT_EMAIL, "a@b..c");
	refuses(FORMAT_EMAIL, "a@b.");
	refuses(FORMAT_EMAIL, "a@b_c");
	refuses(FORMAT_EMAIL, "a@b\n");
	refuses(FORMAT_EMAIL, "a@[1.2.3]");
	refuses(FORMAT_EMAIL, "a@[IPv6:]");
	refuses(FORMAT_EMAIL, "a@[IPv6:1:2]");
	refuses(FORMAT_EMAIL, "a@[tag:x]");
	refuses(FORMAT_EMAIL, "a@[");
	refuses(FORMAT_EMAIL, "a@[1.2.3.4");
}

Test(format, email_has_the_lengths_of_rfc_5321)
{
	char text[400];

	memset(text, 'a', sizeof(text));
	strcpy(text + 64, "@b");
	takes(FORMAT_EMAIL, text);
	memset(text, 'a', sizeof(text));
	strcpy(text + 65, "@b");
	refuses(FORMAT_EMAIL, text);
	memset(text, 'a', sizeof(text));
	text[1] = '@';
	text[2 + 63] = '\0';
	takes(FORMAT_EMAIL, text);
	text[2 + 63] = 'a';
	text[2 + 64] = '\0';
	refuses(FORMAT_EMAIL, text);
	for (int i = 0; i < 400; i++)
		text[i] = i % 2 ? '.' : 'a';
	text[1] = '@';
	text[2 + 255] = '\0';
	takes(FORMAT_EMAIL, text);
	text[2 + 255] = '.';
	text[2 + 257] = '\0';
	refuses(FORMAT_EMAIL, text);
}

Test(format, uri_has_a_scheme_and_only_its_characters)
{
	takes(FORMAT_URI, "a:");
	takes(FORMAT_URI, "a+b-c.9:x");
	takes(FORMAT_URI, "http://");
	takes(FORMAT_URI, "http://a:b@c:80/d;e=f/g?h/?i#j/?k");
	takes(FORMAT_URI, "http://a:/");
	takes(FORMAT_URI, "http://%41%7e/%00");
	takes(FORMAT_URI, "http://[v1.a:b]/");
	takes(FORMAT_URI, "http://[V1F.-]:1");
	takes(FORMAT_URI, "x:?#");
	refuses(FORMAT_URI, "");
	refuses(FORMAT_URI, "a");
	refuses(FORMAT_URI, ":a");
	refuses(FORMAT_URI, "1a:b");
	refuses(FORMAT_URI, "a_b:c");
	refuses(FORMAT_URI, "http://a b");
	refuses(FORMAT_URI, "http://a/%4");
	refuses(FORMAT_URI, "http://a/%4g");
	refuses(FORMAT_URI, "http://a/%g4");
	refuses(FORMAT_URI, "http://a?b\\");
	refuses(FORMAT_URI, "http://a#b#c");
	refuses(FORMAT_URI, "http://a@b@c");
	refuses(FORMAT_URI, "http://a[@b");
	refuses(FORMAT_URI, "http://a:x/");
	refuses(FORMAT_URI, "http://[::1");
	refuses(FORMAT_URI, "http://[::1]x");
	refuses(FORMAT_URI, "http://[]");
	refuses(FORMAT_URI, "http://[v.a]");
	refuses(FORMAT_URI, "http://[v1.]");
	refuses(FORMAT_URI, "http://[v1]");
	refuses(FORMAT_URI, "http://[vg.a]");
	refuses(FORMAT_URI, "http://[v1.a%20]");
	refuses(FORMAT_URI, "http://a/\xc3\xa9");
	refuses(FORMAT_URI, "http:/[a]");
}

Test(format, uri_reference_may_be_relative)
{
	takes(FORMAT_URI_REFERENCE, "");
	takes(FORMAT_URI_REFERENCE, "a/b:c");
	takes(FORMAT_URI_REFERENCE, "./a:b");
	takes(FORMAT_URI_REFERENCE, "//a/b");
	takes(FORMAT_URI_REFERENCE, "?a:b");
	takes(FORMAT_URI_REFERENCE, "#");
	takes(FORMAT_URI_REFERENCE, "a:b");
	takes(FORMAT_URI_REFERENCE, "/:");
	refuses(FORMAT_URI_REFERENCE, "1:b");
	refuses(FORMAT_URI_REFERENCE, ":");
	refuses(FORMAT_URI_REFERENCE, "//a:b");
	refuses(FORMAT_URI_REFERENCE, "a b");
}

Test(format, ipv4_is_four_numbers_without_leading_zeros)
{
	cr_assert(format_ipv4(text_of("0.10.200.255")));
	cr_assert_not(format_ipv4(text_of("0.10.200.256")));
	cr_assert_not(format_ipv4(text_of("0.10.200")));
	cr_assert_not(format_ipv4(text_of("0.10.200.")));
	cr_assert_not(format_ipv4(text_of("0.10.200.1.1")));
	cr_assert_not(format_ipv4(text_of("0.10.200.01")));
	cr_assert_not(format_ipv4(text_of("0.10.200.1000")));
	cr_assert_not(format_ipv4(text_of("0.10,200.1")));
	cr_assert_not(format_ipv4(text_of("")));
}

Test(format, ipv6_has_eight_groups_or_a_gap)
{
	static const char *const good[] = { "::", "::1",
		"1::", "1:2:3:4:5:6:7:8", "1::8",
		"1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8", "::ffff:1.2.3.4",
		"1:2:3:4:5:6:1.2.3.4", "ABCD::ef09" };
	static const char *const bad[] = { "", ":", ":::", "1",
		"1:", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9",
		"1:2:3:4:5:6:7:8:", "1::2::3",
		"::1::", "12345::", "g::", ":1::", "1.2.3.4", "::1.2.3",
		"::1.2.3.4:5", "1:2:3:4:5:6:7::8", "::1%25en0",
		"1:2:3:4:5:6:7:1.2.3.4", "1-2::" };

	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++)
		cr_assert(format_ipv6(text_of(good[i])), "%s", good[i]);
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		cr_assert_not(format_ipv6(text_of(bad[i])), "%s", bad[i]);
}

/* A format, two texts that have it and some that have not. */
static const struct {
	enum format format;
	const char *takes[3];
	const char *refuses[5];
} others[] = {
	{ FORMAT_TIME, { "12:53:07Z", "23:59:60+00:00" },
	    { "12:53:07", "24:00:00Z", "12:53:60Z" } },
	{ FORMAT_DURATION, { "P1Y2M3DT4H5M6S", "P4W", "PT1S" },
	    { "P", "P1YT", "P1S", "P1Y1W", "P1D1Y" } },
	{ FORMAT_IDN_EMAIL, { "\xc3\xa9@\xc3\xa9.org", "a@b.org" },
	    { "\xc3\xa9", "a@", "@b.org", "a b@c.org" } },
	{ FORMAT_HOSTNAME, { "a.b-c.org", "xn--4gbwdl.xn--wgbh1c", "a" },
	    { "", "-a", "a..b", "xn--X", "ab--cd" } },
	{ FORMAT_IDN_HOSTNAME,
	    { "\xc3\xa9.org", "a.org",
		"a\xe3\x80\x82"
		"b" },
	    { "", "\xe3\x80\xae", "a b", "-\xc3\xa9", "a..b" } },
	{ FORMAT_IPV4, { "0.0.0.0", "255.1.2.3" },
	    { "1.2.3", "256.0.0.0", "01.2.3.4", "1.2.3.4.5" } },
	{ FORMAT_IPV6, { "::", "1::2", "::1.2.3.4" },
	    { ":", "1:2", "1::2::3", "12345::" } },
	{ FORMAT_IRI, { "http://\xc3\xa9/\xc3\xa9#\xc3\xa9" },
	    { "\xc3\xa9", "http://a b/" } },
	{ FORMAT_IRI_REFERENCE, { "/\xc3\xa9", "http://a/" },
	    { "\\\\a", "a b" } },
	{ FORMAT_URI_TEMPLATE, { "/{a}/{b:3}{?c*,d.e}", "", "%20'" },
	    { "{", "{}", "{a", "}", "{a:0}" } },
	{ FORMAT_UUID, { "2eb8aa08-aa98-11ea-b4aa-73b441d16380" },
	    { "2eb8aa08aa9811eab4aa73b441d16380", "" } },
	{ FORMAT_JSON_POINTER, { "", "/a~0~1", "//" },
	    { "a", "/~", "/~2", "#/a" } },
	{ FORMAT_RELATIVE_JSON_POINTER, { "0", "1/a", "2+1#" },
	    { "", "/a", "01", "0##", "1a" } },
	{ FORMAT_REGEX, { "^a(b)$", "" }, { "(", "a\\Z" } },
	{ FORMAT_INT32, { "2147483647", "-2147483648", "1.0" },
	    { "2147483648", "1.5" } },
	{ FORMAT_INT64, { "9223372036854775807", "10e-1" },
	    { "9223372036854775808", "18.25" } },
	{ FORMAT_UINT64, { "18446744073709551615", "0" },
	    { "18446744073709551616", "-1", "0.5" } },
	{ FORMAT_DOUBLE, { "1e308" }, { "1e309" } },
};

Test(format, of_every_other_kind_is_told_from_what_is_none)
{
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
		for (size_t k = 0; k < 3; k++)
			if (others[i].takes[k] != NULL)
				takes(others[i].format, others[i].takes[k]);
		for (size_t k = 0; k < 5; k++)
			if (others[i].refuses[k] != NULL)
				refuses(others[i].format, others[i].refuses[k]);
	}
}

Test(format, idn_hostname_keeps_the_bidi_rule_in_all_labels)
{
	static const char *const good[] = { "ab.\u05d0", "\u05d00", "\u05d0.b",
		"0a.b", "xn--4dbcagdahymbxekheh6e0a7fei0b.ab" };
	static const char *const bad[] = { "0a.\u05d0", "\u05d00\u0660",
		"a\u05d0", "\u05d0.b.0" };

	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++)
		cr_expect(format_idn_hostname(text_of(good[i])), "%s", good[i]);
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		cr_expect_not(
		    format_idn_hostname(text_of(bad[i])), "%s", bad[i]);
}

Test(format, regex_may_be_one_that_cannot_be_run)
{
	cr_expect(format_rows[FORMAT_REGEX].check(text_of("(?<=a+)b")));
	cr_expect_not(format_rows[FORMAT_REGEX].check(text_of("(?<=a+b")));
}
