"""Slow and hostile clients, with a healthy one measured beside each: hostile.py [NAME…].

In the environment: SECONDS, how long each attack lasts (12), SCALE, which part of the connections it takes (1), and
PATIENCE, what a healthy client's slowest hundredth may take in seconds (0.25). The end-to-end tests run a small form.

The healthy client comes from 127.0.0.2 and opens a connection for every second request; the others come from 127.0.0.1.
An attack is survived if the healthy client loses nothing and stays quick, memory and descriptors stay bounded, and
everything the attack held is given back afterwards.
"""

import contextlib
import http.client
import multiprocessing
import os
import socket
import subprocess
import sys
import threading
import time

from machine import Machine, free_port

# On two cores that the attack shares.
PATIENCE = float(os.environ.get("PATIENCE", "0.25"))
# A little longer than a head may take and an answer may lie (`limits.header_seconds`, `limits.write_seconds`).
SECONDS = float(os.environ.get("SECONDS", "12"))
SCALE = float(os.environ.get("SCALE", "1"))
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
        print("| attack | asked | lost | p50 ms | p99 ms | slowest ms | descriptors | resident MiB | CPU s | after |")
        print("|---|---|---|---|---|---|---|---|---|---|")
        for name, attack in ATTACKS.items():
            if sys.argv[1:] and not any(word in name for word in sys.argv[1:]):
                continue
            before, cpu = service.descriptors(), service.cpu()
            healthy = Healthy(port)
            healthy.start()
            attacker = multiprocessing.Process(target=attack, args=(port,))
            attacker.start()
            most, memory = 0, 0
            while attacker.is_alive():
                most, memory = max(most, service.descriptors()), max(memory, service.memory())
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
        print(f"\nfailed {failed}")
    sys.exit(1 if failed else 0)
