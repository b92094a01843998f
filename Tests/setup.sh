#!/usr/bin/env bash
# Brings a Debian machine that has only the Swift toolchain to where the package builds (build), its tests run (test)
# or its drills run (drill). Says nothing and takes no time when everything is there already.
set -euo pipefail
cd "$(dirname "$0")/.."

level=${1:-test}
stage=setup

packages=(libssl-dev libyaml-dev pkg-config make git ca-certificates)
case $level in
    build) ;;
    test | drill)
        packages+=(
            curl openssl nginx haproxy squid apache2 libapache2-mod-auth-openidc caddy chromium prometheus
            python3 python3-venv shellcheck procps man-db systemd docker-compose libfaketime
        )
        ;;
    *)
        echo "$stage: unknown level '$level' (build, test, drill)" >&2
        exit 64
        ;;
esac
if [ "$level" = drill ]; then
    packages+=(
        debootstrap systemd-container buildah lintian dpkg-dev wrk slowhttptest sslscan testssl.sh
        strace faketime valgrind iproute2 nodejs
    )
fi

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

missing_packages() {
    local package
    for package in "${packages[@]}"; do
        dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed ||
            echo "$package"
    done
}

# The servers are started by the tests on ports of their own: Debian's habit of starting them on install is held off.
install_packages() {
    local policy=/usr/sbin/policy-rc.d made=no
    if [ ! -e "$policy" ]; then
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
        as_root chmod 755 "$policy"
        made=yes
    fi
    local status=0
    as_root apt-get update -qq || status=$?
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" </dev/null >/dev/null ||
        status=$?
    if [ "$made" = yes ]; then as_root rm -f "$policy"; fi
    return "$status"
}

if ! command -v swift >/dev/null; then
    echo "$stage: no 'swift' on PATH; Spotgate needs the Swift 6.3 toolchain (https://swift.org/install)" >&2
    exit 69
fi

if command -v apt-get >/dev/null; then
    mapfile -t missing < <(missing_packages)
    if [ "${#missing[@]}" -gt 0 ]; then
        echo "$stage: installing ${missing[*]}" >&2
        install_packages "${missing[@]}"
    fi
else
    echo "$stage: not a Debian machine; please see to: ${packages[*]}" >&2
fi

# The vendor's Python clients and the other strangers from PyPI, in an environment of their own.
if [ "$level" != build ]; then
    wanted=$(sha256sum Tests/requirements*.txt)
    if [ "$(cat .venv/requirements.sha256 2>/dev/null)" != "$wanted" ]; then
        echo "$stage: making .venv from Tests/requirements.txt" >&2
        rm -rf .venv
        python3 -m venv .venv
        .venv/bin/pip install --quiet --disable-pip-version-check --requirement Tests/requirements.txt </dev/null
        .venv/bin/pip install --quiet --disable-pip-version-check --ignore-requires-python --no-deps \
            --requirement Tests/requirements-any-python.txt </dev/null
        echo "$wanted" >.venv/requirements.sha256
    fi
    # The first release beside the last one: each has calls that the other lacks.
    if [ ! -d .venv/thoughtspot-1.2.3 ]; then
        .venv/bin/pip install --quiet --disable-pip-version-check --no-deps --target .venv/thoughtspot-1.2.3 \
            thoughtspot_rest_api_v1==1.2.3 </dev/null
    fi
fi
