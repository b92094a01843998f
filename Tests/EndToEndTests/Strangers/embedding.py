"""The sandbox's embedded view in Chromium, before a page that speaks as the Visual Embed SDK does.

embedding.py CHROMIUM PROFILE SANDBOX COOKIES BEARER: the last three are ports; the services' tokens are of V1 and of
REST API 2.0. Prints as JSON, for each scene, the messages that came from the frame, and who was signed in.
"""

import http.client
import json
import pathlib
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from chromium import chromium

MODULE = pathlib.Path(__file__).parents[3] / "deploy/front-end/spotgate.js"
CHROMIUM, PROFILE = sys.argv[1:3]
SANDBOX, COOKIES, BEARER = map(int, sys.argv[3:6])
# The page's own site, and to a browser another one, whose cookies Debian's Chromium keeps back.
NEAR, FAR = f"http://localhost:{SANDBOX}", f"http://127.0.0.1:{SANDBOX}"

PAGE = """<!doctype html><meta charset="utf-8"><title>host</title><body><script type="module">
import { tokenFrom } from "/spotgate.js";
window.events = [];
window.users = [];
async function signIn(host, getToken) {
  const answer = await fetch(`${host}/callosum/v1/session/login/token`, {
    method: "POST", credentials: "include", redirect: "manual",
    headers: { "content-type": "application/x-www-form-urlencoded", "x-requested-by": "ThoughtSpot" },
    body: `auth_token=${encodeURIComponent(await getToken())}`,
  });
  return answer.ok || answer.type === "opaqueredirect";
}
window.embed = async ({ host, authType, token, encode }) => {
  const isCookieless = authType === "AuthServerCookieless";
  const getToken = tokenFrom(token);
  if (!isCookieless) window.events.push(await signIn(host, getToken) ? "session" : "no session");
  const query = `embedApp=true&hostAppUrl=local-host&sdkVersion=1.51.0&authType=${authType}`
    + (isCookieless ? "&cookieless=true" : "");
  const flags = btoa(query).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  const frame = document.createElement("iframe");
  frame.src = `${host}/v2/?${encode ? `base64UrlEncodedFlags=${flags}` : query}#/embed/viz/sales`;
  addEventListener("message", async ({ source, data, ports }) => {
    if (source !== frame.contentWindow) return;
    window.events.push(data.type);
    if (data.type === "authInit") window.users.push(data.data.userName);
    if (ports.length === 0) return;
    if (isCookieless) {
      ports[0].postMessage({ type: data.type, data: { authToken: await getToken() } });
    } else if (data.type !== "appInit") {
      window.events.push(await signIn(host, getToken) ? "session" : "no session");
    }
  });
  document.body.append(frame);
};
window.ready = true;
</script>"""


class Host(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path in ("/v1", "/v2"):
            connection = http.client.HTTPConnection("127.0.0.1", COOKIES if self.path == "/v1" else BEARER, timeout=10)
            connection.request("GET", "/token", headers={"X-Forwarded-User": "alice"})
            answer = connection.getresponse()
            self.answer(answer.status, "text/plain", answer.read())
        elif self.path == "/spotgate.js":
            self.answer(200, "text/javascript", MODULE.read_bytes())
        else:
            self.answer(200, "text/html", PAGE.encode())

    def answer(self, status, kind, body):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def control(path, **body):
    connection = http.client.HTTPConnection("127.0.0.1", SANDBOX, timeout=10)
    connection.request("PUT", f"/sandbox/{path}", json.dumps(body))
    answer = connection.getresponse()
    if answer.status >= 300:
        raise RuntimeError(answer.read().decode())


server = ThreadingHTTPServer(("127.0.0.1", 0), Host)
threading.Thread(target=server.serve_forever, daemon=True).start()
said = {}


def scene(page, name, authType, token, *steps, encode=False, host=NEAR):
    """Embeds, waits for the first step's event, and acts between one step's event and the next one's."""
    page.open(f"http://localhost:{server.server_port}/")
    page.until("window.ready === true")
    page.evaluate("delete window.ready")
    page.evaluate(f"embed({json.dumps({'host': host, 'authType': authType, 'token': token, 'encode': encode})})")
    try:
        for count, event, act in steps:
            page.until(f"window.events.filter((event) => event === '{event}').length >= {count}", 15)
            act()
    except TimeoutError as error:
        said[name] = {"late": str(error), "events": page.evaluate("window.events")}
        return
    said[name] = {"events": page.evaluate("window.events"), "users": page.evaluate("window.users")}


def advance(seconds):
    return lambda: control("clock", advance_seconds=seconds)


def nothing():
    pass


CLOSED, OPEN = "ThoughtspotAuthFailure", "authInit"
with chromium(CHROMIUM, PROFILE) as new_page:
    page = new_page()
    cookieless, cookies = "AuthServerCookieless", "AuthServer"
    scene(page, "cookieless", cookieless, "/v2", (1, OPEN, advance(301)), (2, OPEN, advance(301)), (3, OPEN, nothing))
    scene(page, "cookieless, encoded", cookieless, "/v2", (1, OPEN, nothing), encode=True, host=FAR)
    scene(page, "cookieless with a V1 token", cookieless, "/v1", (1, CLOSED, nothing))
    scene(page, "cookies", cookies, "/v1", (1, OPEN, advance(4 * 3600)), (2, OPEN, nothing))
    scene(page, "cookies with a token of 2.0, encoded", cookies, "/v2", (1, OPEN, nothing), encode=True)
    scene(page, "blocked cookies", cookies, "/v1", (1, "noCookieAccess", nothing), host=FAR)
    scene(page, "blocked cookies, cookieless", cookieless, "/v2", (1, OPEN, nothing), host=FAR)
    control("settings", idle_seconds=60)
    # The frame looks once a second: it has to have seen the time before it is moved on.
    scene(
        page,
        "idle",
        cookieless,
        "/v2",
        (1, OPEN, lambda: page.evaluate("new Promise((done) => setTimeout(done, 1500))")),
        (1, OPEN, advance(61)),
        (2, OPEN, nothing),
    )
    control("settings", idle_seconds=0, refresh_seconds=280)
    scene(page, "refresh", cookieless, "/v2", (1, OPEN, advance(30)), (2, OPEN, nothing))
print(json.dumps(said))
