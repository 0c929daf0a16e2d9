import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lockIn, release } from '../../src/build/release.ts';
import { systemError } from '../adapters/files/machine.ts';
import { useTemp } from '../support/tests.ts';

const LOCK = readFileSync(new URL('../../checklists/versies.json', import.meta.url), 'utf8');
const RELEASED = '# Changelog\n\n## [1.0.0] - 2027-01-05\n';

/** A repository that was released, with this lock. */
const repository = (
  lock?: string,
  changelog = RELEASED,
): { readonly root: URL; readonly lock: () => string } => {
  const temp = useTemp();
  temp.write('CHANGELOG.md', changelog);
  temp.write('checklists/README.md', '');
  if (lock !== undefined) temp.write('checklists/versies.json', lock);
  return { root: pathToFileURL(`${temp.map}/`), lock: () => temp.read('checklists/versies.json') };
};

describe('publishing the content', () => {
  it('begins a lock where there is none, and adds to the one that is there', async () => {
    const fresh = repository();
    expect(await release(fresh.root)).toEqual([]);
    expect(Object.keys(lockIn(fresh.lock()).vormen)).toContain('begeleiding');

    const [, version = ''] = /"begeleiding": \{\s+"versies": \{"([\d.]+)"/.exec(LOCK) ?? [];
    const earlier = LOCK.replace(`"versies": {"${version}"`, `"versies": {"0.9.0":"oud","${version}"`);
    const { root, lock } = repository(earlier);
    expect(await release(root)).toEqual([]);
    expect(lock()).toContain('"0.9.0":"oud"');
  });

  it.each([
    ['checklists/versies.json', 'EACCES'],
    ['CHANGELOG.md', 'EACCES'],
    ['CHANGELOG.md', 'ENOENT'],
  ])('writes nothing where %s cannot be read: %s', async (name, code) => {
    const { root, lock } = repository(LOCK);
    const refusing = async (file: URL): Promise<string> => {
      if (file.pathname.endsWith(name)) throw systemError(code);
      return readFile(file, 'utf8');
    };
    await expect(release(root, refusing)).rejects.toThrow(code);
    expect(lock()).toBe(LOCK);
  });

  it.each(['[]', '{}', '{"vormen": {}, "casussen": {"sanna": {"versies": {}}}}', '{"vormen": '])(
    'writes nothing over what is no lock: %s',
    async (text) => {
      const { root, lock } = repository(text);
      await expect(release(root)).rejects.toThrow(/JSON|no lock/);
      expect(lock()).toBe(text);
    },
  );
});
