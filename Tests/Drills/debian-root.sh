#!/usr/bin/env bash
# Prints the path of a Debian root of the given release, made on first use: debian-root.sh RELEASE.
set -euo pipefail
cd "$(dirname "$0")/../.." || exit

release=${1:?usage: debian-root.sh RELEASE}
root=$PWD/.build/drill/$release
if [ ! -e "$root/.complete" ]; then
    rm -rf "$root"
    mkdir -p "$root"
    debootstrap --variant=minbase \
        --include=systemd,systemd-sysv,dbus,curl,libyaml-0-2,ca-certificates,nginx-light,openssl,procps,libcap2-bin \
        "$release" "$root" >"$root.log" 2>&1 || { tail -n 5 "$root.log" >&2; exit 1; }
    chroot "$root" apt-get clean
    touch "$root/.complete"
fi
echo "$root"
