"""What Chromium lets pages of two origins do with the service: cross_site.py CHROMIUM PROFILE SERVICE LISTED OTHER.

The last three are ports. A small proxy signs alice in by a cookie; each page asks through it in every form that a front
end uses. Prints as JSON, for each origin, the status that the page could read, or null where the browser kept it away.
"""

import http.client
import json
import re
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

CHROMIUM, PROFILE = sys.argv[1:3]
SERVICE, LISTED, OTHER = map(int, sys.argv[3:6])

PAGE = """<!doctype html><pre></pre><script type="module">
const said = {};
async function ask(name, path, options) {
  try {
    const response = await fetch(`http://localhost:PROXY/${path}`, { credentials: "include", ...options });
    const size = (await response.text()).length;
    said[name] = `${response.status} ${response.headers.get("Spotgate-Error") ?? (size > 0 ? "token" : "empty")}`;
  } catch {
    said[name] = null;
  }
}
await ask("signed out", "token");
document.cookie = "signed_in=alice; path=/";
await ask("get", "token");
await ask("json", "token", { headers: { Accept: "application/json" } });
await ask("post", "token", { method: "POST" });
await ask("post with a body", "token", { method: "POST", headers: { "Content-Type": "application/json" }, body: "{}" });
await ask("as a script", "token", { headers: { "X-Requested-With": "XMLHttpRequest" } });
await ask("as the SDK", "token", { headers: { "X-Requested-By": "ThoughtSpot" } });
await ask("with a name of its own", "token", { headers: { "X-Forwarded-User": "mallory" } });
await ask("put", "token", { method: "PUT" });
await ask("revoke", "revoke", { method: "POST" });
document.querySelector("pre").textContent = JSON.stringify(said);
</script>"""


class Page(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(PAGE.replace("PROXY", str(proxy.server_port)).encode())

    def log_message(self, *_):
        pass


class Proxy(Page):
    def forward(self):
        fields = {name: value for name, value in self.headers.items() if not name.lower().startswith("x-forwarded")}
        if "signed_in=alice" in fields.pop("Cookie", ""):
            fields["X-Forwarded-User"] = "alice"
        connection = http.client.HTTPConnection("127.0.0.1", SERVICE, timeout=10)
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        connection.request(self.command, self.path, body or None, fields)
        response = connection.getresponse()
        self.send_response_only(response.status)
        for name, value in response.getheaders():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(response.read())

    do_GET = do_POST = do_PUT = do_OPTIONS = forward


def serve(port, handler):
    server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


proxy = serve(0, Proxy)
answers = {}
for name, port in (("listed", LISTED), ("other", OTHER)):
    serve(port, Page)
    switches = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"]
    page = subprocess.run(
        [CHROMIUM, *switches, f"--user-data-dir={PROFILE}-{name}", "--virtual-time-budget=20000", "--dump-dom"]
        + [f"http://localhost:{port}/"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    answers[name] = json.loads(re.search(r"<pre>(\{.*?\})</pre>", page)[1])
print(json.dumps(answers))
