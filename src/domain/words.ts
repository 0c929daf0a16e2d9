/** The fixed words of the product, as they stand in files, flags and `--json`. */
export const MOMENTS = ['voor', 'tijdens', 'na'] as const;
export const DOELEN = ['algemeen', 'persoonlijk', 'loopbaan', 'vakoverstijgend'] as const;
export const SAMENWERKINGEN = ['school-praktijk', 'binnen-school', 'zorgteam'] as const;
export const ROLLEN = [
  'mentor',
  'docent',
  'bpv',
  'slb',
  'klassenbegeleider',
  'zorgmedewerker',
  'praktijkbegeleider',
  'peercoach',
  'anders',
] as const;
export const MINUTEN = [1, 5, 10] as const;
export const SOORTEN = ['checklist', 'reflectie', 'feedback', 'casus'] as const;
export const QUESTION_KINDS = [
  'lees',
  'punt',
  'open',
  'keuze',
  'meerkeuze',
  'schaal',
  'als-dan',
  'afspraken',
  'datum',
] as const;
export const SHARINGS = ['nooit', 'vraag', 'mag'] as const;
/** The formats of a copy for a colleague. */
export const FORMATS = ['md', 'html', 'docx', 'json'] as const;
/** The order in which a copy is told: what was agreed first, or the one that some schools ask for. */
export const LAYOUTS = ['gewoon', 'starrt'] as const;
/** What a point may be marked with before a conversation. */
export const VALUES_BEFORE = ['in orde', 'aandacht', 'niet nodig'] as const;
/** What a point may be marked with after a conversation. */
export const VALUES_AFTER = ['gedaan', 'een beetje', 'kwam er niet van', 'niet nodig'] as const;

export type Moment = (typeof MOMENTS)[number];
export type Doel = (typeof DOELEN)[number];
export type Samenwerking = (typeof SAMENWERKINGEN)[number];
export type Rol = (typeof ROLLEN)[number];
export type Minuten = (typeof MINUTEN)[number];
export type Soort = (typeof SOORTEN)[number];
export type QuestionKind = (typeof QUESTION_KINDS)[number];
export type Sharing = (typeof SHARINGS)[number];
export type Format = (typeof FORMATS)[number];
export type Layout = (typeof LAYOUTS)[number];
export type PointValue = (typeof VALUES_BEFORE)[number] | (typeof VALUES_AFTER)[number];

/** Whether a word is one of a fixed list; narrows its type. */
export const isOneOf = <Word extends string | number>(words: readonly Word[], word: unknown): word is Word =>
  words.some((known) => known === word);

/** The moments at which something is asked: *tijdens* is only a card to look at. */
export const answerable = (moments: readonly Moment[]): readonly Moment[] =>
  moments.filter((moment) => moment !== 'tijdens');

/** The marks that fit a moment. */
export const pointValues = (moment: Moment | undefined): readonly PointValue[] =>
  moment === 'na' ? VALUES_AFTER : VALUES_BEFORE;

/** The names that a condition may use beside the ids of earlier questions. */
export const CONTEXT_NAMES = ['moment', 'doel', 'rol', 'samenwerking', 'minuten'] as const;
export type ContextName = (typeof CONTEXT_NAMES)[number];

const ID = /^[a-z][a-z0-9-]{0,39}$/;
const SCHUILNAAM = /^[a-z][a-z0-9]{0,15}$/;
const GRAMMAR_WORDS = ['en', 'of', 'niet', 'in'];
const KNOWN_NAMES = ['student', ...CONTEXT_NAMES];
const OBJECT_WORDS = Object.getOwnPropertyNames(Object.prototype).map((name) => name.toLowerCase());

/** Whether a text has the shape of an id and is no name of `Object.prototype` or of the condition grammar. */
export const isId = (text: string): boolean => isOptionId(text) && !KNOWN_NAMES.includes(text);

/** Whether a text may be the id of an option: as `isId`, but a condition puts it in quotes, so it may be `student`. */
export const isOptionId = (text: string): boolean =>
  ID.test(text) && !GRAMMAR_WORDS.includes(text) && !OBJECT_WORDS.includes(text);

/** Whether a text may be the id of a form: as `isId`, but no condition mentions a form, so it may be `samenwerking`. */
export const isFormId = (text: string): boolean =>
  isId(text) || (ID.test(text) && CONTEXT_NAMES.some((name) => name === text));

/** Whether a text has the shape of a schuilnaam; whether it looks like a name is asked elsewhere. */
export const isSchuilnaam = (text: string): boolean => SCHUILNAAM.test(text);
