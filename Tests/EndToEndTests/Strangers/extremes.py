"""Stands between service and sandbox and puts extreme values where numbers and dates were, one at a time.

extremes.py PROXY-PORT SANDBOX-PORT      the proxy: POST /extremes/next {"place", "value"} on itself sets the next, says
                                         how often the last came up; GET /extremes/places lists what was seen
extremes.py issuer PORT CERTIFICATE KEY  an issuer: GET /keys with the set; POST /extremes/keys {"member", "value"} or
                                         {"header", "value"}; POST /extremes/sign {"user", "member", "value"}

A value is written into the JSON as it stands, so that 1e400 and 2^64 are what they are.
"""

import base64
import http.client
import json
import ssl
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

MARK = "@@extreme@@"
# Headers whose values are numbers or dates, with a status under which the service reads them.
HEADERS = {
    "Date": None,
    "Retry-After": 429,
    "Set-Cookie Max-Age": None,
    "Set-Cookie Expires": None,
    "Content-Length": None,
    "Age": None,
}
lock = threading.Lock()
places, order = set(), {"place": None, "value": None, "struck": 0, "expired": True}


def numbers(value, path=()):
    """The paths of all numbers below a value."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from numbers(inner, (*path, name))
    elif isinstance(value, list):
        for place, inner in enumerate(value[:2]):
            yield from numbers(inner, (*path, place))
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield path


def replace(value, path, text):
    """The JSON with that text in place of the value at the path; nil if the path is not there."""
    holder = value
    for step in path[:-1]:
        holder = holder[step]
    holder[path[-1]]
    holder[path[-1]] = MARK
    return json.dumps(value).replace(f'"{MARK}"', text).encode()


class Quiet(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body in one segment: else each answer waits for an acknowledgement.
    wbufsize = 65536
    disable_nagle_algorithm = True

    def log_message(self, *_):
        pass

    def body(self):
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def answer(self, body, status=200, headers=()):
        self.send_response_only(status)
        for name, value in headers:
            self.send_header(name, value)
        if not any(name == "Content-Length" for name, _ in headers):
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Proxy(Quiet):
    def handle_any(self):
        body = self.body()
        if self.path == "/extremes/places":
            with lock:
                return self.answer(json.dumps(sorted(places)).encode())
        if self.path == "/extremes/next":
            with lock:
                struck = order["struck"]
                order.update(json.loads(body), struck=0, expired=False)
            return self.answer(str(struck).encode())
        # The account's session ends before each value, so that the answer to a login is read again as well.
        with lock:
            expires = not order["expired"] and "/user" in self.path
            order["expired"] |= expires
        if expires:
            return self.answer(b"{}", 401)
        if not hasattr(self, "onward"):
            self.onward = http.client.HTTPConnection("127.0.0.1", sandbox)
        sent = {n: v for n, v in self.headers.items() if n.lower() not in ("host", "content-length", "connection")}
        self.onward.request(self.command, self.path, body or None, sent)
        response = self.onward.getresponse()
        status, headers, answer = response.status, response.getheaders(), response.read()
        headers = [(n, v) for n, v in headers if n not in ("Content-Length", "Connection", "Transfer-Encoding")]
        endpoint = f"{self.command} {self.path.split('?')[0]}"
        # A user's name or id is part of some paths: the places of all of them are the same.
        endpoint = "/".join("*" if len(part) == 36 else part for part in endpoint.split("/"))
        self.answer(*self.changed(endpoint, status, headers, answer))

    def changed(self, endpoint, status, headers, answer):
        with lock:
            place, value = order["place"], order["value"]
        try:
            parsed = json.loads(answer)
        except ValueError:
            parsed = None
        with lock:
            if status < 400:
                places.update(json.dumps([endpoint, list(path)]) for path in numbers(parsed))
                places.update(json.dumps([endpoint, name]) for name in HEADERS)
        if place is None or json.loads(place)[0] != endpoint or status >= 400:
            return answer, status, headers
        path = json.loads(place)[1]
        if isinstance(path, str):
            with lock:
                order["struck"] += 1
            return self.with_header(path, value, status, headers, answer)
        try:
            answer = replace(parsed, path, value)
        except (KeyError, IndexError, TypeError):
            return answer, status, headers
        with lock:
            order["struck"] += 1
        return answer, status, headers

    def with_header(self, name, value, status, headers, answer):
        status = HEADERS[name] or status
        if name.startswith("Set-Cookie"):
            attribute = name.split()[1]
            headers = [(n, f"{v}; {attribute}={value}" if n == "Set-Cookie" else v) for n, v in headers]
            headers.append(("Set-Cookie", f"extreme=x; Path=/; {attribute}={value}"))
        else:
            headers = [(n, v) for n, v in headers if n != name] + [(name, value)]
        return answer, status, headers

    do_GET = do_POST = do_PUT = do_DELETE = handle_any


class Issuer(Quiet):
    key, member, header = None, None, None

    def do_GET(self):
        key = json.loads(Issuer.key.export_public())
        body = json.dumps({"keys": [key]}).encode()
        if Issuer.member:
            name, value = Issuer.member
            key[name] = 1
            body = replace({"keys": [key]}, ("keys", 0, name), value)
        self.answer(body, headers=[Issuer.header] if Issuer.header else [])

    def do_POST(self):
        told = json.loads(self.body())
        if self.path == "/extremes/keys":
            Issuer.member = (told["member"], told["value"]) if "member" in told else None
            Issuer.header = (told["header"], told["value"]) if "header" in told else None
            return self.answer(b"")
        now = int(time.time())
        claims = {"iss": "https://login.example/", "aud": "spotgate", "sub": told["user"], "iat": now, "exp": now + 60}
        payload = json.dumps(claims).encode()
        if "member" in told:
            claims[told["member"]] = 1
            payload = replace(claims, (told["member"],), told["value"])
        header = json.dumps({"typ": "JWT", "alg": "ES256", "kid": "one"}).encode()
        parts = [base64.urlsafe_b64encode(part).rstrip(b"=").decode() for part in (header, payload)]
        maker = jwt.get_algorithm_by_name("ES256")
        private = maker.prepare_key(Issuer.key.export_to_pem(True, None))
        signature = base64.urlsafe_b64encode(maker.sign(".".join(parts).encode(), private)).rstrip(b"=").decode()
        self.answer(".".join([*parts, signature]).encode())


if sys.argv[1] == "issuer":
    import jwt
    from jwcrypto import jwk

    Issuer.key = jwk.JWK.generate(kid="one", use="sig", alg="ES256", kty="EC", crv="P-256")
    server = ThreadingHTTPServer(("127.0.0.1", int(sys.argv[2])), Issuer)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[3], sys.argv[4])
    server.socket = context.wrap_socket(server.socket, server_side=True)
else:
    sandbox = int(sys.argv[2])
    server = ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Proxy)
server.daemon_threads = True
server.serve_forever()
