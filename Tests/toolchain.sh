#!/bin/sh
# Prints ":DIRECTORY" of the Swift toolchain where PATH does not lead to it, or nothing. sudo resets PATH, so the login
# shell of the person who called it is asked first.
directory() {
    if [ -n "${SUDO_USER:-}" ] && [ "$(id -u)" = 0 ]; then
        su --login "$SUDO_USER" --command 'command -v swift' 2>/dev/null | sed 's,/[^/]*$,,'
        printf '%s\n' "$(getent passwd "$SUDO_USER" | cut -d : -f 6)/.local/share/swiftly/bin"
    fi
    printf '%s\n' "$HOME/.local/share/swiftly/bin" /opt/swift/usr/bin /usr/local/swift/usr/bin /usr/share/swift/usr/bin
}
directory | while read -r candidate; do
    if [ -x "$candidate/swift" ]; then
        printf ':%s\n' "$candidate"
        break
    fi
done
