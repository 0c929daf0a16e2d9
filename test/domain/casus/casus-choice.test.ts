import { describe, expect, it } from 'vitest';
import { fitsFilter, inOfferedOrder, minutesFor } from '../../../src/domain/casus/casus-choice.ts';
import { earlierReading, earlierWords } from '../../../src/domain/casus/casus-earlier.ts';
import { casusWith, label, stage } from '../casussen.ts';
import { entry, logOf, told } from '../logs.ts';

const LIGHT = casusWith([stage('een', { labels: [label('regie')] })], { id: 'licht' });
const HEAVY = casusWith([stage('een')], { id: 'aardig', warning: 'Dit is zwaar. Je mag het overslaan.' });

describe('which casussen are offered', () => {
  it('are those that pass every filter', () => {
    expect(fitsFilter(LIGHT, {})).toBe(true);
    expect(fitsFilter(LIGHT, { kenmerk: 'regie', doel: 'algemeen', rol: 'mentor' })).toBe(true);
    expect(fitsFilter(LIGHT, { kenmerk: 'relatie' })).toBe(false);
    expect(fitsFilter(LIGHT, { kenmerk: 'regie', doel: 'loopbaan' })).toBe(false);
    expect(fitsFilter(LIGHT, { rol: 'peercoach' })).toBe(false);
  });

  it('never begin with a heavy one while there is another', () => {
    const order = inOfferedOrder([{ casus: HEAVY }, { casus: LIGHT }]).map(({ casus }) => casus.id);
    expect(order).toEqual(['licht', 'aardig']);
    expect(inOfferedOrder([{ casus: HEAVY }])).toHaveLength(1);
  });

  it('say how long they take: reading, and a minute for each stage', () => {
    const long = stage('lang', { text: 'woord '.repeat(120) });
    expect(minutesFor(casusWith([stage('kort')]))).toBe(2);
    expect(minutesFor(casusWith([long, { ...long, id: 'lang-2' }]))).toBe(4);
  });
});

describe('the last time', () => {
  const alone = logOf('2026-11-10-proef', [told('waarom-een', 'toen dit')], { soort: 'casus' });
  const team = logOf('2026-11-12-proef', [entry('wie')], { soort: 'casus' });
  const other = logOf('2026-11-13-proef', [told('waarom-een', 'van een lijst')]);

  it('is the newest log of the same casus that she read alone', () => {
    expect(earlierReading([other, team, alone], 'proef')).toBe(alone);
    expect(earlierReading([team], 'proef')).toBeUndefined();
    expect(earlierReading([alone], 'iets')).toBeUndefined();
  });

  it('says in words what was chosen and written, and nothing where it was skipped or erased', () => {
    const chosen = entry(
      'zie-een',
      { kind: 'meerkeuze', options: ['relatie', 'regie'] },
      {
        labels: [
          { id: 'relatie', text: 'Aandacht' },
          { id: 'regie', text: 'Wie doet wat' },
        ],
      },
    );
    const erased = entry('doen', undefined, { erasedOn: '2026-11-11' });
    const log = logOf('2026-11-10-proef', [chosen, told('waarom-een', 'toen dit'), erased]);
    expect(earlierWords(log, 'zie-een')).toBe('Aandacht, Wie doet wat');
    expect(earlierWords(log, 'waarom-een')).toBe('toen dit');
    expect(earlierWords(log, 'doen')).toBeUndefined();
    expect(earlierWords(log, 'overleg')).toBeUndefined();
  });
});
