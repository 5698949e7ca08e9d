// The one style sheet: calm type, two columns where there is room, dark and light by the reader's setting, a sheet for print.
// System fonts only; colour never carries a meaning alone.
export const STYLE = `:root {
  color-scheme: light dark;
  --ink: #1e2224; --paper: #faf8f3; --raise: #fffdf8; --dim: #5b6367; --rule: #ddd8cc; --mark: #fdeeb0; --link: #8c3420; --bar: #b5472f;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", "URW Palladio L", "Noto Serif", Georgia, serif;
  --sans: ui-sans-serif, system-ui, "Segoe UI", "Helvetica Neue", "Noto Sans", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #e7e4dc; --paper: #141617; --raise: #1b1e20; --dim: #9ba3a7; --rule: #33393c; --mark: #54470f; --link: #f2a78f; --bar: #d9694d; }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 var(--serif); text-rendering: optimizeLegibility; }
a { color: var(--link); text-decoration-thickness: .06em; text-underline-offset: .16em; }
a:focus-visible, button:focus-visible, input:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .3rem .6rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.top { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; padding: .8rem clamp(1rem, 4vw, 3rem); border-bottom: 1px solid var(--rule); font-family: var(--sans); font-size: .9rem; }
.top .name { font: 700 1.05rem var(--serif); letter-spacing: .04em; color: var(--ink); text-decoration: none; }
.top nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; list-style: none; margin: 0; padding: 0; }
.top nav a { color: var(--dim); text-decoration: none; padding: .2rem 0; }
.top nav a:hover { color: var(--ink); }
.top nav a[aria-current] { color: var(--ink); border-bottom: 2px solid var(--bar); }
.top small { color: var(--dim); }
main { max-width: 78rem; margin: 0 auto; padding: 1.8rem clamp(1rem, 4vw, 3rem) 4rem; }
h1 { font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.15rem); line-height: 1.18; margin: 0 0 .3rem; font-weight: 600; text-wrap: balance; }
h2 { font-size: 1.12rem; line-height: 1.3; margin: 0 0 .55rem; font-weight: 600; }
.sub { margin: 0; color: var(--dim); max-width: 46rem; }
.clocks { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: center; margin: 1rem 0 0; font: .88rem var(--sans); color: var(--dim); }
.clocks label { display: inline-flex; gap: .45rem; align-items: center; }
.clocks input { font: inherit; color: var(--ink); background: var(--raise); border: 1px solid var(--rule); border-radius: 4px; padding: .25rem .4rem; }
.clocks button { font: inherit; color: var(--paper); background: var(--ink); border: 0; border-radius: 4px; padding: .36rem .8rem; cursor: pointer; }
.level { display: grid; grid-template-columns: minmax(0, 1fr); gap: .9rem 2.6rem; margin: 1.6rem 0 2.2rem; padding: 1.2rem 1.4rem 1rem; background: var(--raise); border: 1px solid var(--rule); border-radius: 8px; }
.level h2 { margin: 0; }
.reasons { border-collapse: collapse; width: 100%; font-size: 1rem; align-self: start; }
.reasons th { font: .76rem var(--sans); color: var(--dim); text-align: left; padding: 0 .6rem .25rem 0; }
.reasons td { vertical-align: top; padding: .32rem .6rem .32rem 0; border-top: 1px solid var(--rule); line-height: 1.4; }
.reasons .points, .reasons th:first-child { width: 3.4rem; text-align: right; font-variant-numeric: tabular-nums; font-family: var(--sans); font-size: .92rem; padding-right: .8rem; }
.reasons .bar { width: 5.5rem; }
.reasons tfoot td { border-top: 2px solid var(--ink); font-weight: 600; }
meter { width: 5rem; height: .62rem; vertical-align: middle; appearance: none; background: none; border: 0; }
meter::-webkit-meter-inner-element { display: block; }
meter::-webkit-meter-bar { background: transparent; border: 0; border-radius: 2px; height: .62rem; }
meter::-webkit-meter-optimum-value { background: var(--bar); border-radius: 2px; }
meter::-moz-meter-bar { background: var(--bar); }
.steps { display: flex; list-style: none; margin: 0; padding: 0; font: .82rem var(--sans); color: var(--dim); border: 1px solid var(--rule); border-radius: 5px; overflow: hidden; align-self: start; }
.steps li { flex: 1; text-align: center; white-space: nowrap; padding: .34rem .2rem; border-left: 1px solid var(--rule); }
.steps li:first-child { border-left: 0; }
.steps li[aria-current] { background: var(--ink); color: var(--paper); font-weight: 600; }
.steps li[aria-current]::before { content: "▸ "; }
figure { margin: 0; min-width: 0; }
figcaption { font: .82rem var(--sans); color: var(--dim); }
.course { display: block; width: 100%; height: auto; font: 13px var(--sans); }
.course text { fill: var(--dim); }
.course .step { text-anchor: end; }
.course .ground, .course .year { stroke: var(--rule); stroke-width: 1; }
.course text.year { stroke: none; }
.course .line { fill: none; stroke: var(--bar); stroke-width: 2; stroke-linejoin: round; }
.course .tick { stroke: var(--ink); stroke-width: 1.4; opacity: .7; }
details summary { cursor: pointer; color: var(--dim); }
.twin { border-collapse: collapse; margin: .5rem 0; font-variant-numeric: tabular-nums; display: block; max-height: 18rem; overflow: auto; }
.twin th, .twin td { text-align: left; padding: .12rem 1.2rem .12rem 0; font-weight: 400; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 3.2rem; }
.columns section { margin: 0 0 1.9rem; }
section > ul { margin: 0; padding: 0; list-style: none; }
section > ul > li { padding: .42rem 0 .42rem 0; border-top: 1px solid var(--rule); }
.picture { font-size: .98rem; }
sup { font: .72em/0 var(--sans); }
sup a { padding: .55em .25em; text-decoration: none; }
sup a:hover { text-decoration: underline; }
sup span { color: var(--dim); }
.absent { color: var(--dim); font-style: italic; margin: .2rem 0; }
.quotes { margin-top: 1rem; padding-top: 1.2rem; border-top: 2px solid var(--ink); font-size: .95rem; }
.quotes ul { columns: 1; }
.quotes li { break-inside: avoid; border-top: 0; padding: .3rem 0 .3rem 2.1rem; text-indent: -2.1rem; }
.no { display: inline-block; width: 2.1rem; text-indent: 0; color: var(--dim); font: .85em var(--sans); }
q { quotes: "“" "”"; }
mark { background: var(--mark); color: inherit; padding: .08em .12em; border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark a { color: inherit; text-decoration-color: color-mix(in srgb, currentColor 35%, transparent); }
li:target, span:target + mark { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 3px; }
cite, .from { color: var(--dim); font-style: normal; }
code { font: .82em ui-monospace, SFMono-Regular, Menlo, monospace; color: var(--dim); overflow-wrap: anywhere; }
.twins { font: .88rem var(--sans); color: var(--dim); }
.card { max-width: 46rem; }
.type { font: 600 .62em var(--sans); letter-spacing: .06em; color: var(--bar); vertical-align: .12em; margin-right: .3em; }
.reader aside .type { font-size: .8em; vertical-align: 0; }
blockquote { margin: 1.2rem 0 .6rem; padding: 0 0 0 1.1rem; border-left: 3px solid var(--rule); color: var(--dim); white-space: pre-line; }
blockquote mark { color: var(--ink); }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .3rem 1.4rem; margin: 1.4rem 0; }
dt { font: .85rem/1.8 var(--sans); color: var(--dim); }
dd { margin: 0; }
.why { border-top: 1px solid var(--rule); padding-top: .6rem; font-size: .95rem; }
.basis { padding: 0; list-style: none; }
.basis li { padding: .42rem 0; border-top: 1px solid var(--rule); }
.ruling { border: 1px solid var(--bar); border-radius: 6px; padding: .1rem 1rem; margin: 1rem 0; background: var(--raise); }
.reader { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem 3.2rem; }
.reader article { max-width: 40rem; line-height: 1.68; }
.reader aside { font-size: .92rem; }
.reader ol { padding-left: 1.4rem; margin: 0; }
.reader aside li { margin: .5rem 0; }
.reader aside q { display: block; color: var(--dim); }
@media (min-width: 60rem) {
  .columns { grid-template-columns: minmax(0, 1.18fr) minmax(0, 1fr); }
  .level { grid-template-columns: minmax(0, 1.18fr) minmax(0, 1fr); }
  .level h2, .level .reasons, .level > .absent { grid-column: 1; }
  .level .steps { grid-column: 2; grid-row: 1; }
  .level figure { grid-column: 2; grid-row: 2; }
  .quotes ul { columns: 2; column-gap: 3.2rem; }
  .reader { grid-template-columns: minmax(0, 40rem) minmax(0, 1fr); }
  .reader aside { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow: auto; }
}
@media (max-width: 34rem) {
  .level { padding: 1rem .9rem; border-radius: 6px; }
  .reasons .bar, .reasons th:nth-child(2) { display: none; }
  .steps { font-size: .7rem; }
  .steps li[aria-current]::before { content: none; }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dd { margin-bottom: .5rem; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  :root { --ink: #000; --paper: #fff; --raise: #fff; --dim: #444; --link: #000; --mark: #eee; }
  body { font-size: 10pt; }
  .top, .clocks, .skip, .twins, details { display: none; }
  main { max-width: none; padding: 0; }
  .columns, .level { grid-template-columns: 1fr 1fr; }
  .quotes ul { columns: 2; }
  section > ul > li, .reasons tr { break-inside: avoid; }
}
`;
