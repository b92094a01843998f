#define _GNU_SOURCE 1
#include "CLinuxLandlock.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// The kernel's interface, written out: Debian 12's headers end at its second version, and kernels know up to the tenth.
#define CREATE_RULESET 444
#define ADD_RULE 445
#define RESTRICT_SELF 446
#define CREATE_RULESET_VERSION 1u
#define RULE_PATH_BENEATH 1
#define RULE_NET_PORT 2

struct ruleset {
    uint64_t handled_access_fs;
    uint64_t handled_access_net;
    uint64_t scoped;
};

struct path_beneath {
    uint64_t allowed_access;
    int32_t parent_fd;
} __attribute__((packed));

struct net_port {
    uint64_t allowed_access;
    uint64_t port;
};

#define EXECUTE (1ull << 0)
#define WRITE_FILE (1ull << 1)
#define READ_FILE (1ull << 2)
#define READ_DIR (1ull << 3)
#define REMOVE_FILE (1ull << 5)
#define MAKE_REG (1ull << 8)
#define MAKE_SOCK (1ull << 9)
// The rights of the first version: everything up to symbolic links.
#define FIRST_RIGHTS ((1ull << 13) - 1)
#define REFER (1ull << 13)
#define TRUNCATE (1ull << 14)
#define IOCTL_DEV (1ull << 15)
#define BIND_TCP (1ull << 0)
#define CONNECT_TCP (1ull << 1)
#define SCOPE_SIGNAL (1ull << 1)
// What makes sense for a file; a rule for one may name nothing else.
#define OF_FILES (EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV)

static uint64_t handled_files;
static int ruled_ports;

int clinux_landlock_begin(int port_uses) {
    long version = syscall(CREATE_RULESET, NULL, 0, CREATE_RULESET_VERSION);
    if (version < 0) return -1;
    handled_files = FIRST_RIGHTS;
    if (version >= 2) handled_files |= REFER;
    if (version >= 3) handled_files |= TRUNCATE;
    if (version >= 5) handled_files |= IOCTL_DEV;
    ruled_ports = version >= 4 ? port_uses : 0;
    struct ruleset rules = {.handled_access_fs = handled_files};
    if (ruled_ports & CLINUX_LANDLOCK_BIND) rules.handled_access_net |= BIND_TCP;
    if (ruled_ports & CLINUX_LANDLOCK_CONNECT) rules.handled_access_net |= CONNECT_TCP;
    if (version >= 6) rules.scoped = SCOPE_SIGNAL;
    // An older kernel takes a shorter structure, and a longer one whose end is empty.
    return (int)syscall(CREATE_RULESET, &rules, sizeof rules, 0);
}

int clinux_landlock_allow(int rules, enum clinux_landlock_use use, const char *path) {
    uint64_t access = READ_FILE | READ_DIR;
    if (use == CLINUX_LANDLOCK_WRITE) access |= WRITE_FILE | TRUNCATE | MAKE_REG | REMOVE_FILE;
    if (use == CLINUX_LANDLOCK_LISTEN) access = MAKE_SOCK | REMOVE_FILE;
    int place = open(path, O_PATH | O_CLOEXEC);
    if (place < 0) return -1;
    struct stat status;
    if (fstat(place, &status) == 0 && !S_ISDIR(status.st_mode)) access &= OF_FILES;
    struct path_beneath rule = {.allowed_access = access & handled_files, .parent_fd = place};
    long result = syscall(ADD_RULE, rules, RULE_PATH_BENEATH, &rule, 0);
    int error = errno;
    close(place);
    errno = error;
    return (int)result;
}

int clinux_landlock_allow_port(int rules, enum clinux_landlock_port_use use, uint16_t port) {
    if (!(ruled_ports & use)) return 0;
    struct net_port rule = {.allowed_access = use == CLINUX_LANDLOCK_BIND ? BIND_TCP : CONNECT_TCP, .port = port};
    return (int)syscall(ADD_RULE, rules, RULE_NET_PORT, &rule, 0);
}

int clinux_landlock_enter(int rules) {
    int result = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    if (result == 0) result = (int)syscall(RESTRICT_SELF, rules, 0);
    int error = errno;
    close(rules);
    errno = error;
    return result;
}
