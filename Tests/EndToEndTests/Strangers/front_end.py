"""deploy/front-end/spotgate.js in Chromium, before a service that fails in every way: front_end.py CHROMIUM PROFILE.

Prints as JSON, for each case, how it ended, how often it asked, and what stands on the console.
"""

import json
import pathlib
import re
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from chromium import chromium

MODULE = pathlib.Path(__file__).parents[3] / "deploy/front-end/spotgate.js"
TOKEN = "c2FuZGJveDp0b2tlbg=="
# Each answer is a status, header lines and a body; the last one goes on.
OK = (200, {}, TOKEN)
CASES = {
    "token": [OK],
    "unavailable once": [(503, {"Spotgate-Error": "thoughtspot_unavailable", "Retry-After": "1"}, ""), OK],
    "limited once": [(429, {"Spotgate-Error": "rate_limited", "Retry-After": "0"}, ""), OK],
    "unavailable without a time": [(503, {"Spotgate-Error": "draining"}, ""), OK],
    "unavailable for ever": [(503, {"Spotgate-Error": "overloaded", "Retry-After": "0"}, "")],
    "unavailable for long": [(503, {"Spotgate-Error": "keys_unavailable", "Retry-After": "60"}, "")],
    "unavailable until a date": [(503, {"Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT"}, ""), OK],
    "unavailable until no date": [(503, {"Retry-After": "soon"}, "")],
    "signed out": [(401, {"Spotgate-Error": "identity_missing"}, "")],
    "denied": [(403, {"Spotgate-Error": "identity_denied", "X-Request-Id": "r-1"}, "")],
    "mismatch": [(502, {"Spotgate-Error": "answer_mismatch"}, "")],
    "timeout": [(504, {"Spotgate-Error": "thoughtspot_timeout"}, "")],
    "a proxy's own": [(502, {}, "<html>Bad Gateway</html>")],
    "redirect": [(302, {"Location": "/sign-in"}, "")],
    "a page": [(200, {"Content-Type": "text/html"}, "<html>Please sign in</html>")],
    "nothing": [(200, {}, "")],
    "hang": ["hang"],
    "cut": ["cut"],
}
# The short form that the README shows.
README = (pathlib.Path(__file__).parents[3] / "README.md").read_text()
SHORT = README[README.index("const getAuthToken = ") : README.index("init({")]
# The page's examples of init and signing out, run with an SDK that keeps what it was told.
EXAMPLES = re.findall(r"```js\n(.*?)```", (MODULE.parent / "README.md").read_text(), re.DOTALL)
SDK = """export const AuthType = { TrustedAuthTokenCookieless: "AuthServerCookieless", TrustedAuthToken: "AuthServer" };
export const AuthStatus = { FAILURE: "FAILURE" };
export const told = [];
export const init = (settings) => { told.push(settings); return { on: (status) => told.push(status) }; };
export const logout = () => { told.push("logout"); };
"""
PAGE = "<!doctype html><meta charset=utf-8><title>host</title><script type=module>window.ready = true</script>"
asked = {}
lines = {}
order = []


class Host(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path.startswith("/example/"):
            example = EXAMPLES[int(self.path.removeprefix("/example/").removesuffix(".js"))]
            # One without imports stands on those of the first.
            text = example if "import" in example else EXAMPLES[0].partition("init({")[0] + example
            text = text.replace("@thoughtspot/visual-embed-sdk", "/sdk.js").replace('"./', '"/')
            return self.answer(200, {"Content-Type": "text/javascript"}, text.replace('"/token"', '"/token/token"'))
        if self.path == "/sdk.js":
            return self.answer(200, {"Content-Type": "text/javascript"}, SDK)
        if self.path == "/spotgate.js":
            return self.answer(200, {"Content-Type": "text/javascript"}, MODULE.read_text())
        if not self.path.startswith("/token/"):
            return self.answer(200, {"Content-Type": "text/html"}, PAGE)
        case = self.path.removeprefix("/token/").replace("%20", " ").replace("%27", "'")
        number = asked.get(case, 0)
        asked[case] = number + 1
        lines[case] = dict(self.headers.items())
        script = CASES[case]
        answer = script[min(number, len(script) - 1)]
        if answer == "hang":
            return time.sleep(3)
        if answer == "cut":
            return self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + TOKEN.encode())
        return self.answer(*answer)

    def do_POST(self):
        order.append(self.path)
        length = int(self.headers.get("Content-Length") or 0)
        self.rfile.read(length)
        status = 502 if self.path == "/revoke-fails" else 204
        self.answer(status, {"Spotgate-Error": "thoughtspot_rejected"} if status == 502 else {}, "")

    def answer(self, status, fields, body):
        self.send_response(status)
        for name, value in fields.items():
            self.send_header(name, value)
        if status != 204:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if status != 204:
            self.wfile.write(body.encode())

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Host)
threading.Thread(target=server.serve_forever, daemon=True).start()
said = {}
with chromium(*sys.argv[1:3]) as new_page:
    page = new_page()
    page.open(f"http://localhost:{server.server_port}/")
    page.until("window.ready === true")
    for case in CASES:
        page.console.clear()
        path = "/token/" + case
        began = time.monotonic()
        result = page.evaluate(
            f"""import("/spotgate.js").then(({{ tokenFrom }}) => tokenFrom({json.dumps(path)}, {{ timeout: 1500 }})())
            .then((token) => ({{ token }}),
              ({{ name, message, code, status, requestId }}) => ({{ name, message, code, status, requestId }}))"""
        )
        page.evaluate("0")
        said[case] = {
            **result,
            "asked": asked.get(case, 0),
            "seconds": round(time.monotonic() - began, 1),
            "console": [line for kind, line in page.console if kind == "error"],
            "others": [line for kind, line in page.console if kind != "error"],
            "accept": lines.get(case, {}).get("Accept"),
        }
    for case in ("token", "unavailable once", "unavailable for ever", "denied", "a proxy's own", "redirect"):
        page.console.clear()
        asked.pop(case)
        short = SHORT.replace('"/token"', json.dumps("/token/" + case))
        token = page.evaluate(f"{{ {short}; getAuthToken().catch(() => null) }}")
        page.evaluate("0")
        said[f"short: {case}"] = {
            "token": token,
            "asked": asked[case],
            "console": [line for kind, line in page.console if kind == "error"],
        }
    page.console.clear()
    asked.clear()
    together = page.evaluate(
        """import("/spotgate.js").then(async ({ tokenFrom }) => {
          const [getAuthToken, failing] = [tokenFrom("/token/unavailable once"), tokenFrom("/token/denied")];
          const tokens = await Promise.all([1, 2, 3].map(() => getAuthToken()));
          const later = await getAuthToken();
          const errors = await Promise.all([1, 2].map(() => failing().catch((error) => error.code)));
          return [...tokens, later, ...errors, await failing().catch((error) => error.code)];
        })"""
    )
    said["together"] = {"console": together, "asked": 10 * asked["unavailable once"] + asked["denied"]}
    for number in range(len(EXAMPLES)):
        order.clear()
        told = page.evaluate(
            f"""import("/example/{number}.js").then(() => import("/sdk.js")).then(async ({{ told }}) => {{
              const [first, status] = told.splice(0);
              if (first === "logout") return {{ console: [first] }};
              const {{ authType, getAuthToken, disableTokenVerification = false }} = first;
              const console = [authType, status, `${{disableTokenVerification}}`, `${{"username" in first}}`];
              return {{ token: await getAuthToken(), console }};
            }})"""
        )
        said[f"example {number}"] = {**told, "order": list(order)}
    for path in ("/revoke", "/revoke-fails"):
        page.console.clear()
        order.clear()
        ended = page.evaluate(
            f"""import("/spotgate.js").then(({{ signOut }}) => signOut({{
              logout: () => fetch("/sdk-logout", {{ method: "POST" }}),
            }}, "{path}")).then(() => "done", (error) => error.code)"""
        )
        page.evaluate("0")
        said[path] = {"ended": ended, "order": list(order), "console": [line for _, line in page.console]}
print(json.dumps(said))
