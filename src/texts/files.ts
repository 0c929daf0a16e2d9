/** Why the file system refused, in the words of a user; by the code of the system. */
const REASONS: Readonly<Record<string, readonly [reason: string, advice: string]>> = {
  ENOSPC: ['De schijf is vol.', 'Maak ruimte vrij en probeer het opnieuw.'],
  EDQUOT: ['Je hebt geen ruimte meer op deze schijf.', 'Maak ruimte vrij en probeer het opnieuw.'],
  EROFS: ['Op deze schijf kan nu niets geschreven worden.', 'Haal hem van het slot en probeer het opnieuw.'],
  EACCES: ['Je mag hier niet schrijven.', 'Of een ander programma houdt het bestand vast.'],
  EPERM: ['Een ander programma houdt het bestand vast.', 'Of je mag hier niet schrijven.'],
  EBUSY: ['Een ander programma houdt het bestand vast.', 'Sluit dat programma en probeer het opnieuw.'],
  EMFILE: ['Er staan te veel bestanden open op deze computer.', 'Sluit iets en probeer het opnieuw.'],
  ENOTDIR: ['Op de plek van de map staat een bestand.', 'Kies een andere map met --map.'],
  EISDIR: ['Op de plek van het bestand staat een map.', 'Geef die map een andere naam.'],
  ENOENT: ['De map is er niet meer.', 'Kijk of de schijf nog verbonden is.'],
  ENAMETOOLONG: ['De naam van de map is te lang.', 'Kies een kortere map met --map.'],
  EIO: ['De schijf geeft een fout.', 'Maak een kopie van je map op een andere schijf.'],
};

/** What the same codes mean where something was only read. */
const REASONS_TO_READ: Readonly<Record<string, readonly [reason: string, advice: string]>> = {
  EACCES: ['Je mag dit niet lezen.', 'Vraag je beheerder om toegang, of kies een andere map met --map.'],
  EPERM: ['Je mag dit niet lezen.', 'Of een ander programma houdt het vast. Probeer het straks opnieuw.'],
};

const UNKNOWN_REASON = ['De schijf werkt nu niet mee.', 'Probeer het straks opnieuw.'] as const;

/** The reason behind a code of the system, and what to do about it. */
export const fileReason = (code: string | undefined): readonly [reason: string, advice: string] =>
  (code !== undefined && Object.hasOwn(REASONS, code) ? REASONS[code] : undefined) ?? UNKNOWN_REASON;

/** The same for something that could not be read. */
export const readReason = (code: string | undefined): readonly [reason: string, advice: string] =>
  (code !== undefined && Object.hasOwn(REASONS_TO_READ, code) ? REASONS_TO_READ[code] : undefined) ??
  fileReason(code);

/** A draft could not be written. */
export const draftNotKept = (code: string | undefined, rescue: string | undefined): string => {
  const [reason, advice] = fileReason(code);
  return rescue === undefined
    ? `Bewaren lukt nu niet. ${reason} ${advice}`
    : `Bewaren lukt nu niet. ${reason} Een kopie staat in ${rescue}.`;
};

/** A finished conversation could not be written under its own name. */
export const logNotSaved = (
  code: string | undefined,
  rescue: string | undefined,
): readonly [string, string] => {
  const [reason, advice] = fileReason(code);
  return rescue === undefined
    ? [`Je gesprek kon niet bewaard worden. ${reason}`, advice]
    : [`Je gesprek kon niet op zijn plek bewaard worden. ${reason}`, `De hele tekst staat in ${rescue}.`];
};

const notRead = (what: string, code: string | undefined): readonly [string, string] => {
  const [reason, advice] = readReason(code);
  return [`${what} is niet te lezen. ${reason}`, advice];
};

/** A file in the user's folder could not be read. */
export const fileNotRead = (path: string, code: string | undefined): readonly [string, string] =>
  notRead(`Het bestand ${path}`, code);

/** A folder could not be looked into. */
export const folderNotRead = (path: string, code: string | undefined): readonly [string, string] =>
  notRead(`De map ${path}`, code);

/** A file or folder could not be written. */
export const fileNotWritten = (path: string, code: string | undefined): readonly [string, string] => {
  const [reason, advice] = fileReason(code);
  return [`Schrijven in ${path} lukt niet. ${reason}`, advice];
};

/** The file of ours that names are found with is not there, or not as it was made. */
export const wordListLost = (path: string): readonly [string, string] => [
  'Er ontbreekt iets aan kansrijk, of het is beschadigd. Daardoor kan ik niet naar namen kijken.',
  `Installeer kansrijk opnieuw. Het gaat om ${path}.`,
];

/** A log that is no text. */
export const NOT_TEXT = 'Dit bestand is geen gewone tekst.';

/** There is no home folder to put the map in. */
export const NO_HOME = [
  'Ik kan je thuismap niet vinden.',
  'Kies zelf een map met --map, of zet KANSRIJK_HOME.',
] as const;

/** `--map` was given without the name of a folder. */
export const MAP_IS_EMPTY = [
  'Achter --map staat geen map.',
  'Zet er een map achter, of laat --map weg.',
] as const;

/** What was chosen as her folder can be none: a file, a place below a file, a name that is too long. */
export const mapUnfit = (
  path: string,
  code: string | undefined,
  byFlag: boolean,
): readonly [string, string] => [
  `${path} kan geen map voor kansrijk zijn. ${readReason(code)[0]}`,
  byFlag ? 'Kies een andere map met --map.' : 'Zet KANSRIJK_HOME op een andere map.',
];

/** What was asked for could not be written to where stdout goes. */
export const resultLost = (code: string): readonly string[] => [
  `Het resultaat kon niet weggeschreven worden. ${fileReason(code)[0]}`,
  'Stuur het ergens anders heen en probeer het opnieuw.',
];

/** Where a conversation that was saved lies, when that could not be written on stdout. */
export const savedAfterAll = (path: string): string => `Je gesprek is wel bewaard, in ${path}.`;

/** A file that the user named for a copy is there already. */
export const fileExists = (path: string): readonly [string, string] => [
  `Het bestand ${path} is er al. Het is niet overschreven.`,
  'Kies een andere naam.',
];

/** A copy or sheet was to go below a folder that is not there. */
export const noFolderFor = (path: string): readonly [string, string] => [
  `De map voor ${path} bestaat niet. Er is niets geschreven.`,
  'Maak die map eerst, of kies een andere plek.',
];

/** A copy or sheet was to go under a name that no file can have. */
export const nameTooLong = (path: string): readonly [string, string] => [
  `De naam ${path} is te lang. Er is niets geschreven.`,
  'Kies een kortere naam.',
];

/** A name for a file was asked for, and an empty one given. */
export const NO_FILE_NAMED = [
  'Achter --uitvoer staat geen bestandsnaam.',
  'Schrijf bijvoorbeeld: --uitvoer kopie.md',
] as const;

/** A file that the user named, or stdin, goes on for longer than is read. */
export const tooMuchText = (path: string): readonly [string, string] => [
  `Te veel tekst in ${path}: er past 10 MB in.`,
  'Kijk of dit het goede bestand is.',
];

/** What came in on stdin is no text. */
export const INPUT_NOT_TEXT = [
  'Wat binnenkomt, is geen gewone tekst.',
  'Bewaar het als UTF-8 en probeer het opnieuw.',
] as const;

/** A folder that was chosen with `--map` is not there (yet). */
export const mapNotThere = (folder: string): string => `De map ${folder} bestaat niet.`;

/** Two conversations have the same name in them; the second is found by the name of its file. */
export const sameId = (id: string, first: string, name: string): string =>
  `In ${first} staat ook de naam ${id}. Dit gesprek vind je als: ${name}`;
