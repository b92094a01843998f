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
        <section id="what-if" aria-labelledby="what-if-title" hidden>
        <h2 id="what-if-title">What if …</h2>
        <div class="conditions">
        \(DemoCondition.allCases.map(button).joined(separator: "\n"))
        </div>
        </section>
        <section id="story" aria-labelledby="story-title" hidden>
        <h2 id="story-title">What just happened</h2>
        <fieldset class="modes">
        <legend>How the browser is signed in</legend>
        <label><input type="radio" name="mode" value="cookieless" checked>
        <span>Cookieless <small>token of REST API 2.0</small></span></label>
        <label><input type="radio" name="mode" value="cookies">
        <span>With cookies <small>token of V1</small></span></label>
        </fieldset>
        <ol id="steps" aria-live="polite">
        <li id="step-identity" data-state="waiting"><h3>The proxy says who you are</h3><p></p></li>
        <li id="step-token" data-state="waiting"><h3>Spotgate answers with a token</h3><p></p></li>
        <li id="step-accept" data-state="waiting"><h3>ThoughtSpot accepts it</h3><p></p></li>
        <li id="step-embed" data-state="waiting"><h3>The embedded view opens</h3><p></p></li>
        </ol>
        <button id="again" type="button">Ask for another token</button>
        </section>
        <div class="right">
        <section id="problem" role="alert" aria-labelledby="problem-title" hidden>
        <h2 id="problem-title">Not logged in</h2>
        <p class="lead">This is what the SDK shows to people. On the console, and in the service’s log, stands why:</p>
        <dl>
        <dt>Code</dt><dd><code id="problem-code"></code></dd>
        <dt>Meaning</dt><dd id="problem-meaning"></dd>
        <dt>What to do</dt><dd id="problem-remedy"></dd>
        </dl>
        <p id="sign-in-again" hidden><a href="/">Sign in again</a></p>
        </section>
        <section id="view" aria-labelledby="view-title" hidden>
        <h2 id="view-title">Embedded view</h2>
        <div id="frame"></div>
        </section>
        </div>
        </main>
        <footer>The ThoughtSpot behind this page is Spotgate’s sandbox: in memory, gone when the demo stops.</footer>
        </body>
        </html>

        """
    }

    private static func button(_ condition: DemoCondition) -> String {
        let isPressed = condition == .fine
        return """
            <button type="button" value="\(condition.rawValue)" aria-pressed="\(isPressed)">\(condition.label)</button>
            """
    }

    /// A button holds no list: the groups are words in a row.
    private static func card(_ visitor: DemoVisitor) -> String {
        let groups = visitor.groups.map { "<span>\($0)</span>" }.joined(separator: " ")
        return """
            <button name="user" value="\(visitor.name)">
            <span class="avatar" aria-hidden="true">\(visitor.displayName.prefix(1))</span>
            <span class="who"><strong>\(visitor.displayName)</strong><small>\(visitor.role)</small></span>
            <span class="groups"><span class="hidden">Groups in the directory:</span> \(groups)</span>
            </button>
            """
    }
}
