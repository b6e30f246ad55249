/*
 * A worker may do the system calls that Kore allows, and these: what files,
 * databases on them, threads and our way of closing connections need. Any
 * other kills it. With KORE_ALLOW_ALL_SYSCALLS=1 in the environment all are
 * allowed, for sanitizers, debuggers and the like, never for service.
 */
#include <sys/syscall.h>

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <kore/kore.h>
#include <kore/hooks.h>
#include <kore/seccomp.h>

static struct sock_filter allowed[] = {
	/* files */
	KORE_SYSCALL_ALLOW(newfstatat),
	KORE_SYSCALL_ALLOW(statx),
	KORE_SYSCALL_ALLOW(fstatfs),
	KORE_SYSCALL_ALLOW(pread64),
	KORE_SYSCALL_ALLOW(pwrite64),
	KORE_SYSCALL_ALLOW(fsync),
	KORE_SYSCALL_ALLOW(fdatasync),
	KORE_SYSCALL_ALLOW(ftruncate),
	KORE_SYSCALL_ALLOW(fallocate),
	KORE_SYSCALL_ALLOW(fadvise64),
	KORE_SYSCALL_ALLOW(fchmod),
	KORE_SYSCALL_ALLOW(fchown),
	KORE_SYSCALL_ALLOW(flock),
	KORE_SYSCALL_ALLOW(utimensat),
	/* folders */
	KORE_SYSCALL_ALLOW(getdents64),
	KORE_SYSCALL_ALLOW(mkdirat),
	KORE_SYSCALL_ALLOW(unlinkat),
	KORE_SYSCALL_ALLOW(linkat),
	KORE_SYSCALL_ALLOW(renameat2),
	KORE_SYSCALL_ALLOW(faccessat),
	KORE_SYSCALL_ALLOW(faccessat2),
	KORE_SYSCALL_ALLOW(readlinkat),
#if defined(SYS_mkdir)
	KORE_SYSCALL_ALLOW(mkdir),
	KORE_SYSCALL_ALLOW(rmdir),
	KORE_SYSCALL_ALLOW(rename),
	KORE_SYSCALL_ALLOW(link),
#endif
#if defined(SYS_renameat)
	KORE_SYSCALL_ALLOW(renameat),
#endif
	/* memory, threads, the process itself */
	KORE_SYSCALL_ALLOW(mremap),
	KORE_SYSCALL_ALLOW(msync),
	KORE_SYSCALL_ALLOW(clone3),
	KORE_SYSCALL_ALLOW(rseq),
	KORE_SYSCALL_ALLOW(eventfd2),
	KORE_SYSCALL_ALLOW(set_robust_list),
	KORE_SYSCALL_ALLOW(sched_yield),
	KORE_SYSCALL_ALLOW(gettid),
	KORE_SYSCALL_ALLOW(tgkill),
	KORE_SYSCALL_ALLOW(getppid),
	KORE_SYSCALL_ALLOW(getgid),
	KORE_SYSCALL_ALLOW(getegid),
	KORE_SYSCALL_ALLOW(getrusage),
	KORE_SYSCALL_ALLOW(prlimit64),
	KORE_SYSCALL_ALLOW(sysinfo),
	KORE_SYSCALL_ALLOW(uname),
	KORE_SYSCALL_ALLOW(restart_syscall),
	/* connections */
	KORE_SYSCALL_ALLOW(sendmsg),
	KORE_SYSCALL_ALLOW(shutdown),
	KORE_SYSCALL_ALLOW(getsockname),
	KORE_SYSCALL_ALLOW(getsockopt),
};

static struct sock_filter everything[] = {
	KORE_BPF_RET(SECCOMP_RET_ALLOW),
};

void
kore_seccomp_hook(void)
{
	const char *all = getenv("KORE_ALLOW_ALL_SYSCALLS");

	if (all != NULL && strcmp(all, "1") == 0) {
		kore_seccomp_filter(
		    "everything", everything, KORE_FILTER_LEN(everything));
		return;
	}
	kore_seccomp_filter("runtime", allowed, KORE_FILTER_LEN(allowed));
}
