#!/usr/bin/env bash
# Builds the real Containerfile with buildah and runs the image. No registry is asked: the base image under its public
# name is made from a debootstrap root with this machine's Swift toolchain in it.
set -euo pipefail
cd "$(dirname "$0")/../.." || exit

store=$PWD/.build/drill/containers
image() { buildah --root "$store/root" --runroot "$store/run" --storage-driver vfs "$@"; }
failed=0

claim() {
    local words=$1
    shift
    if "$@" >"$store/claim" 2>&1; then
        echo "ok      $words"
    else
        echo "FAILED  $words"
        sed 's/^/        /' "$store/claim" | tail -n 20
        failed=$((failed + 1))
    fi
}

mkdir -p "$store"
base=docker.io/library/swift:6.3-bookworm
if ! image inspect --type image "$base" >/dev/null 2>&1; then
    root=$(Tests/Drills/debian-root.sh bookworm)
    toolchain=$(dirname "$(dirname "$(dirname "$(readlink -f "$(command -v swift)")")")")
    # What the official image has beside the toolchain: the compiler's own needs.
    container=$(image from scratch)
    mount=$(image mount "$container")
    cp --archive "$root/." "$mount"
    cp --archive "$toolchain/usr/." "$mount/usr/"
    cp /etc/apt/sources.list.d/debian.sources "$mount/etc/apt/sources.list.d/" 2>/dev/null &&
        rm -f "$mount/etc/apt/sources.list"
    cp /etc/resolv.conf "$mount/etc/resolv.conf"
    image run --isolation chroot "$container" -- /bin/sh -c \
        'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
            binutils-gold gcc g++ git libc6-dev libcurl4 libxml2 libsqlite3-0 libncurses6 libpython3.11 \
            libstdc++-12-dev zlib1g-dev tzdata' >"$store/base.log" 2>&1 || { tail "$store/base.log"; exit 1; }
    image umount "$container" >/dev/null
    image commit --quiet "$container" "$base" >/dev/null
    image rm "$container" >/dev/null
fi

claim 'the image builds from the Containerfile' \
    image bud --isolation chroot --pull-never --layers=false --format docker \
    --build-arg SPOTGATE_COMMIT=0123456789ab --file deploy/container/Containerfile --tag spotgate .
[ "$failed" -eq 0 ] || exit 1

container=$(image from --pull-never spotgate)
mount=$(image mount "$container")
# shellcheck disable=SC2154
trap 'for job in $(jobs -p); do pkill -KILL -P "$(pgrep -P "$job")"; done; image umount "$container" >/dev/null; image rm "$container" >/dev/null' EXIT
size=$(du --summarize --bytes "$mount" | cut -f1)
echo "        $((size / 1024 / 1024)) MB, $(find "$mount" -type f | wc -l) files"
claim 'it is smaller than 30 MB' test "$size" -lt $((30 * 1024 * 1024))
claim 'it holds no shell' test ! -e "$mount/bin/sh"
# setting NAME: one setting of the image, as a container engine reads it.
setting() { image inspect --type image --format "{{$1}}" spotgate; }
claim 'it does not run as root' test "$(setting .Docker.Config.User)" = 65532:65532
claim 'it says which commit it was made from' bash -c \
    "'$mount/usr/bin/spotgate' version | grep -q 0123456789ab && [ '$(setting 'index .Docker.Config.Labels "org.opencontainers.image.revision"')' = 0123456789ab ]"
health='[CMD /usr/bin/spotgate check --live]'
claim 'it brings its own health check' test "$(setting .Docker.Config.Healthcheck.Test)" = "$health"

# As its configuration says: not root, the root read-only, the secrets as files, nothing else of this machine.
secrets=$store/secrets
install -d -m 755 "$secrets"
printf 'drill-secret-key' >"$secrets/thoughtspot-secret-key"
printf 'drill-password' >"$secrets/thoughtspot-password"
chown -R 65532:65532 "$secrets"
chmod 400 "$secrets"/*
mkdir -p "$mount/proc" "$mount/run/secrets" "$mount/tmp"
inside() {
    # shellcheck disable=SC2016
    unshare --kill-child --mount --pid --fork -- bash -c '
        mount --bind "$1" "$1" && mount -t proc proc "$1/proc" && mount --bind "$2" "$1/run/secrets" && mount -o remount,bind,ro "$1" || exit
        cd "$1" && root=$1 && shift 2
        exec setpriv --no-new-privs env --ignore-environment "${@:2}" /usr/sbin/chroot --userspec=65532:65532 --groups= \
            "$root" /usr/bin/spotgate $1' inside "$mount" "$secrets" "$@"
}
account=(THOUGHTSPOT_USERNAME=service THOUGHTSPOT_SECRET_KEY_FILE=/run/secrets/thoughtspot-secret-key
    THOUGHTSPOT_PASSWORD_FILE=/run/secrets/thoughtspot-password)
settings=("${account[@]}" THOUGHTSPOT_URL=http://127.0.0.1:18090 SPOTGATE_LISTEN=127.0.0.1:18080
    SPOTGATE_ADMIN_LISTEN=127.0.0.1:19464 SPOTGATE_IDENTITY_TRUSTED_PEERS=127.0.0.1)
inside 'sandbox --listen 127.0.0.1:18090' THOUGHTSPOT_USERNAME=service THOUGHTSPOT_PASSWORD=drill-password \
    THOUGHTSPOT_SECRET_KEY=drill-secret-key >"$store/sandbox.log" 2>&1 &
inside serve "${settings[@]}" >"$store/serve.log" 2>&1 &
for _ in $(seq 100); do
    curl --silent --fail --output /dev/null http://127.0.0.1:18080/healthz && break
    sleep 0.1
done
has_token() { [ "$(curl --silent --fail --header 'X-Forwarded-User: alice' http://127.0.0.1:18080/token | wc -c)" -ge 20 ]; }
claim 'it issues a token, not as root, on a read-only root' has_token
claim 'its own health check passes' inside 'check --live' "${settings[@]}"
claim 'the secrets are not in its log' bash -c "! grep -qE 'drill-(secret-key|password)' '$store/serve.log'"
echo "container: $failed failed"
[ "$failed" -eq 0 ]
