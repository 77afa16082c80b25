/** The report's look: one column, calm, light and dark. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --ink: #1d2329; --soft: #5a646e; --paper: #fbfaf7; --card: #fff; --line: #dcd8cf; --mark: #8a3b12; --plus: #e3f1e1; --minus: #f8e3de; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e6df; --soft: #a9afb5; --paper: #171a1d; --card: #1f2327; --line: #363c42; --mark: #f0a574; --plus: #1d3522; --minus: #43231e; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 2rem 1rem 5rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
h1 { margin: 0; font: 600 2.2rem/1.15 Georgia, serif; }
h2 { display: inline; font: 600 1.35rem/1.3 Georgia, serif; }
h3 { margin: 1rem 0 .3rem; font-size: 1rem; }
p { margin: .25rem 0; }
.kicker { color: var(--mark); font-weight: 600; }
.note { color: var(--soft); font-size: .9rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: 1rem; margin: 1.5rem 0; }
.figures dt { color: var(--soft); font-size: .85rem; }
.figures dd { margin: 0; font: 600 1.6rem/1.2 Georgia, serif; }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.figures small { display: block; color: var(--mark); font: .8rem system-ui, sans-serif; }
main > details { margin-top: 1rem; padding-top: 1rem; border-top: 1px solid var(--line); }
summary { cursor: pointer; }
summary:focus-visible, button:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
.count { color: var(--soft); font: .9rem system-ui, sans-serif; }
ul { padding: 0; list-style: none; }
.cards > li { margin: .75rem 0; padding: .9rem 1rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--card); }
.files { columns: 2 18rem; }
.names { font-weight: 600; }
blockquote { margin: .4rem 0; padding-left: .8rem; border-left: 3px solid var(--line); }
code, pre { font: .85rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { margin: .2rem 0; padding: .5rem .7rem; overflow-x: auto; border-radius: .3rem; background: var(--paper); white-space: pre-wrap; }
.line { position: relative; margin-top: .6rem; }
.line button { position: absolute; right: .35rem; bottom: .35rem; padding: .1rem .6rem; border: 1px solid var(--line); border-radius: .3rem; background: var(--card); color: var(--ink); font: inherit; font-size: .8rem; cursor: pointer; }
.patch span { display: block; }
.plus { background: var(--plus); }
.minus { background: var(--minus); }
`;
