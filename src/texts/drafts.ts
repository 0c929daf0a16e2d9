import { allAsked, gesprekOf } from '../domain/asked.ts';
import { dayFrom, isIsoDate } from '../domain/dates.ts';
import type { Moved } from '../domain/draft-move.ts';
import { openQuestions, type Draft } from '../domain/session.ts';
import { listed } from '../domain/text.ts';
import type { DraftSummary } from '../ports/stores.ts';
import type { Choice, Line } from '../ports/terminal.ts';
import { MOMENT_WORDS } from './screens.ts';

export const NO_DRAFTS: readonly Line[] = [
  'Er staat niets open.',
  ['Een gesprek voorbereiden? Typ: ', ['key', 'kansrijk voor']],
];

export const DRAFT_LOCKED = [
  'Dit gesprek staat al open in een ander venster.',
  'Ga daar verder, of sluit dat venster eerst.',
] as const;

export const draftUnknown = (id: string, near: string | undefined): readonly [string, string] => [
  `Er is geen open gesprek met de naam ${id}.`,
  near === undefined
    ? 'Kijk wat er open staat met: kansrijk verder'
    : `Bedoel je ${near}? Alles zien kan met: kansrijk verder`,
];

export const draftUnreadable = (id: string): readonly [string, string] => [
  `Het open gesprek ${id} is niet te lezen. Het is apart gezet en niet weggegooid.`,
  'Je vindt het in de map concepten.',
];

/** The conversation lies among the others already: the program ended before it could tidy up. */
export const savedAlready = (id: string): readonly Line[] => [
  'Dit gesprek was al bewaard. Er staat niets meer van open.',
  ['Bekijken kan met: ', ['key', `kansrijk toon ${id}`]],
];

/** Another conversation of the same minute with the same student was saved already. */
export const beganAlike = (id: string): readonly Line[] => [
  '',
  [['warning', `Er is al een gesprek bewaard dat op hetzelfde moment begon: ${id}.`]],
  [['warning', 'Bewaar je dit ook, dan zijn het er twee.']],
  '',
];

/** Whether it is for before a conversation, or after which one; a log has its day at the front of its name. */
const beforeOrAfter = ({ form, belongsTo, given }: Draft, today: string): readonly string[] => {
  const day = belongsTo?.slice(0, 10) ?? '';
  if (isIsoDate(day)) return [`over het gesprek van ${dayFrom(day, today)}`];
  return given.moment === undefined || form.moments.length < 2 ? [] : [MOMENT_WORDS[given.moment]];
};

const nameOf = ({ draft }: DraftSummary, today: string): string => {
  const { student } = gesprekOf(draft);
  const who = student === undefined ? [] : [student];
  return [draft.form.title, ...who, ...beforeOrAfter(draft, today)].join(' · ');
};

/** When it was begun: the day as it is called, and the time. */
const begunAt = ({ draft }: DraftSummary, today: string): string =>
  `${dayFrom(draft.startedAt.slice(0, 10), today)} ${draft.startedAt.slice(11, 16)}`;

/** What is still open, by name: the first few, in their order. */
const stillOpen = ({ draft }: DraftSummary, most: number): string => {
  const open = openQuestions(draft);
  if (open.length === 0) return 'alles is ingevuld';
  const names = allAsked(draft).flatMap(({ id, short, text, about }) =>
    open.includes(id) ? [about === undefined ? (short ?? text) : `${short ?? text} bij ${about.text}`] : [],
  );
  const more = names.length - most;
  return `nog open: ${listed(more > 0 ? [...names.slice(0, most), `nog ${more}`] : names)}`;
};

/** One open conversation in a list. */
export const draftLine = (summary: DraftSummary, today: string): Line => [
  ['strong', summary.id],
  `  ${nameOf(summary, today)}, ${begunAt(summary, today)}, ${stillOpen(summary, 3)}`,
];

/** Which open conversation to go on with. */
export const draftChoice = (summaries: readonly DraftSummary[], today: string): Choice<string> => ({
  title: 'Waar wil je verdergaan?',
  intro: [],
  options: summaries.map((summary) => ({
    value: summary.id,
    text: `${nameOf(summary, today)}, ${begunAt(summary, today)}`,
    aside: stillOpen(summary, 2),
  })),
  standard: summaries[0]?.id ?? '',
});

/** Whether to go on with the open conversation that is the same as the one she begins; Enter goes on. */
export const goOnChoice = (open: DraftSummary, today: string): Choice<'verder' | 'nieuw'> => ({
  title: 'Wil je verdergaan waar je was?',
  intro: [[['strong', nameOf(open, today)]], [['quiet', `Begonnen: ${begunAt(open, today)}.`]]],
  options: [
    { value: 'verder', text: 'Ja, verdergaan' },
    { value: 'nieuw', text: 'Nee, een nieuw gesprek', aside: 'het andere blijft ook staan' },
  ],
  standard: 'verder',
});

/** Open conversations that could not be read, by the names of their files; nothing where there are none. */
export const asideLines = (names: readonly string[]): readonly Line[] => {
  if (names.length === 0) return [];
  const [what, where] =
    names.length === 1
      ? ['Eén open gesprek is niet te lezen. Het is apart gezet en niet weggegooid.', 'Het ligt']
      : [
          `${names.length} open gesprekken zijn niet te lezen. Ze zijn apart gezet en niet weggegooid.`,
          'Ze liggen',
        ];
  return [
    what,
    `${where} in de map concepten, als:`,
    ...names.map((name): Line => ['  ', ['quiet', name]]),
    '',
  ];
};

const MOST_NAMED = 5;

const namesOf = (questions: readonly { readonly name: string }[]): string => {
  const names = [...new Set(questions.map(({ name }) => name))];
  const more = names.length - MOST_NAMED;
  return more > 1 ? listed([...names.slice(0, MOST_NAMED), `nog ${more}`]) : listed(names);
};

const goesAlong = (count: number): readonly string[] =>
  count === 0 ? [] : [count === 1 ? 'Eén antwoord gaat mee.' : `${count} antwoorden gaan mee.`];

const about = (heading: string, questions: readonly { readonly name: string }[]): readonly Line[] =>
  questions.length === 0 ? [] : [[['strong', `${heading}: `], namesOf(questions)]];

/** What moving to the newer questions means for her, each thing on a line. */
const moveLines = ({ kept, expired, added, changed }: Moved): readonly Line[] => {
  const lines = [
    ...about('Nieuw', added),
    ...about('Met andere woorden', changed),
    ...about(
      'Telt dan niet meer mee',
      expired.filter(({ partly }) => !partly),
    ),
    ...about(
      'Telt dan voor een deel mee',
      expired.filter(({ partly }) => partly),
    ),
  ];
  return [
    ...goesAlong(kept.length),
    ...(lines.length === 0 ? ['Voor dit gesprek maakt het weinig uit.'] : lines),
    ...(expired.length === 0 ? [] : ['Dat blijft wel bewaard, zolang dit gesprek open staat.']),
  ];
};

/** Which questions to go on with: those it was started with, or those that there are now. */
export const moveChoice = (title: string, moved: Moved): Choice<'toen' | 'nu'> => ({
  title: 'Met welke vragen ga je verder?',
  intro: [`De vragen van "${title}" zijn veranderd sinds je begon.`, ...moveLines(moved)],
  options: [
    { value: 'toen', text: 'Met de vragen waarmee je begon', aside: 'alles blijft zoals het is' },
    { value: 'nu', text: 'Met de nieuwe vragen' },
  ],
  standard: 'toen',
});
