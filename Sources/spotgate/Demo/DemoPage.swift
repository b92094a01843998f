/// The demo's one page: choose who you are, then watch the token travel.
enum DemoPage {
    /// The markup; texts that depend on who is signed in are filled in by the script.
    static func html(visitors: [DemoVisitor]) -> String {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>Spotgate demo</title>
        <link rel="stylesheet" href="/demo.css">
        <script type="module" src="/demo.js"></script>
        </head>
        <body>
        <header>
        <h1>Spotgate <span>demo</span></h1>
        <p>A small app that embeds ThoughtSpot. Everything here runs on this machine, over real sockets.</p>
        <form id="leave" method="post" action="/sign-out" hidden><button class="quiet">Sign out</button></form>
        </header>
        <main>
        <section id="choose" aria-labelledby="choose-title" hidden>
        <h2 id="choose-title">Who are you?</h2>
        <p class="lead">This page plays your company’s sign-in. Whoever you choose, the embedding app vouches for.</p>
        <form method="post" action="/sign-in" class="people">
        \(visitors.map(card).joined(separator: "\n"))
        </form>
        </section>
        <section id="story" aria-labelledby="story-title" hidden>
        <h2 id="story-title">What just happened</h2>
        <ol id="steps" aria-live="polite">
        <li id="step-identity" data-state="waiting"><h3>The proxy says who you are</h3><p></p></li>
        <li id="step-token" data-state="waiting"><h3>Spotgate answers with a token</h3><p></p></li>
        <li id="step-accept" data-state="waiting"><h3>ThoughtSpot accepts it</h3><p></p></li>
        <li id="step-embed" data-state="waiting"><h3>The embedded view opens</h3><p></p></li>
        </ol>
        <button id="again" type="button">Ask for another token</button>
        </section>
        <section id="view" aria-labelledby="view-title" hidden>
        <h2 id="view-title">Embedded view</h2>
        <div id="frame"></div>
        </section>
        </main>
        <footer>The ThoughtSpot behind this page is Spotgate’s sandbox: in memory, gone when the demo stops.</footer>
        </body>
        </html>

        """
    }

    private static func card(_ visitor: DemoVisitor) -> String {
        let groups = visitor.groups.map { "<li>\($0)</li>" }.joined()
        return """
            <button name="user" value="\(visitor.name)">
            <span class="avatar" aria-hidden="true">\(visitor.displayName.prefix(1))</span>
            <span class="who"><strong>\(visitor.displayName)</strong><small>\(visitor.role)</small></span>
            <ul class="groups" aria-label="Groups in the directory">\(groups)</ul>
            </button>
            """
    }
}
