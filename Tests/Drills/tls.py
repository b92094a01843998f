"""What sslscan and testssl.sh find at the service's TLS listener: every claim checked, every complaint explained or a failure."""

import json
import subprocess
import sys
import xml.etree.ElementTree as xml

from machine import Machine, free_port

# What testssl.sh remarks of any server with a certificate of an authority of its own, for one name, in a drill.
OF_THE_DRILL = {
    "cert_chain_of_trust", "cert_trust", "cert_revocation", "cert_validityPeriod", "cert_expirationStatus", "cert_notAfter",
    "cert_extlifeSpan", "cert_crlDistributionPoints", "cert_ocspURL", "OCSP_stapling", "DNS_CAArecord",
    "certificate_transparency", "cert_caIssuers", "cert_mustStapleExtension", "cert_keyUsage", "cert_extKeyUsage",
    "scanTime", "engine_problem", "overall_grade", "final_score", "cert_subjectAltName", "cert_commonName",
}
# Headers for people's browsers on pages; this service has none, and TLS may end in front of it.
OF_PAGES = {"HSTS", "HPKP", "security_headers", "HTTP_status_code", "HTTP_clock_skew", "service", "cookie_count", "banner_server"}

failed = 0


def claim(text, good, detail=""):
    global failed
    failed += not good
    print(f"- {text}{f': {detail}' if detail else ''}{'' if good else ' FAILED'}", flush=True)


def sslscan(target):
    said = subprocess.run(["sslscan", "--xml=-", "--no-colour", "--show-certificate", target], capture_output=True, text=True).stdout
    test = xml.fromstring(said).find("ssltest")
    spoken = {f"{p.get('type')} {p.get('version')}" for p in test.findall("protocol") if p.get("enabled") == "1"}
    claim("TLS 1.2 and 1.3 and nothing older", spoken == {"tls 1.2", "tls 1.3"}, ", ".join(sorted(spoken)))
    ciphers = [(c.get("sslversion"), c.get("cipher")) for c in test.findall("cipher")]
    modern = all("GCM" in name or "CHACHA20" in name for _, name in ciphers)
    forward = all(version == "TLSv1.3" or name.startswith("ECDHE") for version, name in ciphers)
    claim("only authenticated ciphers with forward secrecy", ciphers and modern and forward,
          ", ".join(f"{name}" for _, name in ciphers))
    # At compression and fallback testssl.sh looks.
    claim("no renegotiation", test.find("renegotiation").get("supported") == "0")
    claim("no heartbleed", all(h.get("vulnerable") == "0" for h in test.findall("heartbleed")))
    groups = {g.get("name") for g in test.findall("group")}
    claim("key agreement", groups and not any(g.startswith(("sect", "secp1", "secp2")) and "256" not in g for g in groups), ", ".join(sorted(groups)))


def testssl(target, out):
    subprocess.run(
        ["testssl", "--quiet", "--color", "0", "--warnings", "off", "--jsonfile", out, "-p", "-s", "-f", "-P", "-S", "-h", "-U",
         target], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    with open(out) as file:
        findings = json.load(file)
    by_id = {finding["id"]: finding for finding in findings}
    for name, text in [
        ("fallback_SCSV", "a fallback is noticed (RFC 7507)"), ("secure_renego", "secure renegotiation only (RFC 5746)"), ("secure_client_renego", "none at a client's wish"),
        ("heartbleed", "heartbleed"), ("CCS", "CCS injection"), ("ticketbleed", "ticketbleed"), ("ROBOT", "ROBOT"),
        ("CRIME_TLS", "CRIME"), ("BREACH", "BREACH"), ("POODLE_SSL", "POODLE"), ("SWEET32", "SWEET32"), ("FREAK", "FREAK"),
        ("DROWN", "DROWN"), ("LOGJAM", "LOGJAM"), ("BEAST", "BEAST"), ("LUCKY13", "LUCKY13"), ("RC4", "RC4"),
        ("PFS", "forward secrecy"),
    ]:
        found = by_id.get(name)
        claim(text, found is not None and found["severity"] in ("OK", "INFO"), found["finding"] if found else "not looked at")
    worse = [finding for finding in findings if finding["severity"] not in ("OK", "INFO", "DEBUG")
             and not any(finding["id"].split(" ")[0] == known for known in OF_THE_DRILL | OF_PAGES)]
    claim(f"{len(findings)} findings of testssl.sh, none of them a complaint", not worse,
          "; ".join(f"{f['id']}: {f['severity']} {f['finding']}" for f in worse))


with Machine() as machine:
    port, admin = free_port(), free_port()
    certificate, key = machine.certificate()
    service = machine.service("http://127.0.0.1:1", port, admin, SPOTGATE_TLS_CERTIFICATE=certificate, SPOTGATE_TLS_KEY=key)
    print("#### sslscan\n")
    sslscan(f"127.0.0.1:{port}")
    print("\n#### testssl.sh\n")
    testssl(f"localhost:{port}", str(machine.directory / "testssl.json"))
    print(f"\nmemory {service.memory():.1f} MiB, descriptors {service.descriptors()}, failed {failed}")
sys.exit(1 if failed else 0)
