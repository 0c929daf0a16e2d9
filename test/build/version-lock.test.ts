import { describe, expect, it } from 'vitest';
import {
  EMPTY_LOCK,
  isReleased,
  lockProblems,
  lockText,
  publishedLock,
  type Content,
  type VersionLock,
} from '../../src/build/version-lock.ts';
import type { Casus } from '../../src/domain/casus/casus.ts';
import type { Form } from '../../src/domain/form/form.ts';
import { sha256 } from '../../src/domain/sha256.ts';
import { casusWith, label, stage } from '../domain/casussen.ts';
import { formOf, question } from '../domain/forms.ts';

const [a, b] = [question('a', 'open'), question('b', 'open')];
const form = (version: string, ...questions: readonly (typeof a)[]): Form =>
  formOf([questions], { id: 'lijst', version });
const casus = (version: string, ...ids: readonly string[]): Casus =>
  casusWith(
    ids.map((id) => stage(id)),
    { version },
  );

/** Content whose hashes are those of what it holds. */
const content = (forms: readonly Form[], casussen: readonly Casus[] = []): Content => ({
  forms: forms.map((each) => ({ form: each, sha256: sha256(JSON.stringify(each)) })),
  casussen: casussen.map((each) => ({ casus: each, sha256: sha256(JSON.stringify(each)) })),
});

const published = (...versions: readonly Content[]): VersionLock =>
  versions.reduce<VersionLock>((lock, each) => publishedLock(lock, each, true), EMPTY_LOCK);

const first = content([form('1.0.0', a)], [casus('1.0.0', 'een', 'twee')]);
const lock = published(first);

describe('after a release', () => {
  const problems = (now: Content): readonly string[] => lockProblems(lock, now, true);
  const ours = [casus('1.0.0', 'een', 'twee')];

  it('what was published is right as it is', () => {
    expect(problems(first)).toEqual([]);
  });

  it.each([
    [
      'words that changed without a version',
      [form('1.0.0', { ...a, text: 'Wat nu?' })],
      ['lijst 1.0.0 was published and is different now: woorden-anders (a). Make it 1.0.1.'],
    ],
    [
      'a question that came without a version',
      [form('1.0.0', a, b)],
      ['lijst 1.0.0 was published and is different now: vraag-erbij (b). Make it 1.1.0.'],
    ],
    [
      'a change that shows in no question',
      [{ ...form('1.0.0', a), changes: ['1.0.0: anders'] }],
      [
        'lijst 1.0.0 was published and is different now: something that is no question, such as its list of changes. Make it 1.0.1.',
      ],
    ],
    [
      'a version that says too little',
      [form('1.0.1', a, b)],
      ['lijst went from 1.0.0 to 1.0.1, but what changed asks for 1.1.0: vraag-erbij (b).'],
    ],
    [
      'a version that says too much',
      [form('2.0.0', a, b)],
      ['lijst went from 1.0.0 to 2.0.0, but what changed asks for 1.1.0: vraag-erbij (b).'],
    ],
    ['a version that fits', [form('1.1.0', a, b)], []],
    ['a question less, and so a new major version', [form('2.0.0', b)], []],
    [
      'a form that is new and not yet published',
      [form('1.0.0', a), { ...form('1.0.0', b), id: 'nieuw' }],
      [],
    ],
    ['a form that is no longer there', [], ['lijst stands in the lock, but is no longer there.']],
  ] as const)('%s', (_, forms, expected) => {
    expect(problems(content(forms, ours))).toEqual(expected);
  });

  it('holds casussen to the same', () => {
    const forms = [form('1.0.0', a)];
    expect(problems(content(forms, [casus('1.0.0', 'een', 'twee', 'drie')]))).toEqual([
      'proef 1.0.0 was published and is different now: stukje-erbij (drie). Make it 1.1.0.',
    ]);
    const other = casusWith([stage('een', { labels: [label('regie')] }), stage('twee')], {
      version: '1.1.0',
    });
    expect(problems(content(forms, [other]))).toEqual([
      'proef went from 1.0.0 to 1.1.0, but what changed asks for 2.0.0: label-weg (een), label-erbij (een), casus-woorden-anders (proef).',
    ]);
    expect(problems(content(forms, [casus('1.1.0', 'een', 'twee', 'drie')]))).toEqual([]);
  });

  it('keeps every version it ever published, and never goes back to one', () => {
    const second = content([form('1.1.0', a, b)], ours);
    const both = published(first, second);
    expect(Object.keys(both.vormen['lijst']?.versies ?? {})).toEqual(['1.0.0', '1.1.0']);
    expect(lockProblems(both, second, true)).toEqual([]);
    expect(lockProblems(both, first, true)).toEqual(['lijst is back at 1.0.0, but 1.1.0 was published.']);
    expect(lockProblems(both, content([form('1.1.1', a, { ...b, text: 'Wat nu?' })], ours), true)).toEqual(
      [],
    );
  });
});

describe('before the first release', () => {
  it('says how to renew the lock, and takes the content as it is', () => {
    const now = content([form('1.0.0', a, b)], [casus('1.0.0', 'een')]);
    const renew = 'Nothing is released yet: renew the lock with `npm run release:content`.';
    expect(lockProblems(lock, now, false)).toEqual([
      `lijst 1.0.0 is different from the lock: vraag-erbij (b). ${renew}`,
      `proef 1.0.0 is different from the lock: stukje-weg (twee). ${renew}`,
    ]);
    expect(lockProblems(EMPTY_LOCK, content([form('1.0.0', a)]), false)).toEqual([
      `lijst 1.0.0 is not in the lock. ${renew}`,
    ]);
    expect(lockProblems(publishedLock(lock, now, false), now, false)).toEqual([]);
    expect(publishedLock(lock, content([]), false)).toEqual(EMPTY_LOCK);
  });

  it.each([
    ['# Changelog\n\n## [Unreleased]\n', false],
    ['# Changelog\n\n## [Unreleased]\n\n## [1.0.0] - 2027-01-05\n', true],
  ])('is told from the headings of the changelog: %j', (changelog, expected) => {
    expect(isReleased(changelog)).toBe(expected);
  });
});

describe('the file', () => {
  it('has a line for each question and stage, and reads back as it was', () => {
    const text = lockText(lock);
    expect(JSON.parse(text)).toEqual(lock);
    expect(text.split('\n').filter((line) => line.includes('"kind"'))).toHaveLength(1);
    expect(text).toMatch(
      /^ +\{"id":"a","kind":"open","options":\[\],"sharing":"nooit","words":"[0-9a-f]{12}"\}$/m,
    );
  });
});
