import { describe, expect, it } from 'vitest';
import type { NaslagName } from '../../../src/domain/naslag/naslag.ts';
import { itemAsJson, onlyRefers, type NaslagItem } from '../../../src/domain/naslag/naslag-item.ts';
import { backgroundOf, linksOf, namedBy, passagesOf } from '../../../src/domain/naslag/naslag-links.ts';
import { fail } from '../../support/fail.ts';
import { casusWith, label, stage } from '../casussen.ts';

const item = (part: NaslagName, id: string, velden: NaslagItem['velden'] = {}, naam = id): NaslagItem => ({
  part,
  id,
  naam,
  synoniemen: [],
  velden,
});

const ALL = [
  item('kenmerken', 'autonomie', { groep: 'algemeen' }),
  item('kenmerken', 'verbonden', { groep: 'persoonlijk' }),
  item('begeleidingsdoelen', 'persoonlijk', { kenmerken: ['verbonden'] }),
  item('begeleidingsdoelen', 'algemeen', { kenmerken: ['autonomie'] }),
  item('samenwerkingsvormen', 'kaw', { rollen: ['mentor', 'bestaat-niet'] }),
  item('rollen', 'mentor', { zie: ['slb'] }),
  item('rollen', 'slb'),
  item('woordenlijst', 'mentor', { rol: 'mentor', zie: ['entree'] }),
  item('woordenlijst', 'entree', { context: 'start' }),
  item('woordenlijst', 'kaw', { vorm: 'kaw' }, 'Klas als Werkplaats'),
  item('context', 'start'),
  item('context', 'werkplaats', {}, 'Klas als werkplaats'),
  item('zeggen', 'vragen', { kenmerk: 'autonomie' }),
  item('veiligheid', 'kaart'),
];

const the = (part: NaslagName, id: string): NaslagItem =>
  ALL.find((one) => one.part === part && one.id === id) ?? fail(`no ${part} ${id}`);
const links = (part: NaslagName, id: string): readonly string[] =>
  linksOf(the(part, id), ALL).map((one) => `${one.part} ${one.id}`);

describe('links', () => {
  it('lead to what an entry names, and leave out what does not exist', () => {
    expect(namedBy(the('samenwerkingsvormen', 'kaw'), ALL)).toEqual([the('rollen', 'mentor')]);
    expect(links('woordenlijst', 'mentor')).toEqual(['woordenlijst entree', 'rollen mentor']);
  });

  it('lead back from what names it in another part, but not from a word that explains the same name', () => {
    expect(links('rollen', 'mentor')).toEqual(['rollen slb', 'samenwerkingsvormen kaw']);
    expect(links('samenwerkingsvormen', 'kaw')).toEqual(['rollen mentor']);
    expect(links('context', 'start')).toEqual(['woordenlijst entree']);
  });

  it('leave out the ordinary talk, which every general kenmerk belongs to', () => {
    expect(links('kenmerken', 'autonomie')).toEqual(['zeggen vragen']);
  });

  it('lead to the safety card from what touches private life, and only from there', () => {
    expect(links('kenmerken', 'verbonden')).toEqual(['begeleidingsdoelen persoonlijk', 'veiligheid kaart']);
    expect(links('begeleidingsdoelen', 'persoonlijk')).toEqual(['kenmerken verbonden', 'veiligheid kaart']);
    expect(links('zeggen', 'vragen')).toEqual(['kenmerken autonomie']);
  });

  it('never lead to facts that stand on the page itself: those it names, and those with its name', () => {
    expect(backgroundOf(the('woordenlijst', 'entree'), ALL)).toEqual([the('context', 'start')]);
    expect(backgroundOf(the('woordenlijst', 'kaw'), ALL)).toEqual([the('context', 'werkplaats')]);
    expect(links('woordenlijst', 'entree')).toEqual([]);
  });
});

describe('the passages of a kenmerk', () => {
  const seen = casusWith([stage('een', { labels: [label('autonomie')] }), stage('twee')], { id: 'gezien' });
  const missed = casusWith(
    [stage('drie', { labels: [label('regie', { also: ['autonomie'], missing: true })] })],
    { id: 'gemist' },
  );
  const heavy = { ...seen, id: 'zwaar', warning: 'Zwaar. Je mag het overslaan.' };
  const found = (part: NaslagName, id: string): readonly string[] =>
    passagesOf(the(part, id), [heavy, seen, missed, casusWith([stage('vier')])]).map(
      ({ casus, stages }) => `${casus.id}: ${stages.map((each) => each.id).join(', ')}`,
    );

  it('are the stages where it is seen or missed, a heavy story last', () => {
    expect(found('kenmerken', 'autonomie')).toEqual(['gezien: een', 'gemist: drie', 'zwaar: een']);
    expect(found('kenmerken', 'verbonden')).toEqual([]);
  });

  it('are those of kenmerken only', () => {
    expect(found('zeggen', 'vragen')).toEqual([]);
  });
});

describe('an entry', () => {
  it('only refers on when it says nothing itself', () => {
    expect(onlyRefers(item('rollen', 'kaw-er', { zie: ['klassenbegeleider'] }))).toBe(true);
    expect(onlyRefers(item('rollen', 'mentor', { zin: 'Is er.', zie: ['slb'] }))).toBe(false);
  });

  it('as data has its own fields, and facts a mark', () => {
    expect(itemAsJson(item('rollen', 'slb', { zin: 'Helpt.' }))).toEqual({
      id: 'slb',
      naam: 'slb',
      synoniemen: [],
      zin: 'Helpt.',
    });
    expect(itemAsJson(the('context', 'start'))).toMatchObject({ soort: 'achtergrond', toegevoegd: true });
  });
});
