import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from './program.ts';
import type { Found } from './stage.ts';
import type { Temp } from './temp.ts';

/** A small conversation with the product's keys, so that the harness can be tested without the product. */
export const EXAMPLE: Command = [
  process.execPath,
  fileURLToPath(new URL('programs/gesprek.mjs', import.meta.url)),
];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What the example keeps on disk. */
export const foundByExample = ({ map }: Temp): Found => {
  const file = join(map, 'concepten', 'gesprek.json');
  const kept: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (!isRecord(kept)) return { answers: {}, halfTyped: [] };
  const answers = isRecord(kept['answers']) ? Object.entries(kept['answers']) : [];
  return {
    answers: Object.fromEntries(answers.map(([question, answer]) => [question, String(answer)])),
    halfTyped: typeof kept['half'] === 'string' && kept['half'] !== '' ? [kept['half']] : [],
  };
};
