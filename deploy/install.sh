#!/usr/bin/env bash
# Installs the executable and what belongs to it: install.sh EXECUTABLE, under $DESTDIR and $PREFIX.
set -euo pipefail
cd "$(dirname "$0")/.." || exit

executable=${1:?usage: install.sh EXECUTABLE}
root=${DESTDIR:-}
prefix=${PREFIX:-/usr}

# put MODE FILE DIRECTORY [NAME]
put() {
    install -D --mode="$1" "$2" "$root$3/${4:-$(basename "$2")}"
}

install -D --mode=755 "$executable" "$root$prefix/bin/spotgate"
# The hashes of Swift's modules have the build's folder in them, and nothing reads them here.
strip --remove-section=.swift_ast --remove-section=.swift_modhash "$root$prefix/bin/spotgate"
for unit in deploy/systemd/spotgate*.service deploy/systemd/spotgate*.socket; do
    put 644 "$unit" "$prefix/lib/systemd/system"
    sed -i "s,/usr/bin/spotgate,$prefix/bin/spotgate,g" "$root$prefix/lib/systemd/system/$(basename "$unit")"
done
put 644 deploy/sysusers/spotgate.conf "$prefix/lib/sysusers.d"
put 644 deploy/man/spotgate.1 "$prefix/share/man/man1"
put 644 deploy/completions/spotgate.bash "$prefix/share/bash-completion/completions" spotgate
put 644 deploy/completions/_spotgate "$prefix/share/zsh/vendor-completions"
put 644 deploy/completions/spotgate.fish "$prefix/share/fish/vendor_completions.d"
# The configuration is the operator's: one that is there stays, and the new one is laid beside it.
configuration=$root/etc/spotgate/spotgate.jsonc
if [ ! -e "$configuration" ]; then
    put 644 config/packaged.jsonc /etc/spotgate spotgate.jsonc
elif ! cmp --quiet config/packaged.jsonc "$configuration"; then
    put 644 config/packaged.jsonc /etc/spotgate spotgate.jsonc.new
    echo "install: $configuration stays as it is; the one of this version is $configuration.new"
fi
documentation=$prefix/share/doc/spotgate
# Installed, the pages stand one folder higher than in the repository, and the configurations under examples/.
page() {
    put 644 "$1" "$2"
    sed -i 's,](deploy/docs/,](docs/,g; s,](deploy/front-end/,](front-end/,g; s,](\.\./\.\./config/,](../examples/,g; s,](\.\./\.\./,](../,g; s,](LICENSE),](copyright),' "$root$2/$(basename "$1")"
}
for file in README.md CHANGELOG.md CONTRIBUTING.md SECURITY.md; do page "$file" "$documentation"; done
for file in deploy/docs/*.md; do page "$file" "$documentation/docs"; done
put 644 LICENSE "$documentation" copyright
put 644 deploy/openapi.yaml "$prefix/share/doc/spotgate"
for example in config/*.json*; do put 644 "$example" "$prefix/share/doc/spotgate/examples"; done
for kind in proxies front-end scale-out observability; do
    for file in deploy/"$kind"/*; do put 644 "$file" "$prefix/share/doc/spotgate/$kind"; done
done

# On the running system, what a package's scripts would do.
if [ -z "$root" ] && [ "$(id -u)" = 0 ]; then
    systemd-sysusers "$prefix/lib/sysusers.d/spotgate.conf" || echo 'install: systemd-sysusers made no account' >&2
    if [ -d /run/systemd/system ]; then systemctl daemon-reload; fi
fi
