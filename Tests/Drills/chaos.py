"""Faults between the service and ThoughtSpot: for each, the code the caller gets, after how long, and what it cost.

A proxy stands between the service and the sandbox and does, on command, what networks do. Afterwards the next request
must succeed: that is the proof that nothing was lost. DOWN=seconds in the environment is how long ThoughtSpot stays
away at the end (60).
"""

import asyncio
import os
import re
import signal
import sys
import threading
import time

from machine import Machine, ask, free_port

DOWN = float(os.environ.get("DOWN", "60"))


class Network:
    """Forwards bytes, or does worse."""

    def __init__(self, port, target):
        self.port, self.target, self.fault = port, target, None
        self.loop = asyncio.new_event_loop()
        self.open, self.count = set(), 0
        threading.Thread(target=self.loop.run_forever, daemon=True).start()
        asyncio.run_coroutine_threadsafe(self.listen(), self.loop).result()

    async def listen(self):
        self.server = await asyncio.start_server(self.serve, "127.0.0.1", self.port)

    def set(self, fault):
        self.fault = fault
        self.loop.call_soon_threadsafe(self.drop)

    def drop(self):
        """Connections of an earlier fault do not survive it."""
        for writer in self.open:
            writer.transport.abort()
        self.open.clear()

    def listening(self, wanted):
        async def change():
            if wanted:
                await self.listen()
            else:
                self.server.close()

        asyncio.run_coroutine_threadsafe(change(), self.loop).result()

    async def serve(self, reader, writer):
        self.open.add(writer)
        self.count += 1
        fault = self.fault
        try:
            if fault == "reset at once":
                return writer.transport.abort()
            if fault == "blackhole":
                return await asyncio.sleep(60)
            up_reader, up_writer = await asyncio.open_connection("127.0.0.1", self.target)
            self.open.add(up_writer)
            await asyncio.gather(
                self.copy(reader, up_writer, None), self.copy(up_reader, writer, fault), return_exceptions=True
            )
        except OSError:
            writer.transport.abort()

    async def copy(self, reader, writer, fault):
        while data := await reader.read(65536):
            if fault == "delay of 0.5 s":
                await asyncio.sleep(0.5)
            elif fault == "cut in the head":
                writer.write(data[:20])
                await writer.drain()
                return writer.transport.abort()
            elif fault == "cut in the body":
                writer.write(data[:-4])
                await writer.drain()
                return writer.close()
            elif fault == "corrupt status line":
                data = b"HTTP/9.9 OOPS" + data[13:]
            elif fault == "corrupt length":
                data = data.replace(b"Content-Length: ", b"Content-Length: 9x").replace(
                    b"content-length: ", b"content-length: 9x"
                )
            elif fault == "half-close":
                return writer.write_eof()
            elif fault == "one byte at a time":
                for byte in data:
                    writer.write(bytes([byte]))
                    await writer.drain()
                continue
            writer.write(data)
            await writer.drain()
        writer.write_eof()


def circuit(admin):
    """The breaker's state by the metrics, and what /readyz says."""
    page = ask(admin, None, "/metrics")[1].decode()
    return int(re.search(r"^spotgate_upstream_circuit_state (\d)", page, re.M).group(1)), ask(admin, None, "/readyz")[0]


def attempt(port, user, **more):
    start = time.monotonic()
    try:
        status, _, fields = ask(port, user, **more)
        said = f"{status} {fields.get('Spotgate-Error') or 'token'}"
    except OSError as error:
        said = repr(error)
    return said, time.monotonic() - start


FAULTS = [
    ("none", "200"),
    ("delay of 0.5 s", "200"),
    ("one byte at a time", "200"),
    ("reset at once", "503"),
    ("cut in the head", "50"),
    ("cut in the body", "50"),
    ("corrupt status line", "502"),
    ("corrupt length", "502"),
    ("half-close", "50"),
    ("blackhole", "504"),
    ("nobody listens", "503"),
]

failed = 0
with Machine() as machine:
    sandbox_port, port, admin, middle = (free_port() for _ in range(4))
    sandbox = machine.sandbox(sandbox_port)
    network = Network(middle, sandbox_port)
    service = machine.service(f"http://127.0.0.1:{middle}", port, admin, SPOTGATE_LIMITS_REQUEST_DEADLINE_SECONDS="2")
    print("| fault | the caller gets | after s | next request |")
    print("|---|---|---|---|")

    def report(name, said, seconds, wanted):
        """The line of one fault, once the circuit breaker has let the next request through again."""
        global failed
        healed = time.monotonic()
        while (after := attempt(port, "alice"))[0] != "200 token" and time.monotonic() - healed < 20:
            time.sleep(0.2)
        recovery = time.monotonic() - healed
        good = said.startswith(wanted) and seconds < 3 and after[0] == "200 token"
        failed += not good
        print(
            f"| {name} | {said} | {seconds:.2f} | {after[0]} after {recovery:.1f} s |{'' if good else ' FAILED'}",
            flush=True,
        )

    assert attempt(port, "alice")[0] == "200 token", service.log.read_text()[-2000:]
    for fault, wanted in FAULTS:
        if fault == "nobody listens":
            network.listening(False)
        network.set(fault)
        time.sleep(0.1)
        said, seconds = attempt(port, "alice")
        if fault == "nobody listens":
            network.listening(True)
        network.set(None)
        time.sleep(0.1)
        report(fault, said, seconds, wanted)

    sandbox.halt()
    said, seconds = attempt(port, "alice")
    sandbox.signal(signal.SIGCONT)
    report("ThoughtSpot stopped (SIGSTOP)", said, seconds, "504")

    # Down for longer than the circuit breaker's patience: refusals become quick, and end by themselves.
    network.set("reset at once")
    begun, slowest, asked, connections, seen = time.monotonic(), 0, 0, network.count, []
    while time.monotonic() - begun < DOWN:
        said, seconds = attempt(port, f"user{asked % 5}")
        slowest, asked = max(slowest, seconds), asked + 1
        look = circuit(admin)
        if not seen or seen[-1][1:] != look:
            seen.append((time.monotonic() - begun, *look))
        time.sleep(0.05)
    tried = network.count - connections
    network.set(None)
    report(f"down for {DOWN:.0f} s, {asked} requests", said, slowest, "503")
    opened = next((at for at, state, _ in seen if state == 2), None)
    told_open = sum(1 for _, state, ready in seen if state == 2 and ready == 200)
    words, told, end = ("ThoughtSpot does not answer", "ThoughtSpot answers again"), (), time.monotonic() + 5
    # Log lines are written a moment later.
    while told[:1] != told[1:] or not told:
        log = service.log.read_text()
        told = tuple(log.count(word) for word in words)
        if time.monotonic() > end:
            break
    state, ready = circuit(admin)
    good = opened is not None and opened < 3 and told_open and tried < 10 + DOWN / 4 and (state, ready) == (0, 200)
    good = good and told[0] == told[1] > 0
    failed += not good
    print(
        f"\ncircuit breaker: open after {opened or 0:.1f} s and {tried} connections in {DOWN:.0f} s; while it was open"
        f" the metric said 2 and /readyz 200, afterwards {state} and {ready}; opened {told[0]} times by the log of the"
        f" whole drill, closed {told[1]} times{'' if good else ' FAILED'}"
    )
    print(f"\nmemory {service.memory():.1f} MiB, descriptors {service.descriptors()}, failed {failed}")
sys.exit(1 if failed else 0)
