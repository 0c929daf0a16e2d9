import { gesprekOf } from '../domain/asked.ts';
import { dayFrom, dayInWords } from '../domain/dates.ts';
import type { NaslagItem, NaslagWord } from '../domain/naslag/naslag-item.ts';
import type { Now, WaitingLine } from '../domain/waiting-line.ts';
import type { Choice } from '../ports/terminal.ts';
import { OVERVIEWS } from './naslag.ts';

/** What can be chosen in the start menu. */
export type StartValue =
  | 'wachtend'
  | 'rusten'
  | 'voor'
  | 'na'
  | 'samen'
  | 'delen'
  | 'casus'
  | 'opzoeken'
  | 'veiligheid'
  | 'rol'
  | 'stoppen';

const partOfDay = (time: string): string => {
  if (time < '12:00') return 'vanochtend';
  return time < '18:00' ? 'vanmiddag' : 'vanavond';
};

const dayOrPart = (day: string, time: string, { today }: Now): string =>
  day === today ? partOfDay(time) : dayFrom(day, today);

const withStudent = (what: string, student: string | undefined): string =>
  student === undefined ? what : `${what} met ${student}`;

/** The letter of the waiting line, and what it says. */
const waitingText = (line: WaitingLine, now: Now): { readonly key: string; readonly text: string } => {
  if (line.what === 'concept') {
    const { form, touchedAt } = line.draft;
    const { student } = gesprekOf(line.draft);
    const name = [form.title, ...(student === undefined ? [] : [student])].join(' · ');
    const when = dayOrPart(touchedAt.slice(0, 10), touchedAt.slice(11, 16), now);
    return { key: 'v', text: `${name}, ${when}: verdergaan?` };
  }
  const { student, datum, tijd } = line.log.head;
  if (line.what === 'gesprek') {
    return {
      key: 't',
      text: `${withStudent('Gesprek', student)} van ${dayOrPart(datum, tijd, now)}: terugkijken?`,
    };
  }
  const when = line.due === now.today ? 'voor vandaag' : `van ${dayFrom(line.due, now.today)}`;
  return { key: 'a', text: `${withStudent('Afspraak', student)} ${when}: bekijken?` };
};

const OPTIONS = [
  { value: 'voor', text: 'Een gesprek voorbereiden', aside: 'een minuut of twee' },
  { value: 'na', text: 'Terugkijken op een gesprek', aside: '1, 5 of 10 minuten' },
  { value: 'samen', text: 'Samen met een collega praten', aside: '20 tot 25 minuten' },
  { value: 'delen', text: 'Iets delen met een collega', aside: 'een paar minuten' },
  { value: 'casus', text: 'Een casus lezen', aside: '10 minuten' },
  { value: 'opzoeken', text: 'Iets opzoeken', aside: 'een minuut' },
  { value: 'veiligheid', text: 'Zorgen over veiligheid', aside: 'wat je nu doet' },
] as const;

/** The start menu. */
export const startChoice = (
  line: WaitingLine | undefined,
  knowsRol: boolean,
  now: Now,
): Choice<StartValue> => ({
  title: 'Wat wil je doen?',
  intro: [[['quiet', `Het is ${dayInWords(now.today)}.`]]],
  options: [
    ...(line ? [{ value: 'wachtend' as const, ...waitingText(line, now), isApart: true as const }] : []),
    ...OPTIONS,
    ...(knowsRol ? [] : [{ value: 'rol' as const, text: 'Je rol kiezen', aside: 'één keer' }]),
    { value: 'stoppen', text: 'Stoppen' },
  ],
  standard: 'voor',
  ...(line && { atOnce: [{ key: 'l', does: 'laat rusten', value: 'rusten' as const }] }),
});

/** After that key. */
export const LEFT_TO_REST = 'Dat laat ik rusten. Terugzien kan altijd met kansrijk lijst of kansrijk verder.';

/** Whether an afspraak that is due was done. */
export const dueChoice = (
  { item, due }: WaitingLine & { readonly what: 'afspraak' },
  { today }: Now,
): Choice<'open' | 'gedaan' | 'terug'> => ({
  title: 'Is dit gedaan?',
  intro: [
    [['strong', item.wat === '' ? 'Een afspraak zonder woorden.' : item.wat]],
    [['quiet', [item.wie, dayFrom(due, today)].filter(Boolean).join(' · ')]],
  ],
  options: [
    { value: 'open', text: 'Nog niet' },
    { value: 'gedaan', text: 'Ja, gedaan', key: 'g' },
  ],
  standard: 'open',
  back: 'terug',
});
export const TICKED = 'Afgevinkt.';
/** The conversation was changed elsewhere meanwhile. */
export const NOT_TICKED = 'Dat lukte nu niet. Het gesprek is net veranderd. Kijk met: kansrijk lijst';

const LOOK_UP: readonly { readonly word: Exclude<NaslagWord, 'veiligheid'>; readonly text: string }[] = [
  { word: 'zeg', text: 'Eén zin om nu te zeggen' },
  { word: 'kenmerken', text: 'Wat begeleiding goed maakt' },
  { word: 'begeleidingsdoelen', text: 'Waar een gesprek over kan gaan' },
  { word: 'samenwerkingsvormen', text: 'Met wie je samenwerkt' },
  { word: 'rollen', text: 'Wie wat doet rond een student' },
  { word: 'woordenlijst', text: 'Wat een woord betekent' },
  { word: 'bronnen', text: 'Waar alles op rust' },
];

/** What kind of thing to look up. */
export const LOOK_UP_CHOICE: Choice<NaslagWord | 'terug'> = {
  title: 'Wat wil je opzoeken?',
  intro: [],
  options: LOOK_UP.map(({ word, text }) => ({ value: word, text, aside: `kansrijk ${word}` })),
  standard: 'zeg',
  back: 'terug',
};

/** Goes back from a list of entries; no entry has this id. */
export const TO_WORDS = '';

/** Which entry to read. */
export const entryChoice = (word: NaslagWord, items: readonly NaslagItem[]): Choice<string> => ({
  title: OVERVIEWS[word].title,
  intro: [],
  options: items.map(({ id, naam }) => ({ value: id, text: naam })),
  standard: items[0]?.id ?? TO_WORDS,
  back: TO_WORDS,
});
