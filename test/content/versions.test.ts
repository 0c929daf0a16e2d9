import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentNow, lockIn } from '../../src/build/release.ts';
import { isReleased, lockProblems, lockText, publishedLock } from '../../src/build/version-lock.ts';

const textOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const lock = lockIn(textOf('checklists/versies.json'));
const released = isReleased(textOf('CHANGELOG.md'));

describe('the published versions of the content', () => {
  const now = contentNow();

  it('are what the content holds to: no change without a version, and none with the wrong one', async () => {
    expect(lockProblems(lock, await now, released)).toEqual([]);
  });

  it('hold every form and casus, as the release script writes them', async () => {
    const content = await now;
    expect(Object.keys(lock.vormen)).toEqual(expect.arrayContaining(['begeleiding', 'samenwerking']));
    expect(Object.keys(lock.casussen)).toHaveLength(6);
    // Between two releases a version may be ahead of the lock; before the first one nothing is.
    if (!released)
      expect(lockText(publishedLock(lock, content, released))).toBe(textOf('checklists/versies.json'));
  });
});
