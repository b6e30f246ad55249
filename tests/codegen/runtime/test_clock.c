/*
 * The clock: known days, both ends of what can be written, leap days.
 */
#include <criterion/criterion.h>

#include <time.h>

#include "runtime/clock.h"

static void
writes(int64_t milliseconds, const char *expected)
{
	char text[CLOCK_TEXT_SIZE];

	clock_write(milliseconds, text);
	cr_assert_str_eq(text, expected);
}

Test(clock, writes_known_times)
{
	writes(0, "1970-01-01T00:00:00.000Z");
	writes(-1, "1969-12-31T23:59:59.999Z");
	writes(1795351987123, "2026-11-22T12:53:07.123Z");
	writes(951782400000, "2000-02-29T00:00:00.000Z");
	writes(4107542399999, "2100-02-28T23:59:59.999Z");
	writes(4107542400000, "2100-03-01T00:00:00.000Z");
}

Test(clock, writes_the_nearest_time_that_can_be_written)
{
	writes(-62167219200000, "0000-01-01T00:00:00.000Z");
	writes(-62167219200001, "0000-01-01T00:00:00.000Z");
	writes(INT64_MIN, "0000-01-01T00:00:00.000Z");
	writes(253402300799999, "9999-12-31T23:59:59.999Z");
	writes(253402300800000, "9999-12-31T23:59:59.999Z");
	writes(INT64_MAX, "9999-12-31T23:59:59.999Z");
}

Test(clock, agrees_with_libc_on_every_day_of_four_centuries)
{
	for (time_t day = -100000; day < 60000; day++) {
		time_t second = day * 86400 + (day & 0xffff);
		char text[CLOCK_TEXT_SIZE], expected[32];
		struct tm tm;

		gmtime_r(&second, &tm);
		strftime(
		    expected, sizeof(expected), "%Y-%m-%dT%H:%M:%S.000Z", &tm);
		clock_write((int64_t)second * 1000, text);
		cr_assert_str_eq(text, expected);
	}
}

Test(clock, tells_the_time_of_the_machine)
{
	int64_t before = (int64_t)time(NULL) * 1000, now = clock_now();

	cr_assert_geq(now, before - 1000);
	cr_assert_lt(now, before + 10000);
}

Test(clock, that_is_steady_runs_in_microseconds)
{
	struct timespec nap = { 0, 20 * 1000 * 1000 };
	int64_t before = clock_steady(), passed;

	nanosleep(&nap, NULL);
	passed = clock_steady() - before;
	cr_assert_geq(passed, 19000);
	cr_assert_lt(passed, 5000000);
}

static void
reads_time(const char *text, int64_t expected)
{
	int64_t milliseconds = 1;

	cr_assert(clock_read(text_of(text), &milliseconds), "%s", text);
	cr_assert_eq(
	    milliseconds, expected, "%s: %lld", text, (long long)milliseconds);
}

Test(clock, reads_what_it_writes)
{
	char text[CLOCK_TEXT_SIZE];

	for (int64_t day = -719528; day < 2932896; day++) {
		int64_t time = day * 86400000 + (day & 0x3ffffff);

		clock_write(time, text);
		reads_time(text, time);
	}
}

Test(clock, reads_offsets_fractions_and_small_letters)
{
	reads_time("1970-01-01t00:00:00z", 0);
	reads_time("1970-01-01T02:30:00+02:30", 0);
	reads_time("1969-12-31T22:00:00-02:00", 0);
	reads_time("1970-01-01T00:00:00.1Z", 100);
	reads_time("1970-01-01T00:00:00.0019999999999999999999Z", 1);
	reads_time("1998-12-31T23:59:60Z", 915148800000);
}

Test(clock, reads_nothing_else)
{
	static const char *const texts[] = { "", "1970-01-01", "1970-01-01T00",
		"1970-02-30T00:00:00Z", "1970-01-01T24:00:00Z",
		"1970-01-01T00:00:00", "1970-01-01 00:00:00Z",
		"1970-01-01T00:00:00.Z", "1970-01-01T00:00:00+2:00" };
	int64_t milliseconds;

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		cr_assert_not(clock_read(text_of(texts[i]), &milliseconds),
		    "%s", texts[i]);
}
