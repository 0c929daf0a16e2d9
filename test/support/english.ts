/** A trace of English in a text that a user can read. */
export interface EnglishTrace {
  readonly word: string;
  readonly kind: 'word' | 'error name' | 'stack';
  /** 1-based line in the text. */
  readonly line: number;
  /** The whole line, without blanks at the ends. */
  readonly context: string;
}

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Words of running English. Left out are words that are good Dutch too, such as is, in, me, of, was, her, over, as. */
export const FUNCTION_WORDS: readonly string[] = words(`
  the an this that these those and or but not no nor with without from by at on off to into onto than then else
  for about after before below above between during through while until upon
  it its they them their you your yours she his him my mine who whose what which where when why how
  are be been being were will would should could can cannot can't don't doesn't didn't isn't aren't won't must may
  might does did done having there here now yes if only also all both each every some any none such other another
  more most less same too very just again please out up down using used uses use`);

/** Words of command-line programs, parsers and operating systems; left out are match, open, schema, log, test … */
export const COMMAND_WORDS: readonly string[] = words(`
  usage option options command commands arguments flag flags display displays show shows output input version
  unknown missing required default defaults error errors warning warnings invalid expected unexpected received got
  failed failure fails allowed choices choice value values string number integer boolean array property properties
  additional valid duplicate permission denied directory folder file files path found exists
  exist empty try see run press hit key keys select submit search toggle navigate confirm cancel quit exit back next
  previous continue skip save saved delete remove removed loading success successfully many few excess
  specified specify given provided supported disabled enabled ignored deprecated aborted interrupted timeout
  unable read write close line stack trace mean text names prompt answer answers
  question questions true false undefined`);

// What is English by convention and no sentence: flags, variables, paths, file names, web addresses.
const NO_SENTENCE = [
  /https?:\/\/\S+/g,
  /(?<![\p{L}\d])--?[a-z][a-z0-9-]*(?:[=|][\w|-]+)?/giu,
  /\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b(?:=\S+)?/g,
  /(?:\b[A-Za-z]:|~|\.{1,2}|(?<![\p{L}\d]))[/\\]\S*/gu,
  /[^\s/\\]+[/\\]\S*\.\w+/g,
  /\b[\w-]+\.(?:md|ya?ml|json|html?|docx|txt|js|mjs|ts|tmp|lock|age|sh)\b/gi,
];
const STACK_LINE = /^\s+at .+:\d+(?::\d+)?\)?$/;
const ERROR_NAMES =
  /\[object [A-Z]\w*\]|\b(?:[A-Z][a-zA-Z]*(?:Error|Exception)|E(?:NOENT|ACCES|PERM|BUSY|NOSPC|ROFS|EXIST|ISDIR|NOTDIR|NOTEMPTY|PIPE|IO|MFILE|LOOP|INVAL|NAMETOOLONG)|ERR_[A-Z_]+|NaN|null)(?![\p{L}\d])/gu;

const ENGLISH = new Set([...FUNCTION_WORDS, ...COMMAND_WORDS]);

const tracesIn = (context: string, line: number, allowed: ReadonlySet<string>): EnglishTrace[] => {
  if (STACK_LINE.test(context))
    return [{ word: context.trim(), kind: 'stack', line, context: context.trim() }];
  const errors = [...context.matchAll(ERROR_NAMES)].map(([word]) => ({ word, kind: 'error name' as const }));
  const sentence = NO_SENTENCE.reduce(
    (text, pattern) => text.replace(pattern, ' '),
    context.replace(ERROR_NAMES, ' '),
  );
  const found = [...sentence.matchAll(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu)]
    .map(([word]) => ({ word, kind: 'word' as const }))
    .filter(({ word }) => ENGLISH.has(word.toLowerCase().replace('’', "'")));
  return [...errors, ...found]
    .filter(({ word }) => !allowed.has(word.toLowerCase()))
    .map((trace) => ({ ...trace, line, context: context.trim() }));
};

/**
 * Every trace of English in help, errors or screens. Flags, variables, paths and file names are skipped; `allow` names
 * words that this text may hold, such as the name of a command.
 */
export const englishIn = (text: string, allow: readonly string[] = []): EnglishTrace[] => {
  const allowed = new Set(allow.map((word) => word.toLowerCase()));
  return text.split(/\r?\n/).flatMap((context, index) => tracesIn(context, index + 1, allowed));
};

/** The traces as lines for a failure message: `3: "usage" in «Usage: kansrijk …»`. */
export const englishReport = (traces: readonly EnglishTrace[]): string =>
  traces.map(({ word, line, context }) => `${line}: "${word}" in «${context}»`).join('\n');
