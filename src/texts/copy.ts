import type { CannotReason, StudentKnows } from '../domain/sharing/shared-copy.ts';
import type { Rol } from '../domain/words.ts';

/** What stands in a copy beside her own words. */
export const COPY = {
  title: 'Kopie voor een collega-begeleider',
  agreements: 'Afspraken',
  what: 'Wat',
  who: 'Wie',
  when: 'Wanneer',
  done: 'gedaan',
  points: 'Punten',
  about: 'Over deze kopie',
  careful: 'Minder herkenbaar gemaakt, niet onherkenbaar: ga er zorgvuldig mee om.',
  empty: 'Er is niets gekozen om te delen.',
} as const;

/** The headings of a copy in the order that some schools ask for. */
export const STARRT_TITLES = {
  situatie: 'Situatie',
  taak: 'Taak',
  actie: 'Actie',
  resultaat: 'Resultaat',
  reflectie: 'Reflectie',
  transfer: 'Transfer',
  rest: 'Verder',
} as const;

/** Under a heading of which nothing goes along. */
export const NOT_IN_COPY = 'Hierover staat niets in deze kopie.';

/** Who reads a copy, by rol. */
export const READERS: Readonly<Record<Rol, string>> = {
  mentor: 'mentor',
  docent: 'docent',
  bpv: 'BPV-begeleider',
  slb: "SLB'er",
  klassenbegeleider: 'klassenbegeleider',
  zorgmedewerker: 'zorgmedewerker',
  praktijkbegeleider: 'praktijkbegeleider',
  peercoach: 'peercoach',
  anders: 'collega',
};

/** Who made a copy, in the place of *ik*. */
export const senderWords = (rol: Rol | undefined): string =>
  rol === undefined || rol === 'anders' ? 'de afzender' : `de ${READERS[rol]}`;

/** What the codes in a copy are, by the first that stands in it. */
export const aboutCodes = (code: string): string =>
  `Waar iets als ${code} staat, stond een naam of een nummer.`;

export const madeOn = (day: string): string => `Gemaakt op ${day}`;
export const forReader = (rol: Rol): string => `voor: ${READERS[rol]}`;
export const forPurpose = (purpose: string): string => `waarvoor: ${purpose}`;
export const keepUntil = (day: string): string => `Bewaar deze kopie tot en met ${day}. Gooi hem daarna weg.`;

/** Whether the student knows of it, said to the colleague who reads. */
export const knowsOfIt = (knows: StudentKnows, reason: CannotReason | undefined): string => {
  if (knows === 'ja') return 'De student weet dat dit met jou is gedeeld.';
  if (knows === 'nog niet') return 'De student weet nog niet dat dit met jou is gedeeld.';
  return `De student kan dit nu niet weten${reason === undefined ? '' : `: ${reason}`}.`;
};

/** A number of 0 to 10, with the word for it where there is one. */
export const ofTen = (value: number, words: readonly string[]): string =>
  [`${value} van 10`, ...words].join(' · ');
