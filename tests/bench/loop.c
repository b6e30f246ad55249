/*
 * What the machine and SQLite can do without a server: the figures that the
 * server's are held against. Each loop runs alone, for a time, in a folder on
 * the disk that the server uses, and prints its rate a second.
 *
 * usage: loop NAME SECONDS FOLDER
 */
#include "tests/bench/loop.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "generated/models.h"
#include "runtime/clock.h"
#include "runtime/json_writer.h"
#include "src/store/image.h"
#include "src/store/user.h"
#include "src/store/users_db.h"

#define GROUP 32
#define PAGE 50
#define ROWS 200

struct arena loop_arena;
static struct store *store;
static int folder;
static long number;
static bool rows_wanted;

static void
die(const char *what)
{
	fprintf(stderr, "loop: %s: %s\n", what, strerror(errno));
	exit(1);
}

void
loop_check(enum store_result result, const char *cause)
{
	if (result == STORE_OK)
		return;
	fprintf(stderr, "loop: %s\n", cause);
	exit(1);
}

static void
check(enum store_result result)
{
	loop_check(result, store_cause_of(store));
}

/* The same user that the server's scenario sends. */
static void
insert(void)
{
	char uuid[UUID_TEXT_SIZE], email[64];
	struct api_user user = { .name = TEXT("Grace Hopper") };
	const char *taken;

	snprintf(uuid, sizeof(uuid), "%08x-0001-4000-8000-%012lx",
	    (unsigned)getpid(), ++number);
	snprintf(email, sizeof(email), "g%d.%ld@example.com", getpid(), number);
	if (!uuid_read(&user.uuid, text_of(uuid)))
		abort();
	user.email = text_of(email);
	check(store_user_insert(store, &user, &taken));
}

static void
transact(const char *sql)
{
	check(statement_run(store_statement(store, sql)));
}

static void
insert_group(void)
{
	transact("BEGIN IMMEDIATE");
	for (int i = 0; i < GROUP; i++)
		insert();
	transact("COMMIT");
}

/* users.db as the server makes it: WAL, synchronous=FULL. */
static void
open_users(void)
{
	const struct store_settings *settings = &store_settings_default;
	struct store_cause cause;

	loop_check(store_migrate("users.db", settings, &cause), cause.text);
	loop_check(
	    store_open("users.db", settings, &store, &cause), cause.text);
	while (rows_wanted && number < ROWS)
		insert();
}

static void
open_rows(void)
{
	rows_wanted = true;
	open_users();
}

static void
read_page(void)
{
	const struct store_page first = { .after = 0, .limit = PAGE };
	const struct text any = { NULL, 0 };
	struct api_user_list list;
	struct json_writer writer;
	struct buffer text;
	int64_t next;

	arena_reset(&loop_arena);
	check(store_user_list(store, &loop_arena, &first, any, &list, &next));
	buffer_init(&text, &loop_arena);
	json_writer_init(&writer, &text);
	api_user_list_write(&writer, &list);
}

static void
open_folder(void)
{
	folder = open(".", O_RDONLY | O_DIRECTORY);
	if (folder == -1)
		die("open");
}

/* A file under a temporary name, on disk, named, on disk. */
static void
make_file(void)
{
	static const unsigned char image[STORE_IMAGE_SIZE];
	char name[64];
	int file;

	snprintf(name, sizeof(name), "file_%ld", ++number);
	file = openat(folder, "file.new", O_WRONLY | O_CREAT | O_TRUNC, 0600);
	if (file == -1 ||
	    write(file, image, sizeof(image)) != (ssize_t)sizeof(image) ||
	    fsync(file) == -1 || close(file) == -1 ||
	    renameat(folder, "file.new", folder, name) == -1 ||
	    fsync(folder) == -1)
		die(name);
}

static const struct loop loops[] = {
	{ "commit", 1, open_users, insert },
	{ "group", GROUP, open_users, insert_group },
	{ "page", 1, open_rows, read_page },
	{ "file", 1, open_folder, make_file },
	{ NULL, 0, NULL, NULL },
};

static void
run(const struct loop *loop, double seconds)
{
	int64_t began, now, end;
	long count = 0;

	loop->begin();
	began = clock_steady();
	end = began + (int64_t)(seconds * 1e6);
	do {
		loop->step();
		count += loop->at_once;
		now = clock_steady();
	} while (now < end);
	printf("%.0f\n", (double)count * 1e6 / (double)(now - began));
}

static const struct loop *
find(const struct loop *some, const char *name)
{
	while (some->name != NULL && strcmp(some->name, name) != 0)
		some++;
	return (some->name == NULL ? NULL : some);
}

int
main(int argc, char **argv)
{
	const struct loop *loop;

	if (argc != 4 || chdir(argv[3]) == -1) {
		fprintf(stderr, "usage: loop NAME SECONDS FOLDER\n");
		return (2);
	}
	loop = find(loops, argv[1]);
	if (loop == NULL)
		loop = find(sync_loops, argv[1]);
	if (loop == NULL) {
		fprintf(stderr, "loop: there is no loop %s\n", argv[1]);
		return (2);
	}
	arena_init(&loop_arena);
	run(loop, atof(argv[2]));
	store_close(store);
	arena_release(&loop_arena);
	return (0);
}
