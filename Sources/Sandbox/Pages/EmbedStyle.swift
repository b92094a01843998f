/// The embedded view's style sheet, light and dark.
enum EmbedStyle {
    static let css = """
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
