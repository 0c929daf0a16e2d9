import type { Choice, Line } from '../ports/terminal.ts';

/** Under a sentence to say: done, or keep its plan ready. */
export const PLAN_CHOICE: Choice<'klaar' | 'plan'> = {
  title: 'Wil je hier een plan van maken?',
  intro: [],
  options: [
    { value: 'klaar', text: 'Nee, klaar' },
    { value: 'plan', text: 'Ja, zet het plan klaar', aside: 'voor je volgende voorbereiding' },
  ],
  standard: 'klaar',
  atOnce: [{ key: 'p', does: 'plan klaarzetten', value: 'plan' }],
};

/** After that key. */
export const PLAN_IS_READY: readonly Line[] = [
  '',
  'Het plan staat klaar. Je ziet het zodra je een aandachtspunt kiest.',
  ['Een gesprek voorbereiden: ', ['key', 'kansrijk voor']],
];

export const READY_ALREADY: readonly Line[] = [
  ['Dit plan staat al klaar voor je volgende voorbereiding: ', ['key', 'kansrijk voor']],
];
