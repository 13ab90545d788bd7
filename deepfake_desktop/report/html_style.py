"""The style of the web page: calm, light and dark, and made to be printed."""

from __future__ import annotations

STYLE = """
:root { --page: #ffffff; --card: #f5f6f8; --text: #1b1f27; --dim: #525c6b; --line: #d3d8e0; --accent: #2b5fa8;
  --below: #6fa3d8; --moderate: #d98a1f; --strong: #c24a00; --edge: #6b7482; }
@media (prefers-color-scheme: dark) { :root { --page: #15181e; --card: #1e222a; --text: #e8ebf1; --dim: #a5aebc;
  --line: #353c48; --accent: #8ab8f2; --below: #4c86bf; --moderate: #f0b04f; --strong: #ff7a33; --edge: #8b94a3; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 60rem; background: var(--page); color: var(--text);
  font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
h1, h2, h3, p, dd, li, pre, figcaption { overflow-wrap: anywhere; }
td, th { overflow-wrap: break-word; }
h1 { margin: 0 0 .75rem; font-size: 1.7rem; line-height: 1.25; }
h2 { margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); font-size: 1.2rem; }
h3 { margin: 1.5rem 0 .3rem; font-size: 1rem; }
p { margin: .5rem 0; }
.kicker { margin: 0; color: var(--dim); }
.note { color: var(--dim); font-size: .9rem; }
.headline { margin: 0 0 1rem; padding: .8rem 1rem; border-left: .4rem solid var(--edge); border-radius: .25rem;
  background: var(--card); font-size: 1.3rem; font-weight: 650; }
.band-strong .headline { border-color: var(--strong); }
.band-moderate .headline { border-color: var(--moderate); }
.band-none .headline { border-color: var(--below); }
.facts { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .3rem 1.25rem; margin: .5rem 0; }
.facts dd { margin: 0; }
@media (max-width: 36rem) { .facts { grid-template-columns: 1fr; gap: 0; } .facts dd { margin: 0 0 .5rem; } }
.facts dt { color: var(--dim); }
code, pre { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font-size: .88em; }
pre { margin: .5rem 0; padding: .7rem .9rem; border-radius: .25rem; background: var(--card); white-space: pre-wrap; }
ul { margin: .5rem 0; padding-left: 1.25rem; }
li { margin: .25rem 0; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; }
caption { padding: .25rem 0; color: var(--dim); text-align: left; }
th, td { padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; }
figure { margin: 0; }
figcaption { margin-top: .3rem; color: var(--dim); font-size: .88rem; }
.wide { margin: .5rem 0; }
.wide svg { display: block; width: 100%; height: auto; }
.figures { display: flex; flex-wrap: wrap; gap: 1rem; margin: .75rem 0; }
.figures figure { max-width: min(26rem, 100%); }
.picture { display: block; position: relative; width: fit-content; }
.picture img { display: block; max-width: 100%; height: auto; max-height: 15rem; width: auto; border-radius: .25rem; }
.mark { position: absolute; inset: 0; width: 100%; height: 100%; }
.mark rect { fill: none; stroke: #ffd400; stroke-width: 2px; vector-effect: non-scaling-stroke; }
.lane { fill: var(--card); }
.bar-below { fill: var(--below); }
.bar-moderate { fill: var(--moderate); }
.bar-strong { fill: var(--strong); }
.limit { stroke: var(--text); stroke-width: 1; fill: none; opacity: .7; }
.limit-moderate { stroke-dasharray: 5 4; }
.limit-strong { stroke-dasharray: 1.5 3; }
.stripe { stroke: var(--dim); stroke-width: 1.2; opacity: .55; }
.tick { stroke: var(--dim); stroke-width: 1; }
svg text { fill: var(--dim); font-size: 12px; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); }
summary { cursor: pointer; color: var(--accent); }
#record { max-height: 24rem; overflow: auto; }
@page { margin: 16mm; }
@media print {
  :root { --page: #ffffff; --card: #f5f6f8; --text: #000000; --dim: #444b57; --line: #c4cad4; --below: #6fa3d8;
    --moderate: #d98a1f; --strong: #c24a00; --edge: #6b7482; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  h2, h3 { break-after: avoid; }
  figure, tr, .headline, .facts dd { break-inside: avoid; }
  details { display: none; }
  .scroll { overflow: visible; }
}
"""
