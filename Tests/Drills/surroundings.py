"""What the machine does to the service: names that do not resolve, a clock that jumps, a full disk, no descriptors.

Runs in a mount namespace of its own (unshare(1), root), so that /etc/resolv.conf and small disks are the drill's alone.
"""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time

import jwt
from machine import Machine, ask, free_port, spotgate

DEADLINE = 2
NAME = "thoughtspot.drill"
FAKETIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"


class Names(threading.Thread):
    """A name server for one name, up or worse."""

    def __init__(self, address="127.0.0.53"):
        super().__init__(daemon=True)
        self.mode, self.asked = "up", 0
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind((address, 53))

    def run(self):
        while True:
            query, peer = self.socket.recvfrom(512)
            self.asked += 1
            if self.mode == "silent":
                continue
            end = query.index(b"\0", 12) + 5
            question, kind = query[12:end], query[end - 4 : end - 2]
            code = {"up": 0, "NXDOMAIN": 3, "SERVFAIL": 2}[self.mode]
            answers = [b"\xc0\x0c\0\1\0\1\0\0\0\1\0\4\x7f\0\0\1"] if code == 0 and kind == b"\0\1" else []
            head = query[:2] + bytes([0x81, 0x80 | code]) + b"\0\1" + len(answers).to_bytes(2, "big") + b"\0\0\0\0"
            self.socket.sendto(head + question + b"".join(answers), peer)


def attempt(port, user="alice", **more):
    """What the caller gets and after how many seconds."""
    start = time.monotonic()
    try:
        status, _, fields = ask(port, user, **more)
        said = f"{status} {fields.get('Spotgate-Error') or 'token'}"
    except OSError as error:
        said = repr(error)
    return said, time.monotonic() - start


def heal(port, limit=30, **more):
    """Seconds until a token comes again."""
    start = time.monotonic()
    while time.monotonic() - start < limit:
        if attempt(port, **more)[0] == "200 token":
            return time.monotonic() - start
        time.sleep(0.1)
    return float("inf")


failed = 0


def table(title, *columns):
    print(f"\n#### {title}\n\n| {' | '.join(columns)} |\n|{'---|' * len(columns)}")


def row(*cells, good):
    global failed
    failed += not good
    print("| " + " | ".join(cells) + (" |" if good else " | FAILED"), flush=True)


def names(machine):
    table("Names that do not resolve", "the name server", "the caller gets", "after s", "when it is back")
    server = Names()
    server.start()
    for name, text in [("resolv.conf", "nameserver 127.0.0.53\n"), ("nsswitch.conf", "hosts: files dns\n")]:
        subprocess.run(["mount", "--bind", machine.write(name, text), f"/etc/{name}"], check=True)
    certificate, key = machine.certificate(NAME)
    upstream, port, admin = (free_port() for _ in range(3))
    machine.sandbox(upstream, "--tls-certificate", certificate, "--tls-key", key)
    service = machine.service(
        f"https://{NAME}:{upstream}",
        port,
        admin,
        SPOTGATE_THOUGHTSPOT_CA_FILE=certificate,
        SPOTGATE_LIMITS_REQUEST_DEADLINE_SECONDS=str(DEADLINE),
    )
    said, seconds = attempt(port)
    row("answers", said, f"{seconds:.2f}", "", good=said == "200 token")
    for mode, wanted in [("NXDOMAIN", "503"), ("SERVFAIL", "503"), ("silent", "504")]:
        server.mode = mode
        # A reload begins with new connections and nothing remembered.
        service.signal(signal.SIGHUP)
        time.sleep(0.3)
        said, seconds = attempt(port)
        server.mode = "up"
        back = heal(port)
        row(
            mode,
            said,
            f"{seconds:.2f}",
            f"token after {back:.1f} s",
            good=said.startswith(wanted) and seconds < DEADLINE + 0.5 and back < 12,
        )
    server.mode = "NXDOMAIN"
    said, seconds = attempt(port)
    row("NXDOMAIN, connections stand", said, f"{seconds:.2f}", "", good=said == "200 token")
    server.mode = "up"


def assertion(key, at, user="alice"):
    claims = {
        "iss": "https://idp.drill",
        "aud": "spotgate",
        "sub": user,
        "iat": int(at),
        "nbf": int(at),
        "exp": int(at) + 60,
    }
    return {"X-Assertion": jwt.encode(claims, key, "ES256", headers={"kid": "drill"})}


def clock(machine):
    table("A clock that jumps", "the service's clock", "the request", "the caller gets", "after s")
    offset = machine.write("offset", "+0s")
    faked = {
        "LD_PRELOAD": FAKETIME,
        "FAKETIME_TIMESTAMP_FILE": offset,
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "DONT_FAKE_MONOTONIC": "1",
    }
    secret = str(machine.directory / "idp.key")
    subprocess.run(["openssl", "ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", secret], check=True)
    public = subprocess.run(
        ["openssl", "ec", "-in", secret, "-pubout"], check=True, capture_output=True, text=True
    ).stdout
    with open(secret) as file:
        key = file.read()
    upstream = free_port()
    sandbox = machine.sandbox(upstream)
    ports = {}
    for api in ["v1", "v2"]:
        ports[api], admin = free_port(), free_port()
        machine.service(
            f"http://127.0.0.1:{upstream}",
            ports[api],
            admin,
            **faked,
            SPOTGATE_IDENTITY_PRESET="jwt",
            SPOTGATE_IDENTITY_JWT_HEADER="X-Assertion",
            SPOTGATE_IDENTITY_JWT_ISSUER="https://idp.drill",
            SPOTGATE_IDENTITY_JWT_AUDIENCE="spotgate",
            SPOTGATE_IDENTITY_JWT_ALGORITHMS="ES256",
            SPOTGATE_IDENTITY_JWT_USER_CLAIM="sub",
            SPOTGATE_IDENTITY_JWT_JWKS_FILE=machine.write("idp.pem", public),
            SPOTGATE_TOKEN_API=api,
            SPOTGATE_LIMITS_REQUEST_DEADLINE_SECONDS=str(DEADLINE),
        )

    def step(text):
        with open(offset, "w") as file:
            file.write(text)

    def check(shown, api, what, fields, wanted):
        said, seconds = attempt(ports[api], None, headers=fields)
        row(shown, what, said, f"{seconds:.2f}", good=said == wanted and seconds < 1)

    old = assertion(key, time.time())
    hour = 3600
    check("right", "v1", "assertion of now", old, "200 token")
    check("right", "v2", "assertion of now", old, "200 token")
    step("+80s")
    check("80 s ahead", "v1", "assertion that ended 20 s ago: no leeway outlives it", old, "401 assertion_invalid")
    step("-20s")
    check("20 s behind", "v1", "assertion of the near future: within the leeway", old, "200 token")
    step("+3600s")
    check("1 h ahead", "v1", "assertion that has run out", old, "401 assertion_invalid")
    check("1 h ahead", "v1", "assertion by the new clock", assertion(key, time.time() + hour), "200 token")
    check(
        "1 h ahead",
        "v2",
        "the same: ThoughtSpot's token has run out by our clock",
        assertion(key, time.time() + hour),
        "502 answer_mismatch",
    )
    step("-3600s")
    check("1 h behind", "v1", "assertion of the future", old, "401 assertion_invalid")
    check("1 h behind", "v1", "assertion by the new clock", assertion(key, time.time() - hour), "200 token")
    check(
        "1 h behind",
        "v2",
        "the same: the token would last an hour longer than was asked",
        assertion(key, time.time() - hour),
        "502 answer_mismatch",
    )
    for text in ["+3600s", "-3600s"]:
        step("+0s")
        ahead = 3600 if text[0] == "+" else -3600
        fields = assertion(key, time.time())
        sandbox.halt()
        threading.Timer(0.5, step, [text]).start()
        said, seconds = attempt(ports["v1"], None, headers=fields)
        sandbox.signal(signal.SIGCONT)
        row(
            f"jumps {text} during a request",
            "ThoughtSpot stands still",
            said,
            f"{seconds:.2f}",
            good=said == "504 thoughtspot_timeout" and DEADLINE - 0.1 < seconds < DEADLINE + 0.5,
        )
        back = heal(ports["v1"], user=None, headers=assertion(key, time.time() + ahead))
        row(f"stays {text}", "assertion by the new clock", "200 token", f"{back:.2f}", good=back < 10)
    # A connection that idles is timed by another clock, too.
    step("+0s")
    with socket.create_connection(("127.0.0.1", ports["v1"]), 5) as kept:
        request = b"GET /healthz HTTP/1.1\r\nHost: s\r\n\r\n"
        kept.sendall(request)
        kept.recv(4096)
        step("+3600s")
        time.sleep(0.5)
        kept.sendall(request)
        said = kept.recv(4096)[9:12].decode()
        row("jumps +3600s", "on a connection that idled meanwhile", said, "", good=said == "200")


def disk(machine):
    table("A full disk", "what", "the caller gets", "then")
    small = machine.directory / "small"
    small.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", small], check=True)
    machine.callback(subprocess.run, ["umount", small], check=True)

    def fill():
        with contextlib.suppress(OSError), open(small / "filler", "ab", buffering=0) as file:
            while True:
                file.write(b"x" * 4096)

    def lines(path):
        said = subprocess.run([spotgate(), "audit", "verify", path], capture_output=True, text=True)
        return said.returncode == 0, said.stdout.strip() or said.stderr.strip()

    upstream = free_port()
    machine.sandbox(upstream)
    for required in ["false", "true"]:
        port, admin = free_port(), free_port()
        audit = str(small / f"audit-{required}.jsonl")
        log = small / f"log-{required}"
        service = machine.service(
            f"http://127.0.0.1:{upstream}",
            port,
            admin,
            under=["sh", "-c", f'exec "$@" 2>>{log}', "sh"],
            SPOTGATE_AUDIT_FILE=audit,
            SPOTGATE_AUDIT_REQUIRED=required,
        )
        before = [attempt(port)[0] for _ in range(20)]
        time.sleep(0.2)
        fill()
        while_full = [attempt(port) for _ in range(50)]
        metrics = ask(admin, "", "/metrics")[1].decode()
        status, body, _ = ask(admin, "", "/readyz")
        ready = json.loads(body)["checks"]["audit"]
        lost = int(metrics.split("\nspotgate_audit_lines_lost_total ", 1)[1].split("\n", 1)[0])
        (small / "filler").unlink()
        back = heal(port)
        after = [attempt(port)[0] for _ in range(20)]
        time.sleep(0.2)
        sound, chain = lines(audit)
        # Room for a few lines may have been left in the file's last page.
        late = {said for said, _ in while_full[20:]}
        wanted = {"503 overloaded"} if required == "true" else {"200 token"}
        good = (
            set(before) | set(after) == {"200 token"}
            and late == wanted
            and sound
            and lost > 0
            and max(seconds for _, seconds in while_full) < 0.5
        )
        how = "audit.required: no token without its line" if required == "true" else "audit.file and log, by default"
        row(
            f"{how}; 50 requests",
            ", ".join(sorted(late)),
            f"{lost} lines lost and counted; readyz {status}, audit {ready['state']}; "
            f"token {back:.1f} s after there is room; {chain}",
            good=good,
        )
        service.stop()


def descriptors(machine):
    table("No descriptors left", "what", "")
    upstream, port, admin = (free_port() for _ in range(3))
    machine.sandbox(upstream)
    service = machine.service(f"http://127.0.0.1:{upstream}", port, admin, under=["prlimit", "--nofile=64:64"])
    assert attempt(port)[0] == "200 token"
    held = []
    for _ in range(200):
        with contextlib.suppress(OSError):
            held.append(socket.create_connection(("127.0.0.1", port), 1))
    time.sleep(0.5)
    count, cpu, seconds = service.descriptors(), service.cpu(), 5
    time.sleep(seconds)
    cpu = (service.cpu() - cpu) / seconds
    row("64 descriptors, 200 connections: in use", str(count), good=count <= 64)
    row("CPU while none is left", f"{cpu * 100:.1f} %", good=cpu < 0.1)
    for connection in held:
        connection.close()
    back = heal(port)
    row("token after they have gone", f"{back:.2f} s", good=back < 2)
    said = {attempt(port)[0] for _ in range(50)}
    row("50 requests afterwards", ", ".join(sorted(said)), good=said == {"200 token"})
    row("descriptors then", str(service.descriptors()), good=service.descriptors() < 40)


if __name__ == "__main__":
    if os.environ.get("SPOTGATE_NAMESPACE") != "own":
        os.environ["SPOTGATE_NAMESPACE"] = "own"
        os.execvp("unshare", ["unshare", "--mount", "--propagation", "private", sys.executable, *sys.argv])
    for hazard in [names, clock, disk, descriptors]:
        if sys.argv[1:] and hazard.__name__ not in sys.argv[1:]:
            continue
        with Machine() as machine:
            hazard(machine)
    print(f"\nfailed {failed}")
    sys.exit(1 if failed else 0)
