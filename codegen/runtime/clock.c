/*
 * Time without time zones: the calendar is reckoned here, because gmtime
 * wants to read the machine's zone files, which a filtered worker may not.
 */
#include "runtime/clock.h"

#include <stdio.h>
#include <time.h>

#include "runtime/format.h"

#define DAY INT64_C(86400000) /* in milliseconds */
#define EARLIEST INT64_C(-62167219200000) /* year 0000 begins */
#define LATEST INT64_C(253402300799999) /* year 9999 ends */

static struct timespec
read_clock(clockid_t id)
{
	struct timespec now = { 0, 0 };

	/* It fails for clocks that do not exist only: not for these. */
	clock_gettime(id, &now);
	return (now);
}

int64_t
clock_now(void)
{
	struct timespec now = read_clock(CLOCK_REALTIME);

	return ((int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000);
}

int64_t
clock_steady(void)
{
	struct timespec now = read_clock(CLOCK_MONOTONIC);

	return ((int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000);
}

struct date {
	int year;
	int month; /* 1 to 12 */
	int day; /* 1 to 31 */
};

/*
 * The date of a day counted from 0000-03-01, in the Gregorian calendar.
 * Years are counted from March, so that a leap day is the last of one.
 */
static struct date
date_of(int64_t days)
{
	int64_t era = days / 146097; /* 400 years */
	int64_t day = days % 146097;
	int64_t year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
	int64_t rest = day - (365 * year + year / 4 - year / 100);
	int64_t month = (5 * rest + 2) / 153; /* 0: March */
	struct date date;

	date.day = (int)(rest - (153 * month + 2) / 5 + 1);
	date.month = (int)(month < 10 ? month + 3 : month - 9);
	date.year = (int)(era * 400 + year + (month < 10 ? 0 : 1));
	return (date);
}

static char *
write_digits(char *end, int value, int count)
{
	for (int i = count - 1; i >= 0; i--) {
		end[i] = (char)('0' + value % 10);
		value /= 10;
	}
	return (end + count);
}

void
clock_write(int64_t milliseconds, char text[CLOCK_TEXT_SIZE])
{
	int64_t days;
	int rest;
	struct date date;

	if (milliseconds < EARLIEST)
		milliseconds = EARLIEST;
	if (milliseconds > LATEST)
		milliseconds = LATEST;
	/* From 400 years before 0000-03-01, so that nothing is negative. */
	milliseconds += (INT64_C(719468) + 146097) * DAY;
	days = milliseconds / DAY;
	rest = (int)(milliseconds % DAY);
	date = date_of(days);
	text = write_digits(text, date.year - 400, 4);
	*text++ = '-';
	text = write_digits(text, date.month, 2);
	*text++ = '-';
	text = write_digits(text, date.day, 2);
	*text++ = 'T';
	text = write_digits(text, rest / 3600000, 2);
	*text++ = ':';
	text = write_digits(text, rest / 60000 % 60, 2);
	*text++ = ':';
	text = write_digits(text, rest / 1000 % 60, 2);
	*text++ = '.';
	text = write_digits(text, rest % 1000, 3);
	*text++ = 'Z';
	*text = '\0';
}

/* Days from 0000-03-01 to a date: date_of, the other way. */
static int64_t
days_of(const struct date *date)
{
	int64_t month = date->month > 2 ? date->month - 3 : date->month + 9;
	int64_t year = date->year - (date->month > 2 ? 0 : 1) + 400;
	int64_t era = year / 400, rest = year % 400;

	return ((era - 1) * 146097 + rest * 365 + rest / 4 - rest / 100 +
	    (153 * month + 2) / 5 + date->day - 1);
}

static int
read_digits(const char *p, int count)
{
	int value = 0;

	while (count-- > 0)
		value = value * 10 + (*p++ - '0');
	return (value);
}

/* Behind the seconds: the fraction, cut to milliseconds. */
static int64_t
read_fraction(const char **p)
{
	int64_t value = 0, unit = 100;

	if (**p != '.')
		return (0);
	for (++*p; **p >= '0' && **p <= '9'; ++*p, unit /= 10)
		value += (**p - '0') * unit;
	return (value);
}

bool
clock_read(struct text text, int64_t *milliseconds)
{
	const char *p = text.bytes;
	struct date date;
	int64_t time, offset = 0;

	if (!format_rows[FORMAT_DATE_TIME].check(text))
		return (false);
	date = (struct date){ read_digits(p, 4), read_digits(p + 5, 2),
		read_digits(p + 8, 2) };
	time = read_digits(p + 11, 2) * INT64_C(3600000) +
	    read_digits(p + 14, 2) * INT64_C(60000) +
	    read_digits(p + 17, 2) * INT64_C(1000);
	p += 19;
	time += read_fraction(&p);
	if (*p == '+' || *p == '-')
		offset = (read_digits(p + 1, 2) * INT64_C(60) +
			     read_digits(p + 4, 2)) *
		    INT64_C(60000) * (*p == '-' ? -1 : 1);
	*milliseconds = (days_of(&date) - 719468) * DAY + time - offset;
	return (true);
}
