internal import HTTPWire
internal import JSON

/// What an iframe of the Visual Embed SDK loads: a tiny view that signs in by the SDK's own messages and says who you are.
///
/// Cookieless, it posts `appInit` with a port and takes the token from the host's answer on it; with cookies it asks for
/// the session at once. Either way it ends in `authInit` or `authFailure` (embed-client §4.6).
enum EmbedPage {
    static let routes: [Route] = [
        .browser(.get, "v2", page),
        // Full-app embedding asks for `/?embedApp=true`.
        .browser(.get, "", page),
        .browser(.get, "embed.js") { _, _ in file(script, "text/javascript") },
        .browser(.get, "embed.css") { _, _ in file(style, "text/css") },
        .browser(.get, "prism/preauth/info") { cluster, call throws(Refusal) in
            Reply.json(["info": .object(SessionInfo.json(try call.user, org: call.currentOrg, cluster))])
        },
    ]

    @Sendable private static func page(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        file(markup, "text/html")
    }

    private static func file(_ text: String, _ type: String) -> Response {
        var response = Response(200, body: Array(text.utf8))
        response.fields.append("Content-Type", "\(type); charset=utf-8")
        response.fields.append("X-Content-Type-Options", "nosniff")
        response.fields.append(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"
        )
        return response
    }

    private static let markup = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>Sandbox view</title>
        <link rel="stylesheet" href="/embed.css">
        <script type="module" src="/embed.js"></script>
        </head>
        <body>
        <p id="status" role="status">Waiting for a token…</p>
        <main hidden>
        <header><span id="avatar" aria-hidden="true"></span>
        <div><h1 id="name"></h1><p id="mail"></p></div></header>
        <dl>
        <dt>Signed in as</dt><dd id="user"></dd>
        <dt>Org</dt><dd id="org"></dd>
        <dt>Groups</dt><dd><ul id="groups"></ul></dd>
        </dl>
        <h2>Sales by region</h2>
        <table aria-label="Sales by region">
        <tr><th>North</th><td><meter max="100" value="82">82</meter></td><td>82</td></tr>
        <tr><th>South</th><td><meter max="100" value="57">57</meter></td><td>57</td></tr>
        <tr><th>East</th><td><meter max="100" value="91">91</meter></td><td>91</td></tr>
        <tr><th>West</th><td><meter max="100" value="38">38</meter></td><td>38</td></tr>
        </table>
        </main>
        </body>
        </html>

        """

    private static let script = #"""
        const byId = (id) => document.getElementById(id);

        async function who(token) {
          const headers = { Accept: "application/json", "X-Requested-By": "ThoughtSpot" };
          if (token) headers.Authorization = `Bearer ${token}`;
          const response = await fetch("/api/rest/2.0/auth/session/user", {
            headers, credentials: token ? "omit" : "include",
          });
          if (!response.ok) throw new Error(`${response.status}`);
          return response.json();
        }

        async function signIn(token) {
          try {
            const user = await who(token);
            byId("avatar").textContent = user.display_name.slice(0, 1);
            byId("name").textContent = user.display_name;
            byId("mail").textContent = user.email;
            byId("user").textContent = user.name;
            byId("org").textContent = user.current_org.name;
            byId("groups").replaceChildren(...user.user_groups.map((group) => {
              const item = document.createElement("li");
              item.textContent = group.name;
              return item;
            }));
            byId("status").hidden = true;
            document.querySelector("main").hidden = false;
            const groups = user.user_groups.map((group) => group.name);
            parent.postMessage({ type: "authInit", data: { userGUID: user.id, userName: user.name, groups } }, "*");
          } catch (error) {
            byId("status").textContent = `Not signed in (${error.message})`;
            parent.postMessage({ type: "authFailure" }, "*");
          }
        }

        if (parent === window) {
          signIn(null);
        } else if (/authType=TrustedAuthTokenCookieless|embedApp=true/.test(location.search)) {
          const channel = new MessageChannel();
          channel.port1.onmessage = (event) => {
            if (event.data?.type === "appInit") signIn(event.data.data?.authToken ?? null);
          };
          parent.postMessage({ type: "appInit" }, "*", [channel.port2]);
        } else {
          signIn(null);
        }

        """#

    private static let style = """
        :root { --ink: #1b2430; --faint: #5b6776; --line: #dde2e8; --paper: #fff; --chip: #e8f0fe; --accent: #1a56c4 }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e7ecf2; --faint: #9aa7b6; --line: #2a333f; --paper: #181e26; --chip: #233250; --accent: #7aa8ff }
        }
        body { margin: 0; padding: 1.5rem; background: var(--paper); color: var(--ink);
          font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif }
        [hidden] { display: none !important }
        header { display: flex; gap: 1rem; align-items: center }
        #avatar { flex: none; width: 3rem; height: 3rem; border-radius: 50%; display: grid; place-items: center; font-weight: 700;
          background: var(--accent); color: var(--paper) }
        h1 { font-size: 1.2rem; margin: 0 } header p, dt { color: var(--faint); margin: 0 }
        h2 { font-size: 1rem; margin: 1.5rem 0 .5rem }
        dl { display: grid; grid-template-columns: fit-content(8rem) 1fr; gap: .4rem 1rem; margin: 1.25rem 0 0 } dd { margin: 0 }
        ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem }
        li { background: var(--chip); border-radius: 99px; padding: .05rem .65rem; font-size: .9rem }
        table { width: 100%; border-collapse: collapse } th { text-align: left; font-weight: 500; width: 8rem }
        td, th { padding: .3rem 0; border-top: 1px solid var(--line) } td:last-child { text-align: right; width: 3rem }
        meter { width: 100% }
        @media (max-width: 26rem) { body { padding: 1rem } td, th { padding: .25rem 0 } th { width: 4rem } }

        """
}
