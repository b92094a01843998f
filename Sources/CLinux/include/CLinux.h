// The few Linux calls that Swift's Glibc overlay does not import.
#ifndef SPOTGATE_CLINUX_H
#define SPOTGATE_CLINUX_H

#include "CLinuxLandlock.h"
#include "CLinuxSeccomp.h"

#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>

// accept4(2) with SOCK_NONBLOCK and SOCK_CLOEXEC; -1 and errno on failure.
int clinux_accept(int listener, struct sockaddr *address, socklen_t *length);

// Who is at the other end of a unix socket (SO_PEERCRED); 0, or -1 and errno.
int clinux_peer_credentials(int descriptor, uint32_t *uid, uint32_t *gid, int32_t *pid);

// No core dumps, no other process reading our memory (PR_SET_DUMPABLE), no new privileges; 0, or -1 and errno.
int clinux_protect_memory(void);

// Gives back what only the start needed: freed heap, and the resident pages of code, which come back as they are run.
void clinux_release_startup_memory(void);

// How many cores the process's affinity mask has, at least 1.
int clinux_allowed_cores(void);

// Gives freed heap back to the system, as after a jam.
void clinux_trim_heap(void);

// The first call of clinux_begin_to_end, which a signal handler may make, ends the process with `status` that many
// milliseconds later, whatever its threads are doing (SIGALRM); 0 milliseconds set no end.
void clinux_set_end(unsigned milliseconds, int status);
void clinux_begin_to_end(void);

// The process's arguments, the program's name first, as they stand before main; null after the last. Swift reads
// /proc/self/cmdline, and where /proc is not mounted it finds none.
const char *clinux_argument(int index);

// The process's environment, entry by entry as NAME=VALUE; null after the last.
const char *clinux_environment_entry(int index);

// The commit this was built from, as the build said (SPOTGATE_COMMIT in Package.swift), or "unknown".
const char *clinux_build_commit(void);

#endif
