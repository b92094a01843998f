#!/usr/bin/env bash
# Runs a shell command as USER in a login shell of a Debian root, with mounts and processes of its own that all end with
# it, this machine's network, and this machine's Swift toolchain read-only at /opt/swift: in-root.sh ROOT USER COMMAND.
set -euo pipefail

root=$(realpath "${1:?usage: in-root.sh ROOT USER COMMAND}")
user=${2:?usage: in-root.sh ROOT USER COMMAND}
command=${3:?usage: in-root.sh ROOT USER COMMAND}
toolchain=$(dirname "$(dirname "$(readlink -f "$(command -v swift)")")")

export root user command toolchain
# shellcheck disable=SC2016
exec unshare --mount --pid --fork --kill-child bash -euc '
    mount --bind "$root" "$root"
    cd "$root"
    mkdir -p "$root/opt/swift/usr" "$root/var/cache/apt/archives"
    mount --bind "$toolchain" "$root/opt/swift/usr"
    mount -o remount,bind,ro "$root/opt/swift/usr"
    mount -t proc proc "$root/proc"
    mount --rbind /sys "$root/sys"
    mount -t tmpfs -o mode=755 dev "$root/dev"
    for device in null zero full random urandom tty; do
        touch "$root/dev/$device"
        mount --bind "/dev/$device" "$root/dev/$device"
    done
    mkdir -m 1777 "$root/dev/shm"
    mkdir "$root/dev/pts"
    mount -t devpts -o newinstance,ptmxmode=666,mode=620,gid=5 devpts "$root/dev/pts"
    ln -s pts/ptmx "$root/dev/ptmx"
    ln -s /proc/self/fd "$root/dev/fd"
    for number in 0 1 2; do ln -s "/proc/self/fd/$number" "$root/dev/$(printf "stdin stdout stderr" | cut -d " " -f $((number + 1)))"; done
    if [ -n "${DEBIAN_ARCHIVES:-}" ]; then
        mkdir -p "$DEBIAN_ARCHIVES"
        mount --bind "$DEBIAN_ARCHIVES" "$root/var/cache/apt/archives"
    fi
    exec chroot "$root" su --login "$user" --command "$command"
' </dev/null
