import type { Form, Page, Question } from '../../src/domain/form/form.ts';

/** A question with nothing but what a test says of it. */
export const question = (id: string, kind: Question['kind'], more: Partial<Question> = {}): Question => ({
  id,
  kind,
  text: `Vraag ${id}?`,
  variants: [],
  options: [],
  scaleWords: [],
  sharing: 'nooit',
  ...more,
});

/** A point with a short name. */
export const point = (id: string, more: Partial<Question> = {}): Question =>
  question(id, 'punt', { short: id.toUpperCase(), ...more });

/** A form of these pages; a page is its questions, with its id by number. */
export const formOf = (pages: readonly (readonly Question[] | Page)[], more: Partial<Form> = {}): Form => ({
  id: 'proef',
  version: '1.0.0',
  title: 'Proef',
  source: 'eigen',
  changes: [],
  retired: [],
  moments: ['voor', 'tijdens', 'na'],
  intake: [],
  pages: pages.map((page, index) =>
    'questions' in page ? page : { id: `blad-${index + 1}`, title: `Blad ${index + 1}`, questions: page },
  ),
  ...more,
});

/** The form most tests walk: three points, a choice among those that need attention, a plan for each, one open question. */
export const preparation = formOf([
  [point('relatie'), point('goed-beeld'), point('autonomie')],
  [
    question('aandachtspunten', 'meerkeuze', { optionsFrom: 'aandacht', most: 2 }),
    question('plan', 'als-dan', { repeatFor: 'aandachtspunten' }),
    question('anders', 'open'),
  ],
]);
