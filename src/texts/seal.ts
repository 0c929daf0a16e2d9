import type { PassphraseProblem } from '../domain/passphrase.ts';
import { listed } from '../domain/text.ts';
import type { Choice, Line, Secret } from '../ports/terminal.ts';

/** What a copy can be, or how it can be kept. */
export type Shape = 'md' | 'docx' | 'html' | 'slot' | 'terug';

const FILES = [
  { value: 'docx', text: 'Word-document' },
  { value: 'html', text: 'Pagina, ook om te printen' },
  { value: 'md', text: 'Gewone tekst' },
] as const;

/** What the copy becomes; the first is what Enter takes. */
export const shapeChoice: Choice<Shape> = {
  title: 'Wat voor bestand wil je maken?',
  intro: [],
  options: [
    ...FILES,
    {
      value: 'slot',
      text: 'Op slot, met een wachtwoord',
      aside: 'Je collega heeft daarvoor het programma age nodig.',
    },
  ],
  standard: 'docx',
  back: 'terug',
  explanation: 'Op slot: alleen wie het wachtwoord kent, kan de kopie lezen.',
};

/** The same for a copy that gets a lock. */
export const lockedShapeChoice: Choice<Shape> = {
  title: 'Wat voor bestand gaat er op slot?',
  intro: [],
  options: FILES,
  standard: 'docx',
  back: 'terug',
};

/** A passphrase that was made up for her. */
export const proposalChoice = (proposal: string): Choice<'neem' | 'ander' | 'zelf' | 'terug'> => ({
  title: 'Wil je dit wachtwoord nemen?',
  intro: [
    [['strong', proposal]],
    '',
    'Schrijf het nu op, met de spaties. Het wordt nergens bewaard.',
    'Je collega heeft het nodig. Zonder wachtwoord kan niemand de kopie openen.',
  ],
  options: [
    { value: 'neem', text: 'Ja, ik heb het opgeschreven' },
    { value: 'ander', text: 'Liever een ander voorstel' },
    { value: 'zelf', text: 'Ik bedenk er zelf een' },
  ],
  standard: 'neem',
  back: 'terug',
  explanation: 'Zeven gewone woorden. Die zijn niet te raden, en goed over te typen.',
});

const PASSPHRASE_PROBLEMS: Readonly<Record<PassphraseProblem, string>> = {
  empty: 'Er staat nog geen wachtwoord.',
  lines: 'Een wachtwoord is één regel.',
  short: 'Dit is te kort. Neem minstens 12 tekens, liefst een paar losse woorden.',
  simple: 'Dit is makkelijk te raden. Neem liever een paar losse woorden.',
};

export const passphraseRefused = (problem: PassphraseProblem): string => PASSPHRASE_PROBLEMS[problem];

const ABOUT_PASSPHRASE = 'Neem een paar losse woorden die niet bij elkaar horen. Je collega heeft ze nodig.';

/** Making a lock that cannot be tried open takes a moment. */
export const LOCKING = 'Een ogenblik: de kopie gaat op slot.';

/** Her own passphrase, the first time. */
export const firstSecret = (refuse: Secret['refuse']): Secret => ({
  title: 'Welk wachtwoord wil je?',
  intro: [],
  explanation: ABOUT_PASSPHRASE,
  refuse,
});

/** The same once more, because she cannot see it. */
export const secondSecret = (first: string, read: (text: string) => string): Secret => ({
  title: 'Typ het wachtwoord nog een keer.',
  intro: [],
  explanation: ABOUT_PASSPHRASE,
  refuse: (text) => (read(text) === first ? undefined : NOT_THE_SAME),
});

const NOT_THE_SAME = 'Dit is niet hetzelfde. Probeer het nog eens, of ga terug en kies opnieuw.';

/** The passphrase in a file will not do. */
export const passphraseFileRefused = (
  file: string,
  problem: PassphraseProblem,
): readonly [string, string] => {
  switch (problem) {
    case 'empty':
      return [`Het bestand ${file} is leeg.`, 'Zet het wachtwoord erin, op één regel.'];
    case 'lines':
      return [
        `Het bestand ${file} heeft meer dan één regel.`,
        'Zet alleen het wachtwoord erin, op één regel.',
      ];
    case 'short':
      return [
        `Het wachtwoord in ${file} is te kort.`,
        'Neem minstens 12 tekens, liefst een paar losse woorden.',
      ];
    case 'simple':
      return [`Het wachtwoord in ${file} is makkelijk te raden.`, 'Neem liever een paar losse woorden.'];
  }
};

export const SECRET_KEY = [
  'Dit is een geheime sleutel. Die is alleen voor je collega zelf.',
  'Vraag om de sleutel die met age1 begint. Laat je collega een nieuwe maken.',
] as const;

export const recipientUnknown = (recipient: string): readonly [string, string] => [
  recipient.startsWith('age1')
    ? `De sleutel ${recipient} klopt niet: er mist een letter, of er staat een andere.`
    : `De sleutel ${recipient} ken ik niet: een sleutel begint met age1.`,
  'Vraag je collega om de sleutel nog eens te sturen, en plak hem hier.',
];

export const ONE_LOCK = [
  'Een kopie krijgt één slot: sleutels van collega’s, of een wachtwoord.',
  'Kies --ontvanger of --wachtwoordbestand.',
] as const;

export const NO_LOCK_TO_WRITE_OUT = [
  '--als-tekst hoort bij een kopie die op slot zit.',
  'Zet er --ontvanger of --wachtwoordbestand bij.',
] as const;

export const NOT_IN_WINDOW = [
  'Een Word-document kan niet in het venster staan.',
  'Geef een bestandsnaam, zoals: --uitvoer kopie.docx',
] as const;

/** The name of a file ends on something that a copy cannot be. */
export const endingUnknown = (name: string, endings: readonly string[]): readonly [string, string] => [
  `Een kopie kan niet ${name} heten: zo’n soort bestand maak ik niet.`,
  `Laat de naam eindigen op ${listed(
    endings.map((ending) => `.${ending}`),
    'of',
  )}.`,
];

/** The name of a file promises something else than what was asked for. */
export const otherEnding = (name: string, format: string): readonly [string, string] => [
  `De naam ${name} past niet bij --formaat ${format}.`,
  `Laat de naam eindigen op .${format}, of laat --formaat weg.`,
];

/** A name as a shell takes it. */
const quoted = (name: string): string =>
  /^[\w.-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;

/** How a colleague opens a copy; `name` is that of its file, absent where it went to the window. */
export const lockedLines = (
  lock: 'recipients' | 'passphrase',
  extension: string,
  name: string | undefined,
): readonly Line[] => {
  const file = name ?? `kopie.${extension}`;
  const key = lock === 'recipients' ? '-i SLEUTELBESTAND ' : '';
  const command = `age -d ${key}-o ${quoted(file.replace(/\.age$/, ''))} ${quoted(file)}`;
  return [
    ...(lock === 'recipients'
      ? ['De kopie zit op slot. Alleen wie de sleutel heeft, kan hem openen.']
      : [
          'De kopie zit op slot met het wachtwoord.',
          'Geef het wachtwoord op een andere manier door, zoals met de telefoon.',
        ]),
    ...(name === undefined ? [`Je collega bewaart de letters eerst in een bestand: ${file}`] : []),
    ['Openen gaat met het programma age. Je collega typt: ', ['key', command]],
  ];
};
