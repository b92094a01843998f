"""Sends the bytes of a file over one connection as they are, and prints what comes back until the other side closes.

raw.py PORT FILE [SOURCE-ADDRESS [SECONDS]]
"""

import socket
import sys

port, file = int(sys.argv[1]), sys.argv[2]
source = sys.argv[3] if len(sys.argv) > 3 else "127.0.0.1"
seconds = float(sys.argv[4]) if len(sys.argv) > 4 else 10
with socket.create_connection(("127.0.0.1", port), timeout=seconds, source_address=(source, 0)) as connection:
    with open(file, "rb") as content:
        connection.sendall(content.read())
    try:
        while answer := connection.recv(65536):
            sys.stdout.buffer.write(answer)
    except TimeoutError:
        sys.stderr.write("still open\n")
    except ConnectionResetError:
        sys.stderr.write("reset\n")
