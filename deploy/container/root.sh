#!/bin/sh
# Lays out an image's root: root.sh EXECUTABLE DIRECTORY. Takes the executable, the libraries it is linked to, the
# loader, what name resolution opens at run time, and the certificate authorities.
set -eu

executable=$1
root=$2

mkdir -p "$root/usr/bin" "$root/etc/ssl/certs" "$root/etc/spotgate"
install -m 755 "$executable" "$root/usr/bin/spotgate"
strip --remove-section=.swift_ast --remove-section=.swift_modhash "$root/usr/bin/spotgate"
ldd "$executable" | grep -o '/[^ ]*' | while read -r library; do
    install -D -m 755 "$library" "$root$library"
done
for module in libnss_files.so.2 libnss_dns.so.2 libresolv.so.2; do
    found=$(find /lib /usr/lib -name "$module" 2>/dev/null | sort | head -n 1)
    [ -z "$found" ] || install -D -m 755 "$found" "$root$found"
done
install -m 644 /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
mkdir -p "$root/usr/lib/ssl" && ln -s /etc/ssl/certs "$root/usr/lib/ssl/certs"
ln -s /etc/ssl/certs/ca-certificates.crt "$root/usr/lib/ssl/cert.pem"
printf 'root:x:0:0:root:/:/sbin/nologin\nspotgate:x:65532:65532:spotgate:/:/sbin/nologin\n' >"$root/etc/passwd"
printf 'root:x:0:\nspotgate:x:65532:\n' >"$root/etc/group"
printf 'hosts: files dns\n' >"$root/etc/nsswitch.conf"
