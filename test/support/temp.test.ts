import { chmodSync, existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { environmentFor } from './environment.ts';
import { makeTemp } from './temp.ts';

it('a home has a place for everything, lists and reads what lies there, and goes away whole', () => {
  const temp = makeTemp();
  expect(temp.files()).toEqual([]);
  const path = temp.write('logs/a.md', 'hoi');
  temp.write('b.json', '{}');
  expect(temp.files()).toEqual(['b.json', 'logs/a.md']);
  expect(temp.files(temp.path)).toEqual(['thuis/kansrijk/b.json', 'thuis/kansrijk/logs/a.md']);
  expect(temp.read('logs/a.md')).toBe('hoi');
  chmodSync(path, 0o400);
  chmodSync(`${temp.map}/logs`, 0o500);
  temp.remove();
  expect(existsSync(temp.path)).toBe(false);
});

it('two homes are never the same, and hold every place that a program may write to', () => {
  const [one, other] = [makeTemp(), makeTemp()];
  try {
    const { HOME, TMPDIR, KANSRIJK_HOME } = environmentFor(one);
    for (const place of [HOME, TMPDIR, KANSRIJK_HOME]) expect(place?.startsWith(`${one.path}/`)).toBe(true);
    expect(one.path).not.toBe(other.path);
  } finally {
    one.remove();
    other.remove();
  }
});
