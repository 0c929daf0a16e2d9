import type { LibraryForm } from '../ports/library.ts';
import type { Choice, Line } from '../ports/terminal.ts';

/** Which list to walk; the options come from the library. */
export const CHECKLIST_CHOICE: Omit<Choice<string>, 'options' | 'standard'> = {
  title: 'Welke lijst wil je doorlopen?',
  intro: [],
};

/** One list: its name to type, its title and version. */
export const checklistLine = ({ form, versionName }: LibraryForm): Line => [
  ['strong', form.id],
  `  ${form.title} (versie ${versionName})`,
];

/** There is no preparation of this list, or of any, to show a card of. */
export const noCard = (id: string | undefined): readonly Line[] => [
  'Er is nog geen voorbereid gesprek om te laten zien.',
  [
    'Bereid er een voor met: ',
    ['key', id === undefined || id === 'begeleiding' ? 'kansrijk voor' : `kansrijk checklist ${id}`],
  ],
];

export const WHICH_TO_PRINT: readonly [sentence: string, advice: string] = [
  'Welke lijst wil je afdrukken?',
  'Schrijf bijvoorbeeld: kansrijk checklist begeleiding --afdrukken',
];
