/// The demo page's script: what a host page does with the Visual Embed SDK, in the open and in small.
enum DemoScript {
    static let javaScript = #"""
        import { signOut, tokenFrom } from "/spotgate.js";
        import { remedies, unknown } from "/remedies.js";

        const byId = (id) => document.getElementById(id);
        const steps = ["identity", "token", "accept", "embed"];

        // The kind of token follows from how the browser is to be signed in: a V1 token is no bearer.
        const modes = {
          cookieless: { authType: "AuthServerCookieless", token: "/token", revoke: "/revoke" },
          cookies: { authType: "AuthServer", token: "/v1/token", revoke: "/v1/revoke" },
        };
        const mode = () => modes[document.querySelector("input[name=mode]:checked").value];

        let session = null;
        // The newest run; an older one, which may still be waiting, says nothing any more.
        let run = 0;
        let view = null;

        function tell(step, state, ...parts) {
          const item = byId(`step-${step}`);
          item.dataset.state = state;
          item.querySelector("p").replaceChildren(...parts);
        }

        function code(text) {
          const element = document.createElement("code");
          element.textContent = text;
          return element;
        }

        // A token is a credential: the page shows a fingerprint, as the service's own log does.
        // Browsers have no digest for pages that come over plain HTTP from another machine.
        async function fingerprint(token) {
          if (!crypto.subtle) return "not computed";
          const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(token));
          return [...new Uint8Array(digest)].slice(0, 6).map((byte) => byte.toString(16).padStart(2, "0")).join("");
        }

        function clear() {
          view?.frame.remove();
          clearTimeout(view?.timer);
          view = null;
          byId("view").hidden = true;
          byId("problem").hidden = true;
        }

        // What people see of a failure, its code, and what can be done; an old view is no sign of a good token.
        function explain(word, meaning, remedy) {
          clear();
          byId("problem-code").textContent = word;
          byId("problem-meaning").textContent = meaning;
          byId("problem-remedy").textContent = remedy;
          byId("problem").hidden = false;
          byId("sign-in-again").hidden = word !== "identity_missing";
        }

        function failed(error) {
          tell("token", "failed", error.status === null ? "no answer" : `${error.status}, `,
            ...(error.code ? [code(error.code)] : error.status === null ? [] : ["no code"]));
          if (error.code === "identity_missing") tell("identity", "failed", "the proxy does not know you any more");
          explain(error.code ?? "no code", ...(remedies[error.code] ?? unknown));
        }

        // Gives null after having told why.
        async function fetchToken(mine) {
          const began = performance.now();
          const spent = () => {
            const milliseconds = Math.max(1, Math.round(performance.now() - began));
            return milliseconds < 1000 ? `${milliseconds} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
          };
          const clock = setInterval(() => mine === run && tell("token", "waiting", `waiting, ${spent()}`), 500);
          try {
            const token = await tokenFrom(mode().token, { timeout: 20_000 })();
            clearInterval(clock);
            const mark = await fingerprint(token);
            if (mine !== run) return null;
            tell("token", "done", code(`GET ${mode().token}`),
              ` gives ${token.length} characters in ${spent()}, SHA-256 `, code(`${mark}…`));
            return token;
          } catch (error) {
            clearInterval(clock);
            if (mine === run) failed(error);
            return null;
          }
        }

        // Cookieless the SDK asks whether the token is good; with cookies it changes it for a session.
        async function accepted(mine, token) {
          const isCookieless = mode() === modes.cookieless;
          const path = `/callosum/v1/session/${isCookieless ? "isactive" : "login/token"}`;
          const headers = { "X-Requested-By": "ThoughtSpot" };
          const options = isCookieless
            ? { credentials: "omit", headers: { ...headers, Authorization: `Bearer ${token}` } }
            : { method: "POST", credentials: "include", redirect: "manual", headers,
                body: new URLSearchParams({ auth_token: token }) };
          try {
            const answer = await fetch(session.thoughtSpot + path, options);
            if (mine !== run) return false;
            // A redirect that is not followed shows a page no status; it is what a login is answered with.
            const isFine = answer.ok || answer.type === "opaqueredirect";
            tell("accept", isFine ? "done" : "failed", code(`${isCookieless ? "GET" : "POST"} ${path}`),
              ` answers ${answer.type === "opaqueredirect" ? "with a session" : answer.status}`);
            if (!isFine) {
              explain(`${answer.status}`, "ThoughtSpot does not take the token.", "Was it of the kind that this mode needs?");
            }
            return isFine;
          } catch {
            if (mine !== run) return false;
            tell("accept", "failed", "ThoughtSpot was not reached");
            explain("no answer", "This browser does not reach ThoughtSpot.",
              "Offline? Else ThoughtSpot's own CORS list has to name this page (Develop > Security settings).");
            return false;
          }
        }

        // Who ThoughtSpot says we are, and which of the directory's groups the policy kept back.
        function welcome(user) {
          const parts = ["signed in as ", code(user?.userName ?? user?.userGUID)];
          const withheld = user?.groups ? session.groups.filter((group) => !user.groups.includes(group)) : [];
          for (const [place, group] of withheld.entries()) {
            parts.push(place ? ", " : "; kept back by policy: ", code(group));
          }
          return parts;
        }

        // The exchange of the Visual Embed SDK: the frame says appInit with a port, cookieless the host sends the token
        // through that port, and the frame says authInit once it is signed in.
        function embed(token) {
          const frame = document.createElement("iframe");
          frame.title = "Embedded ThoughtSpot view";
          const isCookieless = mode() === modes.cookieless;
          const query = new URLSearchParams({ embedApp: true, authType: mode().authType, cookieless: isCookieless });
          frame.src = `${session.thoughtSpot}/v2/?${query}#/embed/viz/sales`;
          view = { frame, token, timer: setTimeout(() => {
            tell("embed", "failed", "the frame says nothing");
            explain("no answer", "The embedded view did not load.", "Offline? Else ThoughtSpot's CSP list has to name this page.");
          }, 15_000) };
          byId("frame").replaceChildren(frame);
          byId("view").hidden = false;
        }

        const events = {
          appInit: (port) => port?.postMessage({ type: "appInit", data: { authToken: view.token } }),
          authInit: (_, user) => {
            clearTimeout(view.timer);
            tell("embed", "done", ...welcome(user));
          },
          ThoughtspotAuthFailure: () => {
            tell("embed", "failed", "the embedded view refused the token");
            explain("ThoughtspotAuthFailure", "The embedded view refused the token.", "Ask for another one.");
          },
          noCookieAccess: () => {
            tell("embed", "failed", "the browser keeps ThoughtSpot's cookies back");
            explain("noCookieAccess", "This browser lets no cookies into frames of other sites.", "Embed cookieless.");
          },
          ThoughtspotAuthExpired: (port) => renew("ThoughtspotAuthExpired", port),
          IdleSessionTimeout: (port) => renew("IdleSessionTimeout", port),
          RefreshAuthToken: (port) => renew("RefreshAuthToken", port),
        };

        // As the SDK does: a new token into the same frame, or a new session for it.
        async function renew(type, port) {
          const mine = run;
          tell("embed", "waiting", "the view says ", code(type), "; the page asks for a new token");
          const token = await fetchToken(mine);
          if (token === null || !await accepted(mine, token)) return;
          if (mode() === modes.cookieless) port?.postMessage({ type, data: { authToken: token } });
        }

        addEventListener("message", ({ source, origin, data, ports }) => {
          if (view && source === view.frame.contentWindow && origin === session.thoughtSpot) {
            events[data?.type]?.(ports[0], data.data);
          }
        });

        async function go() {
          const mine = run += 1;
          clear();
          for (const step of steps) tell(step, "waiting");
          tell("identity", "done", code(`X-Forwarded-User: ${session.user}`), document.createElement("br"),
            code(`X-Forwarded-Groups: ${session.groups.join(",")}`));
          const token = await fetchToken(mine);
          if (token !== null && await accepted(mine, token)) embed(token);
        }

        // Puts the world behind this page into a state, and shows what follows.
        async function tryOut(button) {
          for (const other of document.querySelectorAll("#what-if button")) {
            other.setAttribute("aria-pressed", `${other === button}`);
          }
          const isCookieless = mode() === modes.cookieless;
          const body = new URLSearchParams({ condition: button.value, mode: isCookieless ? "cookieless" : "cookies" });
          try {
            const answer = await fetch("/what-if", { method: "POST", body });
            if (!answer.ok && answer.status !== 401) throw new Error(`${answer.status}`);
          } catch {
            explain("no answer", "The demo itself does not answer.", "Offline, or it was stopped: start it again.");
            return;
          }
          // The frame finds out by itself when its token has run out.
          if (button.value === "expired" && view) return;
          await go();
        }

        async function leave(event) {
          event.preventDefault();
          const sdk = {
            logout: () => fetch(`${session.thoughtSpot}/callosum/v1/session/logout`, {
              method: "POST", credentials: "include", headers: { "X-Requested-By": "ThoughtSpot" },
            }),
          };
          run += 1;
          clear();
          // Whatever ThoughtSpot says to it: who wants to leave, leaves.
          await signOut(sdk, mode().revoke).catch(() => {});
          byId("leave").submit();
        }

        async function begin() {
          const answer = await fetch("/session", { cache: "no-store" });
          // 204: nobody is signed in yet.
          if (answer.status !== 200) {
            byId("choose").hidden = false;
            return;
          }
          session = await answer.json();
          document.querySelector("main").classList.add("signed-in");
          for (const id of ["story", "leave", "what-if"]) byId(id).hidden = false;
          byId("again").addEventListener("click", go);
          byId("leave").addEventListener("submit", leave);
          for (const input of document.querySelectorAll("input[name=mode]")) input.addEventListener("change", go);
          for (const button of document.querySelectorAll("#what-if button")) {
            button.addEventListener("click", () => tryOut(button));
          }
          await go();
        }

        begin()
          .catch(() => explain("no answer", "The demo itself does not answer.", "Offline, or it was stopped: start it again."))
          .finally(() => { document.documentElement.dataset.ready = "true"; });

        """#
}
