/*
 * users.db as a whole: when it may be opened.
 */
#include "src/store/store.h"

#include "tests/src/fixture.h"

TestSuite(store, .init = fixture_files, .fini = fixture_close);

Test(store, is_not_opened_before_it_is_migrated)
{
	struct store *store;

	cr_assert_eq(store_open(path_in_folder("other.db"), &fixture.settings,
			 &store, &fixture.cause),
	    STORE_UNAVAILABLE);
	write_file(path_in_folder("other.db"), "", 0);
	cr_assert_eq(store_open(path_in_folder("other.db"), &fixture.settings,
			 &store, &fixture.cause),
	    STORE_DAMAGED);
}

Test(store, in_memory_needs_no_migration)
{
	struct store *store;

	cr_assert_eq(store_open(DATABASE_IN_MEMORY, &fixture.settings, &store,
			 &fixture.cause),
	    STORE_OK);
	store_close(store);
	store_close(NULL);
}

Test(store, has_a_thread_for_its_checkpoints)
{
	struct api_user ada = user_of(ADA, "Ada", "ada@example.com");
	const char *taken;

	store_close(fixture.store);
	fixture.settings.checkpoints = true;
	fixture_store_open(fixture.users);
	cr_assert_eq(store_user_insert(fixture.store, &ada, &taken), STORE_OK);
	cr_assert(store_keeps_up(fixture.store));
}
