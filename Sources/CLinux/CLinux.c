#define _GNU_SOURCE 1
#include "CLinux.h"

#include <link.h>
#include <malloc.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <unistd.h>

int clinux_accept(int listener, struct sockaddr *address, socklen_t *length) {
    return accept4(listener, address, length, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

int clinux_peer_credentials(int descriptor, uint32_t *uid, uint32_t *gid, int32_t *pid) {
    struct ucred credentials;
    socklen_t length = sizeof credentials;
    int result = getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &length);
    if (result == 0) {
        *uid = credentials.uid;
        *gid = credentials.gid;
        *pid = credentials.pid;
    }
    return result;
}

int clinux_protect_memory(void) {
    struct rlimit none = {0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0) return -1;
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) return -1;
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
}

// Code is mapped from its file and never written, so that dropping its pages loses nothing; data and relocations stay.
static int drop_code(struct dl_phdr_info *object, size_t size, void *page) {
    (void)size;
    uintptr_t mask = *(uintptr_t *)page - 1;
    for (int index = 0; index < object->dlpi_phnum; index++) {
        const ElfW(Phdr) *segment = &object->dlpi_phdr[index];
        if (segment->p_type != PT_LOAD || segment->p_flags != (PF_R | PF_X)) continue;
        uintptr_t start = (object->dlpi_addr + segment->p_vaddr + mask) & ~mask;
        uintptr_t end = (object->dlpi_addr + segment->p_vaddr + segment->p_memsz) & ~mask;
        if (start < end) madvise((void *)start, end - start, MADV_DONTNEED);
    }
    return 0;
}

void clinux_release_startup_memory(void) {
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    malloc_trim(0);
    dl_iterate_phdr(drop_code, &page);
}

int clinux_allowed_cores(void) {
    // Room for the largest machines that Linux can be built for.
    for (int cores = 1024; cores <= 1 << 16; cores *= 4) {
        cpu_set_t *mask = CPU_ALLOC(cores);
        if (mask == NULL) break;
        size_t size = CPU_ALLOC_SIZE(cores);
        int count = sched_getaffinity(0, size, mask) == 0 ? CPU_COUNT_S(size, mask) : 0;
        CPU_FREE(mask);
        if (count > 0) return count;
    }
    long online = sysconf(_SC_NPROCESSORS_ONLN);
    return online > 0 ? (int)online : 1;
}

void clinux_trim_heap(void) { malloc_trim(0); }

static volatile sig_atomic_t end_milliseconds;
static volatile sig_atomic_t end_status;

static void end(int number) {
    (void)number;
    _exit(end_status);
}

void clinux_set_end(unsigned milliseconds, int status) {
    end_milliseconds = (int)milliseconds;
    end_status = status;
    struct sigaction action = {.sa_handler = end};
    sigaction(SIGALRM, &action, NULL);
}

void clinux_begin_to_end(void) {
    int left = end_milliseconds;
    if (left == 0) return;
    end_milliseconds = 0;
    struct itimerval timer = {.it_value = {.tv_sec = left / 1000, .tv_usec = left % 1000 * 1000}};
    setitimer(ITIMER_REAL, &timer, NULL);
}

static int argument_count;
static char **arguments;

/* The C library calls this with what main will get. */
__attribute__((constructor)) static void keep_arguments(int count, char **vector) {
    // libdispatch sets its threads' priorities, which a service's system call filter refuses; it would say so in the log
    // for each thread. It reads this when it first has something to say.
    setenv("LIBDISPATCH_LOG", "NO", 0);
    argument_count = count;
    arguments = vector;
}

const char *clinux_argument(int index) { return index < argument_count ? arguments[index] : NULL; }

const char *clinux_environment_entry(int index) { return environ[index]; }

#ifndef SPOTGATE_COMMIT
#define SPOTGATE_COMMIT "unknown"
#endif

const char *clinux_build_commit(void) { return SPOTGATE_COMMIT; }
