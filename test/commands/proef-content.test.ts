import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFormId, isId } from '../../src/domain/words.ts';
import { useTemp } from '../support/tests.ts';
import { changed, kansrijk, LIST, tried } from './author-world.ts';

describe('proef --tegen', () => {
  const OTHER_OPTION = [
    ['{id: nog-niet, tekst: Nog niet}', '{id: nee, tekst: Nee}'],
    [`bellen == 'nog-niet'`, `bellen == 'nee'`],
  ] as const;

  it.each([
    ['other words', [['Eerst contact ', 'Contact ']], 'andere woorden: de vraag contact', '1.0.1'],
    [
      'an option more',
      [['- {id: nog-niet', '- {id: soms, tekst: Soms}\n          - {id: nog-niet']],
      'erbij: de optie soms bij bellen',
      '1.1.0',
    ],
    ['an option less', OTHER_OPTION, 'weg: de optie nog-niet bij bellen', '2.0.0'],
    ['another kind', [['soort: datum ', 'soort: open ']], 'anders: de soort van volgende-keer', '2.0.0'],
  ] as const)('names the version that %s ask for', async (_name, changes, difference, version) => {
    const wrong = await tried(changed(...changes), '--tegen', 'oud.yaml');
    expect(wrong.exit).toBe(1);
    expect(wrong.stdout).toContain(difference);
    expect(wrong.stdout).toMatch(
      new RegExp(`mijn-lijst\\.yaml:\\d+:\\d+ {2}.*Na 1\\.0\\.0 komt dan ${version}\\.`),
    );
    expect(wrong.stderr).toContain('Spelen lukt.');

    const right = await tried(
      changed(
        ...changes,
        ['versie: 1.0.0', `versie: ${version}`],
        ['"1.0.0: eerste versie"', `"${version}: anders"`],
      ),
      '--tegen',
      'oud.yaml',
    );
    expect(right.exit).toBe(0);
    expect(right.stdout).toContain(`Na 1.0.0 komt ${version}.`);
  });

  it('refuses an id that belonged to a question which is gone', async () => {
    const temp = useTemp();
    writeFileSync(join(temp.home, 'oud.yaml'), LIST.replace('vervallen: []', 'vervallen: [oud-ding]'));
    writeFileSync(join(temp.home, 'mijn-lijst.yaml'), changed(['- id: volgende-keer', '- id: oud-ding']));
    for (const word of ['proef', 'controleer']) {
      const { exit, stdout } = await kansrijk(temp, word, 'mijn-lijst.yaml', '--tegen', 'oud.yaml');
      expect(exit).toBe(1);
      expect(stdout).toContain('"oud-ding" was van een vraag die weg is. Kies een andere id.');
      expect(stdout).toContain('De vraag "volgende-keer" is weg. Zet "volgende-keer" bij vervallen.');
    }
  });
});

describe('a file that was begun', () => {
  it('is sound and can be played as it stands, whatever its id', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('checklist', 'casus'),
        fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/).filter((id) => isFormId(id) && isId(id)),
        async (kind, id) => {
          const temp = useTemp();
          const begun = await kansrijk(temp, 'nieuw', kind, id);
          expect(begun.exit).toBe(0);
          const checked = await kansrijk(temp, 'controleer', id);
          expect(checked).toMatchObject({ exit: 0, stdout: '' });
          const played = await kansrijk(temp, 'proef', id);
          expect(played.exit).toBe(0);
          expect(played.stdout).not.toContain('Dit valt op');
        },
      ),
      {
        numRuns: 5,
        examples: [
          ['checklist', 'a'],
          ['casus', 'null'],
          ['checklist', 'true'],
          ['casus', 'a--'],
        ],
      },
    );
  });
});

describe('our own lists and casussen', () => {
  it.each([
    ['checklist', 'begeleiding'],
    ['checklist', 'samenwerking'],
    ['checklist', 'reflectie'],
    ['checklist', 'feedback'],
    ['casus', 'has'],
  ])('play without a remark: %s %s', async (kind, id) => {
    const temp = useTemp();
    const ours = kind === 'casus' ? 'casussen' : 'checklists';
    const text = readFileSync(new URL(`../../${ours}/${id}.yaml`, import.meta.url), 'utf8');
    writeFileSync(join(temp.home, `${id}.yaml`), text);
    const { exit, stdout } = await kansrijk(temp, 'proef', `${id}.yaml`, '--alles');
    expect(exit).toBe(0);
    expect(stdout).not.toContain('Dit valt op');
  });
});
