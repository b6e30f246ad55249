/*
 * One row a setting: its name, its default, and what would be right.
 */
#include "src/settings.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>

#define PREFIX "FINWISE_"

struct row {
	const char *name;
	const char *fallback;
	int64_t minimum; /* numbers */
	int64_t maximum;
	size_t offset;
	bool (*read)(const struct row *, const char *, void *);
	const char *right; /* in words; NULL: the bounds */
};

static bool read_number(const struct row *, const char *, void *);
static bool read_host(const struct row *, const char *, void *);
static bool read_folder(const struct row *, const char *, void *);
static bool read_synchronous(const struct row *, const char *, void *);

#define NUMBER(name, fallback, minimum, maximum, member) \
	{ \
		name, fallback, minimum, maximum, \
		    offsetof(struct settings, member), read_number, NULL \
	}
#define WORD(name, fallback, member, read, right) \
	{ \
		name, fallback, 0, 0, offsetof(struct settings, member), read, \
		    right \
	}

static const struct row rows[] = {
	WORD("HOST", "127.0.0.1", host, read_host, "an IPv4 or IPv6 address"),
	NUMBER("PORT", "8080", 0, 65535, port),
	WORD("DATA_DIR", ".", data_dir, read_folder, "a folder's path"),
	NUMBER("WORKERS", "1", 1, 64, workers),
	NUMBER("MAX_CONNECTIONS", "1024", 1, 100000, max_connections),
	NUMBER("MAX_TENANT_HANDLES", "128", 1, 10000, max_tenant_handles),
	NUMBER("MAX_BODY_BYTES", "1048576", 1024, 67108864, max_body_bytes),
	NUMBER("REQUEST_TIMEOUT_SECONDS", "10", 1, 3600, request_timeout),
	NUMBER("KEEPALIVE_SECONDS", "60", 1, 3600, keepalive),
	NUMBER("BUSY_TIMEOUT_MILLISECONDS", "1000", 0, 60000, busy_timeout),
	NUMBER("MAX_QUEUED_WRITES", "1024", 1, 100000, max_queued_writes),
	NUMBER("MAX_GROUP", "1000", 1, 100000, max_group),
	NUMBER("MAX_IMPORT_BYTES", "1073741824", 4096, 1099511627776,
	    max_import_bytes),
	NUMBER("MAX_STREAMS", "256", 0, 100000, max_streams),
	NUMBER("DRAIN_SECONDS", "10", 0, 3600, drain),
	NUMBER("MAX_CRASHES", "10", 1, 1000, max_crashes),
	NUMBER("TRASH_SECONDS", "0", 0, 31536000, trash),
	WORD("SYNCHRONOUS", "full", synchronous, read_synchronous,
	    "full or normal"),
	NUMBER("MAX_BATCH_ITEMS", "500", 1, 500, max_batch_items),
	NUMBER("MAX_RECORD_BYTES", "65536", 2, 65536, max_record_bytes),
	NUMBER("MAX_PAGE_BYTES", "1048576", 1024, 16777216, max_page_bytes),
	NUMBER(
	    "MAX_TENANT_RECORDS", "1000000", 1, 1000000000, max_tenant_records),
	NUMBER("MAX_TENANT_BYTES", "1073741824", 1024, 1099511627776,
	    max_tenant_bytes),
	NUMBER(
	    "MAX_TENANT_COLLECTIONS", "256", 1, 10000, max_tenant_collections),
	NUMBER("TOMBSTONE_SECONDS", "15552000", 1, 315360000, tombstone),
#ifdef SEEDED_FAULTS
	WORD("SEEDED_FAULT", "none", seeded_fault, read_folder,
	    "the name of a fault"),
#endif
};

#define ROW_COUNT (sizeof(rows) / sizeof(rows[0]))

static bool
read_number(const struct row *row, const char *text, void *member)
{
	int64_t *number = member;
	char *end;
	long long value;

	if (!isdigit((unsigned char)text[0]))
		return (false);
	errno = 0;
	value = strtoll(text, &end, 10);
	if (errno != 0 || *end != '\0' || value < row->minimum ||
	    value > row->maximum)
		return (false);
	*number = value;
	return (true);
}

static bool
read_host(const struct row *row, const char *text, void *member)
{
	unsigned char address[sizeof(struct in6_addr)];
	const char **host = member;

	(void)row;
	*host = text;
	return (inet_pton(AF_INET, text, address) == 1 ||
	    inet_pton(AF_INET6, text, address) == 1);
}

static bool
read_folder(const struct row *row, const char *text, void *member)
{
	const char **folder = member;

	(void)row;
	*folder = text;
	return (text[0] != '\0');
}

static bool
read_synchronous(const struct row *row, const char *text, void *member)
{
	int64_t *synchronous = member;

	(void)row;
	*synchronous =
	    strcmp(text, "normal") == 0 ? SYNCHRONOUS_NORMAL : SYNCHRONOUS_FULL;
	return (strcmp(text, "normal") == 0 || strcmp(text, "full") == 0);
}

static bool
row_read(const struct row *row, struct settings *settings, const char *text,
    FILE *errors)
{
	if (row->read(row, text, (char *)settings + row->offset))
		return (true);
	fprintf(errors, "finwise: " PREFIX "%s is \"%s\"; ", row->name, text);
	if (row->right != NULL)
		fprintf(errors, "it must be %s\n", row->right);
	else
		fprintf(errors, "it must be a whole number from %lld to %lld\n",
		    (long long)row->minimum, (long long)row->maximum);
	return (false);
}

static bool
unknown(const char *variable, FILE *errors)
{
	size_t i, length = strcspn(variable, "=");

	fprintf(errors, "finwise: %.*s is no setting; there are", (int)length,
	    variable);
	for (i = 0; i < ROW_COUNT; i++)
		fprintf(
		    errors, "%s " PREFIX "%s", i == 0 ? "" : ",", rows[i].name);
	fprintf(errors, "\n");
	return (false);
}

/* The row of a NAME=value string, prefix included; NULL when there is none. */
static const struct row *
row_find(const char *variable)
{
	const char *name = variable + strlen(PREFIX);
	size_t i, length = strcspn(name, "=");

	for (i = 0; i < ROW_COUNT; i++)
		if (strlen(rows[i].name) == length &&
		    strncmp(rows[i].name, name, length) == 0)
			return (&rows[i]);
	return (NULL);
}

bool
settings_read(struct settings *settings, char *const *environment, FILE *errors)
{
	const struct row *row;
	bool right = true;
	size_t i;

	for (i = 0; i < ROW_COUNT; i++)
		right &= row_read(&rows[i], settings, rows[i].fallback, errors);
	for (i = 0; environment[i] != NULL; i++) {
		if (strncmp(environment[i], PREFIX, strlen(PREFIX)) != 0)
			continue;
		row = row_find(environment[i]);
		if (row == NULL)
			right &= unknown(environment[i], errors);
		else
			right &= row_read(row, settings,
			    strchr(environment[i], '=') + 1, errors);
	}
	return (right);
}
