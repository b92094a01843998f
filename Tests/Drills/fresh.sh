#!/usr/bin/env bash
# A stranger's machine: bare Debian roots with nothing but the toolchain, in which root and an ordinary user with sudo do
# what the documentation says, to a token behind nginx: fresh.sh [RELEASE:USER...], all four when none is named.
#
# Roots come from debootstrap and are kept in the user's cache; each way starts from a copy. A clone of HEAD is what is
# tried. Prints what each step said as its last line, and a table. What a failed step said is in dist/fresh/.
set -euo pipefail
cd "$(dirname "$0")/../.." || exit

[ "$(id -u)" = 0 ] || { echo 'fresh: makes Debian roots, and so needs root' >&2; exit 77; }
Tests/setup.sh drill
ways=("$@")
[ "$#" -gt 0 ] || ways=(bookworm:root bookworm:person trixie:root trixie:person)
logs=dist/fresh
cache=${XDG_CACHE_HOME:-$HOME/.cache}/spotgate
mkdir -p "$logs"
# The steps in order, and what came of each on each way.
steps=(prerequisites demo deb 'sudo make install' package docs test README)
declare -A came=()

# prepare ROOT USER: what the documentation takes for granted (a user who may sudo, make, git, curl), and a clone.
prepare() {
    local root=$1 user=$2
    # shellcheck disable=SC2016
    echo 'PATH=/opt/swift/usr/bin:$PATH' >"$root/etc/profile.d/swift.sh"
    Tests/Drills/in-root.sh "$root" root '
        set -e
        export DEBIAN_FRONTEND=noninteractive
        apt-get update -qq
        apt-get install -y -qq --no-install-recommends sudo make git curl ca-certificates >/dev/null 2>&1
        update-ca-certificates >/dev/null 2>&1
        useradd --create-home --shell /bin/bash person
        echo "person ALL=(ALL) NOPASSWD: ALL" >/etc/sudoers.d/person' || return
    git bundle create --quiet "$root/srv/spotgate.bundle" HEAD || return
    # A clone that its group may write, as Debian 13 makes it for ordinary users.
    Tests/Drills/in-root.sh "$root" "$user" "umask $([ "$user" = root ] && echo 022 || echo 002)
        git -c advice.detachedHead=false clone --quiet /srv/spotgate.bundle spotgate"
}

# step WAY NAME COMMAND...: runs it, keeps what it said, and says how long it took.
step() {
    local way=$1 name=$2 begun=$SECONDS log status=0
    shift 2
    log=$logs/${way/:/-}-${name// /-}.log
    "$@" </dev/null >"$log" 2>&1 || status=$?
    came[$way,$name]="$((SECONDS - begun)) s"
    [ "$status" = 0 ] || came[$way,$name]="failed ($status)"
    printf '%-16s %-18s %-10s %s\n' "$way" "$name" "${came[$way,$name]}" "$(grep -v '^$' "$log" | tail -n 1 | cut -c 1-160)"
    return "$status"
}

# package ROOT: the one that was built in it.
package() { find "$1"/root/spotgate/dist "$1"/home/person/spotgate/dist -name 'spotgate_*.deb' 2>/dev/null; }

# go RELEASE USER: everything, in the order of the documentation; the tests with the package installed.
go() {
    local release=$1 user=$2 way=$1:$2 root base failed=0
    base=$(Tests/Drills/debian-root.sh "$release" bare) || return
    export DEBIAN_ARCHIVES=$cache/archives-$release
    root=$(mktemp -d "$cache/$release-$user.XXXXXX")
    cp --archive --reflink=auto "$base/." "$root"
    inside() { Tests/Drills/in-root.sh "$root" "$user" "umask $([ "$user" = root ] && echo 022 || echo 002)
        cd spotgate && $1"; }
    if step "$way" prerequisites prepare "$root" "$user"; then
        step "$way" demo inside "make demo DEMO='--once alice'" || failed=1
        step "$way" deb inside 'make deb' || failed=1
        step "$way" 'sudo make install' inside 'sudo make install DESTDIR=/tmp/installed && ls /tmp/installed/usr/bin' ||
            failed=1
        step "$way" package inside 'sudo apt-get install -y -qq ./dist/spotgate_*.deb && spotgate version' || failed=1
        step "$way" docs inside 'swift build --build-tests --quiet && make docs' || failed=1
        step "$way" test inside 'make test' || failed=1
        # What a machine that boots has; the servers that the tests start by themselves stay off.
        Tests/Drills/in-root.sh "$root" root '
            DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends systemd-sysv dbus iproute2
            systemctl disable apache2 caddy haproxy squid prometheus' >/dev/null 2>&1 || true
        DRILL_SOURCES=$(dirname "$(dirname "$(package "$root")")")
        export DRILL_SOURCES
        step "$way" README Tests/Drills/boot.sh "$root" "$(package "$root")" "$user" || failed=1
    else
        failed=1
    fi
    rm -rf "$root" "$root.console"
    return "$failed"
}

failed=0
for way in "${ways[@]}"; do go "${way%:*}" "${way#*:}" || failed=$((failed + 1)); done

{
    printf '\n| step |'; printf ' %s |' "${ways[@]}"
    printf '\n|---|'; for _ in "${ways[@]}"; do printf -- '---|'; done
    for name in "${steps[@]}"; do
        printf '\n| %s |' "$name"
        for way in "${ways[@]}"; do printf ' %s |' "${came[$way,$name]:-not run}"; done
    done
    printf '\n'
} | tee "$logs/table.md"
[ "$failed" -eq 0 ] || { echo "fresh: $failed of ${#ways[@]} ways failed; see $logs" >&2; exit 1; }
echo "fresh: all ${#ways[@]} ways passed"
