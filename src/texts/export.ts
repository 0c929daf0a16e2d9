import { dayFrom } from '../domain/dates.ts';
import type { Log } from '../domain/log.ts';
import type { ShareablePart } from '../domain/sharing.ts';
import type { Choice, Line } from '../ports.ts';

export const NOTHING_TO_SHARE: readonly Line[] = [
  'Er is nog niets om te delen. Delen begint met afspraken of een plan.',
  ['Terugkijken op een gesprek? Typ: ', ['key', 'kansrijk na']],
];

export const NO_COPY: readonly Line[] = ['Er is geen kopie gemaakt. Er is niets veranderd.'];

/** Which conversation to make a copy of. */
export const conversationChoice = (logs: readonly Log[], today: string): Choice<string> => ({
  title: 'Uit welk gesprek wil je iets delen?',
  intro: [],
  options: logs.map(({ head, title }) => ({
    value: head.id,
    text: [title, dayFrom(head.datum, today), ...(head.student === undefined ? [] : [head.student])].join(
      ' · ',
    ),
  })),
  standard: logs[0]?.head.id ?? '',
});

/** Whether one question goes along; no is what Enter takes. */
export const partChoice = ({ entry }: ShareablePart, shown: readonly Line[]): Choice<'ja' | 'nee'> => ({
  title: 'Mag dit mee in de kopie?',
  intro: [[['strong', entry.text]], ...shown],
  options: [
    { value: 'nee', text: 'Nee' },
    { value: 'ja', text: 'Ja' },
  ],
  standard: 'nee',
});

/** The last look before the copy is written. */
export const writeChoice = (copy: readonly Line[]): Choice<'ja' | 'nee'> => ({
  title: 'Zo ziet de kopie eruit. Opslaan?',
  intro: copy,
  options: [
    { value: 'ja', text: 'Ja, opslaan' },
    { value: 'nee', text: 'Nee, niet opslaan' },
  ],
  standard: 'ja',
});

export const COPY_READY: readonly Line[] = [
  'De kopie staat klaar. Er is nog niets verstuurd.',
  'Verstuur hem via je school, niet via een privé-app.',
];

export const COPY_EMPTY: readonly Line[] = ['De kopie is leeg: er is niets gekozen om mee te geven.'];

export const exportNeedsAnswers: readonly string[] = [
  'Zet je keuzes in een bestand: kansrijk export --antwoorden BESTAND',
  'De veiligste keuze staat al ingevuld in: kansrijk export --sjabloon',
];

export const questionNotShareable = (id: string, near: string | undefined): readonly [string, string] => [
  `De vraag ${id} kan niet mee: die staat er niet in, is leeg of blijft altijd bij jou.`,
  near === undefined ? 'Wat wel kan, zie je met: kansrijk export --sjabloon' : `Bedoel je ${near}?`,
];
