"""What stands in ThoughtSpot's place when it should not: portal.py PORT WHAT.

late answers as if it were two hours later, page answers every request with a web page, away redirects to a sign-in
page, gate is a forward proxy that refuses every CONNECT.
"""

import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

WHAT = sys.argv[2]


class Portal(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def date_time_string(self, timestamp=None):
        return super().date_time_string(time.time() + (7200 if WHAT == "late" else 0))

    def do_GET(self):
        body = b"<html>Welcome</html>" if WHAT == "page" else b""
        self.send_response({"page": 200, "away": 302, "gate": 403}.get(WHAT, 401))
        if WHAT == "away":
            self.send_header("Location", "https://login.example.org/")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.do_GET()

    do_CONNECT = do_GET


ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Portal).serve_forever()
