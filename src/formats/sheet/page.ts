import { planSentence } from '../../domain/asked.ts';
import type { Card } from '../../domain/card.ts';
import type { Sheet, SheetItem } from '../../domain/sheet.ts';
import { alsoPoints, cardTitle } from '../../texts/card.ts';
import { MOMENT_WORDS } from '../../texts/screens.ts';
import { numbered, preparedOn, SHEET } from '../../texts/sheet.ts';
import { escaped } from '../escape-markup.ts';
import { htmlPage } from '../html-page.ts';
import { SHEET_STYLE } from './page-style.ts';

/** Rows to write on under an open question: fewer on a sheet that asks much. */
const rowsFor = (items: readonly SheetItem[]): number => {
  // A point takes half the room of another question.
  const asked = items.reduce((sum, item) => sum + (item.kind === 'points' ? item.points.length / 2 : 1), 0);
  return asked > MUCH ? 1 : 3;
};
const MUCH = 12;
const AGREEMENTS = 3;
const NOTES = 12;

const line = (label = ''): string =>
  `<div class="lijn">${label === '' ? '' : `<span>${escaped(label)}</span>`}<i></i></div>`;

const times = (count: number, html: string): string => Array.from({ length: count }, () => html).join('\n');

const hint = (example: string | undefined): string =>
  example === undefined ? '' : ` <span class="hulp">${escaped(example)}</span>`;

const pointsTable = ({ values, points }: Extract<SheetItem, { kind: 'points' }>): string =>
  [
    '<table>',
    `<thead><tr>${values.map((value) => `<th scope="col" class="vak">${escaped(value)}</th>`).join('')}<td></td></tr></thead>`,
    '<tbody>',
    ...points.map(({ short, text }) => {
      const name = short === undefined ? '' : `<strong>${escaped(short)}</strong> · `;
      const boxes = values.map(() => '<td class="vak"><span></span></td>').join('');
      return `<tr>${boxes}<th scope="row">${name}${escaped(text)}</th></tr>`;
    }),
    '</tbody>',
    '</table>',
  ].join('\n');

const agreementsTable = (): string => {
  const head = [SHEET.wat, SHEET.wie, SHEET.wanneer].map((word) => `<th scope="col">${escaped(word)}</th>`);
  const empty = '<tr><td></td><td></td><td></td></tr>';
  return `<table class="afspraken">\n<thead><tr>${head.join('')}</tr></thead>\n<tbody>\n${times(AGREEMENTS, empty)}\n</tbody>\n</table>`;
};

const answerHtml = (item: Exclude<SheetItem, { kind: 'points' }>, rows: number): string => {
  switch (item.kind) {
    case 'read':
      return '';
    case 'write':
      return times(rows, line());
    case 'choose':
      return `<ul class="keuzes">${item.options.map((option) => `<li>${escaped(option)}</li>`).join('')}</ul>`;
    case 'scale': {
      const numbers = Array.from({ length: 11 }, (_, index) => `<li>${index}</li>`).join('');
      return `<p class="hulp">${escaped([item.lowest, item.highest].filter(Boolean).join(' – '))}</p><ul class="keuzes">${numbers}</ul>`;
    }
    case 'plan':
      return times(item.count, `${line(SHEET.als)}\n${line(SHEET.dan)}`);
    case 'agreements':
      return agreementsTable();
    case 'day':
      return line(SHEET.onDay);
  }
};

const itemHtml = (item: SheetItem, rows: number): string => {
  if (item.kind === 'points') return pointsTable(item);
  const example = 'example' in item ? item.example : undefined;
  // Paper has no room for white between the paragraphs of one text.
  const text = escaped(item.text.replace(/\n{2,}/g, '\n'));
  return `<div class="item"><p>${text}${hint(example)}</p>${answerHtml(item, rows)}</div>`;
};

const head = (title: string, right: string): string =>
  `<header><h1>${escaped(title)}</h1><span>${escaped(right)}</span></header>`;

/** A form as one page for A4, in black and white, to fill in by hand. */
export const formPage = (sheet: Sheet, details: readonly string[]): string => {
  const { title, moment, source, aboutStudent, pages } = sheet;
  const right = [...(moment === undefined ? [] : [MOMENT_WORDS[moment]]), ...details].join(' · ');
  const rows = rowsFor(pages.flatMap((page) => page.items));
  return htmlPage(
    title,
    SHEET_STYLE,
    [
      head(title, right),
      `<div class="rij">${aboutStudent ? line(SHEET.student) : ''}${line(SHEET.day)}</div>`,
      `<p class="hulp">${escaped(SHEET.rule)}</p>`,
      ...pages.map((page, index) =>
        [
          `<h2>${escaped(numbered(page.title, index + 1, pages.length))}</h2>`,
          ...page.items.map((item) => itemHtml(item, rows)),
        ].join('\n'),
      ),
      `<footer>${escaped(source)}</footer>`,
    ].join('\n'),
  );
};

/** The card for *tijdens* as one page for A4: her points large, the others, the plan, room for notes. */
export const cardPage = (card: Card, date: string): string => {
  const title = cardTitle(card);
  return htmlPage(
    title,
    SHEET_STYLE,
    [
      head(title, preparedOn(date)),
      ...card.chosen.map(
        ({ short, text, note }) =>
          `<div class="groot"><strong>${escaped(short)}</strong>${escaped(text)}${note === undefined ? '' : `<blockquote>${escaped(note)}</blockquote>`}</div>`,
      ),
      ...(card.plans.length > 0 ? [`<h2>${escaped(SHEET.plan)}</h2>`] : []),
      ...card.plans.map((plan) => `<p class="plan">${escaped(planSentence(plan))}</p>`),
      ...card.brought.map(
        ({ short, text }) => `<h2>${escaped(short)}</h2>\n<p class="plan">${escaped(text)}</p>`,
      ),
      ...(card.others.length > 0 ? [`<p>${escaped(alsoPoints(card))}</p>`] : []),
      `<h2>${escaped(SHEET.notes)}</h2>`,
      times(NOTES, line()),
    ].join('\n'),
  );
};
