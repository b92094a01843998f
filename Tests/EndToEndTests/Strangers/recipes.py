"""What pages of two origins can do through one of the proxy recipes, in Chromium, over TLS.

recipes.py CHROMIUM PROFILE PROXY CERTIFICATE KEY LISTED OTHER SIGN-IN SERVICE: PROXY is the recipe's origin, LISTED and
OTHER are the ports of the two pages, SIGN-IN is {"headers": {…}}, {"cookie": "…"}, {"visit": "/"} or {"password":
[name, password]} for the browser's own prompt, and SERVICE is the process behind the proxy, which is ended halfway.
Prints as JSON, for each page and each request, what the page could read: status, code, length of the body, Retry-After,
Cache-Control; null where the browser kept it away.
"""

import json
import os
import pathlib
import signal
import ssl
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from chromium import chromium, wait_for

MODULE = pathlib.Path(__file__).parents[3] / "deploy/front-end/spotgate.js"
CHROMIUM, PROFILE, PROXY, CERTIFICATE, KEY = sys.argv[1:6]
PAGES = {"listed": int(sys.argv[6]), "other": int(sys.argv[7])}
SIGN_IN = json.loads(sys.argv[8])
SERVICE = int(sys.argv[9])

PAGE = """<!doctype html><meta charset="utf-8"><title>host</title><script type="module">
import { tokenFrom } from "/spotgate.js";
window.ask = async (url, options) => {
  try {
    const answer = await fetch(url, { credentials: "include", ...options });
    const field = (name) => answer.headers.get(name);
    return {
      status: answer.status, code: field("Spotgate-Error"), length: (await answer.text()).length,
      again: field("Retry-After"), cache: field("Cache-Control"),
    };
  } catch {
    return null;
  }
};
window.token = (url, headers) => tokenFrom(url, { headers, retries: 1 })()
  .then((token) => `${token.length > 7}`, (error) => `${error.status} ${error.code}`);
window.ready = true;
</script>"""


class Host(BaseHTTPRequestHandler):
    def do_GET(self):
        is_module = self.path == "/spotgate.js"
        self.send_response(200)
        self.send_header("Content-Type", "text/javascript" if is_module else "text/html")
        self.end_headers()
        self.wfile.write(MODULE.read_bytes() if is_module else PAGE.encode())

    def log_message(self, *_):
        pass


def serve(port):
    server = ThreadingHTTPServer(("127.0.0.1", port), Host)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE, KEY)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()


def is_running():
    """Whether the process is there; one that its parent has not waited for counts as gone."""
    try:
        return pathlib.Path(f"/proc/{SERVICE}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


class Visitor:
    """One of the two pages, in a tab of its own."""

    def __init__(self, page, port):
        self.page = page
        self.home = f"https://localhost:{port}/"

    def visit(self, url):
        self.page.open(url)
        self.page.until("document.readyState === 'complete' && location.href !== 'about:blank'")

    def go_home(self):
        self.visit(self.home)
        self.page.until("window.ready === true")

    def ask(self, path, **options):
        return self.page.evaluate(f"ask({json.dumps(PROXY + path)}, {json.dumps(options)})")

    def token(self):
        return self.page.evaluate(f"token({json.dumps(PROXY + '/token')}, {json.dumps(HEADERS)})")

    def sign_in(self):
        if "cookie" in SIGN_IN:
            self.page.evaluate(f"document.cookie = {json.dumps(SIGN_IN['cookie'] + '; path=/; Secure')}")
        if "password" in SIGN_IN:
            with self.page.answering_prompts(*SIGN_IN["password"]):
                self.visit(PROXY + "/token")
            self.go_home()
        if "visit" in SIGN_IN:
            self.visit(PROXY + SIGN_IN["visit"])
            self.go_home()


HEADERS = SIGN_IN.get("headers", {})
TRACED = {"traceparent": "00-1-1-00"}
# A browser that may send passwords would ask its user for one.
STRANGER = {"credentials": "omit"} if "password" in SIGN_IN else {}
said = {name: {} for name in PAGES}
with chromium(CHROMIUM, PROFILE, "--ignore-certificate-errors") as new_page:
    visitors = {}
    for name, port in PAGES.items():
        serve(port)
        visitors[name] = visitor = Visitor(new_page(), port)
        visitor.page.call("Network.clearBrowserCookies")
        visitor.go_home()
        said[name]["signed out"] = visitor.ask("/token", **STRANGER)
        said[name]["signed out, traced"] = visitor.ask("/token", headers=TRACED, **STRANGER)
        visitor.sign_in()
        said[name]["get"] = visitor.ask("/token", headers={**HEADERS, **TRACED})
        said[name]["json"] = visitor.ask("/token.json", headers=HEADERS)
        said[name]["post"] = visitor.ask("/token", method="POST", headers=HEADERS)
        said[name]["as somebody else"] = visitor.ask("/token", headers={**HEADERS, "X-Forwarded-User": "mallory"})
        said[name]["module"] = visitor.token()
    os.kill(SERVICE, signal.SIGTERM)
    wait_for("the service's end", lambda: not is_running())
    for name, visitor in visitors.items():
        said[name]["down"] = visitor.ask("/token", headers=HEADERS)
        said[name]["down, module"] = visitor.token()
print(json.dumps(said))
