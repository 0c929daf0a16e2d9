import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtIn } from '../../src/adapters/content/built-in.ts';
import { builtInCasussen } from '../../src/adapters/content/casussen.ts';
import { naslag } from '../../src/adapters/content/naslag.ts';
import { writeJson } from '../../src/build/content.ts';
import { NASLAG_NAMES } from '../../src/domain/naslag/naslag.ts';
import { isForm } from '../../src/formats/form-shape.ts';

describe('what the build writes', () => {
  let folder = '';
  const written = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, name), 'utf8'));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kansrijk-content-'));
    await writeJson(folder);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is one file for forms and kenmerken, one for casussen, and one for each part of the reference', async () => {
    const expected = ['casussen.json', 'content.json', ...NASLAG_NAMES.map((name) => `naslag-${name}.json`)];
    expect((await readdir(folder)).toSorted()).toEqual(expected.toSorted());
  });

  it('says of forms and kenmerken what their YAML says', async () => {
    const content = await builtIn();
    expect(content.forms.length).toBeGreaterThanOrEqual(4);
    expect(content.forms.map(({ form }) => form).filter((form) => !isForm(form))).toEqual([]);
    expect(await written('content.json')).toStrictEqual(content);
  });

  it('says of casussen what their YAML says', async () => {
    const casussen = await builtInCasussen();
    expect(casussen).toHaveLength(6);
    expect(await written('casussen.json')).toStrictEqual(casussen);
  });

  it.each(NASLAG_NAMES)('says of %s what its YAML says', async (name) => {
    const entries = await naslag(name);
    expect(entries.length).toBeGreaterThan(0);
    expect(await written(`naslag-${name}.json`)).toStrictEqual(entries);
  });

  it('leaves nothing to warn of in the product’s own content', async () => {
    const parsed = [...(await builtIn()).forms, ...(await builtInCasussen())];
    expect(parsed.flatMap(({ warnings }) => warnings)).toEqual([]);
  });
});
