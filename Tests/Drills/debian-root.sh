#!/usr/bin/env bash
# Prints the path of a Debian root of the given release, made on first use: debian-root.sh RELEASE [bare].
#
# The usual one has systemd and what the package needs, and stays under .build/drill. A bare one is what debootstrap's
# smallest variant makes, with this machine's way to the package registries; it stays in the cache of whoever calls.
set -euo pipefail
cd "$(dirname "$0")/../.." || exit

release=${1:?usage: debian-root.sh RELEASE [bare]}
kind=${2:-systemd}
root=$PWD/.build/drill/$release
include=("--include=systemd,systemd-sysv,dbus,curl,libyaml-0-2,ca-certificates,nginx-light,openssl,procps,libcap2-bin")
if [ "$kind" = bare ]; then
    root=${XDG_CACHE_HOME:-$HOME/.cache}/spotgate/$release
    include=()
fi
if [ -e "$root/.complete" ]; then
    echo "$root"
    exit
fi

rm -rf "$root"
mkdir -p "$root"
# The mirror that this machine uses, if it says one.
mirror=$({ cat /etc/apt/sources.list /etc/apt/sources.list.d/*debian* 2>/dev/null || true; } |
    sed -nE 's,^(URIs: *|deb +(\[[^]]*\] +)?)(https?://[^ ]*/debian)/?( .*)?$,\3,p' | head -n 1)
debootstrap --variant=minbase "${include[@]}" "$release" "$root" ${mirror:+"$mirror"} >"$root.log" 2>&1 ||
    { tail -n 5 "$root.log" >&2; exit 1; }
chroot "$root" apt-get clean
if [ "$kind" = bare ]; then
    for file in /etc/hosts /etc/resolv.conf /etc/pip.conf /usr/local/share/ca-certificates; do
        if [ -e "$file" ]; then cp -RL "$file" "$root$(dirname "$file")"; fi
    done
    grep -lsE '^Acquire::(http|https|Check|Retries)' /etc/apt/apt.conf.d/* |
        while read -r file; do cp "$file" "$root/etc/apt/apt.conf.d"; done
fi
touch "$root/.complete"
echo "$root"
