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

// A set of rules that allows nothing yet, as strict as this kernel can be; with `limits_ports` binding TCP ports is ruled
// too. Its descriptor, or -1 and errno (ENOSYS and EOPNOTSUPP: not in this kernel, or switched off).
int clinux_landlock_begin(int limits_ports);

// Allows that below a directory, or for one file. 0, or -1 and errno.
int clinux_landlock_allow(int rules, enum clinux_landlock_use use, const char *path);

// Allows to bind that TCP port; nothing to do where ports are not ruled. 0, or -1 and errno.
int clinux_landlock_allow_port(int rules, uint16_t port);

// From now on the rules hold for the calling thread and all it makes, and never end; closes `rules`. 0, or -1 and errno.
int clinux_landlock_enter(int rules);

#endif
