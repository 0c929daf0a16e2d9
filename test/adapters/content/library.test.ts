import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../src/adapters/content/library.ts';
import { ownContent } from '../../../src/adapters/content/own.ts';
import { problemLine } from '../../../src/domain/problem.ts';
import type { Library } from '../../../src/ports/library.ts';
import { useTemp } from '../../support/tests.ts';
import type { Temp } from '../../support/temp.ts';
import { refusing } from '../files/machine.ts';

const textOf = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const begeleiding = textOf('checklists/begeleiding.yaml');
const inaya = textOf('casussen/inaya.yaml');

interface World {
  readonly temp: Temp;
  readonly library: Library;
  readonly warned: string[];
}

/** A library with these files in a folder of the user's own. */
const world = (files: Readonly<Record<string, string>> = {}): World => {
  const temp = useTemp();
  for (const [file, text] of Object.entries(files)) temp.write(file, text);
  const warned: string[] = [];
  return {
    temp,
    warned,
    library: openLibrary(ownContent(temp.map, '~/kansrijk'), (sentence) => void warned.push(sentence)),
  };
};

const formIn = async ({ library }: World, id: string): Promise<readonly unknown[]> => {
  const found = await library.form(id);
  if (!found) return ['nothing'];
  return found.ok
    ? [found.value.form.title, found.value.versionName, found.value.own]
    : found.problem.map(problemLine);
};

const casusIn = async ({ library }: World, id: string): Promise<readonly unknown[]> => {
  const found = await library.casus(id);
  if (!found) return ['nothing'];
  return found.ok
    ? [found.value.casus.title, found.value.versionName, found.value.own]
    : found.problem.map(problemLine);
};

describe('the library without own content', () => {
  it('has the forms and casussen of the product', async () => {
    const { library, warned } = world();
    const { forms, problems } = await library.forms();
    expect(forms.map(({ form, own }) => [form.id, own])).toEqual(
      ['begeleiding', 'feedback', 'reflectie', 'samenwerking'].map((id) => [id, false]),
    );
    const { casussen } = await library.casussen();
    expect(casussen.map(({ casus }) => casus.id)).toEqual([
      'carlo',
      'has',
      'inaya',
      'inge',
      'marije',
      'sanna',
    ]);
    expect([problems, warned, await library.ownFiles()]).toEqual([[], [], { files: [], problems: [] }]);
    expect([await library.form('weg'), await library.casus('begeleiding')]).toEqual([undefined, undefined]);
  });
});

describe('an own file', () => {
  const mine = (version: string): string =>
    begeleiding.replace('titel: Checklist begeleiding', 'titel: Onze lijst').replaceAll('1.0.0', version);

  it('leaves ours to be found, for a log that was made with it', async () => {
    const { library } = world({ 'checklists/begeleiding.yaml': mine('3.0.0'), 'checklists/eigen.yaml': '' });
    expect((await library.ourForm('begeleiding'))?.form.title).toBe('Checklist begeleiding');
    expect(await library.ourForm('eigen')).toBeUndefined();
  });

  it('takes the place of ours by id, under its own version', async () => {
    const here = world({ 'checklists/begeleiding.yaml': mine('3.0.0') });
    expect(await formIn(here, 'begeleiding')).toEqual(['Onze lijst', '3.0.0', true]);
    const { forms } = await here.library.forms();
    expect(forms.map(({ form }) => form.title).filter((title) => /begeleiding|Onze/.test(title))).toEqual([
      'Onze lijst',
    ]);
    expect(here.warned).toEqual([]);
  });

  it('is said to be +eigen where it has our version and other content, once', async () => {
    const here = world({ 'checklists/begeleiding.yaml': mine('1.0.0') });
    await here.library.forms();
    expect(here.warned).toEqual([]);
    expect(await formIn(here, 'begeleiding')).toEqual(['Onze lijst', '1.0.0+eigen', true]);
    await formIn(here, 'begeleiding');
    await formIn(here, 'samenwerking');
    expect(here.warned).toEqual([
      'Let op: ~/kansrijk/checklists/begeleiding.yaml is anders dan onze versie 1.0.0. Bij jou heet die 1.0.0+eigen.',
    ]);
  });

  it('is nothing special where only line ends, remarks and a mark in front differ', async () => {
    const text = `\ufeff# van ons\n${begeleiding.replaceAll('\n', '\r\n')}`;
    const here = world({ 'checklists/begeleiding.yaml': text });
    expect(await formIn(here, 'begeleiding')).toEqual(['Checklist begeleiding', '1.0.0', true]);
    expect(here.warned).toEqual([]);
  });

  it('may end in .yml, in any letters, and stand beside ours', async () => {
    const here = world({ 'checklists/eigen.YML': begeleiding.replace('id: begeleiding', 'id: eigen') });
    expect(await formIn(here, 'eigen')).toEqual(['Checklist begeleiding', '1.0.0', true]);
    expect((await here.library.forms()).forms.map(({ form }) => form.id)).toContain('eigen');
  });

  it('counts as .yaml where both are there, and the other is told', async () => {
    const here = world({
      'checklists/begeleiding.yml': mine('4.0.0'),
      'checklists/begeleiding.yaml': mine('3.0.0'),
    });
    expect(await formIn(here, 'begeleiding')).toEqual(['Onze lijst', '3.0.0', true]);
    expect((await here.library.forms()).problems.map(problemLine)).toEqual([
      '~/kansrijk/checklists/begeleiding.yml:1:1  Ook begeleiding.yaml staat hier. Dat bestand telt. Haal dit bestand weg.',
    ]);
  });

  it('that is broken ends in its problems, and ours does not quietly come back', async () => {
    const here = world({ 'checklists/begeleiding.yaml': begeleiding.replace('soort: punt', 'soort: pnt') });
    expect(await formIn(here, 'begeleiding')).toEqual([
      expect.stringMatching(
        /^~\/kansrijk\/checklists\/begeleiding\.yaml:\d+:16 {2}"pnt" kan hier niet\. Bedoel je "punt"\?$/,
      ),
    ]);
    const { forms, problems } = await here.library.forms();
    expect(forms.map(({ form }) => form.id)).not.toContain('begeleiding');
    expect(problems).toHaveLength(1);
  });

  it('that cannot be read ends in a problem with a place', async () => {
    const here = world({ 'checklists/groot.yaml': 'a: b\n'.repeat(300_000) });
    mkdirSync(join(here.temp.map, 'checklists/samenwerking.yaml'));
    symlinkSync('/nergens', join(here.temp.map, 'checklists/weg.yaml'));
    expect(await formIn(here, 'groot')).toEqual([
      '~/kansrijk/checklists/groot.yaml:1:1  Dit bestand is te groot. Er past 1 MB tekst in.',
    ]);
    expect(await formIn(here, 'samenwerking')).toEqual([
      '~/kansrijk/checklists/samenwerking.yaml:1:1  Dit is een map en geen bestand.',
    ]);
    expect(await formIn(here, 'weg')).toEqual([
      '~/kansrijk/checklists/weg.yaml:1:1  Dit bestand is er niet meer.',
    ]);
  });

  it('whose name is no id is a problem, and no form', async () => {
    const here = world({
      'checklists/Mijn lijst.yaml': begeleiding,
      'checklists/constructor.yaml': begeleiding,
      'checklists/README.md': 'x',
      'checklists/.begeleiding.yaml': begeleiding,
    });
    const { forms, problems } = await here.library.forms();
    expect(forms).toHaveLength(4);
    expect(problems.map(problemLine)).toEqual([
      expect.stringMatching(
        /^~\/kansrijk\/checklists\/Mijn lijst\.yaml:1:1 {2}Zo kan een bestand hier niet heten\./,
      ),
      expect.stringMatching(/^~\/kansrijk\/checklists\/constructor\.yaml:1:1 {2}Die naam is een woord/),
    ]);
    expect(await formIn(here, 'Mijn lijst')).toEqual(['nothing']);
    expect(await formIn(here, 'constructor')).toEqual(['nothing']);
  });
});

describe('an own folder that cannot be looked into', () => {
  const PROBLEM =
    '~/kansrijk/checklists:1:1  Ik kan niet zien wat in deze map staat. Op de plek van de map staat een bestand.';

  it('is a problem, for a list that may lie there and among all lists', async () => {
    const here = world({ checklists: 'geen map' });
    expect(await formIn(here, 'eigen')).toEqual([PROBLEM]);
    const { forms, problems } = await here.library.forms();
    expect([forms.length, problems.map(problemLine)]).toEqual([4, [PROBLEM]]);
    expect((await here.library.ownFiles()).problems.map(problemLine)).toEqual([PROBLEM]);
    expect(await casusIn(here, 'sanna')).toEqual([expect.any(String), '1.0.0', false]);
    expect(here.warned).toEqual([]);
  });

  it('leaves ours, which is told, once', async () => {
    const here = world({ checklists: 'geen map' });
    expect(await formIn(here, 'begeleiding')).toEqual(['Checklist begeleiding', '1.0.0', false]);
    await formIn(here, 'samenwerking');
    expect(here.warned).toEqual([
      'Let op: ik kan niet zien wat in ~/kansrijk/checklists staat. Ik gebruik nu wat bij kansrijk hoort.',
    ]);
  });

  it('says that it may not be read', async () => {
    const own = ownContent('/map', '~/kansrijk', refusing('EACCES', ['list']));
    const found = await own.files('casussen');
    expect(!found.ok && problemLine(found.problem)).toBe(
      '~/kansrijk/casussen:1:1  Ik kan niet zien wat in deze map staat. Je mag dit niet lezen.',
    );
  });
});

describe('an own casus', () => {
  it('takes the place of ours in the same way', async () => {
    const here = world({
      'casussen/inaya.yaml': inaya.replace('titel: Anderhalf jaar met Inaya', 'titel: Onze Inaya'),
      'casussen/carlo.yaml': inaya
        .replace('id: inaya', 'id: carlo')
        .replace('versie: 1.0.0', 'versie: 2.0.0'),
      'casussen/eigen.yml': inaya.replace('id: inaya', 'id: eigen'),
      'casussen/kapot.yaml': inaya
        .replace('id: inaya', 'id: kapot')
        .replace('jeugdreclassering]', 'jeugdreclasering]'),
      'casussen/Een.yaml': inaya,
    });
    expect(await casusIn(here, 'inaya')).toEqual(['Onze Inaya', '1.0.0+eigen', true]);
    expect(await casusIn(here, 'carlo')).toEqual(['Anderhalf jaar met Inaya', '2.0.0', true]);
    expect(await casusIn(here, 'eigen')).toEqual(['Anderhalf jaar met Inaya', '1.0.0', true]);
    expect(await casusIn(here, 'sanna')).toEqual([expect.any(String), '1.0.0', false]);
    expect(here.warned).toHaveLength(1);
    const { casussen, problems } = await here.library.casussen();
    expect(casussen.map(({ casus }) => casus.id)).toEqual([
      'carlo',
      'has',
      'inaya',
      'inge',
      'marije',
      'sanna',
      'eigen',
    ]);
    expect(problems.map(problemLine)).toEqual([
      expect.stringContaining('Een.yaml:1:1  Zo kan een bestand hier niet heten.'),
      expect.stringContaining(
        '"jeugdreclasering" staat niet in de woordenlijst. Bedoel je "jeugdreclassering"?',
      ),
    ]);
  });
});
