#define _GNU_SOURCE 1
#include "CLinuxSeccomp.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <unistd.h>

// Since Linux 5.12, and so in no headers before; the numbers are the same on every architecture.
#ifndef __NR_mount_setattr
#define __NR_mount_setattr 442
#endif

#if defined(__x86_64__)
#define NATIVE_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define NATIVE_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define ANSWER(action) BPF_STMT(BPF_RET | BPF_K, (action))
#define REFUSE(error) ANSWER(SECCOMP_RET_ERRNO | ((error) & SECCOMP_RET_DATA))
#define REFUSE_CALL(name) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_##name, 0, 1), REFUSE(EPERM)

// A list of what is refused, not of what is allowed: the C library and the Swift runtime choose their own calls from
// release to release, and a token service that dies of a new one in the night is switched off by its operators.
// What stands here is what an attacker with code in this process would want next.
#if defined(NATIVE_ARCHITECTURE)
static struct sock_filter filter[] = {
    // Another architecture's numbers would name other calls.
    LOAD(arch),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, NATIVE_ARCHITECTURE, 1, 0),
    ANSWER(SECCOMP_RET_KILL_PROCESS),
    LOAD(nr),
#if defined(__x86_64__)
    // The x32 calls: the same architecture value, other numbers.
    BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1),
    ANSWER(SECCOMP_RET_KILL_PROCESS),
#endif
    // Other programs and other processes.
    REFUSE_CALL(execve),
    REFUSE_CALL(execveat),
#if defined(__NR_fork)
    REFUSE_CALL(fork),
    REFUSE_CALL(vfork),
#endif
    REFUSE_CALL(ptrace),
    REFUSE_CALL(process_vm_readv),
    REFUSE_CALL(process_vm_writev),
    REFUSE_CALL(pidfd_getfd),
    REFUSE_CALL(kcmp),
    // The kernel itself.
    REFUSE_CALL(bpf),
    REFUSE_CALL(perf_event_open),
    REFUSE_CALL(userfaultfd),
    REFUSE_CALL(io_uring_setup),
    REFUSE_CALL(init_module),
    REFUSE_CALL(finit_module),
    REFUSE_CALL(delete_module),
    REFUSE_CALL(kexec_load),
    REFUSE_CALL(kexec_file_load),
    REFUSE_CALL(reboot),
    REFUSE_CALL(personality),
    REFUSE_CALL(add_key),
    REFUSE_CALL(request_key),
    REFUSE_CALL(keyctl),
    // Another view of the file system.
    REFUSE_CALL(mount),
    REFUSE_CALL(umount2),
    REFUSE_CALL(fsopen),
    REFUSE_CALL(fsmount),
    REFUSE_CALL(fsconfig),
    REFUSE_CALL(fspick),
    REFUSE_CALL(move_mount),
    REFUSE_CALL(open_tree),
    REFUSE_CALL(mount_setattr),
    REFUSE_CALL(pivot_root),
    REFUSE_CALL(chroot),
    REFUSE_CALL(setns),
    REFUSE_CALL(unshare),
    REFUSE_CALL(open_by_handle_at),
    // The clock that tokens and audit lines are dated by.
    REFUSE_CALL(settimeofday),
    REFUSE_CALL(clock_settime),
    REFUSE_CALL(adjtimex),
    REFUSE_CALL(clock_adjtime),
    // clone3 hides its flags behind a pointer: the C library falls back to clone, whose flags are looked at next.
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_clone3, 0, 1),
    REFUSE(ENOSYS),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_clone, 0, 3),
    LOAD(args[0]),
    BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 1, 0),
    REFUSE(EPERM),
    ANSWER(SECCOMP_RET_ALLOW),
};
#endif

int clinux_install_seccomp_filter(void) {
#if defined(NATIVE_ARCHITECTURE)
    struct sock_fprog program = {.len = sizeof filter / sizeof filter[0], .filter = filter};
    long result = syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program);
    if (result < 0) return errno;
    // With TSYNC a positive result is a thread that has a filter of its own.
    return result == 0 ? 0 : EBUSY;
#else
    return ENOSYS;
#endif
}
