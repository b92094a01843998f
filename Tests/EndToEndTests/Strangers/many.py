"""Asks for tokens of several users in turn over shared connections, and says whose tokens came.

many.py PORT[,PORT] CONNECTIONS REQUESTS USER[,USER] [GROUPS]: each connection asks for its share of the requests, four
of them ahead of their answers, the users in turn; connections are spread over the ports. A token of the stand-in names
its user.
"""

import asyncio
import base64
import collections
import json
import sys

PORTS = [int(port) for port in sys.argv[1].split(",")]
CONNECTIONS, REQUESTS = int(sys.argv[2]), int(sys.argv[3])
USERS = sys.argv[4].split(",")
GROUPS = f"X-Forwarded-Groups: {sys.argv[5]}\r\n" if len(sys.argv) > 5 else ""
answers, crossed, tokens = collections.Counter(), [], set()


def decoded(text):
    return base64.b64decode(text + "=" * (-len(text) % 4))


def owner(token):
    text = decoded(token)
    if text.startswith(b"$shiro1$"):
        return decoded(text.split(b"$")[-1].decode()).split(b"\0")[0].decode()
    return text.rpartition(b":")[0].decode()


def request(user):
    return f"GET /token HTTP/1.1\r\nHost: s\r\nX-Forwarded-User: {user}\r\n{GROUPS}\r\n".encode()


async def read(reader):
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    lines = head.lower().split("\r\n")
    length = next((int(line[15:]) for line in lines if line.startswith("content-length:")), 0)
    code = next((line[15:].strip() for line in lines if line.startswith("spotgate-error:")), "ok")
    return code, (await reader.readexactly(length)).decode()


async def ask(number):
    reader, writer = await asyncio.open_connection("127.0.0.1", PORTS[number % len(PORTS)])
    waiting = collections.deque()
    for turn in range(REQUESTS // CONNECTIONS):
        user = USERS[(number + turn) % len(USERS)]
        writer.write(request(user))
        waiting.append(user)
        while len(waiting) == 4 or (waiting and turn == REQUESTS // CONNECTIONS - 1):
            user = waiting.popleft()
            code, body = await read(reader)
            answers[code] += 1
            if code == "ok":
                tokens.add(body)
                if owner(body) != user:
                    crossed.append([user, owner(body)])
    writer.close()


async def main():
    await asyncio.gather(*(ask(number) for number in range(CONNECTIONS)))
    print(json.dumps({"answers": answers, "crossed": len(crossed), "tokens": len(tokens)}))


asyncio.run(main())
