"""Asks for tokens over kept connections until SIGTERM, then prints how many came, every failure, and the slowest.

load.py HOST PORT CONNECTIONS [AUTHORITY|-] [LINE]: with an authority file the connections are TLS; with a header line
that says who is asking in place of X-Forwarded-User, it is everybody's.
"""

import collections
import http.client
import itertools
import json
import signal
import ssl
import sys
import threading
import time

HOST, PORT, CONNECTIONS = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
CONTEXT = ssl.create_default_context(cafile=sys.argv[4]) if len(sys.argv) > 4 and sys.argv[4] != "-" else None
LINE = sys.argv[5].split(": ", 1) if len(sys.argv) > 5 else None

stopping = threading.Event()
signal.signal(signal.SIGTERM, lambda *_: stopping.set())
lock = threading.Lock()
tokens, failures, slowest, seen = 0, collections.Counter(), 0.0, set()


def connect():
    if CONTEXT:
        return http.client.HTTPSConnection(HOST, PORT, timeout=20, context=CONTEXT)
    return http.client.HTTPConnection(HOST, PORT, timeout=20)


def ask(number):
    global tokens, slowest
    connection = connect()
    # A balancer has to be told that asking twice is harmless for both.
    methods = itertools.cycle(["GET", "POST"])
    headers = dict([LINE or ("X-Forwarded-User", f"load{number}")])
    while not stopping.is_set():
        start = time.monotonic()
        try:
            connection.request(next(methods), "/token", headers=headers)
            answer = connection.getresponse()
            body = answer.read()
            failure = None if answer.status == 200 and body else f"{answer.status} {answer.getheader('Spotgate-Error')}"
        except Exception as error:
            failure, body = repr(error), None
            connection.close()
            connection = connect()
        with lock:
            slowest = max(slowest, time.monotonic() - start)
            if failure:
                failures[failure] += 1
            else:
                tokens += 1
                if body in seen:
                    failures["the same token twice"] += 1
                seen.add(body)
        time.sleep(0.002)


threads = [threading.Thread(target=ask, args=(number,)) for number in range(CONNECTIONS)]
for thread in threads:
    thread.start()
print("started", file=sys.stderr, flush=True)
stopping.wait()
for thread in threads:
    thread.join()
print(json.dumps({"tokens": tokens, "failures": dict(failures), "slowest": round(slowest, 3)}))
