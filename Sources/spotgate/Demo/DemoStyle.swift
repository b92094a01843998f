/// The demo page's style sheet, light and dark.
enum DemoStyle {
    static let css = """
        :root {
          --ground: #f6f7f9; --paper: #ffffff; --ink: #1b2430; --faint: #5b6776; --line: #dde2e8;
          --accent: #1a56c4; --accent-ink: #ffffff; --good: #137a4b; --bad: #b3261e; --chip: #eaeff6;
          --shadow: 0 1px 2px rgb(20 30 50 / .06), 0 6px 20px rgb(20 30 50 / .06);
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --ground: #10141a; --paper: #181e26; --ink: #e7ecf2; --faint: #9aa7b6; --line: #2a333f;
            --accent: #7aa8ff; --accent-ink: #0d1a33; --good: #5ed39a; --bad: #ff8a80; --chip: #232c38;
            --shadow: 0 1px 2px rgb(0 0 0 / .4);
          }
        }
        * { box-sizing: border-box }
        [hidden] { display: none !important }
        body {
          margin: 0 auto; max-width: 68rem; padding: 2.5rem 1.5rem; background: var(--ground); color: var(--ink);
          font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
        }
        header { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; align-items: center; margin-bottom: 2rem }
        h1 { font-size: 1.6rem; letter-spacing: -.02em; margin: 0 }
        h1 span { color: var(--faint); font-weight: 400 }
        header p { grid-column: 1; margin: .25rem 0 0; color: var(--faint) }
        #leave { grid-column: 2; grid-row: 1 / span 2 }
        h2 { font-size: 1.1rem; margin: 0 0 .75rem }
        h3 { font-size: 1rem; margin: 0 }
        .lead { margin: 0 0 1.25rem; color: var(--faint); max-width: 40rem }
        section { background: var(--paper); border: 1px solid var(--line); border-radius: 14px;
          padding: 1.5rem; box-shadow: var(--shadow) }
        main { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr) }
        main > * { min-width: 0 }
        @media (min-width: 54rem) {
          main.signed-in { grid-template-columns: minmax(19rem, 2fr) 3fr; align-items: start }
          main.signed-in #what-if { grid-column: 1 / -1 }
        }
        .right { display: grid; gap: 1.5rem; min-width: 0 }
        @media (max-width: 40rem) {
          body { padding: 1.25rem .9rem }
          section { padding: 1.1rem }
          header p { grid-column: 1 / -1 }
          #leave { grid-row: 1 }
          .quiet { white-space: nowrap }
          .conditions { flex-wrap: nowrap !important; overflow-x: auto; margin: 0 -1.1rem; padding: .3rem 1.1rem }
          .conditions button { flex: none }
        }
        button { font: inherit; color: inherit; cursor: pointer; border-radius: 10px; border: 1px solid var(--line);
          background: var(--paper); padding: .55rem 1rem }
        button:hover { border-color: var(--accent) }
        button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
        #again { background: var(--accent); color: var(--accent-ink); border-color: transparent; font-weight: 600 }
        .quiet { color: var(--faint); background: transparent }
        .people { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(15.5rem, 1fr)) }
        .people button { display: grid; grid-template-columns: auto 1fr; gap: .25rem .9rem; padding: 1.1rem;
          text-align: left; align-content: start }
        .avatar { width: 2.75rem; height: 2.75rem; border-radius: 50%; display: grid; place-items: center;
          background: var(--accent); color: var(--accent-ink); font-weight: 700 }
        .who strong, .who small { display: block }
        .who small { color: var(--faint) }
        .groups { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: .4rem; margin-top: .6rem }
        .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
        .groups span:not(.hidden) { background: var(--chip); border-radius: 99px; padding: .1rem .65rem; font-size: .85rem }
        .modes { border: 0; margin: 0 0 1.25rem; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem }
        .modes legend { padding: 0; margin-bottom: .5rem; color: var(--faint); font-size: .92rem }
        .modes label { flex: 1 1 9rem; display: flex; gap: .6rem; align-items: center; border: 1px solid var(--line);
          border-radius: 10px; padding: .5rem .8rem; cursor: pointer }
        .modes label:has(:checked) { border-color: var(--accent) }
        .modes small { display: block; color: var(--faint) }
        .modes input { accent-color: var(--accent); margin: 0 }
        .modes label:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px }
        .conditions { display: flex; flex-wrap: wrap; gap: .5rem }
        .conditions button { font-size: .92rem }
        .conditions button[aria-pressed=true] { background: var(--accent); color: var(--accent-ink); border-color: transparent }
        #problem { border-color: var(--bad) }
        #problem h2 { color: var(--bad) }
        #problem dl { display: grid; grid-template-columns: fit-content(8rem) 1fr; gap: .5rem 1rem; margin: 0 }
        #problem dt { color: var(--faint) }
        #problem dd { margin: 0; overflow-wrap: anywhere }
        a { color: var(--accent) }
        #steps { list-style: none; margin: 0 0 1.25rem; padding: 0; counter-reset: step }
        #steps li { counter-increment: step; position: relative; padding: 0 0 1.15rem 2.6rem }
        #steps li:not(:last-child)::after { content: ""; position: absolute; left: .84rem; top: 2rem; bottom: .1rem;
          width: 2px; background: var(--line) }
        #steps li::before { content: counter(step); position: absolute; left: 0; top: -.1rem; width: 1.75rem;
          height: 1.75rem; border-radius: 50%; display: grid; place-items: center; font-size: .85rem;
          font-weight: 700; background: var(--chip); color: var(--faint) }
        #steps li[data-state=done]::before { content: "✓"; background: var(--good); color: var(--paper) }
        #steps li[data-state=failed]::before { content: "!"; background: var(--bad); color: var(--paper) }
        #steps li[data-state=waiting] h3 { color: var(--faint); font-weight: 500 }
        #steps p { margin: .15rem 0 0; color: var(--faint); font-size: .92rem; overflow-wrap: anywhere }
        code { font: .88em/1.4 ui-monospace, "DejaVu Sans Mono", Menlo, monospace; background: var(--chip);
          border-radius: 5px; padding: .1em .35em }
        #frame { border: 1px solid var(--line); border-radius: 10px; overflow: hidden; min-height: 24rem;
          background: var(--ground) }
        iframe { display: block; width: 100%; height: 26rem; border: 0; color-scheme: light dark }
        footer { margin-top: 2rem; color: var(--faint); font-size: .88rem; text-align: center }

        """
}
