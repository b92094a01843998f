// Landlock (landlock(7)): what of the file system and the network a thread, and every thread it makes, may still use.
#ifndef SPOTGATE_CLINUX_LANDLOCK_H
#define SPOTGATE_CLINUX_LANDLOCK_H

#include <stdint.h>

// What may be done below a path.
enum clinux_landlock_use {
    // Read files and list directories.
    CLINUX_LANDLOCK_READ,
    // Read, write and make files, and rename or remove them.
    CLINUX_LANDLOCK_WRITE,
    // Make, replace and remove unix sockets.
    CLINUX_LANDLOCK_LISTEN,
};

// What may be done with a TCP port: bits.
enum clinux_landlock_port_use {
    CLINUX_LANDLOCK_BIND = 1,
    CLINUX_LANDLOCK_CONNECT = 2,
};

// A set of rules that allows nothing yet, as strict as this kernel can be; the uses of TCP ports in `port_uses` are ruled
// too. Its descriptor, or -1 and errno (ENOSYS and EOPNOTSUPP: not in this kernel, or switched off).
int clinux_landlock_begin(int port_uses);

// Allows that below a directory, or for one file. 0, or -1 and errno.
int clinux_landlock_allow(int rules, enum clinux_landlock_use use, const char *path);

// Allows that use of that TCP port; nothing to do where it is not ruled. 0, or -1 and errno.
int clinux_landlock_allow_port(int rules, enum clinux_landlock_port_use use, uint16_t port);

// From now on the rules hold for the calling thread and all it makes, and never end; closes `rules`. 0, or -1 and errno.
int clinux_landlock_enter(int rules);

#endif
