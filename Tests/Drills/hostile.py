"""Slow and hostile clients, with a healthy one measured beside each: hostile.py [NAME…].

In the environment: SECONDS, how long each attack lasts (12), SCALE, which part of the connections it takes (1), and
PATIENCE, what a healthy client's slowest hundredth may take in seconds (0.25, and 0.05 beside the attacks of the second
table). The end-to-end tests run a small form.

The healthy client comes from 127.0.0.2 and opens a connection for every second request; the others come from 127.0.0.1,
and from 127.0.0.3, which no rule trusts. An attack is survived if the healthy client loses nothing and stays quick,
memory and descriptors stay bounded, and everything the attack held is given back afterwards. Those of the second table
meet a service with the default limits, and SIGTERM comes while they last: the process has to be gone in time.
"""

import asyncio
import contextlib
import http.client
import multiprocessing
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time

from machine import Machine, free_port

# On two cores that the attack shares.
PATIENCE = float(os.environ.get("PATIENCE", "0.25"))
BESIDE = float(os.environ.get("PATIENCE", "0.05"))
# A little longer than a head may take and an answer may lie (`limits.header_seconds`, `limits.write_seconds`).
SECONDS = float(os.environ.get("SECONDS", "12"))
SCALE = float(os.environ.get("SCALE", "1"))
# `limits.request_deadline_seconds`, `drain_seconds` and `header_seconds` of the second table.
DEADLINE, DRAIN, HEADER = max(2.0, min(5.0, SECONDS / 2)), 2, 2
# What the pool of connections to ThoughtSpot may have grown by meanwhile (`upstream.max_connections`).
POOL = 64
HEAD = b"GET /token HTTP/1.1\r\nHost: s\r\nX-Forwarded-User: mallory\r\n"


class Healthy(threading.Thread):
    """Asks for tokens until it is stopped."""

    def __init__(self, port):
        super().__init__(daemon=True)
        self.port, self.over, self.times, self.failed = port, threading.Event(), [], []

    def run(self):
        connection = None
        while not self.over.wait(0.01):
            start = time.monotonic()
            try:
                connection = connection or http.client.HTTPConnection(
                    "127.0.0.1", self.port, timeout=10, source_address=("127.0.0.2", 0)
                )
                reused = connection.sock is not None
                connection.request("GET", "/token", headers={"X-Forwarded-User": "alice"})
                answer = connection.getresponse()
                if answer.status != 200 or len(answer.read()) < 20:
                    self.failed.append(answer.status)
                if reused:
                    connection.close()
                    connection = None
            except (OSError, http.client.HTTPException) as error:
                self.failed.append(repr(error))
                connection = None
            self.times.append(time.monotonic() - start)

    def stop(self):
        self.over.set()
        self.join()
        self.times.sort()
        return self

    def percentile(self, part):
        return self.times[min(len(self.times) - 1, int(len(self.times) * part))]


def slowhttptest(*arguments):
    def attack(port):
        command = [
            "slowhttptest",
            *arguments,
            "-c",
            "1000",
            "-r",
            "500",
            "-l",
            f"{SECONDS + 1:.0f}",
            "-p",
            "3",
            "-u",
            f"http://127.0.0.1:{port}/token",
        ]
        said = subprocess.run(command, capture_output=True, text=True).stdout
        if "service available:" in said and "NO" in said.rsplit("service available:", 1)[1].splitlines()[0]:
            sys.exit(1)

    return attack


def connections(port, count):
    """As many connections as there is room for."""
    opened = []
    for _ in range(count):
        with contextlib.suppress(OSError):
            opened.append(socket.create_connection(("127.0.0.1", port), 5))
    return opened


def half_open(port):
    """Heads that never end; the service closes them when their time is over."""
    held = connections(port, int(5000 * SCALE))
    for connection in held:
        with contextlib.suppress(OSError):
            connection.sendall(HEAD)
    time.sleep(SECONDS)


def silent(port):
    """Not even a first byte."""
    held = connections(port, int(5000 * SCALE))
    time.sleep(SECONDS)
    del held


def flood(port):
    """A new connection as soon as the last one stands, none closed, then again."""
    end = time.monotonic() + SECONDS
    held = []
    while time.monotonic() < end:
        held += connections(port, int(200 * SCALE))
        if len(held) > 9000:
            held = []


def churn(port):
    """Connect and reset at once."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        with contextlib.suppress(OSError):
            connection = socket.create_connection(("127.0.0.1", port), 5)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            connection.close()


def pipelined(port):
    """Requests without end on 20 connections, answers read as they come."""
    end = time.monotonic() + SECONDS
    requests = (HEAD + b"\r\n") * 500

    def one():
        while time.monotonic() < end:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 5) as connection:
                reader = threading.Thread(target=drain, args=(connection,), daemon=True)
                reader.start()
                while time.monotonic() < end:
                    connection.sendall(requests)

    def drain(connection):
        with contextlib.suppress(OSError):
            while connection.recv(1 << 20):
                pass

    threads = [threading.Thread(target=one) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def deaf(port):
    """200 connections that ask and ask and never read."""
    requests = (HEAD + b"\r\n") * 2000
    held = []
    for _ in range(int(200 * SCALE)):
        connection = socket.socket()
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        connection.connect(("127.0.0.1", port))
        connection.setblocking(False)
        held.append(connection)
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        for connection in held:
            with contextlib.suppress(OSError):
                connection.send(requests)
        time.sleep(0.05)


def trickle(port):
    """A byte a second of head, on 1,000 connections."""
    held = connections(port, int(1000 * SCALE))
    for byte in HEAD[: int(SECONDS)]:
        for connection in held:
            with contextlib.suppress(OSError):
                connection.send(bytes([byte]))
        time.sleep(1)


def garbage(port):
    """Octets that are no request, as fast as they are refused."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 5) as connection:
            connection.sendall(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\xff" * 500)
            connection.recv(4096)


ATTACKS = {
    "nobody": lambda port: time.sleep(SECONDS / 2),
    "slowhttptest -H, slow heads": slowhttptest("-H", "-i", "1", "-x", "24"),
    "slowhttptest -B, slow bodies": slowhttptest("-B", "-i", "1", "-s", "8192", "-x", "10"),
    "slowhttptest -R, ranges": slowhttptest("-R", "-a", "10", "-b", "3000"),
    "slowhttptest -X, slow reading": slowhttptest("-X", "-w", "10", "-y", "20", "-n", "5", "-z", "32", "-k", "3"),
    "5,000 half-open heads": half_open,
    "5,000 silent connections": silent,
    "connection flood of one peer": flood,
    "connect and reset": churn,
    "a byte a second on 1,000": trickle,
    "pipelined flood": pipelined,
    "200 that never read": deaf,
    "garbage": garbage,
}


def queues(port, connection):
    """Bytes the kernel holds for the client, and for the service, at the service's end of a connection (proc(5))."""
    wanted = re.compile(rf":{port:04X} \w+:{connection.getsockname()[1]:04X} \w\w (\w+):(\w+)")
    with open("/proc/net/tcp") as table:
        found = wanted.search(table.read())
    return (int(found.group(1), 16), int(found.group(2), 16)) if found else (0, 0)


def settled(port, connection):
    """The same once nothing has moved for a while."""
    before, still = queues(port, connection), 0
    for _ in range(200):
        time.sleep(0.01)
        now = queues(port, connection)
        still = still + 1 if now == before else 0
        if still == 4:
            break
        before = now
    return before


def unread(port):
    """A connection that asks and does not read its answers."""
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
    connection.bind(("127.0.0.1", 0))
    connection.connect(("127.0.0.1", port))
    return connection


LARGE = b"GET /x HTTP/1.1\r\nHost: s\r\nAccept: application/json\r\nX-Request-Id: " + b"r" * 64 + b"\r\n\r\n"
SMALL = b"GET /healthz HTTP/1.1\r\nHost: s\r\nX-Request-Id: r\r\n\r\n"


def is_stuck(port, connection):
    """Whether the service reads nothing more: what it has to send finds no room."""
    return queues(port, connection)[1] > 0 and settled(port, connection)[1] > 0


def ask_without_reading(port, batches, singles):
    """Requests in batches of 20, then one by one; gives the connection, and how many it took until nothing went on."""
    connection = unread(port)
    for number in range(batches):
        connection.sendall(LARGE * 20)
        time.sleep(0.003)
        if is_stuck(port, connection):
            return connection, number + 1
    settled(port, connection)
    for number in range(singles):
        connection.sendall(SMALL)
        time.sleep(0.003)
        if is_stuck(port, connection):
            return connection, number + 1
    return connection, None


def flood_after_408(port):
    """Answers unread until the kernel holds no more, half a request, its 408 in a queue, and then bytes without end."""
    _, batches = ask_without_reading(port, 100000, 0)
    batches -= 3
    _, singles = ask_without_reading(port, batches, 100000)
    # One request lies unread, and the answer to the one before it found no room: the last that fits is before these,
    # and for some of these connections the 408 does not.
    held = [ask_without_reading(port, batches, singles - 2 - number)[0] for number in range(6)]
    for connection in held:
        connection.sendall(b"GET /hea")
        connection.setblocking(False)
    time.sleep(HEADER + 0.3)
    end = time.monotonic() + SECONDS
    rubbish = b"x" * 65536
    while time.monotonic() < end:
        for connection in held:
            with contextlib.suppress(OSError):
                for _ in range(16):
                    connection.send(rubbish)
        time.sleep(0.001)


def slow_byte(port):
    """A signed-in user whose last byte comes when his request's deadline would be nearly over."""
    end = time.monotonic() + max(SECONDS, DEADLINE * 2)
    head = HEAD.replace(b"GET", b"POST") + b"Content-Length: 1\r\n\r\n"
    while time.monotonic() < end:
        held = connections(port, 18)
        for connection in held:
            connection.sendall(head)
        time.sleep(DEADLINE - 0.07)
        for connection in held:
            connection.sendall(b"x")
        for connection in held:
            connection.settimeout(5)
            # All of them were whole and in time.
            if not connection.recv(4096).startswith(b"HTTP/1.1 200 "):
                sys.exit(1)


def untrusted_flood(port):
    """As many connections as it can get from an address that no rule trusts."""
    end = time.monotonic() + SECONDS
    held = []
    while time.monotonic() < end:
        for _ in range(100):
            connection = socket.socket()
            connection.bind(("127.0.0.3", 0))
            connection.settimeout(1)
            with contextlib.suppress(OSError):
                connection.connect(("127.0.0.1", port))
                connection.sendall(HEAD.replace(b"GET", b"POST") + b"Content-Length: 60000\r\n\r\n" + b"x" * 20000)
            held.append(connection)
        held = held[-3000:]
        time.sleep(0.1)


def held_requests(port):
    """Every connection there is room for but a few, each with a large head, then with most of a large body."""
    head = HEAD + b"X-Long: " + b"v" * 30000
    posted = (
        HEAD.replace(b"GET", b"POST") + b"X-Long: " + b"v" * 20000 + b"\r\nContent-Length: 65536\r\n\r\n" + b"b" * 65000
    )
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        held = connections(port, int(1000 * SCALE))
        for index, connection in enumerate(held):
            connection.setblocking(False)
            rest = posted if index % 2 else head
            with contextlib.suppress(OSError):
                connection.send(rest)
        time.sleep(min(2, SECONDS))


class SlowFor(threading.Thread):
    """A relay in front of ThoughtSpot that is slow for one user alone."""

    def __init__(self, port, target, user=b"mallory", seconds=0.2):
        super().__init__(daemon=True)
        self.port, self.target, self.user, self.seconds = port, target, user, seconds

    def run(self):
        asyncio.run(self.serve())

    async def serve(self):
        server = await asyncio.start_server(self.relay, "127.0.0.1", self.port)
        await server.serve_forever()

    async def relay(self, reader, writer):
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self.target)

        async def pump(source, sink, slow):
            with contextlib.suppress(OSError):
                while data := await source.read(65536):
                    if slow and self.user in data:
                        await asyncio.sleep(self.seconds)
                    sink.write(data)
                    await sink.drain()
            sink.close()

        await asyncio.gather(pump(reader, far_writer, True), pump(far_reader, writer, False))


BESIDE_ATTACKS = {
    "bytes behind a queued 408": flood_after_408,
    "a last byte at the deadline": slow_byte,
    "flood of an untrusted address": untrusted_flood,
    "1,000 large requests half sent": held_requests,
}


def attack_beside(machine, name, attack, url):
    """A service of its own with the default limits; SIGTERM while the attack lasts. Whether it held."""
    port, admin = free_port(), free_port()
    service = machine.service(
        url,
        port,
        admin,
        SPOTGATE_IDENTITY_TRUSTED_PEERS="127.0.0.1,127.0.0.2",
        SPOTGATE_LIMITS_MAX_CONNECTIONS="1024",
        SPOTGATE_LIMITS_MAX_CONNECTIONS_PER_PEER="1024",
        SPOTGATE_LIMITS_HEADER_SECONDS=str(HEADER),
        SPOTGATE_LIMITS_WRITE_SECONDS="120",
        SPOTGATE_LIMITS_REQUEST_DEADLINE_SECONDS=str(DEADLINE),
        SPOTGATE_LIMITS_DRAIN_SECONDS=str(DRAIN),
        SPOTGATE_LOG_LEVEL="error",
    )
    healthy = Healthy(port)
    healthy.start()
    attacker = multiprocessing.Process(target=attack, args=(port,))
    attacker.start()
    memory, end = 0, time.monotonic() + SECONDS + (150 if attack is flood_after_408 else 0)
    while attacker.is_alive() and time.monotonic() < end:
        memory = max(memory, service.memory())
        attacker.join(0.05)
    # The one that counts its own answers is let finish.
    if attack is slow_byte:
        attacker.join(20)
    healthy.stop()
    began = time.monotonic()
    service.signal(signal.SIGTERM)
    with contextlib.suppress(subprocess.TimeoutExpired):
        service.process.wait(DRAIN + 10)
    gone = time.monotonic() - began
    fine = attacker.exitcode in (None, 0)
    attacker.kill()
    attacker.join()
    good = (
        fine
        and len(healthy.times) > 0
        and not healthy.failed
        and healthy.percentile(0.99) < BESIDE
        and memory < 64
        and service.process.poll() == 0
        and gone < DRAIN + 2
    )
    service.stop()
    print(
        f"| {name} | {len(healthy.times)} | {len(healthy.failed)} | {healthy.percentile(0.5) * 1000:.1f} |"
        f" {healthy.percentile(0.99) * 1000:.1f} | {healthy.times[-1] * 1000:.0f} | {memory:.1f} | {gone:.1f} |"
        f"{'' if good else ' FAILED'}",
        flush=True,
    )
    for error in healthy.failed[:3]:
        print(f"  {error}", file=sys.stderr)
    return good


if __name__ == "__main__":
    failed = 0
    with Machine() as machine:
        sandbox_port, port, admin = (free_port() for _ in range(3))
        machine.sandbox(sandbox_port)
        # A peer may hold 6,000 of 8,000: an attacker cannot take what others need.
        service = machine.service(
            f"http://127.0.0.1:{sandbox_port}",
            port,
            admin,
            SPOTGATE_IDENTITY_TRUSTED_PEERS="127.0.0.1,127.0.0.2",
            SPOTGATE_LIMITS_MAX_CONNECTIONS="8000",
            SPOTGATE_LIMITS_MAX_CONNECTIONS_PER_PEER="6000",
            SPOTGATE_LIMITS_HEADER_SECONDS=f"{SECONDS - 2:.0f}",
            SPOTGATE_LIMITS_WRITE_SECONDS=f"{SECONDS - 2:.0f}",
            SPOTGATE_LOG_LEVEL="error",
        )
        chosen = [
            name for name in [*ATTACKS, *BESIDE_ATTACKS] if not sys.argv[1:] or any(w in name for w in sys.argv[1:])
        ]
        if any(name in ATTACKS for name in chosen):
            print(
                "| attack | asked | lost | p50 ms | p99 ms | slowest ms | descriptors | resident MiB | CPU s | after |"
            )
            print("|---|---|---|---|---|---|---|---|---|---|")
        for name, attack in ATTACKS.items():
            if name not in chosen:
                continue
            before, cpu = service.descriptors(), service.cpu()
            healthy = Healthy(port)
            healthy.start()
            attacker = multiprocessing.Process(target=attack, args=(port,))
            attacker.start()
            most, memory = 0, 0
            while attacker.is_alive():
                most, memory = (max(most, service.descriptors()), max(memory, service.memory()))
                attacker.join(0.2)
            healthy.stop()
            cpu = service.cpu() - cpu
            rest = time.monotonic()
            while service.descriptors() > before + POOL and time.monotonic() - rest < 30:
                time.sleep(0.1)
            rest = time.monotonic() - rest
            good = (
                not healthy.failed
                and healthy.percentile(0.99) < PATIENCE
                and attacker.exitcode == 0
                and most < 6300
                and service.descriptors() <= before + POOL
                and memory < 64
            )
            failed += not good
            print(
                f"| {name} | {len(healthy.times)} | {len(healthy.failed)} | {healthy.percentile(0.5) * 1000:.1f} |"
                f" {healthy.percentile(0.99) * 1000:.1f} | {healthy.times[-1] * 1000:.0f} | {most} | {memory:.1f} |"
                f" {cpu:.1f} | {service.descriptors()} after {rest:.1f} s |{'' if good else ' FAILED'}",
                flush=True,
            )
            for error in healthy.failed[:3]:
                print(f"  {error}", file=sys.stderr)
        service.stop()
        if any(name in BESIDE_ATTACKS for name in chosen):
            relay = SlowFor(free_port(), sandbox_port)
            relay.start()
            print("\n| attack | asked | lost | p50 ms | p99 ms | slowest ms | resident MiB | gone after SIGTERM, s |")
            print("|---|---|---|---|---|---|---|---|")
        for name, attack in BESIDE_ATTACKS.items():
            if name in chosen:
                failed += not attack_beside(machine, name, attack, f"http://127.0.0.1:{relay.port}")
        print(f"\nfailed {failed}")
    sys.exit(1 if failed else 0)
