import type { ErrorCode } from 'yaml';

/** The code and Dutch sentence of a problem in the notation itself. */
export interface NotationProblem {
  readonly code: string;
  readonly sentence: string;
}

/** What is said of more lists and records in each other than anybody needs. */
export const TOO_DEEP: NotationProblem = { code: 'te-diep', sentence: 'Hier staan te veel lagen in elkaar.' };

const CODES: Readonly<Record<ErrorCode, NotationProblem>> = {
  ALIAS_PROPS: { code: 'verwijzing', sentence: 'Een verwijzing met * kan hier niet.' },
  BAD_ALIAS: {
    code: 'verwijzing',
    sentence: 'Zet deze tekst tussen aanhalingstekens: een * of & vooraan kan niet.',
  },
  BAD_DIRECTIVE: { code: 'aanwijzing', sentence: 'Een regel die met % begint, kan hier niet. Haal hem weg.' },
  BAD_DQ_ESCAPE: {
    code: 'schuine-streep',
    sentence: 'Na een \\ kan dit teken niet. Gebruik enkele aanhalingstekens, of schrijf \\\\.',
  },
  BAD_INDENT: { code: 'inspringen', sentence: 'Deze regel staat te ver naar links of naar rechts.' },
  BAD_PROP_ORDER: { code: 'notatie', sentence: 'Dit teken staat op de verkeerde plaats.' },
  BAD_SCALAR_START: {
    code: 'eerste-teken',
    sentence: 'Een tekst kan niet met dit teken beginnen. Zet de tekst tussen aanhalingstekens.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    code: 'dubbele-punt',
    sentence: 'Hier staat een dubbele punt te veel. Zet de tekst tussen aanhalingstekens.',
  },
  BLOCK_IN_FLOW: { code: 'notatie', sentence: 'Binnen [ ] of { } kan geen lijst met streepjes staan.' },
  DUPLICATE_KEY: { code: 'dubbele-sleutel', sentence: 'Deze sleutel staat hier twee keer.' },
  IMPOSSIBLE: { code: 'notatie', sentence: 'Dit stuk is niet te lezen.' },
  KEY_OVER_1024_CHARS: { code: 'notatie', sentence: 'Deze sleutel is veel te lang.' },
  MISSING_CHAR: {
    code: 'teken-ontbreekt',
    sentence: 'Hier ontbreekt een teken: een dubbele punt, komma of aanhalingsteken.',
  },
  MULTILINE_IMPLICIT_KEY: {
    code: 'inspringen',
    sentence: 'Een sleutel past op één regel. Kijk naar het inspringen.',
  },
  MULTIPLE_ANCHORS: {
    code: 'verwijzing',
    sentence: 'Zet deze tekst tussen aanhalingstekens: een & vooraan kan niet.',
  },
  MULTIPLE_DOCS: {
    code: 'meer-delen',
    sentence: 'Hier begint met --- een tweede deel. Een bestand heeft er één.',
  },
  MULTIPLE_TAGS: {
    code: 'uitroepteken',
    sentence: 'Zet deze tekst tussen aanhalingstekens: een ! vooraan kan niet.',
  },
  NON_STRING_KEY: { code: 'sleutel', sentence: 'Een sleutel is één woord.' },
  RESOURCE_EXHAUSTION: TOO_DEEP,
  TAB_AS_INDENT: {
    code: 'tab',
    sentence: 'Deze regel begint met een tab. Gebruik spaties om in te springen.',
  },
  TAG_RESOLVE_FAILED: {
    code: 'uitroepteken',
    sentence: 'Zet deze tekst tussen aanhalingstekens: een ! vooraan kan niet.',
  },
  UNEXPECTED_TOKEN: {
    code: 'notatie',
    sentence: 'Dit past hier niet. Kijk naar de streepjes, spaties en aanhalingstekens.',
  },
  BAD_COLLECTION_TYPE: {
    code: 'uitroepteken',
    sentence: 'Zet deze tekst tussen aanhalingstekens: een ! vooraan kan niet.',
  },
};

// Where one code covers several mistakes, the words of the yaml package tell them apart.
const FINER: readonly (readonly [RegExp, NotationProblem])[] = [
  [
    /^Missing closing "quote/,
    { code: 'aanhalingsteken', sentence: 'De tekst die hier eindigt, mist een " aan het eind.' },
  ],
  [
    /^Missing closing 'quote/,
    { code: 'aanhalingsteken', sentence: "De tekst die hier eindigt, mist een ' aan het eind." },
  ],
  [
    /must be sufficiently indented and end with a \]/,
    { code: 'haakje', sentence: 'Deze lijst is niet gesloten. Er ontbreekt een ].' },
  ],
  [
    /must be sufficiently indented and end with a \}/,
    { code: 'haakje', sentence: 'Dit stuk is niet gesloten. Er ontbreekt een }.' },
  ],
  [
    /^Implicit map keys need to be followed/,
    { code: 'dubbele-punt', sentence: 'Achter dit woord ontbreekt een dubbele punt en een spatie.' },
  ],
  [/^Missing , /, { code: 'komma', sentence: 'Hier ontbreekt een komma.' }],
  [
    /^Comments must be separated/,
    { code: 'hekje', sentence: 'Zet een spatie voor het hekje, of gebruik aanhalingstekens.' },
  ],
  [
    /^Block scalar header includes extra|^Not a YAML token/,
    { code: 'blok', sentence: 'Achter | of > begint de tekst op een nieuwe regel.' },
  ],
  [
    /^Block scalar values in collections must be indented/,
    { code: 'inspringen', sentence: 'De tekst na | of > moet inspringen met spaties.' },
  ],
  [
    /^All (?:sequence|mapping) items must start at the same column/,
    { code: 'inspringen', sentence: 'Deze regel springt anders in dan de regels erboven.' },
  ],
  [
    /^Unexpected block-seq-ind on same line/,
    { code: 'streepje', sentence: 'Een lijst met streepjes begint op een nieuwe regel.' },
  ],
  [
    /flow-(?:map|seq)-end/,
    { code: 'haakje', sentence: 'Dit haakje sluit niets. Zet tekst met haakjes tussen aanhalingstekens.' },
  ],
];

/** What an error of the yaml package means to somebody who writes a text. */
export const notationProblem = (code: ErrorCode, message: string): NotationProblem =>
  FINER.find(([pattern]) => pattern.test(message))?.[1] ?? CODES[code];
