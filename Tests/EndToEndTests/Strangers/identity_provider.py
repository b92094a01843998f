"""An OpenID provider that signs in whoever the first argument after the port names: discovery, code flow, key set."""

import base64
import json
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
from jwcrypto import jwk

PORT, USER = int(sys.argv[1]), sys.argv[2]
ISSUER = f"http://127.0.0.1:{PORT}"
KEY = jwk.JWK.generate(kty="RSA", size=2048, kid="one", use="sig", alg="RS256")
NONCES = {}


class Provider(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, value):
        body = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        url = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        if url.path == "/.well-known/openid-configuration":
            self.answer(
                {
                    "issuer": ISSUER,
                    "authorization_endpoint": f"{ISSUER}/authorize",
                    "token_endpoint": f"{ISSUER}/token",
                    "jwks_uri": f"{ISSUER}/jwks",
                    "response_types_supported": ["code"],
                    "id_token_signing_alg_values_supported": ["RS256"],
                    "token_endpoint_auth_methods_supported": ["client_secret_basic"],
                }
            )
        elif url.path == "/jwks":
            self.answer({"keys": [json.loads(KEY.export_public())]})
        elif url.path == "/authorize":
            code = base64.urlsafe_b64encode(str(time.time_ns()).encode()).decode()
            NONCES[code] = query.get("nonce")
            self.send_response(302)
            answer = urlencode({"code": code, "state": query["state"]})
            self.send_header("Location", f"{query['redirect_uri']}?{answer}")
            self.send_header("Content-Length", "0")
            self.end_headers()

    def do_POST(self):
        form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        now = int(time.time())
        claims = {
            "iss": ISSUER,
            "sub": "1",
            "aud": "spotgate",
            "iat": now,
            "exp": now + 300,
            "nonce": NONCES[form["code"][0]],
            "preferred_username": USER,
            "email": f"{USER}@example.org",
        }
        token = jwt.encode(claims, KEY.export_to_pem(True, None), algorithm="RS256", headers={"kid": "one"})
        self.answer({"access_token": "a", "token_type": "Bearer", "expires_in": 300, "id_token": token})


ThreadingHTTPServer(("127.0.0.1", PORT), Provider).serve_forever()
