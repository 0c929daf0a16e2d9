/** How a copy looks as a page: on a screen, and on A4 in black and white. Nothing in it is fetched. */
export const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 44rem; padding: 2.5rem 1.5rem 4rem;
  background: #fff; color: #1b1b1b;
  font: 1.0625rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: anywhere; hyphens: manual;
}
h1, h2, h3 { line-height: 1.25; text-wrap: balance; break-after: avoid; break-inside: avoid; }
h1 { margin: 0; font-size: 1.75rem; }
.onder { margin: .5rem 0 0; color: #545454; }
section { margin-top: 2.25rem; }
h2 { margin: 0 0 .75rem; padding-bottom: .3rem; border-bottom: 2px solid #1b1b1b; font-size: 1.3rem; }
h3 { margin: 1.6rem 0 .5rem; font-size: 1.0625rem; }
p { margin: .5rem 0; orphans: 3; widows: 3; }
blockquote { margin: .5rem 0; padding: .1rem 0 .1rem 1rem; border-left: 3px solid #8a8a8a; white-space: pre-line; }
ul { margin: .5rem 0; padding-left: 1.25rem; }
li { margin: .25rem 0; }
table { width: 100%; margin: .75rem 0 1.25rem; border-collapse: collapse; }
caption { padding-bottom: .4rem; text-align: left; color: #545454; }
th, td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid #c4c4c4; text-align: left; vertical-align: top; font-weight: 400; }
thead th { border-bottom: 1px solid #1b1b1b; font-weight: 600; }
tr > :last-child { padding-right: 0; }
.wat { width: 46%; }
.wie { width: 30%; }
.klein { display: block; color: #545454; font-size: .9em; }
.over { font-size: .95rem; }
.over h2 { border-bottom-width: 1px; font-size: 1.0625rem; }
@page { size: A4; margin: 20mm 20mm 22mm; }
@media print {
  body { max-width: none; padding: 0; color: #000; font-size: 10.5pt; line-height: 1.4; }
  .onder, .klein, caption { color: #000; }
  section { margin-top: 7mm; }
  h3 { margin: 4mm 0 1.5mm; }
  th, td { padding-top: 1.5mm; padding-bottom: 1.5mm; }
  thead { display: table-header-group; }
  tr, li, .over { break-inside: avoid; }
  h2, thead th { border-color: #000; }
}
`;
