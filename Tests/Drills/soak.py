"""Two million tokens with reloads and a stopping ThoughtSpot on the way: soak.py [TOKENS].

Prints memory, descriptors, threads and latency as it goes, and fails when they are not flat or a request was lost.
"""

import os
import signal
import sys
import threading
import time

from bench import upstream, wrk
from machine import Machine, ask, free_port

TOKENS = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000_000
CONNECTIONS = 64


def trouble(service, stalled, over):
    """A reload every second, and every five seconds a ThoughtSpot that stands still for half of one."""
    beat = 0
    while not over.wait(1):
        beat += 1
        service.signal(signal.SIGHUP)
        if beat % 5 == 0:
            for pid in stalled.pids():
                os.kill(pid, signal.SIGSTOP)
            time.sleep(0.5)
            for pid in stalled.pids():
                os.kill(pid, signal.SIGCONT)


with Machine() as machine:
    up, nginx = upstream(machine)
    port, admin = free_port(), free_port()
    service = machine.service(f"http://127.0.0.1:{up}", port, admin, SPOTGATE_LOG_LEVEL="warning")
    assert ask(port, "alice")[0] == 200
    over = threading.Event()
    thread = threading.Thread(target=trouble, args=(service, nginx, over))
    thread.start()
    print("| tokens | requests/s | p50 ms | p99 ms | resident MiB | descriptors | threads | failed |")
    print("|---|---|---|---|---|---|---|---|")
    rows, done = [], 0
    while done < TOKENS:
        result = wrk(f"http://127.0.0.1:{port}/token", CONNECTIONS, seconds=10)
        done += result["count"]
        time.sleep(0.3)
        row = (service.memory(), service.descriptors(), service.threads(), result["failed"])
        rows.append(row)
        print(
            f"| {done:,} | {result['rate']:,.0f} | {result['p50']:.2f} | {result['p99']:.2f} | {row[0]:.1f}"
            f" | {row[1]} | {row[2]} | {row[3]} |",
            flush=True,
        )
    over.set()
    thread.join()
    first, last = rows[len(rows) // 4], rows[-1]
    flat = last[0] <= first[0] * 1.1 + 1 and max(row[1] for row in rows) <= 2 * CONNECTIONS + 32 and last[2] <= first[2]
    lost = sum(row[3] for row in rows)
    print(
        f"\nmemory {first[0]:.1f} → {last[0]:.1f} MiB, descriptors {first[1]} → {last[1]},"
        f" threads {first[2]} → {last[2]}, failed {lost}"
    )
    sys.exit(0 if flat and lost == 0 else 1)
