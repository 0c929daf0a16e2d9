import { setTimeout as pause } from 'node:timers/promises';
import { brokenPromises } from './promises.ts';
import { flattened } from './screen.ts';
import type { Claim, Statement } from './scenario.ts';
import { fail } from './fail.ts';
import type { Found, Stage } from './stage.ts';

/** The product keeps half-typed text within two seconds; the rest is for a busy machine. */
const HALF_TYPED_WITHIN = 2500;

const linesOf = ({ text, block }: Statement): string[] => [text, ...block].filter((line) => line !== '');
const wholeOf = (first: string, block: readonly string[]): string =>
  (first === '' ? block : [first, ...block]).join('\n');

const named = (glob: string): RegExp => {
  const parts = glob.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]*')}$`);
};

const foundBy = async ({ options }: Stage): Promise<Found> => {
  const read = options.found ?? fail('Give the option `found` to look at what lies on disk.');
  return read(options.temp);
};

const ended = async ({ pty, mode, options }: Stage, { text }: Statement): Promise<void> => {
  const { code, signal } = await pty.waitForExit(options);
  const how = signal ?? String(code);
  if (how !== text) fail(`It ended with ${how}, not with ${text}.`);
  const broken = brokenPromises(pty, mode);
  if (broken.length > 0) fail(broken.join('\n'));
};

const stdoutHolds = ({ pty }: Stage, statement: Statement): void => {
  const written = pty.stdout();
  const wanted = linesOf(statement);
  if (wanted.length === 0 && written !== '') fail(`stdout is not empty:\n${written}`);
  const missing = wanted.find((part) => !written.includes(part));
  if (missing !== undefined) fail(`stdout does not hold ${JSON.stringify(missing)}:\n${written}`);
};

const fileThere = ({ options: { temp } }: Stage, { text }: Statement): void => {
  const [glob = '', content] = text.split(/ bevat /, 2);
  const files = temp.files().filter((file) => named(glob).test(file));
  if (files.length === 0) fail(`There is no file ${glob}, only: ${temp.files().join(', ') || 'nothing'}`);
  if (content === undefined || files.some((file) => temp.read(file).includes(content))) return;
  const texts = files.map((file) => `--- ${file}\n${temp.read(file)}`);
  fail([`No file ${glob} holds ${JSON.stringify(content)}:`, ...texts].join('\n'));
};

const noFile = ({ options: { temp } }: Stage, { text }: Statement): void => {
  const files = temp.files().filter((file) => named(text).test(file));
  if (files.length > 0) fail(`There is a file: ${files.join(', ')}`);
};

const answerKept = async (stage: Stage, { text, block }: Statement): Promise<void> => {
  const [, question = '', first = ''] =
    /^(\S+)\s*=\s*(.*)$/.exec(text) ?? fail('Write «bewaard: vraag = antwoord».');
  const answer = wholeOf(first, block);
  const { answers } = await foundBy(stage);
  if (answers[question] !== answer) {
    fail(`On disk ${question} is ${JSON.stringify(answers[question])}, not ${JSON.stringify(answer)}.`);
  }
  stage.options.recorder?.kept(question, answer);
};

const halfKept = async (stage: Stage, { text, block }: Statement): Promise<void> => {
  const wanted = wholeOf(text, block);
  const deadline = performance.now() + Math.min(stage.options.timeout ?? Infinity, HALF_TYPED_WITHIN);
  for (;;) {
    const { halfTyped } = await foundBy(stage);
    if (halfTyped.includes(wanted)) return;
    if (performance.now() > deadline) fail(`Half-typed text on disk: ${JSON.stringify(halfTyped)}`);
    await pause(50);
  }
};

const resized = async (stage: Stage, { text }: Statement): Promise<void> => {
  const [, columns, rows] = /^(\d+)x(\d+)$/.exec(text) ?? fail(`Write «venster: 80x24», not «${text}».`);
  await stage.resize({ columns: Number(columns), rows: Number(rows) });
};

/** What each claim of a transcript demands; it fails with a sentence where that is not so. */
export const CHECKS: Readonly<Record<Claim, (stage: Stage, statement: Statement) => Promise<void> | void>> = {
  ziet: async (stage, statement) => {
    for (const text of linesOf(statement)) await stage.see(text);
  },
  niet: (stage, statement) => {
    const there = linesOf(statement).find((text) => flattened(stage.look()).includes(flattened(text)));
    if (there !== undefined) fail(`It is there: ${JSON.stringify(there)}`);
  },
  einde: ended,
  stdout: stdoutHolds,
  bestand: fileThere,
  'geen bestand': noFile,
  bewaard: answerKept,
  half: halfKept,
  foto: (stage, { text }) => stage.photograph(text),
  venster: resized,
};
