"""What sslscan and testssl.sh find at the service's TLS listener: each complaint is explained, or a failure.

Then key agreement and resumption: what is agreed on, what a handshake costs the service, and what a reload does to
tickets.
"""

import json
import signal
import socket
import ssl
import subprocess
import sys
import time
import xml.etree.ElementTree as xml

from machine import Machine, free_port

# What testssl.sh remarks of any server with a certificate of an authority of its own, for one name, in a drill.
OF_THE_DRILL = {
    "cert_chain_of_trust",
    "cert_trust",
    "cert_revocation",
    "cert_validityPeriod",
    "cert_expirationStatus",
    "cert_notAfter",
    "cert_extlifeSpan",
    "cert_crlDistributionPoints",
    "cert_ocspURL",
    "OCSP_stapling",
    "DNS_CAArecord",
    "certificate_transparency",
    "cert_caIssuers",
    "cert_mustStapleExtension",
    "cert_keyUsage",
    "cert_extKeyUsage",
    "scanTime",
    "engine_problem",
    "overall_grade",
    "final_score",
    "cert_subjectAltName",
    "cert_commonName",
}
# Headers for people's browsers on pages; this service has none, and TLS may end in front of it.
OF_PAGES = {
    "HSTS",
    "HPKP",
    "security_headers",
    "HTTP_status_code",
    "HTTP_clock_skew",
    "service",
    "cookie_count",
    "banner_server",
}

failed = 0


def claim(text, good, detail=""):
    global failed
    failed += not good
    print(f"- {text}{f': {detail}' if detail else ''}{'' if good else ' FAILED'}", flush=True)


def sslscan(target):
    said = subprocess.run(
        ["sslscan", "--xml=-", "--no-colour", "--show-certificate", target], capture_output=True, text=True
    ).stdout
    test = xml.fromstring(said).find("ssltest")
    spoken = {f"{p.get('type')} {p.get('version')}" for p in test.findall("protocol") if p.get("enabled") == "1"}
    claim("TLS 1.2 and 1.3 and nothing older", spoken == {"tls 1.2", "tls 1.3"}, ", ".join(sorted(spoken)))
    ciphers = [(c.get("sslversion"), c.get("cipher")) for c in test.findall("cipher")]
    modern = all("GCM" in name or "CHACHA20" in name for _, name in ciphers)
    forward = all(version == "TLSv1.3" or name.startswith("ECDHE") for version, name in ciphers)
    claim(
        "only authenticated ciphers with forward secrecy",
        ciphers and modern and forward,
        ", ".join(f"{name}" for _, name in ciphers),
    )
    # At compression and fallback testssl.sh looks.
    claim("no renegotiation", test.find("renegotiation").get("supported") == "0")
    claim("no heartbleed", all(h.get("vulnerable") == "0" for h in test.findall("heartbleed")))
    groups = {g.get("name") for g in test.findall("group")}
    # With a finite field of 8,192 bits any client could make the service work for it (CVE-2002-20001).
    claim(
        "key agreement over curves alone",
        groups and not any(g.startswith(("ffdhe", "sect", "secp1")) for g in groups),
        ", ".join(sorted(groups)),
    )


def testssl(target, out):
    subprocess.run(
        [
            "testssl",
            "--quiet",
            "--color",
            "0",
            "--warnings",
            "off",
            "--jsonfile",
            out,
            "-p",
            "-s",
            "-f",
            "-P",
            "-S",
            "-h",
            "-U",
            target,
        ],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    with open(out) as file:
        findings = json.load(file)
    by_id = {finding["id"]: finding for finding in findings}
    for name, text in [
        ("fallback_SCSV", "a fallback is noticed (RFC 7507)"),
        ("secure_renego", "secure renegotiation only (RFC 5746)"),
        ("secure_client_renego", "none at a client's wish"),
        ("heartbleed", "heartbleed"),
        ("CCS", "CCS injection"),
        ("ticketbleed", "ticketbleed"),
        ("ROBOT", "ROBOT"),
        ("CRIME_TLS", "CRIME"),
        ("BREACH", "BREACH"),
        ("POODLE_SSL", "POODLE"),
        ("SWEET32", "SWEET32"),
        ("FREAK", "FREAK"),
        ("DROWN", "DROWN"),
        ("LOGJAM", "LOGJAM"),
        ("BEAST", "BEAST"),
        ("LUCKY13", "LUCKY13"),
        ("RC4", "RC4"),
        ("PFS", "forward secrecy"),
    ]:
        found = by_id.get(name)
        claim(
            text,
            found is not None and found["severity"] in ("OK", "INFO"),
            found["finding"] if found else "not looked at",
        )
    worse = [
        finding
        for finding in findings
        if finding["severity"] not in ("OK", "INFO", "DEBUG")
        and not any(finding["id"].split(" ")[0] == known for known in OF_THE_DRILL | OF_PAGES)
    ]
    claim(
        f"{len(findings)} findings of testssl.sh, none of them a complaint",
        not worse,
        "; ".join(f"{f['id']}: {f['severity']} {f['finding']}" for f in worse),
    )


def agreement(port, certificate):
    """Which group comes of what a client offers; TLS 1.2 needs the certificate's own as well."""
    for version, offered, words in [
        ("-tls1_3", "X25519", "X25519, 253 bits"),
        ("-tls1_3", "P-256", "ECDH, prime256v1, 256 bits"),
        ("-tls1_3", "P-384", "ECDH, secp384r1, 384 bits"),
        ("-tls1_2", "X25519:P-256", "X25519, 253 bits"),
        ("-tls1_2", "P-256", "ECDH, prime256v1, 256 bits"),
    ]:
        command = ["openssl", "s_client", "-connect", f"127.0.0.1:{port}", "-CAfile", certificate, "-groups", offered]
        said = subprocess.run([*command, version], input="", capture_output=True, text=True).stdout
        good = f"Server Temp Key: {words}" in said and "Verify return code: 0" in said
        claim(f"{words} from {offered} with {version[1:]}", good)


def handshake(port, context, session=None):
    """One request on a connection of its own: whether its session was resumed, and the session it left."""
    with socket.create_connection(("127.0.0.1", port), 20) as plain:
        with context.wrap_socket(plain, server_hostname="localhost", session=session) as stream:
            stream.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            while stream.recv(65536):
                pass
            return stream.session_reused, stream.session


def resumption(service, port, certificate, count=500):
    """What handshakes cost the service, whole and resumed, and that a reload ends the tickets made before it."""
    print("\n| | connections | resumed | CPU of the service, ms each |\n|---|---|---|---|")
    for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
        context = ssl.create_default_context(cafile=certificate)
        context.minimum_version = context.maximum_version = version
        name = version.name.replace("v", " ").replace("_", ".")
        _, ticket = handshake(port, context)
        for kind, session in [("whole", None), ("resumed", ticket)]:
            before, resumed = service.cpu(), 0
            for _ in range(count):
                resumed += handshake(port, context, session)[0]
            cost = (service.cpu() - before) / count * 1000
            good = resumed == (0 if session is None else count)
            claim_row(f"| {name}, {kind} | {count} | {resumed} | {cost:.2f} |", good)
        reloads = service.log.read_text().count('"reloaded"')
        service.signal(signal.SIGHUP)
        while service.log.read_text().count('"reloaded"') == reloads:
            time.sleep(0.02)
        resumed, fresh = handshake(port, context, ticket)
        again, _ = handshake(port, context, fresh)
        claim_row(
            f"| {name}, a ticket from before a reload, then a new one | 2 | {resumed + again} | |",
            not resumed and again,
        )


def claim_row(row, good):
    global failed
    failed += not good
    print(row + ("" if good else " FAILED"), flush=True)


with Machine() as machine:
    port, admin = free_port(), free_port()
    certificate, key = machine.certificate()
    service = machine.service(
        "http://127.0.0.1:1", port, admin, SPOTGATE_TLS_CERTIFICATE=certificate, SPOTGATE_TLS_KEY=key
    )
    print("#### sslscan\n")
    sslscan(f"127.0.0.1:{port}")
    print("\n#### testssl.sh\n")
    testssl(f"localhost:{port}", str(machine.directory / "testssl.json"))
    print("\n#### Key agreement and resumption\n")
    agreement(port, certificate)
    resumption(service, port, certificate)
    print(f"\nmemory {service.memory():.1f} MiB, descriptors {service.descriptors()}, failed {failed}")
sys.exit(1 if failed else 0)
