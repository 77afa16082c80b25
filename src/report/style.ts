/** The report's look: one calm column with its contents beside it where there is room, light and dark. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --ink: #1d2329; --soft: #5a646e; --paper: #f7f5f0; --card: #fff; --line: #dcd8cf; --field: #f3f1eb; --mark: #8a3b12; --on-mark: #fff; --plus: #e3f1e1; --minus: #f8e3de; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e6df; --soft: #a9afb5; --paper: #15181b; --card: #1e2226; --line: #373d43; --field: #262b30; --mark: #f0a574; --on-mark: #24140a; --plus: #1d3522; --minus: #43231e; } }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0 auto; max-width: 54rem; padding: 2.5rem 1.25rem 5rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
h1 { margin: 0; font: 600 clamp(1.6rem, 7vw, 2.2rem)/1.15 Georgia, serif; overflow-wrap: anywhere; }
h2 { display: inline; font: 600 1.35rem/1.3 Georgia, serif; }
h3 { margin: 1rem 0 .3rem; font-size: 1rem; }
p { margin: .25rem 0; }
a { color: var(--mark); }
.kicker { margin: 0 0 .2rem; color: var(--mark); font-weight: 600; }
.note, .lead { color: var(--soft); font-size: .9rem; }
.lead { max-width: 40rem; margin: .3rem 0 0; }
.count { color: var(--soft); font: .9rem system-ui, sans-serif; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(7.2rem, 1fr)); gap: 1rem; margin: 1.5rem 0; }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.figures dt { color: var(--soft); font-size: .85rem; line-height: 1.3; }
.figures dd { margin: 0; font: 600 1.7rem/1.2 Georgia, serif; }
.figures small { display: block; color: var(--mark); font: .8rem system-ui, sans-serif; }
nav ul { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0; }
nav a { display: inline-block; padding: .3rem .75rem; border: 1px solid var(--line); border-radius: 2rem; background: var(--card); color: var(--ink); font-size: .9rem; text-decoration: none; }
nav a:hover { border-color: var(--mark); }
.all-clear { font-weight: 600; }
main > details { margin-top: 1.75rem; padding-top: 1.1rem; border-top: 1px solid var(--line); }
summary { cursor: pointer; }
a:focus-visible, summary:focus-visible, button:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
ul { padding: 0; list-style: none; }
.cards > li { margin: .9rem 0; padding: 1rem 1.15rem 1.15rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); }
.what { display: flex; flex-wrap: wrap; align-items: center; gap: .45rem; margin: 0; color: var(--soft); font-size: .85rem; }
.sure { display: inline-flex; align-items: center; gap: .45rem; }
.bar { width: 3.5rem; height: .4rem; border-radius: 1rem; background: var(--line); overflow: hidden; }
.bar rect { fill: var(--mark); }
.new { padding: 0 .5rem; border-radius: 1rem; background: var(--mark); color: var(--on-mark); font-weight: 600; }
time, .evidence .note { white-space: nowrap; }
.evidence p.note { white-space: normal; }
.names { font: 600 1.12rem/1.4 Georgia, serif; }
.names .note { font: .9rem system-ui, sans-serif; }
.reason { font-size: .95rem; }
blockquote { margin: .4rem 0; padding-left: .8rem; border-left: 3px solid var(--line); font-family: Georgia, serif; }
.evidence { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: .75rem 1.5rem; margin: .6rem 0; font-size: .95rem; }
.files { columns: 2 18rem; margin: 0; }
.files li { break-inside: avoid; }
code, pre { font: .85rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
.line { margin-top: .7rem; }
.copy { display: flex; align-items: start; gap: .5rem; padding: .35rem .35rem .35rem .7rem; border-radius: .35rem; background: var(--field); }
.copy pre { flex: 1; min-width: 0; margin: 0; padding: .12rem 0; white-space: pre-wrap; }
.copy button { flex: none; padding: .1rem .7rem; border: 1px solid var(--line); border-radius: .3rem; background: var(--card); color: var(--ink); font: .85rem/1.5 system-ui, sans-serif; cursor: pointer; }
.copy button:hover { border-color: var(--mark); }
.patch { margin: .4rem 0; padding: .5rem .7rem; overflow-x: auto; border-radius: .35rem; background: var(--field); white-space: pre-wrap; }
.patch span { display: block; }
.plus { background: var(--plus); }
.minus { background: var(--minus); }
@media print { button, nav { display: none; } }
`;
