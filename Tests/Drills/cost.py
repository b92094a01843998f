"""Counts what a token costs in user space: instructions, and calls of malloc, retain and release.

cost.py [--check] [CASE…]: callgrind counts the same for the same work, whatever else the machine does, so that one run
is enough. The request is a browser's, with nine field lines, over one kept connection; the user is remembered. --check
holds the counts to cost.json and ends with 1 if one is higher.
"""

import json
import os
import pathlib
import re
import shutil
import socket
import ssl
import subprocess
import sys
import time

import bench
import jwt
import peers
from jwcrypto import jwk
from machine import Machine, free_port, spotgate

TOKENS = 1000
WARM_UP = 300
BROWSER = (
    "GET /token HTTP/1.1\r\nHost: 127.0.0.1\r\n{identity}X-Forwarded-Email: alice@example.com\r\n"
    "User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0\r\nAccept: */*\r\n"
    "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: cors\r\nX-Forwarded-For: 10.1.2.3\r\n"
    "X-Forwarded-Proto: https\r\n\r\n"
)
COUNTED = {"malloc": "mallocs", "swift_retain": "retains", "swift_release": "releases"}


def strip(machine):
    """Measures a copy without Swift's debugging information, which valgrind 3.19 cannot read; the symbols stay."""
    copy = machine.directory / "spotgate"
    shutil.copy(spotgate(), copy)
    subprocess.run(["strip", "--strip-debug", copy], check=True)
    os.environ["SPOTGATE"] = str(copy)


class Caller:
    """One kept connection that sends the same request again and again."""

    def __init__(self, port, identity="X-Forwarded-User: alice\r\n", authority=None):
        self.socket = socket.create_connection(("127.0.0.1", port), 60)
        if authority:
            context = ssl.create_default_context(cafile=authority)
            self.socket = context.wrap_socket(self.socket, server_hostname="localhost")
        self.request = BROWSER.format(identity=identity).encode()

    def ask(self, count):
        for _ in range(count):
            self.socket.sendall(self.request)
            answer = b""
            while b"\r\n\r\n" not in answer:
                answer += self._more()
            head, body = answer.split(b"\r\n\r\n", 1)
            if not head.startswith(b"HTTP/1.1 200"):
                raise SystemExit(f"the answer was {head!r}")
            length = int(re.search(rb"(?i)content-length: (\d+)", head).group(1))
            while len(body) < length:
                body += self._more()

    def _more(self):
        octets = self.socket.recv(65536)
        if not octets:
            raise SystemExit("the connection was closed")
        return octets


def counted(machine, process, caller, profile):
    """The counts of one token, of what `process` (under callgrind) does for `caller`."""
    pid = str(process.pids()[-1])
    caller.ask(WARM_UP)
    subprocess.run(["callgrind_control", "--zero", pid], check=True, capture_output=True)
    caller.ask(TOKENS)
    subprocess.run(["callgrind_control", "--dump", pid], check=True, capture_output=True)
    return read(max(machine.directory.glob(f"profile-{profile}.{pid}*"), key=lambda file: file.stat().st_mtime))


def read(file):
    """Instructions and calls a token out of a callgrind profile (its format: valgrind's manual, "Callgrind Format")."""
    names, calls, total = {}, dict.fromkeys(COUNTED.values(), 0), 0
    callee = None
    for line in file.read_text().splitlines():
        if line.startswith("cfn="):
            number, _, name = line[4:].partition(" ")
            callee = names.setdefault(number, name) if name else names.get(number)
        elif line.startswith("fn="):
            number, _, name = line[3:].partition(" ")
            if name:
                names.setdefault(number, name)
        elif line.startswith("calls=") and callee in COUNTED:
            calls[COUNTED[callee]] += int(line[6:].split()[0])
        elif line.startswith(("totals:", "summary:")):
            total = int(line.split()[1])
    return {"instructions": total / TOKENS, **{name: count / TOKENS for name, count in calls.items()}}


def under_callgrind(machine, name):
    """The command that runs another under callgrind, its profiles in the machine's directory."""
    return [
        "valgrind",
        "--tool=callgrind",
        f"--callgrind-out-file={machine.directory}/profile-{name}.%p",
        "--trace-children=yes",
    ]


def service(machine, name, upstream=None, **settings):
    """The service under callgrind with default logging; its ThoughtSpot always says the same, unless one is given."""
    upstream = upstream or bench.upstream(machine)[0]
    port = free_port()
    process = machine.service(
        f"http://127.0.0.1:{upstream}",
        port,
        free_port(),
        under=under_callgrind(machine, name),
        patience=120,
        SPOTGATE_PROCESS_CONFINE="false",
        **settings,
    )
    return process, port


def v1(machine):
    """`session_auth_token`, header preset, default logging and metrics."""
    process, port = service(machine, "v1")
    return counted(machine, process, Caller(port), "v1")


def v2(machine):
    """`auth/token/full`, against the sandbox: that answer is for one user, and has a time."""
    sandbox = free_port()
    machine.sandbox(sandbox)
    process, port = service(machine, "v2", sandbox, SPOTGATE_TOKEN_API="v2")
    return counted(machine, process, Caller(port), "v2")


def assertion(machine):
    """The same signed assertion with each request, as a proxy passes it on until it ends."""
    key = jwk.JWK.generate(kty="EC", crv="P-256", kid="cost", use="sig", alg="ES256")
    keys = machine.write("keys.json", json.dumps({"keys": [json.loads(key.export_public())]}))
    process, port = service(
        machine,
        "assertion",
        SPOTGATE_IDENTITY_PRESET="jwt",
        SPOTGATE_IDENTITY_JWT_ISSUER="https://login.example/",
        SPOTGATE_IDENTITY_JWT_AUDIENCE="spotgate",
        SPOTGATE_IDENTITY_JWT_JWKS_FILE=keys,
        SPOTGATE_IDENTITY_JWT_ALGORITHMS="ES256",
    )
    now = int(time.time())
    claims = {"iss": "https://login.example/", "aud": "spotgate", "sub": "alice", "iat": now, "exp": now + 3000}
    signed = jwt.encode(claims, key.export_to_pem(True, None), algorithm="ES256", headers={"kid": "cost"})
    return counted(machine, process, Caller(port, f"Authorization: Bearer {signed}\r\n"), "assertion")


def kept_tls(machine):
    """As V1, the client's side over one kept TLS connection."""
    certificate, key = machine.certificate()
    process, port = service(machine, "tls", SPOTGATE_TLS_CERTIFICATE=certificate, SPOTGATE_TLS_KEY=key)
    return counted(machine, process, Caller(port, authority=certificate), "tls")


def nginx(machine):
    """nginx with the same work: peer rule, name grammar, rate, request id, two log lines, the same POST."""
    upstream, _ = bench.upstream(machine)
    process, port = peers.same_work(
        machine,
        f"http://127.0.0.1:{upstream}",
        bench.MINT,
        top="master_process off;",
        under=under_callgrind(machine, "nginx"),
        patience=120,
    )
    return counted(machine, process, Caller(port), "nginx")


CASES = {
    "V1": v1,
    "V2 full": v2,
    "signed assertion, remembered": assertion,
    "V1 over TLS": kept_tls,
    "nginx doing the same": nginx,
}


def main(*arguments):
    wanted = [argument for argument in arguments if argument in CASES] or list(CASES)
    print("| a token | instructions | mallocs | retains | releases |\n|---|---|---|---|---|")
    found = {}
    with Machine() as copies:
        strip(copies)
        for name in wanted:
            with Machine() as machine:
                found[name] = CASES[name](machine)
            print(f"| {name} | " + " | ".join(f"{count:,.0f}" for count in found[name].values()) + " |", flush=True)
    if "--check" not in arguments:
        return 0
    limits = json.loads((pathlib.Path(__file__).parent / "cost.json").read_text())
    passed = [
        f"{name}: {found[name][figure]:,.0f} {figure} a token, and {limit:,} is the limit"
        for name, figures in limits.items()
        if name in found
        for figure, limit in figures.items()
        if found[name][figure] > limit
    ]
    print("\n".join(["", *passed]) if passed else "\nno limit is passed")
    return 1 if passed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
