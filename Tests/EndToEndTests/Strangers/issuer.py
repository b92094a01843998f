"""An issuer of signed assertions over TLS: publishes its keys, signs whatever it is told to with PyJWT, counts fetches.

issuer.py PORT [CERTIFICATE KEY]

GET /keys             the key set          GET /key/KID   one key as PEM, as the AWS load balancer has them
POST /sign            {"kid", "alg", "claims", "header"} -> the assertion; a kid that is new gets a new key, published
                      unless "secret" is true; with "padded" as the AWS load balancer signs, over parts with "="
POST /forgeries       {"claims"} -> assertions that must not count, one a line after what is wrong with it
POST /behaviour       {"status", "age", "padding", "seconds"} how the two GETs answer from now on
GET /fetches          the paths fetched so far, one a line
"""

import base64
import json
import ssl
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import forgeries
import jwt
from jwcrypto import jwk

KINDS = {"RS256": {"kty": "RSA", "size": 2048}, "ES256": {"kty": "EC", "crv": "P-256"}}
keys, fetches = {}, []
behaviour = {"status": 200, "age": None, "padding": 0, "seconds": 0}


def sign(order):
    kid, algorithm = order["kid"], order["alg"]
    if kid not in keys:
        made = jwk.JWK.generate(kid=kid, use="sig", alg=algorithm, **KINDS[algorithm])
        keys[kid] = (made, not order.get("secret", False))
    header = {"kid": kid, **order.get("header", {})}
    private = keys[kid][0].export_to_pem(True, None)
    if order.get("padded"):
        parts = [
            base64.urlsafe_b64encode(json.dumps(part).encode()).decode()
            for part in ({"typ": "JWT", "alg": algorithm, **header}, order["claims"])
        ]
        maker = jwt.get_algorithm_by_name(algorithm)
        signature = maker.sign(".".join(parts).encode(), maker.prepare_key(private))
        return ".".join([*parts, base64.urlsafe_b64encode(signature).decode()])
    return jwt.encode(order["claims"], private, algorithm=algorithm, headers=header)


class Issuer(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, body, status=200, age=None):
        self.send_response(status)
        if age is not None:
            self.send_header("Cache-Control", f"public, max-age={age}")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        if self.path == "/fetches":
            return self.answer("".join(f"{path}\n" for path in fetches).encode())
        fetches.append(self.path)
        # As firewalls do to those who do not say who they are.
        if not self.headers.get("User-Agent"):
            return self.answer(b"", 403)
        time.sleep(behaviour["seconds"])
        if behaviour["status"] != 200:
            return self.answer(b"<html>sorry</html>", behaviour["status"])
        public = {kid: key for kid, (key, is_public) in keys.items() if is_public}
        if self.path == "/keys":
            body = json.dumps({"keys": [json.loads(key.export_public()) for key in public.values()]}).encode()
        elif self.path.removeprefix("/key/") in public:
            body = public[self.path.removeprefix("/key/")].export_to_pem()
        else:
            return self.answer(b"", 404)
        self.answer(body + b" " * behaviour["padding"], age=behaviour["age"])

    def do_POST(self):
        order = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.path == "/sign":
            return self.answer(sign(order).encode())
        if self.path == "/forgeries":
            made = forgeries.of(keys, order["claims"], f"https://localhost:{sys.argv[1]}")
            return self.answer("".join(f"{what}\t{text}\n" for what, text in made).encode())
        behaviour.update(order)
        self.answer(b"")


server = ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Issuer)
if len(sys.argv) > 2:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[2], sys.argv[3])
    server.socket = context.wrap_socket(server.socket, server_side=True)
server.serve_forever()
