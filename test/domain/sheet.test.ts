import { describe, expect, it } from 'vitest';
import { sheetOf, type SheetItem } from '../../src/domain/sheet.ts';
import { formOf, point, preparation, question } from './forms.ts';

const itemsOf = (form: Parameters<typeof sheetOf>[0], given = {}): readonly SheetItem[] =>
  sheetOf(form, given).pages.flatMap(({ items }) => items);

const keuze = question('mag', 'keuze', {
  options: [
    { id: 'nee', text: 'Nee' },
    { id: 'ja', text: 'Ja' },
  ],
});
const is = (value: string) => ({ op: 'compare', name: 'mag', by: '==', value }) as const;

describe('a form on paper', () => {
  it('has points together, room for a plan for each of two, and the choice of points as a line to write on', () => {
    expect(itemsOf(preparation, { moment: 'voor' })).toEqual([
      {
        kind: 'points',
        values: ['in orde', 'aandacht', 'niet nodig'],
        points: [
          { short: 'RELATIE', text: 'Vraag relatie?' },
          { short: 'GOED-BEELD', text: 'Vraag goed-beeld?' },
          { short: 'AUTONOMIE', text: 'Vraag autonomie?' },
        ],
      },
      { kind: 'write', text: 'Vraag aandachtspunten?' },
      { kind: 'plan', text: 'Vraag plan?', count: 2 },
      { kind: 'write', text: 'Vraag anders?' },
    ]);
  });

  it('has the marks of the moment', () => {
    const [points] = itemsOf(preparation, { moment: 'na' });
    expect(points).toMatchObject({ values: ['gedaan', 'een beetje', 'kwam er niet van', 'niet nodig'] });
  });

  it('takes a choice to be made as most is asked, and leaves out what then is not', () => {
    const form = formOf([
      [
        keuze,
        question('noteer', 'open', { showWhen: is('ja') }),
        question('luister', 'lees', { showWhen: { op: 'not', part: is('ja') } }),
      ],
    ]);
    expect(itemsOf(form).map(({ kind }) => kind)).toEqual(['choose', 'write']);
  });

  it('keeps the words for every case where a choice makes no difference to what is asked', () => {
    const form = formOf([
      [keuze, question('hoe', 'open', { variants: [{ when: is('nee'), words: { text: 'Anders?' } }] })],
    ]);
    expect(itemsOf(form).at(-1)).toEqual({ kind: 'write', text: 'Vraag hoe?' });
  });

  it('asks what a choice would take away: a plan that goes when it waits', () => {
    const form = formOf([[keuze, question('plan', 'als-dan', { showWhen: { op: 'not', part: is('nee') } })]]);
    expect(itemsOf(form).map(({ kind }) => kind)).toEqual(['choose', 'plan']);
  });

  it('leaves out the pages of another moment', () => {
    const voor = { op: 'compare', name: 'moment', by: '==', value: 'voor' } as const;
    const form = formOf([
      [point('a')],
      { id: 'b', title: 'B', showWhen: voor, questions: [question('b', 'open')] },
    ]);
    expect(sheetOf(form, { moment: 'na' }).pages.map(({ title }) => title)).toEqual(['Blad 1']);
  });
});
