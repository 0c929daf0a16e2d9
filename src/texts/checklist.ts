import type { Choice, LibraryForm, Line } from '../ports.ts';

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

export const NO_CARD: readonly Line[] = [
  'Er is nog geen voorbereid gesprek om te laten zien.',
  ['Bereid er een voor met: ', ['key', 'kansrijk voor']],
];
