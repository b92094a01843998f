#!/usr/bin/env bash
# Brings a Debian machine that has only the Swift toolchain to where the package builds (build), its tests run (test)
# or its drills run (drill). Says nothing and takes no time when everything is there already.
set -euo pipefail
cd "$(dirname "$0")/.."

level=${1:-test}
stage=setup

# "a|b" is one thing under the names of several releases; whichever the machine's release has is taken.
# First what the toolchain itself is linked to and links with, for it comes as an archive that installs nothing.
packages=(
    g++ libncurses6 libsqlite3-0 libxml2 'libcurl4|libcurl4t64' libuuid1 zlib1g tzdata
    libssl-dev libyaml-dev pkg-config make git ca-certificates dpkg-dev
)
case $level in
    build) ;;
    dist) packages+=(binutils python3) ;;
    test | drill)
        packages+=(
            curl openssl jq nginx haproxy squid apache2 libapache2-mod-auth-openidc caddy chromium prometheus
            python3 python3-venv shellcheck procps util-linux man-db systemd docker-compose libfaketime
        )
        ;;
    *)
        echo "$stage: unknown level '$level' (build, dist, test, drill)" >&2
        exit 64
        ;;
esac
if [ "$level" = drill ]; then
    packages+=(
        debootstrap systemd-container buildah lintian wrk slowhttptest sslscan testssl.sh
        strace faketime valgrind iproute2 nodejs
    )
fi

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

is_installed() {
    dpkg-query --show --showformat='${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed
}

# Of every entry none of whose names is installed, all the names.
missing_packages() {
    local entry name
    for entry in "${packages[@]}"; do
        for name in ${entry//|/ }; do is_installed "$name" && continue 2; done
        echo "$entry"
    done
}

# apt COMMAND...: apt-get that waits ten minutes for another one to let go of its locks, and is heard only when it fails.
apt() {
    local said status attempt
    for ((attempt = 0; attempt < 120; attempt++)); do
        status=0
        said=$(as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=600 "$@" </dev/null 2>&1) ||
            status=$?
        # The lists have a lock without a patience of its own.
        if [ "$status" = 0 ] || [[ $said != *'Could not get lock'* ]]; then break; fi
        [ "$attempt" -gt 0 ] || echo "$stage: waiting for another apt to end" >&2
        sleep 5
    done
    [ "$status" = 0 ] || { tail -n 20 <<<"$said" >&2; return "$status"; }
}

# The servers are started by the tests on ports of their own: Debian's habit of starting them on install is held off.
install_packages() {
    local policy=/usr/sbin/policy-rc.d made=no status=0 entry name wanted=()
    apt update || echo "$stage: the package lists could not be brought up to date; going on with those at hand" >&2
    for entry in "$@"; do
        for name in ${entry//|/ }; do
            if apt-cache show "$name" >/dev/null 2>&1; then break; fi
        done
        wanted+=("$name")
    done
    if [ ! -e "$policy" ]; then
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
        as_root chmod 755 "$policy"
        made=yes
    fi
    apt install -y --no-install-recommends "${wanted[@]}" || status=$?
    if [ "$made" = yes ]; then as_root rm -f "$policy"; fi
    return "$status"
}

if command -v apt-get >/dev/null; then
    mapfile -t missing < <(missing_packages)
    if [ "${#missing[@]}" -gt 0 ]; then
        if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
            echo "$stage: installing ${missing[*]//|*/} takes root, and there is no sudo: let root run this once" >&2
            exit 77
        fi
        echo "$stage: installing ${missing[*]//|*/}" >&2
        install_packages "${missing[@]}"
    fi
else
    echo "$stage: not a Debian machine; please see to: ${packages[*]//|*/}" >&2
fi

if ! command -v swift >/dev/null; then
    echo "$stage: no 'swift' on PATH; Spotgate needs the Swift 6.3 toolchain (https://swift.org/install)" >&2
    exit 69
fi
if ! said=$(swift --version 2>&1); then
    echo "$stage: $(command -v swift) does not run; a library it needs may be missing (libncurses6, libxml2):" >&2
    echo "$said" >&2
    exit 69
fi

# The vendor's Python clients and the other strangers from PyPI, in an environment of their own.
if [ "$level" = test ] || [ "$level" = drill ]; then
    requirements=$(sha256sum Tests/requirements*.txt)
    if [ "$(cat .venv/requirements.sha256 2>/dev/null)" != "$requirements" ]; then
        echo "$stage: making .venv from Tests/requirements.txt" >&2
        rm -rf .venv
        python3 -m venv .venv
        .venv/bin/pip install --quiet --disable-pip-version-check --requirement Tests/requirements.txt </dev/null
        .venv/bin/pip install --quiet --disable-pip-version-check --ignore-requires-python --no-deps \
            --requirement Tests/requirements-any-python.txt </dev/null
        echo "$requirements" >.venv/requirements.sha256
    fi
    # The first release beside the last one: each has calls that the other lacks.
    if [ ! -d .venv/thoughtspot-1.2.3 ]; then
        .venv/bin/pip install --quiet --disable-pip-version-check --no-deps --target .venv/thoughtspot-1.2.3 \
            thoughtspot_rest_api_v1==1.2.3 </dev/null
    fi
fi
