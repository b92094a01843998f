"""Prints what a token costs beside what others cost for the same work, all on this machine, in turn.

bench.py [--check] [SECONDS] [ROUNDS] [SECTION…]: every figure is a median over the rounds; the load is wrk on the same
machine. --check also holds the ratios against thresholds.json and ends with 1 if one has become worse.
"""

import json
import pathlib
import re
import statistics
import subprocess
import sys
import time
import urllib.parse
import urllib.request

import peers
from machine import PASSWORD, Machine, ask, free_port

SECONDS = 5
ROUNDS = 3
# Every ratio to a peer and every size that was measured, by the name it has in thresholds.json.
FOUND = {}

V1 = "/callosum/v1/tspublic/v1"
MINT = f"{V1}/session/auth/token"
TOKEN = "Y29uc3RhbnQtdG9rZW4tb2YtdGhlLWJlbmNoOjE3MzI0MDAwMDA" * 2


def recorded_user(machine):
    """What the sandbox says of alice, as nginx's configuration can hold it."""
    port = free_port()
    sandbox = machine.sandbox(port)
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
    opener.addheaders = [("X-Requested-By", "ThoughtSpot")]

    def call(path, **form):
        data = urllib.parse.urlencode(form).encode() if form else None
        return opener.open(f"http://127.0.0.1:{port}{V1}/{path}", data).read().decode()

    call("session/login", username="service", password=PASSWORD)
    call("user", name="alice", password="Not-a-secret-1!", displayname="alice", usertype="LOCAL_USER")
    user = call("user/?name=alice")
    sandbox.stop()
    return user.replace("'", "\\'").replace("$", "")


def upstream(machine):
    """A ThoughtSpot that always says the same: nginx, one worker, keep-alive."""
    port = free_port()
    user = recorded_user(machine)
    process = machine.nginx(
        port,
        f"""
        server {{
            listen 127.0.0.1:{port} backlog=4096; default_type application/json;
            location = {V1}/session/login {{ add_header Set-Cookie "JSESSIONID=bench; Path=/"; return 204; }}
            location = {MINT} {{ default_type text/plain; return 200 "{TOKEN}"; }}
            location ~ ^{V1}/user/?$ {{ return 200 '{user}'; }}
            location / {{ return 200 '{{}}'; }}
        }}
    """,
        workers=1,
    )
    return port, process


def wrk(url, connections, script=None, threads=2, seconds=None):
    """Requests a second, p50 and p99 in ms, count, and failures, as wrk saw them."""
    command = ["wrk", f"-t{threads}", f"-c{connections}", f"-d{seconds or SECONDS}s", "--latency", "--timeout", "10s"]
    command += ["-s", script] if script else []
    text = subprocess.run([*command, "-H", "X-Forwarded-User: alice", url], capture_output=True, text=True).stdout

    def duration(name):
        value, unit = re.search(rf"{name}\s+([\d.]+)(us|ms|s)\b", text).groups()
        return float(value) * {"us": 0.001, "ms": 1, "s": 1000}[unit]

    failed = re.search(r"Non-2xx or 3xx responses: (\d+)", text)
    errors = re.search(r"Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)", text)
    return {
        "rate": float(re.search(r"Requests/sec:\s+([\d.]+)", text).group(1)),
        "p50": duration("50%"),
        "p99": duration("99%"),
        "count": int(re.search(r"(\d+) requests in", text).group(1)),
        "failed": (int(failed.group(1)) if failed else 0) + (sum(map(int, errors.groups())) if errors else 0),
    }


def measure(process, url, connections, **options):
    before = process.cpu()
    result = wrk(url, connections, **options)
    result["cpu"] = (process.cpu() - before) / result["count"] * 10_000
    result["memory"] = process.memory()
    return result


def medians(rounds):
    return {key: statistics.median(result[key] for result in rounds) for key in rounds[0]}


def alternate(contenders, connections, **options):
    """Every contender in turn, ROUNDS times, after a short warm-up each; medians by name."""
    for _, url in contenders.values():
        wrk(url, connections, seconds=1, **options)
    rounds = {name: [] for name in contenders}
    for _ in range(ROUNDS):
        for name, (process, url) in contenders.items():
            rounds[name].append(measure(process, url, connections, **options))
    return {name: medians(results) for name, results in rounds.items()}


def table(title, results):
    print(f"\n### {title}\n")
    print("| | requests/s | p50 ms | p99 ms | CPU-s per 10,000 | resident MiB | failed |")
    print("|---|---|---|---|---|---|---|")
    for name, r in results.items():
        print(
            f"| {name} | {r['rate']:,.0f} | {r['p50']:.2f} | {r['p99']:.2f} | {r['cpu']:.3f} | {r['memory']:.1f} |"
            f" {r['failed']:.0f} |"
        )
    ours = results["spotgate"]
    print()
    for name, other in results.items():
        if name == "spotgate":
            continue
        ratios = {figure: ours[key] / other[key] for figure, key in (("CPU", "cpu"), ("rate", "rate"), ("p99", "p99"))}
        for figure, ratio in ratios.items():
            FOUND[f"{title}: {figure} against {name}"] = ratio
        print(f"spotgate against {name}: " + ", ".join(f"{figure} {ratio:.2f} ×" for figure, ratio in ratios.items()))


def tokens():
    """The whole service against a bare nginx proxy_pass: one upstream POST for every request."""
    for connections in (16, 256):
        with Machine() as machine:
            up, _ = upstream(machine)
            port, admin = free_port(), free_port()
            service = machine.service(f"http://127.0.0.1:{up}", port, admin)
            time.sleep(1)
            idle = service.memory()
            status, body, _ = ask(port, "alice")
            if status != 200:
                raise SystemExit(f"the service answered {status}: {service.log.read_text()[-1500:]}")
            nginx, proxied = peers.nginx(machine, f"http://127.0.0.1:{up}", MINT)
            results = alternate(
                {
                    "spotgate": (service, f"http://127.0.0.1:{port}/token"),
                    "nginx proxy_pass": (nginx, f"http://127.0.0.1:{proxied}/token"),
                },
                connections,
            )
            table(f"Tokens, {connections} connections", results)
            FOUND["MiB at rest"] = idle
            FOUND[f"MiB at {connections} connections"] = results["spotgate"]["memory"]
            print(f"at rest, a second after the start: {idle:.1f} MiB")


def tls():
    """TLS kept alive, and one handshake a request, against nginx with the same certificate."""
    with Machine() as machine:
        up, _ = upstream(machine)
        certificate, key = machine.certificate()
        port, admin = free_port(), free_port()
        service = machine.service(
            f"http://127.0.0.1:{up}", port, admin, SPOTGATE_TLS_CERTIFICATE=certificate, SPOTGATE_TLS_KEY=key
        )
        # Debian's default stops at TLS 1.2, which is another handshake.
        nginx, proxied = peers.nginx(
            machine,
            f"http://127.0.0.1:{up}",
            MINT,
            server=f"ssl_certificate {certificate}; ssl_certificate_key {key}; ssl_protocols TLSv1.2 TLSv1.3;",
        )
        contenders = {
            "spotgate": (service, f"https://127.0.0.1:{port}/token"),
            "nginx proxy_pass": (nginx, f"https://127.0.0.1:{proxied}/token"),
        }
        table("TLS kept alive, 16 connections", alternate(contenders, 16))
        close = machine.write("close.lua", 'wrk.headers["Connection"] = "close"\n')
        table("One TLS handshake a request, 16 connections", alternate(contenders, 16, script=close))


def start():
    """From exec to the first accepted connection."""
    times = []
    with Machine() as machine:
        up, _ = upstream(machine)
        for _ in range(15):
            service = machine.service(f"http://127.0.0.1:{up}", free_port(), free_port())
            times.append(service.ready_after * 1000)
            service.stop()
    FOUND["ms from start to ready"] = statistics.median(times)
    print(
        f"\n### Start to ready\n\nmedian {statistics.median(times):.1f} ms, slowest {max(times):.1f} ms of {len(times)}"
    )


def idle():
    """What ten thousand quiet keep-alive connections cost."""
    import resource
    import socket

    resource.setrlimit(resource.RLIMIT_NOFILE, (20_000, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
    with Machine() as machine:
        up, _ = upstream(machine)
        port, admin = free_port(), free_port()
        service = machine.service(
            f"http://127.0.0.1:{up}",
            port,
            admin,
            SPOTGATE_LIMITS_IDLE_SECONDS="300",
            SPOTGATE_LIMITS_HEADER_SECONDS="300",
        )
        ask(port, "alice")
        before = service.memory()
        connections = []
        for _ in range(10_000):
            connection = socket.create_connection(("127.0.0.1", port))
            connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: s\r\n\r\n")
            connection.recv(4096)
            connections.append(connection)
        after = service.memory()
        status, _, _ = ask(port, "alice")
        FOUND["KiB for an idle connection"] = (after - before) * 1024 / 10_000
        print(
            f"\n### 10,000 idle keep-alive connections\n\n{before:.1f} MiB before, {after:.1f} MiB with them:"
            f" {(after - before) * 1024 / 10_000:.2f} KiB each; a token meanwhile: {status}"
        )
        for connection in connections:
            connection.close()


def newcomers():
    """The first token of a new user, and ten thousand new users at once, against the sandbox."""
    with Machine() as machine:
        sandbox, port, admin = free_port(), free_port(), free_port()
        machine.sandbox(sandbox)
        machine.service(
            f"http://127.0.0.1:{sandbox}",
            port,
            admin,
            SPOTGATE_PROVISIONING_GROUPS_ALLOW="sales",
            SPOTGATE_PROVISIONING_GROUPS_CREATE="true",
        )
        times = []
        for number in range(50):
            start = time.monotonic()
            status, _, _ = ask(port, f"first{number}", headers={"X-Forwarded-Groups": "sales"})
            times.append((time.monotonic() - start) * 1000)
            assert status == 200, status
        print(
            f"\n### First token of a new user, with a group\n\nmedian {statistics.median(times):.2f} ms,"
            f" p98 {sorted(times)[48]:.2f} ms"
        )
        script = machine.write(
            "storm.lua",
            """
            local thread = 0
            function setup(t) t:set("id", thread); thread = thread + 1 end
            function init() n = 0 end
            function request()
                n = n + 1
                return wrk.format("GET", "/token", {["X-Forwarded-User"] = "storm" .. id .. "x" .. n})
            end
        """,
        )
        result = wrk(f"http://127.0.0.1:{port}/token", 256, script=script, seconds=10)
        print(
            f"login storm: {result['count']:,} new users in 10 s, p99 {result['p99']:.0f} ms, {result['failed']} failed"
        )


def others():
    """The same request by others: the vendor's Python library, Node, and a proxy in Go."""
    with Machine() as machine:
        up, _ = upstream(machine)
        port, admin = free_port(), free_port()
        service = machine.service(f"http://127.0.0.1:{up}", port, admin)
        contenders = {"spotgate": (service, port)}
        for name, start in (
            ("Flask + gunicorn + vendor's library", peers.flask),
            ("Node", peers.node),
            ("Caddy reverse_proxy", peers.caddy),
        ):
            contenders[name] = start(machine, f"http://127.0.0.1:{up}", MINT)
        table(
            "Others for the same request, 16 connections",
            alternate(
                {name: (process, f"http://127.0.0.1:{place}/token") for name, (process, place) in contenders.items()},
                16,
            ),
        )


def worse():
    """Which thresholds were passed, a line each; what was not measured is not judged."""
    thresholds = json.loads((pathlib.Path(__file__).parent / "thresholds.json").read_text())
    for name, limit in thresholds.items():
        found = FOUND.get(name)
        if found is not None and (found > limit.get("at_most", found) or found < limit.get("at_least", found)):
            yield f"{name}: {found:.2f}, and {json.dumps(limit)} is the threshold"


def main(*arguments):
    global SECONDS, ROUNDS
    numbers = [int(argument) for argument in arguments if argument.isdigit()]
    sections = [argument for argument in arguments if argument.isidentifier()]
    SECONDS, ROUNDS = (numbers + [SECONDS, ROUNDS][len(numbers) :])[:2]
    print(
        f"wrk, {SECONDS} s a run, medians of {ROUNDS} rounds in turn; CPU is user and system time of the server alone."
    )
    for section in (tokens, tls, start, idle, newcomers, others):
        if not sections or section.__name__ in sections:
            section()
    if "--check" in arguments:
        passed = list(worse())
        print("\n".join(["", *passed]) if passed else "\nno threshold is passed")
        return 1 if passed else 0
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
