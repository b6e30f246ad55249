/*
 * The filter of system calls, in a child: what it lets through, and that it
 * kills for the rest.
 */
#include <criterion/criterion.h>

#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <kore/kore.h>
#include <kore/hooks.h>
#include <kore/seccomp.h>

#include "tests/codegen/runtime/kore/harness.h"

static char folder[] = "/tmp/test_sandbox.XXXXXX";

static void
begin(void)
{
	harness_begin();
	if (mkdtemp(folder) == NULL)
		abort();
}

static void
end(void)
{
	rmdir(folder);
	harness_end();
}

TestSuite(sandbox, .init = begin, .fini = end, .timeout = 10);

/* Runs it in a child with the filter; how the child ended. */
static int
confined(int (*run)(void))
{
	pid_t child = fork();
	int status;

	if (child == 0) {
		kore_seccomp_enable();
		_exit(run());
	}
	while (waitpid(child, &status, 0) != child)
		continue;
	return (status);
}

/* What a database's files need. */
static int
use_files(void)
{
	char path[64], other[64], inner[64];
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	struct stat status;
	int fd;

	snprintf(path, sizeof(path), "%s/a", folder);
	snprintf(other, sizeof(other), "%s/b", folder);
	snprintf(inner, sizeof(inner), "%s/c", folder);
	fd = open(path, O_RDWR | O_CREAT, 0600);
	if (fd == -1 || pwrite(fd, "x", 1, 0) != 1 || fsync(fd) != 0 ||
	    fdatasync(fd) != 0 || ftruncate(fd, 4096) != 0 ||
	    fchmod(fd, 0640) != 0 || fcntl(fd, F_SETLK, &lock) != 0 ||
	    flock(fd, LOCK_EX) != 0 || fstat(fd, &status) != 0)
		return (1);
	close(fd);
	if (rename(path, other) != 0 || stat(other, &status) != 0 ||
	    unlink(other) != 0 || mkdir(inner, 0700) != 0 || rmdir(inner) != 0)
		return (2);
	return (0);
}

Test(sandbox, lets_files_be_used)
{
	cr_expect_eq(confined(use_files), 0);
}

static int
use_connections(void)
{
	struct sockaddr_storage address;
	socklen_t size = sizeof(address);
	struct iovec byte = { .iov_base = "x", .iov_len = 1 };
	struct msghdr message = { .msg_iov = &byte, .msg_iovlen = 1 };

	if (sendmsg(harness_parent, &message, MSG_NOSIGNAL) != 1)
		return (2);
	if (getsockname(harness_parent, (struct sockaddr *)&address, &size))
		return (1);
	return (shutdown(harness_parent, SHUT_WR) != 0);
}

Test(sandbox, lets_connections_be_used_and_closed_gently)
{
	cr_expect_eq(confined(use_connections), 0);
}

static int
open_socket(void)
{
	return (socket(AF_INET, SOCK_STREAM, 0) == -1);
}

Test(sandbox, kills_a_worker_that_calls_out)
{
	int status = confined(open_socket);

	cr_expect(WIFSIGNALED(status));
	cr_expect_eq(WTERMSIG(status), SIGSYS);
}

Test(sandbox, lets_everything_through_when_the_environment_says_so)
{
	setenv("KORE_ALLOW_ALL_SYSCALLS", "1", 1);
	cr_expect_eq(confined(open_socket), 0);
}

Test(sandbox, lets_nothing_through_for_another_value)
{
	setenv("KORE_ALLOW_ALL_SYSCALLS", "0", 1);
	cr_expect(WIFSIGNALED(confined(open_socket)));
}

Test(sandbox, is_added_to_kores_own_filters)
{
	kore_seccomp_hook();
	cr_expect_eq(kore_seccomp_filter("runtime", NULL, 0), KORE_RESULT_ERROR,
	    "it is there already");
	setenv("KORE_ALLOW_ALL_SYSCALLS", "1", 1);
	kore_seccomp_hook();
	cr_expect_eq(
	    kore_seccomp_filter("everything", NULL, 0), KORE_RESULT_ERROR);
}
