/** How a sheet looks: one A4 in black and white, with rules to write on. Nothing in it is fetched. */
export const SHEET_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 48rem; padding: 1.5rem;
  background: #fff; color: #000;
  font: .9rem/1.35 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: anywhere;
}
header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 1rem; }
h1 { margin: 0; font-size: 1.4rem; }
h2 { margin: .55rem 0 .2rem; border-bottom: 1.5px solid #000; font-size: 1em; break-after: avoid; }
p { margin: .15rem 0; white-space: pre-line; }
.item { break-inside: avoid; }
.hulp { font-size: .85em; font-style: italic; }
.rij { display: flex; gap: 1.5rem; }
.rij > * { flex: 1; }
.lijn { display: flex; gap: .5rem; align-items: flex-end; min-height: 1.6rem; }
.lijn i { flex: 1; border-bottom: 1px solid #000; }
.keuzes { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; margin: .25rem 0; padding: 0; list-style: none; }
.keuzes li::before { content: ""; display: inline-block; width: .8em; height: .8em; margin-right: .4em; border: 1px solid #000; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .1rem .4rem .1rem 0; text-align: left; vertical-align: top; font-weight: 400; }
th[scope=col] { font-size: .85em; }
.vak { width: 4.4rem; }
.vak span { display: inline-block; width: .9em; height: .9em; border: 1px solid #000; }
.afspraken td { height: 1.5rem; border-bottom: 1px solid #000; }
.groot { margin: .9rem 0; font-size: 1.4rem; line-height: 1.3; break-inside: avoid; }
.groot strong { display: block; font-size: 1.25em; }
blockquote { margin: .3rem 0; padding-left: .8rem; border-left: 3px solid #000; white-space: pre-line; }
.plan { font-size: 1.2rem; }
footer { margin-top: .5rem; font-size: .8em; }
@page { size: A4; margin: 11mm 14mm 10mm; }
@media print { body { max-width: none; padding: 0; font-size: 9.2pt; } }
`;
