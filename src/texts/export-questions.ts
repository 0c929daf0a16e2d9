import { dayFrom } from '../domain/dates.ts';
import type { Option, Page, Question } from '../domain/form/form.ts';
import type { Log } from '../domain/log/log.ts';
import type { Soort } from '../domain/privacy/span.ts';
import {
  CANNOT_REASONS,
  PURPOSES,
  STUDENT_KNOWS,
  type CannotReason,
  type Purpose,
  type StudentKnows,
} from '../domain/sharing/shared-copy.ts';
import type { Decision, Found } from '../domain/sharing/decide.ts';
import type { SharingPiece } from '../domain/sharing/pieces.ts';
import type { Rol } from '../domain/words.ts';
import { answerInShort } from './answer-in-short.ts';
import { KIND_WORDS, SENSITIVE_WORDS } from './privacy.ts';

/** What stands above every screen of a copy. */
export const COPY_FORM_TITLE = 'Een kopie voor een collega';

/** The ids of the questions behind a copy; some have more behind them. */
export const ASKS = {
  forRol: 'voor-rol',
  closed: 'gaat-niet-mee',
  purpose: 'waarvoor',
  until: 'tot',
  knows: 'weet-student',
  reason: 'reden',
  first: 'eerst-vertellen',
  logs: 'gesprekken',
  parts: 'delen',
  names: 'namen',
  find: 'treffer',
  copy: 'kopie',
} as const;

const question = (
  id: string,
  kind: Question['kind'],
  words: Pick<Question, 'text'> & Partial<Question>,
): Question => ({ id, kind, variants: [], options: [], scaleWords: [], sharing: 'nooit', ...words });

const PURPOSE_WORDS: Readonly<Record<Purpose, string>> = {
  'samen begeleiden': 'Samen begeleiden',
  'stage of werk': 'Stage of werk',
  overdracht: 'Overdracht aan een ander',
  overleg: 'Overleg of vergadering',
  'hulp van het zorgteam': 'Hulp van het zorgteam',
};

const KNOWS_WORDS: Readonly<Record<StudentKnows, string>> = {
  ja: 'Ja',
  'nog niet': 'Nog niet',
  'kan niet': 'Dat kan nu niet',
};

const REASON_WORDS: Readonly<Record<CannotReason, string>> = {
  'niet bereikbaar': 'De student is niet te bereiken',
  'van school': 'De student is van school',
  'niet veilig': 'Vertellen is nu niet veilig',
  'nu te zwaar': 'Het is nu te zwaar voor de student',
};

const PURPOSE_AND_UNTIL: readonly Question[] = [
  question(ASKS.purpose, 'keuze', {
    short: 'Waarvoor',
    text: 'Waarvoor is het?',
    explanation: 'Je kiest uit een lijst. Zo komt er niets over de student in je deelregister.',
    options: PURPOSES.map((id) => ({ id, text: PURPOSE_WORDS[id] })),
    standard: PURPOSES[0],
  }),
  question(ASKS.until, 'datum', {
    short: 'Tot en met',
    text: 'Tot wanneer mag de ander dit bewaren?',
    explanation: 'Meestal tot het eind van het schooljaar: 31 juli.',
  }),
];

/** 1: for whom, what for, until when. */
export const receiverPage = (rollen: readonly Option[], isClosed: boolean): Page => ({
  id: 'ontvanger',
  title: 'Voor wie',
  questions: [
    question(ASKS.forRol, 'keuze', {
      short: 'Voor wie',
      text: 'Met wie wil je iets delen?',
      explanation: 'Je kiest een rol en geen naam. Die rol komt in jouw deelregister.',
      options: rollen,
    }),
    ...(isClosed
      ? [question(ASKS.closed, 'lees', { short: 'Blijft bij jou', text: 'Hiervan gaat niets mee.' })]
      : PURPOSE_AND_UNTIL),
  ],
});

const whereOf = (rol: Rol | undefined): string => {
  switch (rol) {
    case 'praktijkbegeleider':
      return 'je stage';
    case 'zorgmedewerker':
      return 'het zorgteam';
    case 'mentor':
      return 'je mentor';
    case 'docent':
      return 'je docent';
    case 'peercoach':
      return 'je peercoach';
    default:
      return 'mijn collega';
  }
};

/** A sentence to say to a student before something is shared. */
export const sayFirst = (rol: Rol | undefined): string =>
  `Wat mag ik aan ${whereOf(rol)} vertellen, en wat niet?`;

/** 2: whether the student knows. */
export const studentPage = (knows: StudentKnows | undefined): Page => ({
  id: 'student',
  title: 'De student',
  questions: [
    question(ASKS.knows, 'keuze', {
      short: 'Weet de student het',
      text: 'Weet de student dat je dit deelt?',
      example: 'Dit hoort bij goed begeleiden. Het is geen toestemming volgens de wet.',
      explanation: 'De handreiking vraagt om open te zijn naar de student. Bij gevaar gaat de meldcode voor.',
      options: STUDENT_KNOWS.map((id) => ({ id, text: KNOWS_WORDS[id] })),
      standard: 'nog niet',
    }),
    ...(knows === 'kan niet'
      ? [
          question(ASKS.reason, 'keuze', {
            short: 'Waarom niet',
            text: 'Waarom kan dat nu niet?',
            explanation: 'Is het niet veilig? Kijk dan eerst op de kaart: F1 en dan s.',
            options: CANNOT_REASONS.map((id) => ({ id, text: REASON_WORDS[id] })),
          }),
        ]
      : []),
    ...(knows === 'nog niet'
      ? [question(ASKS.first, 'lees', { short: 'Vertel het eerst', text: 'Je kunt dit zeggen:' })]
      : []),
  ],
});

/** 3: which conversations. */
export const conversationsPage = (logs: readonly Log[], today: string, hidesPersonal: boolean): Page => ({
  id: 'gesprekken',
  title: 'Welk gesprek',
  questions: [
    question(ASKS.logs, 'meerkeuze', {
      short: 'Welk gesprek',
      text: 'Uit welk gesprek wil je iets delen?',
      ...(hidesPersonal && { example: PERSONAL_STAYS }),
      explanation: 'Hier staan je nieuwste gesprekken met iets om te delen.',
      options: conversationNames(logs, today).map(({ log, name }) => ({ id: log.head.id, text: name })),
    }),
  ],
});

/** Why a conversation about private life is not offered. */
export const PERSONAL_STAYS =
  'Wat privé is of kan zijn, gaat niet naar een leerbedrijf. Dat staat hier niet bij.';

const nameOf = ({ head, title }: Log, today: string, more: readonly string[] = []): string =>
  [title, dayFrom(head.datum, today), ...more, ...(head.student === undefined ? [] : [head.student])].join(
    ' · ',
  );

const MOMENT_WORDS = { voor: 'vóór', na: 'na' } as const;

/** Conversations by what they are, when they were and for whom; where that is the same, by more of when. */
export const conversationNames = (
  logs: readonly Log[],
  today: string,
): readonly { readonly log: Log; readonly name: string }[] => {
  const names = logs.map((log) => nameOf(log, today));
  return logs.map((log, index) => {
    const { moment, tijd } = log.head;
    const isTwice = names.some((name, other) => other !== index && name === names[index]);
    const more = [...(moment === undefined ? [] : [MOMENT_WORDS[moment]]), tijd];
    return { log, name: nameOf(log, today, isTwice ? more : []) };
  });
};

const pieceWords = ({ entry }: SharingPiece): string => {
  const asked = entry.kind === 'afspraken' ? 'Afspraak' : (entry.short ?? entry.text);
  return `${asked}${/[?.!:…]$/.test(asked) ? '' : ':'} ${answerInShort(entry)}`;
};

/**
 * 4: what of one conversation goes along; `name` where there are more, so that it is clear which. `isFirst`: what holds
 * for all of them is said here.
 */
export const partsQuestion = (
  log: Log,
  pieces: readonly SharingPiece[],
  name: string | undefined,
  isFirst: boolean,
): Question =>
  question(`${ASKS.parts} ${log.head.id}`, 'meerkeuze', {
    short: 'Wat gaat mee',
    text: name === undefined ? 'Wat gaat mee?' : `Wat gaat mee uit: ${name}?`,
    ...(isFirst && { example: 'Je notities gaan nooit mee.' }),
    explanation: 'Wat je hier niet ziet, blijft altijd bij jou.',
    options: pieces.map((piece) => ({ id: piece.id, text: pieceWords(piece) })),
  });

export const partsPage = (questions: readonly Question[]): Page => ({
  id: 'delen',
  title: 'Wat gaat mee',
  questions,
});

/** 5: the names that she knows of. */
export const NAMES_PAGE: Page = {
  id: 'namen',
  title: 'Namen',
  questions: [
    question(ASKS.names, 'open', {
      short: 'Namen',
      text: 'Welke namen komen erin voor? We bewaren ze niet.',
      example: 'Sanna de Vries, Koos',
      explanation: 'Elke naam wordt overal een code, zoals [NAAM-1]. Een schuilnaam ook.',
    }),
  ],
};

const isSoort = (soort: Found['soort']): soort is Soort => Object.hasOwn(KIND_WORDS, soort);

const decisions = (found: Found): readonly (readonly [Decision, string])[] => {
  if (found.kind === 'let-op')
    return [
      ['weglaten', 'Nee, laat het weg'],
      ['houden', 'Ja, laat het staan'],
    ];
  return [
    ['vervang', `Vervang door ${found.code}`],
    ['weglaten', 'Laat weg'],
    ...(found.mayStay ? [['houden', 'Laat staan'] as const] : []),
  ];
};

/** 6: what becomes of one find. */
export const findQuestion = (found: Found): Question => {
  const what = found.texts.map((text) => text.replace(/\s+/g, ' ')).join(', ');
  const options = decisions(found).map(([id, text]) => ({ id, text }));
  const context = `“${found.around}”`;
  const common = { short: what, options, example: context, standard: options[0]?.id ?? '' };
  const id = `${ASKS.find} ${found.id}`;
  if (isSoort(found.soort)) {
    return question(id, 'keuze', {
      ...common,
      text: `${found.mayStay ? 'Misschien' : 'Hier staat'} een ${KIND_WORDS[found.soort]}: ${what}. Wat doe je ermee?`,
      explanation: found.mayStay
        ? 'Een code zegt niet wie of wat het was. Laat staan wat niemand aanwijst.'
        : 'Dit mag nooit in een kopie staan. Een code zegt niet wie of wat het was.',
    });
  }
  return question(id, 'keuze', {
    ...common,
    text: `Heeft de ander dit echt nodig: ${what}?`,
    explanation: `Dit gaat over ${SENSITIVE_WORDS[found.soort]}. Daar is de wet streng over.`,
  });
};

export const findsPage = (found: readonly Found[]): Page => ({
  id: 'treffers',
  title: 'Herkenbaar',
  questions: found.map(findQuestion),
});

/** 7: the whole copy. */
export const COPY_PAGE: Page = {
  id: 'kopie',
  title: 'De kopie',
  questions: [question(ASKS.copy, 'lees', { text: 'Dit gaat mee. Lees het nog één keer.' })],
};
