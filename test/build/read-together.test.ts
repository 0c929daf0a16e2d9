import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'rolldown';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readTogether } from '../../src/build/read-together.ts';

const PROGRAM: Readonly<Record<string, string>> = {
  'main.js':
    "import { base } from './base.js'; export const main = () => [base, import('./word.js'), import('./aside.js')];",
  'base.js': "export const base = 'base';",
  'word.js':
    "import { base } from './base.js'; import { far } from './far.js'; export const word = [base, far];",
  'far.js': "import { farther } from './farther.js'; export const far = () => farther;",
  'farther.js': "export const farther = 'farther';",
  'aside.js':
    "import { farther } from './farther.js'; import { own } from './own.js'; export const aside = [farther, own];",
  'own.js': 'export const own = () => [own];',
};

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kansrijk-together-'));
  await Promise.all(Object.entries(PROGRAM).map(([name, code]) => writeFile(join(folder, name), code)));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it('puts what is read together in one file, and in no later one', async () => {
  const together = readTogether(folder, [['main.js'], ['word.js']]);
  const { output } = await build({
    input: join(folder, 'main.js'),
    preserveEntrySignatures: 'allow-extension',
    plugins: [together.plugin],
    write: false,
    output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: together.nameOf }] } },
  });
  const files = output.flatMap((file) =>
    file.type === 'chunk'
      ? [
          Object.keys(file.modules).flatMap((id) =>
            id.startsWith(folder) ? [id.slice(folder.length + 1)] : [],
          ),
        ]
      : [],
  );
  const sorted = files.filter((modules) => modules.length > 0).map((modules) => modules.toSorted().join(' '));
  expect(sorted.toSorted()).toEqual(['aside.js own.js', 'base.js main.js', 'far.js farther.js word.js']);
});
