import { planSentence } from '../domain/asked.ts';
import type { Log } from '../domain/log/log.ts';
import { attentionOf, plansOf } from '../domain/reflection.ts';
import type { Refusal } from '../domain/session.ts';
import { dayFrom } from '../domain/dates.ts';
import type { Line, RecentStudent } from '../ports/terminal.ts';

/** First use: what it is, where it stays, what may be skipped, how it works. */
export const welcome = (folder: string): readonly Line[] => [
  [['title', 'Welkom bij kansrijk.']],
  '',
  'Hier bereid je een gesprek met een student voor, en kijk je erop terug.',
  `Alles blijft op deze computer, in ${folder}. Niets wordt verstuurd.`,
  'Elke vraag mag je overslaan met Enter. Alles wordt meteen bewaard.',
  'Je werkt met het toetsenbord. Ctrl+S is: houd Ctrl vast en druk op S.',
];

export const ROL_LATER = 'Nu niet: ik heb zo een gesprek';
export const ROL_ONCE = 'Je kiest dit één keer. Later kan ook, met: kansrijk';

/** Under the field for the schuilnaam: who was who, by date, and the point or else the plan that was last in mind. */
export const recentStudent = (log: Log, today: string): RecentStudent => {
  const [plan] = plansOf(log);
  const [attention] = attentionOf(log);
  const inMind = attention ?? (plan && planSentence(plan));
  return {
    student: log.head.student ?? '',
    about: [dayFrom(log.head.datum, today), inMind].filter(Boolean).join(' · '),
  };
};

export const keptAndStopped = (id: string): readonly Line[] => [
  'Bewaard tot hier.',
  ['Verder gaan kan altijd: ', ['key', `kansrijk verder ${id}`]],
];
export const interrupted = (id: string): readonly Line[] => [
  ['Gestopt. Alles tot hier is bewaard. Ga verder met: ', ['key', `kansrijk verder ${id}`]],
];
export const NOTHING_TO_KEEP: readonly Line[] = ['Gestopt. Er was nog niets ingevuld.'];

export const afterPreparation = (hasPlan: boolean): readonly Line[] => [
  hasPlan ? 'Klaar. Zeg je plan één keer, hardop of in je hoofd.' : 'Klaar. Je aantekening is bewaard.',
  ['Na het gesprek typ je: ', ['key', 'kansrijk na']],
];
export const afterReflection = (hasPlan: boolean): readonly Line[] => [
  hasPlan ? 'Bewaard. Je plan zie je terug als je het volgende gesprek voorbereidt.' : 'Bewaard.',
  ['Een volgend gesprek voorbereiden? Typ: ', ['key', 'kansrijk voor']],
  [
    ['quiet', 'Blijft dit in je hoofd? Praat erover met een collega: '],
    ['key', 'kansrijk feedback'],
  ],
];
/** After looking back on working together: what was agreed may go along to the other. */
export const afterWorkingTogether = ({ head, pages }: Log): readonly Line[] => {
  const agreed = pages.some(({ entries }) => entries.some(({ answer }) => answer?.kind === 'afspraken'));
  return [
    agreed ? 'Bewaard. Jullie afspraken staan erin.' : 'Bewaard.',
    agreed
      ? ['Een kopie voor de ander? Typ: ', ['key', `kansrijk export ${head.id}`]]
      : ['Terugzien kan met: ', ['key', `kansrijk toon ${head.id}`]],
    ['Een volgend gesprek voorbereiden? Typ: ', ['key', `kansrijk checklist ${head.vorm}`]],
  ];
};
export const AFTER_OTHER: readonly Line[] = ['Bewaard.', ['Terugzien kan met: ', ['key', 'kansrijk lijst']]];

/** What a screen says when a move is refused. */
export const REFUSALS: Readonly<Record<Refusal, string>> = {
  'unknown-question': 'Deze vraag hoort nu niet bij het gesprek.',
  'does-not-fit': 'Dit past hier niet. Probeer het nog eens, of druk op Enter om over te slaan.',
  'nothing-before': 'Dit is het begin. Hier gaat niets aan vooraf.',
  'not-now': 'Dat kan hier niet.',
};

/** A schuilnaam that was refused still stands in its field when she wants to save. */
export const SCHUILNAAM_UNFINISHED = 'De schuilnaam past nog niet. Verander hem, of maak het veld leeg.';

/** The same for words in the place of a day: a date is all that can be saved there. */
export const dayUnfinished = (question: string): string =>
  `Hier staat nog geen dag: ${question} Noem er een, of maak het veld leeg.`;

/** What she typed, when it could be kept nowhere. */
export const stillOnScreen = (words: readonly string[]): string =>
  ['Kopieer wat je nodig hebt, want het staat nergens anders:', ...words].join('\n');
