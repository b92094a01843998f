"""Reads messages with h11 and httptools and compares with what Spotgate's parsers made of the same octets.

Standard input holds one JSON object a line: {"kind": "request"|"response", "octets": hex, "ours": reading}. A reading
is {"messages": [{"start", "fields": [[name, value]], "body"}], "end": code, "starts": where each message begins, and
what was not read}, texts in Latin-1. Standard output is one JSON object: how often each peer agreed, how often each
named rule made the difference, and every difference that no rule explains.
"""

import collections
import json
import re
import sys

import h11
import httptools

LIMIT = 1 << 20


def own_form(start):
    """Ours reads an absolute-form target of Host's authority as what is behind the authority (RFC 9112 §3.2.2)."""
    method, _, target = start.partition(" ")
    found = re.fullmatch(r"(?i:https?)://[^/?]+(.*)", target, re.S)
    if not found or method == "CONNECT":
        return start
    rest = found.group(1)
    if not rest and method == "OPTIONS":
        return "OPTIONS *"
    return f"{method} {rest}" if rest.startswith("/") else f"{method} /{rest}"


def message(start, fields, body):
    return {
        "start": start,
        "fields": [[n.decode("latin-1").lower(), v.decode("latin-1").strip(" \t")] for n, v in fields],
        "body": body.decode("latin-1"),
    }


def reading(messages, end):
    return {"messages": messages, "end": end}


def h11_requests(octets):
    connection = h11.Connection(h11.SERVER, max_incomplete_event_size=LIMIT)
    connection.receive_data(octets)
    messages = []
    try:
        while True:
            request, body = None, b""
            while not isinstance(event := connection.next_event(), h11.EndOfMessage):
                if event in (h11.NEED_DATA, h11.PAUSED):
                    return reading(messages, "waiting")
                if isinstance(event, h11.Request):
                    request = event
                elif isinstance(event, h11.Data):
                    body += bytes(event.data)
            start = own_form((request.method + b" " + request.target).decode("latin-1"))
            messages.append(message(start, request.headers.raw_items(), body))
            connection.send(h11.Response(status_code=405, headers=[("content-length", "0")]))
            connection.send(h11.EndOfMessage())
            if connection.our_state is not h11.DONE:
                return reading(messages, "closed")
            connection.start_next_cycle()
    except h11.RemoteProtocolError as error:
        return reading(messages, f"refused: {error}")


def h11_response(octets):
    connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=LIMIT)
    connection.send(h11.Request(method="GET", target="/", headers=[("host", "s")]))
    connection.send(h11.EndOfMessage())
    connection.receive_data(octets)
    response, body, ended = None, b"", False
    try:
        while not isinstance(event := connection.next_event(), h11.EndOfMessage):
            if event is h11.PAUSED or event is h11.NEED_DATA and ended:
                return reading([], "waiting")
            if event is h11.NEED_DATA:
                connection.receive_data(b"")
                ended = True
            elif isinstance(event, h11.Response):
                response = event
            elif isinstance(event, h11.Data):
                body += bytes(event.data)
        return reading([message(str(response.status_code), response.headers.raw_items(), body)], "closed")
    except h11.RemoteProtocolError as error:
        return reading([], f"refused: {error}")


class Collector:
    """The callbacks of httptools; trailers come as headers after the head and are left out."""

    def __init__(self):
        self.messages = []
        self.parser = None
        self.in_head = True

    def on_message_begin(self):
        self.target, self.fields, self.body, self.in_head = b"", [], b"", True

    def on_url(self, url):
        self.target += url

    def on_header(self, name, value):
        if self.in_head:
            self.fields.append((name, value))

    def on_headers_complete(self):
        self.in_head = False

    def on_body(self, body):
        self.body += body

    def on_message_complete(self):
        if isinstance(self.parser, httptools.HttpRequestParser) or self.parser.get_status_code() >= 200:
            self.messages.append(self.message())

    def message(self):
        if isinstance(self.parser, httptools.HttpRequestParser):
            start = own_form((self.parser.get_method() + b" " + self.target).decode("latin-1"))
        else:
            start = str(self.parser.get_status_code())
        return message(start, self.fields, self.body)

    def lasts_to_the_end(self):
        """httptools has no call for the end of input: a body without framing is complete when we say so."""
        names = [name.lower() for name, _ in self.fields]
        return not self.in_head and b"content-length" not in names and b"transfer-encoding" not in names


def httptools_read(octets, parser_class, only_one):
    collector = Collector()
    collector.parser = parser_class(collector)
    end = "waiting"
    try:
        collector.parser.feed_data(octets)
    except httptools.HttpParserUpgrade:
        end = "upgraded"
    except httptools.HttpParserError as error:
        end = f"refused: {error}"
    messages = collector.messages[:1] if only_one else collector.messages
    if only_one and not messages and end == "waiting" and collector.lasts_to_the_end():
        messages = [collector.message()]
    return reading(messages, end)


PEERS = {
    "h11": {"request": h11_requests, "response": h11_response},
    "httptools": {
        "request": lambda octets: httptools_read(octets, httptools.HttpRequestParser, False),
        "response": lambda octets: httptools_read(octets, httptools.HttpResponseParser, True),
    },
}

TOKEN = rb"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"
HOST = rb"(\[[0-9A-Fa-f:.]{2,}\]|[0-9A-Za-z._-]+)"
PORT = rb":[0-9]{1,5}"
OCTET = rb"(%[0-9A-Fa-f]{2}|[0-9A-Za-z._~:/?\[\]@!$&'()*+,;=^`{|}-])"
TARGET = {
    b"CONNECT": HOST + PORT,
    b"OPTIONS": rb"\*|/" + OCTET + rb"*|(?i:https?)://" + HOST + rb"(" + PORT + rb")?([/?]" + OCTET + rb"*)?",
}
OTHER_TARGET = TARGET[b"OPTIONS"].removeprefix(rb"\*|")


class Refused:
    """The octets of a message that we refused, looked at by regular expressions: nothing is shared with our parser."""

    def __init__(self, octets):
        self.octets = octets
        begun = octets.lstrip(b"\r\n")
        end = re.search(rb"\r?\n\r?\n", begun)
        self.head = begun[: end.end()] if end else begun
        self.lines = self.head.rstrip(b"\r\n").split(b"\n")

    def has(self, pattern, octets=None):
        return re.search(pattern, self.head if octets is None else octets) is not None

    def values(self, name):
        return [v.strip() for v in re.findall(rb"(?i)(?:^|\n)" + name + rb"[ \t]*:([^\n]*)", self.head)]


# For each of our codes: the named rules that may stand behind it, each with what must be seen in the octets.
STRICTER = {
    "bad_request_line": {
        "one empty line before a request": lambda m: m.has(rb"\A(\r\n\r?\n|\n)", m.octets),
        "bare line feed": lambda m: m.has(rb"\A[^\r\n]*\n", m.octets.removeprefix(b"\r\n")),
        "bare carriage return": lambda m: m.has(rb"\A[^\n]*\r[^\n]", m.octets.removeprefix(b"\r\n")),
        "control beside the request line": lambda m: m.has(rb"\A[^\n]*[\x00-\x09\x0b-\x0c\x0e-\x1f]"),
        "single spaces": lambda m: m.has(rb"\A( |[^\n]*  |[^\n]* \r?\n)"),
        "method of 32 octets": lambda m: m.has(rb"\A[^ \n]{33,}"),
        "HTTP and no other": lambda m: m.has(rb"\A[^\n]* (RTSP|ICE)/"),
        "a version": lambda m: m.has(rb"\A[^ \n]+ [^ \n]+\n"),
    },
    "bad_target": {
        "target grammar": lambda m: (
            not re.fullmatch(TARGET.get(m.head.split(b" ")[0], OTHER_TARGET), m.head.split(b" ")[1])
            or re.search(rb":0*[1-9][0-9]{5}|:[7-9]....|:6[6-9]...", m.head.split(b" ")[1])
        ),
    },
    "bad_host": {
        "one host": lambda m: len(m.values(rb"host")) != 1,
        "host grammar": lambda m: any(not re.fullmatch(HOST + rb"(" + PORT + rb")?", v) for v in m.values(rb"host")),
        "absolute-form of its own host": lambda m: (
            (found := re.match(rb"(?i)[^ ]+ https?://([^/? ]*)", m.head)) is not None
            and [v.lower() for v in m.values(rb"host")] != [found.group(1).lower()]
        ),
    },
    "bad_status_line": {
        "bare line feed": lambda m: m.has(rb"\A[^\r\n]*\n", m.octets),
        "no empty line before a response": lambda m: m.has(rb"\A\r?\n", m.octets),
        "status of 100 to 599": lambda m: m.has(rb"\A[^\n]{9}(0|[6-9])"),
        "no upgrade": lambda m: m.has(rb"HTTP/1.[01] 101", m.octets),
        "control in a reason": lambda m: m.has(rb"\A[^\r\n]{12}[^\n]*[\x00-\x08\x0b-\x1f\x7f]"),
        "reason after one space": lambda m: m.has(rb"\AHTTP/1.[01] ?[0-9]{3}[^ \r\n]"),
        "HTTP and no other": lambda m: m.has(rb"\A(RTSP|ICE)/"),
        "single space": lambda m: m.has(rb"\A[^ \n]*  "),
        "eight interim responses": lambda m: m.octets.count(b"HTTP/1.1 10") > 8,
    },
    "bad_field": {
        "no fold": lambda m: m.has(rb"\n[ \t]"),
        "bare line feed": lambda m: m.has(rb"[^\r]\n|\n\n"),
        "bare carriage return": lambda m: m.has(rb"\r[^\n]"),
        "no control in a value": lambda m: m.has(rb"[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f]"),
        "no space before the colon": lambda m: m.has(rb"\n[^:\r\n]*[ \t]+:"),
        "name grammar": lambda m: any(not re.match(TOKEN + rb":", line) for line in m.lines[1:]),
        "trailer grammar": lambda m: m.has(rb"\n0+\r\n", m.octets),
    },
    "bad_framing": {
        "one framing": lambda m: bool(m.values(rb"content-length")) and bool(m.values(rb"transfer-encoding")),
        "one length": lambda m: (
            len(m.values(rb"content-length")) > 1 or any(b"," in v for v in m.values(rb"content-length"))
        ),
        "length of 1 to 19 digits": lambda m: any(
            not re.fullmatch(rb"[0-9]{1,19}", v) for v in m.values(rb"content-length")
        ),
        "no leading zero in a request": lambda m: any(
            re.fullmatch(rb"0[0-9]+", v) for v in m.values(rb"content-length")
        ),
        "no name that folds to a framing one": lambda m: m.has(rb"(?i)\n(content[_.]length|transfer[_.]encoding):"),
        "no tab beside the framing": lambda m: m.has(
            rb"(?i)\n(content-length|transfer-encoding):(\s*\t[^\n]*|[^\n]*\t *\r?)\n"
        ),
        "only chunked, on one line": lambda m: (
            [v.lower() for v in m.values(rb"transfer-encoding")] not in ([], [b"chunked"])
        ),
        "no coding in HTTP/1.0": lambda m: m.has(rb"HTTP/1\.0") and bool(m.values(rb"transfer-encoding")),
        "announced end": lambda m: m.has(rb"\AHTTP/1\.1") and not m.has(rb"(?i)\nconnection:([^\n]*,)? *close *[,\r]"),
        "no body with 1xx and 204": lambda m: m.has(rb"HTTP/1.[01] (1..|204)", m.octets),
    },
    "bad_chunk": {
        "no chunk extension": lambda m: m.has(rb"\n[0-9A-Fa-f]+[ \t]*;", m.octets),
        "no blank beside a chunk size": lambda m: m.has(rb"\n[0-9A-Fa-f]+[ \t]", m.octets),
        "chunk size of 16 digits": lambda m: m.has(rb"\n[0-9A-Fa-f]{17,}\r\n", m.octets),
        "bare line feed": lambda m: m.has(rb"[^\r]\n", m.octets),
    },
    "bad_trailer": {
        "no trailer in a request": lambda m: not m.has(rb"\AHTTP/") and m.has(rb"\n0+\r\n([^\r]|\r[^\n])", m.octets),
        "trailer grammar": lambda m: m.has(rb"\n0+\r\n", m.octets),
    },
    "expectation_failed": {
        "only 100-continue": lambda m: [v.lower() for v in m.values(rb"expect")] != [b"100-continue"]
    },
    "version_not_supported": {"HTTP/1.0 and 1.1": lambda m: not m.has(rb"HTTP/1\.[01]( |\r)")},
    "truncated": {"announced end": lambda m: False},
}

TRAILER_FRAMING = rb"(?i)\n0+\r\n([^\r\n]+\r\n)*(content-length|transfer-encoding):"

# What a peer refuses and we read, or reads otherwise: each a limit of the peer's, not a liberty of ours.
PEER_LIMITS = {
    "httptools": {
        "a method llhttp does not know": lambda end, m: "method" in end.lower(),
        "framing fields among dropped trailers": lambda end, m: m.has(TRAILER_FRAMING, m.octets),
        "llhttp leaves HTTP at CONNECT and Upgrade": lambda end, m: end == "upgraded",
        "llhttp takes no folded line": lambda end, m: (
            "whitespace after header value" in end and m.has(rb"\n[ \t]", m.octets)
        ),
    },
    "h11": {
        "framing fields among dropped trailers": lambda end, m: m.has(TRAILER_FRAMING, m.octets),
        "h11 takes no empty line before a request": lambda end, m: m.octets.startswith(b"\r\n"),
        "h11 reads the framing of an answer without a body": lambda end, m: (
            "Transfer-Encoding" in end and m.has(rb"HTTP/1\.[01] (1..|204|304)", m.octets)
        ),
    },
}


def comparable(read):
    """h11 gives the one value of Transfer-Encoding that it takes in lower case, and one blank for a fold."""
    if read is None:
        return None
    fields = [[n, re.sub(r"[ \t]+", " ", v.lower() if n == "transfer-encoding" else v)] for n, v in read["fields"]]
    return read["start"], fields, read["body"]


def difference(peer, kind, ours, theirs, octets):
    """None when both read the same, else the rule that makes the difference, or an empty text if there is none."""
    for index in range(max(len(ours["messages"]), len(theirs["messages"]))):
        mine = ours["messages"][index] if index < len(ours["messages"]) else None
        other = theirs["messages"][index] if index < len(theirs["messages"]) else None
        if comparable(mine) == comparable(other):
            continue
        if mine is None and ours["end"] == "closed" or other is None and theirs["end"] == "closed":
            return None
        begun = octets[ours["starts"][index] :]
        seen = [Refused(begun)]
        if kind == "response" and (interim := re.match(rb"(HTTP/1\.[01] 1[^\n]*\n([^\r\n][^\n]*\n)*\r?\n)+", begun)):
            seen.append(Refused(begun[interim.end() :]))
        if mine is None:
            for rule, is_seen in STRICTER.get(ours["end"], {}).items():
                if any(map(is_seen, seen)):
                    return "stricter: " + rule
        elif other is None:
            for rule, is_seen in PEER_LIMITS[peer].items():
                if is_seen(theirs["end"], seen[0]):
                    return "peer: " + rule
        return ""
    return None


def main():
    agreed, rules, unexplained, cases = collections.Counter(), collections.Counter(), [], 0
    for line in sys.stdin:
        case = json.loads(line)
        octets, kind, cases = bytes.fromhex(case["octets"]), case["kind"], cases + 1
        for peer, read in PEERS.items():
            theirs = read[kind](octets)
            rule = difference(peer, kind, case["ours"], theirs, octets)
            if rule is None:
                agreed[peer] += 1
            elif rule:
                rules[f"{kind}s, {peer}, {rule}"] += 1
            else:
                unexplained.append(
                    {"peer": peer, "octets": octets.decode("latin-1"), "ours": case["ours"], "theirs": theirs}
                )
    print(
        json.dumps(
            {
                "cases": cases,
                "agreed": agreed,
                "rules": rules,
                "unexplained": unexplained[:20],
                "count": len(unexplained),
            }
        )
    )


if __name__ == "__main__":
    main()
