"""What a proxy asks who is signed in: oauth2-proxy's /oauth2/auth for a cookie session=NAME, and 401 without one.

As with most OpenID providers the user is the subject, an id that means nothing to ThoughtSpot.
"""

import sys
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class SignedIn(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        cookie = SimpleCookie(self.headers.get("Cookie", "")).get("session")
        self.send_response(202 if cookie else 401)
        if cookie:
            self.send_header("X-Auth-Request-User", "1f2d9b0a-6c1e-4b7f-9a51-5b1f6c0c7d10")
            self.send_header("X-Auth-Request-Preferred-Username", cookie.value)
            self.send_header("X-Auth-Request-Email", f"{cookie.value}@example.org")
            self.send_header("X-Auth-Request-Groups", "sales")
        self.send_header("Content-Length", "0")
        self.end_headers()


ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), SignedIn).serve_forever()
