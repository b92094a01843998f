"""The service under valgrind's memcheck while it does with libssl and libcrypto all that it can be brought to do.

Two services, one with a TLS listener, client certificates and ThoughtSpot over TLS, one with signed assertions:
handshakes of both versions, resumed, refused and cut off, certificates and key sets replaced and broken under way. No
error and not one octet definitely lost. ROUNDS=n in the environment sets how often (20).
"""

import contextlib
import json
import os
import pathlib
import re
import signal
import socket
import ssl
import subprocess
import sys
import time
import warnings

import jwt
from jwcrypto import jwk
from machine import Machine, ask, free_port, spotgate

ROUNDS = int(os.environ.get("ROUNDS", "20"))
PATIENCE = 120
# The log's words for what became of a reload.
RELOADED, REFUSED = '"reloaded"', "reload refused"
MEMCHECK = [
    "valgrind",
    "--leak-check=full",
    "--show-leak-kinds=definite",
    "--errors-for-leak-kinds=definite",
    "--error-exitcode=99",
    "--num-callers=30",
]
failed = 0
# PyJWT would rather have another name for one of the algorithms.
warnings.simplefilter("ignore", DeprecationWarning)


def until(text, true):
    """Waits for something to come true."""
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            sys.exit(f"waited in vain for {text}")
        time.sleep(0.05)


def context(authority, version, certificate=None):
    made = ssl.create_default_context(cafile=authority)
    made.minimum_version = made.maximum_version = version
    if certificate:
        made.load_cert_chain(*certificate)
    return made


def token(port, made, session=None):
    """A token over a connection of its own: status, whether the session was resumed, and the session."""
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as plain:
        with made.wrap_socket(plain, server_hostname="localhost", session=session) as stream:
            stream.sendall(
                b"GET /token HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-User: alice\r\nConnection: close\r\n\r\n"
            )
            answer = b""
            while more := stream.recv(65536):
                answer += more
            return int(answer[9:12]), stream.session_reused, stream.session


def hello(octets, version):
    """What a client would send first, cut off after so many octets."""
    made, sent = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), ssl.MemoryBIO()
    made.minimum_version = made.maximum_version = version
    with contextlib.suppress(ssl.SSLWantReadError):
        made.wrap_bio(ssl.MemoryBIO(), sent, server_hostname="localhost").do_handshake()
    return sent.read()[:octets]


def throw(port, octets):
    """Octets that lead to no handshake, and whatever is said to them."""
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), PATIENCE) as plain:
        plain.sendall(octets)
        plain.shutdown(socket.SHUT_WR)
        while plain.recv(65536):
            pass


def refused(port, made):
    """A client that the service does not take, or that does not take the service."""
    try:
        token(port, made)
        return False
    except (ssl.SSLError, OSError):
        return True


def verdict(name, process, done):
    """Ends a service and reads what valgrind has to say."""
    global failed
    process.signal(signal.SIGTERM)
    status = process.process.wait(PATIENCE)
    log = process.log.read_text(errors="replace")
    errors = int(re.findall(r"ERROR SUMMARY: (\d+)", log)[-1])
    lost = re.findall(r"definitely lost: ([\d,]+) bytes", log)
    lost = int(lost[-1].replace(",", "")) if lost else 0
    allocations = " / ".join(re.findall(r"total heap usage: ([\d,]+) allocs, ([\d,]+) frees", log)[-1])
    good = status == 0 and errors == 0 and lost == 0
    failed += not good
    print(
        f"| {name} | {done} | {allocations} | {errors} | {lost} |{'' if good else f' FAILED (status {status})'}",
        flush=True,
    )
    if not good:
        print("\n".join(line for line in log.splitlines() if line.startswith("==")), file=sys.stderr)


def listener(machine):
    sandbox_port, port, admin = (free_port() for _ in range(3))
    files, stranger = machine.certificate(), machine.certificate("stranger")
    client = machine.certificate("proxy")
    upstream = machine.certificate("upstream.localhost")
    sandbox_files = machine.certificate("thoughtspot")
    authority = machine.write("authority.pem", pathlib.Path(sandbox_files[0]).read_text())
    sandbox = machine.sandbox(sandbox_port, "--tls-certificate", sandbox_files[0], "--tls-key", sandbox_files[1])
    service = machine.service(
        f"https://127.0.0.1:{sandbox_port}",
        port,
        admin,
        under=MEMCHECK,
        patience=PATIENCE,
        SPOTGATE_THOUGHTSPOT_CA_FILE=authority,
        SPOTGATE_TLS_CERTIFICATE=files[0],
        SPOTGATE_TLS_KEY=files[1],
        SPOTGATE_TLS_CLIENT_CA=client[0],
        SPOTGATE_IDENTITY_TRUSTED_PEERS="mtls:CN=proxy",
        SPOTGATE_LIMITS_REQUEST_DEADLINE_SECONDS="60",
        SPOTGATE_LIMITS_HEADER_SECONDS="60",
        SPOTGATE_UPSTREAM_CONNECT_SECONDS="30",
        SPOTGATE_UPSTREAM_IDLE_SECONDS="1",
    )
    count = {"handshakes": 0, "resumed": 0, "refused": 0, "reloads": 0}

    def said(text):
        return service.log.read_text(errors="replace").count(text)

    for number in range(ROUNDS):
        for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
            made = context(files[0], version, client)
            status, _, session = token(port, made)
            assert status == 200, service.log.read_text(errors="replace")[-3000:]
            status, reused, _ = token(port, made, session)
            assert status == 200
            count["handshakes"] += 2
            count["resumed"] += reused
            # Without a certificate there is a connection and no trust.
            assert token(port, context(files[0], version))[0] == 403
            assert refused(port, context(files[0], version, stranger))
            # A client that does not know the authority hangs up.
            assert refused(port, context(stranger[0], version))
            for octets in (hello(None, version), hello(40 + number, version)):
                throw(port, octets)
            count["refused"] += 4
        throw(port, b"GET /token HTTP/1.1\r\nHost: s\r\n\r\n")
        made = context(files[0], ssl.TLSVersion.TLSv1_3, client)
        made.set_alpn_protocols(["h2"])
        assert refused(port, made)
        throw(port, bytes([22, 3, 1, 0, 5, 1, 0, 0, 1, number]))
        count["refused"] += 3
        if number % 4 == 0:
            fresh = machine.certificate()
            before = said(RELOADED)
            service.signal(signal.SIGHUP)
            until("a reload", lambda: said(RELOADED) > before)
            good = pathlib.Path(fresh[0]).read_text()
            pathlib.Path(fresh[0]).write_text("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
            before = said(REFUSED)
            service.signal(signal.SIGHUP)
            until("a refused reload", lambda: said(REFUSED) > before)
            pathlib.Path(fresh[0]).write_text(good)
            count["reloads"] += 2
    # ThoughtSpot comes back with a certificate of somebody else, then with its own.
    made = context(files[0], ssl.TLSVersion.TLSv1_3, client)
    sandbox.stop()
    other = machine.sandbox(sandbox_port, "--tls-certificate", upstream[0], "--tls-key", upstream[1])
    for _ in range(4):
        assert token(port, made)[0] == 503
    other.stop()
    machine.sandbox(sandbox_port, "--tls-certificate", sandbox_files[0], "--tls-key", sandbox_files[1])
    until("ThoughtSpot's own certificate", lambda: token(port, made)[0] == 200)
    done = ", ".join(f"{number} {name}" for name, number in count.items()) + ", 4 refused by us as client"
    verdict("TLS on both sides", service, done)


def assertions(machine):
    sandbox_port, port, admin = (free_port() for _ in range(3))
    machine.sandbox(sandbox_port)
    kinds = {
        "RS256": {"kty": "RSA", "size": 2048},
        "PS256": {"kty": "RSA", "size": 2048},
        "ES256": {"kty": "EC", "crv": "P-256"},
        "ES384": {"kty": "EC", "crv": "P-384"},
        "EdDSA": {"kty": "OKP", "crv": "Ed25519"},
    }
    keys = {}

    def publish():
        for name, kind in kinds.items():
            keys[name] = jwk.JWK.generate(kid=f"{name}-{time.monotonic_ns()}", use="sig", alg=name, **kind)
        broken = {"kty": "EC", "crv": "P-256", "kid": "off-curve", "x": "AQ", "y": "AQ"}
        text = json.dumps({"keys": [json.loads(key.export_public()) for key in keys.values()] + [broken]})
        return machine.write("keys.json", text)

    file = publish()
    service = machine.service(
        f"http://127.0.0.1:{sandbox_port}",
        port,
        admin,
        under=MEMCHECK,
        patience=PATIENCE,
        SPOTGATE_IDENTITY_PRESET="jwt",
        SPOTGATE_IDENTITY_JWT_ISSUER="https://login.example/",
        SPOTGATE_IDENTITY_JWT_AUDIENCE="spotgate",
        SPOTGATE_IDENTITY_JWT_JWKS_FILE=file,
        SPOTGATE_IDENTITY_JWT_ALGORITHMS=",".join(kinds),
        SPOTGATE_LIMITS_REQUEST_DEADLINE_SECONDS="60",
    )
    count = {"verified": 0, "refused": 0, "key sets": 1}

    def answer(assertion):
        return ask(port, None, headers={"Authorization": f"Bearer {assertion}"}, timeout=PATIENCE)[0]

    def signed(name, **more):
        now = int(time.time())
        claims = {
            "iss": "https://login.example/",
            "aud": "spotgate",
            "sub": "alice",
            "iat": now,
            "exp": now + 60,
            **more,
        }
        return jwt.encode(
            claims, keys[name].export_to_pem(True, None), algorithm=name, headers={"kid": keys[name].key_id}
        )

    for number in range(ROUNDS):
        for name in kinds:
            good = signed(name)
            until(f"{name} to be accepted", lambda: answer(good) == 200)
            head, body, signature = good.split(".")
            for bad in (
                f"{head}.{body}.{signature[:-8]}AAAAAAAA",
                f"{head}.{body}.{signature[:40]}",
                f"{head}.{body}.",
                signed(name, exp=1),
                f"{head}.{body}.{'A' * 2000}",
            ):
                assert answer(bad) == 401
                count["refused"] += 1
            count["verified"] += 1
        if number % 4 == 3:
            publish()
            service.signal(signal.SIGHUP)
            count["key sets"] += 1
    verdict("signed assertions", service, ", ".join(f"{number} {name}" for name, number in count.items()))


def readable(machine):
    """The executable with its symbols, but without Swift's words for debuggers: valgrind's reader gives up on them."""
    copy = str(machine.directory / "spotgate")
    subprocess.run(["strip", "--strip-debug", "-o", copy, spotgate()], check=True)
    os.environ["SPOTGATE"] = copy


if __name__ == "__main__":
    print("| service | what was done | allocated / freed | errors | octets definitely lost |")
    print("|---|---|---|---|---|")
    with Machine() as machine:
        readable(machine)
        listener(machine)
        assertions(machine)
    sys.exit(1 if failed else 0)
