import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadWordList } from '../../src/adapters/word-list.ts';
import { packWords } from '../../src/build/word-list.ts';
import { HEADER_BYTES, MARK } from '../../src/domain/privacy/words/packed-words.ts';
import { FileTrouble } from '../../src/domain/trouble.ts';

const WHOLE = packWords(new Map([['boeken', MARK.lower]]));

const changedAt = (at: number): Uint8Array => WHOLE.map((byte, index) => (index === at ? byte ^ 1 : byte));

let folder: string;
let count = 0;

/** A file of its own for each test, because what was loaded once is not read again. */
const fileWith = async (bytes?: Uint8Array | string): Promise<string> => {
  const path = join(folder, `${(count += 1)}.bin`);
  if (bytes !== undefined) await writeFile(path, bytes);
  return path;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kansrijk-woorden-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the word list', () => {
  it('is opened once, by its path or its URL', async () => {
    const path = await fileWith(WHOLE);
    const words = await loadWordList(path);
    expect(words.kind('boeken')).toBe('word');
    expect(await loadWordList(path)).toBe(words);
    expect((await loadWordList(pathToFileURL(path))).kind('boeken')).toBe('word');
  });

  it.each<[string, Uint8Array | string | undefined]>([
    ['is not there', undefined],
    ['is empty', ''],
    ['is something else', 'geen lijst'],
    ['was cut off', WHOLE.subarray(0, WHOLE.length - 1)],
    ['was cut off in the middle', WHOLE.subarray(0, WHOLE.length / 2)],
    ['lost the words in it, and kept its length', new Uint8Array(WHOLE).fill(0, HEADER_BYTES)],
    ['has another seed', changedAt(4)],
    ['has one bit wrong in the first cell', changedAt(HEADER_BYTES)],
    ['has one bit wrong at the end', changedAt(WHOLE.length - 1)],
  ])('says which file must come back when it %s', async (_, bytes) => {
    const path = await fileWith(bytes);
    for (const at of [path, pathToFileURL(path)]) {
      const trouble = await loadWordList(at).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(trouble).toBeInstanceOf(FileTrouble);
      expect(trouble).toMatchObject({ advice: `Installeer kansrijk opnieuw. Het gaat om ${path}.` });
    }
  });

  it('is looked for again once it was not there', async () => {
    const path = await fileWith();
    await expect(loadWordList(path)).rejects.toBeInstanceOf(FileTrouble);
    await writeFile(path, WHOLE);
    expect((await loadWordList(path)).kind('boeken')).toBe('word');
  });
});
