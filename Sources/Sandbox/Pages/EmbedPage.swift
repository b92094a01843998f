internal import HTTPWire
internal import JSON

/// What an iframe of the Visual Embed SDK loads: a tiny view that signs in by the SDK's own messages and says who you are.
enum EmbedPage {
    static let routes: [Route] = [
        .browser(.get, "v2", page),
        // Full-app embedding asks for `/?embedApp=true`.
        .browser(.get, "", page),
        .browser(.get, "embed.js") { _, _ in file(EmbedScript.javaScript, "text/javascript") },
        .browser(.get, "embed.css") { _, _ in file(EmbedStyle.css, "text/css") },
        .browser(.get, "prism/preauth/info") { cluster, call throws(Refusal) in
            Reply.json(["info": .object(SessionInfo.json(try call.user, org: call.currentOrg, cluster))])
        },
    ]

    @Sendable private static func page(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        var response = file(markup, "text/html")
        // A cluster lets only pages on its list frame it.
        if let origins = cluster.embedding.origins {
            response.fields.append(
                "Content-Security-Policy",
                "frame-ancestors 'self' \(origins.joined(separator: " "))"
            )
        }
        return response
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
        <tr><th>North</th><td><meter max="100" value="82" aria-label="North">82</meter></td><td>82</td></tr>
        <tr><th>South</th><td><meter max="100" value="57" aria-label="South">57</meter></td><td>57</td></tr>
        <tr><th>East</th><td><meter max="100" value="91" aria-label="East">91</meter></td><td>91</td></tr>
        <tr><th>West</th><td><meter max="100" value="38" aria-label="West">38</meter></td><td>38</td></tr>
        </table>
        </main>
        </body>
        </html>

        """
}
