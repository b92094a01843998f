#!/usr/bin/env bash
# Runs as a service of the booted root: a new operator's path with the package, then everything systemd can do to it.
set -uo pipefail

failed=0

# claim WORDS... -- COMMAND...: says whether the command succeeded.
claim() {
    local words=()
    while [ "$1" != -- ]; do words+=("$1"); shift; done
    shift
    if "$@" >/tmp/claim 2>&1; then
        echo "ok      ${words[*]}"
    else
        echo "FAILED  ${words[*]}"
        sed 's/^/        /' /tmp/claim | tail -n 20
        failed=$((failed + 1))
    fi
}

# within SECONDS COMMAND...: the command succeeds before the time is over.
within() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] || return 1
        sleep 0.1
    done
}

# steps TEXT: the README's block of commands that holds that text, as it stands but for what a person types.
steps() {
    awk -v text="$1" '/^```/ { if (inside && index(block, text)) { printf "%s", block; exit } inside = !inside; block = ""; next }
        inside { block = block $0 "\n" }' /drill/README.md |
        sed 's/openssl passwd -apr1/& wonderland/; s/--user alice /--user alice:wonderland /'
}
# The person: root already or somebody with sudo, nothing to download, and secrets to paste.
person=${DRILL_USER:-root}
cat >/usr/local/bin/sudo <<'PERSON'
#!/bin/sh
as_root() {
    if [ "$(id -u)" = 0 ]; then env "$@"; else /usr/bin/sudo "$@"; fi
}
case "$*" in
    'apt install'*) ;;
    'install -m 600 /dev/stdin '*secret-key) echo drill-secret-key | as_root "$@" ;;
    'install -m 600 /dev/stdin '*password) echo drill-password | as_root "$@" ;;
    *) as_root "$@" ;;
esac
PERSON
chmod 755 /usr/local/bin/sudo
# ends_in_a_token TEXT: the steps succeed one after the other, and the last prints a token.
ends_in_a_token() {
    steps "$1" >/tmp/steps && [ "$(wc -l </tmp/steps)" -gt 3 ] &&
        su "$person" --command "PATH=$PATH bash -e /tmp/steps" >/tmp/said && cat /tmp/said &&
        tail -n 1 /tmp/said | grep -qE '^[A-Za-z0-9+/]{40,}=*$'
}

pid() { systemctl show --property=MainPID --value spotgate.service; }
token() { curl --silent --fail --header "X-Forwarded-User: alice" http://127.0.0.1:8080/token; }
has_token() { [ "$(token | wc -c)" -ge 20 ]; }
new_pid() { [ "$(pid)" != "$1" ] && [ "$(pid)" != 0 ] && has_token; }

ip link set lo up 2>/dev/null || true
systemctl --version | head -n 1
export DEBIAN_FRONTEND=noninteractive

# What an operator does, in the README's order.
claim 'the package installs' -- dpkg --install /drill/spotgate.deb
claim 'nothing is started by installing it' -- bash -c '! systemctl is-active spotgate.service'
claim 'the account exists' -- getent passwd spotgate

install -d /run/sandbox
export THOUGHTSPOT_USERNAME=service THOUGHTSPOT_PASSWORD=drill-password THOUGHTSPOT_SECRET_KEY=drill-secret-key
systemd-run --quiet --unit=sandbox --setenv=THOUGHTSPOT_USERNAME --setenv=THOUGHTSPOT_PASSWORD \
    --setenv=THOUGHTSPOT_SECRET_KEY /usr/bin/spotgate sandbox --listen 127.0.0.1:8090
unset THOUGHTSPOT_USERNAME THOUGHTSPOT_PASSWORD THOUGHTSPOT_SECRET_KEY
within 5 curl --silent --output /dev/null http://127.0.0.1:8090/sandbox/calls

claim 'without secrets it does not start' -- bash -c '! systemctl start spotgate.service'
claim 'and the journal names the file' -- bash -c \
    'journalctl --unit=spotgate | grep -q "AssertPathExists=/etc/spotgate/thoughtspot-secret-key"'
sleep 2
claim 'and it is not tried again' -- test "$(systemctl show --property=NRestarts --value spotgate.service)" = 0
systemctl reset-failed spotgate.service
sed -i 's,https://example.thoughtspot.cloud,http://127.0.0.1:8090,' /etc/spotgate/spotgate.jsonc
claim "the README's steps lead to a token" -- ends_in_a_token 'spotgate check'
claim 'spotgate check found nothing wrong' -- grep -qxE '([0-9]+ warnings?; nothing else|nothing) is wrong' /tmp/said
claim 'it says ready' -- systemctl is-active spotgate.service
if ! systemctl is-active --quiet spotgate.service; then
    journalctl --unit=spotgate --no-pager --output=cat | tail -n 30
    echo 'drill: cannot go on without a running service'
    exit 1
fi
claim 'it is healthy' -- curl --silent --fail http://127.0.0.1:8080/healthz
claim 'spotgate check --live agrees' -- spotgate check --live --config /etc/spotgate/spotgate.jsonc
claim 'it is ready on the admin listener' -- curl --silent --fail http://127.0.0.1:9464/readyz
claim 'it issues a token' -- has_token

# What the sandbox of the unit leaves.
process=/proc/$(pid)
claim 'it does not run as root' -- test "$(stat --format=%u "$process")" -ne 0
claim 'it has no capability' -- grep -q '^CapBnd:.0000000000000000$' "$process/status"
claim 'it can gain no privilege' -- grep -q '^NoNewPrivs:.1$' "$process/status"
claim 'a seccomp filter is in force' -- grep -q '^Seccomp:.2$' "$process/status"
claim 'it has a filter of its own besides' -- bash -c \
    '! journalctl --unit=spotgate | grep -q "system call filter not installed"'
claim 'no core is ever written' -- grep -q '^Max core file size *0 *0 ' "$process/limits"
claim 'the secrets are not in its environment' -- bash -c "! grep -qa drill-secret-key $process/environ"
claim 'the secrets are not in the journal' -- bash -c '! journalctl --unit=spotgate | grep -qE "drill-(secret-key|password)"'
claim 'the journal has no word of thread priorities' -- bash -c \
    '! journalctl --unit=spotgate | grep -q "thread priority"'
claim 'the journal has priorities' -- bash -c \
    'journalctl --unit=spotgate --output=json | grep -q "\"PRIORITY\":\"6\""'

# Reload.
before=$(pid)
claim 'it reloads' -- systemctl reload spotgate.service
claim 'the same process goes on' -- test "$(pid)" = "$before"
cp /etc/spotgate/spotgate.jsonc /tmp/good
echo '{ "nonsense": 1 }' >/etc/spotgate/spotgate.jsonc
claim 'the reload of a configuration that is refused fails' -- bash -c '! systemctl reload spotgate.service'
claim 'an unusable configuration changes nothing' -- has_token
claim 'and says why' -- within 5 bash -c 'journalctl --unit=spotgate | grep -q nonsense'
cp /tmp/good /etc/spotgate/spotgate.jsonc
claim 'a good one is taken again' -- systemctl reload spotgate.service

# Crash and watchdog.
before=$(pid)
kill -KILL "$before"
claim 'it is started again after a crash' -- within 10 new_pid "$before"
mkdir -p /run/systemd/system/spotgate.service.d
printf '[Service]\nWatchdogSec=2\n' >/run/systemd/system/spotgate.service.d/quick.conf
systemctl daemon-reload
systemctl restart spotgate.service
sleep 5
claim 'the watchdog is fed' -- test "$(systemctl show --property=NRestarts --value spotgate.service)" = 0
before=$(pid)
kill -STOP "$before"
claim 'the watchdog ends a process that hangs' -- within 15 new_pid "$before"
claim 'and the journal says so' -- bash -c 'journalctl --unit=spotgate | grep -qi watchdog'

# Socket activation, TCP and unix.
systemctl stop spotgate.service
claim 'it stops with exit code 0' -- test "$(systemctl show --property=ExecMainStatus --value spotgate.service)" = 0
claim 'the sockets start without it' -- systemctl start spotgate.socket
claim 'the service is not running yet' -- bash -c '! systemctl is-active spotgate.service'
claim 'the first request starts it' -- has_token
claim 'the unix socket answers' -- \
    curl --silent --fail --unix-socket /run/spotgate.sock http://localhost/healthz
(for _ in $(seq 200); do token >/dev/null || echo lost; sleep 0.01; done) >/tmp/lost &
asking=$!
systemctl restart spotgate.service
wait "$asking"
claim 'a restart under requests loses none' -- test ! -s /tmp/lost
systemctl stop spotgate.socket spotgate.service
systemctl start spotgate.service

# A unix socket of the service's own, and only root's and the proxy's connections believed on it: the unit shows the service
# who connects, whichever account it is.
systemctl stop spotgate.service
sed -i 's|"trusted_peers": .*|"trusted_peers": ["unix:uid=0", "unix:uid=33"]|; s|^{$|{ "listen": ["unix:/run/spotgate/socket"],|' /etc/spotgate/spotgate.jsonc
claim 'it starts on a unix socket' -- systemctl start spotgate.service
claim 'a trusted account gets a token over it' -- curl --silent --fail --unix-socket /run/spotgate/socket \
    --header 'X-Forwarded-User: alice' http://localhost/token
group=$(id --group spotgate 2>/dev/null || stat --format=%g /run/spotgate/socket)
as() { setpriv --reuid="$1" --regid="$1" --groups="$group" curl --silent --output /dev/null --write-out '%{http_code}' \
    --unix-socket /run/spotgate/socket --header 'X-Forwarded-User: alice' http://localhost/token; }
claim 'so does the proxy, whose number is not 0' -- test "$(as 33)" = 200
claim 'a third account of the same group is not believed' -- test "$(as 34)" = 403
claim 'and the journal names it by its own number' -- within 5 bash -c 'journalctl --unit=spotgate | grep -q "unix:uid=34"'
claim 'another account does not get through to it' -- bash -c '! setpriv --reuid=33 --regid=33 --clear-groups \
    curl --silent --fail --unix-socket /run/spotgate/socket http://localhost/healthz'
cp /tmp/good /etc/spotgate/spotgate.jsonc
systemctl restart spotgate.service

# A proxy in front, from the shipped recipe.
rm -f /etc/nginx/sites-enabled/default
claim "the README's steps lead to a token through nginx" -- ends_in_a_token '/etc/nginx/spotgate.htpasswd'
nginx_token() { curl --silent --cacert /etc/ssl/spotgate/server.pem "$@" https://localhost:8443/token; }
has_nginx_token() { [ "$(nginx_token --fail --user alice:wonderland | wc -c)" -ge 20 ]; }
claim 'a token for whoever signs in at nginx' -- within 5 has_nginx_token
claim 'none for a stranger' -- test "$(nginx_token --output /dev/null --write-out '%{http_code}')" = 401

# Away with it.
claim 'the package is removed' -- dpkg --remove spotgate
claim 'and stopped' -- bash -c '! pgrep --full "[s]potgate serve"'
claim 'the package is purged' -- dpkg --purge spotgate
claim 'nothing is left' -- bash -c '! ls -d /etc/spotgate /usr/bin/spotgate /var/log/spotgate 2>/dev/null'

echo "drill: $failed failed"
