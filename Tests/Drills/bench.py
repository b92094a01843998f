"""Prints what a token costs beside what others cost for the same work, all on this machine, in turn.

bench.py [SECONDS] [ROUNDS] [SECTION…]: every figure is a median over the rounds; the load is wrk on the same machine.
"""

import re
import statistics
import subprocess
import sys
import time
import urllib.parse
import urllib.request

from machine import KEY, PASSWORD, ROOT, Machine, ask, free_port

SECONDS = 5
ROUNDS = 3

V1 = "/callosum/v1/tspublic/v1"
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
    process = machine.nginx(port, f"""
        server {{
            listen 127.0.0.1:{port} backlog=4096; default_type application/json;
            location = {V1}/session/login {{ add_header Set-Cookie "JSESSIONID=bench; Path=/"; return 204; }}
            location = {V1}/session/auth/token {{ default_type text/plain; return 200 "{TOKEN}"; }}
            location ~ ^{V1}/user/?$ {{ return 200 '{user}'; }}
            location / {{ return 200 '{{}}'; }}
        }}
    """, workers=1)
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
        "p50": duration("50%"), "p99": duration("99%"),
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
    for process, url in contenders.values():
        wrk(url, connections, seconds=1, **options)
    rounds = {name: [] for name in contenders}
    for _ in range(ROUNDS):
        for name, (process, url) in contenders.items():
            rounds[name].append(measure(process, url, connections, **options))
    return {name: medians(results) for name, results in rounds.items()}


def table(title, results, reference):
    print(f"\n### {title}\n")
    print("| | requests/s | p50 ms | p99 ms | CPU-s per 10,000 | resident MiB | failed |")
    print("|---|---|---|---|---|---|---|")
    for name, r in results.items():
        print(f"| {name} | {r['rate']:,.0f} | {r['p50']:.2f} | {r['p99']:.2f} | {r['cpu']:.3f} | {r['memory']:.1f} |"
              f" {r['failed']:.0f} |")
    ours = results["spotgate"]
    other = results[reference]
    print(f"\nspotgate against {reference}: CPU {ours['cpu'] / other['cpu']:.2f} ×, rate"
          f" {ours['rate'] / other['rate']:.2f} ×, p99 {ours['p99'] / other['p99']:.2f} ×")


def proxy(machine, up, listen="", server=""):
    """nginx making the same POST for every request, and nothing else."""
    port = free_port()
    process = machine.nginx(port, f"""
        upstream up {{ server 127.0.0.1:{up}; keepalive 256; }}
        {listen}
        server {{
            listen 127.0.0.1:{port} {'ssl' if server else ''} backlog=4096; {server}
            location = /token {{
                proxy_pass http://up{V1}/session/auth/token; proxy_http_version 1.1;
                proxy_method POST; proxy_set_header Connection "";
                proxy_set_header Content-Type application/x-www-form-urlencoded;
                proxy_set_body "secret_key={KEY}&username=$http_x_forwarded_user&access_level=FULL";
            }}
        }}
    """)
    return process, port


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
            nginx, proxied = proxy(machine, up)
            results = alternate({
                "spotgate": (service, f"http://127.0.0.1:{port}/token"),
                "nginx proxy_pass": (nginx, f"http://127.0.0.1:{proxied}/token"),
            }, connections)
            table(f"Tokens, {connections} connections", results, "nginx proxy_pass")
            print(f"idle after start: {idle:.1f} MiB")


def tls():
    """TLS kept alive, and one handshake a request, against nginx with the same certificate."""
    with Machine() as machine:
        up, _ = upstream(machine)
        certificate, key = machine.certificate()
        port, admin = free_port(), free_port()
        service = machine.service(
            f"http://127.0.0.1:{up}", port, admin, SPOTGATE_TLS_CERTIFICATE=certificate, SPOTGATE_TLS_KEY=key)
        nginx, proxied = proxy(machine, up, server=f"ssl_certificate {certificate}; ssl_certificate_key {key};"
                               " ssl_protocols TLSv1.2 TLSv1.3;")
        contenders = {
            "spotgate": (service, f"https://127.0.0.1:{port}/token"),
            "nginx proxy_pass": (nginx, f"https://127.0.0.1:{proxied}/token"),
        }
        table("TLS kept alive, 16 connections", alternate(contenders, 16), "nginx proxy_pass")
        close = machine.write("close.lua", 'wrk.headers["Connection"] = "close"\n')
        table("One TLS handshake a request, 16 connections", alternate(contenders, 16, script=close), "nginx proxy_pass")


def start():
    """From exec to the first accepted connection."""
    times = []
    with Machine() as machine:
        up, _ = upstream(machine)
        for _ in range(15):
            service = machine.service(f"http://127.0.0.1:{up}", free_port(), free_port())
            times.append(service.ready_after * 1000)
            service.stop()
    print(f"\n### Start to ready\n\nmedian {statistics.median(times):.1f} ms, slowest {max(times):.1f} ms of {len(times)}")


def idle():
    """What ten thousand quiet keep-alive connections cost."""
    import resource
    import socket

    resource.setrlimit(resource.RLIMIT_NOFILE, (20_000, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
    with Machine() as machine:
        up, _ = upstream(machine)
        port, admin = free_port(), free_port()
        service = machine.service(
            f"http://127.0.0.1:{up}", port, admin, SPOTGATE_LIMITS_IDLE_SECONDS="300", SPOTGATE_LIMITS_HEADER_SECONDS="300")
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
        print(f"\n### 10,000 idle keep-alive connections\n\n{before:.1f} MiB before, {after:.1f} MiB with them:"
              f" {(after - before) * 1024 / 10_000:.2f} KiB each; a token meanwhile: {status}")
        for connection in connections:
            connection.close()


def newcomers():
    """The first token of a new user, and ten thousand new users at once, against the sandbox."""
    with Machine() as machine:
        sandbox, port, admin = free_port(), free_port(), free_port()
        machine.sandbox(sandbox)
        machine.service(f"http://127.0.0.1:{sandbox}", port, admin,
                        SPOTGATE_PROVISIONING_GROUPS_ALLOW="sales", SPOTGATE_PROVISIONING_GROUPS_CREATE="true")
        times = []
        for number in range(50):
            start = time.monotonic()
            status, _, _ = ask(port, f"first{number}", headers={"X-Forwarded-Groups": "sales"})
            times.append((time.monotonic() - start) * 1000)
            assert status == 200, status
        print(f"\n### First token of a new user, with a group\n\nmedian {statistics.median(times):.2f} ms,"
              f" p98 {sorted(times)[48]:.2f} ms")
        script = machine.write("storm.lua", """
            local thread = 0
            function setup(t) t:set("id", thread); thread = thread + 1 end
            function init() n = 0 end
            function request()
                n = n + 1
                return wrk.format("GET", "/token", {["X-Forwarded-User"] = "storm" .. id .. "x" .. n})
            end
        """)
        result = wrk(f"http://127.0.0.1:{port}/token", 256, script=script, seconds=10)
        print(f"login storm: {result['count']:,} new users in 10 s, p99 {result['p99']:.0f} ms, {result['failed']} failed")


def others():
    """The vendor's Python library under Flask and gunicorn, and Caddy, for the same request."""
    with Machine() as machine:
        up, _ = upstream(machine)
        port, admin, flask, caddy = (free_port() for _ in range(4))
        service = machine.service(f"http://127.0.0.1:{up}", port, admin)
        machine.write("app.py", f"""
from flask import Flask, Response, request
from thoughtspot_rest_api_v1 import TSRestApiV1

app = Flask(__name__)
client = TSRestApiV1(server_url="http://127.0.0.1:{up}")


@app.get("/token")
def token():
    answer = client.session_auth_token(secret_key="{KEY}", username=request.headers["X-Forwarded-User"])
    return Response(answer, content_type="text/plain")
""")
        gunicorn = machine.start([str(ROOT / ".venv/bin/gunicorn"), "--workers", "2", "--threads", "8", "--chdir",
                                  str(machine.directory), "--bind", f"127.0.0.1:{flask}", "app:app"])
        gunicorn.wait_for(flask)
        site = machine.write("Caddyfile", f"""{{
    admin off
    auto_https off
}}
http://127.0.0.1:{caddy} {{
    rewrite * {V1}/session/auth/token
    reverse_proxy 127.0.0.1:{up}
}}
""")
        proxying = machine.start(["caddy", "run", "--config", site, "--adapter", "caddyfile"])
        proxying.wait_for(caddy)
        table("Others for the same request, 16 connections", alternate({
            "spotgate": (service, f"http://127.0.0.1:{port}/token"),
            "Flask + gunicorn + vendor's library": (gunicorn, f"http://127.0.0.1:{flask}/token"),
            "Caddy reverse_proxy": (proxying, f"http://127.0.0.1:{caddy}/token"),
        }, 16), "Flask + gunicorn + vendor's library")


def main(seconds=SECONDS, rounds=ROUNDS, *sections):
    global SECONDS, ROUNDS
    SECONDS, ROUNDS = int(seconds), int(rounds)
    print(f"wrk, {SECONDS} s a run, medians of {ROUNDS} rounds in turn; CPU is user and system time of the server alone.")
    for section in (tokens, tls, start, idle, newcomers, others):
        if not sections or section.__name__ in sections:
            section()


if __name__ == "__main__":
    main(*sys.argv[1:])
